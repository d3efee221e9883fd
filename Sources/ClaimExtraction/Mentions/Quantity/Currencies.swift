/// Money by its symbols and words, as ISO 4217 codes.
enum Currencies {
    /// Words after the number.
    ///
    /// A line: code, how many of the code's unit one is, the words. Where several countries share a word,
    /// the word itself is the unit unless one is meant by far the most often; ``NationalCurrencies`` has the
    /// words with their countries.
    private static let rows = """
        USD 1 dollar|dollars|buck|bucks
        USD 0.01 cent|cents|penny|pennies|us cents|u.s. cents
        USD 0.1 dime|dimes
        USD 0.05 nickel|nickels
        USD 1000 grand
        EUR 1 euro|euros
        GBP 1 pound sterling|pounds sterling|sterling|quid
        GBP 0.01 pence
        JPY 1 yen
        CNY 1 yuan|renminbi|rmb|kuai
        CNY 0.1 jiao|mao
        CNY 0.01 fen
        KRW 1 won
        INR 1 rupee|rupees
        INR 0.01 paise|paisa
        RUB 1 rouble|roubles|ruble|rubles
        RUB 0.01 kopeck|kopecks|kopek|kopeks
        UAH 1 hryvnia|hryvnias|hryvnya|hryvnyas
        CHF 1 sfr
        XOF 1 cfa franc|cfa francs
        francs 1 franc|francs
        francs 0.01 centime|centimes
        pesos 1 peso|pesos
        pesos 0.01 centavo|centavos
        BRL 1 reais
        PEN 1 nuevos soles
        BOB 1 boliviano|bolivianos
        VES 1 bolivar|bolivars|bolivares|bolívares
        PYG 1 guarani|guaranies|guaranis
        CRC 1 colones|colón
        HTG 1 gourde|gourdes
        HNL 1 lempira|lempiras
        NIO 1 cordobas|córdobas
        ZAR 1 rand|rands
        lira 1 lira|liras|lire
        SEK 1 kronor
        kroner 1 krone|kroner
        krona 1 krona|kronas|kronur
        PLN 1 zloty|zlotys|zlotych|zloties|złoty|złotys|złotych|zł
        PLN 0.01 grosz|groszy
        CZK 1 koruna|korunas|kč
        HUF 1 forint|forints
        RON 1 lei
        BGN 1 leva
        HRK 1 kuna|kunas
        MKD 1 denar|denars
        GEL 1 lari|laris
        AZN 1 manat|manats
        KZT 1 tenge
        ILS 1 shekel|shekels|new shekels
        AED 1 dirham|dirhams
        SAR 1 riyal|riyals
        IRR 1 rial|rials
        IRR 10 toman|tomans
        dinars 1 dinar|dinars
        THB 1 baht
        MYR 1 ringgit|ringgits
        MYR 0.01 sen|sens
        IDR 1 rupiah|rupiahs
        VND 1 dong
        MMK 1 kyat|kyats
        KHR 1 riel|riels
        LAK 1 kip
        BDT 1 taka|takas
        AFN 1 afghani|afghanis
        NGN 1 naira|nairas
        NGN 0.01 kobo
        GHS 1 cedi|cedis
        shillings 1 shilling|shillings
        ETB 1 birr
        ZMW 1 kwacha
        AOA 1 kwanza|kwanzas
        MZN 1 metical|meticais|meticals
        BWP 1 pula
        SLL 1 leone|leones
        GMD 1 dalasi|dalasis
        MNT 1 tugrik|tugriks|togrog
        PGK 1 kina
        MOP 1 pataca|patacas
        NLG 1 guilder|guilders
        FIM 1 markka|markkaa
        DEM 1 deutschmark|deutschmarks
        ESP 1 peseta|pesetas
        PTE 1 escudo|escudos
        ATS 1 schillings
        GRD 1 drachma|drachmas
        BTC 1 bitcoin|bitcoins
        ETH 1 ether|ethers
        GTQ 1 quetzal|quetzals|quetzales
        MGA 1 ariary
        MVR 1 rufiyaa
        ERN 1 nakfa|nakfas
        BTN 1 ngultrum|ngultrums
        SZL 1 lilangeni|emalangeni
        LSL 1 maloti
        MRU 1 ouguiya|ouguiyas
        PAB 1 balboa|balboas
        TJS 1 somoni|somonis
        VUV 1 vatu
        """

