@testable import ClaimExtraction
import TestSupport
import Testing

struct PeoplePartsTests {
    @Test(arguments: [
        "The shop employs ⟦14⟧ people, of whom ⟦11⟧ are women and ⟦four⟧ are men.",
        "The choir has ⟦24⟧ boys and ⟦18⟧ girls. It will be the first time that all ⟦44⟧ children sing together.",
        "The jury of ⟦seven⟧ women and ⟦six⟧ men took two days. He thanked the jurors, all ⟦12⟧ of them.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: PeopleParts(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The shop employs 14 people, of whom 10 are women and four are men.",
        "The choir has 24 boys and 18 girls. It will be the first time that all 42 children sing together.",
        "The choir has 24 boys and 18 girls. All 300 people in the hall stood up.",
        "Seven women and six dogs were rescued. All 12 of them are well.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: PeopleParts(), in: text, published: published).map(\.message) == [])
    }
}
