import Casework
import ClaimExtraction
import Foundation
import TestSupport
import Testing

@testable import Reports

/// What other programs read: the documents are read back, as those programs do.
struct ExchangeReportsTests {
    private typealias Object = [String: Any]

    @Test(
        arguments: [CSVReport(), JSONReport(), AnnotationsReport(), ClaimReviewReport()]
            as [any Report]
    )
    func `writes the ferry case`(report: any Report) throws {
        expectGolden(
            try report.text(.revised),
            file: "\(report.name)/revised.\(report.fileExtension)"
        )
    }

    @Test(
        arguments: [CaseFile.revised, .everyVerdict, .hostile, .untouched],
        [JSONReport(), AnnotationsReport(), ClaimReviewReport()] as [any Report]
    )
    func `is JSON whatever an article says`(file: CaseFile, report: any Report) throws {
        let text = try report.text(file, isForced: true)
        #expect(try !object(text).isEmpty)
    }

    // MARK: CSV

    @Test func `a row has a cell for each column, and no cell is a formula`() throws {
        for file in [CaseFile.revised, .everyVerdict, .hostile] {
            let rows = rows(try CSVReport().text(file))
            #expect(rows.count == file.claims.count + 1)
            #expect(rows.allSatisfy { $0.count == rows[0].count })
            for cell in rows.joined() {
                #expect(!"=+@\t\r".contains(cell.first ?? "a"), "\(cell)")
            }
        }
    }

    // MARK: JSON

    @Test func `the case file has every claim with its evidence and the head of the history`()
        throws
    {
        let file = try object(try JSONReport().text(.revised))
        #expect(file["schema"] as? String == "stet.case/1")
        let claims = try #require(file["claims"] as? [Object])
        #expect(claims.count == CaseFile.revised.claims.count)
        let evidence = try #require(claims[0]["evidence"] as? [Object])
        #expect(evidence[0]["fits"] as? Bool == false)
        let mismatches = try #require(evidence[0]["mismatches"] as? [Object])
        #expect(mismatches[0]["excerpt"] as? String == "40,100")
        #expect((file["historyHead"] as? Object)?["number"] as? Int == 87)
    }

