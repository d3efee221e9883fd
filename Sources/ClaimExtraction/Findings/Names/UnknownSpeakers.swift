/// Finds speakers with a bare surname that stands in no longer name, as in "Holloway said".
///
/// Where somebody with a like name was introduced ("Terence Oddie … Oddy said"), it is taken for that name misspelt.
///
/// Whatever the article shows before it lets it speak was introduced somehow; bodies and places speak too, so
/// a name that no list knows must speak with a verb of persons.
struct UnknownSpeakers: ConsistencyCheck {
    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var speakers: [WordKey: Int] = [:]
        for place in sources(in: reading) + actors(in: reading) {
            let key = reading.word(place)
            if speakers[key] == nil { speakers[key] = place }
        }
        addTitled(to: &speakers, in: reading)
        guard !speakers.isEmpty else { return }
        dropIntroduced(&speakers, in: reading)
        let people = FullName.introduced(in: reading)
        for place in speakers.values.sorted() {
            if let person = FullName.only(people, alike: place, reading) {
                findings.append(.twoSpellings(person.tokens, place..<place + 1, reading))
                continue
            }
            if people.contains(where: { isOneInOtherLetters($0.surname, place, reading) }) {
                continue
            }
            findings.append(
                reading.finding(
                    .reference,
                    "“\(reading.text(place))” speaks and is nowhere introduced.",
                    [place..<place + 1]
                )
            )
        }
    }

    /// The surnames of all who are quoted with nothing but one.
    private func sources(in reading: Reading) -> [Int] {
        reading.mentions(of: .attribution).compactMap { _, mention in
            guard case .attribution(let attribution) = mention.detail,
                let source = attribution.source
            else { return nil }
            return name(
                reading.tokens(of: source, within: mention.tokens),
                attribution.cue.map { reading.tokens(of: $0, within: mention.tokens) },
                reading
            )
        }
    }

    /// The surnames that begin a sentence of what only a person has or does.
    private func actors(in reading: Reading) -> [Int] {
        reading.sentences.indices.compactMap { index in
            let sentence = reading.sentences[index].tokens
            guard sentence.count > 3,
                isPersonal(in: sentence, reading)
                    || reading.tag(sentence.lowerBound + 1).isFiniteVerb
                        && isPronounLater(sentence: index, reading)
            else { return nil }
            return actor(in: sentence, reading)
        }
    }

    /// Whether "he" or "she" must be the first word of a sentence, because nobody else is told of.
    ///
    /// "Harker voted against it. The market, he said, was wet".
    private func isPronounLater(sentence index: Int, _ reading: Reading) -> Bool {
        let own = reading.sentences[index].tokens
        var end = own.upperBound
        var pronoun = own.dropFirst(2).prefix(40).first { isPronoun($0, reading) }
        if pronoun == nil, index + 1 < reading.sentences.count,
            case let next = reading.sentences[index + 1].tokens,
            !reading.startsBlock(next.lowerBound)
        {
            pronoun = next.prefix(12).first { isPronoun($0, reading) }
            end = next.upperBound
        }
        guard let pronoun, pronoun < end else { return false }
        let first = reading.sentences[max(0, index - 2)].start
        return (first..<pronoun).suffix(160).allSatisfy {
            $0 == own.lowerBound
                || !reading.has(.person, at: $0)
                    && !RoleWords.endsRole(reading.word($0))
        }
    }

    /// "Ground will be broken in May": what is planned to be done is done to things more often than to people.
    private func isPlan(at modal: Int, _ reading: Reading) -> Bool {
        reading.tag(modal) == .modal && ClosedWords.be.contains(reading.word(modal + 1))
            && reading.tag(modal + 2) == .verbPastParticiple
    }

    private func isPronoun(_ token: Int, _ reading: Reading) -> Bool {
        ClosedWords.heOrShe.contains(reading.word(token)) && !reading.isQuoted(token)
    }

    /// "Recep Erdoğan" and then "Mr Erdogan": two ways to write it.
    private func isOneInOtherLetters(_ first: Int, _ second: Int, _ reading: Reading) -> Bool {
        let names = [first, second].map { reading.letters($0) }
        let plain = names.map { $0.filter { $0 < 0x80 } }
        return (plain[0].count == names[0].count) != (plain[1].count == names[1].count)
            && plain[0].first == plain[1].first
            && SpellingDistance.between(plain[0], plain[1], limit: 2) <= 2
    }

    /// Adds surnames behind "Mr" or "Ms" that do something: "Ms Okafor had the last word".
    private func addTitled(to speakers: inout [WordKey: Int], in reading: Reading) {
        let tokens = reading.tokens
        for token in reading.capitalised
        where token + 2 < tokens.count && NameWords.honorifics.contains(tokens.key[token]) {
            let name = token + 1
            guard tokens.kind[name] == .word,
                tokens.shape[name].contains(.capitalised),
                !tokens.shape[name].contains(.allCapitals), tokens.bytes(name).count >= 4,
                // "a Mr Plott", "Mr and Mrs Plott"
                token == 0 || !SpeakerWords.newcomers.contains(tokens.key[token - 1]),
                reading.tag(name + 1).isFiniteVerb
                    && !ClosedWords.be.contains(tokens.key[name + 1])
                    || tokens.kind[name + 1] == .clitic
                    || token > 0 && SpeakerWords.objectLeads.contains(tokens.key[token - 1]),
                !reading.isQuoted(name), speakers[tokens.key[name]] == nil
            else { continue }
            speakers[tokens.key[name]] = name
        }
    }

    /// The surname of a source that is nothing but a surname, with "Mr." or "Ms." at most.
    private func name(_ source: Range<Int>, _ cue: Range<Int>?, _ reading: Reading) -> Int? {
        guard (1...2).contains(source.count) else { return nil }
        let name = source.upperBound - 1
        let hasHonorific =
            source.count == 2
            && SpeakerWords.titles.contains(reading.word(source.lowerBound))
        guard source.count == 1 || hasHonorific else { return nil }
        let shape = reading.tokens.shape[name]
        guard shape.contains(.capitalised), !shape.contains(.allCapitals),
            !shape.contains(.abbreviation), reading.tokens.bytes(name).count >= 4
        else { return nil }
        if let index = reading.mention(.person, covering: name),
            case .person(let person) = reading.mentions[index].detail
        {
            return (person.role == nil || hasHonorific) && reading.mentions[index].tokens.count == 1
                ? name : nil
        }
        guard let cue,
            reading.has(SpeakerWords.verbs, in: cue)
                || reading.has(SpeakerWords.asking, in: cue)
                    && cue.upperBound < reading.tokens.count
                    && SpeakerWords.questions.contains(reading.word(cue.upperBound))
        else { return nil }
        return mayBeSurname(name, reading) ? name : nil
    }

    /// Whether what follows the first word only a person has or does.
    ///
    /// "Holloway refused", "Holloway has promised", "Holloway, who will take over", "Holloway's lawyer", "Holloway shook his head".
    private func isPersonal(in sentence: Range<Int>, _ reading: Reading) -> Bool {
        let (keys, next) = (reading.tokens.key, sentence.lowerBound + 1)
        if SpeakerWords.acts.contains(keys[next]) { return true }
        if ClosedWords.have.contains(keys[next]),
            SpeakerWords.acts.contains(keys[next + 1])
                // "Holloway had reported it": papers report that something is so.
                || SpeakerWords.telling.contains(keys[next + 1])
                    && ClosedWords.objectPronouns.contains(keys[next + 2])
                || SpeakerWords.asked == keys[next + 1]
                    && SpeakerWords.requests.contains(keys[next + 2])
        {
            return true
        }
        if reading.tokens.kind[next] == .clitic, SpeakerWords.kin.contains(keys[next + 1]) {
            return true
        }
        let isOfSelf = reading.has(
            SpeakerWords.selves,
            in: next + 1..<min(sentence.upperBound, next + 3)
        )
        return reading.tag(next) == .verbPast && isOfSelf || isTold(in: sentence, reading)
    }

    /// Whether an aside of a person follows the first word: "Holloway, who will take over from her", "Holloway, of the friends of the
    /// library, thinks".
    private func isTold(in sentence: Range<Int>, _ reading: Reading) -> Bool {
        let (keys, start) = (reading.tokens.key, sentence.lowerBound)
        guard sentence.count > 5, keys[start + 1] == .comma else { return false }
        if keys[start + 2] == .who { return true }
        // "Holloway, too, has looked at it"
        if SpeakerWords.too.contains(keys[start + 2]), keys[start + 3] == .comma, sentence.count > 8
        {
            return ClosedWords.have.contains(keys[start + 4])
                || SpeakerWords.verbs.contains(keys[start + 4])
                || SpeakerWords.acts.contains(keys[start + 4])
        }
        guard SpeakerWords.belonging.contains(keys[start + 2]),
            let end = sentence.prefix(16).dropFirst(3).first(where: { keys[$0] == .comma }),
            end + 1 < sentence.upperBound
        else { return false }
        return SpeakerWords.verbs.contains(keys[end + 1])
            || SpeakerWords.acts.contains(keys[end + 1]) || ClosedWords.have.contains(keys[end + 1])
            || keys[start + 3] == .the && reading.tag(end + 1) == .modal
    }

    /// The capitalised word that begins a sentence before what only persons do: "Holloway refused".
    private func actor(in sentence: Range<Int>, _ reading: Reading) -> Int? {
        let name = sentence.lowerBound
        guard case let shape = reading.tokens.shape[name], shape.contains(.capitalised),
            !shape.contains(.allCapitals), reading.tokens.kind[name] == .word,
            reading.tokens.bytes(name).count >= 5, !reading.isQuoted(name),
            // "Colleagues called it a warning."
            case let letters = Array(reading.letters(name)),
            letters.last != UInt8(ascii: "s")
                || SpeakerWords.namesInS.contains(Array(letters.suffix(2)))
        else { return nil }
        return mayBeSurname(name, reading) ? name : nil
    }

    /// Whether no list knows a word as something else than a surname.
    private func mayBeSurname(_ name: Int, _ reading: Reading) -> Bool {
        let key = reading.word(name)
        let isKnown = SpeakerWords.lists.contains { $0.contains(key) }
        // "Distance explains only part of it"
        let letters = Array(reading.letters(name))
        let isAbstract =
            SpeakerWords.abstracts.contains(key)
            || SpeakerWords.abstractEndings.contains {
                letters.suffix($0.count).elementsEqual($0)
            }
        return !isKnown && !isAbstract
            && (reading.tag(name).isNoun || reading.tag(name).isAdjective)
            && !reading.has(.organization, at: name) && !reading.has(.quantity, at: name)
            && !isPlural(name, reading)
    }

    /// "Officials said", "Neighbors said": at the beginning of a sentence the capital tells nothing.
    private func isPlural(_ name: Int, _ reading: Reading) -> Bool {
        guard let sentence = reading.sentence(of: name), reading.sentences[sentence].start == name
        else { return false }
        if RoleWords.plurals.contains(reading.word(name)) { return true }
        let letters = reading.letters(name)
        return SpeakerWords.pluralEndings.contains { letters.suffix($0.count).elementsEqual($0) }
    }

    /// Whether an aside says who somebody is: "Mr Krall, a farmer,".
    private func isDescribed(_ name: Int, _ reading: Reading) -> Bool {
        name + 2 < reading.tokens.count && reading.word(name + 1) == .comma
            && (ClosedWords.singularDeterminers.contains(reading.word(name + 2))
                || reading.tokens.kind[name + 2] == .number)
    }

    /// "Northwater's head of supply": a body that has people.
    private func isBody(_ name: Int, _ reading: Reading) -> Bool {
        name + 2 < reading.tokens.count && reading.tokens.kind[name + 1] == .clitic
            && SpeakerWords.officers.contains(reading.word(name + 2))
    }

    /// Drops what stands anywhere beside another capitalised word, in a list of names, or after a title.
    private func dropIntroduced(_ speakers: inout [WordKey: Int], in reading: Reading) {
        let tokens = reading.tokens
        let filter = WordFilter(speakers.keys)
        for token in 0..<tokens.count where filter.mayContain(tokens.key[token]) {
            guard let place = speakers[tokens.key[token]] else { continue }
            let isBeside = [token - 1, token + 1].contains { neighbour in
                guard (0..<tokens.count).contains(neighbour) else { return false }
                return tokens.shape[neighbour].contains(.capitalised)
                    && tokens.kind[neighbour] == .word
                    && !SpeakerWords.titles.contains(tokens.key[neighbour])
            }
            // A word that also stands in small letters is hardly a name.
            let isNamed = token > 0 && SpeakerWords.naming.contains(tokens.key[token - 1])
            if isBeside || isNamed || isDescribed(token, reading) || isBody(token, reading)
                || token < place
                || !tokens.shape[token].contains(.capitalised)
            {
                speakers[tokens.key[token]] = nil
            }
        }
    }
}

