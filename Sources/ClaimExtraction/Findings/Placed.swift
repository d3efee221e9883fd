/// What stands on some tokens of the text.
protocol Placed { var tokens: Range<Int> { get } }

extension Placed {
    /// Its first token.
    var start: Int { tokens.lowerBound }
    /// The token behind its last.
    var end: Int { tokens.upperBound }
}

extension Range<Int>: Placed {
    var tokens: Range<Int> { self }
}

extension Reading.Sentence: Placed {}
extension Mention: Placed {
    /// The time that it tells; nil for other mentions.
    var time: TimeExpression? { if case .time(let time) = detail { time } else { nil } }

    /// The person whom it names; nil for other mentions.
    var person: Person? { if case .person(let person) = detail { person } else { nil } }

    /// The days of that time, where the calendar has them.
    var days: CalendarSpan? { time.flatMap { CalendarSpan($0.value) } }
}

extension Reading {
    /// The person whose name has a token, with all its words.
    func person(at token: Int) -> (person: Person, tokens: Range<Int>)? {
        guard let index = mention(.person, covering: token), let person = mentions[index].person
        else { return nil }
        return (person, mentions[index].tokens)
    }

    /// What is attributed to whom at a token.
    func attribution(at token: Int) -> Attribution? {
        guard let index = mention(.attribution, covering: token),
            case .attribution(let attribution) = mentions[index].detail
        else { return nil }
        return attribution
    }
}
