import TestSupport
import Testing

@testable import ClaimExtraction

struct RestatedChangesTests {
    @Test(arguments: [
        "Contributions would rise from 8 per cent of salary to ⟦9.5 per cent⟧ over three years. “An increase from 8 per cent of salary to ⟦9 per cent⟧ is hardly robbery,” he said."
    ])
    func `finds a change with two ends`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: RestatedChanges(), in: expected.text, published: published)
                == expected.spans
        )
    }

    @Test(arguments: [
        "In the poll Roe's support has risen from 40 percent in July to 46 percent in August. Lind rose from 40 percent in July to 42 percent.",
        "Contributions would rise from 8 per cent of salary to 9.5 per cent. “From 8 per cent of salary to 9.5 is hardly robbery,” he said.",
        "Contributions would rise from 8 per cent of salary to 9.5 per cent. “We went from 8 goals to 9 in May,” he said.",
    ])
    func `leaves alone what may be another`(text: String) {
        #expect(
            findings(of: RestatedChanges(), in: text, published: published).map(\.message) == []
        )
    }
}
