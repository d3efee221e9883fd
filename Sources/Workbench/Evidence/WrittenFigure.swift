/// How a number was written down, and so how exact it is.
struct WrittenFigure {
    private(set) var scaleWord: String?
    private(set) var isRounded = false
    private(set) var rounding = 0.5

    init(_ text: String, value: Double) {
        let plain = text.lowercased()
        // "2:41:07"
        if plain.contains(":") { return }
        scaleWord = WrittenFigure.scales.first { plain.contains($0.name) }?.name
        // The last figure: the upper end of a range.
        var digits: [Character] = []
        var decimals: Int?
        var isOpen = false
        for character in plain {
            switch character {
            case "0"..."9":
                if !isOpen { (digits, decimals, isOpen) = ([], nil, true) }
                digits.append(character)
                if let count = decimals { decimals = count + 1 }
            case "." where isOpen: decimals = 0
            case ",", " ", "\u{A0}", "\u{202F}": break
            default: isOpen = false
            }
        }
        let literal = Double(String(digits)).map { number in
            (0..<(decimals ?? 0)).reduce(number) { part, _ in part / 10 }
        }
        var place = 1.0
        if let literal, literal > 0 {
            place = value / literal
            for _ in 0..<min(decimals ?? 0, 12) { place /= 10 }
            isRounded = (decimals ?? 0) > 0 || place > 1
        } else {
            place = WrittenFigure.scales.first { plain.contains($0.name) }?.size ?? 1
            isRounded = place > 1
        }
        // "two and a half"
        let isHalf = digits.isEmpty && plain.contains("half")
        if isHalf, place == 1 { place = 0.5 }
        // "half a million" stands for less around it than "a million".
        if isHalf, place > 1 { place /= 10 }
        let room = isHalf ? 0.06 : 0.12
        rounding = min(abs(place) / 2, max(abs(value) * room, abs(place) <= 1 ? 0.5 : 0))
        // "42,000" may stand for 42,113, "300" not for 340.
        let zeros = digits.reversed().prefix { $0 == "0" }.count
        if (decimals ?? 0) == 0, zeros >= 2, digits.count > zeros {
            let step = (0..<min(zeros, 12)).reduce(place) { size, _ in size * 10 }
            rounding = max(rounding, min(step / 2, abs(value) * 0.0125))
        }
    }

    private static let scales: [(name: String, size: Double)] = [
        ("trillion", 1e12), ("billion", 1e9), ("million", 1e6), ("thousand", 1e3), ("hundred", 100),
    ]
}
