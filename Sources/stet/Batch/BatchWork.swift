internal import Foundation

/// What a batch does with a line: reads it and appends its answer, without the line's end.
protocol LineWork: Sendable {
    /// How many bytes it writes for each that it reads, roughly.
    var growth: Int { get }

    func append(answerTo line: ArraySlice<UInt8>, to bytes: inout [UInt8]) throws(LineFailure)
}

/// Why a line could not be worked on, with its id where that could be read.
struct LineFailure: Error, Equatable {
    var id: String?
    var problem: String
}

/// The work on one chunk: a line in, a line out.
struct BatchWork: Sendable {
    let line: any LineWork

    struct Product: Sendable {
        var bytes: [UInt8] = []
        /// Whether one of its lines could not be worked on.
        var hasFailures = false
    }

    /// Answers to a chunk's lines, in order; blank lines give nothing.
    func product(of chunk: LineChunk) -> Product {
        var product = Product()
        switch chunk {
        case .oversized(let line):
            let limit = LineReader.lineLimitInBytes >> 20
            product.fail(line: line, .init(problem: "the line is longer than \(limit) MB"))
        case .lines(let bytes, let firstLine):
            product.bytes.reserveCapacity(bytes.count * self.line.growth)
            var line = firstLine
            var start = 0
            while start < bytes.count {
                let end = BatchWork.lineEnd(in: bytes, from: start)
                append(bytes[start..<end], line: line, to: &product)
                start = end + 1
                line += 1
            }
        }
        return product
    }

    /// Where the line ends that begins at `start`.
    private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBytes { bytes in
            guard start < bytes.count, let base = bytes.baseAddress,
                let end = memchr(base + start, 0x0A, bytes.count - start)
            else { return bytes.count }
            return UnsafeRawPointer(end) - base
        }
    }

    private func append(_ line: ArraySlice<UInt8>, line number: Int, to product: inout Product) {
        var line = line
        if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        guard line.contains(where: { $0 > 0x20 }) else { return }
        do {
            try self.line.append(answerTo: line, to: &product.bytes)
            product.bytes.append(0x0A)
        } catch {
            product.fail(line: number, error)
        }
    }
}

extension BatchWork.Product {
    /// A line `{"id": …, "line": N, "error": "…"}`.
    fileprivate mutating func fail(line: Int, _ failure: LineFailure) {
        hasFailures = true
        let id = failure.id.map(Self.quoted) ?? "null"
        bytes += Array(
            "{\"id\":\(id),\"line\":\(line),\"error\":\(Self.quoted(failure.problem))}\n".utf8
        )
    }

    private static func quoted(_ text: String) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }
}