private enum SpeakerWords {
    /// What no surname ends in.
    static let abstractEndings = ["ation", "ition", "ness", "ility", "ship"]
        .map { Array($0.utf8) }
    /// What has the ending of Spence, Vance and Clement and is no name.
    static let abstracts = WordSet(
        """
        absence advance appearance assistance attendance audience balance chance conference confidence difference distance employment
        entrance equipment evidence existence experience finance government importance influence insurance investment movement patience
        performance presence resistance science silence treatment violence
        """
    )
    /// Endings of plurals that speak: officials, residents, neighbors, analysts, authorities, relatives.
    static let pluralEndings: [[UInt8]] = [
        "als", "ers", "ors", "nts", "sts", "ans", "ies", "ves", "men", "ees", "rts", "lts", "cts",
        "nds",
        "ics", "ics", "ars", "ums", "oes",
    ].map { Array($0.utf8) }

    /// Endings of names and hardly of plurals: Hollis, Burgess, Markus.
    static let namesInS: [[UInt8]] = ["is", "ss", "us"].map { Array($0.utf8) }

    /// Titles that tell nothing of who somebody is.
    static let titles = NameWords.honorifics.union(WordSet("dr dr."))
    static let newcomers = WordSet("a an one and called named")
    static let naming = WordSet("named called surnamed nicknamed")

