/// Roles that no list has: a common noun is one by where it stands, right before a full name or before its comma.
extension RoleReader {
    /// The first token of a noun right before a full name: "avocado ⟨exporter⟩ Ann Lind", "⟨Concertmaster⟩ Ann Lind".
    func startOfNounRole(before name: Range<Int>, sentence: Range<Int>) -> Int? {
        let noun = name.lowerBound - 1
        guard noun >= sentence.lowerBound, isFullGivenName(name),
            reading.tokens.gap[name.lowerBound] <= .line, mayBeRole(noun, sentence: sentence)
        else { return nil }
        let first = startOfModifiers(before: noun, sentence: sentence)
        let isPerson = isPersonByForm(noun)
        guard first > sentence.lowerBound else { return noun }
        let key = reading.tokens.key[first - 1]
        let tag = reading.tag(first - 1)
        // "in ⟨court⟩ Ann Lind said", "last ⟨week⟩ Ann Lind", "seven ⟨points⟩ Ann Lind"
        if RoleReader.settings.contains(key) || tag == .number { return nil }
        if isPerson { return noun }
        // "the ⟨claim⟩ Ann Lind made", "his ⟨plea⟩ Ann Lind": a relative clause or a thing.
        if ClosedWords.articles.contains(key) || tag == .determiner || tag == .verbGerund
            || RoleReader.possessivePronouns.contains(reading.tokens.key[first])
            || (first..<noun).contains(where: { reading.tokens.kind[$0] == .clitic })
        {
            return nil
        }
        let opensClause =
            key == .comma || key == .and || reading.tokens.kind[first - 1] == .punctuation
        return opensClause || !goesOnWithVerb(behind: name, sentence: sentence) ? noun : nil
    }

    /// Whether a name has two words or more and begins with a given name: "Ann Lind".
    func isFullGivenName(_ name: Range<Int>) -> Bool {
        let key = reading.tokens.key[name.lowerBound]
        return name.count > 1 && NameWords.givenNames.contains(key)
            && !NameWords.places.contains(key)
    }

    /// Whether a word in small letters, or one that begins a sentence, can say what somebody is.
    private func mayBeRole(_ noun: Int, sentence: Range<Int>) -> Bool {
        let tokens = reading.tokens
        let key = tokens.key[noun]
        guard tokens.kind[noun] == .word, tokens.end[noun] - tokens.start[noun] > 2,
            !CommonNouns.things.contains(key), !NameWords.functionWords.contains(key),
            !NameWords.calendar.contains(key), !NameWords.thingWords.contains(key),
            !NameWords.speechVerbs.contains(key), !RoleModifiers.all.contains(key),
            !reading.has(.time, at: noun), !reading.has(.quantity, at: noun),
            !reading.has(.organization, at: noun), !tokens[noun].ends(in: "ing"),
            !NameWords.givenNames.contains(key)
        else { return false }
        if tokens.shape[noun].contains(.capitalised) {
            return noun == sentence.lowerBound
                && tokens.shape[noun].isDisjoint(with: .allCapitals)
                && (reading.tag(noun) == .noun || isPersonByForm(noun))
        }
        return reading.tag(noun) == .noun
            || reading.tag(noun) == .adjective && isPersonByForm(noun)
    }

    private func goesOnWithVerb(behind name: Range<Int>, sentence: Range<Int>) -> Bool {
        guard name.upperBound < sentence.upperBound else { return false }
        let tag = reading.tag(name.upperBound)
        return tag.isVerb || tag == .modal || tag == .adverb
    }

    /// The first word of a compound with hyphens that begins with a role: "⟨mother⟩-of-three", "⟨passer⟩-by", "⟨runner⟩-up".
    func startOfCompound(endingAt last: Int) -> Int? {
        let tokens = reading.tokens
        var first = last
        while first > 1, last - first < 6, tokens.key[first - 1] == .hyphen,
            tokens.gap[first - 1] == .none, tokens.gap[first] == .none
        {
            first -= 2
        }
        guard first < last, tokens.kind[first] == .word,
            CommonNouns.tails.contains(tokens.key[first + 2]),
            RoleWords.endsRole(tokens.key[first]) || isPersonByForm(first)
        else { return nil }
        return first
    }

