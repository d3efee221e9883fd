import Foundation
import TestSupport
import Testing

struct OfficeFileCommandTests {
    private func file(_ name: String) -> String {
        repository.appending(path: "Tests/ArticleImportTests/Files/\(name)").path
    }

    @Test(arguments: [
        ([], "counted 612 signatures"),
        (["--tracked", "accepted"], "counted 612 signatures"),
        (["--tracked", "original"], "counted six hundred signatures"),
    ])
    func `reads tracked changes as it is told`(options: [String], words: String) throws {
        let stet = try StetProgram()
        let run = try stet.run(
            ["extract", file("mill-creek-pandoc.docx"), "--json"] + options
        )
        #expect(run.errors == "" && run.status == 0)
        #expect(run.output.contains(words))
    }

    @Test func `adds a Word file under the title that it has`() throws {
        let run = try StetProgram.inWorkbench().run("add", file("mill-creek-libreoffice.docx"))
        #expect(run.status == 0)
        #expect(run.output.contains("“Mill Creek votes to mend its bridge”"))
    }

    @Test(arguments: [
        ("harbor-password.pdf", "the file is protected by a password; save a copy without one."),
        (
            "harbor-scan.pdf",
            "there is no text in it, only pictures, as in a scan; run it through text recognition first."
        ),
    ])
    func `says why a PDF can't be read`(name: String, reason: String) throws {
        let run = try StetProgram().run("extract", file(name), "--json")
        #expect(run.status == 3 && run.output == "")
        #expect(run.errors.contains("\(file(name)): \(reason)"))
    }

    @Test func `says what to install where there is no pdftotext`() throws {
        var stet = try StetProgram()
        try FileManager.default.createSymbolicLink(
            atPath: stet.folder.path("sh"),
            withDestinationPath: "/bin/sh"
        )
        stet.environment["PATH"] = stet.folder.path
        let run = try stet.run("extract", file("harbor-columns.pdf"), "--json")
        #expect(run.status == 3)
        #expect(run.errors.contains("sudo apt-get install poppler-utils"))
    }

    @Test func `says that a day is only that of the file's last change`() throws {
        let stet = try StetProgram.inWorkbench()
        let added = try stet.run("add", file("mill-creek-libreoffice.docx"))
        #expect(added.errors.contains("is the day of the file's last change"))
        #expect(
            added.errors.contains(
                "'stet article edit mill-creek-libreoffice --published YYYY-MM-DD'"
            )
        )
        let told = try StetProgram.inWorkbench().run(
            "add",
            file("mill-creek-libreoffice.docx"),
            "--published",
            "2025-09-25"
        )
        #expect(!told.errors.contains("last change"))
        // Its table's figures are in no claim, which nobody would see otherwise.
        #expect(told.errors.hasPrefix("A table (Span · Cost) with figures in 2 cells is not read"))
    }
}
