/// Looks for one kind of disagreement.
protocol ConsistencyCheck: Sendable {
    /// What a sentence holds one of, for the check to be asked about it; none where an article is looked through as a whole.
    var triggers: [Trigger] { get }

    /// Adds what it finds to `findings`.
    ///
    /// `figures` are the reading's quantities, with the sentences that set off one of the triggers; it isn't called where
    /// none does.
    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding])
}

extension ConsistencyCheck {
    var triggers: [Trigger] { [] }
}

/// Every check; their findings are sorted by place.
let consistencyChecks: [any ConsistencyCheck] = [
    NameSpelling(),
    FullNames(),
    ChangedGivenNames(),
    ChangedInitials(),
    LongNames(),
    BracketAcronyms(),
    RestatedFigures(),
    HeadlineFigures(),
    RestatedAges(),
    RestatedNumbers(),
    RestatedScores(),
    RestatedMagnitudes(),
    RestatedYears(),
    PrisonTerms(),
    VagueCounts(),
    Dates(),
    StatedPeriods(),
    LengthsBetween(),
    ClockOrder(),
    EventDates(),
    NamedAnniversaries(),
    LifeDates(),
    LifeDeeds(),
    AgesAndYears(),
    ElapsedYears(),
    WeekdayIntervals(),
    YearsUntilNow(),
    ApposedTimes(),
    EventsTwice(),
    AfterEvents(),
    DaysAfter(),
    RestatedDeadlines(),
    RecurringDays(),
    DaysCounted(),
    YearlyEvents(),
    StagesOfKind(),
    FirstsOfTerms(),
    SecondsOfKind(),
    // What is left of several figures is tried before what is left of two.
    SlippedDifferences(),
    OpeningTotals(),
    ClosingTotals(),
    Compositions(),
    Remainders(),
    TermSums(),
    ExcessParts(),
    AccidentAccounts(),
    TollsByPlace(),
    OtherMembers(),
    GreaterParts(),
    NamedParts(),
    ListedParts(),
    LeaguePoints(),
    ScoreSums(),
    PlayerTotals(),
    Areas(),
    Votes(),
    Majorities(),
    Shares(),
    NamedShares(),
    PollAnswers(),
    PollLeads(),
    Occupancy(),
    Steps(),
    StepsApart(),
    Changes(),
    ChangeResults(),
    AddedShares(),
    Comparisons(),
    Differences(),
    GameMargins(),
    PeriodScores(),
    DifferencePercents(),
    PeriodTotals(),
    RateConversions(),
    SummedProducts(),
    UnitTotals(),
    Averages(),
    Conversions(),
    SlippedProducts(),
    SlippedSums(),
    ProductsApart(),
    RatedTotals(),
    SumsApart(),
    DifferencesApart(),
    // What the words tie together is tried before what only stands together.
    NearlyRestated(),
    KnownAgain(),
    LooseChanges(),
    RestatedChanges(),
    ChangesAgain(),
    LooseShares(),
    LooseDifferences(),
    LooseMultiples(),
    LooseParts(),
    LooseTotals(),
    PartsBelow(),
    PairedParts(),
    Additions(),
    LooseProducts(),
    LooseRests(),
    LooseLengths(),
    OnlyStretches(),
    SizedItems(),
    Quotes(),
    RetoldQuotes(),
    QuoteSpeakers(),
    UnknownAcronyms(),
    UnknownSpeakers(),
]

/// Some checks with their triggers, ready to be asked.
struct ConsistencyChecks: Sendable {
    /// All of them.
    static let all = ConsistencyChecks(consistencyChecks)

    private let checks: [any ConsistencyCheck]
    private let triggers: TriggerTable

    init(_ checks: [any ConsistencyCheck]) {
        self.checks = checks
        triggers = TriggerTable(checks)
    }

    /// For each reading all findings, in text order; each check goes over all readings.
    func findings(of readings: [Reading]) -> [[Finding]] {
        let figures = readings.map { FigureTable($0) }
        let outlines = zip(readings, figures).map { ArticleOutline(of: $0, $1, by: triggers) }
        var findings = [[Finding]](repeating: [], count: readings.count)
        for (check, triggers) in zip(checks, triggers.ofCheck) {
            for index in readings.indices where outlines[index].mayConcern(triggers) {
                let table =
                    triggers.map { figures[index].concerning(outlines[index].sentences(with: $0)) }
                    ?? figures[index]
                let known = findings[index].count
                check.addFindings(of: readings[index], table, to: &findings[index])
                if findings[index].count > known {
                    Self.dropUnrelated(&findings[index], from: known, table, readings[index])
                    Self.dropKnown(&findings[index], from: known)
                }
            }
        }
        return zip(findings, readings.indices).map { findings, index in
            var findings = findings.filter {
                ExplainedFigure(of: $0, figures[index], readings[index])?.isExplained != true
                    && !figures[index].tellsApart($0, readings[index])
            }
            Self.dropRepetitions(&findings)
            Self.dropSameSpans(&findings)
            return findings.sorted { ($0.spans.first?.start ?? 0) < ($1.spans.first?.start ?? 0) }
        }
    }

    /// Drops findings whose figures can't be what the check takes them for, before another check is held against them.
    private static func dropUnrelated(
        _ findings: inout [Finding],
        from known: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) {
        let new = findings[known...].filter {
            UnrelatedFigures(of: $0, figures, reading)?.areUnrelated != true
        }
        findings.replaceSubrange(known..., with: new)
    }

    /// How many findings before a new one is held against.
    private static let memory = 200

    /// Drops findings from some place on about figures of which two were found to disagree before: what the words say follows
    /// from what comes before what only the figures tell.
    private static func dropKnown(_ findings: inout [Finding], from known: Int) {
        let new = findings[known...]
        findings.removeSubrange(known...)
        for finding in new {
            if finding.kind == .arithmetic,
                let narrower = findings.suffix(memory).lastIndex(where: { finding.holdsAll(of: $0) }
                )
            {
                findings[narrower] = finding
                continue
            }
            let isOfFigures = finding.kind == .number || finding.kind == .arithmetic
            let isKnown =
                isOfFigures
                && findings.suffix(memory).contains { earlier in
                    finding.spans.count(where: { place in
                        earlier.spans.contains { $0.start < place.end && place.start < $0.end }
                    }) >= 2
                }
            if !isKnown { findings.append(finding) }
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
                    // The same misspelling beside another place of the name.
                    || earlier.spans.last.map { finding.spans.last == $0 } == true
            }
            if !isKnown, finding.kind == .nameSpelling, spelt.count < 200 { spelt.append(finding) }
            return isKnown
        }
    }
}

extension Finding {
    /// Whether it works with all figures of another sum and one more.
    ///
    /// "Of $48 million, $21 million goes to fodder, $14.5 million to wells and the remaining $8.5 million to vets": what the first two
    /// leave of each other is no matter.
    fileprivate func holdsAll(of other: Finding) -> Bool {
        other.kind == .arithmetic && other.spans.count >= 3 && spans.count > other.spans.count
            && other.spans.allSatisfy { place in
                spans.contains { $0.start < place.end && place.start < $0.end }
            }
    }
}
