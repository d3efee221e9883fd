@testable import ClaimExtraction
import TestSupport
import Testing

struct WeekdaysAfterTests {
    @Test(arguments: [
        "Police held a man on ⟦Thursday⟧, ⟦a day after⟧ a bank was robbed. The bank was ⟦robbed on Monday morning⟧.",
        "The ⟦robbery took place on Monday⟧. A man was held on ⟦Thursday⟧, ⟦the day after⟧ the robbery.",
        "The ⟦vote was held on Sunday⟧. ⟦Two days after⟧ the vote, on ⟦Wednesday⟧, the winner resigned.",
        "The ship ⟦sank on Monday⟧. Divers reached it on ⟦Thursday⟧, ⟦two days after⟧ it sank.",
        "The ⟦storm hit the town on Tuesday⟧. Boats were out on ⟦Friday⟧, ⟦two days after⟧ the storm hit the coast.",
        "Boats were out on ⟦Friday⟧ in the delta of the river, ⟦two days after⟧ a cyclone came ashore. The ⟦storm made landfall on Tuesday⟧.",
        "Ann Lind was ⟦charged on Monday⟧. She resigned on ⟦Friday⟧, ⟦three days after⟧ she was charged.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: WeekdaysAfter(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Police held a man on Tuesday, a day after a bank was robbed. The bank was robbed on Monday morning.",
        "Police held a man on Thursday, a day after a bank was robbed. A shop was robbed on Monday.",
        "The vote was held on Sunday. Two days after the vote, on Tuesday, the winner resigned.",
        "The vote was held on Sunday. The second vote was on Monday. A day after the vote, on Wednesday, he resigned.",
        "The flood came on Tuesday night. On Friday, two days after the flood, the water was gone.",
        "Tom Lind was charged on Monday. Ann Bell resigned on Friday, three days after she was charged.",
        "The vote will be held on Sunday. Two days after the vote of the party, on Friday, he resigned.",
        "The ship sank on Monday. Divers reached it on Thursday, three days after it sank.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: WeekdaysAfter(), in: text, published: published).map(\.message) == [])
    }
}
