internal import ArgumentParser
internal import Foundation

/// A password as a person types it, unseen, or as a script gives it on standard input.
enum PasswordInput {
    static let help =
        "The password is asked for; from a script, it is the first line of standard input."

    static func read(for name: String) throws -> String {
        guard isatty(STDIN_FILENO) == 1 else {
            guard let line = readLine(), !line.isEmpty else {
                throw ValidationError("Give the password as the first line of standard input.")
            }
            return line
        }
        let password = try typed("Password for \(name): ")
        guard try typed("Again: ") == password else {
            throw ValidationError("The two passwords differ.")
        }
        return password
    }

    /// What is typed while the terminal doesn't show it.
    private static func typed(_ prompt: String) throws -> String {
        var shown = termios()
        tcgetattr(STDIN_FILENO, &shown)
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
            Output.note("")
        }
        FileHandle.standardError.write(Data(prompt.utf8))
        guard let line = readLine(), !line.isEmpty else {
            throw ValidationError("No password was typed.")
        }
        return line
    }
}
