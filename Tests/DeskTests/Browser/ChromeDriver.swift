import Foundation
import TestSupport
import Testing

/// Chromium's driver in a process group of its own, which ends with it and with every browser that it started.
final class ChromeDriver: @unchecked Sendable {
    // `Process` isn't Sendable; after the start it is only waited for.
    private let process: Process
    private let folder: TemporaryFolder
    private let group: pid_t
    let port: UInt16

    private static let path = "/usr/bin/chromedriver"
    static let isInstalled = FileManager.default.isExecutableFile(atPath: path)
    /// What a skipped test says.
    static let notInstalled: Comment = "chromium-driver isn't installed; './run setup' does it"

    init() throws {
        folder = try TemporaryFolder()
        // The free port that it looks for may be another's when it opens it; then it ends.
        var started = try ChromeDriver.start(in: folder)
        for _ in 0..<2 where started == nil { started = try ChromeDriver.start(in: folder) }
        guard let started else {
            throw DeskProcess.Failure(description: "chromedriver ended three times")
        }
        (process, port) = started
        let text = try String(contentsOfFile: folder.path("group"), encoding: .utf8)
        guard let number = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)), number > 1
        else { throw DeskProcess.Failure(description: "chromedriver has no group") }
        group = number
    }

    /// A driver and the port that it listens at; nil where it ended before.
    private static func start(in folder: TemporaryFolder) throws -> (Process, UInt16)? {
        let output = folder.path("driver.out")
        try Data().write(to: URL(fileURLWithPath: output))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/setsid")
        process.arguments = [
            "--wait", "/bin/sh", "-c",
            "echo $$ > '\(folder.path("group"))'; exec \(ChromeDriver.path) --port=0",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        let port: UInt16? = try DeskProcess.waiting(for: "chromedriver") { () -> UInt16?? in
            let text = try String(contentsOfFile: output, encoding: .utf8)
            let found = text.firstMatch(of: /successfully on port (\d+)/)
            if let port = found.flatMap({ UInt16($0.1) }) { return .some(port) }
            return process.isRunning ? .none : .some(nil)
        }
        return port.map { (process, $0) }
    }

    deinit {
        // The sessions have been deleted, and their browsers with them: there is nothing left to tidy up.
        kill(-group, SIGKILL)
        process.waitUntilExit()
    }
}

/// A browser, driven by the WebDriver protocol (https://www.w3.org/TR/webdriver2/); its session ends with it.
final class Browser {
    private let driver: ChromeDriver
    private var session = ""

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    init(
        _ driver: ChromeDriver,
        width: Int = 1440,
        height: Int = 900
    ) throws {
        self.driver = driver
        let options: [String: Any] = [
            "args": [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                "--window-size=\(width),\(height)",
            ]
        ]
        let value = try call(
            "POST",
            "/session",
            [
                "capabilities": [
                    "alwaysMatch": [
                        "browserName": "chrome", "goog:chromeOptions": options,
                        "goog:loggingPrefs": ["browser": "ALL"],
                    ]
                ]
            ]
        )
        guard let id = (value as? [String: Any])?["sessionId"] as? String else {
            throw Failure(description: "no session: \(value)")
        }
        session = "/session/\(id)"
        try resize(width, height)
    }

    deinit { _ = try? call("DELETE", session) }

    // MARK: What a person does

    func open(_ address: String) throws { _ = try call("POST", session + "/url", ["url": address]) }

    /// Presses keys one after the other, wherever the focus is.
    func press(_ keys: String...) throws {
        for key in keys {
            let actions: [[String: Any]] = [
                ["type": "keyDown", "value": key], ["type": "keyUp", "value": key],
            ]
            _ = try call(
                "POST",
                session + "/actions",
                ["actions": [["type": "key", "id": "keyboard", "actions": actions]]]
            )
        }
    }

    func click(_ selector: String) throws {
        _ = try call("POST", "\(session)/element/\(try element(selector))/click", [String: Any]())
    }

