/// Finds a number of people beside a list of their names that has more or fewer.
struct NamedParts: ConsistencyCheck {
    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for figure in figures.figures {
            guard let count = figure.exact, (2...12).contains(count), figure.dimension == .count,
                figure.nounEnd < reading.tokens.count
            else { continue }
            if let list = accused(figure, figures, reading) {
                findings.append(
                    reading.miscount(figure, listed: "\(list.count) names", list.tokens)
                )
                continue
            }
            var list = ofThem(figure, reading)
            if let noun = figure.noun,
                NamedWords.people.contains(noun) || PersonNouns.all.contains(noun)
                    || RoleWords.plurals.contains(noun)
            {
                list =
                    self.list(behind: figure, reading) ?? listOfThose(noun, figure, reading)
            }
            // "three of her ministers: Ann Bell (justice), …"
            if list == nil, figure.quantity.unit == nil,
                let noun = StatedFigure.nounOfGroup(behind: figure, reading),
                case let key = reading.word(noun),
                NamedWords.people.contains(key) || RoleWords.plurals.contains(key)
            {
                list = self.list(behind: figure, reading)
            }
            // "five new governors … They are the barrister Helen Marsh, …"
            if list == nil, figure.quantity.unit != nil {
                list = listOfThem(figure, figures, reading)
            }
            guard let list, Double(list.count) != count else { continue }
            let listed = "\(list.count) names"
            findings.append(reading.miscount(figure, listed: listed, list.tokens))
        }
    }

    struct NameList: Placed {
        let count: Int
        let tokens: Range<Int>
    }

    /// "Four of them, A, B and C, have".
    private func ofThem(_ figure: Figure, _ reading: Reading) -> NameList? {
        let next = figure.end
        guard figure.quantity.unit == nil, reading.word(next) == .of,
            NamedWords.pronouns.contains(reading.word(next + 1)),
            ClosedWords.asideMarks.contains(reading.word(next + 2))
        else { return nil }
        return closed(names(from: next + 3, reading), reading)
    }

    /// "four men: A, B and C", "two sons, A and B,", "The four men are A, B and C".
    private func list(behind figure: Figure, _ reading: Reading) -> NameList? {
        if ListWords.copulas.contains(reading.word(figure.nounEnd)), figure.start > 0,
            ClosedWords.known.contains(reading.word(figure.start - 1))
        {
            return closed(names(from: figure.nounEnd + 1, reading), reading)
        }
        var start = figure.nounEnd + 1
        if !ClosedWords.asideMarks.contains(reading.word(figure.nounEnd)) {
            // "Four men were arrested: A, B and C."
            let near = figure.nounEnd..<min(reading.tokens.count, figure.nounEnd + 9)
            let colon = near.first { reading.isMark($0) || reading.has(.quantity, at: $0) }
            guard let colon, reading.word(colon) == .colon else { return nil }
            start = colon + 1
        }
        return closed(names(from: start, reading), reading)
    }

    /// "Two rivals, Ann Lee and Bob Ray, …" ends with a mark; a verb would make the last a subject.
    private func closed(_ list: NameList?, _ reading: Reading) -> NameList? {
        guard let list, list.end < reading.tokens.count, reading.isMark(list.end)
        else { return nil }
        return list
    }

    /// "The men are A, B and C" in one of the next sentences, if no other number of men comes between.
    private func listOfThose(_ noun: WordKey, _ figure: Figure, _ reading: Reading) -> NameList? {
        let tokens = reading.tokens
        let end = min(tokens.count - 3, figure.end + 160)
        var token = figure.nounEnd
        while token < end {
            defer { token += 1 }
            guard reading.word(token) == noun, token > 0 else { continue }
            guard ClosedWords.known.contains(reading.word(token - 1)),
                ListWords.copulas.contains(reading.word(token + 1))
            else {
                if reading.has(.quantity, at: token - 1) { return nil }
                continue
            }
            var start = token + 2
            while start < end, NamedWords.leads.contains(reading.word(start)) { start += 1 }
            return names(from: start, reading)
        }
        return nil
    }

    /// "Four inmates … They were A, B and C.": the next sentence, where the first has no other number of people.
    private func listOfThem(
        _ figure: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> NameList? {
        let next = figure.sentence + 1
        guard reading.sentences.indices.contains(next),
            case let start = reading.sentences[next].start, WordKey.they == reading.word(start),
            ListWords.copulas.contains(reading.word(start + 1)),
            figures.figures(ofSentence: figure.sentence).filter({
                $0.dimension == .count && $0.exact ?? 0 >= 2
            }).count == 1
        else { return nil }
        return names(from: start + 2, reading)
    }

    /// Two or more persons' names, parted by commas and a last "and", with ages at most between.
    func names(from start: Int, _ reading: Reading) -> NameList? {
        let tokens = reading.tokens
        var token = start
        var count = 0
        var end = start
        var isClosed = false
        while token < tokens.count, !isClosed {
            guard let name = self.name(at: token, isFirst: count == 0, reading) else { return nil }
            count += 1
            token = skipOffice(skipHome(name.upperBound, reading), reading)
            end = token
            guard !isClosed else { break }
            token = skipAge(token, reading)
            guard token < tokens.count else { return nil }
            if reading.word(token) == .comma { token += 1 }
            if token < tokens.count, reading.word(token) == .and {
                token += 1
                guard let last = self.name(at: token, isFirst: false, reading) else { return nil }
                count += 1
                end = skipOffice(skipHome(last.upperBound, reading), reading)
                isClosed = true
            }
        }
        return isClosed && count >= 2 ? NameList(count: count, tokens: start..<end) : nil
    }

    /// A person's whole name; behind the first of a list two capitalised words are one, though it isn't known.
    private func name(at token: Int, isFirst: Bool, _ reading: Reading) -> Range<Int>? {
        guard token < reading.tokens.count else { return nil }
        let token = skipRole(token, reading)
        if let index = reading.mention(.person, covering: token) {
            let name = reading.mentions[index].tokens
            return name.count >= 2 && name.lowerBound == token ? name : nil
        }
        let end = (token..<min(reading.tokens.count, token + 3)).first {
            reading.tokens.kind[$0] != .word || !reading.tokens.shape[$0].contains(.capitalised)
        }
        return !isFirst && end == token + 2 ? token..<token + 2 : nil
    }

    /// Where the name begins of "the former surgeon Anya Deveraux" or "Professor Lucinda Adeyemi".
    private func skipRole(_ token: Int, _ reading: Reading) -> Int {
        let isRole =
            ClosedWords.definite.contains(reading.word(token))
            || reading.tokens.shape[token].contains(.capitalised)
        guard isRole, reading.mention(.person, covering: token) == nil else { return token }
        let end = min(reading.tokens.count, token + NamedWords.longestRole)
        let name = (token + 1..<max(token + 1, end)).first {
            reading.tokens.kind[$0] != .word || reading.word($0) == .and
                || reading.mention(.person, covering: $0) != nil
        }
        guard let name, let index = reading.mention(.person, covering: name),
            reading.mentions[index].start == name
        else { return token }
        return name
    }

    /// "of Nebraska", "from New Hampshire" behind a name.
    private func skipHome(_ token: Int, _ reading: Reading) -> Int {
        let tokens = reading.tokens
        guard token + 1 < tokens.count, NamedWords.homes.contains(reading.word(token)) else {
            return token
        }
        let end = min(tokens.count, token + 4)
        return (token + 1..<end).first {
            tokens.kind[$0] != .word || !tokens.shape[$0].contains(.capitalised)
        } ?? end
    }

    /// ", 34," or " (34)" behind a name.
    private func skipAge(_ token: Int, _ reading: Reading) -> Int {
        let tokens = reading.tokens
        guard token + 2 < tokens.count, ClosedWords.asideOpenings.contains(reading.word(token)),
            tokens.kind[token + 1] == .number
        else { return token }
        return reading.word(token + 2) == .closeBracket ? token + 3 : token + 2
    }

    /// The token behind "(justice)" or "(foreign affairs)" behind a name.
    private func skipOffice(_ token: Int, _ reading: Reading) -> Int {
        guard reading.word(token) == .openBracket else { return token }
        return (token + 1...token + NamedWords.longestRole).first {
            reading.word($0) == .closeBracket
        }.map { $0 + 1 } ?? token
    }
}

private enum NamedWords {
    static let pronouns = WordSet("them these those whom us")
    static let homes = WordSet("of from")
    /// In how many words somebody is told of before his name.
    static let longestRole = 7
    static let leads = WordSet("named called as identified :")
    /// Nouns whose every one has a name of his own.
    static let people = WordSet(
        """
        men women people boys girls sons daughters brothers sisters children grandchildren siblings
        suspects victims defendants officers deputies candidates students pupils teachers members
        employees workers players passengers survivors finalists winners authors founders directors
        judges justices lawyers attorneys prosecutors senators lawmakers councillors councilors
        councilmen councilwomen commissioners ministers friends soldiers firefighters crew climbers
        sailors musicians singers scientists researchers doctors nurses residents astronauts trustees
        nominees contestants hostages prisoners inmates detainees teenagers partners owners
        republicans democrats conservatives liberals socialists greens independents
        """
    )
}
