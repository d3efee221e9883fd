import Testing

@testable import ClaimExtraction

struct NumeralTests {
    @Test(
        arguments: [
            ("12,000", 12_000.0), ("0", 0), ("123456789012345", 123_456_789_012_345),
            ("1234567890123456", 1_234_567_890_123_456), ("3.5", 3.5), ("1.234,5", 1234.5),
            ("1.234.567", 1_234_567), ("point five", 0.5), ("point 77", 0.77),
            ("12,34,567", 1_234_567), ("0,75", 0.75), ("5,00", 5), ("40 000", 40_000),
            ("1\u{202F}234\u{202F}567", 1_234_567), ("007", 7),
            ("5 million", 5e6), ("1.2bn", 1.2e9), ("5k", 5000), ("20 lakh", 2e6), ("6 crore", 6e7),
            ("2 and a half million", 2.5e6), ("3 hundred and twenty", 320),
            ("1/2", 0.5), ("3 1/2", 3.5), ("½", 0.5), ("2½", 2.5), ("41/2", 4.5), ("3/4", 0.75),
            ("seven", 7), ("twenty-three", 23), ("one hundred and five", 105), ("nought", 0),
            ("two hundred and two thousand", 202_000), ("twenty-one thousand eleven", 21_011),
            ("three thousand million", 3e9), ("one million two hundred thousand", 1.2e6),
            ("a million", 1e6), ("a hundred thousand", 1e5), ("a dozen", 12), ("two dozen", 24),
            ("two and a half million", 2.5e6), ("three million and a half", 3.5e6),
            ("two point zero five", 2.05), ("six and a quarter", 6.25),
            ("half", 0.5), ("half a million", 5e5), ("half-million", 5e5), ("half a dozen", 6),
            ("two-thirds", 2.0 / 3), ("three quarters", 0.75), ("one fifth", 0.2),
            ("4-1/2", 4.5), ("1.2e3", 1200), ("12.5e+2", 1250), ("1e-3", 0.001), ("2^10", 1024),
            ("2^-1", 0.5),
            ("5.5x10-3", 0.0055), ("1.5×10^9", 1.5e9), ("6 × 10^2", 600),
            ("1'000'000", 1e6), ("12’500.50", 12_500.5),
            ("3 hundred and 21", 321), ("6 crore and two hundred", 60_000_200),
            ("2 million 300 thousand", 2.3e6), ("three hundred Cr", 3e9), ("five lacs", 5e5),
            ("2.33 k", 2330), ("nil", 0), ("forty-five (45)", 45), ("45 (forty-five)", 45),
            ("fifty-four hundredths", 0.54), ("two and fifty-four hundredths", 2.54),
            ("one twenty-fifth", 0.04), ("three one-thousandths", 0.003),
            ("one hundred and thirty fifths", 26), ("one hundred thirty fifths", 100.0 / 35),
            ("a hundredth", 0.01),
            ("three-quarters of a million", 7.5e5), ("three crore twelve lakh", 31_200_000),
        ] as [(String, Double)]
    )
    func `reads a number that is the whole text`(text: String, value: Double) throws {
        let reading = Reading(Article(id: "t", text: text))
        let numeral = try #require(
            Numeral.read(at: 0, in: reading, limit: reading.tokens.count)
        )
        #expect(abs(numeral.value - value) < 1e-9 * max(1, value))
        #expect(numeral.tokens == 0..<reading.tokens.count)
    }

    @Test(arguments: [
        ("nineteen eighty-four", "nineteen"),
        ("two and three cars", "two"),
        ("12 and a third of them", "12"),
        ("one third-party seller", "one third"),
        ("a third of them", "a third"),
        ("5 thirds-league clubs", "5"),
        ("300 500 lamps", "300"),
        ("7 m from the wall", "7"),
        ("twenty-three-year-old", "twenty-three"),
        ("half of them", "half"),
        ("7e7 of them", "7"),
        ("forty-five (46)", "forty-five"),
        ("45 (45)", "45"),
        ("4 Mill Lane", "4"),
        ("5 million and two people", "5 million"),
        ("two quarters", "two"),
        ("one half-brother", "one"),
        ("2 x 10 boxes", "2"),
        ("5'10 tall", "5"),
        ("5' 100", "5"),
        ("5^ 2", "5"),
    ])
    func `stops where the number ends`(text: String, number: String) throws {
        let reading = Reading(Article(id: "t", text: text))
        let numeral = try #require(
            Numeral.read(at: 0, in: reading, limit: reading.tokens.count)
        )
        #expect(reading.text(numeral.tokens) == number)
    }

    @Test(arguments: [
        "a lamp", "an hour", "dozens", "million", "third", "point of five", "22,24,26,31",
        "10.5.2017",
        "a third man", "lamp", "and", "of", "-",
        String(repeating: "9", count: 400),
    ])
    func `finds no number`(text: String) {
        let reading = Reading(Article(id: "t", text: text))
        #expect(Numeral.read(at: 0, in: reading, limit: reading.tokens.count) == nil)
    }

    @Test
    func `stays finite however many scale words follow one another`() {
        let text = "nine " + String(repeating: "trillion million thousand ", count: 500)
        let reading = Reading(Article(id: "t", text: text))
        for token in 0..<reading.tokens.count {
            let value = Numeral.read(at: token, in: reading, limit: reading.tokens.count)?.value
            #expect((value ?? 0) <= 1e18)
        }
    }
}
