/// As what a person signs; the raw value is its name in options, the store and JSON.
package enum SignatureRole: String, Sendable, CaseIterable, Codable {
    /// Who checked the claims.
    case checker
    /// Who answers for the publication.
    case editor
}
