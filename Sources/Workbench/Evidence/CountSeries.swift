internal import ClaimExtraction

/// Figures of a record that only their row tells apart.
extension ComparedText {
    /// The figures of rows of months, "Beds by month: April 28, May 29, June 31", which read as days.
    ///
    /// Three months that follow one another behind a colon are no days of meetings.
    var monthRows: [ComparedFigure] {
        let rows = mentions.compactMap(monthRow)
        var figures: [ComparedFigure] = []
        var start = 0
        while start < rows.count {
            var end = start + 1
            while end < rows.count, follows(rows[end], rows[end - 1]) { end += 1 }
            if end - start >= 3, let heading = heading(before: rows[start].span) {
                figures += rows[start..<end].compactMap { row in
                    let value = Quantity(value: Double(row.number), dimension: .count)
                    return ComparedFigure(value, at: row.place, in: self)?.headed(by: heading)
                }
            }
            start = end
        }
        return figures
    }

    private struct MonthRow {
        let span: Span
        let month: Int
        let number: Int
        /// Where the number stands.
        let place: Span
    }

    private func monthRow(_ mention: Mention) -> MonthRow? {
        guard mention.type == .time, case let range = wordRange(mention.span), range.count == 2,
            let name = range.first, let month = CalendarNames.monthNumbers[words[name].plain],
            let number = Int(words[name + 1].plain)
        else { return nil }
        return MonthRow(
            span: mention.span,
            month: month,
            number: number,
            place: words[name + 1].span
        )
    }

    private func follows(_ row: MonthRow, _ last: MonthRow) -> Bool {
        row.month == last.month % 12 + 1
            && [", ", "; "].contains(text(Span(start: last.span.end, end: row.span.start)))
    }

    /// The stems of the words of a sentence that end in a colon before a place.
    private func heading(before span: Span) -> Set<String>? {
        let end = wordRange(span).lowerBound
        guard end > 0, scalars[words[end - 1].span.end] == ":" else { return nil }
        let sentence = words[end - 1].sentence
        let own = words[max(0, end - 20)..<end].filter { $0.sentence == sentence }
        return Set(own.compactMap(\.stem))
    }

    /// How many things are named by their numbers, "Counts 2, 3, 5 and 8", with where each run of numbers stands.
    ///
    /// Three numbers that rise, joined by commas and "and", directly behind a noun in the plural.
    func numberedThings(_ quantities: [Mention]) -> [(span: Span, things: Quantity)] {
        var found: [(Span, Quantity)] = []
        var start = 0
        while start < quantities.count {
            var end = start + 1
            while end < quantities.count, goesOn(quantities[end - 1], quantities[end]) { end += 1 }
            let first = wordRange(quantities[start].span).lowerBound
            if end - start >= 3, first > 0, words[first - 1].plain.hasSuffix("s"),
                words[first - 1].span.end + 1 == words[first].span.start
            {
                let span = Span(
                    start: words[first - 1].span.start,
                    end: quantities[end - 1].span.end
                )
                let count = Quantity(
                    value: Double(end - start),
                    unit: words[first - 1].plain,
                    dimension: .count
                )
                found.append((span, count))
            }
            start = end
        }
        return found
    }

    private func goesOn(_ last: Mention, _ next: Mention) -> Bool {
        guard case .quantity(let left) = last.detail, case .quantity(let right) = next.detail,
            left.dimension == .count, left.unit == nil, right.dimension == .count,
            right.unit == nil, let value = left.value, let other = right.value, value < other
        else { return false }
        let between = text(Span(start: last.span.end, end: next.span.start))
        return [", ", " and ", ", and ", " & "].contains(between)
    }
}
