/// Currencies by the names of their countries: "Namibian dollars", "Moldovan lei".
///
/// A word that several countries share has its currency from the adjective before it alone; see ``Currencies`` for
/// the words that need none.
package enum NationalCurrencies {
    /// Every adjective with every form of the word, and its currency.
    static let units: [(String, MeasureUnit)] = rows.split(separator: "\n").flatMap { row in
        let fields = row.split(separator: ":")
        guard fields.count == 3 else { return [(String, MeasureUnit)]() }
        let unit = Currencies.money(String(fields[0]))
        return fields[1].split(separator: "|").flatMap { adjective in
            fields[2].split(separator: "|").map { (adjective + " " + $0, unit) }
        }
    }

    /// The currencies, by ISO 4217's codes, that a word may name without its adjective: "francs" those of
    /// Switzerland, Rwanda and others.
    package static func codes(named word: String) -> Set<String> { codes[word] ?? [] }

    private static let codes: [String: Set<String>] = units.reduce(into: [:]) { codes, row in
        guard let word = row.0.split(separator: " ").last else { return }
        codes[String(word), default: []].insert(row.1.name)
    }

    /// ISO 4217's code, the adjectives, the forms of the word.
    private static let rows = """
        AED:uae|emirati|united arab emirates:dirham|dirhams
        AFN:afghan:afghani|afghanis
        ALL:albanian:lek|leks|lekë
        AMD:armenian:dram|drams
        AOA:angolan:kwanza|kwanzas
        ARS:argentine|argentinian|argentinean:peso|pesos
        ATS:austrian:schilling|schillings
        AUD:australian|aussie:dollar|dollars
        AWG:aruban:florin|florins
        AZN:azerbaijani|azeri:manat|manats
        BAM:bosnian|bosnian convertible|convertible:mark|marks
        BBD:barbadian|barbados:dollar|dollars
        BDT:bangladeshi:taka|takas
        BEF:belgian:franc|francs
        BGN:bulgarian:lev|leva|levs
        BHD:bahraini:dinar|dinars
        BIF:burundian|burundi:franc|francs
        BMD:bermudian|bermudan|bermuda:dollar|dollars
        BND:brunei:dollar|dollars
        BOB:bolivian:boliviano|bolivianos
        BRL:brazilian:real|reais|reals
        BSD:bahamian:dollar|dollars
        BTN:bhutanese:ngultrum|ngultrums
        BWP:botswana|botswanan:pula|pulas
        BYN:belarusian|belarussian:ruble|rubles|rouble|roubles
        BZD:belize|belizean:dollar|dollars
        CAD:canadian:dollar|dollars
        CDF:congolese:franc|francs
        CHF:swiss:franc|francs
        CLP:chilean:peso|pesos
        CNY:chinese:yuan|yuans|renminbi
        COP:colombian:peso|pesos
        CRC:costa rican:colon|colón|colones
        CUP:cuban:peso|pesos
        CVE:cape verdean|cape verde:escudo|escudos
        CZK:czech:koruna|korunas|koruny|crown|crowns
        DEM:german|deutsche:mark|marks
        DJF:djiboutian|djibouti:franc|francs
        DKK:danish:krone|kroner|crown|crowns
        DOP:dominican:peso|pesos
        DZD:algerian:dinar|dinars
        EGP:egyptian:pound|pounds
        ERN:eritrean:nakfa|nakfas
        ESP:spanish:peseta|pesetas
        ETB:ethiopian:birr|birrs
        FIM:finnish:markka|markkaa|mark|marks
        FJD:fijian|fiji:dollar|dollars
        FKP:falkland islands|falklands:pound|pounds
        FRF:french:franc|francs
        GBP:british:pound|pounds
        GEL:georgian:lari|laris
        GHS:ghanaian|ghana:cedi|cedis
        GIP:gibraltar:pound|pounds
        GMD:gambian:dalasi|dalasis
        GNF:guinean:franc|francs
        GRD:greek:drachma|drachmas
        GTQ:guatemalan:quetzal|quetzals|quetzales
        GYD:guyanese|guyana:dollar|dollars
        HKD:hong kong:dollar|dollars
        HNL:honduran:lempira|lempiras
        HRK:croatian:kuna|kunas
        HTG:haitian:gourde|gourdes
        HUF:hungarian:forint|forints
        IDR:indonesian:rupiah|rupiahs
        IEP:irish:pound|pounds|punt|punts
        ILS:israeli|israeli new:shekel|shekels|sheqel|sheqels
        INR:indian:rupee|rupees
        IQD:iraqi:dinar|dinars
        IRR:iranian:rial|rials
        ISK:icelandic:krona|kronas|kronur|króna|krónur|crown|crowns
        ITL:italian:lira|lire|liras
        JMD:jamaican:dollar|dollars
        JOD:jordanian:dinar|dinars
        JPY:japanese:yen
        KES:kenyan|kenya:shilling|shillings
        KGS:kyrgyz|kyrgyzstani:som|soms
        KHR:cambodian:riel|riels
        KMF:comorian:franc|francs
        KPW:north korean:won
        KRW:south korean|korean:won
        KWD:kuwaiti:dinar|dinars
        KYD:cayman|cayman islands:dollar|dollars
        KZT:kazakh|kazakhstani|kazakhstan:tenge|tenges
        LAK:lao|laotian:kip|kips
        LBP:lebanese:pound|pounds|lira|liras
        LKR:sri lankan|sri lanka:rupee|rupees
        LRD:liberian:dollar|dollars
        LSL:lesotho|basotho:loti|maloti
        LYD:libyan:dinar|dinars
        MAD:moroccan:dirham|dirhams
        MDL:moldovan:leu|lei
        MGA:malagasy:ariary|ariarys
        MKD:macedonian:denar|denars
        MMK:burmese|myanmar:kyat|kyats
        MNT:mongolian:tugrik|tugriks|tögrög|togrog
        MOP:macanese|macau:pataca|patacas
        MRU:mauritanian:ouguiya|ouguiyas
        MUR:mauritian|mauritius:rupee|rupees
        MVR:maldivian:rufiyaa|rufiyaas
        MWK:malawian|malawi:kwacha|kwachas
        MXN:mexican:peso|pesos
        MYR:malaysian|malaysia:ringgit|ringgits
        MZN:mozambican:metical|meticais|meticals
        NAD:namibian|namibia:dollar|dollars
        NGN:nigerian:naira|nairas
        NIO:nicaraguan:cordoba|cordobas|córdoba|córdobas
        NLG:dutch:guilder|guilders
        NOK:norwegian:krone|kroner|crown|crowns
        NPR:nepalese|nepali:rupee|rupees
        NZD:new zealand|kiwi:dollar|dollars
        OMR:omani:rial|rials|riyals
        PAB:panamanian:balboa|balboas
        PEN:peruvian|peruvian nuevo|peruvian nuevos:sol|soles
        PGK:papua new guinean|papua new guinea:kina|kinas
        PHP:philippine|philippines|filipino:peso|pesos
        PKR:pakistani|pakistan:rupee|rupees
        PLN:polish:zloty|zlotys|zlotych|złoty|złotych
        PTE:portuguese:escudo|escudos
        PYG:paraguayan:guarani|guaranis|guaranies
        QAR:qatari:riyal|riyals|rial|rials
        RON:romanian:leu|lei
        RSD:serbian:dinar|dinars
        RUB:russian:ruble|rubles|rouble|roubles
        RWF:rwandan|rwanda:franc|francs
        SAR:saudi|saudi arabian:riyal|riyals|rial|rials
        SBD:solomon islands:dollar|dollars
        SCR:seychelles|seychellois:rupee|rupees
        SDG:sudanese:pound|pounds
        SEK:swedish:krona|kronor|kronas|crown|crowns
        SGD:singapore|singaporean:dollar|dollars
        SLL:sierra leonean|sierra leone:leone|leones
        SOS:somali|somalian:shilling|shillings
        SRD:surinamese|suriname:dollar|dollars
        SSP:south sudanese:pound|pounds
        SYP:syrian:pound|pounds
        SZL:swazi:lilangeni|emalangeni
        THB:thai:baht|bahts
        TJS:tajik|tajikistani:somoni|somonis
        TMT:turkmen|turkmenistan|turkmenistani:manat|manats
        TND:tunisian:dinar|dinars
        TOP:tongan:paanga|pa'anga
        TRY:turkish:lira|liras
        TTD:trinidad and tobago|trinidadian:dollar|dollars
        TWD:taiwan|taiwanese|new taiwan:dollar|dollars
        TZS:tanzanian|tanzania:shilling|shillings
        UAH:ukrainian:hryvnia|hryvnias|hryvnya
        UGX:ugandan|uganda:shilling|shillings
        USD:us|u.s.|american|united states:dollar|dollars
        UYU:uruguayan:peso|pesos
        UZS:uzbek|uzbekistani|uzbekistan:som|soms|sum
        VES:venezuelan:bolivar|bolivars|bolivares|bolívares
        VND:vietnamese:dong|dongs
        VUV:vanuatu:vatu|vatus
        WST:samoan:tala|talas
        XAF:central african cfa|central african:franc|francs
        XCD:east caribbean|eastern caribbean:dollar|dollars
        XOF:west african cfa|west african:franc|francs
        XPF:cfp:franc|francs
        YER:yemeni:rial|rials|riyals
        ZAR:south african:rand|rands
        ZMW:zambian|zambia:kwacha|kwachas
        ZWL:zimbabwean|zimbabwe:dollar|dollars
        """
}
