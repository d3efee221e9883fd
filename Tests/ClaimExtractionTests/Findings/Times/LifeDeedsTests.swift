import TestSupport
import Testing

@testable import ClaimExtraction

/// What the grown do, by an age that makes them children.
struct LifeDeedsTests {
    @Test(arguments: [
        "Ms Dora Ferris, ⟦49⟧, has been a ⟦teacher at the school since 1988⟧.",
        "Elmer Dunne, ⟦51⟧, has ⟦coached at the club since 1985⟧. He has no plans to stop.",
        "Mary Acton, ⟦35⟧, is charged with fraud. Prosecutors say that Acton, an accountant, ⟦opened the account in 2000⟧.",
        "Hugh Lorrimer was ⟦born in 1951⟧. He was ⟦elected in 1961⟧ and has never lost.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: LifeDeeds(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Ron Stark, 71, whose grandfather bought the first cows in 1938, will keep the farm.",
        "“Nobody wants to get up at four,” said Ron Moss, 71, whose grandfather bought the farm in 1938.",
        "Ms Dora Ferris, 49, has been a teacher at the school since 1999.",
        "Elmer Dunne, 51, rows for a club that was founded in 1899. His father joined it in 1974.",
        "Reg Foyle is 58. His father was elected in 1979 and sat on the council until 1995.",
        "Ada Sorek, 60, has swum in the lake every morning since 1974.",
        "Tom Lind, 38, joined the youth team of the club in 1999.",
        "Harriet Moss was born October 20, 1964. Her parents were married before her birth but divorced in 1971.",
        "Donald Strang, who has led the council since 2009, asked for a recount at two and again at five.",
        "The toll road has its fiftieth birthday on Sunday. It was opened on February 1, 1976.",
        "Ismail Harrow, 47, follows Ann Mayhew, who had sat on the bench since 1991.",
        "Ismail Harrow, who is 19 and joined at the age of twelve, in 2018, is the youngest.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: LifeDeeds(), in: text, published: published).map(\.message) == [])
    }
}
