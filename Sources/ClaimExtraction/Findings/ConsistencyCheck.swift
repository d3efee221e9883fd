/// Looks for one kind of disagreement.
protocol ConsistencyCheck: Sendable {
    /// Adds what it finds to `findings`; `figures` are the reading's quantities.
    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding])
}

/// Every check; their findings are sorted by place.
let consistencyChecks: [any ConsistencyCheck] = [
    NameSpelling(),
    RestatedFigures(),
    Dates(),
    Periods(),
    EventDates(),
    Totals(),
    NamedParts(),
    Votes(),
    Shares(),
    Changes(),
    Products(),
    Conversions(),
    Quotes(),
    Reference(),
]

enum ConsistencyChecks {
    /// All findings of a reading, in text order.
    static func findings(of reading: Reading) -> [Finding] {
        let figures = FigureTable(reading)
        var findings: [Finding] = []
        for check in consistencyChecks {
            check.addFindings(of: reading, figures, to: &findings)
        }
        return findings.sorted { ($0.spans.first?.start ?? 0) < ($1.spans.first?.start ?? 0) }
    }
}
