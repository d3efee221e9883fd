import ClaimExtraction
import Foundation
import Testing

@testable import ArticleImport

/// Pages cut, shuffled and filled with junk by a generator with a fixed seed.
struct DamagedPageTests {
    @Test(arguments: 1...40)
    func `a damaged page is read or refused, and gives the same twice`(seed: UInt64) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Files")
        let name = seed % 4 == 0 ? "saved.mhtml" : "news.html"
        var damage = Damage(seed: seed)
        let bytes = damage.done(to: [UInt8](try Data(contentsOf: folder.appending(path: name))))
        let file = ArticleFile(path: name, bytes: bytes)
        let first = outcome(file)
        #expect(first == outcome(file))
        guard case .success(let imported) = first else { return }
        let length = imported.article.text.unicodeScalars.count
        for link in imported.article.annotations {
            #expect(0 <= link.span.start && link.span.start < link.span.end)
            #expect(link.span.end <= length)
        }
    }

    private func outcome(_ file: ArticleFile) -> Result<ImportedArticle, ImportError> {
        Result { () throws(ImportError) in try ArticleReader.article(from: file) }
    }
}

/// What happens to files: SplitMix64 chooses.
private struct Damage {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func done(to bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<3 {
            let place = Int(next() % UInt64(bytes.count + 1))
            switch next() % 6 {
            case 0: bytes = Array(bytes[..<place])
            case 1: bytes.insert(contentsOf: junk(), at: place)
            case 2: bytes = Array(bytes[place...]) + bytes[..<place]
            case 3: bytes.insert(contentsOf: Array("<a href=".utf8) + [0], at: place)
            case 4:
                let tags = bytes.split(separator: UInt8(ascii: "<")).reversed()
                bytes = Array(tags.joined(separator: [UInt8(ascii: "<")]))
            default:
                for _ in 0..<200 where !bytes.isEmpty {
                    bytes[Int(next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: next())
                }
            }
        }
        return bytes
    }

    private mutating func junk() -> [UInt8] {
        let tags = [
            "<div>", "<b>", "<table>", "</p>", "<svg>", "<td>", "</form>", "<select>", "&#x;",
        ]
        let tag = tags[Int(next() % UInt64(tags.count))]
        return Array(String(repeating: tag, count: Int(next() % 3_000)).utf8)
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
