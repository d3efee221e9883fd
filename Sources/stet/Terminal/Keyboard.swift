internal import Foundation

/// What a person types: single keys and lines.
///
/// On a terminal a key needs no Return; from a pipe or file each line is an answer, its first character a key.
struct Keyboard {
    private let isTerminal = isatty(STDIN_FILENO) == 1

    /// The next key; nil at the end of the input or on Control-C and Control-D.
    func key() -> Character? {
        guard isTerminal else {
            return readLine(strippingNewline: true).map { $0.first ?? " " }
        }
        var saved = termios()
        guard tcgetattr(STDIN_FILENO, &saved) == 0 else { return nil }
        var raw = saved
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
        tcsetattr(STDIN_FILENO, TCSANOW, &raw)
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &saved) }
        var byte: UInt8 = 0
        while true {
            let count = read(STDIN_FILENO, &byte, 1)
            if count < 0 && errno == EINTR { continue }
            // Control-C and Control-D.
            if count != 1 || byte == 3 || byte == 4 { return nil }
            return Character(Unicode.Scalar(byte))
        }
    }

    /// A line in answer to a question; nil where nothing was typed or the input ended.
    func line(_ question: String) throws -> String? {
        try Output.write(Array((VisibleText.of(question) + " ").utf8))
        let answer = readLine(strippingNewline: true)?.trimmingCharacters(in: .whitespaces)
        if !isTerminal { try Output.line() }
        return answer.flatMap { $0.isEmpty ? nil : $0 }
    }
}
