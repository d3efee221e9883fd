@testable import ClaimExtraction
import TestSupport
import Testing

struct LengthsBetweenTests {
    @Test(arguments: [
        "They were found after a search of ⟦nine hours⟧ that began at ⟦4pm⟧ and ended at ⟦11pm⟧.",
        "The first boat came in at ⟦2:15 p.m.⟧ and the last at ⟦6:45 p.m.⟧, ⟦two hours⟧ later.",
        "They rowed it in ⟦45 days⟧. They left Gomera on ⟦12 January⟧ and reached Antigua on ⟦3 March⟧.",
        "It ends a walkout of ⟦nine days⟧ that began on ⟦2 June⟧ and was called off on ⟦6 June⟧.",
        "The trial took ⟦five weeks⟧. It began on ⟦2 April⟧ and ended on ⟦11 June⟧.",
        "It broke out on ⟦11 May⟧ and stopped on ⟦29 May⟧, after ⟦28 days⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: LengthsBetween(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "They were found after a search of seven hours that began at 4pm and ended at 11pm.",
        "The meeting began at 9 p.m. and ended at 2 a.m., five hours that nobody will forget.",
        "He slept nine hours and left at 4pm; she left at 11pm.",
        "The first boat came in at 2:15 p.m. and the last at 6:45 p.m., four and a half hours later.",
        "They rowed it in 50 days. They left Gomera on 12 January and reached Antigua on 3 March.",
        "They trained for 45 days. The boat was built on 12 January and painted on 3 March.",
        "They left Gomera on 12 January and want to be in Antigua in 45 days.",
        "It ends a walkout of five days that began on 2 June and was called off on 6 June.",
        "The trial took ten weeks. It began on 2 April and ended on 11 June.",
        "It broke out on 11 May and stopped on 29 May, after 18 days.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: LengthsBetween(), in: text, published: published).map(\.message) == [])
    }
}
