import ClaimExtraction
import Foundation
import Testing

@testable import ArticleImport

/// Whole pages in `Files/`, each with what it gives in a text file of the same name.
struct PageFileTests {
    @Test(arguments: [
        "news.html", "blog.html", "linked-data.html", "declared-encoding.html", "saved.mhtml",
    ])
    func `a page gives the article in it and what it says about it`(name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Files")
        let page = folder.appending(path: name)
        let expected = page.deletingPathExtension().appendingPathExtension("txt")
        let imported = try ArticleReader.article(at: page.path)
        #expect(try String(contentsOf: expected, encoding: .utf8) == summary(of: imported))
    }

    private func summary(of imported: ImportedArticle) -> String {
        let article = imported.article
        let scalars = Array(article.text.unicodeScalars)
        let links = article.annotations.map { link in
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars[link.span.start..<link.span.end])
            return "link: \(String(words)) -> \(link.text)\n"
        }
        return """
            title: \(article.title ?? "-")
            byline: \(article.byline ?? "-")
            published: \(article.published?.description ?? "-")
            outlet: \(imported.outlet ?? "-")
            address: \(imported.url ?? "-")

            \(article.text)

            """ + (links.isEmpty ? "" : "\n" + links.joined())
    }
}
