/// Finds acronyms and surnames that nobody introduces.
struct Reference: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        addAcronyms(of: reading, to: &findings)
        addSurnames(of: reading, to: &findings)
    }

    // MARK: Acronyms

    private func addAcronyms(of reading: Reading, to findings: inout [Finding]) {
        var reported: Set<WordKey> = []
        var initials: Set<String>?
        let tokens = reading.tokens
        for token in 0..<tokens.count where tokens.shape[token].contains(.allCapitals) {
            guard isAcronym(token, reading), reported.insert(tokens.key[token]).inserted else {
                continue
            }
            let known = initials ?? self.initials(of: reading)
            initials = known
            let letters = reading.text(token)
            guard !known.contains(letters) else { continue }
            findings.append(
                Finding(
                    kind: .reference,
                    message: "“\(letters)” is used and nowhere introduced.",
                    spans: [tokens.span(token..<token + 1)]
                )
            )
        }
    }

    private func isAcronym(_ token: Int, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        guard (4...6).contains(tokens.bytes(token).count), tokens.kind[token] == .word,
            !tokens.shape[token].contains(.abbreviation),
            !tokens.shape[token].contains(.nonASCII),
            !AcronymWords.known.contains(tokens.key[token]), hasOnlyLetters(token, reading)
        else { return false }
        // Beside capitals it is a headline or a longer name, beside a digit or hyphen a model's number.
        for neighbour in [token - 1, token + 1] where (0..<tokens.count).contains(neighbour) {
            if tokens.shape[neighbour].contains(.allCapitals) { return false }
            if tokens.kind[neighbour] == .number { return false }
            let isTied = tokens.gap[max(neighbour, token)] == .none
            if isTied, AcronymWords.ties.contains(tokens.key[neighbour]) { return false }
        }
        return standsForBody(token, reading) && !isInBrackets(token, tokens)
    }

    /// Whether it stands like the name of a body, without a noun that says what it is: "crews from SCPW are".
    private func standsForBody(_ token: Int, _ reading: Reading) -> Bool {
        guard let sentence = reading.sentence(of: token) else { return false }
        let range = reading.sentences[sentence].tokens
        if token + 1 < range.upperBound {
            let next = reading.tag(token + 1)
            if next.isNoun || next.isAdjective
                || reading.tokens.shape[token + 1].contains(.capitalised)
                || AcronymWords.brackets.contains(reading.tokens.key[token + 1])
            {
                return false
            }
        }
        guard token > range.lowerBound else { return true }
        return AcronymWords.leads.contains(reading.tokens.key[token - 1])
    }

    private func hasOnlyLetters(_ token: Int, _ reading: Reading) -> Bool {
        reading.source.bytes[reading.tokens.bytes(token)].allSatisfy(CharacterClass.isLetter)
    }

    /// "(ACA)" after the full name introduces it.
    private func isInBrackets(_ token: Int, _ tokens: Tokens) -> Bool {
        token > 0 && AcronymWords.brackets.contains(tokens.key[token - 1])
    }

    /// The initials of every run of capitalised words, with and without the small words between them, and
    /// what stands in brackets.
    private func initials(of reading: Reading) -> Set<String> {
        var found: Set<String> = []
        let tokens = reading.tokens
        var run: [(letter: Character, isSmall: Bool)] = []
        for token in 0..<tokens.count {
            if tokens.shape[token].contains(.allCapitals), isInBrackets(token, tokens) {
                found.insert(reading.text(token))
            }
            let isCapital = tokens.shape[token].contains(.capitalised)
            let isSmall = AcronymWords.small.contains(tokens.key[token])
            let isTied =
                tokens.kind[token] == .punctuation && AcronymWords.ties.contains(tokens.key[token])
            if tokens.kind[token] == .word, isCapital || (isSmall && !run.isEmpty) {
                if let letter = initial(of: token, reading) {
                    run.append((letter, isSmall && !isCapital))
                }
                if run.count > 9 { run.removeFirst() }
                addInitials(of: run, to: &found)
            } else if !isTied, tokens.kind[token] != .clitic {
                run = []
            }
        }
        return found
    }

    private func initial(of token: Int, _ reading: Reading) -> Character? {
        let byte = reading.source.bytes[Int(reading.tokens.byteStart[token])]
        guard byte < 0x80, !reading.tokens.shape[token].contains(.nonASCII) else {
            return reading.text(token).uppercased().first
        }
        let capital = CharacterClass.isLetter(byte) ? byte & 0xDF : byte
        return Character(Unicode.Scalar(capital))
    }

    private func addInitials(
        of run: [(letter: Character, isSmall: Bool)],
        to found: inout Set<String>
    ) {
        for start in run.indices where !run[start].isSmall {
            let part = run[start...]
            found.insert(String(part.map(\.letter)))
            found.insert(String(part.filter { !$0.isSmall }.map(\.letter)))
        }
    }

    // MARK: Surnames

    /// A speaker with a bare surname that stands in no longer name.
    private func addSurnames(of reading: Reading, to findings: inout [Finding]) {
        var speakers: [WordKey: Int] = [:]
        for mention in reading.mentions {
            guard case .attribution(let attribution) = mention.detail,
                let source = attribution.source,
                case let range = reading.tokens(of: source, within: mention.tokens),
                range.count == 1, isBareName(range.lowerBound, reading)
            else { continue }
            let key = reading.tokens.key[range.lowerBound]
            if speakers[key] == nil { speakers[key] = range.lowerBound }
        }
        guard !speakers.isEmpty else { return }
        dropIntroduced(&speakers, in: reading)
        for place in speakers.values.sorted() {
            findings.append(
                Finding(
                    kind: .reference,
                    message: "“\(reading.text(place))” speaks and is nowhere introduced.",
                    spans: [reading.tokens.span(place..<place + 1)]
                )
            )
        }
    }

    private func isBareName(_ token: Int, _ reading: Reading) -> Bool {
        let shape = reading.tokens.shape[token]
        guard shape.contains(.capitalised), !shape.contains(.allCapitals),
            reading.tokens.bytes(token).count >= 4,
            let index = reading.mention(.person, covering: token),
            case .person(let person) = reading.mentions[index].detail
        else { return false }
        return person.role == nil && reading.mentions[index].tokens.count == 1
    }

    /// Drops what stands anywhere beside another capitalised word, in a list of names, or after a title.
    private func dropIntroduced(_ speakers: inout [WordKey: Int], in reading: Reading) {
        let tokens = reading.tokens
        for token in 0..<tokens.count where tokens.shape[token].contains(.capitalised) {
            guard speakers[tokens.key[token]] != nil else { continue }
            let isBeside = [token - 1, token + 1].contains { neighbour in
                guard (0..<tokens.count).contains(neighbour) else { return false }
                return tokens.shape[neighbour].contains(.capitalised)
                    && tokens.kind[neighbour] == .word
            }
            // A speaker whom the article shows before it lets him speak was introduced somehow.
            if isBeside || token < (speakers[tokens.key[token]] ?? 0) {
                speakers[tokens.key[token]] = nil
            }
        }
    }
}

