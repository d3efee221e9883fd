/// Money by its symbols and words, as ISO 4217 codes.
enum Currencies {
    /// Words after the number.
    ///
    /// A line: code, how many of the code's unit one is, the words. Where several countries share a word,
    /// the word itself is the unit unless one is meant by far the most often.
    private static let rows = """
        USD 1 dollar|dollars|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars|bucks
        USD 0.01 cent|cents|penny|pennies|us cents
        USD 0.1 dime|dimes
        CAD 1 canadian dollar|canadian dollars
        AUD 1 australian dollar|australian dollars
        NZD 1 new zealand dollars
        HKD 1 hong kong dollars
        SGD 1 singapore dollars
        TWD 1 taiwan dollars|taiwanese dollars
        EUR 1 euro|euros
        GBP 1 pound sterling|pounds sterling|british pounds|sterling|quid
        GBP 0.01 pence
        EGP 1 egyptian pounds
        LBP 1 lebanese pounds
        SYP 1 syrian pounds
        JPY 1 yen|japanese yen
        CNY 1 yuan|chinese yuan|renminbi|rmb
        KRW 1 south korean won|korean won
        INR 1 rupee|rupees|indian rupees
        PKR 1 pakistani rupees
        LKR 1 sri lankan rupees
        NPR 1 nepalese rupees
        RUB 1 rouble|roubles|ruble|rubles|russian rubles|russian roubles
        UAH 1 hryvnia|hryvnias
        CHF 1 swiss franc|swiss francs
        XOF 1 cfa francs
        francs 1 franc|francs
        pesos 1 peso|pesos
        MXN 1 mexican pesos
        PHP 1 philippine pesos
        ARS 1 argentine pesos
        CLP 1 chilean pesos
        COP 1 colombian pesos
        BRL 1 reais|brazilian reais|brazilian real
        ZAR 1 south african rand
        TRY 1 turkish lira|turkish liras
        lira 1 lira|liras|lire
        SEK 1 kronor|swedish kronor|swedish krona|swedish kronas
        NOK 1 norwegian kroner|norwegian krone
        DKK 1 danish kroner|danish krone
        kroner 1 kroner|krone
        ISK 1 icelandic kronur
        PLN 1 zloty|zlotys|zlotych
        CZK 1 koruna|korunas|czech koruna
        HUF 1 forint|forints
        ILS 1 shekel|shekels
        AED 1 dirham|dirhams
        SAR 1 riyal|riyals|saudi riyals
        IRR 1 rial|rials|iranian rials
        KWD 1 kuwaiti dinar|kuwaiti dinars
        IQD 1 iraqi dinar|iraqi dinars
        dinars 1 dinar|dinars
        THB 1 baht
        MYR 1 ringgit|ringgits|malaysian ringgit|malaysian ringgits
        IDR 1 rupiah|rupiahs
        VND 1 vietnamese dong
        BDT 1 taka
        NGN 1 naira
        GHS 1 cedi|cedis
        KES 1 kenyan shillings
        shillings 1 shilling|shillings
        MNT 1 tugrik|tugriks
        NLG 1 guilder|guilders|dutch guilders
        FIM 1 finnish markka|markka
        DEM 1 deutsche marks|deutschmarks|german marks
        ESP 1 peseta|pesetas
        BTC 1 bitcoin|bitcoins
        """

    private static let codes =
        """
        USD EUR GBP JPY CNY INR CAD AUD NZD CHF SEK NOK DKK HKD SGD TWD KRW BRL MXN RUB ZAR TRY PLN \
        CZK HUF ILS AED SAR THB MYR IDR PHP VND PKR BDT LKR NGN KES GHS EGP LBP KWD QAR ARS CLP COP \
        PEN UAH MNT ISK BTC
        """

    /// Symbols before or after the number.
    private static let symbols: [WordKey: MeasureUnit] = [
        WordKey("$"): money("USD"), WordKey("€"): money("EUR"), WordKey("£"): money("GBP"),
        WordKey("¥"): money("JPY"), WordKey("₹"): money("INR"), WordKey("₩"): money("KRW"),
        WordKey("₽"): money("RUB"), WordKey("₪"): money("ILS"), WordKey("₺"): money("TRY"),
        WordKey("₴"): money("UAH"), WordKey("₦"): money("NGN"), WordKey("₱"): money("PHP"),
        WordKey("₫"): money("VND"), WordKey("฿"): money("THB"), WordKey("₵"): money("GHS"),
        WordKey("₡"): money("CRC"), WordKey("₾"): money("GEL"), WordKey("₿"): money("BTC"),
        WordKey("₸"): money("KZT"), WordKey("¢"): money("USD", factor: 0.01),
    ]

    /// What stands before a dollar sign, as in "US$", "C$", "R$".
    private static let dollars: [WordKey: String] = [
        WordKey("us"): "USD", WordKey("u.s."): "USD", WordKey("usd"): "USD", WordKey("c"): "CAD",
        WordKey("ca"): "CAD", WordKey("can"): "CAD", WordKey("cdn"): "CAD", WordKey("cad"): "CAD",
        WordKey("a"): "AUD", WordKey("au"): "AUD", WordKey("aud"): "AUD", WordKey("nz"): "NZD",
        WordKey("nzd"): "NZD", WordKey("hk"): "HKD", WordKey("hkd"): "HKD", WordKey("s"): "SGD",
        WordKey("sg"): "SGD", WordKey("nt"): "TWD", WordKey("r"): "BRL", WordKey("mx"): "MXN",
        WordKey("mxn"): "MXN",
    ]

    private static let codeUnits: [WordKey: MeasureUnit] = Dictionary(
        uniqueKeysWithValues: codes.split(separator: " ").map { (WordKey($0), money(String($0))) }
    )

    /// Abbreviations that stand before the number.
    private static let leading: [WordKey: MeasureUnit] = [
        WordKey("rs"): money("INR"), WordKey("rs."): money("INR"), WordKey("rm"): money("MYR"),
    ]

    /// The words after a number, for the table of units.
    static let units: [(String, MeasureUnit)] = rows.split(separator: "\n").flatMap { row in
        let fields = row.split(separator: " ", maxSplits: 2)
        guard fields.count == 3, let factor = Double(fields[1]) else {
            return [(String, MeasureUnit)]()
        }
        return fields[2].split(separator: "|").map {
            (String($0), money(String(fields[0]), factor: factor))
        }
    }

    /// The symbols as a set, for a quick look.
    static let symbolSet = WordSet("$ € £ ¥ ₹ ₩ ₽ ₪ ₺ ₴ ₦ ₱ ₫ ฿ ₵ ₡ ₾ ₿ ₸")

    /// The currency whose symbol the token is.
    static func symbol(_ key: WordKey) -> MeasureUnit? { symbols[key] }

    /// The currency of a dollar sign after that word.
    static func dollar(after key: WordKey) -> MeasureUnit? { dollars[key].map { money($0) } }

    /// The currency of an ISO code or of an abbreviation before the number.
    static func code(_ key: WordKey) -> MeasureUnit? { codeUnits[key] }
    static func leadingWord(_ key: WordKey) -> MeasureUnit? { leading[key] ?? codeUnits[key] }

    private static func money(_ code: String, factor: Double = 1) -> MeasureUnit {
        MeasureUnit(name: code, dimension: .money, factor: factor)
    }
}
