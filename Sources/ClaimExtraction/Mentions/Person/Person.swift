/// A person, by name.
public struct Person: Sendable, Equatable {
    /// The full name without title or role: "Fred Akers", also where the text has only "Akers".
    public var name: String
    /// What the text says the person is, next to the name: "Sheriff", "executive director and CEO".
    public var role: String?
    /// The organisation or party of that role.
    public var affiliation: String?
    /// The tokens of the name as it stands here; those of the mention.
    var nameTokens: Range<Int> = 0..<0
    /// The tokens from name to role or from role to name; nil where no role stands beside the name.
    var identityRange: Range<Int>?
    /// Whether this is the first place where the article names the person.
    var isIntroduction = false
    /// Whether a person already named is only addressed again by title and surname: "Judge Cohen".
    var isRepeatedAddress = false

    public init(name: String, role: String? = nil, affiliation: String? = nil) {
        self.name = name
        self.role = role
        self.affiliation = affiliation
    }
}
