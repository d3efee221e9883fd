@testable import ClaimExtraction
import TestSupport
import Testing

struct RestatedDeedsTests {
    @Test(arguments: [
        "⟦Seven⟧ beaches failed the test. The water was tested every week. The ⟦six⟧ beaches that fail must close.",
        "Though ⟦seven⟧ failed its test, most did well. A count in July found many people at the ⟦six⟧ beaches that failed.",
        "⟦Four⟧ men escaped from the prison on Sunday. Two were brothers. Dogs were sent after the ⟦five⟧ men who escaped.",
        "⟦Twelve⟧ pupils fell ill after lunch. The kitchen was closed. Parents of the ⟦fourteen⟧ who fell ill want an answer.",
        "⟦Some 340⟧ people signed the letter. It was read aloud. All ⟦430⟧ who signed it will get an answer.",
        "⟦Seven⟧ failed the test, two fewer than before. It rated 58 as excellent, 22 as good and ten as fair. The ⟦six⟧ beaches that fail must close.",
        "A petition has been signed by ⟦9,300⟧ people. The ⟦9,800⟧ who signed it will be told.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: RestatedDeeds(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Seven beaches failed the test. The water was tested every week. The seven beaches that fail must close.",
        "Though seven failed its test, most did well. A count in July found many people at the seven beaches that failed.",
        "Four men escaped from the prison on Sunday. Two were brothers. Dogs were sent after the four men who escaped.",
        "Twelve pupils fell ill after lunch. The kitchen was closed. Parents of the twelve who fell ill want an answer.",
        "Some 340 people signed the letter. It was read aloud. All 340 who signed it will get an answer.",
        "A petition has been signed by 9,300 people. The 9,300 who signed it will be told.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: RestatedDeeds(), in: text, published: published).map(\.message) == [])
    }
}
