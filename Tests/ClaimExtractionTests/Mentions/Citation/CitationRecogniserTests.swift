import ClaimExtraction
import TestSupport
import Testing

struct CitationRecogniserTests {
    private func check(_ row: LegalRow) {
        let text = MarkedText(row.marked)
        var spans: [Span] = []
        var found: [String] = []
        for mention in LegalRows.mentions(.citation, in: text.text) {
            guard case .citation(let citation) = mention.detail else { continue }
            spans.append(mention.span)
            found.append("\(citation.kind.rawValue) \(citation.normalized)")
        }
        #expect(found == row.expected)
        #expect(spans == text.spans)
    }

    private static let cases: [LegalRow] = [
        LegalRow("Brandt v. Quill, ⟦431 U.S. 209 (1977)⟧, stands.", "case 431 U.S. 209"),
        LegalRow("He cited ⟦431 US 209, 215-217⟧.", "case 431 U.S. 209"),
        LegalRow("See ⟦431 U. S. 209⟧ again.", "case 431 U.S. 209"),
        LegalRow("See ⟦88 F.3d 41, 44 (9th Cir. 1996)⟧.", "case 88 F.3d 41"),
        LegalRow("See ⟦88 F. 3d 41⟧.", "case 88 F.3d 41"),
        LegalRow("It is ⟦12 F. Supp. 2d 34⟧.", "case 12 F. Supp. 2d 34"),
        LegalRow(
            "It is ⟦31 Cal.App.4th 88⟧ [⟦37 Cal.Rptr.2d 5⟧].",
            "case 31 Cal. App. 4th 88",
            "case 37 Cal. Rptr. 2d 5"
        ),
        LegalRow(
            "⟦105 Idaho 663⟧, ⟦672 P.2d 231 (1983)⟧",
            "case 105 Idaho 663",
            "case 672 P.2d 231"
        ),
        LegalRow("It is ⟦9 U.S. (5 Cranch) 61⟧.", "case 9 U.S. (5 Cranch) 61"),
        LegalRow("It is ⟦601 U.S. ___ (2024)⟧.", "case 601 U.S. ___"),
        LegalRow(
            "See ⟦2016 CO 47M⟧ and ⟦2005-NMCA-078⟧.",
            "case 2016 CO 47M",
            "case 2005 NMCA 078"
        ),
        LegalRow("In ⟦2014 IL App (2d) 120583-U⟧ it was so.", "case 2014 IL App (2d) 120583-U"),
        LegalRow(
            "See ⟦[2019] UKSC 11⟧ and ⟦2019 SCC 5⟧.",
            "case [2019] UKSC 11",
            "case 2019 SCC 5"
        ),
        LegalRow("See ⟦77 Misc 3d 211(A)⟧.", "case 77 Misc. 3d 211(A)"),
        LegalRow("See ⟦141 FERC ¶ 61,049⟧.", "case 141 FERC ¶ 61,049"),
        LegalRow("See ⟦Taney, 400⟧.", "case Taney 400"),
        LegalRow(
            "Orr v. Lund, ⟦No. 19-1234, 2021 WL 55555, at *3 (N.D. Cal. Mar. 3, 2021)⟧.",
            "case 2021 WL 55555"
        ),
    ]

    @Test(arguments: cases)
    func `a case is cited by volume, report and page`(row: LegalRow) { check(row) }

    private static let codes: [LegalRow] = [
        LegalRow("He broke ⟦18 U.S.C. § 1030(a)(2)(C)⟧.", "statute 18 U.S.C. § 1030(a)(2)(C)"),
        LegalRow("She sued under ⟦42 USC 1983⟧.", "statute 42 U.S.C. § 1983"),
        LegalRow(
            "It is ⟦Title 18, United States Code, Section 371⟧.",
            "statute 18 U.S.C. § 371"
        ),
        LegalRow("See ⟦U.S. Code 18, Section 1001⟧.", "statute 18 U.S.C. § 1001"),
        LegalRow("It is ⟦18 U.S.C. §§ 1341, 1343⟧.", "statute 18 U.S.C. §§ 1341, 1343"),
        LegalRow(
            "See ⟦Miss. Code Ann. § 97-3-7(2)(a)⟧.",
            "statute Miss. Code Ann. § 97-3-7(2)(a)"
        ),
        LegalRow("See ⟦Fla. Stat. § 120.68 (2007)⟧.", "statute Fla. Stat. § 120.68 (2007)"),
        LegalRow("See ⟦Mass. Gen. Laws ch. 44, § 7⟧.", "statute Mass. Gen. Laws ch. 44, § 7"),
        LegalRow("See ⟦California Penal Code Section 187⟧.", "statute Cal. Penal Code § 187"),
        LegalRow("See ⟦Ohio Revised Code 2903.01⟧.", "statute Ohio Rev. Code § 2903.01"),
        LegalRow("See ⟦N.Y. Penal Law § 120.05(2)⟧.", "statute N.Y. Penal Law § 120.05(2)"),
        LegalRow(
            "See ⟦Cal. Bus. & Prof. Code § 17200⟧.",
            "statute Cal. Bus. & Prof. Code § 17200"
        ),
        LegalRow(
            "⟦Pub. L. No. 104-208⟧, ⟦110 Stat. 3009⟧",
            "statute Pub. L. No. 104-208",
            "statute 110 Stat. 3009"
        ),
        LegalRow(
            "See ⟦Public Law 104-208⟧ and ⟦P.L. 94-142⟧.",
            "statute Pub. L. No. 104-208",
            "statute Pub. L. No. 94-142"
        ),
        LegalRow("See ⟦1999 Minn. Laws 41⟧.", "statute 1999 Minn. Laws 41"),
        LegalRow("See ⟦29 C.F.R. § 778.113⟧.", "regulation 29 C.F.R. § 778.113"),
        LegalRow("See ⟦14 CFR Part 107⟧.", "regulation 14 C.F.R. pt. 107"),
        LegalRow("See ⟦60 Fed. Reg. 68,380⟧.", "regulation 60 Fed. Reg. 68,380"),
        LegalRow("See ⟦60 FR 9061⟧.", "regulation 60 Fed. Reg. 9061"),
        LegalRow("See ⟦Ala. Admin. Code r. 218⟧.", "regulation Ala. Admin. Code r. 218"),
        LegalRow("See ⟦Treas. Reg. § 1.41-2⟧.", "regulation Treas. Reg. § 1.41-2"),
    ]

