/// Says how much a sentence and a claim deserve a check.
struct CheckWorthiness {
    func scoreSentences(of reading: inout Reading) {}
    func score(of draft: ClaimDraft, in voices: Voices) -> Double { 0.5 }
}
