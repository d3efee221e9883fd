internal import Foundation

/// The short name of an article in commands and files: "broome-county".
enum Slug {
    /// Short enough to be typed and to leave room beside it in a table.
    private static let longest = 40

    /// A slug from the one that the file proposes, else from the file's name, which people choose and know, else
    /// from the title, else "article".
    static func made(proposed: String?, fileName: String?, title: String?) -> String {
        for text in [proposed, fileName.map(stem), title] {
            if let slug = text.map(made(of:)), !slug.isEmpty { return slug }
        }
        return "article"
    }

    /// The letters and digits of a text in lower case without accents, other characters as single hyphens.
    ///
    /// A slug of digits only would be taken for a claim's number, so "article-" is put before it.
    static func made(of text: String) -> String {
        var words: [String] = []
        var word = ""
        // An apostrophe joins: "Webb's" is one word.
        for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if scalar.properties.generalCategory.isMark || scalar == "'" || scalar == "’" {
                continue
            }
            if scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal {
                word.unicodeScalars.append(scalar)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        let slug = shortened(words).precomposedStringWithCanonicalMapping
        return !slug.isEmpty && slug.utf8.allSatisfy { $0 &- 48 < 10 } ? "article-" + slug : slug
    }

    /// As many of the words as fit, and of a first word that is too long what fits.
    private static func shortened(_ words: [String]) -> String {
        var slug = ""
        for word in words {
            let next = slug.isEmpty ? word : slug + "-" + word
            if next.utf8.count > longest { break }
            slug = next
        }
        guard slug.isEmpty, let first = words.first else { return slug }
        var cut = ""
        for character in first {
            if cut.utf8.count + character.utf8.count > longest { break }
            cut.append(character)
        }
        return cut
    }

    /// A file's name without its folders and its last ending.
    private static func stem(_ fileName: String) -> String {
        let name = fileName.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
        return String(name[..<dot])
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isMark: Bool {
        self == .nonspacingMark || self == .enclosingMark || self == .spacingMark
    }
}
