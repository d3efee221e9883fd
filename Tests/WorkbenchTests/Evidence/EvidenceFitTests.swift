import Casework
internal import ClaimExtraction
import Testing
import Workbench

struct EvidenceFitTests {
    private func fit(_ claim: String, _ focus: String, _ excerpt: String) -> EvidenceFit {
        EvidenceComparison().fit(of: EvidencePair(claim: claim, focus: focus, excerpt: excerpt))
    }

    @Test func `shows each difference in the words of both texts`() {
        let fit = fit(
            "Ruth Ames said on 3 May 2025 that 140 people were moved.",
            "140 people",
            "Ruth Amis, 4 May 2025: we moved 104 people."
        )
        #expect(fit.fits == false)
        #expect(
            fit.mismatches == [
                Mismatch(kind: .number, claim: "140", evidence: "104"),
                Mismatch(kind: .name, claim: "Ruth Ames", evidence: "Ruth Amis"),
                Mismatch(kind: .date, claim: "3 May 2025", evidence: "4 May 2025"),
            ]
        )
    }

    @Test func `shows the part of a quotation that was said otherwise`() {
        let fit = fit(
            "“I saw it … and I told the sergeant,” she said.",
            "I saw it … and I told the sergeant",
            "Well, I saw it that night, and I told a sergeant."
        )
        #expect(
            fit.mismatches == [
                Mismatch(
                    kind: .quote,
                    claim: "and I told the sergeant",
                    evidence: "and I told a sergeant"
                )
            ]
        )
    }

    @Test(arguments: [
        "", "…", "“", "“”", "5", "[", "]", "5 to", "\u{301}", "“a … ” “ [b]”", "Ms. Ms.",
    ])
    func `says nothing where there is nothing, and doesn't stumble`(text: String) {
        for other in ["", text, "5 cows on 3 May, said Ruth Ames."] {
            #expect(fit(text, text, other).fits != false)
            #expect(fit(other, text, text).fits != false)
            #expect(fit(other, "not there", text).fits != false)
        }
    }

    @Test(arguments: [
        "a ", "5 ", "“a … ", "Ann Ames ", "3 May 2025 ", "“a” ", "second-", "[a] … ", "6 ft 2 in ",
    ])
    func `finds no difference between a hostile text and itself`(piece: String) {
        let text = String(repeating: piece, count: 800)
        #expect(fit(text, text, text).fits != false)
    }
}