    /// ISO 4217's, but for those that are more often something else: words ("ALL", "TOP"), bodies ("BND"), cases
    /// ("MDL"), firms ("NIO").
    private static let codes =
        """
        USD EUR GBP JPY CNY INR CAD AUD NZD CHF SEK NOK DKK HKD SGD TWD KRW BRL MXN RUB ZAR TRY PLN \
        CZK HUF ILS AED SAR THB MYR IDR PHP VND PKR BDT LKR NPR NGN KES GHS EGP LBP KWD QAR OMR BHD \
        ARS CLP COP PEN UYU VES UAH MNT ISK RON BGN HRK RSD KZT GEL AZN AMD BYN IRR IQD JOD MAD \
        DZD TND LYD ETB UGX TZS ZMW RWF CDF XOF XAF MOP MMK KHR AFN JMD TTD DEM FRF ITL ESP NLG BTC \
        AOA BBD BIF BMD BSD BTN BWP BZD DJF DOP ERN FJD FKP GIP GMD GNF GTQ GYD HNL HTG KMF KYD \
        LAK LRD LSL MGA MKD MRU MUR MVR MWK MZN NAD PAB PGK PYG SLL SRD SYP SZL TJS UZS VUV WST \
        XCD XPF YER ZWL ETH
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
        WordKey("￥"): money("JPY"), WordKey("֏"): money("AMD"), WordKey("₼"): money("AZN"),
        WordKey("₲"): money("PYG"), WordKey("₭"): money("LAK"), WordKey("៛"): money("KHR"),
        WordKey("৳"): money("BDT"), WordKey("₮"): money("MNT"), WordKey("؋"): money("AFN"),
        WordKey("﷼"): money("IRR"),
    ]

    /// What stands before a dollar sign, as in "US$", "C$", "R$".
    private static let dollars: [WordKey: String] = [
        WordKey("us"): "USD", WordKey("u.s."): "USD", WordKey("usd"): "USD", WordKey("c"): "CAD",
        WordKey("ca"): "CAD", WordKey("can"): "CAD", WordKey("cdn"): "CAD", WordKey("cad"): "CAD",
        WordKey("a"): "AUD", WordKey("au"): "AUD", WordKey("aud"): "AUD", WordKey("nz"): "NZD",
        WordKey("nzd"): "NZD", WordKey("hk"): "HKD", WordKey("hkd"): "HKD", WordKey("s"): "SGD",
        WordKey("sg"): "SGD", WordKey("nt"): "TWD", WordKey("r"): "BRL", WordKey("mx"): "MXN",
        WordKey("mxn"): "MXN", WordKey("j"): "JMD", WordKey("tt"): "TTD", WordKey("bds"): "BBD",
        WordKey("ec"): "XCD", WordKey("fj"): "FJD", WordKey("n"): "NAD", WordKey("zw"): "ZWL",
        WordKey("bz"): "BZD", WordKey("g"): "GYD", WordKey("t"): "TOP", WordKey("ws"): "WST",
        WordKey("sr"): "SRD", WordKey("l"): "LRD",
    ]

    /// The codes, and with an M for millions as companies write ("30 MSEK").
    private static let codeUnits: [WordKey: MeasureUnit] = {
        var units: [WordKey: MeasureUnit] = [
            WordKey("RM"): money("MYR"), WordKey("L.E"): money("EGP"),
            WordKey("L.E."): money("EGP"),
        ]
        for code in codes.tableWords {
            units[WordKey("M" + code)] = money(String(code), factor: 1e6)
        }
        for code in codes.tableWords {
            units[WordKey(code)] = money(String(code))
        }
        return units
    }()

    /// Abbreviations that stand before the number.
    private static let leading: [WordKey: MeasureUnit] = [
        WordKey("rmb"): money("CNY"), WordKey("rs"): money("INR"), WordKey("rs."): money("INR"),
        WordKey("rp"): money("IDR"),
        WordKey("ksh"): money("KES"), WordKey("kshs"): money("KES"), WordKey("tk"): money("BDT"),
        WordKey("php"): money("PHP"), WordKey("sfr"): money("CHF"), WordKey("ush"): money("UGX"),
        WordKey("tsh"): money("TZS"), WordKey("sh"): money("shillings"),
        WordKey("shs"): money("shillings"), WordKey("cfa"): money("XOF"),
        WordKey("fcfa"): money("XOF"), WordKey("frw"): money("RWF"),
    ]

    /// Single letters that touch the digits of millions ("R500 million").
    private static let letters: [WordKey: MeasureUnit] = [
        WordKey("r"): money("ZAR"), WordKey("n"): money("NGN"), WordKey("p"): money("PHP"),
        WordKey("k"): money("ZMW"),
    ]

    static func letter(_ key: WordKey) -> MeasureUnit? { letters[key] }

    /// The words after a number, for the table of units.
    static let units: [(String, MeasureUnit)] = rows.fields(by: "\n").flatMap { row in
        let fields = row.fields(by: " ", maxSplits: 2)
        guard fields.count == 3, let factor = Double(fields[1]) else {
            return [(String, MeasureUnit)]()
        }
        return fields[2].fields(by: "|").map {
            (String($0), money(String(fields[0]), factor: factor))
        }
    }

    /// The symbols as a set, for a quick look.
    static let symbolSet = WordSet(
        "$ € £ ¥ ￥ ₹ ₩ ₽ ₪ ₺ ₴ ₦ ₱ ₫ ฿ ₵ ₡ ₾ ₿ ₸ ֏ ₼ ₲ ₭ ៛ ৳ ₮ ؋ ﷼"
    )

    /// The currency whose symbol the token is.
    static func symbol(_ key: WordKey) -> MeasureUnit? { symbols[key] }

    /// Whether "$" may stand for the currency.
    static func isDollar(_ unit: MeasureUnit) -> Bool {
        unit.factor == 1 && (dollars.values.contains(unit.name) || unit.name == "BRL")
    }

    /// The currency of a sign with that word before it: "US$", "GH₵".
    static func prefixed(_ symbol: MeasureUnit, after key: WordKey) -> MeasureUnit? {
        switch symbol.name {
        case "USD": dollars[key].map { money($0) }
        case "GHS": key == ghana ? symbol : nil
        default: nil
        }
    }

    private static let ghana = WordKey("gh")

    /// The currency of an ISO code or of an abbreviation before the number.
    static func code(_ key: WordKey) -> MeasureUnit? { codeUnits[key] }
    static func leadingWord(_ key: WordKey) -> MeasureUnit? { leading[key] ?? codeUnits[key] }

    static func money(_ code: String, factor: Double = 1) -> MeasureUnit {
        MeasureUnit(name: code, dimension: .money, factor: factor)
    }
}
