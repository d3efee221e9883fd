// Who charges somebody with an offence, and who only with a task or a fault.
extension RulingAct {
    /// "The council charged the clerk with finding a site" gives a task, not a charge.
    func givesTasks(_ token: Int) -> Bool {
        LawWords.ordinals.contains(reading.tokens.key[token])
            || RulingAct.taskGivers.contains(reading.tokens.key[token])
    }

    /// "⟨Police⟩ have charged three men".
    func isChargedByPolice(_ subject: SubjectReader.Subject?) -> Bool {
        guard let head = subject?.core.last, let object = reading.nounPhrase(startingAt: next)
        else { return false }
        return RulingAct.police.contains(reading.tokens.key[head])
            && !object.contains { reading.has(.quantity, at: $0) && reading.tokens.key[$0] == "$" }
    }

    private static let police = WordSet("police prosecutors prosecutor detectives authorities icc")

    /// "Councillors ⟨charged⟩ her with spite": people who accuse, and no offence.
    func isByRivals(_ subject: SubjectReader.Subject?) -> Bool {
        guard let head = subject?.core.last else { return false }
        return RulingAct.rivals.contains(reading.tokens.key[head])
    }

    private static let rivals = WordSet(
        """
        councillors councilors critics opponents lawmakers democrats republicans tories labour rivals residents members
        senators colleagues columnists editors campaigners unions union
        """
    )
    private static let taskGivers = WordSet(
        "council congress parliament board committee constitution law mandate charter report company bank"
    )
}
