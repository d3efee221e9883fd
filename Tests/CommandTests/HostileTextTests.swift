import Foundation
import TestSupport
import Testing

/// An article is hostile: what is in it must neither reach a terminal nor become markup in a report.
struct HostileTextTests {
    static let hostile = """
        ---
        title: "Mayor | <img src=x onerror=alert(1)> `rm -rf` [x](javascript:y)"
        published: 2025-09-25
        ---
        Mayor Ada \u{1B}]0;owned\u{7}Quill said | 40 `tons` | of <script>alert("1")</script> **fell** on May 3.

        The port\u{202E} of Hale shipped \u{1B}[2J 51 tons | last week, said Omar\u{9B}31m Quist.
        """

    @Test func `keeps control characters from the terminal in every output`() throws {
        let stet = try StetProgram.inWorkbench()
        let path = try stet.folder.write(HostileTextTests.hostile, to: "hostile.txt")
        let runs = [
            ["add", path], ["articles"], ["articles", "--json"], ["articles", "--csv"], ["claims"],
            ["claims", "--json"], ["show", "1"], ["show", "1", "--json"], ["extract", path],
            ["extract", path, "--json"],
            ["mark", "1", "verified", "--source", "Tide\u{1B}[31m table", "--excerpt", "\u{9B}2J"],
            ["show", "1"], ["source"], ["history"], ["history", "--json"], ["report"],
            ["report", "--output", "-"],
            ["claim", "add", "hostile", "the \u{1B}[5m moon"],
        ]
        for arguments in runs {
            let run = try stet.run(arguments)
            for text in [run.output, run.errors] {
                let unsafe = text.unicodeScalars.filter {
                    ($0.value < 0x20 && !"\r\n\t".unicodeScalars.contains($0))
                        || (0x7F..<0xA0).contains($0.value) || $0 == "\u{202E}"
                }
                #expect(unsafe.isEmpty, "\(arguments.prefix(2))")
            }
        }
    }

    @Test func `writes a report without HTML, links or broken tables`() throws {
        let stet = try StetProgram.inWorkbench()
        let path = try stet.folder.write(HostileTextTests.hostile, to: "hostile.txt")
        #expect(try stet.run("add", path).status == 0)
        let report = try stet.run("report", "--output", "-")
        #expect(report.status == 0)
        #expect(!report.output.contains("<script") && !report.output.contains("<img"))
        #expect(!report.output.replacing("\\]", with: "").contains("]("))
        var columns: Int?
        for line in report.lines {
            guard line.hasPrefix("|") else {
                columns = nil
                continue
            }
            let bars = line.replacing("\\|", with: "").count { $0 == "|" }
            #expect(columns ?? bars == bars, "\(line)")
            columns = bars
        }
    }
}
