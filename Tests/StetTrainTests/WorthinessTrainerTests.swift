import ArgumentParser
import ClaimExtraction
import Foundation
import TestSupport
import Testing

@testable import stet_train

struct WorthinessTrainerTests {
    private static let checkable = [
        "The county spent $3 million on the bridge.", "Prices rose by 7 percent in 2015.",
        "He voted against the bill in 2009.", "The plant employed 420 people last year.",
    ]
    private static let idle = [
        "Thank you so much.", "I hope we can talk.", "What do you think?",
        "We should all be proud.",
    ]

    private func row(_ id: Int, _ text: String, _ isWorthy: Bool) -> String {
        #"{"id":"\#(id)","text":"\#(text)","gold":{"checkWorthy":\#(isWorthy)}}"#
    }

    /// Trains on a corpus of eight sentences, eight posts and one transcript; the bytes of the model.
    private func train(in folder: URL, vectors: String? = nil) throws -> [UInt8] {
        let texts =
            Self.checkable.map { ($0, true) } + Self.idle.map { ($0, false) }
        let sentences = texts.enumerated().map { row($0, $1.0, $1.1) }
        let posts = texts.enumerated().map { row($0, $1.0 + " #marlow", $1.1) }
        var lines: [String] = []
        var start = 0
        for (text, isWorthy) in texts {
            let end = start + text.unicodeScalars.count
            lines.append(#"{"start":\#(start),"end":\#(end),"checkWorthy":\#(isWorthy)}"#)
            start = end + 1
        }
        let speech = texts.map(\.0).joined(separator: #"\n"#)
        let transcript =
            #"{"id":"t","text":"\#(speech)","gold":{"lines":[\#(lines.joined(separator: ","))]}}"#
        let files = ["sentences": sentences, "posts": posts, "transcripts": [transcript]]
        var arguments: [String] = ["--folds", "0"]
        for (name, rows) in files.sorted(by: { $0.key < $1.key }) {
            let file = folder.appending(path: "\(name).jsonl")
            try rows.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
            arguments += ["--\(name)", file.path]
        }
        if let vectors {
            let file = folder.appending(path: "vectors.txt")
            try vectors.write(to: file, atomically: true, encoding: .utf8)
            arguments += ["--vectors", file.path]
        }
        let output = folder.appending(path: "model.bin")
        let command = try WorthinessCommand.parse(arguments + ["--output", output.path])
        try command.run()
        return [UInt8](try Data(contentsOf: output))
    }

    @Test func `training twice gives the same bytes, and they rank what was learned`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "worthiness-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let model = try train(in: folder)
        #expect(try train(in: folder) == model)
        let worthy = Self.checkable.map { score($0, model) }
        let idle = Self.idle.map { score($0, model) }
        #expect(try #require(worthy.min()) > #require(idle.max()))
    }

    @Test func `a word that no text had is judged by its kind`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "worthiness-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let words = """
            prices 1 0 0.1
            voted 1 0.1 0
            pensions 1 0 0
            thank -1 0 0.1
            hope -1 0.1 0
            applaud -1 0 0
            heron 0 1 -1
            quartz 0 -1 1
            """
        let model = try train(in: folder, vectors: words)
        #expect(score("Pensions.", model) > score("Applaud.", model))
        let plain = try train(in: folder)
        #expect(score("Pensions.", model) > score("Pensions.", plain))
    }

    private func score(_ text: String, _ model: [UInt8]) -> Double {
        var reading = Extractor().reading(of: Article(id: "a", text: text))
        model.withUnsafeBytes { CheckWorthiness($0)?.scoreSentences(of: &reading) }
        return reading.sentences.first?.checkWorthiness ?? 0
    }

    @Test func `average precision and F1 are as defined`() {
        let figures = RankingFigures([(3, true), (2, false), (1, true), (0, false)])
        #expect(abs(figures.averagePrecision - (1 + 2.0 / 3) / 2) < 1e-12)
        #expect(figures.f1(from: 3) == 2.0 / 3)
        #expect(figures.f1(from: 1) == 0.8)
        #expect(figures.best.limit == 1)
        #expect(figures.evenLimit == 2)
    }
}
