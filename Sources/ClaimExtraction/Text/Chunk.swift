/// A run of verbs that belong together: "has not been involved", "will not partner", "arrested".
package struct VerbGroup: Sendable, Equatable {
    /// From the first auxiliary to the main verb, adverbs between them included.
    package let tokens: Range<Int>
    /// The main verb.
    package let head: Int
    /// Whether it can head a clause: it begins with a finite form.
    package let isFinite: Bool
    /// Whether the main verb is a past participle after a form of "be" or "get", or by itself ("driven by").
    package let isPassive: Bool
    /// Whether "not", "n't" or "never" stands in it.
    package let isNegated: Bool
    /// What it begins with: tense and mood come from here.
    package let tense: Tense

    package enum Tense: UInt8, Sendable {
        case past, present, future, modal, infinitive, gerund, participle
    }
}
