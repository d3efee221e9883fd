import Testing

@testable import Workbench

struct TermReaderTests {
    @Test(arguments: [
        ("Rusted cables at the bridge", "Rusted cables at the bridge"),
        ("It cost $1,250.50 in 2024", "It cost 1,250.50 in 2024"),
        // Days of a month are passed over, other numbers are not.
        ("January 6, 2021 and 6 January", "January 2021 and January"),
        ("6 jars and 31 days", "6 jars and 31 days"),
        // Addresses, with a scheme or without.
        ("Read https://example.com/a-b and example.com/x now", "Read and now"),
        ("wall!pic.example.com/Ab1 and #Tagpic.example.com/x", "wall and Tagpic"),
        ("He came.Then he left", "He came Then he left"),
        // Tags and handles.
        ("#HarbourFire2020 @port_ames #NATOSummit #a", "Harbour Fire 2020 port ames NATO Summit a"),
        ("# @ ## a@b.example", ""),
        ("He didn't go, ain't it", "He go it"),
    ])
    func `reads the words that a text can be remembered by`(text: String, words: String) {
        #expect(TermReader.words(of: text).map(\.text).joined(separator: " ") == words)
    }

    @Test(arguments: [
        ("photos", "picture"), ("Café", "CAFE"), ("schools", "school"), ("1,250", "1250"),
        ("ten", "10"), ("U.S.", "US"), ("Ms.", "ms"),
    ])
    func `gives words of one meaning one root`(left: String, right: String) {
        #expect(WordTerms(left).root == WordTerms(right).root)
        #expect(WordTerms(left).root != 0)
    }

    @Test(arguments: [("school", "scholar"), ("US", "us"), ("12", "21"), ("ten", "tenth")])
    func `keeps words of other meanings apart`(left: String, right: String) {
        #expect(WordTerms(left).root != WordTerms(right).root)
    }

    @Test func `gives long roots an opening, which misspelt words share`() {
        #expect(WordTerms("Millbrook").opening == WordTerms("Millbrok").opening)
        #expect(WordTerms("Millbrook").root != WordTerms("Millbrok").root)
        #expect(WordTerms("oak").opening == 0)
        #expect(WordTerms("2024").opening == 0)
        #expect(WordTerms("the") == WordTerms("of"))
    }
}
