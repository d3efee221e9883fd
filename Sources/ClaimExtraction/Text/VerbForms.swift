/// All forms of a list of verbs, asked by key.
///
/// The tag isn't asked: a noun that looks like a verb's form ("orders") is found too.
package struct VerbForms: Sendable {
    private let bases: [WordKey: String]

    /// Takes base forms parted by white space.
    package init(_ verbs: String) {
        var bases: [WordKey: String] = [:]
        for verb in verbs.tableWords {
            let base = String(verb)
            for form in VerbForms.forms(of: base) where bases[WordKey(form)] == nil {
                bases[WordKey(form)] = base
            }
        }
        self.bases = bases
    }

    /// The verb of the list that a word is a form of.
    package func base(of word: WordKey) -> String? { bases[word] }

    /// Every form that the verb may have, and some that it hasn't, such as "liftting".
    package static func forms(of base: String) -> [String] {
        var forms = [base] + (IrregularVerbs.forms[base] ?? [])
        let takesES = ["s", "x", "z", "ch", "sh", "o"].contains { base.hasSuffix($0) }
        forms.append(base + (takesES ? "es" : "s"))
        if base.hasSuffix("e") {
            let stem = base.dropLast()
            forms += [stem + "ed", stem + "ing", base + "ing"]
            if stem.hasSuffix("i") { forms.append(stem.dropLast() + "ying") }
        } else if base.hasSuffix("y") {
            let stem = base.dropLast()
            forms += [stem + "ies", stem + "ied", base + "ed", base + "ing"]
        } else {
            forms += [base + "ed", base + "ing"]
            if let last = base.last, !"aeiouwxy".contains(last) {
                forms += ["\(base)\(last)ed", "\(base)\(last)ing"]
            }
        }
        return forms
    }
}
