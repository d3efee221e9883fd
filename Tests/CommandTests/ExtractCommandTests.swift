import Foundation
import TestSupport
import Testing

struct ExtractCommandTests {
    private func object(_ line: String) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return try #require(object as? [String: Any])
    }

    @Test func `prints an extraction whose offsets point into the text that it gives`() throws {
        let stet = try StetProgram()
        let text = """
            Café owner Zoë 🧑‍🌾 Hart said 40 “very old” vines died on Sept. 19.\r
            The U.S. Supreme Court lifted an injunction last week. Hart sued under the Clean Rivers Act.

            """
        try stet.folder.write(text, to: "vines.txt")
        let run = try stet.run("extract", "vines.txt", "--published", "2025-09-25", "--json")
        let extraction = try object(run.output)
        #expect(run.errors == "" && run.status == 0)
        #expect(extraction["schema"] as? String == "stet.extraction/1")
        #expect(extraction["text"] as? String == text)
        let scalars = Array(text.unicodeScalars)
        var checked = 0
        for list in ["mentions", "claims"] {
            for item in try #require(extraction[list] as? [[String: Any]]) {
                let start = try #require(item["start"] as? Int)
                let end = try #require(item["end"] as? Int)
                let words = String(String.UnicodeScalarView(scalars[start..<end]))
                #expect(Array(words.utf8) == Array((item["text"] as? String ?? "").utf8))
                checked += 1
            }
        }
        #expect(checked > 8)
        let kinds = Set(
            try #require(extraction["claims"] as? [[String: Any]]).compactMap {
                $0["kind"] as? String
            }
        )
        #expect(kinds.isSuperset(of: ["count", "date", "ruling", "law", "statement"]), "\(kinds)")
    }

    @Test func `filters a stream in its order and goes on after bad lines`() throws {
        let stet = try StetProgram()
        let lines = [
            #"{"id":"a","text":"The port shipped 40 tons on May 3.","published":"2025-09-25"}"#,
            #"{"id":"b","text":7}"#,
            "no JSON",
            "",
            #"{"id":"c","text":""}"#,
            #"{"id":"d","text":"x","published":"2025-02-30"}"#,
            #"{"id":"é","text":"Zoë \ud83e\uddd1 said \"no\"."}"#,
        ]
        let run = try stet.run("extract", "--batch", input: lines.joined(separator: "\n"))
        let answers = try run.lines.map(object)
        #expect(run.status == 1)
        let ids = answers.map { ($0["article"] as? [String: Any])?["id"] as? String }
        #expect(ids.compactMap(\.self) == ["a", "c", "é"])
        let errors = answers.filter { $0["error"] != nil }
        #expect(errors.map { $0["line"] as? Int } == [2, 3, 6])
        #expect(errors.first?["id"] as? String == "b")
        #expect(answers.last?["text"] as? String == "Zoë 🧑 said \"no\".")
    }

    @Test func `gives the same bytes on any number of cores`() throws {
        let stet = try StetProgram()
        let lines = (1...300).map { number in
            let text = "On May \(number % 28 + 1), Hale shipped \(number) tons, said Omar Quist. "
            return
                "{\"id\":\"\(number)\",\"text\":\"\(String(repeating: text, count: number % 7))\"}"
        }
        let input = Data(lines.joined(separator: "\n").utf8)
        let alone = try stet.run(["extract", "--batch", "--jobs", "1"], input: input)
        #expect(alone.lines.count == 300 && alone.status == 0)
        for jobs in ["2", "7"] {
            let run = try stet.run(["extract", "--batch", "--jobs", jobs], input: input)
            #expect(run.output == alone.output)
        }
    }

    @Test(arguments: [
        (["extract"], "Name a file, or - for standard input, or say --batch.", Int32(2)),
        (["extract", "--batch", "x.txt"], "--batch reads standard input", 2),
        (["extract", "--batch", "--jobs", "0"], "--jobs must be from 1 to 256.", 2),
        (["extract", "x.txt"], "x.txt: there is no such file.", 3),
        (["extract", "-", "--format", "moon"], "There is no format “moon”", 3),
        (
            ["extract", "-", "--published", "May 3"], "“May 3” is no day; write it as YYYY-MM-DD.",
            2
        ),
    ])
    func `says what is wrong with a wrong use`(
        arguments: [String],
        message: String,
        status: Int32
    ) throws {
        let refused = try StetProgram().run(arguments, input: Data("Text.".utf8))
        #expect(refused.errors.contains(message), "\(refused.errors)")
        #expect(refused.status == status)
        #expect(refused.output == "")
    }
}
