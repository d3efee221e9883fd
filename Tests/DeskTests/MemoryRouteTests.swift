import Foundation
import TestSupport
import Testing

/// What was checked before, offered beside a claim.
struct MemoryRouteTests {
    private static let earlier = """
        ---
        title: The jail last year
        published: 2024-10-01
        ---
        The Mill Creek jail held 49 people on Sept. 20. A ferry sank off Hale in May 1998.

        """

    private func desk() throws -> DeskProcess {
        try DeskProcess { folder in
            for (name, text) in [("jail", DeskProcess.jail), ("before", MemoryRouteTests.earlier)] {
                try DeskProcess.stet(
                    ["add", try folder.write(text, to: "\(name).md"), "--slug", name],
                    in: folder
                )
            }
            try DeskProcess.stet(
                [
                    "mark", "before#1", "verified", "--source", "Custody list", "--excerpt",
                    "49 people on Sept. 20", "--locator", "p. 3",
                ],
                in: folder
            )
        }
    }

    @Test func `finds decided claims about the same fact, with what differs`() throws {
        let desk = try desk()
        let visitor = try Visitor.byLink(desk)
        let found = try visitor.get("/api/articles/jail/claims/1/similar").json["similar"]
        let similar = try #require(found as? [[String: Any]])
        let first = try #require(similar.first)
        let reference = try #require(first["reference"] as? [String: Any])
        #expect(reference["article"] as? String == "before")
        #expect(first["verdict"] as? String == "verified")
        let figures = first["differingFigures"] as? [[String: Any]]
        #expect(figures?.first?["evidence"] as? String == "49")
        #expect(similar.allSatisfy { $0["verdict"] as? String != "unverified" })
    }

    @Test func `uses the evidence of an earlier claim here, without its verdict`() throws {
        let desk = try desk()
        let visitor = try Visitor.byLink(desk)
        let path = "/api/articles/jail/claims/1/reuse"
        let answer = try visitor.post(path, ["article": "before", "number": 1, "version": 0])
        #expect(answer.status == 200)
        let claim = try #require(answer.json["claim"] as? [String: Any])
        let evidence = try #require((claim["evidence"] as? [[String: Any]])?.first)
        #expect(evidence["excerpt"] as? String == "49 people on Sept. 20")
        #expect(evidence["locator"] as? String == "p. 3")
        #expect(claim["verdict"] as? String == "unverified")
        let again = try visitor.post(path, ["article": "before", "number": 1])
        #expect(again.errorCode == "nothingToReuse")
        let stale = try visitor.post(path, ["article": "before", "number": 1, "version": 0])
        #expect(stale.errorCode == "changedMeanwhile")
        let missing = try visitor.post(path, ["article": "nowhere", "number": 1])
        #expect(missing.status == 404)
        _ = try visitor.post("/api/articles/jail/undo")
        let after = try visitor.claim(1)["claim"] as? [String: Any]
        #expect((after?["evidence"] as? [Any])?.isEmpty == true)
    }
}
