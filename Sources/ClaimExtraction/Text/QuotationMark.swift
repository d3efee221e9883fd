/// A mark that may open or close a quotation.
struct QuotationMark: Equatable {
    /// A mark closes only one of its own style.
    enum Style {
        case double, single, angled, singleAngled
    }

    enum Direction {
        case left, right, either
    }

    let style: Style
    let direction: Direction

    /// The mark at a token; nil if the token is none.
    init?(_ token: Int, _ reading: borrowing Reading) {
        let row = reading.tokens[token]
        let start = Int(row.byteStart)
        let end = Int(row.byteEnd)
        switch (reading.byte(start), end - start) {
        case (UInt8(ascii: "\""), 1): self.init(.double, .either)
        case (UInt8(ascii: "'"), 1): self.init(.single, .either)
        case (UInt8(ascii: "'"), 2): self.init(.double, .either)
        case (UInt8(ascii: "`"), 1): self.init(.single, .left)
        case (UInt8(ascii: "`"), 2): self.init(.double, .left)
        case (0xC2, 2) where reading.byte(start + 1) == 0xAB: self.init(.angled, .left)
        case (0xC2, 2) where reading.byte(start + 1) == 0xBB: self.init(.angled, .right)
        case (0xE2, 3) where reading.byte(start + 1) == 0x80:
            self.init(lastByte: reading.byte(start + 2))
        default: return nil
        }
    }

    /// The marks from U+2018 to U+203A, by the last byte of their UTF-8.
    private init?(lastByte: UInt8) {
        switch lastByte {
        case 0x98, 0x9A, 0x9B: self.init(.single, .left)
        case 0x99: self.init(.single, .right)
        case 0x9C, 0x9E, 0x9F: self.init(.double, .left)
        case 0x9D: self.init(.double, .right)
        case 0xB9: self.init(.singleAngled, .left)
        case 0xBA: self.init(.singleAngled, .right)
        default: return nil
        }
    }

    private init(_ style: Style, _ direction: Direction) {
        self.style = style
        self.direction = direction
    }

    /// Whether the mark at `token` is „, which “ closes.
    func isLow(_ token: Int?, _ reading: Reading) -> Bool {
        guard let token else { return false }
        let start = Int(reading.tokens.byteStart[token])
        let bytes = reading.source.bytes
        return bytes[start] == 0xE2 && start + 2 < bytes.count && bytes[start + 2] == 0x9E
    }
}
