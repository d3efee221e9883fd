@testable import ClaimExtraction
import TestSupport
import Testing

struct VoicesTests {
    /// A reading of a marked text in which each marked span is the content of an attribution.
    private func voices(_ marked: String) -> Voices {
        let text = MarkedText(marked)
        var reading = Reading(Article(id: "a", text: text.text))
        for stage in textStages { stage.run(on: &reading) }
        for span in text.spans {
            let range = reading.tokens(of: span, within: 0..<reading.tokens.count)
            let detail = Attribution(source: nil, cue: nil, content: span, mode: .indirect)
            reading.add(.attribution(detail), over: range)
        }
        reading.sortMentions()
        return Voices(reading)
    }

    @Test func `the innermost source speaks a word`() throws {
        let voices = voices("Orr said ⟦Lind wrote ⟦the dam leaks⟧ last year⟧ again.")
        let words = (0..<voices.reading.tokens.count).map { token -> String in
            let name = voices.attribution(at: token).map(String.init) ?? "-"
            return "\(voices.reading.text(token)):\(name)"
        }
        #expect(
            words == [
                "Orr:-", "said:-", "Lind:0", "wrote:0", "the:1", "dam:1", "leaks:1", "last:0",
                "year:0", "again:-", ".:-",
            ]
        )
    }

    @Test func `a run of words has the source that speaks all of it`() {
        let voices = voices("Orr said ⟦Lind wrote ⟦the dam leaks⟧ last year⟧ again.")
        #expect(voices.attribution(over: 4..<6) == 1)
        #expect(voices.attribution(over: 2..<6) == 0)
        #expect(voices.attribution(over: 7..<10) == nil)
    }

    @Test func `a text without sources is the article's own`() {
        #expect(voices("The dam leaks.").attribution(at: 1) == nil)
    }
}
