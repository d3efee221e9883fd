internal import Casework
internal import ClaimExtraction

/// A name, as the words that begin with a capital letter.
struct ComparedName {
    enum Relation {
        /// Equal, or one is a shorter form of the other.
        case same
        /// Spelt otherwise, or another first name or initial beside the same surname.
        case near
        case other
    }

    let span: Span
    /// Without the "'s" of a possessive at its end.
    let parts: [String]
    /// Whether it is written with letters that English doesn't have.
    let hasAccents: Bool

    init(span: Span, parts: [String], hasAccents: Bool) {
        self.span = span
        self.parts =
            parts.dropLast()
            + parts.suffix(1).map { $0.hasSuffix("'s") ? String($0.dropLast(2)) : $0 }
        self.hasAccents = hasAccents
    }

    func relation(to other: ComparedName) -> Relation {
        let relation = orderedRelation(to: other)
        // "HOLM Lena", as lists of results have it.
        guard relation == .other, parts.count == 2, other.parts.count == 2 else { return relation }
        let turned = ComparedName(
            span: other.span,
            parts: other.parts.reversed(),
            hasAccents: other.hasAccents
        )
        return orderedRelation(to: turned)
    }

    private func orderedRelation(to other: ComparedName) -> Relation {
        guard hasAccents || other.hasAccents else {
            return Self.relation(of: parts, to: other.parts)
        }
        // "Müller" and "Mueller", "Århus" and "Aarhus".
        let (left, right) = (parts.map(Self.singleVowels), other.parts.map(Self.singleVowels))
        return Self.relation(of: left, to: right)
    }

    /// With one letter for the two that stand for an accented one.
    private static func singleVowels(_ word: String) -> String {
        digraphs.reduce(word) { $0.replacing($1.both, with: $1.one) }
    }

    private static let digraphs = [("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a")].map {
        (both: $0.0, one: $0.1)
    }

    private static func relation(of parts: [String], to others: [String]) -> Relation {
        guard let last = parts.last, let otherLast = others.last else { return .other }
        // "St Brannock's Trust" and "ST BRANNOCKS TRUST"
        let isSpelt =
            parts.count == others.count && parts != others
            && zip(parts, others).allSatisfy { $0.filter { $0 != "'" } == $1.filter { $0 != "'" } }
        // "TOLL Ann-Marie"
        if isSpelt || parts == others || parts.count > 1 && parts.sorted() == others.sorted() {
            return .same
        }
        if last == otherLast { return Self.firstNames(parts.dropLast(), others.dropLast()) }
        let (first, otherFirst) = (parts.dropLast(), others.dropLast())
        let isFirstEqual = !first.isEmpty && Array(first) == Array(otherFirst)
        let isSpelling = Self.areNear(last, otherLast, isGenerous: isFirstEqual)
        if isSpelling, !first.isEmpty, !otherFirst.isEmpty {
            return Self.firstNames(first, otherFirst) == .same ? .near : .other
        }
        if isSpelling, last.count >= 5 { return .near }
        // "Marta Jelinek" and "Marta Jelinkova"
        if isFirstEqual, first.contains(where: { $0.count > 2 }),
            Self.shareBeginning(last, otherLast)
        {
            return .near
        }
        // "Ana Reyes Mora" and "Ana Reyes".
        if parts.count >= 2, others.count >= 2,
            Array(parts.prefix(2)) == Array(others.prefix(2))
        {
            return .same
        }
        return .other
    }

    /// Compares what stands before a surname that both share.
    private static func firstNames(_ left: ArraySlice<String>, _ right: ArraySlice<String>)
        -> Relation
    {
        guard let first = left.first, let other = right.first else { return .same }
        let isFirstSame = areSameFirst(first, other)
        guard isFirstSame else {
            // A second name may be the one that is used: "John Edward Hale", "Edward Hale".
            if left.dropFirst().contains(other) || right.dropFirst().contains(first) {
                return .same
            }
            return .near
        }
        let (middle, otherMiddle) = (left.dropFirst(), right.dropFirst())
        guard middle.count == otherMiddle.count else { return .same }
        let areSame = zip(middle, otherMiddle).allSatisfy { areSameFirst($0, $1) }
        return areSame ? .same : .near
    }

