import TestSupport
import Testing

@testable import ClaimExtraction

struct SentenceSplitterTests {
    /// Each sentence is marked; between the marks stands only white space.
    @Test(arguments: [
        "⟦It rained.⟧ ⟦Nobody came!⟧ ⟦Why?⟧",
        // Abbreviations, initials, numbers.
        "⟦Gov. Ann Lee met Dr. J. R. Odom at 5 p.m. Tuesday.⟧ ⟦He paid $3.50.⟧",
        "⟦She works for Marlow Foods Inc. in St. Anton.⟧ ⟦The U.S. office is closed.⟧",
        "⟦They left at 5 p.m.⟧ ⟦The train was late.⟧",
        "⟦See No. 7 of vol. 3.⟧ ⟦It is long.⟧",
        // Quotations and brackets.
        "⟦\"It burned,\" she said.⟧ ⟦\"All of it.\"⟧ ⟦He nodded.⟧",
        "⟦\"Did it burn?\" Ann Lee asked.⟧ ⟦It did.⟧",
        "⟦It burned (the roof did not.) and fell.⟧ ⟦They wept.⟧",
        "⟦He asked himself, 'did it burn! How it burned! And why?' (Which was odd.)⟧",
        // Ellipses.
        "⟦I meant it....⟧ ⟦She left.⟧",
        "⟦It was somewhat weak . . . and then it fell.⟧ ⟦. . . The roof went too.⟧",
        "⟦\"They used [...] a kind of stair [...]\" (Odom 55).⟧ ⟦It was wood.⟧",
        "⟦It went on. […]⟧ ⟦Then it stopped.⟧",
        "⟦So it ended.⟧ ⟦..⟧ ⟦Then it began.⟧",
        // Lists.
        "⟦1) The mill burned.⟧ ⟦2) The barn did not.⟧",
        "⟦His name is Mark E. Odom.⟧ ⟦a. one barn⟧ ⟦b. one mill⟧ ⟦c. one dog⟧",
        "⟦i) One barn.⟧\n⟦ii) One mill.⟧\n⟦iii) One dog.⟧\n⟦iv) One cat.⟧",
        "⟦• one barn⟧ ⟦• one mill⟧",
        // What a page puts around its text.
        "⟦Bakers of Marlow win a prize⟧ ⟦Tuesday, May 6, 2025⟧\n\n⟦They wept.⟧",
        "⟦Sunday, June 1, 2025⟧ ⟦A bridge fell in Marlow.⟧",
        "⟦The bridge at dusk⟧ ⟦Image: Ann Lee.⟧",
        // Lines and paragraphs.
        "⟦No stop here⟧\n\n⟦A new paragraph⟧",
        "⟦The ends of the lines stand\nwithin this sentence of three\nlines that go on and on.⟧",
        // Nothing to cut.
        "⟦He came on Tuesday, May 6, 2025.⟧ ⟦It is the best image: Ann Lee's.⟧",
        "⟦Version 2.5 of a.b.c is out.⟧",
        "⟦Yahoo! News said so.⟧",
    ])
    func `cuts a text into the marked sentences`(marked: String) {
        let expected = MarkedText(marked)
        var reading = Reading(Article(id: "t", text: expected.text))
        for stage in textStages { stage.run(on: &reading) }
        #expect(reading.sentences.map { reading.tokens.span($0.tokens) } == expected.spans)
    }

    @Test func `finds no sentence where there is no token`() {
        for text in ["", "   ", "\n\n\t"] {
            var reading = Reading(Article(id: "t", text: text))
            for stage in textStages { stage.run(on: &reading) }
            #expect(reading.sentences.isEmpty)
        }
    }
}
