import ClaimExtraction
import Testing

@testable import ArticleImport

struct SubtitlesTests {
    private static let council = """
        WEBVTT
        Kind: captions

        STYLE
        ::cue { color: white }

        NOTE A comment
        over two lines

        one
        00:01.000 --> 00:03.500 align:left
        <v Ann Okoro>The quay cost <b>$4,000</b>.
        <v Ann Okoro>It sank &amp; burned.

        00:04.000 --> 00:05.000
        <v.loud Luis Tan>Who <i>paid</i>?</v>

        00:00:06.000 --> 00:00:07.000
        Nobody answered.
        """

    @Test func `reads what is said, another speaker as a new paragraph`() throws {
        let article = try read(SubtitlesTests.council, path: "council.vtt").article
        #expect(
            article.text == """
                The quay cost $4,000.
                It sank & burned.

                Who paid?
                Nobody answered.
                """
        )
        let source = SourceText(article.text)
        let turns = article.annotations.map { "\($0.author ?? "") \($0.text) \(source[$0.span])" }
        #expect(
            turns == [
                "Ann Okoro 00:01.000 The quay cost $4,000.\nIt sank & burned.",
                "Luis Tan 00:04.000 Who paid?",
            ]
        )
        #expect(article.annotations.allSatisfy { $0.kind == .comment })
    }

    @Test(arguments: [
        // SRT: numbers, commas, Windows' line ends, places on the screen, fonts.
        (
            "1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}The quay sank.\r\n\r\n2\r\n",
            "The quay sank."
        ),
        (
            "7\n00:00:01,000 --> 00:00:02,000\n<font color=\"red\">One</font>\n\n8\n00:00:03,000 --> 00:00:04,000\nTwo",
            "One\nTwo"
        ),
        // Cues without an empty line between them, without numbers, without words.
        ("00:01.000 --> 00:02.000\nOne\n00:02.000 --> 00:03.000\nTwo\n", "One\nTwo"),
        ("00:01.000 --> 00:02.000\n\n00:02.000 --> 00:03.000\nTwo\n", "Two"),
        // What is no time begins no cue.
        ("00:01.000 --> 00:0x.000\nOne\n\n00:02.000 --> 00:03.000\nTwo\n", "Two"),
        ("100:00:01.000 --> 100:00:02.000\nLate\n", "Late"),
        // Signs that are no tags.
        ("00:01.000 --> 00:02.000\nIf 3 < 4 & 5 > 4, <unclosed\n", "If 3 < 4 & 5 > 4, <unclosed"),
        ("00:01.000 --> 00:02.000\n<00:01.500>Now <ruby>x<rt>y</rt></ruby>\n", "Now xy"),
    ])
    func `reads cues however they are set`(file: String, text: String) throws {
        #expect(try read(file, path: "f.srt").article.text == text)
    }

    @Test(arguments: ["WEBVTT\n", "WEBVTT\n\nNOTE nothing\n", "1\n", "1\n00:00:01,000 -->\nOne\n"])
    func `refuses files in which nothing is said`(file: String) {
        #expect(throws: ImportError.empty(path: "f.vtt")) { try read(file, path: "f.vtt") }
    }

    @Test func `knows WebVTT by its first word`() throws {
        let file = "WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n"
        #expect(try read(file, path: "-").format == "subtitles")
        #expect(try read("\u{FEFF}" + file, path: "-").format == "subtitles")
        #expect(try read("What is WEBVTT? A format.", path: "-").format == "text")
    }

    @Test(arguments: ["<a", "{\\a", "&am", "<v "])
    func `is linear in tags that nothing closes`(piece: String) throws {
        let line = String(repeating: piece, count: 40_000)
        let text = try read("00:01.000 --> 00:02.000\n\(line)\n", path: "f.vtt").article.text
        #expect(text.utf8.count >= line.utf8.count - 1)
    }
}
