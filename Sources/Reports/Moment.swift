/// Points in time as people read them.
enum Moment {
    /// "2025-09-25 14:03 UTC" of "2025-09-25T14:03:00Z".
    static func minute(_ time: String) -> String {
        let parts = time.split(separator: "T", maxSplits: 1)
        guard parts.count == 2, time.hasSuffix("Z") else { return time }
        return "\(parts[0]) \(parts[1].prefix(5)) UTC"
    }

    /// "2025-09-25" of "2025-09-25T14:03:00Z".
    static func day(_ time: String) -> String { String(time.prefix { $0 != "T" }) }
}