    /// Short forms that English papers use of the same person; a line is a set, and a form may stand in several.
    private static let nicknames: [String: Set<Int>] = {
        let lines = """
            abigail abby; albert al bert; alexander alex sandy; alexandra alex sandra; andrew andy drew; anthony tony;
            barbara barb; benjamin ben; catherine cathy; charles charlie chuck; christopher chris;
            christine christina chris; daniel dan danny; david dave; deborah deb debbie; donald don; douglas doug;
            edward ed eddie ted; elizabeth liz beth betty; frederick fred; gregory greg; henry harry hank; jacob jake;
            james jim jimmy; jennifer jen jenny; jonathan jon; joseph joe; joshua josh; katherine kate katie kathy;
            kenneth ken; lawrence larry; leonard len; margaret maggie meg peggy; matthew matt; michael mike mick;
            nathaniel nate; nicholas nick; nicola nicky; patricia pat patty; patrick pat paddy; peter pete; philip phil;
            raymond ray; rebecca becky; richard dick rick; robert bob bobby rob; ronald ron; samuel sam; samantha sam;
            stephen steve; steven steve; susan sue susie; terence terry; theresa terry tess; theodore theo ted;
            thomas tom tommy; timothy tim; victoria vicky; walter walt; william bill will billy
            """
        var sets: [String: Set<Int>] = [:]
        for (number, line) in lines.split(separator: ";").enumerated() {
            for form in line.split(whereSeparator: \.isWhitespace) {
                sets[String(form), default: []].insert(number)
            }
        }
        return sets
    }()

    private static func areSameFirst(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        if let sets = nicknames[left], let others = nicknames[right], !sets.isDisjoint(with: others)
        {
            return true
        }
        if left.count == 1 || right.count == 1 { return left.first == right.first }
        return false
    }

    /// Whether two words differ as spellings of one name do: by a letter or two of many.
    static func areNear(_ left: String, _ right: String, isGenerous: Bool) -> Bool {
        let length = max(left.count, right.count)
        guard length >= 4, abs(left.count - right.count) <= 2, length <= 40 else { return false }
        return distance(Array(left), Array(right)) <= (length >= 7 || isGenerous ? 2 : 1)
    }

    /// Whether two words differ in their ends only, as forms of one surname do.
    private static func shareBeginning(_ left: String, _ right: String) -> Bool {
        let shorter = min(left.count, right.count)
        let shared = zip(left, right).prefix { $0 == $1 }.count
        return shared >= 4 && 3 * shared >= 2 * shorter
    }

    /// The edit distance of Levenshtein with exchanged neighbours (optimal string alignment).
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var before: [Int] = []
        var row = Array(0...right.count)
        for (i, letter) in left.enumerated() {
            var next = [i + 1]
            for (j, other) in right.enumerated() {
                var cost = min(row[j + 1], next[j]) + 1
                cost = min(cost, row[j] + (letter == other ? 0 : 1))
                if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
                    cost = min(cost, before[j - 1] + 1)
                }
                next.append(cost)
            }
            (before, row) = (row, next)
        }
        return row.last ?? left.count
    }
}

