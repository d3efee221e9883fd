import ClaimExtraction
import Foundation
import Testing

@testable import ArticleImport

/// Real files with bytes changed, left out and cut off, by a generator with a fixed seed.
struct DamagedFileTests {
    @Test(arguments: [
        "mill-creek-pandoc.docx", "mill-creek-libreoffice.docx", "mill-creek-libreoffice.odt",
    ])
    func `a damaged archive is read or refused`(name: String) throws {
        let bytes = try contents(of: name)
        var generator = SplitMix(state: 7)
        for _ in 0..<40 {
            expectAnAnswer(damaged(bytes, by: &generator), name)
            expectAnAnswer(try repacked(bytes, name, by: &generator), name)
        }
    }

    @Test(arguments: ["harbor-columns.pdf", "harbor-owner-password.pdf"])
    func `a damaged PDF is read or refused`(name: String) throws {
        let bytes = try contents(of: name)
        var generator = SplitMix(state: 7)
        for _ in 0..<12 { expectAnAnswer(damaged(bytes, by: &generator), name) }
    }

    /// A trap would end the test run; what is read must have its annotations inside its text.
    private func expectAnAnswer(_ bytes: [UInt8], _ name: String) {
        do {
            let article = try ArticleReader.article(from: ArticleFile(path: name, bytes: bytes))
            let length = article.article.text.unicodeScalars.count
            let spans = article.article.annotations.map(\.span)
            #expect(spans.allSatisfy { 0 <= $0.start && $0.start <= $0.end && $0.end <= length })
        } catch {
            #expect(error.description.hasPrefix(name))
        }
    }

    private func damaged(_ bytes: [UInt8], by generator: inout SplitMix) -> [UInt8] {
        var bytes = bytes
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes.removeLast(Int.random(in: 0...bytes.count, using: &generator))
        case 1:
            let start = Int.random(in: 0...bytes.count, using: &generator)
            let end = min(bytes.count, start + Int.random(in: 0...64, using: &generator))
            bytes.removeSubrange(start..<end)
        default:
            guard !bytes.isEmpty else { return bytes }
            for _ in 0..<Int.random(in: 1...20, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] = UInt8.random(in: 0...255, using: &generator)
            }
        }
        return bytes
    }

    /// The archive with one of its parts damaged and everything about it right.
    private func repacked(
        _ bytes: [UInt8],
        _ name: String,
        by generator: inout SplitMix
    ) throws -> [UInt8] {
        var archive = try ZIPArchive(ArticleFile(path: name, bytes: bytes))
        var parts: [ArchiveBuilder.Part] = []
        for part in archive.partNames.sorted()
        where part.hasSuffix(".xml") || part.hasSuffix(".rels") {
            parts.append(.init(part, try #require(try archive.contents(of: part))))
        }
        let place = Int.random(in: 0..<parts.count, using: &generator)
        parts[place].contents = damaged(parts[place].contents, by: &generator)
        let type = ArchiveBuilder.Part("mimetype", "application/vnd.oasis.opendocument.text")
        return ArchiveBuilder.archive(name.hasSuffix("odt") ? [type] + parts : parts)
    }

    private func contents(of name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        return Array(try Data(contentsOf: folder.appendingPathComponent("Files/\(name)")))
    }
}
