import Testing

@testable import ClaimExtraction

/// Notes the sentences that it is asked about.
private struct Probe: ConsistencyCheck {
    var triggers: [Trigger]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let span = reading.tokens.span(reading.sentences[sentence].tokens)
            findings.append(Finding(kind: .number, message: "\(sentence)", spans: [span]))
        }
    }
}

struct TriggerTableTests {
    private static let text = """
        Nobody came. The mill has 40 looms. She paid $12 and 9 percent of 300 kroner on 3 May and on 4 June. \
        Then it rained on Monday.
        """

    private func sentences(_ triggers: [Trigger]) -> [String] {
        findings(of: Probe(triggers: triggers), in: Self.text).map(\.message)
    }

    /// A trigger beyond the last bit would never be asked about.
    @Test func `every trigger has a bit of its own`() {
        #expect(consistencyChecks.flatMap(\.triggers).count <= TriggerSet.bitWidth)
    }

    @Test(arguments: [
        (Trigger(), ["0", "1", "2", "3"]),
        (Trigger(figures: 1), ["1", "2"]),
        (Trigger(figures: 3), ["2"]),
        (Trigger(figures: 7), []),
        (Trigger(times: 1), ["2", "3"]),
        (Trigger(times: 2), ["2"]),
        (Trigger(times: 3), []),
        (Trigger(kinds: .init(.count)), ["1"]),
        (Trigger(kinds: .shares), ["2"]),
        (Trigger(kinds: .init(.area, .age)), []),
        (Trigger(cues: WordSet("nobody rained")), ["0", "3"]),
        (Trigger(cues: WordSet("snowed")), []),
        (Trigger(figures: 1, cues: WordSet("nobody looms")), ["1"]),
        (Trigger(times: 1, kinds: .init(.money), cues: WordSet("paid")), ["2"]),
        (Trigger(times: 1, kinds: .init(.money), cues: WordSet("came")), []),
    ])
    func `a sentence concerns a check if it holds all that a trigger asks for`(
        trigger: Trigger,
        concerned: [String]
    ) {
        #expect(sentences([trigger]) == concerned)
    }

    @Test func `a sentence concerns a check if it holds what one of its triggers asks for`() {
        #expect(
            sentences([Trigger(kinds: .init(.money)), Trigger(cues: WordSet("came"))]) == [
                "0", "2",
            ]
        )
    }

    @Test func `a check without triggers is asked once, about all sentences with figures`() {
        #expect(sentences([]) == ["1", "2"])
    }

    @Test func `each check is asked about the sentences of its own triggers`() {
        var reading = Reading(Article(id: "a", text: Self.text))
        for stage in textStages { stage.run(on: &reading) }
        for recogniser in recognisers { recogniser.recognise(in: &reading) }
        reading.sortMentions()
        let checks = ConsistencyChecks([
            Probe(triggers: [Trigger(cues: WordSet("looms"))]), Probe(triggers: []),
            Probe(triggers: [Trigger(cues: WordSet("monday"))]),
        ])
        // The same spans are one finding.
        #expect(checks.findings(of: [reading])[0].map(\.message) == ["1", "2", "3"])
    }

    @Test func `a set has room for the triggers of all checks`() {
        let count = consistencyChecks.reduce(0) { $0 + $1.triggers.count }
        #expect(count <= TriggerSet.bitWidth)
    }

    @Test func `no trigger asks for more figures or times than are counted`() {
        let triggers = consistencyChecks.flatMap(\.triggers)
        #expect(triggers.allSatisfy { max($0.figures, $0.times) <= Trigger.mostCounted })
    }
}