    /// Types into a field.
    func type(_ text: String, into selector: String) throws {
        let path = "\(session)/element/\(try element(selector))/value"
        _ = try call("POST", path, ["text": text])
    }

    func resize(_ width: Int, _ height: Int) throws {
        try command(
            "Emulation.setDeviceMetricsOverride",
            ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false]
        )
    }

    // MARK: What a person sees

    /// What a piece of JavaScript returns.
    @discardableResult
    func run(_ script: String) throws -> Any {
        try call("POST", session + "/execute/sync", ["script": script, "args": [Any]()])
    }

    func text(_ selector: String) throws -> String {
        try run("return document.querySelector(\(quoted(selector)))?.innerText ?? ''") as? String
            ?? ""
    }

    func count(_ selector: String) throws -> Int {
        try run("return document.querySelectorAll(\(quoted(selector))).length") as? Int ?? 0
    }

    /// Waits until an expression of JavaScript is true.
    func wait(until condition: String, seconds: Double = 60) throws {
        let end = Date().addingTimeInterval(seconds)
        while Date() < end {
            if try run("return Boolean(\(condition))") as? Bool == true { return }
            usleep(30_000)
        }
        let body = try text("body").prefix(1500)
        throw Failure(description: "waited in vain for \(condition); the page says: \(body)")
    }

    /// Waits until an element is there.
    func wait(for selector: String) throws {
        try wait(until: "document.querySelector(\(quoted(selector)))")
    }

    /// What the browser complained about: scripts that failed, policies that were broken.
    func complaints() throws -> [String] {
        let entries = try call("POST", session + "/se/log", ["type": "browser"]) as? [[String: Any]]
        return (entries ?? []).filter { $0["level"] as? String == "SEVERE" }
            .compactMap { $0["message"] as? String }
    }

    /// Keeps a picture of the window under `.build/screenshots`.
    func keepPicture(_ name: String) throws {
        let value = try call("GET", session + "/screenshot")
        guard let text = value as? String, let data = Data(base64Encoded: text) else {
            throw Failure(description: "no picture")
        }
        let folder = repository.appending(path: ".build/screenshots")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try data.write(to: folder.appending(path: "\(name).png"))
    }

    // MARK: The protocol

    /// A command of Chrome's own protocol (https://chromedevtools.github.io/devtools-protocol/).
    func command(_ name: String, _ parameters: [String: Any] = [:]) throws {
        _ = try call("POST", session + "/goog/cdp/execute", ["cmd": name, "params": parameters])
    }

    private func element(_ selector: String) throws -> String {
        let value = try call(
            "POST",
            session + "/element",
            ["using": "css selector", "value": selector]
        )
        guard let id = (value as? [String: String])?.values.first else {
            throw Failure(description: "there is no \(selector)")
        }
        return id
    }

    private func quoted(_ text: String) -> String {
        "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }

    private func call(_ method: String, _ path: String, _ body: [String: Any]? = nil) throws -> Any
    {
        let bytes = try body.map { Array(try JSONSerialization.data(withJSONObject: $0)) } ?? []
        let connection = try RawConnection(port: driver.port)
        connection.write(
            """
            \(method) \(path) HTTP/1.1\r
            Host: 127.0.0.1:\(driver.port)\r
            Content-Type: application/json\r
            Content-Length: \(bytes.count)\r
            \r\n
            """
        )
        connection.write(bytes)
        guard let answer = try connection.answer() else { throw Failure(description: "no answer") }
        let value = answer.json["value"] ?? NSNull()
        guard answer.status == 200 else {
            let error = value as? [String: Any]
            throw Failure(description: "\(path): \(error?["message"] as? String ?? answer.text)")
        }
        return value
    }
}

/// The folder of the package.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

/// Keys that have no letter, as WebDriver calls them.
enum Key {
    static let tab = "\u{E004}"
    static let enter = "\u{E007}"
    static let escape = "\u{E00C}"
}
