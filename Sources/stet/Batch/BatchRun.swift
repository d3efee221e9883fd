/// Reads lines, works on many chunks at once, and writes the products in the order of the lines.
///
/// No more is held than a window of chunks, whatever the length of the stream.
struct BatchRun {
    /// How many chunks are worked on at once.
    let jobs: Int
    private var reader: LineReader
    private let work: BatchWork

    /// Chunks under way or waiting for their turn.
    private var windowInChunks: Int { jobs * 4 }
    /// Long lines make large chunks; then fewer are under way.
    private static let windowInBytes = 8 << 20

    init(_ work: any LineWork, descriptor: Int32, jobs: Int) {
        self.work = BatchWork(work: work)
        self.jobs = jobs
        reader = LineReader(descriptor: descriptor)
    }

    /// Works through the whole stream; false if a line could not be worked on.
    mutating func run() async throws -> Bool {
        if jobs == 1 { return try runAlone() }
        var turn = Turn()
        try await withThrowingTaskGroup(of: Finished.self) { group in
            var started = 0
            var bytesUnderWay = 0
            func finishOne() async throws {
                guard let finished = try await group.next() else { return }
                bytesUnderWay -= finished.inputBytes
                try turn.take(finished)
            }
            while true {
                // Whoever waits for answers before writing on gets them.
                while started > turn.next, reader.wouldWait { try await finishOne() }
                guard let chunk = try reader.next() else { break }
                while started > turn.next,
                    started - turn.next >= windowInChunks
                        || bytesUnderWay + chunk.byteCount > BatchRun.windowInBytes
                {
                    try await finishOne()
                }
                let number = started
                let work = work
                bytesUnderWay += chunk.byteCount
                started += 1
                group.addTask {
                    Finished(
                        number: number,
                        inputBytes: chunk.byteCount,
                        product: work.product(of: chunk)
                    )
                }
            }
            while started > turn.next { try await finishOne() }
        }
        return !turn.hasFailures
    }

    private mutating func runAlone() throws -> Bool {
        // One for all chunks: the system would have to clear fresh memory for each, page by page.
        var product = BatchWork.Product()
        while let chunk = try reader.next() {
            work.append(answersTo: chunk, to: &product)
            try Output.write(product.bytes)
            let isOrdinary = product.bytes.capacity <= BatchRun.windowInBytes
            product.bytes.removeAll(keepingCapacity: isOrdinary)
        }
        return !product.hasFailures
    }

    private struct Finished: Sendable {
        let number: Int
        let inputBytes: Int
        let product: BatchWork.Product
    }

    /// Keeps products until all before them are written.
    private struct Turn {
        /// The number of the chunk that is written next.
        private(set) var next = 0
        private(set) var hasFailures = false
        private var waiting: [Int: BatchWork.Product] = [:]

        mutating func take(_ finished: Finished) throws {
            waiting[finished.number] = finished.product
            while let product = waiting.removeValue(forKey: next) {
                try Output.write(product.bytes)
                hasFailures = hasFailures || product.hasFailures
                next += 1
            }
        }
    }
}
