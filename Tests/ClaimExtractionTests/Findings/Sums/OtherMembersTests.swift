@testable import ClaimExtraction
import TestSupport
import Testing

struct OtherMembersTests {
    @Test(arguments: [
        "It is the property of four cousins: Ada Bell owns ⟦half⟧ and the other ⟦three⟧ have a ⟦fifth⟧ each.",
        "⟦Eleven⟧ men were fined.\n\n⟦Six⟧ have paid at once and ⟦three⟧ by instalments. The other ⟦three⟧ have appealed.",
        "All but ⟦six⟧ of the ⟦31⟧ parishes replied. The ⟦27⟧ that did will be paid.",
        "Only ⟦one⟧ of the ⟦eleven⟧ roofs was sound; the other ⟦nine⟧ leaked.",
        "⟦One⟧ of the ⟦six⟧ boats sank and the other ⟦four⟧ were towed in.",
        "There are ⟦eleven⟧ of them. ⟦Seven⟧ write, ⟦two⟧ draw pictures, ⟦one⟧ cooks and ⟦two⟧ do the printing.",
        "There were ⟦19⟧ letters. ⟦Twelve⟧ came from men and ⟦seven⟧ from women, and ⟦one⟧ from a boy of nine.",
        "It is the first union at any of the company's ⟦23⟧ warehouses. None of the other ⟦24⟧ warehouses has a vote planned.",
        "The firm has ⟦nine⟧ shops. The shop in Hull will close; the other ⟦nine⟧ stay open.",
        "⟦Four⟧ men took part. ⟦Two⟧ broke the glass, ⟦one⟧ stood at the door and the other ⟦two⟧ waited in a car.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: OtherMembers(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "It is the property of four cousins: Ada Bell owns half and the other three have a sixth each.",
        "Eleven men were fined.\n\nSix have paid at once and three by instalments. The other two have appealed.",
        "All but six of the 31 parishes replied. The 25 that did will be paid.",
        "All but six of the 31 parishes replied. The six that did not will not be paid.",
        "Only one of the eleven roofs was sound; the other ten leaked.",
        "One of the six boats sank. Two of the other four were lost.",
        "There are twelve of them. Seven write, two draw pictures, one cooks and two do the printing.",
        "There were 19 letters in May. Seven came from women, and one from a boy.",
        "He has eleven hens and nine cows. Seven lay eggs, two sit and two are ill.",
        "It is the first union at any of the company's 23 warehouses. None of the other 22 warehouses has a vote planned.",
        "The firm has nine shops. The shop in Hull will close; the other eight stay open.",
        "The bank has 64 branches and will close 12. The remaining 52 will stay open.",
        "Twelve jurors sat. Ten agreed and the other two held out.",
        "Four men took part. Two broke the glass, one stood at the door and the other one waited in a car.",
        "The gang had five members. Three were caught, and the other two got away.",
        "He visited eighteen schools. In twelve of them a teacher was paid to knock on doors, and in the other six nobody was.",
        "Two men were shot on Sunday. The other three escaped.",
        "The firm has nine shops. Ten people work there. The other nine firms have one shop each.",
        "The company's 23 warehouses are old. None of the other 40 warehouses in the state is older.",
        "Of the seven brothers one is a priest. The other six farm.",
        "Five people were held. Two were freed, one was charged and the other two are in hospital.",
        "She has three sisters; one lives in Rome. The other four women in the choir are cousins.",
        "The council has nine members. Six voted yes, one stayed away and the other two said no.",
        "Half of the 40 tickets were sold. The other 20 were given away.",
        "The vote was 84 to 79. They won the game after it with ten points to spare.",
        "The three other ships left on Monday. The other three ships sank.",
        "The count was 1,312 to 948. The union won with 364 votes to spare.",
        "Some 600 women and 200 men applied. Last year twice as many women as men applied.",
        "Twice as many cats as dogs were found: 40 cats and 20 dogs.",
        // Of several groups, or of those who may name several.
        "In the poll 58 percent of women and 47 percent of men backed it. The other 8 percent of women had no view.",
        "Among the young it was 71 percent and among the old 48. The other 10 percent did not answer.",
        "Asked to name two problems, 61 percent named rent, 44 percent crime and 12 percent traffic. The remaining 9 percent named none.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: OtherMembers(), in: text, published: published).map(\.message) == [])
    }
}
