import TestSupport
import Testing

@testable import ClaimExtraction

struct ChangesAgainTests {
    @Test(arguments: [
        "Revenue came to ⟦$275 million⟧, compared with ⟦$250 million⟧ in the year before. Nobody had seen it coming. Soup in cartons did it. “A ⟦12 percent⟧ increase in sales is new to us,” she said.",
        "The plan will raise the number of bays from ⟦34⟧ to ⟦58⟧ and add an entrance. It was approved on Tuesday. “⟦Twenty⟧ additional bays won't end that,” said the nurse.",
        "The journey will take ⟦34 minutes⟧, down from ⟦52⟧. Stops will be cut. The director said that the ⟦22 minutes⟧ saved were worth it.",
    ])
    func `finds a change that is told again as another`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ChangesAgain(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Revenue came to $275 million, compared with $250 million in the year before. Nobody had seen it coming. Soup in cartons did it. “A 10 percent increase in sales is new to us,” she said.",
        "The plan will raise the number of bays from 34 to 58 and add an entrance. It was approved on Tuesday. “Twenty-four additional bays won't end that,” said the nurse.",
        // Another time, another thing, another change.
        "Revenue came to $275 million, compared with $250 million in the year before. Nobody had seen it coming. Soup in cartons did it. She expects a 12 percent increase in sales next year.",
        "Revenue came to $275 million, compared with $250 million in the year before. Nobody had seen it coming. Soup in cartons did it. A 12 percent increase in wages was agreed.",
        "Revenue came to $275 million, compared with $250 million in the year before. Sales of soup rose to $84 million from $75 million. It was the cartons. A 12 percent increase in sales of soup is rare.",
        "The plan will raise the number of bays from 34 to 58. It was approved on Tuesday. Twenty additional nurses will be hired.",
        "Operating profit was 1.26 billion crowns, down from 1.40 billion. Nobody wondered. Pulp is dear. The operating margin shrank to 11.7 percent.",
    ])
    func `leaves alone what may be another`(text: String) {
        #expect(findings(of: ChangesAgain(), in: text, published: published).map(\.message) == [])
    }
}
