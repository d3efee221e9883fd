@testable import ClaimExtraction
import TestSupport
import Testing

struct NamedAnniversariesTests {
    @Test(arguments: [
        "The mill was ⟦founded in 1931⟧ and celebrated its ⟦centenary⟧ in ⟦2021⟧ with a cake.",
        "The choir was ⟦founded in 1865⟧. Its ⟦sesquicentennial⟧ came in ⟦2013⟧.",
        "The club's ⟦centenary⟧ fell in ⟦2012⟧. It was ⟦founded in 1922⟧.",
        "The hall was ⟦built in 1847⟧ and got its fox for its ⟦silver jubilee⟧, in ⟦1882⟧.",
        "The hall was ⟦built in 1847⟧ and the fox was put up for its ⟦silver jubilee⟧, in ⟦1882⟧.",
        "The ⟦bicentenary⟧ of Calvert's mustard was kept on Saturday.\n\nThe firm was ⟦founded in 1845⟧ by a chemist.",
        "She ⟦married a pilot in 1956⟧. In ⟦2016⟧ the two celebrated their ⟦golden wedding⟧.",
        "They celebrated their ⟦golden wedding⟧ on Sunday. They were ⟦married in 1985⟧, in a snowstorm.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: NamedAnniversaries(), in: expected.text, published: published)
                == expected.spans
        )
    }

    @Test(arguments: [
        "Mrs Orr was made an MBE in 1988. In 2016 she and her husband celebrated their diamond wedding.",
        "In 1939 he married Honor Penrose. Lady Thwaite died in 1999, a few weeks after their diamond wedding.",
        "The mill was founded in 1931 and will celebrate its centenary in 2031 with a cake.",
        "The choir was founded in 1865. Its sesquicentennial came in 2015.",
        "The town began its bicentennial with a parade.",
        "The mill was founded in 1931 and celebrated its birthday in 2021 with a cake.",
        "The first statue dates from 1886, the bicentenary of the siege.",
        "The club's centenary fell in 2022. It was founded in 1922.",
        "The club's centenary fell in 2012. It was sold in 1922.",
        "The hall was built in 1847 and got its fox for its silver jubilee, in 1872.",
        "They celebrated their golden wedding on Sunday. They were married in 1975, in a snowstorm.",
        "The bicentenary of the mustard was kept on Saturday. A theatre was founded in 1845 by a chemist.",
    ])
    func `leaves alone what may agree`(text: String) {
        let found = findings(of: NamedAnniversaries(), in: text, published: published)
        #expect(found.map(\.message) == [])
    }
}
