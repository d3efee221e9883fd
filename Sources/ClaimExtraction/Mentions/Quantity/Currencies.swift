/// Money by its symbols and words, as ISO 4217 codes.
enum Currencies {
    /// Words after the number.
    ///
    /// A line: code, how many of the code's unit one is, the words. Where several countries share a word,
    /// the word itself is the unit unless one is meant by far the most often.
    private static let rows = """
        USD 1 dollar|dollars|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars|buck|bucks
        USD 0.01 cent|cents|penny|pennies|us cents|u.s. cents
        USD 0.1 dime|dimes
        USD 0.05 nickel|nickels
        USD 1000 grand
        CAD 1 canadian dollar|canadian dollars
        AUD 1 australian dollar|australian dollars|aussie dollars
        NZD 1 new zealand dollar|new zealand dollars
        HKD 1 hong kong dollar|hong kong dollars
        SGD 1 singapore dollar|singapore dollars|singaporean dollars
        TWD 1 taiwan dollar|taiwan dollars|taiwanese dollars|new taiwan dollars
        JMD 1 jamaican dollar|jamaican dollars
        ZWL 1 zimbabwean dollar|zimbabwean dollars|zimbabwe dollars
        EUR 1 euro|euros
        GBP 1 pound sterling|pounds sterling|british pound|british pounds|sterling|quid
        GBP 0.01 pence
        EGP 1 egyptian pound|egyptian pounds
        LBP 1 lebanese pound|lebanese pounds|lebanese lira
        SYP 1 syrian pound|syrian pounds
        SDG 1 sudanese pound|sudanese pounds
        JPY 1 yen|japanese yen
        CNY 1 yuan|chinese yuan|renminbi|rmb|kuai
        CNY 0.1 jiao|mao
        CNY 0.01 fen
        KRW 1 south korean won|korean won|won
        KPW 1 north korean won
        INR 1 rupee|rupees|indian rupee|indian rupees
        INR 0.01 paise|paisa
        PKR 1 pakistani rupee|pakistani rupees|pakistan rupees
        LKR 1 sri lankan rupee|sri lankan rupees
        NPR 1 nepalese rupee|nepalese rupees|nepali rupees
        RUB 1 rouble|roubles|ruble|rubles|russian ruble|russian rubles|russian rouble|russian roubles
        RUB 0.01 kopeck|kopecks|kopek|kopeks
        BYN 1 belarusian ruble|belarusian rubles|belarusian roubles
        UAH 1 hryvnia|hryvnias|hryvnya|hryvnyas|ukrainian hryvnia|ukrainian hryvnias
        CHF 1 swiss franc|swiss francs|sfr
        XOF 1 cfa franc|cfa francs
        CDF 1 congolese franc|congolese francs
        RWF 1 rwandan franc|rwandan francs
        BEF 1 belgian franc|belgian francs
        FRF 1 french franc|french francs
        francs 1 franc|francs
        francs 0.01 centime|centimes
        pesos 1 peso|pesos
        pesos 0.01 centavo|centavos
        MXN 1 mexican peso|mexican pesos
        PHP 1 philippine peso|philippine pesos
        ARS 1 argentine peso|argentine pesos|argentinian pesos
        CLP 1 chilean peso|chilean pesos
        COP 1 colombian peso|colombian pesos
        CUP 1 cuban peso|cuban pesos
        DOP 1 dominican peso|dominican pesos
        UYU 1 uruguayan peso|uruguayan pesos
        BRL 1 reais|brazilian reais|brazilian real|brazilian reals
        PEN 1 nuevos soles|peruvian soles|peruvian sol
        BOB 1 boliviano|bolivianos
        VES 1 bolivar|bolivars|bolivares|venezuelan bolivars
        PYG 1 guarani|guaranies|guaranis
        CRC 1 colones|costa rican colones
        HTG 1 gourde|gourdes
        HNL 1 lempira|lempiras
        NIO 1 cordobas|nicaraguan cordobas
        ZAR 1 rand|rands|south african rand|south african rands
        TRY 1 turkish lira|turkish liras
        lira 1 lira|liras|lire
        ITL 1 italian lira|italian lire
        SEK 1 swedish krona|swedish kronor|swedish kronas|swedish crowns|kronor
        NOK 1 norwegian krone|norwegian kroner|norwegian crowns
        DKK 1 danish krone|danish kroner|danish crowns
        kroner 1 krone|kroner
        ISK 1 icelandic krona|icelandic kronas|icelandic kronur
        krona 1 krona|kronas|kronur
        PLN 1 zloty|zlotys|zlotych|zloties|polish zloty|polish zlotys|złoty|złotys|złotych|zł
        PLN 0.01 grosz|groszy
        CZK 1 koruna|korunas|czech koruna|czech korunas|czech crowns|kč
        HUF 1 forint|forints|hungarian forint|hungarian forints
        RON 1 lei|romanian lei|romanian leu
        BGN 1 leva|bulgarian lev|bulgarian leva
        HRK 1 kuna|kunas|croatian kuna
        RSD 1 serbian dinar|serbian dinars
        MKD 1 denar|denars
        ALL 1 albanian lek|albanian leks
        GEL 1 lari|laris|georgian lari
        AMD 1 armenian dram|armenian drams
        AZN 1 manat|manats|azerbaijani manat
        KZT 1 tenge|kazakh tenge|kazakhstani tenge
        UZS 1 uzbek som|uzbek soms|uzbek sum
        KGS 1 kyrgyz som|kyrgyz soms
        ILS 1 shekel|shekels|israeli shekel|israeli shekels|new shekels
        AED 1 dirham|dirhams|uae dirham|uae dirhams|emirati dirhams
        MAD 1 moroccan dirham|moroccan dirhams
        SAR 1 riyal|riyals|saudi riyal|saudi riyals
        QAR 1 qatari riyal|qatari riyals
        OMR 1 omani rial|omani rials|omani riyals
        YER 1 yemeni rial|yemeni rials|yemeni riyals
        IRR 1 rial|rials|iranian rial|iranian rials
        IRR 10 toman|tomans
        KWD 1 kuwaiti dinar|kuwaiti dinars
        BHD 1 bahraini dinar|bahraini dinars
        JOD 1 jordanian dinar|jordanian dinars
        IQD 1 iraqi dinar|iraqi dinars
        LYD 1 libyan dinar|libyan dinars
        TND 1 tunisian dinar|tunisian dinars
        DZD 1 algerian dinar|algerian dinars
        dinars 1 dinar|dinars
        THB 1 baht|thai baht
        MYR 1 ringgit|ringgits|malaysian ringgit|malaysian ringgits|malaysia ringgit|malaysia ringgits
        MYR 0.01 sen|sens
        IDR 1 rupiah|rupiahs|indonesian rupiah
        VND 1 dong|vietnamese dong
        MMK 1 kyat|kyats
        KHR 1 riel|riels
        LAK 1 lao kip|kip
        BDT 1 taka|takas|bangladeshi taka
        AFN 1 afghani|afghanis
        NGN 1 naira|nairas|nigerian naira
        NGN 0.01 kobo
        GHS 1 cedi|cedis|ghanaian cedis|ghana cedis
        KES 1 kenyan shilling|kenyan shillings|kenya shillings
        UGX 1 ugandan shilling|ugandan shillings|uganda shillings
        TZS 1 tanzanian shilling|tanzanian shillings
        shillings 1 shilling|shillings
        ETB 1 birr|ethiopian birr
        ZMW 1 kwacha|zambian kwacha
        AOA 1 kwanza|kwanzas
        MZN 1 metical|meticais|meticals
        BWP 1 pula
        SLL 1 leone|leones
        GMD 1 dalasi|dalasis
        MNT 1 tugrik|tugriks|togrog
        PGK 1 kina
        FJD 1 fijian dollar|fijian dollars
        MOP 1 pataca|patacas|macanese pataca|macanese patacas
        NLG 1 guilder|guilders|dutch guilder|dutch guilders
        FIM 1 finnish markka|markka|markkaa
        DEM 1 deutsche mark|deutsche marks|deutschmark|deutschmarks|german marks
        ESP 1 peseta|pesetas|spanish pesetas
        PTE 1 escudo|escudos|portuguese escudos
        ATS 1 austrian schillings|schillings
        GRD 1 drachma|drachmas|greek drachmas
        BTC 1 bitcoin|bitcoins
        ETH 1 ether|ethers
        """

