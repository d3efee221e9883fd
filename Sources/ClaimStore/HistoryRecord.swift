internal import Digests

/// A row of the history with the canonical bytes that its hash covers.
///
/// The bytes are the row's columns in the order sequence, at, by, act, article, claim, source, what, before,
/// after, previous, each as one of ``Netstrings``, integers in decimal. Where a row says which act it belongs to, that follows. The hash is SHA-256 over them as 64 lower-case hexadecimal digits. `previous`
/// is the hash of the row before, 64 zeros in the first.
package struct HistoryRecord: Sendable, Equatable {
    package var sequence: Int
    package var at: String
    package var by: String
    package var act: String
    /// Row numbers of what the change is about.
    package var article: Int?
    package var claim: Int?
    package var source: Int?
    /// In words: "marked verified (was unverified)".
    package var what: String
    /// JSON objects of what was and what is.
    package var before: String?
    package var after: String?
    package var previous: String
    /// The number of the first line of the act that this one belongs to; nil in lines of schema 1.
    package var actStart: Int?

    /// What the first row has as the hash of the row before.
    package static let noHash = String(repeating: "0", count: 64)

    package var hash: String { SHA256.hexDigest(of: canonicalBytes) }

    package var canonicalBytes: [UInt8] {
        var bytes = Netstrings()
        let fields: [String?] = [
            String(sequence), at, by, act, article.map { String($0) }, claim.map { String($0) },
            source.map { String($0) }, what, before, after, previous,
        ]
        for field in fields { bytes.append(field) }
        if let actStart { bytes.append(String(actStart)) }
        return bytes.bytes
    }
}

/// A change as the history tells it: who did what to what, in words and in facts.
package struct Change: Sendable, Equatable {
    package var act: String
    package var article: Int?
    package var claim: Int?
    package var source: Int?
    package var what: String
    package var before: Facts?
    package var after: Facts?

    /// Whether signatures under the article stay in force: the change is one itself, or part of no state.
    package var keepsSignatures: Bool { Change.actsThatKeepSignatures.contains(act) }

    /// A copy of a source that comes in later is part of no state either.
    static let actsThatKeepSignatures: Set = [
        "sign", "gate.override", "source.add", "source.capture", "reveal",
    ]

    package init(
        _ act: String,
        article: Int? = nil,
        claim: Int? = nil,
        source: Int? = nil,
        what: String,
        before: Facts? = nil,
        after: Facts? = nil
    ) {
        self.act = act
        self.article = article
        self.claim = claim
        self.source = source
        self.what = what
        self.before = before
        self.after = after
    }
}

/// Names and values, written as a JSON object with its names in order.
package struct Facts: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    package var values: [String: StoredValue]

    package init(dictionaryLiteral elements: (String, StoredValue)...) {
        values = Dictionary(elements) { _, last in last }
    }

    /// These facts and others; of two with one name these count.
    package func merging(_ other: Facts) -> Facts {
        var facts = self
        facts.values.merge(other.values) { own, _ in own }
        return facts
    }

    package var json: String {
        let members = values.sorted { $0.key < $1.key }.map { name, value in
            "\(Facts.quoted(name)):\(Facts.json(value))"
        }
        return "{\(members.joined(separator: ","))}"
    }

    static func json(_ value: StoredValue) -> String {
        switch value {
        case .null: "null"
        case .integer(let value): String(value)
        case .real(let value): "\(value)"
        case .text(let text): quoted(text)
        }
    }

    /// A JSON string; control characters as \u00xx.
    static func quoted(_ text: String) -> String {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\n": json += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}
