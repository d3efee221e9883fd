@testable import ClaimExtraction
import TestSupport
import Testing

struct LongNamesTests {
    @Test(arguments: [
        "The clock was mended by Tidmarsh & ⟦Gill⟧ of Leeds. On Friday Tidmarsh & ⟦Gull⟧ apologised.",
        "The brothers met at the Lamb and ⟦Flagon⟧. On Friday the Lamb and ⟦Flaggon⟧ was full.",
        "The money came from the ⟦Hargreaves⟧ Foundation. In May the ⟦Hargreave⟧ Foundation paid for a roof.",
        "A comet, Hartley-⟦Voss⟧, was seen. The boy says that Hartley-⟦Foss⟧ will return.",
        "It was grown at ⟦Stow⟧-on-the-Hill. The people of ⟦Stowe⟧-on-the-Hill were sorry.",
        "The study was paid for by the ⟦Institute for Tidal Research⟧. On Friday the ⟦Institute of Tidal Research⟧ fell silent.",
        "The case came before Judge ⟦Iolo⟧ Pritchard. In the end Judge ⟦Iola⟧ Pritchard sent them home.",
        "The road leads to ⟦Harlan⟧ Falls. In ⟦Harlem⟧ Falls nobody was sorry.",
        "The company, ⟦Norvane⟧ Semiconductor, waits. In May ⟦Norvain⟧ Semiconductor hired nine people.",
        "It won a prize for the novel \"The Glass ⟦Herring⟧\". The novel, \"The Glass ⟦Herron⟧\", sells.",
        "The song is by ⟦Philippa⟧ Grayling, a baker. In May ⟦Phillippa⟧ Grayling will be eighty.",
        "The choir, the ⟦Ansley⟧ Singers, left. In May the ⟦Anslie⟧ Singers will come again.",
        "The park is on ⟦Castle⟧ Street. The council says that ⟦Cassle⟧ Street is to be mended.",
        "The actor ⟦Ralph⟧ Fenwick came. The dog bit ⟦Ralf⟧ Fenwick.",
        "A teacher, Quintana-⟦Roy⟧, left. They say that Quintana-⟦Ray⟧ taught Latin.",
        "It was sold by ⟦Christie⟧ & Holm. Nobody at ⟦Christy⟧ & Holm knew.",
        "The road to Sainte-aux-⟦Vignes⟧ is shut. In Sainte-aux-⟦Vigres⟧ the town hall is full.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: LongNames(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        // Other words that begin otherwise, or with another beside them.
        "The shop is on Mill Street. The bakery is on Hill Street.",
        "He left Lower Marlow Green. She came from Upper Marlaw Green.",
        // A plural and what is made from a name.
        "The Evening Herald is sold. All Evening Heralds were read.",
        "She went to Penn State. As a Penn Stater she is proud.",
        "The Kurd and Shia voters came. The Kurds and Shia voted.",
        // Two of a family.
        "The farm belonged to Marjo Dell. It was sold by Marje Dell in May.",
        // One sentence with both, and one that speaks of the spelling.
        "The sign of Tidmarsh & Gill says Tidmarsh & Gull.",
        "The firm is Tidmarsh & Gill. The signwriter made it Tidmarsh & Gull.",
        // A word that also stands in small letters.
        "The Lamb and Flagon is shut. He drank a flaggon. The Lamb and Flaggon is open.",
        // Two ways to write a letter with a mark.
        "Count Ilya Tverskoy left. In France Ilya Tverskoï wrote.",
        // Two countries that everybody knows.
        "He likes the Bank of Austria. She likes the Bank of Austro.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: LongNames(), in: text).map(\.message) == [])
    }
}
