/// The words that numbers are made of, by key.
enum NumberWords {
    static let point = WordKey("point")
    static let quarter = WordKey("quarter")
    /// Words after which a bare "point five" is a number.
    static let beforePoint = WordSet("by of about only just than to from minus negative plus")
    static let percents = WordSet("percent per percentage")
    static let fractionSlash = WordKey("\u{2044}")
    static let apostrophe = WordKey("'")
    /// Twenty, after a small number and before what is counted: "three score years".
    static let score = WordKey("score")
    static let afterScore = WordSet("years and miles men women souls")
    /// "Three hundred Cr": an abbreviation that Indian English uses after words too.
    static let crore = WordKey("cr")

    /// "zero" to "nineteen" and the tens.
    static let units = table(unitRows)

    private static let unitRows = """
        zero 0  nought 0  naught 0  nil 0  one 1  two 2  three 3  four 4  five 5  six 6  seven 7  eight 8  nine 9
        ten 10  eleven 11  twelve 12  thirteen 13  fourteen 14  fifteen 15  sixteen 16  seventeen 17
        eighteen 18  nineteen 19  twenty 20  thirty 30  forty 40  fourty 40  fifty 50  sixty 60  seventy 70
        eighty 80  ninety 90
        """

    /// Words that multiply; India's lakh and crore among them.
    static let scales = table(scaleRows)

    private static let scaleRows = """
        dozen 12  dozens 12  hundred 100  hundreds 100  thousand 1000  thousands 1000
        lakh 100000  lakhs 100000  lac 100000  lacs 100000  million 1000000  millions 1000000  crore 10000000  crores 10000000
        krore 10000000  krores 10000000
        billion 1000000000  billions 1000000000  trillion 1000000000000  trillions 1000000000000
        quadrillion 1000000000000000
        """

    /// Abbreviations of scales after digits.
    static let shortScales: WordTable<Double> = table(
        """
        k 1000  mn 1000000  mln 1000000  mio 1000000  mil 1000000  mill 1000000  cr 10000000
        bn 1000000000  bln 1000000000  bil 1000000000  tn 1000000000000  tln 1000000000000
        trn 1000000000000
        """
    )

    /// Short scales that are names with a capital: "4 Mill Lane".
    static let alsoNames = WordSet("mil mill")

    /// Single letters that are scales only of money, or as a capital M: elsewhere they are units or labels.
    static let letterScales: WordTable<Double> = table("m 1000000  b 1000000000  t 1000000000000")

    /// What a fraction's second word divides by; plural after two or more.
    static let denominators: WordTable<Double> = table(
        """
        half 2  halves 2  third 3  thirds 3  quarter 4  quarters 4  fourth 4  fourths 4  fifth 5  fifths 5
        sixth 6  sixths 6  seventh 7  sevenths 7  eighth 8  eighths 8  ninth 9  ninths 9  tenth 10  tenths 10
        eleventh 11  elevenths 11  twelfth 12  twelfths 12  fifteenth 15  fifteenths 15
        sixteenth 16  sixteenths 16  twentieth 20  twentieths 20  thirtieth 30  thirtieths 30
        fortieth 40  fortieths 40  fiftieth 50  fiftieths 50  hundredth 100  hundredths 100
        thousandth 1000  thousandths 1000  millionth 1000000  millionths 1000000
        billionth 1000000000  billionths 1000000000  trillionth 1000000000000
        trillionths 1000000000000
        """
    )

    /// Fractions that are one character.
    static let vulgarFractions: WordTable<Double> = [
        WordKey("½"): 1 / 2, WordKey("⅓"): 1 / 3, WordKey("⅔"): 2 / 3, WordKey("¼"): 1 / 4,
        WordKey("¾"): 3 / 4, WordKey("⅕"): 1 / 5, WordKey("⅖"): 2 / 5, WordKey("⅗"): 3 / 5,
        WordKey("⅘"): 4 / 5, WordKey("⅙"): 1 / 6, WordKey("⅚"): 5 / 6, WordKey("⅛"): 1 / 8,
        WordKey("⅜"): 3 / 8, WordKey("⅝"): 5 / 8, WordKey("⅞"): 7 / 8,
    ]

    /// The ordinals that are one word.
    static let ordinals: WordTable<Double> = table(
        """
        first 1  second 2  third 3  fourth 4  fifth 5  sixth 6  seventh 7  eighth 8  ninth 9  tenth 10
        eleventh 11  twelfth 12  thirteenth 13  fourteenth 14  fifteenth 15  sixteenth 16  seventeenth 17
        eighteenth 18  nineteenth 19  twentieth 20  thirtieth 30  fortieth 40  fiftieth 50  sixtieth 60
        seventieth 70  eightieth 80  ninetieth 90  hundredth 100  thousandth 1000  millionth 1000000
        billionth 1000000000  trillionth 1000000000000
        """
    )

    /// Every word and mark with which a numeral may begin.
    static let starters = WordSet(starterWords)
    static let starterWords =
        unitRows + " " + scaleRows + " half a an ½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞"

    /// Reads pairs of a word and its value.
    private static func table(_ pairs: String) -> WordTable<Double> {
        let parts = pairs.tableWords
        var table: [WordKey: Double] = [:]
        for index in stride(from: 0, to: parts.count - 1, by: 2) {
            table[WordKey(parts[index])] = Double(parts[index + 1])
        }
        return WordTable(table)
    }
}
