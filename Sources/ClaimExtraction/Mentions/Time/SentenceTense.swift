/// Says whether what stands at a place of a sentence has been or is to come.
///
/// The verb that governs a date decides: the nearest one before it in its clause ("signed an order on Jan. 20
/// that told agencies"), or the one after it where the date opens the clause ("on Jan. 20 the court will").
/// An infinitive looks ahead where its governor does ("plans to leave on Thursday").
struct SentenceTense {
    let tokens: Tokens
    let bytes: [UInt8]
    let tags: [PartOfSpeech]
    let groups: [VerbGroup]
    /// Asked for each word before a date; so it is taken out of its table once.
    private let ahead = TenseWords.ahead

    init(_ reading: Reading) {
        tokens = reading.tokens
        bytes = reading.source.bytes
        tags = reading.tags
        groups = reading.verbGroups
    }

    /// No verb that is farther away governs a date.
    static let reach = 40

    /// The direction in time of the clause around `range`.
    func direction(around range: Range<Int>, in sentence: Range<Int>) -> TenseDirection {
        guard !tags.isEmpty else { return .unknown }
        if isListing(range, in: sentence) { return .listing }
        let next = firstGroup(from: range.upperBound)
        if range.lowerBound > sentence.lowerBound,
            let told = direction(toldBefore: range, next, in: sentence)
        {
            return told
        }
        let after =
            follows(pastEvent: range) ? .past : direction(after: range, next, in: sentence)
        var governed =
            isGovernedFromAfter(range, next, in: sentence)
            ? after ?? direction(before: range, next - 1, in: sentence)
            : direction(before: range, next - 1, in: sentence)
                ?? hiddenPast(before: range, in: sentence) ?? after
        // A date before a noun lies where that is: "the Nov. 8 election" after "influenced".
        if isAttribute(range), governed != .future || isOfPastEvent(range) { governed = .unknown }
        if governed != .future, range.lowerBound > sentence.lowerBound,
            TenseWords.through.contains(tokens.key[range.lowerBound - 1])
        {
            governed = .through
        }
        return governed ?? .unknown
    }

    /// What the words right before the date say by themselves: "since Friday", "until Friday", "as soon as Friday".
    private func direction(
        toldBefore range: Range<Int>,
        _ next: Int,
        in sentence: Range<Int>
    ) -> TenseDirection? {
        let before = tokens.key[range.lowerBound - 1]
        if TenseWords.since.contains(before) { return .past }
        if TenseWords.come.contains(before) { return .future }
        if TenseWords.until.contains(before), !(isAttribute(range) && isBy(before)) {
            return isOverBy(range, next, in: sentence) ? .past : .future
        }
        if TenseWords.to.contains(before), isMoved(to: range, next, in: sentence) {
            return .future
        }
        if range.lowerBound > sentence.lowerBound + 1 {
            let first = tokens.key[range.lowerBound - 2]
            // "set for May"
            if TenseWords.for.contains(before), TenseWords.set.contains(first),
                !isAttribute(range)
            {
                return .future
            }
            // "as soon as Tuesday"
            if range.lowerBound > sentence.lowerBound + 2, TenseWords.as.contains(before),
                TenseWords.soon.contains(first)
            {
                return .future
            }
            // "ahead of Tuesday's vote"
            if TenseWords.of.contains(before), TenseWords.aheadOf.contains(first) {
                return .future
            }
        }
        return isOfToldEvent(range, next) ? .past : nil
    }

    /// "Friday's vote", "the Friday vote".
    func isAttribute(_ range: Range<Int>) -> Bool {
        range.upperBound < tags.count
            && (tags[range.upperBound].isNoun || tags[range.upperBound] == .possessive)
    }

