@testable import ClaimExtraction
import TestSupport
import Testing

struct ToldPartsTests {
    @Test(arguments: [
        "The clinic has a waiting list of ⟦1,310⟧ patients. Of those patients ⟦740⟧ need a dentist, ⟦420⟧ need glasses and ⟦170⟧ need a hearing aid.",
        "The inn has ⟦60⟧ beds, ⟦44⟧ of them in the old house and ⟦18⟧ in the stable, and charges extra for a view.",
        "Of the ⟦920⟧ letters ⟦610⟧ were kind, ⟦180⟧ were rude and ⟦150⟧ were blank.",
        "Samples were taken on ⟦20 days⟧. On ⟦eleven⟧ the water was clear, on ⟦six⟧ it was fair, and on ⟦five⟧ it was brown.",
        "The costs came to ⟦£210,000⟧. The baker paid ⟦£130,000⟧ of it and the butcher ⟦£90,000⟧.",
        "There are ⟦74⟧ growers. ⟦Forty-two⟧ of them have voted to stop, ⟦28⟧ to go on and ⟦six⟧ did not vote.",
        "The board has ⟦15⟧ seats. ⟦Nine⟧ are held by the party, ⟦seven⟧ by its rivals.",
        "Agents arrested ⟦62⟧ people at a plant, the largest raid in ten years. According to them, ⟦38⟧ of them are from Alder, ⟦17⟧ from Brack and ⟦nine⟧ from elsewhere.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ToldParts(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The clinic has a waiting list of 1,330 patients. Of those patients 740 need a dentist, 420 need glasses and 170 need a hearing aid.",
        "The inn has 62 beds, 44 of them in the old house and 18 in the stable, and charges extra for a view.",
        "The inn has 60 beds, 44 of them new and 18 with a view of the sea.",
        "Of the 920 letters 610 were kind, 180 were rude and 20 were in verse.",
        "Of the 40 dancers 22 are women, eleven are under twenty and nine, among them two brothers, are from abroad.",
        "The farm has 300 sheep. Of those 120 were sold in May and 90 in June.",
        "Of the 60 seats 30 are red, 20 are blue and the other ten are green.",
        "Samples were taken on 22 days. On eleven the water was clear, on six it was fair, and on five it was brown.",
        "The costs came to £220,000. The baker paid £130,000 of it and the butcher £90,000.",
        "There are 76 growers. Forty-two of them have voted to stop, 28 to go on and six did not vote.",
        "The board has 16 seats. Nine are held by the party, seven by its rivals.",
        "The board has 20 seats. Nine are held by the party, seven by its rivals.",
        "The club has 12 players. Ten are from Spain and eight are under twenty.",
        "Agents arrested 64 people at a plant, the largest raid in ten years. According to them, 38 of them are from Alder, 17 from Brack and nine from elsewhere.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: ToldParts(), in: text, published: published).map(\.message) == [])
    }
}
