import TestSupport
import Testing

@testable import ClaimExtraction

struct BracketAcronymsTests {
    @Test(arguments: [
        "The ⟦Moor Valley Bus Partnership⟧ (⟦MBVP⟧) will run them.",
        "The ⟦Union of Harbour Pilots⟧ (⟦UPH⟧) has refused.",
        "Growers in the ⟦Eastern Plains Potato Board⟧ (⟦EPKB⟧) agree.",
        "On Friday the ⟦Harbour Pilots and Tug Crews Association⟧ (⟦HPCTA⟧) met.",
    ])
    func `finds letters that aren't those of the name`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: BracketAcronyms(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        "The Moor Valley Bus Partnership (MVBP) will run them.",
        // Small words in or out, words left out, letters from inside.
        "The Friends of the Harbour (FOTH) met. The Friends of the Harbour (FH) met. The Friends of the Harbour (FTH) met.",
        "The Ekby State Harbour Board (ESB) met. The Tuberculosis Research Trust (TBRT) met.",
        // Of another language, or of nothing that the words tell.
        "The National Liberation Army (ELN) signed. The Social Democratic Party (PSD) lost.",
        "The Democratic Republic of Ekby (RDE) signed.",
        "The Harbour Pilots Association (see map) met. The Harbour Pilots Association (PILOTS) met.",
        "The Workers' Tug Crews Alliance (WCTA) met.",
    ])
    func `leaves alone what may be made of the name`(text: String) {
        #expect(places(of: BracketAcronyms(), in: text).isEmpty, "\(text)")
    }
}
