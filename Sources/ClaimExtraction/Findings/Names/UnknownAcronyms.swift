/// Finds acronyms that nobody introduces.
struct UnknownAcronyms: ConsistencyCheck {
    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var places: [WordKey: Int] = [:]
        let tokens = reading.tokens
        for token in 0..<tokens.count where tokens.shape[token].contains(.allCapitals) {
            guard places[tokens.key[token]] == nil, isAcronym(token, reading) else { continue }
            places[tokens.key[token]] = token
        }
        guard !places.isEmpty else { return }
        dropInitials(&places, reading)
        dropExplained(&places, reading)
        for token in places.values.sorted() {
            findings.append(
                Finding(
                    kind: .reference,
                    message: "“\(reading.text(token))” is used and nowhere introduced.",
                    spans: [tokens.span(token..<token + 1)]
                )
            )
        }
    }

    private func isAcronym(_ token: Int, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        guard (3...6).contains(tokens.bytes(token).count), tokens.kind[token] == .word,
            !tokens.shape[token].contains(.abbreviation), !tokens.shape[token].contains(.nonASCII),
            !AcronymWords.known.contains(tokens.key[token]), hasOnlyLetters(token, reading)
        else { return false }
        // "HOBB'S CROSSING, Vt. —"
        if token + 2 < tokens.count, tokens.kind[token + 1] == .clitic,
            tokens.shape[token + 2].contains(.allCapitals)
        {
            return false
        }
        // Beside capitals it is a headline or a longer name, beside a digit or hyphen a model's number.
        for neighbour in [token - 1, token + 1] where (0..<tokens.count).contains(neighbour) {
            if tokens.shape[neighbour].contains(.allCapitals) { return false }
            if tokens.kind[neighbour] == .number, !isNumberApart(neighbour, token, reading) {
                return false
            }
            let isTied =
                tokens.gap[max(neighbour, token)] == .none && !endsSentence(neighbour, tokens)
            if isTied, AcronymWords.ties.contains(tokens.key[neighbour]) { return false }
        }
        return standsForBody(token, reading) && !isInBrackets(token, tokens)
            && !isLineLabel(token, reading) && !isCallSign(token, reading)
    }

    /// "In 2019 HSTA bought it", "According to HSTA 200 are open": a number beside an acronym that is no part of its name.
    private func isNumberApart(_ number: Int, _ token: Int, _ reading: Reading) -> Bool {
        number < token
            ? reading.has(.time, at: number)
            : reading.word(token - 1) == .to && reading.word(token - 2) == .according
    }

    /// Whether a mark is a stop with a space behind it, not that of "HSTA.org".
    private func endsSentence(_ mark: Int, _ tokens: Tokens) -> Bool {
        tokens.key[mark] == .fullStop && (mark + 1 >= tokens.count || tokens.gap[mark + 1] != .none)
    }

    /// "DUNMORE — The mill", "EMAIL: news at": capitals that open a line before a dash or a colon; and the place of
    /// a dateline, "LISBON, May 4 (News) - The".
    private func isLineLabel(_ token: Int, _ reading: Reading) -> Bool {
        let keys = reading.tokens.key
        let count = reading.tokens.count
        guard token + 1 < count, token == 0 || reading.tokens.gap[token] >= .line
        else { return false }
        if AcronymWords.labelEnds.contains(keys[token + 1]) { return true }
        let dateline = min(token + 2, count)..<min(token + AcronymWords.dateline, count)
        return keys[token + 1] == .comma && reading.has(AcronymWords.labelEnds, in: dateline)
    }

    /// A broadcaster's call sign, which stands for nothing: "told WKLN radio".
    private func isCallSign(_ token: Int, _ reading: Reading) -> Bool {
        let bytes = reading.source.bytes[reading.tokens.bytes(token)]
        guard bytes.count == 4,
            bytes.first == UInt8(ascii: "W") || bytes.first == UInt8(ascii: "K"),
            let sentence = reading.sentence(of: token)
        else { return false }
        return reading.has(AcronymWords.broadcasting, in: reading.sentences[sentence].tokens)
    }

    /// Whether it stands like the name of a body, without a noun that says what it is: "crews from SCPW are".
    private func standsForBody(_ token: Int, _ reading: Reading) -> Bool {
        guard let sentence = reading.sentence(of: token) else { return false }
        let range = reading.sentences[sentence].tokens
        if token + 1 < range.upperBound {
            // Three letters before a noun are as often a kind of thing: "an SUV driver", "the PIN code".
            if reading.tokens.bytes(token).count < 4,
                reading.tag(token + 1).isNoun || reading.tag(token + 1).isAdjective
            {
                return false
            }
            if reading.tokens.shape[token + 1].contains(.capitalised)
                || AcronymWords.brackets.contains(reading.word(token + 1))
            {
                return false
            }
        }
        guard token > range.lowerBound else { return true }
        // "In a statement HSTA said"
        if token + 1 < range.upperBound, reading.tag(token - 1).isNoun,
            AcronymWords.openings.contains(reading.word(range.lowerBound)),
            AcronymWords.verbs.contains(reading.word(token + 1))
        {
            return true
        }
        return AcronymWords.leads.contains(reading.word(token - 1))
            || isBodyInClause(token, in: range, reading)
    }

    /// Whether words inside of a clause take it for a body: "if HSTA will move it", "On Monday HSTA closed it", "talks between
    /// HSTA and the crew", "has joined HSTA", "a HSTA spokesman".
    ///
    /// Three letters are as often a thing that every reader knows, and small words are written large to stress them.
    private func isBodyInClause(_ token: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
        let (before, next) = (token - 1, token + 1)
        guard reading.tokens.bytes(token).count >= 4, next < sentence.upperBound,
            !NameWords.functionWords.contains(reading.word(token))
        else { return false }
        let lead = reading.word(before)
        // "under HSTA rules"
        if AcronymWords.prepositions.contains(lead)
            || lead == AcronymWords.under && reading.tag(next).isNoun
        {
            return true
        }
        if ClosedWords.indefinite.contains(lead) {
            return RoleWords.endsRole(reading.word(next))
        }
        if AcronymWords.dealings.contains(lead) {
            return reading.isMark(next) || reading.tag(next) == .preposition
                || reading.word(next) == .to
        }
        guard AcronymWords.clauseOpenings.contains(lead) || reading.has(.time, at: before) else {
            return false
        }
        let verb = reading.tag(next).isAdverb ? next + 1 : next
        return reading.tag(verb).isVerb || reading.tag(verb) == .modal
    }

    /// Drops acronyms that stand anywhere before a bracket or a company's form or near words with their
    /// initials, and words that also stand in small letters.
    private func dropExplained(_ places: inout [WordKey: Int], _ reading: Reading) {
        guard !places.isEmpty else { return }
        let tokens = reading.tokens
        let filter = WordFilter(places.keys)
        for token in 0..<tokens.count where filter.mayContain(tokens.key[token]) {
            guard places[tokens.key[token]] != nil else { continue }
            let behind = token + 1..<max(token + 1, min(tokens.count, token + 4))
            if !tokens.shape[token].contains(.allCapitals)
                || reading.has(AcronymWords.brackets, in: behind)
                || behind.first.map({ OrganizationReader.companyForms.contains(tokens.key[$0]) })
                    == true
                || isInApposition(token, reading) || hasExpansion(near: token, reading)
                // "which is what ACTN stands for"
                || AcronymWords.standing.contains(tokens.key[min(token + 1, tokens.count - 1)])
            {
                places[tokens.key[token]] = nil
            }
        }
    }

    /// "The union, the NAT, said", "a body called NAT".
    private func isInApposition(_ token: Int, _ reading: Reading) -> Bool {
        let keys = reading.tokens.key
        guard token > 2, token + 1 < reading.tokens.count else { return false }
        return AcronymWords.naming.contains(keys[token - 1])
            // "The Society for the Protection of Birds, or NVBV,"
            || keys[token - 1] == .or && keys[token - 2] == .comma
                && reading.tag(token - 3).isNoun
            // "the union, NAT,"
            || keys[token - 1] == .comma && reading.isMark(token + 1)
                && reading.tag(token - 2) == .noun
                && reading.has(ClosedWords.articles, in: max(0, token - 5)..<token - 2)
            || keys[token - 1] == .the && keys[token - 2] == .comma
                && reading.tag(token - 3) == .noun
                && reading.isMark(token + 1)
    }

    /// Whether words in a row nearby begin with the letters, small words between them aside.
    private func hasExpansion(near token: Int, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        let letters = reading.letters(token)
        var matched = 0
        for word in max(0, token - 25)..<min(tokens.count, token + 26)
        where tokens.kind[word] == .word && tokens.key[word] != tokens.key[token] {
            let initial = (reading.source.bytes[tokens.bytes(word)].first ?? 0) | 0x20
            if initial == letters[matched] {
                matched += 1
                if matched == letters.count { return true }
            } else if !SpellingWords.small.contains(tokens.key[word]) {
                matched = initial == letters[0] ? 1 : 0
            }
        }
        return false
    }

    private func hasOnlyLetters(_ token: Int, _ reading: Reading) -> Bool {
        reading.source.bytes[reading.tokens.bytes(token)].allSatisfy(CharacterClass.isLetter)
    }

    /// "(ACA)" after the full name introduces it.
    private func isInBrackets(_ token: Int, _ tokens: Tokens) -> Bool {
        token > 0 && AcronymWords.brackets.contains(tokens.key[token - 1])
    }

    /// Drops acronyms that are the initials of a run of capitalised words, with or without the small words
    /// between them, or that stand in brackets anywhere.
    private func dropInitials(_ places: inout [WordKey: Int], _ reading: Reading) {
        let tokens = reading.tokens
        var wanted: [Initials: WordKey] = [:]
        // The letters with which an acronym ends, a bit each: a run with another last letter spells none.
        var lastLetters: UInt64 = 0
        for (key, token) in places {
            let initials = Initials(reading, token)
            wanted[initials] = key
            lastLetters |= initials.last
        }
        let (small, ties) = (SpellingWords.small, AcronymWords.ties)
        var run: [(letter: UInt8, isSmall: Bool)] = []
        for token in 0..<tokens.count {
            let row = tokens[token]
            if row.shape.contains(.allCapitals), (3...6).contains(tokens.bytes(token).count),
                isInBrackets(token, tokens), let known = wanted[Initials(reading, token)]
            {
                places[known] = nil
            }
            let isCapital = row.shape.contains(.capitalised)
            if row.kind == .word, isCapital || !run.isEmpty {
                let isSmall = !isCapital && small.contains(row.key)
                if isCapital || isSmall {
                    let letter = initial(of: token, reading)
                    run.append((letter, isSmall))
                    if run.count > 9 { run.removeFirst() }
                    if lastLetters & Initials.bit(of: letter) != 0 { drop(run, &places, wanted) }
                    continue
                }
            }
            let isTied = row.kind == .punctuation && ties.contains(row.key)
            // "Growers' Alliance", also where the mark seems to open a quotation
            if !isTied, row.kind != .clitic, !AcronymWords.apostrophes.contains(row.key),
                !run.isEmpty
            {
                run.removeAll(keepingCapacity: true)
            }
        }
    }

    /// Drops the acronyms that the ends of a run spell, each small word in or out: "FTM" of "Friends of the Market".
    private func drop(
        _ run: [(letter: UInt8, isSmall: Bool)],
        _ places: inout [WordKey: Int],
        _ wanted: [Initials: WordKey]
    ) {
        var spelt = [Initials()]
        for (letter, isSmall) in run.reversed() {
            var longer = spelt
            for index in longer.indices { longer[index].prepend(letter) }
            for initials in longer where initials.isAcronym {
                if let known = wanted[initials] { places[known] = nil }
            }
            if !isSmall {
                spelt = longer
            } else if spelt.count < AcronymWords.readings {
                spelt += longer
            }
        }
    }

    /// A word's first letter as a capital; 0 for one that no acronym has.
    private func initial(of token: Int, _ reading: Reading) -> UInt8 {
        let byte = reading.source.bytes[Int(reading.tokens.byteStart[token])]
        guard byte < 0x80, !reading.tokens.shape[token].contains(.nonASCII) else {
            return reading.text(token).uppercased().first?.asciiValue ?? 0
        }
        return CharacterClass.isLetter(byte) ? byte & 0xDF : byte
    }
}

