import Foundation
import TestSupport
import Testing

struct MatchCommandTests {
    private static let claims = [
        #"{"id":"a","text":"The ferry Alda ran aground off Port Ames.","title":"Did a Ferry Run Aground?"}"#,
        #"{"id":"b","text":"A nurse from Dunmore won the lottery twice.","title":null}"#,
        #"{"id":"c","text":"A nurse from Dunmore won the lottery twice."}"#,
    ]

    private func object(_ line: String) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return try #require(object as? [String: Any])
    }

    private func ids(_ line: [String: Any]) throws -> [String] {
        let matches = try #require(line["matches"] as? [[String: Any]])
        return matches.compactMap { $0["id"] as? String }
    }

    @Test func `answers texts in their order and goes on after bad lines`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            MatchCommandTests.claims.joined(separator: "\n"),
            to: "earlier.jsonl"
        )
        let lines = [
            #"{"id":"1","text":"Dunmore nurse wins lottery","more":[1]}"#,
            #"{"id":"2","text":"Alda aground"}"#, "", #"{"id":"3","text":7}"#, "no JSON",
            #"{"id":"4","text":"of the"}"#,
        ]
        let run = try StetProgram().run(
            "match",
            "--claims",
            file,
            "--batch",
            input: lines.joined(separator: "\n")
        )
        let answers = try run.lines.map(object)
        #expect(run.status == 1 && run.errors == "")
        #expect(answers.map { $0["id"] as? String } == ["1", "2", "3", nil, "4"])
        #expect(answers.map { $0["line"] as? Int } == [nil, nil, 4, 5, nil])
        // Of equals the one that stands first in the file.
        #expect(try ids(answers[0]) == ["b", "c"])
        #expect(try ids(answers[1]) == ["a"])
        #expect(try ids(answers[4]) == [])
        let score = try #require(
            (answers[1]["matches"] as? [[String: Any]])?[0]["score"] as? Double
        )
        #expect((0.1...1).contains(score))
    }

    @Test func `says which earlier claims can't be read and matches the others`() throws {
        let folder = try TemporaryFolder()
        let lines = MatchCommandTests.claims + [#"{"id":"a","text":"Twice."}"#, #"{"id":"d"}"#]
        let file = try folder.write(lines.joined(separator: "\n"), to: "earlier.jsonl")
        let run = try StetProgram().run(
            "match",
            "--claims",
            file,
            "--batch",
            input: #"{"id":"1","text":"Alda"}"#
        )
        #expect(run.status == 1)
        #expect(try ids(object(run.output)) == ["a"])
        #expect(
            run.errors == """
                stet: \(file):4: “a” stands there twice
                stet: \(file):5: “text” is missing

                """
        )
    }

    @Test func `says what is missing where it is not called as a filter`() throws {
        let refused = try StetProgram().run("match", "--claims", "x")
        #expect(refused.status == 2 && refused.errors.contains("Say --batch"))
        let missing = try StetProgram().run("match", "--claims", "nowhere.jsonl", "--batch")
        #expect(
            missing.status == 3 && missing.errors.contains("nowhere.jsonl: there is no such file")
        )
    }
}