    static let officers = WordSet(
        """
        director spokesman spokeswoman spokesperson chief manager chairman chairwoman president head secretary
        editor boss
        """
    )
    static let objectLeads = WordSet("to by for with from told asked met")
    static let telling = WordSet("reported seen told asked known warned written")
    static let asked = WordKey("asked")
    static let requests = WordSet("for whether to")
    static let asking = WordSet("asked asks wondered wonders")
    static let questions = WordSet("whether if why how what who")
    static let too = WordSet("too however though meanwhile")
    static let belonging = WordSet("of for from")
    static let selves = WordSet("his her himself herself")
    static let kin = SpellingWords.kin.union(
        WordSet(
            """
            lawyer attorney solicitor barrister widow widower fiancé fiancée parents grandmother grandfather
            """
        )
    )
    /// Words that speak without an article and are no names.
    static let common = WordSet(
        """
        police staff management counsel everyone everybody nobody someone somebody anyone others another many
        some most neither both none congress parliament council government mother father mom dad grandma
        grandpa god people readers writers scholars sources democrats republicans liberals conservatives tories
        socialists greens
        """
    )

    /// Words that may speak or act and aren't surnames.
    static let lists = [
        NameWords.places, NameWords.peoples, NameWords.functionWords, NameWords.calendar, common,
    ]

    /// What persons do at the beginning of a sentence.
    static let acts = WordSet(
        """
        called refused promised resigned apologised apologized agreed hopes believes wants laughed smiled shrugged
        argued argues denied denies insisted insists warned warns recalled recalls pleaded testified testifies nodded
        sighed grinned replied wrote conceded retorted voted abstained wondered complained
        complains confessed
        """
    )

    /// What persons do and bodies hardly ever.
    static let verbs = WordSet(
        """
        said says told tells added adds recalled recalls explained explains admitted conceded remembered joked
        insisted replied laughed shrugged sighed thought thinks remarked observed
        """
    )
}
