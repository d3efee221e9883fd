@testable import ClaimExtraction
import TestSupport
import Testing

struct GroupPartsTests {
    @Test(arguments: [
        "The shop employs ⟦14⟧ people, of whom ⟦11⟧ are women and ⟦four⟧ are men.",
        "The choir has ⟦24⟧ boys and ⟦18⟧ girls. It will be the first time that all ⟦44⟧ children sing together.",
        "The jury of ⟦seven⟧ women and ⟦six⟧ men took two days. He thanked the jurors, all ⟦12⟧ of them.",
        "⟦Two⟧ buses and ⟦three⟧ lorries slid into a ditch; all ⟦six⟧ vehicles were pulled out.",
        "The farm has ⟦260⟧ ewes; all ⟦240⟧ of them lambed.",
        "He studied ⟦eleven⟧ species of sponge. He described all ⟦nine⟧ in a diary.",
        "The race had ⟦3,200⟧ runners, ⟦1,900⟧ of them men and ⟦1,200⟧ women.",
        "It was founded by ⟦three⟧ former waiters. All ⟦four⟧ of them can sing.",
        "A bus drove ⟦31⟧ children to town. The children, ⟦17⟧ boys and ⟦15⟧ girls, were fed.",
        "⟦Twenty-four⟧ umpires will be on duty at the weekend, ⟦fourteen⟧ men and ⟦twelve⟧ women.",
        "A class of ⟦31⟧ pupils walks there every day. There are ⟦14⟧ boys and ⟦19⟧ girls in it.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: GroupParts(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "A hundred and three people have reached a hundred, of whom 88 are women and 15 men.",
        "The shop employs 14 people, of whom 10 are women and four are men.",
        "The choir has 24 boys and 18 girls. It will be the first time that all 42 children sing together.",
        "The choir has 24 boys and 18 girls. All 300 people in the hall stood up.",
        "Seven women and six dogs were rescued. All 12 of them are well.",
        "Two buses and three lorries slid into a ditch; all five vehicles were pulled out.",
        "Two buses and three lorries slid into a ditch, and nine cars. All nine cars were pulled out.",
        "The farm has 260 ewes; all 260 of them lambed.",
        "He knows two senators from Florida, and the mayor. All three are lawyers.",
        "He studied eleven species of sponge. He described all nine species of moss in a diary.",
        "The race had 3,200 runners, 1,900 of them men and 1,300 women.",
        "It was founded by three former waiters. All three of them can sing.",
        "It was founded by three former waiters. All four knew the owner.",
        "A bus drove 31 children to town. The children, 16 boys and 15 girls, were fed.",
        "Twenty-six umpires will be on duty at the weekend, fourteen men and twelve women.",
        "Three umpires looked after 40 players on Sunday, fourteen men and twelve women.",
        "A class of 33 pupils walks there every day. There are 14 boys and 19 girls in it.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: GroupParts(), in: text, published: published).map(\.message) == [])
    }
}
