internal import Casework

/// How claims of one sort look: a colour and, for whoever doesn't see colours, a line of its own under the words.
enum Shade: String, CaseIterable {
    case verified, context, inaccurate, unsupported, conflicting, uncheckable, open

    init(_ claim: CaseFile.Claim) {
        self =
            switch claim.verdict {
            case .verified: .verified
            case .needsContext: claim.correctionTakenIn == nil ? .context : .verified
            case .inaccurate: claim.correctionTakenIn == nil ? .inaccurate : .verified
            case .unsupported: .unsupported
            case .conflicting: .conflicting
            case .notCheckable: .uncheckable
            case .unverified: .open
            }
    }

    var title: String {
        switch self {
        case .verified: "verified or corrected"
        case .context: "needs context"
        case .inaccurate: "inaccurate"
        case .unsupported: "unsupported"
        case .conflicting: "conflicting"
        case .uncheckable: "not checkable"
        case .open: "open"
        }
    }

    /// CSS's style and width of the line under the words; no two shades share both.
    var line: String {
        switch self {
        case .verified: "solid 1px"
        case .context: "dashed 2px"
        case .inaccurate: "wavy 2px"
        case .unsupported: "dotted 3px"
        case .conflicting: "double 2px"
        case .uncheckable: "dotted 1px"
        case .open: "dashed 1px"
        }
    }

    /// Behind the words, and the colour of lines and signs.
    func colours(_ scheme: Scheme) -> (tint: Colour, line: Colour) {
        switch (self, scheme) {
        case (.verified, .light): (0xD9F2E3, 0x0A6B3D)
        case (.verified, .dark): (0x12382A, 0x5FD49A)
        case (.context, .light): (0xFDECCB, 0x855600)
        case (.context, .dark): (0x43330C, 0xF2C14E)
        case (.inaccurate, .light): (0xFBDCD8, 0xA81E12)
        case (.inaccurate, .dark): (0x4A1C18, 0xFF9A8D)
        case (.unsupported, .light): (0xECE1F7, 0x6A2FA0)
        case (.unsupported, .dark): (0x33214A, 0xC9A4F4)
        case (.conflicting, .light): (0xFADCEC, 0x96195F)
        case (.conflicting, .dark): (0x46182F, 0xFF9CC8)
        case (.uncheckable, .light): (0xE6E6EA, 0x50505A)
        case (.uncheckable, .dark): (0x34343C, 0xB9B9C4)
        case (.open, .light): (0xDFEAFA, 0x0B4FA3)
        case (.open, .dark): (0x172F4D, 0x8AB8FF)
        }
    }
}

/// What the reader's machine asks for.
enum Scheme: CaseIterable {
    case light, dark

    var page: Colour { self == .light ? 0xFFFFFF : 0x16161A }
    /// Behind boxes.
    var panel: Colour { self == .light ? 0xF6F6F8 : 0x1F1F25 }
    var text: Colour { self == .light ? 0x1B1B1F : 0xECECF1 }
    /// Of what is said besides.
    var quiet: Colour { self == .light ? 0x55555F : 0xB0B0BB }
    var link: Colour { self == .light ? 0x0B4FA3 : 0x8AB8FF }
    var rule: Colour { self == .light ? 0xD5D5DC : 0x3C3C46 }
}

/// A colour of the screen, 0xRRGGBB.
struct Colour: ExpressibleByIntegerLiteral, Equatable {
    let value: UInt32

    init(integerLiteral value: UInt32) { self.value = value }

    /// As CSS writes it: "#0a6b3d".
    var css: String {
        let digits = String(value & 0xFFFFFF, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }
}
