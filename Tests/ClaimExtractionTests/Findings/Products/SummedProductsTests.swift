@testable import ClaimExtraction
import TestSupport
import Testing

struct SummedProductsTests {
    @Test(arguments: [
        "The hostel has ⟦nine⟧ rooms with ⟦four⟧ beds each and ⟦two⟧ with ⟦six⟧ beds each, so that it can take ⟦52⟧ guests.",
        "There are ⟦six⟧ cars of second class with ⟦44⟧ seats each, and the saloon has ⟦18⟧, which makes room for ⟦292⟧ people.",
        "He left ⟦£90,000⟧: ⟦£25,000⟧ to each of his ⟦three⟧ sons and ⟦£10,000⟧ to a cat.",
        "⟦Thirty⟧ adults at ⟦£14⟧ and ⟦20⟧ children at ⟦£6⟧ came to ⟦£560⟧ in all.",
        "The school has ⟦six⟧ classes of ⟦25⟧ pupils and ⟦two⟧ of ⟦18⟧, or ⟦196⟧ pupils in all.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: SummedProducts(), in: expected.text, published: published)
                == expected.spans
        )
    }

    @Test(arguments: [
        "There are 20 lamps: seven on each of the two piers, five in the yard and one over the door.",
        "The hostel has nine rooms with four beds each and two with six beds each, so that it can take 48 guests.",
        "There are six cars of second class with 44 seats each, and the saloon has 18, which makes room for 282 people.",
        "There are six cars with 44 seats each and a saloon, which makes room for 290 people.",
        "He left £85,000: £25,000 to each of his three sons and £10,000 to a cat.",
        "Thirty adults at £14 and 20 children at £6 came to £540 in all.",
        "The hostel has nine rooms with four beds each and two with six beds each. It has 60 windows.",
        "The hostel has nine rooms with four beds each and two with six beds each. It makes for 52 windows.",
        "They have two sons with three children each and four cats, and can take 12 guests.",
        "The school has six classes of 25 pupils and two of 18, or 186 pupils in all.",
        "She has two boys of nine and eleven and three of six or less, five in all.",
    ])
    func `is silent`(text: String) {
        #expect(places(of: SummedProducts(), in: text, published: published).isEmpty)
    }
}