extension Outcome {
    /// Compares the names of the claim: those of the focus for a counterpart, the others for their spelling.
    mutating func compareNames() {
        let asked = claim.names(asked: focus).prefix(Outcome.mostDetails)
        guard !asked.isEmpty else { return }
        let given = evidence.names(asked: nil)
        let isNameAsked =
            claim.figures.allSatisfy { !$0.span.overlaps(focus) }
            && claim.dates.allSatisfy { !$0.span.overlaps(focus) }
        let records = evidence.recordNames
        for name in asked {
            if let record = records.first(where: { name.relation(to: $0) == .same }) {
                if name.span.overlaps(focus), isNameAsked { found(record.span, from: name.span) }
                continue
            }
            let relations = given.map { name.relation(to: $0) }
            let isFocus = name.span.overlaps(focus) && isNameAsked
            if let index = relations.firstIndex(of: .same) {
                if isFocus { found(given[index].span, from: name.span) }
                continue
            }
            guard isFocus || !counterparts.isEmpty else { continue }
            if let index = relations.firstIndex(of: .near) {
                if isFocus {
                    found(given[index].span, differing: .name, from: name.span)
                } else if name.parts.count >= 2 || given[index].parts.count == 1 {
                    differ(.name, name.span, given[index].span)
                }
            } else if isFocus, name.parts.count >= 2, let index = holder(of: name, among: given) {
                found(given[index].span, differing: .name, from: name.span)
            }
        }
    }

    /// Another full name in the place of the claim's: all that the claim says of the one stands beside the other.
    private func holder(of name: ComparedName, among given: [ComparedName]) -> Int? {
        let own = Set(name.parts.compactMap(WordStems.stem))
        let rest = claim.stems.subtracting(own)
        guard !rest.isEmpty else { return nil }
        let people = given.indices.filter {
            given[$0].parts.count >= 2 && given[$0].parts.count <= 4
        }
        let scored = people.map { ($0, evidence.affinity(of: given[$0].span, with: rest)) }
        guard let best = scored.max(by: { $0.1 < $1.1 }) else { return nil }
        let needed = max(0.9, min(Double(rest.count) * 0.6, 1.8))
        return best.1 >= needed ? best.0 : nil
    }
}

extension ComparedText {
    /// Runs of capitalised words, without titles and without the first words of sentences that name nobody.
    ///
    /// One word at the start of a sentence is a name if the extractor found one, or if nothing else is asked for.
    func names(asked focus: Span?) -> [ComparedName] {
        let people = starts { $0.type == .person }
        let known = people.union(starts { $0.type == .organization })
        var names: [ComparedName] = []
        var index = 0
        while index < words.count {
            guard words[index].isCapitalised else {
                index += 1
                continue
            }
            var end = index + 1
            while end < words.count, joins(end) { end += 1 }
            if let reversed = reversed(index..<end) {
                names.append(reversed)
                index = wordRange(reversed.span).upperBound
                continue
            }
            names += name(index..<end, asked: focus, known, people)
            index = end
        }
        return names
    }

    /// "Obi, Adaeze", which may also be two names of a list.
    var recordNames: [ComparedName] {
        zip(words.indices, words.indices.dropFirst()).compactMap { first, second in
            let (surname, given) = (words[first], words[second])
            guard surname.isCapitalised, given.isCapitalised,
                text(Span(start: surname.span.end, end: given.span.start)) == ", "
            else { return nil }
            return ComparedName(
                span: Span(start: surname.span.start, end: given.span.end),
                parts: [given.plain, surname.plain],
                hasAccents: hasAccents(first...second)
            )
        }
    }

    /// Where mentions of a type begin.
    private func starts(where isWanted: (Mention) -> Bool) -> Set<Int> {
        Set(mentions.lazy.filter(isWanted).map(\.span.start))
    }

    /// "DOYLE, Katherine", as records have it.
    private func reversed(_ range: Range<Int>) -> ComparedName? {
        guard range.count == 1, let first = range.first, range.upperBound < words.count else {
            return nil
        }
        let (surname, next) = (words[first], words[range.upperBound])
        let gap = text(Span(start: surname.span.end, end: next.span.start))
        guard gap == ", ", surname.plain.count > 2, next.isCapitalised,
            text(surname.span).allSatisfy({ !$0.isLowercase }),
            text(next.span).contains(where: \.isLowercase) || next.span.length == 1,
            !Self.titles.contains(next.plain)
        else { return nil }
        return ComparedName(
            span: Span(start: surname.span.start, end: next.span.end),
            parts: [next.plain, surname.plain],
            hasAccents: hasAccents(range.lowerBound...range.upperBound)
        )
    }