    /// Whether a noun ends as words for people do: "exporter", "keeper", "midwife", "concertmaster".
    func isPersonByForm(_ token: Int) -> Bool {
        let word = reading.tokens[token]
        return reading.tokens.end[token] - reading.tokens.start[token] > 4
            && CommonNouns.endings.contains { word.ends(in: $0) }
            && !CommonNouns.things.contains(reading.tokens.key[token])
    }

    /// The head of a phrase before a comma that no list has: "Her ⟨understudy⟩, Ann Lind,", "the chairman's
    /// ⟨brother-in-law⟩, Tom Orr".
    func unlistedHead(
        endingAt last: Int,
        before name: Range<Int>,
        sentence: Range<Int>
    ) -> Int? {
        guard last > sentence.lowerBound,
            // The name may have a role of its own: "Her abuser, stepfather Ann Lind,".
            isFullGivenName(name)
                || reading.tokens.shape[name.lowerBound].isDisjoint(with: .capitalised),
            mayBeRole(last, sentence: sentence)
        else { return nil }
        var first = startOfModifiers(before: last, sentence: sentence)
        if first > sentence.lowerBound, ClosedWords.articles.contains(reading.tokens.key[first - 1])
        {
            first -= 1
        }
        guard first > sentence.lowerBound else { return last }
        let key = reading.tokens.key[first - 1]
        guard !RoleReader.settings.contains(key) else { return nil }
        return isPersonByForm(last) || reading.tokens.kind[first - 1] == .punctuation ? last : nil
    }

    /// The role that a clause stands behind: "a police ⟨officer⟩ assigned to Tarn High, Ann Lind,", "the ⟨detective⟩ who led
    /// the inquiry, Ann Lind,".
    func headBeforeClause(
        endingAt last: Int,
        before name: Range<Int>,
        sentence: Range<Int>
    ) -> Int? {
        let tokens = reading.tokens
        guard
            isFullGivenName(name)
                || name.upperBound < sentence.upperBound
                    && NameWords.postNominals.contains(tokens.key[name.upperBound])
                || RoleWords.titles.contains(tokens.key[name.lowerBound])
        else { return nil }
        var hasVerb = false
        for token in stride(from: last, to: max(sentence.lowerBound, last - 12), by: -1) {
            if tokens.kind[token] == .punctuation, tokens.key[token] != .hyphen { return nil }
            let tag = reading.tag(token)
            let opens =
                tokens.key[token] == RoleReader.who
                || !hasVerb
                    && (tag == .verbPastParticiple || tag == .verbGerund
                        // "a teacher ⟨hired⟩ in August", which may be taken for a past.
                        || tag == .verbPast && reading.tag(token + 1) == .preposition)
            if opens, token < last, headsBeforeComma(token - 1) { return token - 1 }
            hasVerb = hasVerb || tag.isFiniteVerb || tag == .modal
        }
        return nil
    }

    private static let who = WordKey("who")
    private static let behindPeople = WordSet("from who whose")

    /// "The widow, ⟨79-year-old⟩ Ann Lind,": the age stands between a role and its name.
    func roleBeforeAge(before name: Range<Int>, sentence: Range<Int>) -> Role? {
        guard let index = reading.mention(.quantity, covering: name.lowerBound - 1) else {
            return nil
        }
        let age = reading.mentions[index].tokens
        guard age.upperBound == name.lowerBound, age.lowerBound > sentence.lowerBound,
            reading.tokens.key[name.lowerBound - 1] == RoleReader.old
        else { return nil }
        return appositionBefore(age.lowerBound..<name.upperBound, sentence: sentence)
    }

