@testable import ClaimExtraction
import TestSupport
import Testing

struct AdditionsTests {
    @Test(arguments: [
        "The ward will get ⟦40⟧ more beds, which takes it from ⟦310 to 360⟧.",
        "The larger has ⟦about 8,000⟧ pairs of gulls and the smaller ⟦about 2,500⟧. With them the colonies, of which there had been nine, come to eleven. Their number of pairs has gone up from ⟦51,000⟧ to ⟦60,500⟧.",
        "The deal raises pay by ⟦$2.10⟧ in the first year, ⟦$1.40⟧ in the second and ⟦$1.25⟧ in the third. That will take the wage from ⟦$22.50⟧ an hour to ⟦$27.75⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Additions(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The ward will get 40 more beds, which takes it from 310 to 350.",
        "The larger has about 8,000 pairs of gulls and the smaller about 2,500. Their number of pairs has gone up from 51,000 to 61,500.",
        "The larger has about 8,000 pairs and the smaller about 2,500. Their number has gone up from 6,100 to 10,500.",
        "The ward takes 40 more patients, which brings the number of nurses from 310 to 340.",
        "The ward will get 40 nurses, and the number of beds rises from 310 to 360.",
        "The deal raises pay by $2.10 in the first year, $1.40 in the second and $1.25 in the third. That will take the wage from $22.50 an hour to $27.25.",
    ])
    func `is silent`(text: String) {
        #expect(places(of: Additions(), in: text, published: published).isEmpty)
    }
}
