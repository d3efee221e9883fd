import Foundation
import TestSupport
import Testing

struct FitCommandTests {
    private func object(_ line: String) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return try #require(object as? [String: Any])
    }

    @Test func `answers pairs in their order and goes on after bad lines`() throws {
        let lines = [
            #"{"id":"a","claim":"The jail held 51 people.","focus":"51 people","excerpt":"Jail: 15 people."}"#,
            #"{"id":"b","claim":"The jail held 51 people.","focus":"51 people","excerpt":"Jail: 51 people."}"#,
            #"{"id":"c","claim":"The jail held 51 people.","focus":"51 people","excerpt":"Zoë sang \"no\"."}"#,
            #"{"id":"d","claim":7}"#,
            "no JSON",
            "",
            #"{"id":"e","claim":"x","focus":"x","excerpt":"x","asOf":"2025-02-30"}"#,
            #"{"id":"f","claim":"It had 9 cows in 2025.","focus":"9 cows","excerpt":"It had 9 cows.","asOf":"2019-01-02"}"#,
            #"{"id":"g","claim":"","focus":"","excerpt":"","asOf":null,"more":[1]}"#,
            #"{"id":"h","claim":"x","focus":"x"}"#,
        ]
        let run = try StetProgram().run("fit", "--batch", input: lines.joined(separator: "\n"))
        let answers = try run.lines.map(object)
        #expect(run.status == 1 && run.errors == "")
        #expect(
            answers.map { $0["id"] as? String } == ["a", "b", "c", "d", nil, "e", "f", "g", "h"]
        )
        #expect(answers.map { $0["line"] as? Int } == [nil, nil, nil, 4, 5, 7, nil, nil, 10])
        let fits = answers.map { $0["fits"] as? Bool }
        #expect(fits == [false, true, nil, nil, nil, nil, false, nil, nil])
        #expect(answers[2]["fits"] is NSNull)
        let first = try #require(answers[0]["mismatches"] as? [[String: String]])
        #expect(first == [["kind": "number", "claim": "51", "evidence": "15"]])
        let other = try #require(answers[6]["mismatches"] as? [[String: String]])
        #expect(other == [["kind": "date", "claim": "2025", "evidence": "2019-01-02"]])
        #expect(answers[8]["error"] as? String == "“excerpt” is missing")
    }

    @Test func `ends well where all lines are pairs, and says how it is used where not called so`()
        throws
    {
        let line = #"{"id":"a","claim":"x","focus":"y","excerpt":"z"}"#
        let run = try StetProgram().run("fit", "--batch", input: line)
        #expect(run.output == "{\"fits\":null,\"id\":\"a\",\"mismatches\":[]}\n")
        #expect(run.status == 0)
        let refused = try StetProgram().run("fit")
        #expect(refused.status == 2 && refused.errors.contains("Say --batch"))
    }
}