    private static let codes =
        """
        USD EUR GBP JPY CNY INR CAD AUD NZD CHF SEK NOK DKK HKD SGD TWD KRW BRL MXN RUB ZAR TRY PLN \
        CZK HUF ILS AED SAR THB MYR IDR PHP VND PKR BDT LKR NPR NGN KES GHS EGP LBP KWD QAR OMR BHD \
        ARS CLP COP PEN UYU VES UAH MNT ISK RON BGN HRK RSD KZT GEL AZN AMD BYN IRR IQD JOD MAD \
        DZD TND LYD ETB UGX TZS ZMW RWF CDF XOF XAF MOP MMK KHR AFN JMD TTD DEM FRF ITL ESP NLG BTC
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
        WordKey("bz"): "BZD",
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
    ]

    /// Single letters that touch the digits of millions ("R500 million").
    private static let letters: [WordKey: MeasureUnit] = [
        WordKey("r"): money("ZAR"), WordKey("n"): money("NGN"), WordKey("p"): money("PHP"),
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

    /// The currency of a dollar sign after that word.
    static func dollar(after key: WordKey) -> MeasureUnit? { dollars[key].map { money($0) } }

    /// The currency of an ISO code or of an abbreviation before the number.
    static func code(_ key: WordKey) -> MeasureUnit? { codeUnits[key] }
    static func leadingWord(_ key: WordKey) -> MeasureUnit? { leading[key] ?? codeUnits[key] }

    static func money(_ code: String, factor: Double = 1) -> MeasureUnit {
        MeasureUnit(name: code, dimension: .money, factor: factor)
    }
}