private enum AcronymWords {
    static let ties = WordSet("- / & . @ # \u{2013}")
    static let brackets = WordSet("( [")
    /// What may stand before a body's name.
    static let leads = WordSet("the by from of to at with for and , said says told")
    static let small = WordSet("of for the and in on to de la du des")
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
        sms snl sos spf spca stem suv suvs swat tnt tsa tsb tva ucla uefa ufo ufos uhf uk ukip ups usa
        usb usda usps usaid usc var vat vcr vhf vhs vip vips viii vii wifi who wto wwe wwi wwii xbox
        xii xiii xiv xvi ymca ywca zip eu un us pm am tv dj ii iv vi ix xi xx hr md rn va mp mps pc
        pcs ad bc ok id it cd cds dc la ny nj ap afp upi dna sir mom dad yes not and the all one two
        isbn msnbc nyt wsj url html http app apps gif cv rip diy bbq gym lab plc llc llp co op ipcc
        dvla hmrc mi5 mi6 tuc snp dup cps a&e gcse gcses lbw odi mbps kwh gwh twh bst cet utc pst mst
        cst pdt cdt mdt iou usmc usaf unesco unicef unhcr opcw iaea icc icj echr cern esa ecb ecj
        hamas cnbc tass ndtv isna cctv pnas plos fide unrwa oecd eula nspcc rspca rspb uscis
        iaaf lgbti lgbtqi mers hpv ebitda opec
        """
    )
}
