internal import ClaimExtraction
internal import Workbench

/// Two versions of a text with claims of the first, as a line of JSON.
///
/// `{"id": "…", "v1": "…", "v2": "…", "claims": [{"start": 0, "end": 1, "correction": {"from": "…", "to": "…"}?}]}`
struct RevisionLine {
    let id: String
    let old: String
    let new: String
    let claims: [ClaimBeforeRevision]

    init(_ bytes: ArraySlice<UInt8>) throws(LineFailure) {
        var fields = Fields()
        var scanner = JSONScanner(bytes)
        do {
            try scanner.object(["id", "v1", "v2", "claims"]) {
                key,
                scanner throws(JSONScanner.Failure) in
                try fields.read(key, &scanner)
            }
            try scanner.expectEnd()
        } catch {
            throw LineFailure(id: fields.id, problem: "byte \(error.offset): \(error.problem)")
        }
        guard let id = fields.id else { throw LineFailure(problem: "“id” is missing") }
        func required<Value>(_ value: Value?, _ key: String) throws(LineFailure) -> Value {
            guard let value else { throw LineFailure(id: id, problem: "“\(key)” is missing") }
            return value
        }
        self.id = id
        old = try required(fields.old, "v1")
        new = try required(fields.new, "v2")
        claims = try required(fields.claims, "claims")
        let length = old.unicodeScalars.count
        for (index, claim) in claims.enumerated() {
            let focus = claim.focus
            guard focus.start >= 0, focus.start < focus.end, focus.end <= length else {
                let place = "\(focus.start)–\(focus.end)"
                throw LineFailure(
                    id: id,
                    problem: "claim \(index): \(place) is no place in “v1”, which has \(length)"
                )
            }
        }
    }

    private struct Fields {
        var id: String?
        var old: String?
        var new: String?
        var claims: [ClaimBeforeRevision]?

        mutating func read(
            _ key: String,
            _ scanner: inout JSONScanner
        ) throws(JSONScanner.Failure) {
            switch key {
            case "id": id = try scanner.string(of: key)
            case "v1": old = try scanner.string(of: key)
            case "v2": new = try scanner.string(of: key)
            default:
                var list: [ClaimBeforeRevision] = []
                try scanner.array { scanner throws(JSONScanner.Failure) in
                    list.append(try ClaimFields.claim(&scanner))
                }
                claims = list
            }
        }
    }

    private struct ClaimFields {
        var start: Int?
        var end: Int?
        var correction: ClaimBeforeRevision.Correction?

        static func claim(
            _ scanner: inout JSONScanner
        ) throws(JSONScanner.Failure) -> ClaimBeforeRevision {
            var fields = ClaimFields()
            try scanner.object(["start", "end", "correction"]) {
                key,
                scanner throws(JSONScanner.Failure) in
                switch key {
                case "start": fields.start = try scanner.integer(of: key)
                case "end": fields.end = try scanner.integer(of: key)
                default: fields.correction = try readCorrection(&scanner)
                }
            }
            guard let start = fields.start, let end = fields.end else {
                throw scanner.failure("a claim needs “start” and “end”")
            }
            return ClaimBeforeRevision(
                focus: Span(start: start, end: end),
                correction: fields.correction
            )
        }

        private static func readCorrection(
            _ scanner: inout JSONScanner
        ) throws(JSONScanner.Failure) -> ClaimBeforeRevision.Correction? {
            if scanner.peek() == UInt8(ascii: "n") {
                try scanner.skipScalar()
                return nil
            }
            var from: String?
            var to: String?
            try scanner.object(["from", "to"]) { key, scanner throws(JSONScanner.Failure) in
                let words = try scanner.string(of: key)
                if key == "from" { from = words } else { to = words }
            }
            guard let from, let to else {
                throw scanner.failure("a correction needs “from” and “to”")
            }
            return .init(from: from, to: to)
        }
    }
}
