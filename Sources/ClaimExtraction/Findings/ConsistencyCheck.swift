/// Looks for one kind of disagreement.
protocol ConsistencyCheck: Sendable {
    /// Adds what it finds to `findings`; `figures` are the reading's quantities.
    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding])
}

/// Every check; their findings are sorted by place.
let consistencyChecks: [any ConsistencyCheck] = [
    NameSpelling(),
    FullNames(),
    RestatedFigures(),
    RestatedYears(),
    Tolls(),
    Dates(),
    StatedPeriods(),
    LengthsBetween(),
    AgoAgain(),
    EventDates(),
    LifeDates(),
    AgesAndYears(),
    ElapsedYears(),
    WeekdayIntervals(),
    Totals(),
    ToldParts(),
    ClosingTotals(),
    Remainders(),
    GroupParts(),
    OwnedParts(),
    AllBut(),
    NamedParts(),
    ListedParts(),
    GroupMembers(),
    Ordinals(),
    Records(),
    AgeGaps(),
    Areas(),
    Votes(),
    Shares(),
    PollShares(),
    Occupancy(),
    Changes(),
    Multiples(),
    Differences(),
    PercentComparisons(),
    PeriodTotals(),
    RateConversions(),
    UnitTotals(),
    Averages(),
    Packs(),
    Frequencies(),
    ForEvery(),
    Conversions(),
    Quotes(),
    UnknownAcronyms(),
    UnknownSpeakers(),
]

enum ConsistencyChecks {
    /// For each reading all its findings, in text order; each check goes over all readings.
    static func findings(of readings: [Reading]) -> [[Finding]] {
        let figures = readings.map { FigureTable($0) }
        var findings = [[Finding]](repeating: [], count: readings.count)
        for check in consistencyChecks {
            for (index, reading) in readings.enumerated() {
                check.addFindings(of: reading, figures[index], to: &findings[index])
            }
        }
        return findings.map { findings in
            var findings = findings
            dropRepetitions(&findings)
            dropSameSpans(&findings)
            return findings.sorted { ($0.spans.first?.start ?? 0) < ($1.spans.first?.start ?? 0) }
        }
    }

    /// Figures that disagree are one finding, however many checks see them.
    private static func dropSameSpans(_ findings: inout [Finding]) {
        var seen: [FindingKind: Set<[Span]>] = [:]
        findings.removeAll {
            !seen[$0.kind, default: []].insert($0.spans.sorted { $0.start < $1.start }).inserted
        }
    }

    /// A name in two spellings is one finding, however many checks see it: the whole name and its surname,
    /// and the second spelling as a name that nobody introduced.
    private static func dropRepetitions(_ findings: inout [Finding]) {
        var spelt: [Finding] = []
        findings.removeAll { finding in
            guard finding.kind == .nameSpelling || finding.kind == .reference else { return false }
            let isKnown = spelt.contains { earlier in
                finding.spans.allSatisfy { span in
                    earlier.spans.contains { $0.start < span.end && span.start < $0.end }
                }
            }
            if !isKnown, finding.kind == .nameSpelling, spelt.count < 200 { spelt.append(finding) }
            return isKnown
        }
    }
}
