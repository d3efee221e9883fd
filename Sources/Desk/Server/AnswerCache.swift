internal import NIOCore

/// The bytes of answers that many ask for, kept for as long as nothing in the workbench changes.
///
/// What changes the workbench, here or in another process, adds to its history: an answer belongs to the history's last
/// line, and with the next line all that were made before go.
actor AnswerCache {
    private struct Answer {
        /// The bytes, or the work that makes them, so that many who ask at once wait for one piece of work.
        let bytes: Task<ByteBuffer, any Error>
        /// 0 until it is known.
        var size = 0
    }

    private var lastChange = -1
    private var answers: [String: Answer] = [:]
    private var size = 0

    /// Enough for the lists of the articles that a desk works on at one time.
    private static let mostBytes = 24 << 20
    private static let mostAnswers = 500

    /// The answer for a key, which `make` makes where it isn't kept.
    ///
    /// `change` is the history's last line, read before the caller reads anything that the answer tells.
    func bytes(
        for key: String,
        after change: Int,
        make: @escaping @Sendable () async throws -> ByteBuffer
    ) async throws -> ByteBuffer {
        // Whoever looked before a change that is known by now makes an answer for themselves.
        if change < lastChange { return try await make() }
        if change > lastChange {
            forgetAll()
            lastChange = change
        }
        if let known = answers[key] { return try await known.bytes.value }
        if answers.count >= AnswerCache.mostAnswers { forgetAll() }
        let work = Task { try await make() }
        answers[key] = Answer(bytes: work)
        do {
            let bytes = try await work.value
            note(bytes.readableBytes, of: key, after: change)
            return bytes
        } catch {
            if change == lastChange { answers[key] = nil }
            throw error
        }
    }

    private func note(_ bytes: Int, of key: String, after change: Int) {
        guard change == lastChange, answers[key] != nil else { return }
        size += bytes
        answers[key]?.size = bytes
        if size <= AnswerCache.mostBytes { return }
        let kept = answers[key]
        forgetAll()
        if bytes <= AnswerCache.mostBytes {
            answers[key] = kept
            size = bytes
        }
    }

    private func forgetAll() {
        answers = [:]
        size = 0
    }
}