    /// The last word of an apposition behind a name, where it says what somebody is and no list has it.
    ///
    /// "Ann Lind, an avocado ⟨exporter⟩,", "Ann Lind, a ranch ⟨hand⟩,", "Ann Lind, one of the ⟨mourners⟩,", "Ann Lind, a
    /// ⟨Norwegian⟩,".
    func unlistedHead(
        _ words: Range<Int>,
        hasArticle: Bool,
        behind name: Range<Int>,
        limit: Int
    ) -> Int? {
        guard hasArticle, let last = words.last, words.count < 6, words.upperBound < limit else {
            return nil
        }
        let tokens = reading.tokens
        let key = tokens.key[last]
        if tokens.key[words.lowerBound - 1] == .the, tokens.key[words.lowerBound - 2] == .of {
            return reading.tag(last) == .nounPlural && !CommonNouns.things.contains(key)
                ? last : nil
        }
        if tokens.shape[last].contains(.capitalised) {
            return words.count == 1 && NameWords.peoples.contains(key)
                && tokens.kind[words.upperBound] == .punctuation ? last : nil
        }
        guard reading.tag(last) == .noun, !CommonNouns.things.contains(key) else { return nil }
        let isClosed =
            (tokens.key[words.upperBound] == .comma
                // "Ann Lind, a medic from Ohio", "Ann Lind, a hand who lives here"
                || RoleReader.behindPeople.contains(tokens.key[words.upperBound]))
            && isFullGivenName(name)
        return isClosed || isPersonByForm(last) || CommonNouns.people.contains(key) ? last : nil
    }

    /// Prepositions of place and time: what stands behind them is a setting more than a person.
    private static let settings = WordSet(
        """
        in at on during under near inside outside within since until before after around across into onto over
        through throughout per via off last next this each every
        """
    )
}

/// Nouns by what they are used for, where no list of roles has them.
enum CommonNouns {
    /// How nouns for people end.
    static let endings: [StaticString] = [
        "er", "or", "ist", "ian", "man", "ant", "mith", "ight", "herd", "hand", "mate", "wife",
        "maid", "boy",
        "girl", "rson", "naut", "crat",
    ]

    static let people = WordSet("man woman boy girl brains")

    /// What stands behind a hyphen after a role.
    static let tails = WordSet("of in by up at on")

    /// Several of no trade: "one of the town's richest ⟨men⟩".
    static let manyPeople = WordSet("men women people children girls boys pupils heroes")

    /// Nouns for bodies, whose names may look like a person's: "the watchdog Open Ledger".
    static let bodies = WordSet(
        """
        agency army association band body brand bureau campaign channel charity choir club coalition committee
        company corporation council department duo ensemble faction family firm foundation franchise gang group
        institute label league magazine ministry mission network office orchestra organisation organization outlet
        panel parliament party platform press publication school sect squad studio store
        conglomerate chain outfit startup nonprofit subsidiary consortium giant syndicate cooperative collective airline
        carmaker automaker chipmaker drugmaker insurer
        team trio tribe troupe union unit website
        watchdog
        """
    )

