package import Casework

/// One page that needs nothing but itself: the article with its claims in colour, each leading to its evidence.
package struct HTMLReport: Report {
    package let name = "html"
    package let summary =
        "One page for a browser: the article in colours, each claim with its evidence."
    package let fileExtension = "html"
    package let checksCopies = true

    package init() {}

    package func render(_ disclosure: Disclosure, _ settings: ReportSettings) -> String {
        let file = disclosure.file
        let title = file.title ?? file.slug
        let head = PageHead(file, at: settings.time, isPublic: disclosure.redaction == .public)
        let cards = PageCards(file)
        let record = PageRecord(file)
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta http-equiv="Content-Security-Policy" content="\(HTMLReport.policy)">
            <title>\(title)</title>
            \(HTML.style(PageStyle.css))
            </head>
            <body>
            \(head.html)
            <div class="columns">
            <main>
            <div class="article">
            \(PageArticle(file).html)
            </div>
            </main>
            \(cards.html)
            </div>
            \(record.html)
            </body>
            </html>

            """
        return page.source
    }

    /// Nothing is loaded, run or sent, whatever an article managed to put into the page.
    private static let policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
}

/// The article's text, the words of each claim a link to its card.
struct PageArticle {
    private let file: CaseFile

    init(_ file: CaseFile) { self.file = file }

    var html: HTML {
        var seen: Set<Int> = []
        let article = MarkedArticle(file.revision.text, claims: file.claims)
        return article.paragraphs.map { pieces -> HTML in
            guard let rows = MarkedArticle.table(of: pieces) else {
                return "<p>\(words(of: pieces, &seen))</p>"
            }
            let lines = rows.map { row -> HTML in
                "<tr>\(row.map { "<td>\(words(of: $0, &seen))</td>" as HTML }.joined())</tr>"
            }
            return "<div class=\"wide\"><table>\(lines.joined())</table></div>"
        }.joined(separator: "\n")
    }

    private func words(of pieces: [MarkedArticle.Piece], _ seen: inout Set<Int>) -> HTML {
        pieces.map { piece($0, &seen) }.joined()
    }

    /// A stretch of text with the numbers of the claims that end with it; the first mark of a claim can be led back to.
    private func piece(_ piece: MarkedArticle.Piece, _ seen: inout Set<Int>) -> HTML {
        var html: HTML = "\(piece.text)"
        if let index = piece.claim {
            let claim = file.claims[index]
            html = """
                <a class="claim \(Shade(claim).rawValue)" href="#c\(claim.number)" \
                title="\(claim.standingTitle)">\(piece.text)</a>
                """
        }
        for index in piece.ending {
            let claim = file.claims[index]
            let name: HTML = seen.insert(index).inserted ? " id=\"m\(claim.number)\"" : ""
            html += """
                <sup><a\(name) class="\(Shade(claim).rawValue)" href="#c\(claim.number)">\
                \(claim.number)\(VerdictSign.of(claim))</a></sup>
                """
        }
        return html
    }
}
