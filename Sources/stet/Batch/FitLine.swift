internal import Casework
internal import ClaimExtraction
internal import Foundation
internal import Workbench

/// A claim with an excerpt as a line of JSON: `{"id", "claim", "focus", "excerpt", "asOf"?}`.
struct FitLine {
    private(set) var id: String?
    private var texts: [String: String] = [:]
    private var asOf: CalendarDate?

    /// Why a line is no pair, with its id where that could be read.
    struct Failure: Error, Equatable {
        var id: String?
        var problem: String
    }

    /// The pair of a line; keys that are not known are passed over.
    static func pair(of bytes: ArraySlice<UInt8>) throws(Failure) -> (
        id: String, pair: EvidencePair
    ) {
        var line = FitLine()
        var scanner = JSONScanner(bytes)
        do {
            try line.read(&scanner)
        } catch {
            throw Failure(id: line.id, problem: "byte \(error.offset): \(error.problem)")
        }
        guard let id = line.id else { throw Failure(problem: "“id” is missing") }
        func text(_ key: String) throws(Failure) -> String {
            guard let text = line.texts[key] else {
                throw Failure(id: id, problem: "“\(key)” is missing")
            }
            return text
        }
        let pair = EvidencePair(
            claim: try text("claim"),
            focus: try text("focus"),
            excerpt: try text("excerpt"),
            asOf: line.asOf
        )
        return (id, pair)
    }

    private mutating func read(_ scanner: inout JSONScanner) throws(JSONScanner.Failure) {
        try scanner.expect("{")
        var seen: Set<String> = []
        if !scanner.skip("}") {
            repeat {
                _ = scanner.peek()
                let key = try scanner.string()
                try scanner.expect(":")
                guard FitLine.keys.contains(key) else {
                    try scanner.skipValue()
                    continue
                }
                guard seen.insert(key).inserted else {
                    throw scanner.failure("“\(key)” stands there twice")
                }
                try readValue(of: key, &scanner)
            } while scanner.skip(",")
            try scanner.expect("}")
        }
        if scanner.peek() != nil { throw scanner.failure("something stands after the object") }
    }

    private static let keys: Set<String> = ["id", "claim", "focus", "excerpt", "asOf"]

    private mutating func readValue(
        of key: String,
        _ scanner: inout JSONScanner
    ) throws(JSONScanner.Failure) {
        guard scanner.peek() == UInt8(ascii: "\"") else {
            guard key == "asOf", scanner.peek() == UInt8(ascii: "n") else {
                throw scanner.failure("“\(key)” must be a string")
            }
            return try scanner.skipScalar()
        }
        let start = scanner
        let value = try scanner.string()
        switch key {
        case "id": id = value
        case "asOf":
            asOf = CalendarDate(iso8601: value)
            if asOf == nil { throw start.failure("“asOf” must be a day as YYYY-MM-DD") }
        default: texts[key] = value
        }
    }
}

/// What `fit` answers to a line.
struct FitAnswer: Encodable {
    let id: String
    let fit: EvidenceFit

    private enum Key: String, CodingKey { case id, fits, mismatches, kind, claim, evidence }

    func encode(to encoder: any Encoder) throws {
        var line = encoder.container(keyedBy: Key.self)
        try line.encode(id, forKey: .id)
        // Null is an answer, not a gap.
        if let fits = fit.fits {
            try line.encode(fits, forKey: .fits)
        } else {
            try line.encodeNil(forKey: .fits)
        }
        var list = line.nestedUnkeyedContainer(forKey: .mismatches)
        for mismatch in fit.mismatches {
            var item = list.nestedContainer(keyedBy: Key.self)
            try item.encode(mismatch.kind.rawValue, forKey: .kind)
            try item.encode(mismatch.claim, forKey: .claim)
            try item.encode(mismatch.evidence, forKey: .evidence)
        }
    }
}
