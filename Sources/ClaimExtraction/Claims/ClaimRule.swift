/// Makes the claims of one kind.
protocol ClaimRule: Sendable {
    /// Adds its claims to `claims`, which holds what earlier rules made.
    func addClaims(of reading: Reading, to claims: inout [Claim])
}

/// Every claim rule, in running order: an event isn't made of words that a ruling covers already.
let claimRules: [any ClaimRule] = []

enum ClaimRules {
    /// All claims of a reading, in text order.
    static func claims(of reading: Reading) -> [Claim] {
        var claims: [Claim] = []
        for rule in claimRules { rule.addClaims(of: reading, to: &claims) }
        return claims
    }
}
