/// Finds one event that two sentences put in two years: "it would open in 2027", and then "an opening in 2028".
///
/// Only where one of them restates something (a statement, a letter, a sign), each has one year, and they share
/// most of their words.
struct RestatedYears: ConsistencyCheck {
    let triggers = [Trigger(times: 1)]

    /// How many sentences with a year a sentence is held against.
    private static let memory = 10

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var earlier: [YearStatement] = []
        var shared = SharedWords(reading)
        for statement in YearStatement.all(in: reading, figures.sentences) {
            let other = earlier.suffix(RestatedYears.memory).last { other in
                other.year != statement.year && isSlip(other.year, statement.year)
                    && other.mayBeOf(statement)
                    && shared.tellTheSame(other.sentence, statement.sentence)
                    && shared.count(in: other.sentence, and: statement.sentence) >= 3
            }
            let isKnown = earlier.suffix(RestatedYears.memory).contains {
                $0.year == statement.year
            }
            earlier.append(statement)
            guard let other, !isKnown else { continue }
            findings.append(
                reading.finding(
                    .number,
                    "\(other.year) and \(statement.year) are given for what the words around "
                        + "them call the same.",
                    [other.tokens, statement.tokens]
                )
            )
        }
    }
}

extension RestatedYears {
    /// Whether two years are a year or two apart or have the same digits; others are two events.
    private func isSlip(_ first: Int, _ second: Int) -> Bool {
        abs(first - second) <= 2 || WorkedSum.haveSameDigits(Double(first), Double(second))
    }
}

/// A sentence with one year.
private struct YearStatement: Placed {
    let year: Int
    let tokens: Range<Int>
    let sentence: Int
    private let days: CalendarSpan

    /// Whether the two may date one event: "May 2007" and "December 2006" don't, nor do "2014" and "8 May 2015".
    func mayBeOf(_ other: YearStatement) -> Bool {
        guard !days.isYear, !other.days.isYear else {
            return days.days > 1 && other.days.days > 1
        }
        return CalendarDate(dayNumber: days.first)?.month
            == CalendarDate(dayNumber: other.days.first)?.month
    }

    static func all(in reading: Reading, _ sentences: [Int]) -> [YearStatement] {
        sentences.compactMap { sentence in
            let years = reading.timeMentions(in: reading.sentences[sentence].tokens).filter {
                reading.namesYear($0.tokens) && $0.time?.timexType == .date
            }
            guard years.count == 1, let days = years[0].days else { return nil }
            return YearStatement(
                year: days.firstYear,
                tokens: years[0].tokens,
                sentence: sentence,
                days: days
            )
        }
    }
}