    private func hasAccents(_ range: ClosedRange<Int>) -> Bool {
        words[range].contains { word in
            scalars[word.span.start..<word.span.end].contains { !$0.isASCII && $0 != "’" }
        }
    }

    /// Whether a word goes on with the name before it.
    private func joins(_ index: Int) -> Bool {
        let (before, word) = (words[index - 1], words[index])
        let gap = scalars[before.span.end..<word.span.start]
        let isInitial = before.span.length <= 2
        guard gap.count <= 3,
            gap.allSatisfy({
                $0 == " " || $0 == "-" || $0 == "&" || $0 == "\u{A0}"
                    || $0 == "." && (isInitial || ComparedText.titles.contains(before.plain))
            })
        else { return false }
        if word.isCapitalised { return true }
        return ComparedText.particles.contains(word.plain) && index + 1 < words.count
            && (words[index + 1].isCapitalised
                || ComparedText.particles.contains(words[index + 1].plain))
    }

    private func name(
        _ range: Range<Int>,
        asked focus: Span?,
        _ known: Set<Int>,
        _ people: Set<Int>
    ) -> [ComparedName] {
        var range = range
        while let first = range.first, isNoName(first) { range = range.dropFirst() }
        // What the extractor takes for a role is none of the name.
        if let start = range.dropFirst().first(where: { people.contains(words[$0].span.start) }) {
            range = start..<range.upperBound
        }
        while let last = range.last,
            ComparedText.titles.contains(words[last].plain)
                || ComparedText.suffixes.contains(words[last].plain)
        {
            range = range.dropLast()
        }
        guard let first = range.first, let last = range.last else { return [] }
        if range.count == 1 {
            // A lone word that begins a sentence, or a letter, is rarely a name.
            let isFirst = first == 0 || words[first - 1].sentence != words[first].sentence
            guard words[first].plain.count >= 4,
                !isFirst || known.contains(words[first].span.start) || words[first].span == focus
            else {
                return []
            }
        }
        return [
            ComparedName(
                span: Span(start: words[first].span.start, end: words[last].span.end),
                parts: words[range].map(\.plain),
                hasAccents: hasAccents(first...last)
            )
        ]
    }

    private func isNoName(_ index: Int) -> Bool {
        let plain = words[index].plain
        return ComparedText.titles.contains(plain)
            || plain.count == 2 && ComparedText.shortWords.contains(plain)
            || plain.count > 2 && WordStems.stem(plain) == nil
    }

    /// Other words of two letters may be names: "Li Wei", "Jo Cox".
    private static let shortWords: Set = [
        "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my",
        "no", "of", "oh", "ok", "on", "or", "pm", "so", "to", "up", "us", "uk", "eu", "un", "we",
    ]

    private static let particles: Set = [
        "van", "von", "de", "der", "den", "da", "di", "du", "la", "le", "del", "al", "el", "bin",
        "ibn",
    ]
    private static let suffixes: Set = [
        "jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "j", "jj", "lj", "cj", "kc", "qc", "mp",
        "ltd", "llp", "llc", "inc", "plc",
        "corp",
    ]
    private static let titles = Set(
        """
        mr mrs ms miss dr prof professor judge justice sheriff deputy officer sergeant sgt lieutenant lt captain capt \
        colonel col general gen major maj mayor governor gov senator sen representative rep president chairman \
        chairwoman chair secretary minister director chief detective inspector superintendent councillor \
        councilman councilwoman commissioner attorney lord lady sir dame rev reverend father sister brother \
        king queen prince princess pope bishop archbishop coach principal treasurer speaker ambassador clerk \
        signed elected conductor prime vice deputy foreign chancellor coroner premier owner author licensee nurse pastor imam rabbi witness applicant name names
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )
}
