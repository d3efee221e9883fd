import Foundation
import Testing

/// Signing and letting through: only what the person saw.
struct SignatureTests {
    private func seen(_ gate: RawAnswer) -> [String: Any] {
        ["state": gate.json["state"] ?? "", "lastChange": gate.json["lastChange"] ?? 0]
    }

    @Test func `signs what was seen, and nothing that changed since`() throws {
        let desk = try DeskProcess.withAccounts()
        let ana = try Visitor.signedIn("Ana", at: desk)
        let ben = try Visitor.signedIn("Ben", at: desk)
        let gate = try ana.get("/api/articles/jail/gate")
        _ = try ben.post("/api/articles/jail/claims/2/drop", ["reason": "no fact"])
        _ = try ben.post(
            "/api/articles/jail/claims/1/notes",
            ["text": "Ivy Stonebridge told me the name"]
        )
        let body = ["role": "editor"].merging(seen(gate)) { $1 }
        let refused = try ana.post("/api/articles/jail/sign", body)
        #expect(refused.status == 409)
        #expect(refused.errorCode == "articleChangedMeanwhile")
        let changes = try #require(refused.json["changes"] as? [[String: Any]])
        #expect(changes.map { $0["by"] as? String } == ["Ben", "Ben"])
        #expect(changes.map { $0["claim"] as? Int } == [2, 1])
        // The sentence of a change may name somebody who is confidential.
        #expect(!refused.text.contains("Ivy"))
        let signOffs = try ana.get("/api/articles/jail").json["signOffs"] as? [Any]
        #expect(signOffs?.isEmpty == true)

        let current = try #require(refused.json["current"] as? [String: Any])
        let again: [String: Any] = [
            "role": "editor", "state": current["state"] ?? "",
            "lastChange": current["lastChange"] ?? 0,
        ]
        let signed = try ana.post("/api/articles/jail/sign", again)
        #expect(signed.status == 200)
        #expect(signed.json["digest"] as? String == current["state"] as? String)
        // The other's signature is no change of what is signed.
        let second = try ben.post(
            "/api/articles/jail/sign",
            again.merging(["role": "checker"]) { $1 }
        )
        #expect(second.status == 200)
    }

    @Test func `lets nothing through that changed since it was seen`() throws {
        let desk = try DeskProcess.withAccounts()
        let ana = try Visitor.signedIn("Ana", at: desk)
        let gate = try ana.get("/api/articles/jail/gate")
        try desk.stet("ask", "jail#1", "Which day?")
        let body = ["why": "breaking news"].merging(seen(gate)) { $1 }
        #expect(try ana.post("/api/articles/jail/gate", body).status == 409)
        let now = seen(try ana.get("/api/articles/jail/gate"))
        let through = try ana.post(
            "/api/articles/jail/gate",
            ["why": "breaking news"].merging(now) { $1 }
        )
        #expect(through.json["overriddenBy"] as? String == "Ana")
    }

    @Test func `refuses a state that never was`() throws {
        let desk = try DeskProcess.withAccounts()
        let ben = try Visitor.signedIn("Ben", at: desk)
        let body = ["role": "checker", "state": String(repeating: "0", count: 64)]
        #expect(try ben.post("/api/articles/jail/sign", body).status == 409)
    }
}