    @Test func `the case file is described in its document`() throws {
        let document = try String(
            contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
                .appending(path: "Docs/case-file.md"),
            encoding: .utf8
        )
        let names = Set(
            try JSONReport().text(.revised).matches(of: #/"([a-zA-Z0-9]+)":/#).map(\.output.1)
        )
        #expect(names.count > 60)
        for name in names { #expect(document.contains("`\(name)`"), "\(name)") }
    }

    // MARK: ClaimReview

    @Test func `a review has what search engines require and recommend`() throws {
        let document = try object(try ClaimReviewReport().text(.revised))
        #expect(document["@context"] as? String == "https://schema.org")
        let reviews = try #require(document["@graph"] as? [Object])
        #expect(reviews.count == 5)
        for review in reviews {
            #expect(review["@type"] as? String == "ClaimReview")
            #expect(review["url"] as? String == CaseFile.revised.url)
            #expect((review["claimReviewed"] as? String)?.isEmpty == false)
            let rating = try #require(review["reviewRating"] as? Object)
            #expect((rating["alternateName"] as? String)?.isEmpty == false)
            let value = try #require(rating["ratingValue"] as? Int)
            #expect((1...5).contains(value))
            #expect(rating["bestRating"] as? Int == 5 && rating["worstRating"] as? Int == 1)
            #expect((review["author"] as? Object)?["name"] as? String == "The Sound Ledger")
            let item = try #require(review["itemReviewed"] as? Object)
            #expect(item["@type"] as? String == "Claim")
            #expect(((item["author"] as? Object)?["name"] as? String)?.isEmpty == false)
            #expect((item["appearance"] as? Object)?["url"] as? String == CaseFile.revised.url)
        }
    }

    @Test func `a verdict that is neither true nor false has a name and no number`() throws {
        let document = try object(try ClaimReviewReport().text(.everyVerdict))
        let ratings = try #require(document["@graph"] as? [Object])
            .compactMap { $0["reviewRating"] as? Object }
        let names = ratings.filter { $0["ratingValue"] == nil }.map {
            $0["alternateName"] as? String
        }
        #expect(names == ["Conflicting", "Not checkable"])
    }

    @Test(arguments: [
        ("The Sound Transit Authority", "Organization"), ("Ines Falk", "Person"),
    ])
    func `a speaker is a person or an organisation`(name: String, type: String) throws {
        var file = CaseFile.revised
        file.claims[0].speaker = name
        let document = try object(try ClaimReviewReport().text(file))
        let item = try #require(
            (document["@graph"] as? [Object])?.first?["itemReviewed"] as? Object
        )
        #expect((item["author"] as? Object)?["@type"] as? String == type)
    }

    @Test func `the review of a draft is refused, unless it is forced`() throws {
        var draft = CaseFile.revised
        draft.published = nil
        var early = CaseFile.revised
        early.published = "2025-11-21"
        var nowhere = CaseFile.revised
        nowhere.url = nil
        for file in [draft, early, nowhere] {
            #expect(throws: ReportRefusal.self) { try ClaimReviewReport().text(file) }
            #expect(try ClaimReviewReport().text(file, isForced: true).contains("ClaimReview"))
        }
    }

    @Test func `a review can't end the script element that it stands in`() throws {
        var file = CaseFile.revised
        file.claims[0].statement = "</script><script>alert(1)//\u{2028}<!--"
        let text = try ClaimReviewReport().text(file)
        #expect(!text.contains("<") && !text.contains("\u{2028}"))
        let review = try #require((try object(text)["@graph"] as? [Object])?.first)
        #expect(review["claimReviewed"] as? String == file.claims[0].statement)
    }

    // MARK: Annotations

    @Test func `quote and position point at the same words`() throws {
        let collection = try object(try AnnotationsReport().text(.revised))
        let items = try #require((collection["first"] as? Object)?["items"] as? [Object])
        #expect(collection["total"] as? Int == items.count && items.count == 9)
        let text = Array(CaseFile.revised.revision.text.unicodeScalars)
        for item in items {
            let target = try #require((item["target"] as? [Object])?.first)
            #expect(target["source"] as? String == CaseFile.revised.url)
            let selectors = try #require(target["selector"] as? [Object])
            let quote = try #require(selectors.first)
            let position = try #require(selectors.last)
            let start = try #require(position["start"] as? Int)
            let end = try #require(position["end"] as? Int)
            let exact = try #require(quote["exact"] as? String)
            #expect(String(String.UnicodeScalarView(text[start..<end])) == exact)
            let words = [quote["prefix"], exact, quote["suffix"]].compactMap { $0 as? String }
            #expect(CaseFile.revised.revision.text.contains(words.joined()))
        }
    }

    @Test func `prefix and suffix don't cut a character in two`() throws {
        var file = CaseFile.untouched
        let flags = String(repeating: "👩‍👩‍👧", count: 40)
        file.revision.text = "\(flags) 12 looms \(flags)"
        let start = flags.unicodeScalars.count + 1
        file.claims = [.sample(1, "12 looms", focus: "12 looms", worth: 1)]
        file.claims[0].focusSpan = Span(start: start, end: start + 8)
        let collection = try object(try AnnotationsReport().text(file))
        let items = try #require((collection["first"] as? Object)?["items"] as? [Object])
        let target = try #require((items[0]["target"] as? [Object])?.first)
        let quote = try #require((target["selector"] as? [Object])?.first)
        let suffix = try #require(quote["suffix"] as? String)
        #expect(suffix.first == " " && suffix.dropFirst().allSatisfy { $0 == "👩‍👩‍👧" })
    }

    // MARK: Reading back

    private func object(_ text: String) throws -> Object {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
    }

    /// RFC 4180, read by a program of its own.
    private func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = [[]]
        var cell = ""
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch (scalar, isQuoted) {
            case ("\"", true) where scalars.first == "\"":
                cell.append("\"")
                scalars.removeFirst()
            case ("\"", _): isQuoted.toggle()
            case (",", false), ("\n", false):
                rows[rows.count - 1].append(cell)
                cell = ""
                if scalar == "\n" { rows.append([]) }
            case ("\r", false): continue
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return rows.dropLast()
    }
}
