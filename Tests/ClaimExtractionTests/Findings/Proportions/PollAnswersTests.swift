import TestSupport
import Testing

@testable import ClaimExtraction

struct PollAnswersTests {
    @Test(arguments: [
        "⟦Sixty-two percent⟧ said that they planned to go on, ⟦29 percent⟧ that they would stop at 65 or earlier and ⟦13 percent⟧ that they did not know.",
        "Abascal would get ⟦38 percent⟧. Her nearest rival has ⟦31⟧. ⟦Fourteen percent⟧ favor Edelman, and ⟦9 percent⟧ would write in somebody else. The ⟦16 percent⟧ who have not made up their minds grow.",
        "Some said yes, ⟦44 percent⟧ in all, ⟦31 percent⟧ said no, ⟦12 percent⟧ wanted something else and ⟦20 percent⟧ didn't know.",
        "The poll gave Reyes ⟦45 percent⟧ and Stone ⟦38 percent⟧. Lund had ⟦9 percent⟧. The other ⟦12 percent⟧ named somebody else.",
        "In the survey ⟦41 percent⟧ walk and ⟦28 percent⟧ drive. Buses had ⟦16 percent⟧. The remaining ⟦19 percent⟧ cycle.",
        "It found ⟦46 percent⟧ for Marsh and ⟦41 percent⟧ for Dale. A builder had ⟦7 percent⟧. The other ⟦10 percent⟧ said that they had not made up their minds.",
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
        "In the survey 41 percent walk and 28 percent drive. Buses had 16 percent. The remaining 15 percent cycle.",
        // Of one party, and no list of answers.
        "Nash has 27 percent, Orr 19 percent and Poe 17 percent in the poll, but 46 percent of Greens and 31 percent of all are undecided.",
        "The poll gave Reyes 45 percent. A month ago she had 41 percent, and Stone 8 percent. The other 9 percent liked neither.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: PollAnswers(), in: text, published: published).map(\.message) == [])
    }
}
