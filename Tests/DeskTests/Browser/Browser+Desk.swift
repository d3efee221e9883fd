import Foundation

extension Browser {
    /// A browser in which a person has signed in, at the list of articles.
    static func signedIn(
        _ name: String,
        at desk: DeskProcess,
        _ driver: ChromeDriver
    ) throws -> Browser {
        let browser = try Browser(driver)
        try browser.signIn(name, at: desk)
        return browser
    }

    func signIn(_ name: String, at desk: DeskProcess) throws {
        try open("http://127.0.0.1:\(desk.port)/sign-in")
        try wait(for: "#password")
        try keepPicture("sign-in")
        try type(name, into: "#name")
        try type(DeskProcess.password(of: name), into: "#password")
        try click("form .primary")
        try wait(for: ".articles")
    }

    func goOffline() throws { try setOffline(true) }

    func goOnline() throws { try setOffline(false) }

    private func setOffline(_ isOffline: Bool) throws {
        try command("Network.enable")
        try command(
            "Network.emulateNetworkConditions",
            ["offline": isOffline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1]
        )
    }
}
