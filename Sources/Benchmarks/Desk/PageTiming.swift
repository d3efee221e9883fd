internal import Foundation

/// How long a real Chromium takes from asking for an article's page until it can be worked with.
///
/// It speaks WebDriver (https://www.w3.org/TR/webdriver2/) with Debian's chromedriver, and is left out without one.
enum PageTiming {
    private static let driver = "/usr/bin/chromedriver"
    private static let port: UInt16 = 9517

    static func measure(_ desk: ServedDesk, article: String) throws {
        guard FileManager.default.isExecutableFile(atPath: driver) else {
            report("  the page in Chromium", "not measured: no chromedriver")
            return
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: driver)
        process.arguments = ["--port=\(port)"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        let browser = try Browser(port: port)
        defer { browser.end() }
        try browser.signIn(at: "http://127.0.0.1:\(desk.port)", name: "Person 0")
        var times: [Double] = []
        for _ in 0..<9 {
            try browser.open("http://127.0.0.1:\(desk.port)/articles/\(article)")
            times.append(try browser.readyMilliseconds())
        }
        let sorted = times.sorted()
        report(
            "  the page usable in Chromium, median of 9",
            "\(sorted[sorted.count / 2].rounded(to: 0)) ms, first \(times[0].rounded(to: 0)) ms"
        )
    }

    private struct Browser {
        let port: UInt16
        private let session: String

        init(port: UInt16) throws {
            self.port = port
            let value = try Browser.call(
                port,
                "POST",
                "/session",
                """
                {"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": {"args": \
                ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1440,900"]}}}}
                """
            )
            guard let id = (value as? [String: Any])?["sessionId"] as? String else {
                throw ServedDesk.Failure("Chromium doesn't start")
            }
            session = "/session/\(id)"
        }

        func end() { _ = try? Browser.call(port, "DELETE", session, "") }

        func open(_ address: String) throws {
            _ = try Browser.call(port, "POST", session + "/url", "{\"url\": \"\(address)\"}")
        }

        func signIn(at home: String, name: String) throws {
            try open(home + "/sign-in")
            _ = try run(
                """
                document.querySelector('#name').value = '\(name)';
                document.querySelector('#password').value = '\(ServedDesk.password)';
                document.querySelector('form').submit();
                """
            )
            _ = try readyMilliseconds()
        }

        /// The time from the navigation until the page's view was there with its listeners.
        func readyMilliseconds() throws -> Double {
            for _ in 0..<1000 {
                let value = try run(
                    "return performance.getEntriesByName('stet-ready')[0]?.startTime ?? null"
                )
                if let time = value as? Double { return time }
                usleep(20_000)
            }
            throw ServedDesk.Failure("the page doesn't become ready")
        }

        private func run(_ script: String) throws -> Any? {
            let body = try JSONSerialization.data(
                withJSONObject: ["script": script, "args": [Any]()]
            )
            return try Browser.call(
                port,
                "POST",
                session + "/execute/sync",
                String(decoding: body, as: UTF8.self)
            )
        }

        private static func call(
            _ port: UInt16,
            _ method: String,
            _ path: String,
            _ body: String
        ) throws -> Any? {
            let answer = try connected(to: port).send(method, path, body)
            let json = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
            guard answer.status == 200 else { throw ServedDesk.Failure("WebDriver: \(path)") }
            return json?["value"]
        }

        /// chromedriver takes a moment before it listens.
        private static func connected(to port: UInt16) throws -> BenchmarkConnection {
            for _ in 0..<100 {
                if let connection = try? BenchmarkConnection(port: port) { return connection }
                usleep(50_000)
            }
            throw ServedDesk.Failure("chromedriver doesn't listen")
        }
    }
}
