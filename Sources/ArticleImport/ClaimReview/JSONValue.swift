internal import Foundation

/// A value of a JSON document whose shape is not known.
///
/// Foundation reads it, which refuses documents that are nested more than 512 deep.
struct JSONValue {
    private let value: Any

    /// Nil where the text is no JSON.
    init?(_ text: String) {
        guard
            let value = try? JSONSerialization.jsonObject(
                with: Data(text.utf8),
                options: .fragmentsAllowed
            )
        else { return nil }
        self.value = value
    }

    private init(_ value: Any) { self.value = value }

    /// A member of an object; nil for other values.
    subscript(key: String) -> JSONValue? {
        (value as? [String: Any])?[key].map { JSONValue($0) }
    }

    /// The elements of an array, or the members of an object in the order of their names.
    var children: [JSONValue] {
        if let array = value as? [Any] { return array.map { JSONValue($0) } }
        guard let object = value as? [String: Any] else { return [] }
        return object.sorted { $0.key < $1.key }.map { JSONValue($0.value) }
    }

    /// A string with white space trimmed, also as the value of JSON-LD's "@value"; nil for all else.
    var text: String? {
        if let text = value as? String {
            return text.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        return self["@value"].flatMap { $0.value as? String }
    }
}