    /// The index of the first verb group that begins at or after the token.
    private func firstGroup(from token: Int) -> Int {
        var low = 0
        var high = groups.count
        while low < high {
            let middle = (low + high) / 2
            if groups[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether nothing but the date stands there, as in a list of events: what is listed lies ahead.
    private func isListing(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard sentence.count - range.count < 5 else { return false }
        for token in sentence where !range.contains(token) {
            switch tags[token] {
            case .preposition, .determiner, .punctuation, .to: continue
            default: return false
            }
        }
        return true
    }

    // MARK: Which verb governs

    /// Whether the verb after the date governs it rather than the one before.
    private func isGovernedFromAfter(
        _ range: Range<Int>,
        _ next: Int,
        in sentence: Range<Int>
    ) -> Bool {
        guard next < groups.count, groups[next].tokens.lowerBound < sentence.upperBound else {
            return false
        }
        var before = range.lowerBound - 1
        var isPhrase = false
        while before >= sentence.lowerBound, before > range.lowerBound - 4,
            tags[before] == .preposition || tags[before] == .determiner
                || TenseWords.early.contains(tokens.key[before])
        {
            if opensClause(before, range) { break }
            isPhrase = true
            before -= 1
        }
        guard before >= sentence.lowerBound else { return true }
        let key = tokens.key[before]
        if TenseWords.commas.contains(key) {
            // ", on Jan. 20," is set in between, and hangs on what stands before.
            let after = range.upperBound
            return after < sentence.upperBound && !TenseWords.commas.contains(tokens.key[after])
        }
        if opensClause(before, range) { return true }
        if tags[before] == .conjunction { return isPhrase }
        // "to cut risks, though as of Tuesday it had not": another clause has begun.
        var token = range.lowerBound - 1
        let end = next > 0 ? groups[next - 1].tokens.upperBound : sentence.lowerBound
        while token >= max(end, sentence.lowerBound), range.lowerBound - token < 12 {
            if TenseWords.clauses.contains(tokens.key[token]) { return true }
            token -= 1
        }
        // "said the vote Monday will": the date belongs to the subject of the verb that follows.
        guard next > 0, groups[next].isFinite,
            groups[next].tokens.lowerBound == range.upperBound
        else { return false }
        let last = groups[next - 1]
        return last.tokens.lowerBound >= sentence.lowerBound && tags[before].isNoun
            && !TenseWords.commas.contains(tokens.key[before])
            && last.tokens.upperBound <= before
    }

    /// Whether a clause begins with the word; "before Tuesday's vote" begins none.
    private func opensClause(_ token: Int, _ range: Range<Int>) -> Bool {
        let key = tokens.key[token]
        guard TenseWords.openers.contains(key) else { return false }
        return !ClosedWords.beforeOrAfter.contains(key) || !isAttribute(range)
    }

    /// What the nearest verb before the date says, with the words between.
    private func direction(
        before range: Range<Int>,
        _ last: Int,
        in sentence: Range<Int>
    ) -> TenseDirection? {
        var index = last
        var token = range.lowerBound - 1
        while index >= 0, groups[index].tokens.lowerBound >= sentence.lowerBound,
            range.lowerBound - groups[index].tokens.upperBound < SentenceTense.reach
        {
            let group = groups[index]
            // "March" in the date itself, taken for a verb.
            guard group.tokens.upperBound <= range.lowerBound else {
                index -= 1
                continue
            }
            while token >= group.tokens.upperBound {
                if isSetTo(token) { return .future }
                if looksAhead(token) { return follows(pastEvent: range) ? .past : .future }
                token -= 1
            }
            if isSetTo(group.tokens.upperBound - 1) { return .future }
            if let found = direction(of: index, before: range, in: sentence) { return found }
            token = min(token, group.tokens.lowerBound - 1)
            index -= 1
        }
        let first = max(sentence.lowerBound, range.lowerBound - SentenceTense.reach)
        while token >= first {
            if looksAhead(token) || isSetTo(token) { return .future }
            token -= 1
        }
        return nil
    }

    /// What the first finite verb after the date says, but for those of relative clauses.
    func direction(
        after range: Range<Int>,
        _ next: Int,
        in sentence: Range<Int>
    ) -> TenseDirection? {
        var index = next
        var relative: TenseDirection?
        let verb = next < groups.count ? groups[next].tokens.lowerBound : sentence.upperBound
        // No verb looks back over a text without verbs.
        let near = min(verb, sentence.upperBound, range.upperBound + SentenceTense.reach)
        for token in range.upperBound..<max(range.upperBound, near) where looksAhead(token) {
            return .future
        }
        while index < groups.count, groups[index].tokens.upperBound <= sentence.upperBound,
            groups[index].tokens.lowerBound - range.upperBound < SentenceTense.reach
        {
            let start = groups[index].tokens.lowerBound
            let isRelative =
                start - 1 >= range.upperBound
                && ClosedWords.relatives.contains(tokens.key[start - 1])
            if groups[index].isFinite {
                let found = direction(of: index, before: nil, in: sentence)
                if !isRelative { return found ?? relative }
                relative = relative ?? found
            }
            index += 1
        }
        return relative
    }

    /// An adjective or noun that looks ahead: "due", "plans"; not the "due to" of a cause.
    private func looksAhead(_ token: Int) -> Bool {
        guard ahead.contains(tokens.key[token]) else { return false }
        // "It grew more likely on Tuesday."
        if TenseWords.likely.contains(tokens.key[token]), token > 0, token + 1 < tags.count,
            TenseWords.more.contains(tokens.key[token - 1]),
            !TenseWords.to.contains(tokens.key[token + 1])
        {
            return false
        }
        guard TenseWords.due.contains(tokens.key[token]), token + 2 < tags.count,
            TenseWords.aims.contains(tokens.key[token + 1])
        else { return true }
        return tags[token + 2] == .verbBase
            || tags[token + 1] == .preposition
                && TenseWords.for.contains(tokens.key[token + 1])
    }

    // MARK: What a verb says

    /// What a verb group says of time; nil where that hangs on the verb before it.
    ///
    /// `range` is the date where the group stands before it.
    private func direction(
        of index: Int,
        before range: Range<Int>?,
        in sentence: Range<Int>
    ) -> TenseDirection? {
        let group = groups[index]
        switch group.tense {
        case .future: return .future
        case .modal:
            if hasPerfect(group) { return .past }
            return TenseWords.could.contains(tokens.key[group.tokens.lowerBound]) ? nil : .future
        case .past, .participle:
            if looksAhead(group, range), !hasPerfect(group), !isPutOff(index, before: range) {
                return .future
            }
            return range.map { hasNoun(between: group, and: $0) } ?? false ? .afterPast : .past
        case .present:
            if range == nil, isToBe(index) { return .future }
            if looksAhead(group, range) || range == nil && isPlanned(group) { return .future }
            return hasPerfect(group) ? .past : direction(ofPresent: group, before: range)
        case .gerund:
            if isPlanned(group) { return .future }
            guard let range, TenseWords.beginning.contains(tokens.key[group.head]),
                range.lowerBound - group.tokens.upperBound < 2
            else { return nil }
            return .future
        case .infinitive: return direction(ofInfinitive: index, in: sentence)
        }
    }

    /// "The court meets Monday", "is meeting Monday", "the deadline is Monday".
    ///
    /// Other verbs than those of plans are passed over: nouns are often taken for them.
    private func direction(
        ofPresent group: VerbGroup,
        before range: Range<Int>?
    ) -> TenseDirection? {
        if TenseWords.scheduled.contains(tokens.key[group.head]) { return .present }
        let isBe = ClosedWords.be.contains(tokens.key[group.head])
        guard let range, isBe || group.isPassive else { return nil }
        var end = group.tokens.upperBound
        // "are to resume on Monday", whatever the verb was taken for
        if isBe, TenseWords.to.contains(tokens.key[end]) { return .future }
        // "is out Friday"
        if isBe, end < range.lowerBound, TenseWords.outOrBack.contains(tokens.key[end]) { end += 1 }
        let isNext =
            end == range.lowerBound || end + 1 == range.lowerBound && tags[end] == .preposition
        return isNext ? .present : nil
    }

    /// "On Monday the court is to hear".
    private func isToBe(_ index: Int) -> Bool {
        guard groups.indices.contains(index + 1),
            ClosedWords.be.contains(tokens.key[groups[index].head])
        else { return false }
        let next = groups[index + 1]
        return next.tense == .infinitive
            && next.tokens.lowerBound == groups[index].tokens.upperBound
    }

    func isPlanned(_ group: VerbGroup) -> Bool {
        let key = tokens.key[group.head]
        guard TenseWords.going.contains(key) else { return TenseWords.planned.contains(key) }
        let next = group.head + 1
        return next < tokens.count && TenseWords.toOrInto.contains(tokens.key[next])
    }

    /// "was scheduled for Monday", "planned a march on Friday"; not "planned in May to march".
    private func looksAhead(_ group: VerbGroup, _ range: Range<Int>?) -> Bool {
        guard let range else { return group.isPassive && isPlanned(group) }
        let next = group.tokens.upperBound
        if group.isPassive, next < tags.count {
            // "the planned launch on Wednesday"
            if !ClosedWords.be.contains(tokens.key[group.tokens.lowerBound]), tags[next].isNoun {
                return false
            }
            // "was set for Monday", but not "a record set Monday".
            return isPlanned(group)
                || TenseWords.set.contains(tokens.key[group.head]) && next < range.lowerBound
                    && TenseWords.aims.contains(tokens.key[next])
        }
        return isPlanned(group) && hasNoun(between: group, and: range)
    }

    private func hasNoun(between group: VerbGroup, and range: Range<Int>) -> Bool {
        var token = group.tokens.upperBound
        while token < range.lowerBound {
            if tags[token].isNoun { return true }
            token += 1
        }
        return false
    }

    /// "plans to leave", "is to resume", "decided to close": what its governor does with what it says.
    private func direction(ofInfinitive index: Int, in sentence: Range<Int>) -> TenseDirection? {
        let start = groups[index].tokens.lowerBound
        // "set to resume", "an agreement to buy"
        if start > sentence.lowerBound, TenseWords.openings.contains(tokens.key[start - 1]) {
            return .future
        }
        guard index > 0 else { return nil }
        let governor = groups[index - 1]
        guard governor.tokens.lowerBound >= sentence.lowerBound,
            groups[index].tokens.lowerBound - governor.tokens.upperBound < 6
        else { return nil }
        let key = tokens.key[governor.head]
        if isPlanned(governor) { return .future }
        // "is rushing to finish"
        if governor.tense == .present, tags[governor.head] == .verbGerund { return .future }
        // What "was to meet Monday" has met, or not.
        if governor.tense == .past, ClosedWords.be.contains(key) { return nil }
        let between = governor.tokens.upperBound..<groups[index].tokens.lowerBound
        let isBe = ClosedWords.be.contains(key)
        if between.isEmpty { return isBe || TenseWords.resolved.contains(key) ? .future : nil }
        // "is set to begin", "were due to meet"
        let word = tokens.key[between.lowerBound]
        return isBe && between.count == 1
            && (TenseWords.set.contains(word) || TenseWords.ahead.contains(word)) ? .future : nil
    }

    /// "has signed", "could have met".
    func hasPerfect(_ group: VerbGroup) -> Bool {
        for token in group.tokens where token < group.head {
            if TenseWords.have.contains(tokens.key[token]) { return true }
        }
        return false
    }
}
