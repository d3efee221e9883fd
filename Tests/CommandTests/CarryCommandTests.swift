import Foundation
import TestSupport
import Testing

struct CarryCommandTests {
    private func object(_ line: String) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return try #require(object as? [String: Any])
    }

    @Test func `says in the contract's words what became of each claim`() throws {
        let line = """
            {"id":"a","v1":"Ana Ruiz sold 9 mills. Rain fell.","v2":"Ana Ruiz sold 8 mills. Rain fell.",\
            "claims":[{"start":14,"end":21,"correction":{"from":"9","to":"8"}},{"start":23,"end":27,"correction":null}]}
            """
        let run = try StetProgram().run("carry", "--batch", input: line)
        #expect(run.status == 0 && run.errors == "")
        #expect(
            run.output == """
                {"id":"a","fates":[{"fate":"correctedAsAsked","newStart":14,"newEnd":21},\
                {"fate":"unchanged","newStart":23,"newEnd":27}]}

                """
        )
    }

    @Test func `goes on after bad lines and says so in the exit status`() throws {
        let lines = [
            #"{"id":"a","v1":"One.","v2":"","claims":[{"start":0,"end":3}]}"#,
            #"{"id":"b","v1":"One.","v2":"One.","claims":[{"start":0,"end":9}]}"#,
            #"{"id":"c","v1":"One.","v2":"One.","claims":[{"start":0.5,"end":3}]}"#,
            #"{"id":"d","v1":"One.","v2":"One.","claims":[{"start":0}]}"#,
            #"{"id":"e","v1":"One.","claims":[]}"#,
            #"{"id":"f","v1":7,"v2":"","claims":[]}"#,
            #"{"id":"g","v1":"","v2":"","claims":{}}"#,
            "no JSON",
            "",
            #"{"id":"h","v1":"🧑‍🌾 ran.","v2":"So 🧑‍🌾 ran.","claims":[{"start":0,"end":1}],"more":[1,{}]}"#,
            #"{"id":"i","v1":"","v2":"","claims":[]}"#,
        ]
        let run = try StetProgram().run("carry", "--batch", input: lines.joined(separator: "\n"))
        let answers = try run.lines.map(object)
        #expect(run.status == 1)
        #expect(
            answers.filter { $0["error"] == nil }.compactMap { $0["id"] as? String } == [
                "a", "h", "i",
            ]
        )
        let errors = answers.filter { $0["error"] != nil }
        #expect(errors.compactMap { $0["line"] as? Int } == [2, 3, 4, 5, 6, 7, 8])
        let vanished = try #require((answers[0]["fates"] as? [[String: Any]])?.first)
        #expect(vanished["fate"] as? String == "vanished" && vanished["newStart"] is NSNull)
        #expect(
            errors.first?["error"] as? String == "claim 0: 0–9 is no place in “v1”, which has 4"
        )
    }

    @Test func `asks for its one way of working`() throws {
        #expect(try StetProgram().run("carry").status == 2)
    }
}
