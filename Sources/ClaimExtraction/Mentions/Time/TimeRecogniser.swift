/// Finds dates, times, durations and sets, as TIMEX3.
///
/// ``TimeParser`` reads what stands in the text, ``TimeResolver`` places it on the calendar.
struct TimeRecogniser: Recogniser {
    /// Fewer words between quotation marks are a name or a term: “Super Tuesday”.
    private static let shortestSpeech = 5

    func recognise(in reading: inout Reading) {
        var parser = TimeParser(reading)
        let words = parser.words
        var (matches, sentences) = TimeRecogniser.matches(in: reading, by: &parser)
        guard !matches.isEmpty else { return }
        RangeEnds(parser: parser).share(among: &matches)
        let published = reading.article.published
        var resolver = TimeResolver(
            publication: published,
            isHistory: TimeRecogniser.tellsHistory(matches, published: published)
        )
        let tense = SentenceTense(reading)
        // What somebody says within quotation marks isn't what the text around goes on from.
        var outside = resolver
        for (match, sentence) in zip(matches, sentences) {
            // Which time a history's "during this period" is, it leaves open.
            if case .timeOfText = match.meaning, resolver.isHistory { continue }
            let isSpoken =
                reading.quotation(holding: match.tokens.lowerBound).map {
                    $0.content.count >= TimeRecogniser.shortestSpeech
                } ?? false
            if !isSpoken, !outside.isHistory, outside.narrative != nil { resolver = outside }
            let first = words[match.tokens.lowerBound]
            resolver.weekday = first.role == .weekday ? Int(first.value) : nil
            var expression = resolver.expression(
                for: match.meaning,
                at: match.tokens.lowerBound,
                tense: tense.direction(around: match.range ?? match.tokens, in: sentence),
                isAttribute: resolver.isHistory && reading.namesThing(match.tokens, in: sentence),
                isBound: sentence.contains(match.tokens.lowerBound - 1)
                    && words[match.tokens.lowerBound - 1].role.bounds
            )
            if !isSpoken { outside = resolver }
            if match.isContinuation { expression.placesOnCalendar = false }
            expression.focus = match.focus
            reading.add(.time(expression), over: match.tokens)
        }
    }

    /// What the parser finds in the text, and the sentence of each.
    private static func matches(
        in reading: Reading,
        by parser: inout TimeParser
    ) -> (matches: [TimeMatch], sentences: [Range<Int>]) {
        var matches: [TimeMatch] = []
        var sentences: [Range<Int>] = []
        let words = parser.words
        for sentence in reading.sentences {
            parser.sentence = sentence.tokens
            var token = sentence.tokens.lowerBound
            let limit = sentence.tokens.upperBound
            while token < limit {
                while token < limit, words[token].role.beginsNothing { token += 1 }
                guard token < limit else { break }
                parser.addMatches(at: token, to: &matches)
                token += 1
                while sentences.count < matches.count {
                    token = max(token, matches[sentences.count].tokens.upperBound)
                    sentences.append(sentence.tokens)
                }
            }
        }
        return (matches, sentences)
    }

    /// Whether the text tells of other times than its own.
    ///
    /// Years that aren't next to its publication's abound, and days of the week and the like, which news live
    /// on, are few; a long account of recent years has many of both.
    private static func tellsHistory(_ matches: [TimeMatch], published: CalendarDate?) -> Bool {
        guard let published else { return true }
        var distant = 0
        var near = 0
        for match in matches {
            switch match.meaning {
            case .named(let place, _):
                guard let year = place.year else {
                    if case .weekday = place.part { near += 1 }
                    continue
                }
                if abs(year - published.year) > 1 { distant += 1 } else { near += 1 }
            case .unit(_, _, .publication), .shifted(_, _, _, .publication): near += 1
            default: break
            }
        }
        return distant >= 8 && distant > near * 8 || distant >= 30 && distant > near
    }
}

extension Reading {
    /// Whether a time stands between a determiner and its noun: "the 1614 rules".
    fileprivate func namesThing(_ time: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard sentence.contains(time.lowerBound - 1), sentence.contains(time.upperBound),
            tags.indices.contains(time.upperBound)
        else { return false }
        return
            (tags[time.lowerBound - 1] == .determiner
            || tags[time.lowerBound - 1] == .pronounPossessive)
            && tags[time.upperBound].isNoun && !tags[time.upperBound].isProperNoun
    }
}
