import TestSupport
import Testing

@testable import ClaimExtraction

/// Parts told a sentence or a paragraph behind their total.
struct PartsBelowTests {
    @Test(arguments: [
        "The council has passed a budget of ⟦$21.4 million⟧.\n\nIt sets aside ⟦$12.3 million⟧ for wages, ⟦$5.8 million⟧ for roads and ⟦$2.3 million⟧ for parks.",
        "Three museums will share ⟦£1.8 million⟧ of lottery money.\n\nWhitby gets ⟦£900,000⟧ for a roof, Redcar ⟦£640,000⟧ and Thirsk ⟦£160,000⟧.",
        "Volunteers picked up ⟦2,340 kilograms⟧ of rubbish.\n\nThe beach gave ⟦1,180 kilograms⟧. The harbour had ⟦920 kilograms⟧ and the dunes ⟦340⟧.",
        "The prize fund of ⟦$60,000⟧ goes to three farms.\n\nThe winner takes ⟦$30,000⟧, the second ⟦$20,000⟧ and the third ⟦$8,000⟧.",
        "The swimmers came home with ⟦19⟧ medals.\n\nThey won ⟦six⟧ gold, ⟦ten⟧ silver and ⟦four⟧ bronze.",
        "The four schools have ⟦1,290⟧ pupils. Ash Lane has ⟦410⟧, Hill ⟦330⟧, Mill ⟦290⟧ and Dale ⟦250⟧.",
        "The office settled ⟦3,720⟧ cases last year. It found for the tenant in ⟦2,350⟧ cases and for the landlord in ⟦1,270⟧.",
        "⟦Eight⟧ people died in the flood.\n\n⟦Four⟧ of the deaths were in Arno, ⟦two⟧ in Bell and ⟦one⟧ in Cole.",
        "⟦Six⟧ people were taken to hospital. ⟦Five⟧ were in the bus and ⟦two⟧ in the van.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: PartsBelow(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The council has passed a budget of $20.4 million.\n\nIt sets aside $12.3 million for wages, $5.8 million for roads and $2.3 million for parks.",
        "The council has passed a budget of $20.5 million.\n\nIt sets aside $12.3 million for wages, $5.8 million for roads and $2.3 million for parks.",
        "The council has passed a budget of $21.4 million.\n\nIt sets aside $12.3 million for wages, $5.8 million for roads and $2.3 million for parks. The rest, $1 million, is for the library.",
        "The council spent $21.4 million last year.\n\nThis year it sets aside $12.3 million for wages, $5.8 million for roads and $2.3 million for parks.",
        "The council has passed a budget, down from $21.4 million.\n\nIt sets aside $12.3 million for wages, $5.8 million for roads and $2.3 million for parks.",
        "Museums will share £1.8 million of lottery money.\n\nThe money includes £900,000 for Whitby, £460,000 for Redcar and £340,000 for Thirsk.",
        "It owes £159m to lenders, of whom a bank has £71m. Staff are owed £9m. The airports want £38m and passengers £22m. What remains, £19m, is due to caterers.",
        "The fence cost her £12,000.\n\nOne of them has offered her £5,000 for it and the other £7,500.",
        "Six people were taken to hospital. Four were in the bus and two in the van.",
        "Eight people died in the flood.\n\nFour of the deaths were in Arno, two in Bell and one in Cole. The last was found in a car.",
        "Eight people died in the flood. Four were in the bus and two in the van.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: PartsBelow(), in: text, published: published).map(\.message) == [])
    }
}
