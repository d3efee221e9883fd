internal import ArgumentParser
internal import ArticleImport
internal import Casework
internal import ClaimExtraction
internal import WebCapture

/// Turns words of the command line into values; what does not fit is told with what would.
enum Parse {
    static func day(_ text: String) throws -> CalendarDate {
        guard let day = CalendarDate(iso8601: text) else {
            throw ValidationError("“\(text)” is no day; write it as YYYY-MM-DD.")
        }
        return day
    }

    static func addressBlock(_ text: String) throws -> AddressBlock {
        guard let block = AddressBlock(text) else {
            throw ValidationError(
                "“\(text)” is no network address; write 10.0.5.7, 10.0.5.0/24 or fd00::/8."
            )
        }
        return block
    }

    static func encoding(_ text: String) throws -> TextEncoding {
        guard let encoding = TextEncoding(label: text) else {
            throw ValidationError(
                "The encoding “\(text)” is not known; choose one of \(TextEncoding.names)."
            )
        }
        return encoding
    }

    static func trackedChanges(_ text: String) throws -> TrackedChanges {
        try value(text, called: "way to read tracked changes")
    }

    static func verdict(_ text: String) throws -> Verdict {
        try value(text, called: "verdict", orTitled: \.title)
    }

    static func kind(_ text: String) throws -> ClaimKind {
        try value(text, called: "kind of claim")
    }

    static func sourceKind(_ text: String) throws -> SourceKind {
        try value(text, called: "kind of source", orTitled: \.title)
    }

    static func role(_ text: String) throws -> SignatureRole { try value(text, called: "role") }

    static func workState(_ text: String) throws -> WorkState {
        try value(text, called: "state of work", orTitled: \.title)
    }

    static func stance(_ text: String) throws -> Stance { try value(text, called: "stance") }

    /// The case of that raw value, or with that title.
    private static func value<Value: CaseIterable & RawRepresentable<String>>(
        _ text: String,
        called name: String,
        orTitled title: ((Value) -> String)? = nil
    ) throws -> Value {
        let lowered = text.lowercased()
        if let value = Value(rawValue: lowered) { return value }
        if let title, let value = Value.allCases.first(where: { title($0) == lowered }) {
            return value
        }
        throw ValidationError(
            "There is no \(name) “\(text)”; choose one of \(names(of: Value.self))."
        )
    }

    static func names<Value: CaseIterable & RawRepresentable<String>>(of: Value.Type) -> String {
        Value.allCases.map(\.rawValue).joined(separator: ", ")
    }
}
