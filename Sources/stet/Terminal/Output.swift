internal import Foundation

/// Where the program writes: data to standard output, talk to standard error.
///
/// A reader that goes away ends the program quietly.
enum Output {
    /// To be called before anything is written: a closed pipe shall be an error, not a signal.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        // A limit on the size of files shall be an error too.
        signal(SIGXFSZ, SIG_IGN)
    }

    /// A line of data, with control characters made visible.
    static func line(_ text: String = "") throws {
        try write(Array((VisibleText.of(text, keepsLines: true) + "\n").utf8))
    }

    /// A line with styles of our own in it; what came from outside has been made visible before.
    static func styledLine(_ text: String) throws { try write(Array((text + "\n").utf8)) }

    /// A value as indented JSON with sorted keys.
    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(value), as: UTF8.self)
        try write(Array((VisibleText.ofJSON(text) + "\n").utf8))
    }

    /// A document: as it is to a file or pipe, with control characters made visible to a terminal.
    static func document(_ text: String) throws {
        try write(Array((isTerminal ? VisibleText.of(text, keepsLines: true) : text).utf8))
    }

    /// Talk: what was done, what to do next, what went wrong.
    static func note(_ text: String) {
        let bytes = Array((VisibleText.of(text, keepsLines: true) + "\n").utf8)
        // Where even standard error is closed, there is nobody to tell.
        try? write(bytes, to: STDERR_FILENO)
    }

    /// Bytes of data as they are.
    static func write(_ bytes: [UInt8]) throws { try write(bytes, to: STDOUT_FILENO) }

    /// Whether a person looks at the data.
    static let isTerminal = isatty(STDOUT_FILENO) == 1

    private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
        try bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Foundation.write(
                    descriptor,
                    UnsafeRawBufferPointer(rebasing: rest).baseAddress,
                    rest.count
                )
                if count >= 0 {
                    rest = rest.dropFirst(count)
                } else if errno == EPIPE {
                    exit(ExitStatus.done.rawValue)
                } else if errno == EAGAIN {
                    var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    poll(&wait, 1, -1)
                } else if errno != EINTR {
                    throw OutputError.cannotWrite(
                        path: descriptor == STDOUT_FILENO ? "standard output" : "standard error",
                        reason: String(cString: strerror(errno))
                    )
                }
            }
        }
    }
}

/// Why output could not be written.
enum OutputError: Error, Equatable, CustomStringConvertible {
    case cannotWrite(path: String, reason: String)
    case exists(path: String)

    var description: String {
        switch self {
        case .cannotWrite(let path, let reason): "\(path): this cannot be written (\(reason))."
        case .exists(let path):
            "\(path): is there already; say --replace to replace it, or choose another name"
        }
    }
}
