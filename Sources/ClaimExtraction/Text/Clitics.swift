/// The endings that are tokens of their own after an apostrophe.
enum Clitics {
    private static let endings: [[UInt8]] = ["s", "re", "ve", "ll", "d", "m"].map { Array($0.utf8) }

    static func contains(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count <= 2 else { return false }
        return endings.contains {
            $0.count == bytes.count && zip($0, bytes).allSatisfy { $0 == $1 | 0x20 }
        }
    }
}
