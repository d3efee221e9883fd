/// Amounts as accounts write them, so that they can be read as news writes them.
enum AccountingAmounts {
    /// A text of the same length in which losses in brackets, "$(2,314) million", have lost these: " $2,314  million".
    static func plain(_ text: String) -> String {
        guard signs.contains(where: { text.contains("\($0)(") }) else { return text }
        var characters = Array(text)
        var index = 0
        while index + 2 < characters.count {
            defer { index += 1 }
            guard signs.contains(characters[index]), characters[index + 1] == "(",
                characters[index + 2].isNumber,
                let end = characters[index..<min(index + longest, characters.count)]
                    .firstIndex(of: ")")
            else { continue }
            characters[index + 1] = characters[index]
            characters[index] = " "
            characters[end] = " "
        }
        return String(characters)
    }

    private static let signs: [Character] = ["$", "€", "£", "¥"]
    /// So many characters an amount with its brackets has at most.
    private static let longest = 24
}
