import Testing

@testable import ArticleImport

struct XMLReaderTests {
    @Test func `elements, attributes and texts stand in document order`() throws {
        let root = try #require(
            try tree("<a k='1 &amp; 2'>x<b/>y<c>z<![CDATA[<]]></c></a>").root
        )
        #expect(root.name == "a")
        #expect(root["k"] == "1 & 2")
        #expect(root["l"] == nil)
        #expect(root.children.map(\.name) == ["b", "c"])
        #expect(root.text == "xyz<")
        #expect(root.child("c")?.text == "z<")
        #expect(root.descendants.map(\.name) == ["b", "c"])
    }

    @Test func `white space between elements belongs to neither`() throws {
        let root = try #require(try tree("<a><b>x</b>\n  <b>y</b></a>").root)
        #expect(root.children.map(\.text) == ["x", "y"])
    }

    @Test(arguments: [
        ("<p:a xmlns:p='urn:x'/>", "q:a"),
        ("<a xmlns='urn:x'/>", "q:a"),
        ("<a xmlns='urn:y'/>", "{urn:y}a"),
        ("<a/>", "a"),
    ])
    func `the namespace decides on the prefix`(xml: String, name: String) throws {
        #expect(try tree(xml).root?.name == name)
    }

    @Test func `UTF-16 is read`() throws {
        let xml = "<?xml version='1.0' encoding='UTF-16'?><a>é</a>"
        let units: [UInt8] = xml.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] as [UInt8] }
        let bytes = [0xFF, 0xFE] + units
        let tree = try XMLReader.tree(of: bytes, prefixes: [:], part: "p", path: "f.docx")
        #expect(tree.root?.text == "é")
    }

    @Test(arguments: [
        ("", "line 1 of its part “p” cannot be read: no element found"),
        ("<a>\n<b></a>", "line 2 of its part “p” cannot be read: mismatched tag"),
        (
            "<a>\u{1}</a>",
            "line 1 of its part “p” cannot be read: not well-formed (invalid token)"
        ),
        ("<a>&b;</a>", "line 1 of its part “p” cannot be read: undefined entity"),
        (
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>",
            "line 1 of its part “p” cannot be read: it has a document type declaration"
        ),
        (
            String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300),
            """
            line 1 of its part “p” cannot be read: \
            its elements are nested more than 256 levels deep
            """
        ),
    ])
    func `what can't be read is told with its line`(xml: String, detail: String) {
        #expect(throws: damaged(detail)) { try tree(xml) }
    }

    private func tree(_ xml: String) throws -> XMLTree {
        try XMLReader.tree(
            of: Array(xml.utf8),
            prefixes: ["urn:x": "q"],
            part: "p",
            path: "f.docx"
        )
    }
}
