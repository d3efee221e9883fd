/// Numbers as people read them.
enum Numbers {
    /// "1 claim", "2 claims".
    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s")"
    }

    /// Check-worthiness with two decimals.
    static func weight(_ value: Double) -> String {
        let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
        let digits = String(hundredths % 100)
        return "\(hundredths / 100)." + (digits.utf8.count == 1 ? "0" : "") + digits
    }
}
