@testable import ClaimExtraction
import TestSupport
import Testing

struct GroupMembersTests {
    @Test(arguments: [
        "⟦Three⟧ pairs of owls were hatched; the ⟦seven⟧ chicks are well.",
        "⟦Five⟧ couples were wed on the pier. All ⟦eight⟧ newlyweds got wet.",
        "Each of the ⟦three⟧ has ⟦two⟧ daughters; the ⟦seven⟧ girls will sing.",
        "⟦Three⟧ sets of twins are in the class; the ⟦five⟧ children sit together.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: GroupMembers(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Three pairs of owls were hatched; the six chicks are well.",
        "Three pairs of owls were hatched; the two men who saw it were glad.",
        "Three pairs of owls came, and seven ducks.",
        "Five couples were wed on the pier. All ten newlyweds got wet.",
        "Each of the three has two daughters; the six girls will sing.",
        "She bought three pairs of shoes for the twelve days.",
        "Three sets of twins are in the class; the six children sit together.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: GroupMembers(), in: text, published: published).map(\.message) == [])
    }
}
