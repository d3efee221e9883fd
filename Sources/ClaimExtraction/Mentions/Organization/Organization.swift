/// An organisation, by name.
public struct Organization: Sendable, Equatable {
    /// The full name where the text gives it.
    public var name: String
    /// "ICE" of "Immigration and Customs Enforcement (ICE)".
    public var abbreviation: String?

    public init(name: String, abbreviation: String? = nil) {
        self.name = name
        self.abbreviation = abbreviation
    }
}
