import Casework
import Foundation
import Testing

@testable import Workbench

struct CaptureTests {
    private static let page = SourceFacts(
        kind: .webPage,
        title: "A page",
        url: "https://a.example/x"
    )

    private func book(_ content: Result<Data, CapturedCopy.Problem>) throws -> Casebook {
        var book = try SampleWorkbench.withArticle().casebook
        book.capture = { address in
            CapturedCopy(
                address: address,
                finalAddress: address + "/y",
                redirects: [address + "/y"],
                status: 200,
                mediaType: "text/html",
                content: content
            )
        }
        return book
    }

    @Test func `keeps what was at the address of a source, with how it came there`() throws {
        let book = try book(.success(Data("<p>51</p>".utf8)))
        try book.cite([.jail(1)], [EvidenceDraft(source: .draft(CaptureTests.page))])
        let copies = try book.source(1).source.snapshots
        #expect(copies.count == 1)
        #expect(copies.first?.redirects == ["https://a.example/x/y"])
        #expect(copies.first?.sizeInBytes == 9)
        let digest = try #require(copies.first?.sha256)
        #expect(FileManager.default.fileExists(atPath: book.folder.snapshots + "/" + digest))
        #expect(try book.verify().problems == [])
        try book.cite([.jail(2)], [EvidenceDraft(source: .draft(CaptureTests.page))])
        #expect(try book.source(1).source.snapshots.count == 1)
        try book.captureSource(1)
        #expect(try book.source(1).source.snapshots.count == 2)
        #expect(try book.history().last?.what == "captured source 1: kept 9 bytes")
    }

    @Test func `keeps the source with the reason where nothing could be had`() throws {
        let book = try book(.failure(.init("no network")))
        try book.addSource(CaptureTests.page)
        let copies = try book.source(1).source.snapshots
        #expect(copies.map(\.problem) == ["no network"])
        #expect(copies.map(\.sha256) == [nil])
        #expect(try book.verify().problems == [])
    }

    @Test func `fetches nothing unless it is told how`() throws {
        let book = try SampleWorkbench.withArticle().casebook
        try book.addSource(CaptureTests.page)
        #expect(try book.source(1).source.snapshots == [])
        #expect(throws: WorkbenchError.nothingToCapture(1)) { try book.captureSource(1) }
    }

    @Test func `gives a kept copy back, and nothing that was changed since`() throws {
        let book = try book(.success(Data("<p>51</p>".utf8)))
        try book.addSource(CaptureTests.page)
        let copy = try book.copy(1, ofSource: 1)
        #expect(copy.bytes == Data("<p>51</p>".utf8))
        #expect(copy.snapshot.mediaType == "text/html")
        for place in [0, 2, -1, Int.max] {
            #expect(throws: WorkbenchError.noSuchCopy(place, source: 1)) {
                try book.copy(place, ofSource: 1)
            }
        }
        let digest = try #require(copy.snapshot.sha256)
        let path = book.folder.snapshots + "/" + digest
        try Data("<p>52</p>".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: WorkbenchError.self) { try book.copy(1, ofSource: 1) }
    }

    @Test func `shows no copy of a confidential source`() throws {
        let book = try book(.success(Data("<p>51</p>".utf8)))
        try book.addSource(CaptureTests.page)
        try book.editSource(1) {
            $0.isConfidential = true
            $0.alias = "a clerk"
        }
        #expect(throws: WorkbenchError.confidentialCopy(source: 1)) {
            try book.copy(1, ofSource: 1)
        }
    }
}
