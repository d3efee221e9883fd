/// How a number was written down, and so how exact it is.
struct WrittenFigure {
    private(set) var scaleWord: String?
    private(set) var isRounded = false
    private(set) var rounding = 0.5

    init(_ text: String, value: Double) {
        let plain = text.lowercased()
        // "2:41:07"
        if plain.contains(":") { return }
        let scale = WrittenFigure.scales.first { plain.contains($0.name) }
        scaleWord = scale?.name
        let number = LastNumber(in: plain)
        var place = 1.0
        if let literal = number.value, literal > 0 {
            place = value / literal
            for _ in 0..<min(number.decimals, 12) { place /= 10 }
            isRounded = number.decimals > 0 || place > 1
        } else {
            place = scale?.size ?? 1
            isRounded = place > 1
        }
        // "two and a half"
        let isHalf = number.digits.isEmpty && plain.contains("half")
        if isHalf, place == 1 { place = 0.5 }
        // "half a million" stands for less around it than "a million".
        if isHalf, place > 1 { place /= 10 }
        let room = isHalf ? 0.06 : 0.12
        rounding = min(abs(place) / 2, max(abs(value) * room, abs(place) <= 1 ? 0.5 : 0))
        // "42,000" may stand for 42,113, "300" not for 340.
        if number.decimals == 0, number.zeros >= 2, number.digits.count > number.zeros {
            let step = (0..<min(number.zeros, 12)).reduce(place) { size, _ in size * 10 }
            rounding = max(rounding, min(step / 2, abs(value) * 0.0125))
        }
    }

    /// The last number in digits of a figure, which of a range is its upper end.
    private struct LastNumber {
        private(set) var digits: [Character] = []
        /// How many of the digits stand behind the point.
        private(set) var decimals = 0

        init(in text: String) {
            var isOpen = false
            var isBehindPoint = false
            for character in text {
                switch character {
                case "0"..."9":
                    if !isOpen { (digits, decimals, isOpen, isBehindPoint) = ([], 0, true, false) }
                    digits.append(character)
                    if isBehindPoint { decimals += 1 }
                case "." where isOpen: (decimals, isBehindPoint) = (0, true)
                case ",", " ", "\u{A0}", "\u{202F}": break
                default: isOpen = false
                }
            }
        }

        /// Nil where there are no digits.
        var value: Double? {
            Double(String(digits)).map { (0..<decimals).reduce($0) { part, _ in part / 10 } }
        }

        /// How many zeros it ends with.
        var zeros: Int { digits.reversed().prefix { $0 == "0" }.count }
    }

    private static let scales: [(name: String, size: Double)] = [
        ("trillion", 1e12), ("billion", 1e9), ("million", 1e6), ("thousand", 1e3), ("hundred", 100),
    ]
}
