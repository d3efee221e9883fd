import Foundation
import TestSupport
import Testing

/// Articles that are fetched instead of read, from a server on the loopback interface.
struct AddressTests {
    private static let story = "# Quay sinks\n\nThe quay at Alder sank on Monday. It cost $4,000.\n"

    private func server(_ type: String, _ body: [UInt8]) throws -> LoopbackServer {
        try LoopbackServer { path in
            switch path {
            case "/old": .page("301 Moved", fields: ["Location: /news/quay"])
            case "/news/quay": .page(fields: ["Content-Type: \(type)"], body: body)
            default: .page("404 Not Found")
            }
        }
    }

    private func text(_ run: StetProgram.Result) throws -> String? {
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return (object as? [String: Any])?["text"] as? String
    }

    @Test func `keeps an article with the address that it was found at`() throws {
        let server = try server("text/markdown; charset=utf-8", Array(AddressTests.story.utf8))
        let stet = try StetProgram.inWorkbench()
        let added = try stet.run("add", server.address + "/old")
        #expect(added.status == 0 && added.errors.contains("publi"))
        #expect(added.output.contains("Added quay-sinks"), "\(added.output)")
        let record = try stet.run("export", "-")
        #expect(record.output.contains(server.address + "/news/quay"))
    }

    @Test func `reads a page as what the server says that it is`() throws {
        let markdown = try server("text/markdown", Array(AddressTests.story.utf8))
        let plain = try server("text/plain", Array(AddressTests.story.utf8))
        let stet = try StetProgram()
        let read = try text(stet.run("extract", markdown.address + "/old", "--json"))
        #expect(read?.hasPrefix("Quay sinks") == true)
        let asPlain = try text(
            stet.run("extract", plain.address + "/old", "--json", "--format", "text")
        )
        #expect(asPlain?.hasPrefix("# Quay sinks") == true)
    }

    @Test func `takes a server's charset where the bytes are not UTF-8, and only there`() throws {
        let latin = Array("The caf".utf8) + [0xE9] + Array(" closed on Monday.".utf8)
        let utf8 = Array("The café closed on Monday.".utf8)
        let stet = try StetProgram()
        for body in [latin, utf8] {
            let server = try server("text/plain; charset=windows-1252", body)
            let run = try stet.run("extract", server.address + "/old", "--json")
            #expect(try text(run) == "The café closed on Monday.")
        }
    }

    @Test func `says of which cited page no copy is kept, once`() throws {
        let server = try server("text/plain", [])
        var stet = try StetProgram.withArticle()
        stet.environment["STET_OFFLINE"] = ""
        let page = server.address + "/nowhere"
        let told = """
            source #1: no copy is kept, and 'stet source capture 1' tries again: \(page): the server answers 404 \
            (not found); check the address.

            """
        let marked = try stet.run("mark", "1,2", "verified", "--source", page)
        #expect(marked.status == 0)
        #expect(marked.errors == told)
        #expect(try stet.run("cite", "3", "--source", page).errors == "")
        let cited = try stet.run("cite", "3", "--source", page + "/else")
        #expect(cited.errors.hasPrefix("source #2: no copy is kept"))
        #expect(try stet.run("cite", "3", "--source", "1").errors == "")
    }

    @Test func `says why nothing was fetched`() throws {
        let server = try server("text/plain", [])
        let stet = try StetProgram()
        let missing = try stet.run("extract", server.address + "/nowhere")
        #expect(missing.status == 3)
        #expect(
            missing.errors
                == "stet: \(server.address)/nowhere: the server answers 404 (not found); check the address.\n"
        )
        let secret = try stet.run("extract", "https://ann:word@example.com/")
        #expect(secret.status == 3 && !secret.errors.contains("word@"))
    }
}