    @Test(arguments: codes)
    func `a statute or regulation is cited by code and section`(row: LegalRow) { check(row) }

    private static let numbers: [LegalRow] = [
        LegalRow("The case is Orr v. Lund, ⟦No. 23-1234⟧.", "docket No. 23-1234"),
        LegalRow("It is ⟦No. 1:20-cv-01234-ABC⟧.", "docket No. 1:20-cv-01234-ABC"),
        LegalRow("The case, ⟦25-cv-1234⟧, goes on.", "docket No. 25-cv-1234"),
        LegalRow(
            "⟦Nos. 21-1234⟧ and ⟦21-1235⟧ were joined.",
            "docket No. 21-1234",
            "docket No. 21-1235"
        ),
        LegalRow("See ⟦ASBCA No. 43466⟧.", "docket ASBCA No. 43466"),
        LegalRow("See ⟦Docket No. 12345⟧.", "docket No. 12345"),
        LegalRow("⟦H.R. 1234⟧ passed and ⟦S. 56⟧ failed.", "bill H.R. 1234", "bill S. 56"),
        LegalRow("The House sent ⟦HR 1⟧ on.", "bill H.R. 1"),
        LegalRow(
            "⟦HB 12⟧, ⟦A.B. 7⟧ and ⟦Assembly Bill 8⟧ are new.",
            "bill H.B. 12",
            "bill A.B. 7",
            "bill A.B. 8"
        ),
        LegalRow(
            "⟦S.J. Res. 7⟧ and ⟦House Resolution 755⟧ passed.",
            "bill S.J. Res. 7",
            "bill H.R. Res. 755"
        ),
        LegalRow("Ottawa passed ⟦Bill C-51⟧.", "bill Bill C-51"),
        LegalRow("He signed ⟦Executive Order 14159⟧.", "executiveOrder Exec. Order No. 14,159"),
        LegalRow("See ⟦E.O. 13769⟧.", "executiveOrder Exec. Order No. 13,769"),
        LegalRow(
            "She signed ⟦Executive Order N-33-20⟧.",
            "executiveOrder Exec. Order No. N-33-20"
        ),
    ]

    @Test(arguments: numbers)
    func `dockets, bills and orders are cited by number`(row: LegalRow) { check(row) }

    private static let nothing: [String] = [
        "On May 3, 2019, 24 people met.",
        "They live at 123 S. 5th St. in Miami, Fla. 33101.",
        "The shop is at 45 N.E. 12 Ave. and 111 S.W. 12th St.",
        "The No. 12 Hawks beat No. 5 Iowa 24-10.",
        "Denver 24 Miles 3 was the score.",
        "The team won 21-14 and sits in Room No. 12-34.",
        "Ann Taney, 40, and Lew Holmes, 29, met at 5 p.m. on Dec. 12.",
        "He wrote to Albany, N.Y. 12207.",
        "The star HR 6819 has a companion.",
        "They passed the Harbour Reform Bill 2019.",
        "He read pp. 12-14 of Vol. 2 No. 5.",
        "Bill Orr, 50, paid a $5 bill.",
        "It has 15 Republicans, 3 Democrats and 2 Independents.",
        "UN Resolution 242 was cited, and Article 5.",
        "1 U.S. f24601",
        "foo1 U.S. 1, 1. U.S. 1foo",
        "At 11 A.M. 300 people left.",
        "The vote was 51-49 in the U.S. Senate.",
        "Ch. 3 and § are signs.",
        "The S.&P. 500 fell.",
        "It ran from 1990 to 2005 at No. 10 Downing Street.",
    ]

    @Test(arguments: nothing)
    func `a number that no report, code or docket goes with is no citation`(text: String) {
        #expect(LegalRows.mentions(.citation, in: text).isEmpty)
    }

    @Test(arguments: [
        "Orr v. Lund, 431 U.S. 209, 215 (1977), was reversed.",
        "He broke 18 U.S.C. § 1030(a)(2) and 29 C.F.R. § 778.113.",
        "The case, No. 23-1234, is old.",
        "H.R. 1234 and Executive Order 14159 are old.",
    ])
    func `the numbers of a citation are no quantities`(text: String) {
        #expect(LegalRows.mentions(.quantity, in: text).isEmpty)
        #expect(LegalRows.focuses(.date, in: text).isEmpty)
    }

    @Test(arguments: [
        "1 U.S.", "§", "No.", "12 F.", "[2019]", "(", "18 U.S.C. §", "1-", "N-3", "5 U.S. (",
    ])
    func `a text that breaks off inside a citation is read to its end`(text: String) {
        #expect(LegalRows.mentions(.citation, in: text).isEmpty)
    }
}
