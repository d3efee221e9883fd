/// Reads bills, resolutions, executive orders and public laws, which are cited by a name and a number.
struct LegislationReader {
    let text: CitationText

    private struct Form: Sendable {
        let kind: Citation.Kind
        /// In the Bluebook's form, before the number (rules 13.2 and 14.7).
        let name: String
    }

    /// The bill, order or law whose number is at `token`.
    func citation(at token: Int) -> CitationText.Found? {
        var number = token
        var label = token
        // "N-33-20", "C-16": a letter before the number.
        if token > 1, text.isGlued(token), text.tokens.key[token - 1] == .hyphen,
            text.isGlued(token - 1),
            text.isCapital(token - 2), text.length(token - 2) == 1
        {
            number = token - 2
            label = number
        }
        guard label > 0, text.continues(to: label),
            text.tokens.gap[label] != .none || isGluedLabel(label)
        else { return nil }
        if LegislationReader.numberWords.contains(text.tokens.key[label - 1]) { label -= 1 }
        guard label > 0, let start = startOfName(before: label),
            let form = LegislationReader.names.longestMatch(
                at: start,
                in: text.tokens,
                limit: label
            ),
            form.end == label, text.isCapital(start), isFree(start, form: form.value),
            let end = endOfNumber(from: token, form: form.value)
        else { return nil }
        return CitationText.Found(
            tokens: start..<end,
            citation: Citation(
                kind: form.value.kind,
                normalized: form.value.name + " " + numberText(number..<end, form: form.value)
            )
        )
    }

    /// "H.R.1234" and "S.56" are written without a space as well.
    private func isGluedLabel(_ label: Int) -> Bool {
        text.tokens.shape[label - 1].contains(.abbreviation)
    }

    /// The first token of up to four that are a name and end at `label`.
    private func startOfName(before label: Int) -> Int? {
        guard LegislationReader.lastWords.contains(text.tokens.key[label - 1]) else { return nil }
        var best: Int?
        for start in stride(from: label - 1, through: max(0, label - 5), by: -1) {
            guard start == label - 1 || text.continues(to: start + 1) else { break }
            if let match = LegislationReader.names.longestMatch(
                at: start,
                in: text.tokens,
                limit: label
            ), match.end == label {
                best = start
            }
        }
        return best
    }

    /// Whether the name is not part of an address or of a person's name.
    ///
    /// As in "1200 S. 5" and "J. S. 5".
    private func isFree(_ start: Int, form: Form) -> Bool {
        guard LegislationReader.shortNames.contains(text.tokens.key[start]) else { return true }
        let isUpper =
            text.tokens.shape[start].contains(.allCapitals)
            || text.tokens.shape[start].contains(.abbreviation)
        guard isUpper, start > 0, text.continues(to: start) else { return isUpper }
        let before = start - 1
        if text.isNumber(before) { return false }
        if text.tokens.key[start] == LegislationReader.house { return isAmongLawmakers(start) }
        return
            !(text.tokens.key[start] == LegislationReader.senate
            && text.tokens.shape[before].contains(.initial))
    }

    /// Whether a word of law-making stands near: "HR 12" is a star, a home run or a department as well.
    private func isAmongLawmakers(_ token: Int) -> Bool {
        (max(0, token - 30)..<min(text.tokens.count, token + 30)).contains {
            LegislationReader.lawWords.contains(text.tokens.key[$0])
        }
    }

    private func endOfNumber(from token: Int, form: Form) -> Int? {
        guard let end = text.endOfGluedNumber(from: token) else { return nil }
        if form.name == LegislationReader.publicLaw {
            return end == token + 3 && text.tokens.key[token + 1] == .hyphen ? end : nil
        }
        guard text.length(token) <= 6 else { return nil }
        // "Reform Bill 2019": the year of a bill with a name.
        if form.name == LegislationReader.bill, text.isYear(token) { return nil }
        // A house number: "123 S. 5 Street".
        if text.continues(to: end), CitationText.streets.contains(text.tokens.key[end]) {
            return nil
        }
        return end
    }

    private func numberText(_ range: Range<Int>, form: Form) -> String {
        let plain = text.text(range)
        guard form.kind == .executiveOrder, plain.utf8.count == 5,
            plain.utf8.allSatisfy(CharacterClass.isDigit)
        else { return plain }
        return plain.prefix(2) + "," + plain.dropFirst(2)
    }

    private static let bill = "Bill"
    private static let publicLaw = "Pub. L. No."
    private static let numberWords = WordSet("no. no nos. number")
    private static let house = WordKey("hr")
    private static let lawWords = WordSet(
        """
        bill bills act law laws house senate congress legislation legislature lawmakers lawmaker committee
        rep. representative representatives sen. senator senators vote voted sponsor sponsored passed
        """
    )
    private static let senate = WordKey("s.")

    private static let shortNames = WordSet(
        "s. hr hb sb ab hf sf ld lb eo e.o. a.b. h.b. s.b. pl p.l. h.r. hcr scr hjr sjr aca"
    )
    private static let lastWords = WordSet(
        """
        . h.r. hr r. s. hb h.b. sb s.b. ab a.b. bill file resolution res. res hf s.f. h.f. lb l.b. ld l.d. order
        e.o. eo ord. p.l. pl b. ordinance. hcr scr hjr sjr aca
        """
    )

    private static let names = PhraseTable<Form>(
        rows(
            .bill,
            """
            H.R. =H.R.|HR=H.R.|H. R. =H.R.|S. =S.|H.B. =H.B.|HB=H.B.|H. B. =H.B.|S.B. =S.B.|SB=S.B.|S. B. =S.B.|
            A.B. =A.B.|AB=A.B.|A. B. =A.B.|House Bill=H.B.|Senate Bill=S.B.|Assembly Bill=A.B.|
            House File=H.F.|Senate File=S.F.|HF=H.F.|H.F. =H.F.|S.F. =S.F.|Legislative Bill=L.B.|LB=L.B.|
            L.B. =L.B.|LD=L.D.|L.D. =L.D.|Legislative Document=L.D.|Bill=Bill|House Resolution=H.R. Res.|
            H. Res. =H.R. Res.|H.Res. =H.R. Res.|H Res. =H.R. Res.|H.Res=H.R. Res.|Senate Resolution=S. Res.|S. Res. =S. Res.|
            S.Res. =S. Res.|House Joint Resolution=H.R.J. Res.|H.J. Res. =H.R.J. Res.|H.J.Res. =H.R.J. Res.|
            Senate Joint Resolution=S.J. Res.|S.J. Res. =S.J. Res.|S.J.Res. =S.J. Res.|HJR=H.R.J. Res.|
            SJR=S.J. Res.|House Concurrent Resolution=H.R. Con. Res.|H. Con. Res. =H.R. Con. Res.|
            H.Con.Res. =H.R. Con. Res.|Senate Concurrent Resolution=S. Con. Res.|S. Con. Res. =S. Con. Res.|
            S.Con.Res. =S. Con. Res.|HCR=H.R. Con. Res.|SCR=S. Con. Res.|
            Assembly Constitutional Amendment=A. Const. Amend.|ACA=A. Const. Amend.
            """
        )
            + rows(
                .executiveOrder,
                "Executive Order=Exec. Order No.|Exec. Order=Exec. Order No.|E.O. =Exec. Order No.|EO=Exec. Order No."
            )
            + rows(.statute, "P.L. =Pub. L. No.|PL=Pub. L. No.")
    )

    private static func rows(_ kind: Citation.Kind, _ table: String) -> [(String, Form)] {
        CitationText.pairs(table).map { ($0, Form(kind: kind, name: $1)) }
    }
}