/// Letters in a row as a number, the last lowest: as many as an acronym has.
private struct Initials: Hashable {
    private var letters: UInt64 = 0
    private var count: UInt64 = 0

    init() {}

    /// The letters of an acronym.
    init(_ reading: Reading, _ token: Int) {
        for byte in reading.source.bytes[reading.tokens.bytes(token)].reversed() { prepend(byte) }
    }

    /// The bit of the last letter.
    var last: UInt64 { Initials.bit(of: UInt8(truncatingIfNeeded: letters)) }

    static func bit(of letter: UInt8) -> UInt64 { 1 << UInt64(letter & 63) }

    var isAcronym: Bool { count >= 3 && count <= 6 }

    mutating func prepend(_ letter: UInt8) {
        if count < 8 { letters |= UInt64(letter) << (count * 8) }
        count += 1
    }
}

private enum AcronymWords {
    static let standing = WordSet("stands stood")
    static let apostrophes = WordSet("' \u{2019}")
    static let naming = WordSet("called named abbreviated")
    static let ties = WordSet("- / & . @ # \u{2013}")
    static let brackets = WordSet("( [")
    static let labelEnds = WordSet("- -- \u{2013} \u{2014} \u{2015} :")
    /// What may stand before a body's name.
    static let leads = WordSet("the by from of to at with for and , said says told")
    static let openings = WordSet("in on after for")
    /// What stands before bodies inside of a clause.
    static let prepositions = WordSet("between against without among than unlike neither nor")
    /// What a clause may begin with, right before its subject.
    static let clauseOpenings = WordSet(
        """
        if that which when whether because while although though until unless since before after as but where how why whom only
        what so yesterday today
        """
    )
    static let under = WordKey("under")
    /// What is done to bodies.
    static let dealings = WordSet(
        "joined join left asked urged sued accused criticised criticized thanked blamed founded runs owns persuaded paid"
    )
    /// What bodies do.
    static let verbs = WordSet("said says has had will refused declined denied announced")
    /// How many words a dateline may have.
    static let dateline = 10
    static let broadcasting = WordSet(
        "radio tv television station broadcaster channel affiliate interview"
    )
    /// How many ways of leaving out small words are followed in one name.
    static let readings = 8
    /// Acronyms that any newspaper uses bare, and words that are written in capitals.
    static let known = WordSet(
        """
        abba abc aclu acc aids aka alla amc aol apec asap asean atm awol bbc bmw bts cbc cbs cdc ceo
        cfo cia cnn coo covid cpr ctv cto cpi dea dhs dna doj dui dvd dwi edt eeg emt epa esp espn est
        eta etf eur faa faq fax fbi fcc fda fdr fema fha fifa fomc gao gbp gdp gmc gmt gnp gop gps hbo
        hiv hmo hov hud hvac ibm icbm icu idf ied iii imf inc ins ipo irs isis iss itv ivf jfk jpeg kgb
        kfc kkk lapd lbj lgbt lgbtq lng ltd mbe mgm mia mit mlb mls mph mri mrna mtv mvp nafta nasa
        nascar nato nba nbc ncaa nfl ngo ngos nhl nhs nih noaa npr nra nsa nsc nyc nypd nyse obe oecd
        omb opec osha pbs pcr pdf pga phd pin pow ppe ptsd raf rca rna rotc rpm rsvp sars sat sats sec
        sms snl sos spf spca stem suv suvs swat tafe tnt tsa tsb tva ucla uefa ufo ufos uhf uk ukip ups usa
        usb usda usps usaid usc var vat vcr vhf vhs vip vips viii vii wifi who wto wwe wwi wwii xbox
        xii xiii xiv xvi ymca ywca zip eu un us pm am tv dj ii iv vi ix xi xx hr md rn va mp mps pc
        pcs ad bc ok id it cd cds dc la ny nj ap afp upi dna sir mom dad yes not and the all one two
        isbn msnbc nyt wsj url html http app apps gif cv rip diy bbq gym lab plc llc llp co op ipcc
        dvla hmrc mi5 mi6 tuc snp dup cps a&e gcse gcses lbw odi mbps kwh gwh twh bst cet utc pst mst
        cst pdt cdt mdt iou usmc usaf unesco unicef unhcr opcw iaea icc icj echr cern esa ecb ecj
        hamas cnbc tass ndtv isna cctv pnas plos fide unrwa oecd eula nspcc rspca rspb uscis
        iaaf lgbti lgbtqi mers hpv ebitda opec
        uae drc usd aud cad fec tmz std stds drm api cpu gpu sql ram rom lcd led oled voip vpn ssn gpa sat act
        lsat mcat gre dmv hoa pta roi kpi ngo ppp imax dhl ups fedex amtrak mta mbta bart mlk jrr aoc rbg ufc
        wwf wnba mma ufc pdq kpmg bp gm ge hp lg bae bhp rbs hsbc ubs ing axa ikea lego nokia asos aldi lidl
        espn amc cnbc npr hgtv tnt tbs mgm dc rspb rnli nus cbi tuc bma gp gps nhs dwp mod moj mi5 gchq cia
        nsa ira uda ldp cdu csu spd afd bjp anc plo pkk eta farc isil ussr gdr prc roc dprk rok un unaids
        unfpa undp icrc msf nrc wfp ilo wmo imo itu wipo aiib brics oas ecowas apec eta efta eea cfp afl nbl
        nrl nsw abc sbs rte itn pbs afc nfc sec acc mls epl psg uci itf atp wta fia fis ioc wada usopc
        hiv tb icu er ent adhd ocd ibs copd als mmr dpt bcg sids rsv flu ldl hdl bmi iq eq
        am fm gmt utc est edt cst cdt mst mdt pst pdt akst hst ast bst cet cest ist jst aest
        jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun
        nasdaq dax ftse micex rnc dnc pac pacs fdic twa cvs qvc voa hln nea cpac jcpoa
        aarp usfl naacp scotus potus flotus fico chip schip mlk tarp
        mrsa mers html http https lasik foia daca hipaa gdpr ptsd crispr ecmo gerd aids pcos mdma pfas pfos cfcs reit reits nfts
        gmos hdtv rfid hdmi mpeg json anzac naafi ofsted ofcom ofgem sncf iata icao ferc ntsb nhtsa cfpb finra cftc norad darpa
        ligo iter uavs ieds emts atms ceos cfos meps plcs llcs mris rvs gpas uefa fifa cites interpol europol frontex
        ofwat defra cobra riba bafta soas ucas acas fcdo hgvs smes psni ratp aena adac basf lvmh enel esso fiat saab isro drdo bcci
        csiro qantas cuny suny aipac usmca anzus raaf sabc eskom cosatu zanu swapo covid ebola
        zoo gym lol omg wtf fyi eta tba tbd asap rip ok vs aka ceo cfo cto coo
        """
    )
}
