/// Looks for one kind of disagreement.
protocol ConsistencyCheck: Sendable {
    /// Adds what it finds to `findings`.
    func addFindings(of reading: Reading, to findings: inout [Finding])
}

/// Every check; their findings are sorted by place.
let consistencyChecks: [any ConsistencyCheck] = [
    NameSpelling(),
    Figures(),
    Dates(),
    Arithmetic(),
    Quotes(),
    Reference(),
]

enum ConsistencyChecks {
    /// All findings of a reading, in text order.
    static func findings(of reading: Reading) -> [Finding] {
        var findings: [Finding] = []
        for check in consistencyChecks { check.addFindings(of: reading, to: &findings) }
        return findings.sorted { ($0.spans.first?.start ?? 0) < ($1.spans.first?.start ?? 0) }
    }
}
