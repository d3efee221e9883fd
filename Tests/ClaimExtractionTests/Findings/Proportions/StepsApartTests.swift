import TestSupport
import Testing

@testable import ClaimExtraction

struct StepsApartTests {
    @Test(arguments: [
        "The mill will cut ⟦140⟧ jobs. Its workforce would shrink from ⟦890⟧ to ⟦760⟧ by May.",
        "The line will add ⟦12⟧ ships this year.\n\nThat takes the fleet from ⟦48 to 61⟧.",
        "The council raised the fee by ⟦$12⟧. It goes from ⟦$85 to $99⟧.",
        "The ward will lose ⟦25⟧ beds, going from ⟦140⟧ to ⟦125⟧.",
        "The number of places falls from ⟦640⟧ to ⟦520⟧. The school will shed ⟦130⟧ of them in two years.",
        "The airline will cut ⟦1,150⟧ jobs by spring.\n\nThat will bring its payroll to ⟦11,350⟧ from ⟦12,400⟧.",
        "Divers have found ⟦118⟧ wrecks, bringing the number in their list from ⟦5,730 to 5,868⟧.",
    ])
    func `finds a step that isn't the difference of the values beside it`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: StepsApart(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The mill will cut 130 jobs. Its workforce would shrink from 890 to 760 by May.",
        // Others come.
        "The mill will cut 140 jobs and take on 10 apprentices. Its workforce would shrink from 890 to 760 by May.",
        // The other way.
        "The mill will cut 140 jobs. The price of its flour rose from 760 to 890 pence.",
        // Of something else.
        "The mill will cut 40 jobs. Its workforce has shrunk from 890 to 760 since 2019.",
        "The bus takes 140 people from 12 to 130 villages.",
        "The firm will cut about 140 jobs. Its workforce would shrink from 890 to 760 by May.",
        "The firm will cut 40 jobs, and 90 people are to retire. Its workforce would shrink from 890 to 760.",
        "The airline will cut 1,050 jobs by spring.\n\nThat will bring its payroll to 11,350 from 12,400.",
        "Divers found 118 wrecks and 20 boats, bringing the number in their list from 5,730 to 5,868.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: StepsApart(), in: text, published: published).map(\.message) == [])
    }
}
