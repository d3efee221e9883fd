import Testing

@testable import ArticleImport

struct ChildProcessTests {
    @Test func `the program gets the input and gives its output, messages and status`() throws {
        let input = [UInt8](repeating: 65, count: 3_000_000)
        let output = try run("cat; echo sorry >&2; exit 3").run(on: input)
        #expect(output.bytes == input)
        #expect(output.messages == "sorry\n")
        #expect(output.status == 3)
    }

    @Test func `a program that reads nothing of its input is no trouble`() throws {
        let output = try run("echo done").run(on: [UInt8](repeating: 65, count: 3_000_000))
        #expect(output.bytes == Array("done\n".utf8))
    }

    @Test(arguments: ["sleep 20", "yes"])
    func `what takes too long or says too much is ended`(script: String) {
        let limits = ChildProcess.Limits(seconds: 1, outputInBytes: 1_000_000)
        #expect(throws: ChildProcess.Failure.self) { try run(script, limits).run(on: []) }
    }

    @Test func `a signal is a negative status`() throws {
        #expect(try run("kill -9 $$").run(on: []).status == -9)
    }

    @Test func `a program that isn't there is told`() {
        let child = ChildProcess(program: "no-such-program", arguments: [], limits: .init())
        #expect(throws: ChildProcess.Failure.self) { try child.run(on: []) }
    }

    private func run(_ script: String, _ limits: ChildProcess.Limits = .init()) -> ChildProcess {
        ChildProcess(program: "sh", arguments: ["-c", script], limits: limits)
    }
}
