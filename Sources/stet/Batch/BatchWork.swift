internal import Foundation

/// What a batch does with lines: reads them and appends their answers, a line each.
protocol LineWork: Sendable {
    /// How many bytes it writes for each that it reads, roughly.
    var growth: Int { get }

    /// Appends the answers to some lines, in order.
    func append(answersTo lines: [BatchWork.Line], to product: inout BatchWork.Product)
}

/// Work that answers each line for itself.
protocol SingleLineWork: LineWork {
    /// Appends the answer, without the line's end.
    func append(answerTo line: ArraySlice<UInt8>, to bytes: inout [UInt8]) throws(LineFailure)
}

extension SingleLineWork {
    func append(answersTo lines: [BatchWork.Line], to product: inout BatchWork.Product) {
        for line in lines {
            do {
                try append(answerTo: line.bytes, to: &product.bytes)
                product.endLine()
            } catch {
                product.fail(line: line.number, error)
            }
        }
    }
}

/// Why a line could not be worked on, with its id where that could be read.
struct LineFailure: Error, Equatable {
    var id: String?
    var problem: String
}

/// The work on one chunk: a line in, a line out.
struct BatchWork: Sendable {
    let work: any LineWork

    /// A line without its end, with its number in the stream, from 1.
    struct Line {
        let bytes: ArraySlice<UInt8>
        let number: Int
    }

    struct Product: Sendable {
        var bytes: [UInt8] = []
        /// Whether one of its lines could not be worked on.
        private(set) var hasFailures = false

        mutating func endLine() { bytes.append(0x0A) }
    }

    /// Answers to a chunk's lines, in order; blank lines give nothing.
    func product(of chunk: LineChunk) -> Product {
        var product = Product()
        append(answersTo: chunk, to: &product)
        return product
    }

    /// Appends the answers to a chunk's lines, in order; blank lines give nothing.
    func append(answersTo chunk: LineChunk, to product: inout Product) {
        switch chunk {
        case .oversized(let line):
            let limit = LineReader.lineLimitInBytes >> 20
            product.fail(line: line, .init(problem: "the line is longer than \(limit) MB"))
        case .lines(let bytes, let firstLine):
            product.bytes.reserveCapacity(product.bytes.count + bytes.count * work.growth)
            work.append(answersTo: lines(of: bytes, from: firstLine), to: &product)
        }
    }

    /// The lines that hold anything.
    private func lines(of bytes: [UInt8], from firstLine: Int) -> [Line] {
        var lines: [Line] = []
        var number = firstLine
        var start = 0
        while start < bytes.count {
            let end = BatchWork.lineEnd(in: bytes, from: start)
            var line = bytes[start..<end]
            if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
            if line.contains(where: { $0 > 0x20 }) {
                lines.append(Line(bytes: line, number: number))
            }
            start = end + 1
            number += 1
        }
        return lines
    }

    /// Where the line ends that begins at `start`; the bytes' end where no line end follows.
    static func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBytes { bytes in
            guard start < bytes.count, let base = bytes.baseAddress,
                let end = memchr(base + start, 0x0A, bytes.count - start)
            else { return bytes.count }
            return UnsafeRawPointer(end) - base
        }
    }
}

extension BatchWork.Product {
    /// A line `{"id": …, "line": N, "error": "…"}`.
    mutating func fail(line: Int, _ failure: LineFailure) {
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
