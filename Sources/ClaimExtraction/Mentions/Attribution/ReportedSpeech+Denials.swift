// What is denied, refused, admitted, wanted or cited: an act, or words.
extension ReportedSpeech {
    /// "denied ⟨a request to halt the vote⟩", "denied ⟨him entry⟩", "admitted ⟨212 patients⟩": what was refused or let in,
    /// nothing is said of it.
    func isRefusedOrAdmitted(_ start: Int, of group: VerbGroup) -> Bool {
        guard let end = syntax.phraseEnd(from: start) else { return false }
        if DenialWords.admitting.contains(syntax.key(group.head)) {
            return DenialWords.guests.contains(syntax.key(end - 1))
                || DenialWords.blames.contains(syntax.key(end - 1))
        }
        // "a quake that claimed ⟨3,000 lives⟩"
        if DenialWords.claiming.contains(syntax.key(group.head)) {
            return DenialWords.taken.contains(syntax.key(end - 1))
        }
        guard DenialWords.denying.contains(syntax.key(group.head)) else { return false }
        return ContentWords.objects.contains(syntax.key(start))
            || DenialWords.requests.contains(syntax.key(end - 1))
    }

    /// "denies ⟨wrongdoing⟩", "has denied ⟨the allegation⟩": what others say that somebody has done.
    func isDenied(_ start: Int, of group: VerbGroup) -> Bool {
        guard DenialWords.denying.contains(syntax.key(group.head)),
            let end = syntax.phraseEnd(from: start)
        else { return false }
        return DenialWords.wrongs.contains(syntax.key(end - 1))
    }

    /// "wants ⟨the unit disbanded⟩": what somebody wishes done to a thing.
    func isWantedDone(_ start: Int, of group: VerbGroup) -> Bool {
        guard DenialWords.wanting.contains(syntax.key(group.head)), !group.isNegated,
            syntax.tag(start) != .pronoun, let end = syntax.phraseEnd(from: start),
            syntax.tag(end) == .verbPastParticiple || syntax.tag(end) == .verbPast
        else { return false }
        return end + 1 >= syntax.limit(from: start) || syntax.isMark(end + 1)
            || syntax.isTime(end + 1) || syntax.tag(end + 1) == .preposition
    }

    /// "cited ⟨the mill⟩ for violations", "was cited for ⟨them⟩": what inspectors do, nothing is quoted.
    func isCited(_ start: Int, of group: VerbGroup) -> Bool {
        let link = group.isPassive ? start - 1 : syntax.phraseEnd(from: start) ?? start
        return DenialWords.fining.contains(syntax.key(group.head))
            && syntax.key(link) == DenialWords.for
    }
}

private enum DenialWords {
    static let `for` = WordKey("for")
    static let admitting = WordSet("admit admitted admits admitting")
    /// Whom a hospital, a school or a country lets in.
    static let guests = WordSet(
        """
        patient patients pupil pupils student students people person man men woman women child children applicant
        applicants member members refugee refugees migrant migrants visitor visitors fans supporters him her them
        """
    )
    static let blames = WordSet("wrongdoing liability")
    static let claiming = WordSet("claim claimed claims claiming")
    static let taken = WordSet("life lives victim victims asylum")
    static let denying = WordSet("deny denied denies denying")
    /// Nouns for what is asked of somebody who may refuse it.
    static let requests = WordSet(
        """
        request requests motion motions bid bids petition petitions application applications appeal appeals plea
        pleas entry access bail parole asylum visa visas permit permits permission licence license coverage
        benefits funding funds aid loan loans treatment care stay injunction clemency hearing review certiorari
        """
    )
    static let wrongs = WordSet(
        """
        wrongdoing misconduct negligence liability allegation allegations accusation accusations claim claims impropriety
        collusion involvement responsibility guilt bias
        """
    )
    static let fining = WordSet("cite cites cited")
    static let wanting = WordSet("want wants wanted")
}
