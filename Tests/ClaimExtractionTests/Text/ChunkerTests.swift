import TestSupport
import Testing

@testable import ClaimExtraction

struct ChunkerTests {
    private func reading(_ text: String) -> Reading {
        var reading = Reading(Article(id: "t", text: text))
        for stage in textStages { stage.run(on: &reading) }
        return reading
    }

    @Test(arguments: [
        "⟦The former sheriff⟧ met ⟦51 ICE detainees⟧ in ⟦the county jail⟧.",
        "⟦Mayor Dana Okafor's spokesman⟧ told ⟦reporters⟧ ⟦Tuesday⟧ that ⟦he⟧ knew ⟦nothing⟧.",
        "⟦The city⟧ spent ⟦$4.2 million⟧ on ⟦a 12-year-old bridge⟧.",
        "⟦Federal and state officials⟧ closed ⟦the road⟧.",
        "⟦The state-run agency⟧ fined ⟦three companies⟧.",
        "⟦The alleged victim⟧ of ⟦the working group⟧ slept.",
    ])
    func `finds the marked noun phrases and no others`(marked: String) {
        let expected = MarkedText(marked)
        let reading = reading(expected.text)
        #expect(reading.nounPhrases.map { reading.tokens.span($0) } == expected.spans)
    }

    @Test(arguments: [
        "The office ⟦did not return⟧ a call.",
        "He ⟦was sentenced⟧ to a year in prison.",
        "The county ⟦has not and will not participate⟧.",
        "The cause ⟦is⟧ still ⟦to be decided⟧.",
        "She ⟦has been working⟧ on it.",
        "Officials ⟦never returned⟧ the money.",
        "The new rule, ⟦driven⟧ by costs, ⟦will have been challenged⟧.",
        "The mayor ⟦isn't⟧ there.",
        "The arrested man of the working group.",
    ])
    func `finds the marked verb groups and no others`(marked: String) {
        let expected = MarkedText(marked)
        let reading = reading(expected.text)
        #expect(reading.verbGroups.map { reading.tokens.span($0.tokens) } == expected.spans)
    }

    @Test func `says what a verb group is`() {
        let reading = reading("The order was not lifted. Police will act. He asked to leave.")
        let groups = reading.verbGroups
        #expect(groups.map { reading.text($0.head) } == ["lifted", "act", "asked", "leave"])
        #expect(groups.map(\.isPassive) == [true, false, false, false])
        #expect(groups.map(\.isNegated) == [true, false, false, false])
        #expect(groups.map(\.isFinite) == [true, true, true, false])
        #expect(groups.map(\.tense) == [.past, .future, .past, .infinitive])
    }
}