    /// Nouns that stand before names of people and are nobody: works, bodies, places, times, words and deeds.
    static let things = WordSet(
        """
        album anthem article autobiography ballad bestseller biography blockbuster book broadcast cartoon chapter
        classic column comedy documentary drama episode essay film flick hit interview letter lyric manuscript memoir movie
        musical newsletter newspaper novel novella opera painting paper photo photograph play podcast poem portrait
        poster programme remake satire screenplay sculpture sequel series single sitcom sketch soap song soundtrack
        statue story symphony thriller track trilogy verse video western
        aircraft boat bus car craft engine ferry frigate jet motor plane rocket ship steamer submarine tanker
        trawler truck tugboat vessel yacht freighter cruiser destroyer schooner liner carrier cutter
        dog cat horse mare stallion colt filly gelding pony tortoise cow bull goat bear lion tiger panther parrot elephant
        animal terrier retriever setter pointer
        avenue bar border building camp capital castle centre center chamber church city college corner country
        county court courtroom district farm field forest garden gallery hall harbor harbour headquarters home
        hospital hotel house island jail kitchen lake library market mill mine mountain museum neighborhood
        neighbourhood park pier place port prison quarter region resort restaurant river road room shelter shore
        site square stadium stage state station street theater theatre tower town university valley venue village
        ward water wood work workplace
        afternoon age century date day daytime decade dinner era evening fall half hour lunch midnight minute
        moment month morning night noon period season second spring summer time today tomorrow tonight week
        weekday weekend winter year yesterday
        account act action advice affair agreement aid allegation alternative amount anger answer appeal approach argument
        arrest art article attack attention award bail battle behalf belief bid bill birth blame blow board bond
        breath budget business call cancer care career case cash cause challenge chance change character charge
        choice claim color colour comment concern condition consent consequence contact contract control convention
        conviction copy cost couple course cover coverage credit crime crisis culture custody damage danger data
        deal death debate debt decision deed defeat defense defence degree demand design desire detail dollar doubt
        duty earth effect effort election email end energy error estate event evidence example excuse
        expense experience fact factor failure faith fame fashion fate fault favor favour fear feature fee feeling
        fight figure finger fire flavor floor flower focus food football force form fortune freedom fuel fun future
        game gift goal gold government grant ground growth guess guilt health heart help history honor honour
        hope horror humor humour idea image impact income information injury insurance interest investment
        issue job joke journey joy judgment kind knowledge labor labour lack land language law lead
        leather lesson level lie life light line list loan look loss lot love luck lunch mail majority manner
        marriage mass matter meal meaning means measure media meeting memory mercy message mind miracle
        mistake money motion mouth move movement murder music mystery name nature need news nothing
        number odor offer oil one opinion order outcome pain part past patience pay payment peace percent
        performance permission phone picture piece plan pleasure plea point police policy position post
        power praise pressure price pride prize problem process product profile profit project promise proof
        property proposal protest proxy purpose question quote race range rate reaction reason record referendum
        relief religion remark reply report request research respect response rest result return revenge revolution
        right risk role rule rumor rumour sale sauce scale scandal scene score seat self sense sentence series server
        service set sex shape share shock shot show shoulder side sight sign silence skill sort sound source
        space speech speed spirit sport spot staff step stock storm strategy strength stress structure
        stuff style subject success suit sum support surname surprise system table talk tape task taste tax text
        thanks theme theory therapy thing thought threat throne ticket tie title touch trade tradition training
        treatment trial tribute trip trouble trust truth turn type use value version verdict victory view violence
        visit voice vote wage war warrant way weapon weather weight welfare whatever while will wind wing wish word
        world wrath writing
        chapter character clever clutter computer disaster disorder folder gender hammer hunger ladder layer
        litter lobster lower manner monster number odor order oyster pepper poster powder quarter register
        rubber rudder shelter shower shutter silver slander slaughter slipper sneaker soccer spider suffer summer
        supper sweater temper theater thunder timber tower trailer transfer trigger tumor vapor vector war weather
        whisker wonder corridor mirror interior exterior metaphor vigor rigor tremor terror humor valor armor harbor
        labor meteor anchor flavor rumor error horror error
        plant restaurant grant covenant elephant warrant constant instant distant important
        significant dominant relevant hydrant pendant vacant pleasant
        beforehand afterhand firsthand secondhand shorthand climate ultimate estimate intimate
        apart depart rampart tariff catalogue dialogue monologue epilogue prologue analogue
        path footpath library diary salary boundary summary primary voluntary military necessary dictionary
        documentary commentary contrary ordinary temporary contemporary anniversary january february
        however together rather another either neither other whether ever never forever moreover under over after
        further former later latter earlier sooner better larger smaller higher lower longer shorter greater older
        younger newer elder inner outer upper per super paper proper eager bitter tender sober clever
        favour per-capita human german norman
        """
    ).union(bodies)
}
