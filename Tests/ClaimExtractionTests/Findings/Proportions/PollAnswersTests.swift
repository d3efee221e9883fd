import TestSupport
import Testing

@testable import ClaimExtraction

struct PollAnswersTests {
    @Test(arguments: [
        "⟦Sixty-two percent⟧ said that they planned to go on, ⟦29 percent⟧ that they would stop at 65 or earlier and ⟦13 percent⟧ that they did not know.",
        "Abascal would get ⟦38 percent⟧. Her nearest rival has ⟦31⟧. ⟦Fourteen percent⟧ favor Edelman, and ⟦9 percent⟧ would write in somebody else. The ⟦16 percent⟧ who have not made up their minds grow.",
        "Some said yes, ⟦44 percent⟧ in all, ⟦31 percent⟧ said no, ⟦12 percent⟧ wanted something else and ⟦20 percent⟧ didn't know.",
    ])
    func `finds answers that miss a hundred`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: PollAnswers(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Abascal would get 38 percent. Her nearest rival has 31. Six percent favor Edelman, and 9 percent somebody else. The 16 percent who have not made up their minds grow.",
        // Each is rounded.
        "Some said yes, 44 percent in all, 31 percent said no, 12 percent wanted something else and 15 percent didn't know.",
        // Answers to several questions, or not all of them.
        "Of women 52 percent were for it, and of men 47 percent. Only 8 percent didn't know.",
        "Some 38 percent were for it and 31 percent against. One in ten had no opinion; 4 percent are undecided about the mayor.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: PollAnswers(), in: text, published: published).map(\.message) == [])
    }
}
