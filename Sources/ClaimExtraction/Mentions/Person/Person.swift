/// A person, by name.
public struct Person: Sendable, Equatable {
    /// The name without title or role: "Fred Akshar".
    public var name: String
    /// What the text says the person is, next to the name: "Sheriff", "executive director and CEO".
    public var role: String?
    /// The organisation or party of that role.
    public var affiliation: String?

    public init(name: String, role: String? = nil, affiliation: String? = nil) {
        self.name = name
        self.role = role
        self.affiliation = affiliation
    }
}
