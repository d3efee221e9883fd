/// Characters that Word writes as places in a symbol font instead of in Unicode.
enum SymbolFont {
    /// The character of a `w:sym`, or nothing if it is a picture of no word.
    static func character(code: String?, font: String?) -> String {
        guard let code = code.flatMap({ UInt32($0, radix: 16) }) else { return "" }
        guard let scalar = character(code, font: font) else { return "" }
        return String(scalar)
    }

    /// The text with characters of the private range that symbol fonts use made what they look like.
    static func text(_ text: String, font: String?) -> String {
        guard text.unicodeScalars.contains(where: { privateRange.contains($0.value) }) else {
            return text
        }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if !privateRange.contains(scalar.value) {
                result.append(scalar)
            } else if let known = character(scalar.value, font: font) {
                result.append(known)
            }
        }
        return String(result)
    }

    private static let privateRange: ClosedRange<UInt32> = 0xF020...0xF0FF

    private static func character(_ code: UInt32, font: String?) -> Unicode.Scalar? {
        let place = privateRange.contains(code) ? code - 0xF000 : code
        switch font?.lowercased() {
        case "symbol": return symbols[place]
        case "wingdings": return wingdings[place]
        default: return privateRange.contains(code) ? nil : Unicode.Scalar(code)
        }
    }

    /// Adobe's Symbol encoding.
    private static let symbols: [UInt32: Unicode.Scalar] = table([
        0x20: " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_",
        0x61: "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼",
        0xA0: "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑",
        0xF1: "〉∫",
    ])

    /// Those of Wingdings that stand in articles and forms: bullets, boxes, arrows.
    private static let wingdings: [UInt32: Unicode.Scalar] = table([
        0x6C: "●", 0x6E: "■", 0x6F: "□", 0x78: "☒", 0x9F: "•", 0xA7: "▪", 0xA8: "☐", 0xD8: "➢",
        0xDF: "←↑→↓", 0xFB: "✗✓☒☑",
    ])

    private static func table(_ runs: [UInt32: String]) -> [UInt32: Unicode.Scalar] {
        var table: [UInt32: Unicode.Scalar] = [:]
        for (first, characters) in runs {
            for (place, scalar) in characters.unicodeScalars.enumerated() {
                table[first + UInt32(place)] = scalar
            }
        }
        return table
    }
}
