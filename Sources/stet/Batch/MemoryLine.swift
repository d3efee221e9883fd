internal import ArticleImport
internal import Foundation

/// A claim or a text to be matched, as a line of JSON: `{"id": "…", "text": "…", "title": "…"?}`.
struct MemoryLine {
    let id: String
    let text: String
    /// What an earlier claim was checked under.
    let title: String?

    init(_ bytes: ArraySlice<UInt8>) throws(LineFailure) {
        var id: String?
        var text: String?
        var title: String?
        var scanner = JSONScanner(bytes)
        do {
            try scanner.object(["id", "text", "title"]) {
                key,
                scanner throws(JSONScanner.Failure) in
                switch key {
                case "id": id = try scanner.string(of: key)
                case "text": text = try scanner.string(of: key)
                default:
                    if scanner.peek() == UInt8(ascii: "n") {
                        try scanner.skipScalar()
                    } else {
                        title = try scanner.string(of: key)
                    }
                }
            }
            try scanner.expectEnd()
        } catch {
            throw LineFailure(id: id, problem: "byte \(error.offset): \(error.problem)")
        }
        guard let id else { throw LineFailure(problem: "“id” is missing") }
        guard let text else { throw LineFailure(id: id, problem: "“text” is missing") }
        self.id = id
        self.text = text
        self.title = title
    }
}

/// The earlier claims of a file, a ``MemoryLine`` a line.
struct EarlierClaims {
    private(set) var claims: [(id: String, text: String)] = []
    /// What is wrong with lines that were passed over: file, line, reason.
    private(set) var problems: [String] = []

    init(reading path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw errno == ENOENT
                ? ImportError.noSuchFile(path: path)
                : ImportError.unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        var ids: Set<String> = []
        var reader = LineReader(descriptor: descriptor)
        while let chunk = try reader.next() {
            switch chunk {
            case .oversized(let line):
                let limit = LineReader.lineLimitInBytes >> 20
                problems.append("\(path):\(line): the line is longer than \(limit) MB")
            case .lines(let bytes, let firstLine):
                var line = firstLine
                for bytes in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
                    do throws(LineFailure) {
                        try append(bytes, isFirst: line == 1, &ids)
                    } catch {
                        problems.append("\(path):\(line): \(error.problem)")
                    }
                    line += 1
                }
            }
        }
    }

    private mutating func append(
        _ line: ArraySlice<UInt8>,
        isFirst: Bool,
        _ ids: inout Set<String>
    ) throws(LineFailure) {
        var line = line
        if isFirst, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        guard line.contains(where: { $0 > 0x20 }) else { return }
        let claim = try MemoryLine(line)
        guard ids.insert(claim.id).inserted else {
            throw LineFailure(id: claim.id, problem: "“\(claim.id)” stands there twice")
        }
        claims.append((claim.id, claim.title.map { "\(claim.text)\n\($0)" } ?? claim.text))
    }
}
