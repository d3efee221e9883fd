/// Finds people with a bare surname that stands in no longer name, as in "Holloway said" and "Holloway's ministry".
///
/// Where somebody with a like name was introduced ("Terence Oddie … Oddy said"), it is taken for that name misspelt.
///
/// Whatever the article shows before it lets it speak was introduced somehow; bodies and places speak too, so
/// a name that no list knows must speak with a verb of persons, or have, do or be what persons alone do (see ``LoneNameWords``).
struct UnknownSpeakers: ConsistencyCheck {
    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var speakers: [WordKey: Int] = [:]
        addSources(to: &speakers, in: reading)
        addActors(to: &speakers, in: reading)
        addOwners(to: &speakers, in: reading)
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
            if isAnimal(place, reading) { continue }
            let name = start(of: place, reading)..<place + 1
            findings.append(
                reading.finding(
                    .reference,
                    "“\(reading.text(name))” is named and nowhere introduced.",
                    [name]
                )
            )
        }
    }

    /// Adds surnames that something is attributed to: "Holloway said".
    private func addSources(to speakers: inout [WordKey: Int], in reading: Reading) {
        for (_, mention) in reading.mentions(of: .attribution) {
            guard case .attribution(let attribution) = mention.detail,
                let source = attribution.source,
                let name = name(
                    reading.tokens(of: source, within: mention.tokens),
                    attribution.cue.map { reading.tokens(of: $0, within: mention.tokens) },
                    reading
                )
            else { continue }
            let key = reading.word(name)
            if speakers[key] == nil { speakers[key] = name }
        }
    }

    /// Adds surnames with which a sentence opens, and of which it tells what persons do: "Holloway hopes".
    private func addActors(to speakers: inout [WordKey: Int], in reading: Reading) {
        for (index, sentence) in reading.sentences.lazy.map(\.tokens).enumerated()
        where sentence.count > 3 {
            guard
                isPersonal(sentence.lowerBound, in: sentence, reading)
                    || reading.tag(sentence.lowerBound + 1).isFiniteVerb
                        && isPronounLater(sentence: index, reading),
                let name = actor(in: sentence, reading), !isSibling(name, reading)
            else { continue }
            let key = reading.word(name)
            if speakers[key] == nil { speakers[key] = name }
        }
    }

    /// "Recep Erdoğan" and then "Mr Erdogan": two ways to write it.
    private func isOneInOtherLetters(_ first: Int, _ second: Int, _ reading: Reading) -> Bool {
        let names = [first, second].map { reading.letters($0) }
        let plain = names.map { $0.filter { $0 < 0x80 } }
        return (plain[0].count == names[0].count) != (plain[1].count == names[1].count)
            && plain[0].first == plain[1].first
            && SpellingDistance.between(plain[0], plain[1], limit: 2) <= 2
    }

    /// Adds names inside of sentences with "who": "So did Holloway, who owns the mill".
    private func addOwners(to speakers: inout [WordKey: Int], in reading: Reading) {
        for name in reading.capitalised {
            guard let sentence = reading.sentence(of: name),
                case let words = reading.sentences[sentence].tokens,
                isOneWho(name, in: words, reading) || isPersonInside(name, in: words, reading),
                speakers[reading.word(name)] == nil,
                !NameWords.givenNames.contains(reading.word(name)),
                mayBeName(name, reading)
            else { continue }
            speakers[reading.word(name)] = name
        }
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
                token == 0 || !LoneNameWords.newcomers.contains(tokens.key[token - 1]),
                reading.tag(name + 1).isFiniteVerb
                    && !ClosedWords.be.contains(tokens.key[name + 1])
                    || tokens.kind[name + 1] == .clitic
                    || token > 0 && LoneNameWords.objectLeads.contains(tokens.key[token - 1])
                    // "His friends miss Mr Plott.", but "Until she married she was Miss Plott."
                    || reading.tag(token - 1).isVerb && reading.isMark(name + 1)
                        && !ClosedWords.be.contains(reading.word(token - 1)),
                !reading.isQuoted(name), speakers[tokens.key[name]] == nil
            else { continue }
            speakers[tokens.key[name]] = name
        }
    }

    /// Where a surname begins: that of "Moss-Tetley" with "Moss".
    private func start(of name: Int, _ reading: Reading) -> Int {
        let tokens = reading.tokens
        guard name >= 2, tokens.key[name - 1] == .hyphen, tokens.gap[name - 1] == .none,
            tokens.gap[name] == .none, tokens.shape[name - 2].contains(.capitalised)
        else { return name }
        return name - 2
    }

    /// The surname of a source that is nothing but a surname, with "Mr." or "Ms." at most.
    private func name(_ source: Range<Int>, _ cue: Range<Int>?, _ reading: Reading) -> Int? {
        guard let name = source.last,
            case let count = max(source.lowerBound, start(of: name, reading)) - source.lowerBound
                + 1,
            (1...2).contains(count)
        else { return nil }
        let first = reading.word(source.lowerBound)
        let hasHonorific = count == 2 && LoneNameWords.titles.contains(first)
        // "On Tuesday Holloway said"
        guard count == 1 || hasHonorific || ClosedWords.weekdays.contains(first) else {
            return nil
        }
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
            reading.has(LoneNameWords.verbs, in: cue)
                || reading.has(LoneNameWords.asking, in: cue)
                    && cue.upperBound < reading.tokens.count
                    && LoneNameWords.questions.contains(reading.word(cue.upperBound))
        else { return nil }
        return mayBeSurname(name, reading) ? name : nil
    }

    /// "Aoife, who is 25, led off": one of a family whose name was told, by her given name and her age.
    private func isSibling(_ name: Int, _ reading: Reading) -> Bool {
        NameWords.givenNames.contains(reading.word(name)) && reading.word(name + 1) == .comma
            && (reading.tokens.kind[min(name + 2, reading.tokens.count - 1)] == .number
                || reading.word(name + 2) == .who && ClosedWords.be.contains(reading.word(name + 3))
                    && reading.has(.quantity, at: name + 4))
    }

    /// The capitalised word that begins a sentence before what only persons do: "Holloway refused".
    private func actor(in sentence: Range<Int>, _ reading: Reading) -> Int? {
        let name = sentence.lowerBound
        return mayBeName(name, reading) ? name : nil
    }

    /// Whether a capitalised word has the form of a surname, and no list knows it as something else.
    private func mayBeName(_ name: Int, _ reading: Reading) -> Bool {
        guard case let shape = reading.tokens.shape[name], shape.contains(.capitalised),
            !shape.contains(.allCapitals), reading.tokens.kind[name] == .word,
            reading.tokens.bytes(name).count >= 5, !reading.isQuoted(name),
            // "Colleagues called it a warning."
            case let letters = Array(reading.letters(name)),
            letters.last != UInt8(ascii: "s")
                || LoneNameWords.namesInS.contains(Array(letters.suffix(2)))
                || isOneBeforeWho(name, reading)
        else { return false }
        return mayBeSurname(name, reading)
    }

    /// Whether no list knows a word as something else than a surname.
    private func mayBeSurname(_ name: Int, _ reading: Reading) -> Bool {
        let key = reading.word(name)
        let isKnown = LoneNameWords.lists.contains { $0.contains(key) }
        // "Distance explains only part of it"
        let letters = Array(reading.letters(name))
        let isAbstract =
            LoneNameWords.abstracts.contains(key)
            || LoneNameWords.abstractEndings.contains {
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
        if isOneBeforeWho(name, reading) { return false }
        if reading.tag(name) == .nounPlural { return true }
        let letters = reading.letters(name)
        return LoneNameWords.pluralEndings.contains { letters.suffix($0.count).elementsEqual($0) }
    }

    /// "Hutchings, who teaches there,": a verb of one.
    private func isOneBeforeWho(_ name: Int, _ reading: Reading) -> Bool {
        reading.word(name + 1) == .comma && reading.word(name + 2) == .who
            && reading.tag(name + 3) == .verbPresentThird && reading.tokens.kind[name + 3] == .word
    }

    /// Whether an aside says who somebody is: "Mr Krall, a farmer,", "Mr Krall (one of the farmers)".
    private func isDescribed(_ name: Int, _ reading: Reading) -> Bool {
        let mark = reading.word(name + 1)
        return mark == .openBracket
            || mark == .comma
                && (ClosedWords.singularDeterminers.contains(reading.word(name + 2))
                    || name + 2 < reading.tokens.count && reading.tokens.kind[name + 2] == .number)
    }

    /// "Northwater's head of supply": a body that has people.
    private func isBody(_ name: Int, _ reading: Reading) -> Bool {
        name + 2 < reading.tokens.count && reading.tokens.kind[name + 1] == .clitic
            && LoneNameWords.officers.contains(reading.word(name + 2))
    }

    /// "But Holloway", "On Sunday Holloway": no part of a name; "Will Holloway" and "May Holloway" may be.
    private func isOpening(_ word: Int, _ reading: Reading) -> Bool {
        let key = reading.word(word)
        return ClosedWords.weekdays.contains(key)
            || NameWords.functionWords.contains(key) && !ClosedWords.articles.contains(key)
                && !NameWords.givenNames.contains(key)
    }

    /// Drops what stands anywhere beside another capitalised word, in a list of names, or after a title.
    private func dropIntroduced(_ speakers: inout [WordKey: Int], in reading: Reading) {
        let tokens = reading.tokens
        let filter = WordFilter(speakers.keys)
        for token in 0..<tokens.count where filter.mayContain(tokens.key[token]) {
            guard let place = speakers[tokens.key[token]] else { continue }
            let isBeside = [start(of: token, reading) - 1, token + 1].contains { neighbour in
                guard (0..<tokens.count).contains(neighbour) else { return false }
                return tokens.shape[neighbour].contains(.capitalised)
                    && tokens.kind[neighbour] == .word
                    && !LoneNameWords.titles.contains(tokens.key[neighbour])
                    && !(neighbour < token && isOpening(neighbour, reading))
            }
            // A word that also stands in small letters is hardly a name.
            let isNamed = token > 0 && LoneNameWords.naming.contains(tokens.key[token - 1])
            if isBeside || isNamed || isDescribed(token, reading) || isBody(token, reading)
                // "Brighton have agreed": a team.
                || LoneNameWords.plurals.contains(reading.word(token + 1))
                || withholdsName(token, reading)
                || token < place
                || !tokens.shape[token].contains(.capitalised)
            {
                speakers[tokens.key[token]] = nil
            }
        }
    }
}
