import Testing

@testable import ArticleImport

struct ZIPArchiveTests {
    private typealias Part = ArchiveBuilder.Part

    @Test func `parts are found by name, whatever the case and the slashes`() throws {
        var archive = try archive([Part("Word/Document.xml", "one"), Part("b.xml", "two")])
        #expect(try archive.contents(of: "word/document.xml") == Array("one".utf8))
        #expect(try archive.contents(of: "/B.xml") == Array("two".utf8))
        #expect(try archive.contents(of: "c.xml") == nil)
    }

    @Test(arguments: ["../b.xml", "a/../../b.xml", "..\\b.xml"])
    func `a part that would lead out of the archive can't be had`(name: String) throws {
        var archive = try archive([Part(name, "one"), Part("a.xml", "two")])
        #expect(try archive.contents(of: name) == nil)
        #expect(try archive.contents(of: "a.xml") == Array("two".utf8))
    }

    @Test func `two parts with one name are refused`() {
        #expect(throws: damaged("it has two parts that are named “a.xml”")) {
            try archive([Part("a.xml", "one"), Part("A.xml", "two")])
        }
    }

    @Test func `parts that share bytes are refused`() {
        var second = Part("b.xml", "two")
        second.claimedOffset = 0
        #expect(throws: damaged("its parts overlap")) {
            try archive([Part("a.xml", "one"), second])
        }
    }

    @Test(arguments: [0, 10, 30, 60])
    func `an archive that was cut off is refused`(length: Int) {
        let whole = ArchiveBuilder.archive([Part("a.xml", "one")])
        #expect(throws: ImportError.self) {
            try ZIPArchive(ArticleFile(path: "f.docx", bytes: Array(whole.prefix(length))))
        }
    }

    @Test func `what a part is not as the archive says is told`() throws {
        var wrongChecksum = Part("a.xml", "one")
        wrongChecksum.claimedChecksum = 7
        try expect(wrongChecksum, "its part “a.xml” does not match its checksum")
        var wrongSize = Part("a.xml", "one")
        wrongSize.claimedSize = 2
        try expect(wrongSize, "its part “a.xml” is not as long as the archive says")
        var bomb = Part("a.xml", "one")
        bomb.claimedSize = 2_000_000_000
        try expect(bomb, "its part “a.xml” is too large when it is unpacked")
        var unknown = Part("a.xml", "one")
        unknown.method = 12
        try expect(unknown, "its part “a.xml” is packed in a way that is not known (12)")
        var broken = Part("a.xml", "one")
        broken.method = 8
        try expect(broken, "its part “a.xml” cannot be unpacked")
    }

    @Test func `a part that unfolds further than it says is refused`() throws {
        // Zeros, three of them in a stored block of DEFLATE.
        var bomb = Part("a.xml", [1, 3, 0, 0xFC, 0xFF, 0, 0, 0])
        bomb.method = 8
        bomb.claimedSize = 2
        try expect(bomb, "its part “a.xml” is not as long as the archive says")
    }

    @Test func `an encrypted part needs a copy without a password`() throws {
        var part = Part("a.xml", "one")
        part.flags = 1
        var archive = try archive([part])
        #expect(throws: ImportError.encrypted(path: "f.docx")) {
            try archive.contents(of: "a.xml")
        }
    }

    private func archive(_ parts: [Part]) throws -> ZIPArchive {
        try ZIPArchive(ArticleFile(path: "f.docx", bytes: ArchiveBuilder.archive(parts)))
    }

    private func expect(_ part: Part, _ detail: String) throws {
        var archive = try archive([part])
        #expect(throws: damaged(detail)) { try archive.contents(of: part.name) }
    }
}

/// The error of a damaged `f.docx`.
func damaged(_ detail: String) -> ImportError { .damaged(path: "f.docx", detail: detail) }
