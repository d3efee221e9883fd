internal import Foundation

/// A list of texts in one column: a JSON array of strings.
enum JSONTexts {
    static func encoded(_ texts: [String]) -> String {
        "[\(texts.map(Facts.quoted).joined(separator: ","))]"
    }

    /// The texts; a column that holds no such array has none.
    static func decoded(_ json: String) -> [String] {
        (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
    }
}
