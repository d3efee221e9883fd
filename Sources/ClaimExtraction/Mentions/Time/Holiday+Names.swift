extension Holiday {
    static let names = named.map(\.0)

    /// The names of each, and its rule.
    static let named: [(String, Holiday)] = table.fields(by: "\n").flatMap { line in
        let fields = line.fields(by: "|")
        guard let first = fields.first, let rule = rule(first) else { return [(String, Holiday)]() }
        return fields.dropFirst().map { name in
            (name.fields(by: " ").joined(separator: " "), Holiday(rule: rule))
        }
    }

    /// Reads the first field of a line: the rule's name and its numbers.
    private static func rule(_ field: Substring) -> Rule? {
        let words = field.fields(by: " ")
        let numbers = words.dropFirst().compactMap { Int($0) }
        let first = numbers.first ?? 0
        switch words.first {
        case "fixed" where numbers.count == 2: return .fixed(month: first, day: numbers[1])
        case "weekday" where numbers.count == 4:
            return .weekday(first, ordinal: numbers[1], month: numbers[2], days: numbers[3])
        case "before" where numbers.count == 3:
            return .weekdayBefore(first, month: numbers[1], day: numbers[2])
        case "easter": return .easter(days: first)
        case "orthodox": return .orthodoxEaster(days: first)
        case "passover": return .passover(days: first)
        case "tishri": return .roshHashanah(days: first)
        case "hanukkah": return .hanukkah
        case "tax": return .taxDay
        case "tishabav": return .tishaBAv
        case "tubishvat": return .tuBishvat
        case "iyar": return .israeliIndependence(days: first)
        case "parsi": return .parsiNewYear
        case "kingsday": return .kingsDay
        case "earthhour": return .earthHour
        case "qingming": return .qingming
        case "listedBefore" where words.count > 2:
            return .listedBefore(WordKey(words[2]), weekday: first)
        case "listed" where words.count > 1: return .listed(WordKey(words[1]), days: first)
        default: return nil
        }
    }

    /// Rules and names.
    ///
    /// They are those of the churches, of United States federal law (title 5, section 6103), of the
    /// United Nations' international days, and of other countries' calendars.
    ///
    /// `weekday` has the ISO weekday, its ordinal, the month and days to add; the others as ``Rule``.
    private static let table = """
        fixed 1 1 | new year's day | new year's | new year | new years day | new year day | new years
        fixed 1 5 | twelfth night
        fixed 1 6 | epiphany | three kings day | three kings' day
        fixed 1 7 | orthodox christmas | orthodox christmas day | coptic christmas
        fixed 1 13 | lohri
        fixed 1 14 | old new year
        fixed 1 20 | inauguration day
        fixed 1 25 | burns night | robert burns day
        fixed 1 26 | australia day | republic day of india
        fixed 1 27 | international holocaust remembrance day | holocaust memorial day
        weekday 1 3 1 0 | martin luther king jr. day | martin luther king , jr. day | martin luther king day | martin luther king's day | martin luther kings day | martin luther king jr. 's day | mlk day | mlk jr. day | civil rights day | idaho human rights day | martin luther king jr day
        fixed 2 2 | groundhog day | groundhogs day | candlemas
        fixed 2 4 | world cancer day
        fixed 2 11 | international day of women and girls in science
        fixed 2 13 | world radio day
        fixed 2 20 | world day of social justice
        fixed 2 21 | international mother language day
        fixed 2 6 | waitangi day
        fixed 2 12 | lincoln's birthday | lincolns birthday | abraham lincoln's birthday
        fixed 2 14 | valentine's day | valentines day | valentine day | saint valentine's day | st. valentine's day
        weekday 1 3 2 0 | presidents' day | president's day | presidents day | president day | washington's birthday | washingtons birthday | daisy gatson bates day | family day
        fixed 2 29 | leap day
        weekday 1 2 3 0 | commonwealth day
        fixed 3 1 | st. david's day | saint david's day | st david's day
        fixed 3 3 | world wildlife day
        fixed 3 20 | international day of happiness
        fixed 3 21 | world poetry day | international day for the elimination of racial discrimination | world down syndrome day
        fixed 3 23 | world meteorological day
        earthhour | earth hour
        fixed 3 8 | women's day | international women's day | international womens day
        fixed 3 14 | pi day
        fixed 3 15 | ides of march
        fixed 3 17 | st. patrick's day | saint patrick's day | st patrick's day | saint patricks day | st patricks day | st. patricks day | st. paddy's day | st paddy's day | saint paddy's day | paddy's day
        fixed 3 21 | nowruz | persian new year | iranian new year
        fixed 3 22 | world water day
        fixed 3 24 | world tuberculosis day
        fixed 3 25 | lady day | annunciation | feast of the annunciation
        fixed 4 1 | april fools' day | april fool's day | april fools day | april fools | all fools' day | april fool's
        fixed 4 7 | world health day
        fixed 4 10 | siblings day | sibling day | national siblings day
        fixed 4 13 | songkran
        tax | tax day
        fixed 4 16 | emancipation day
        fixed 4 22 | earth day | international mother earth day
        fixed 4 2 | world autism awareness day
        fixed 4 23 | world book day | english language day | world book and copyright day
        fixed 4 26 | world intellectual property day | international chernobyl disaster remembrance day
        fixed 4 28 | workers' memorial day | world day for safety and health at work
        fixed 4 30 | international jazz day
        fixed 4 30 | walpurgis night
        fixed 4 23 | st. george's day | saint george's day | st george's day
        fixed 4 25 | anzac day
        kingsday | king's day | kings day | koningsdag
        weekday 5 -1 4 0 | arbor day
        weekday 6 -1 4 -3 | administrative professionals day | administrative professionals' day | administrative professional's day | administrative professional day | secretaries day | secretaries' day
        fixed 5 1 | may day | international workers' day | international workers day | workers' day | workers day | loyalty day
        fixed 5 3 | world press freedom day
        fixed 5 4 | star wars day
        fixed 5 5 | cinco de mayo
        fixed 5 15 | international day of families
        fixed 5 17 | international day against homophobia
        fixed 5 21 | world day for cultural diversity
        fixed 5 22 | international day for biological diversity
        fixed 5 25 | africa day
        fixed 5 31 | world no tobacco day | world no-tobacco day
        fixed 5 8 | ve day | v-e day | victory in europe day
        fixed 5 9 | victory day | europe day | rabindra jayanti | rabindranath jayanti
        weekday 7 2 5 0 | mother's day | mothers day | mothers' day
        weekday 7 2 5 -2 | military spouse day | military spouse appreciation day
        weekday 1 1 5 0 | early may bank holiday
        weekday 6 3 5 0 | armed forces day
        before 1 5 25 | victoria day
        weekday 1 -1 5 0 | memorial day | decoration day
        fixed 6 5 | world environment day
        fixed 6 6 | d-day
        fixed 6 8 | world oceans day
        fixed 6 12 | world day against child labour
        fixed 6 12 | russia day
        fixed 6 23 | midsummer eve | midsummer's eve
        fixed 6 24 | midsummer day | midsummer's day
        fixed 6 14 | world blood donor day
        fixed 6 21 | world music day | international day of yoga
        fixed 6 26 | international day against drug abuse and illicit trafficking | international day in support of victims of torture
        fixed 6 30 | international asteroid day
        fixed 6 1 | global day of parents | international children's day
        fixed 6 14 | flag day
        fixed 6 16 | bloomsday
        weekday 7 3 6 0 | father's day | fathers day | fathers' day
        fixed 6 19 | juneteenth | jubilee day | freedom day
        fixed 6 20 | world refugee day
        fixed 7 1 | canada day
        fixed 7 4 | independence day | fourth of july | 4th of july
        fixed 7 11 | world population day
        fixed 7 14 | bastille day
        fixed 7 18 | mandela day | nelson mandela international day
        fixed 7 24 | pioneer day
        fixed 7 28 | world hepatitis day
        fixed 7 30 | international day of friendship
        fixed 8 9 | international day of the world's indigenous peoples
        fixed 8 12 | international youth day
        fixed 8 19 | world humanitarian day
        fixed 8 29 | international day against nuclear tests
        fixed 8 30 | international day of the disappeared
        weekday 7 4 7 0 | parents' day | parents day | parent's day
        fixed 8 15 | vj day | v-j day | victory over japan day | assumption day | feast of the assumption | assumption of mary
        fixed 8 26 | women's equality day
        weekday 1 -1 8 0 | summer bank holiday | august bank holiday
        weekday 1 1 9 0 | labor day | labour day
        weekday 1 1 9 6 | grandparents' day | grandparents day | grandparent's day
        fixed 9 11 | patriot day
        fixed 9 8 | international literacy day
        fixed 9 15 | international day of democracy
        fixed 9 16 | international day for the preservation of the ozone layer | mexican independence day
        fixed 9 21 | international day of peace | world peace day | world alzheimer's day
        fixed 9 27 | world tourism day
        fixed 9 29 | michaelmas
        fixed 9 17 | constitution day | citizenship day
        fixed 10 2 | gandhi jayanti
        fixed 10 3 | german unity day
        fixed 10 1 | international day of older persons | international coffee day
        fixed 10 2 | international day of non-violence
        fixed 10 4 | feast of st francis of assisi | feast of st. francis of assisi | world animal day
        fixed 10 5 | world teachers' day | world teachers day
        fixed 10 9 | world post day
        fixed 10 10 | world mental health day
        fixed 10 11 | international day of the girl child
        fixed 10 15 | international day of rural women
        fixed 10 17 | international day for the eradication of poverty
        fixed 10 20 | world statistics day
        weekday 4 2 10 0 | world sight day
        weekday 1 2 10 0 | columbus day | indigenous peoples' day | indigenous peoples day
        weekday 1 2 10 0 | canadian thanksgiving
        fixed 10 16 | boss's day | bosses' day | bosses day | boss day | world food day
        fixed 10 24 | united nations day
        fixed 10 31 | halloween | hallowe'en | all hallows eve | all hallows' eve
        fixed 10 31 | reformation day
        fixed 11 1 | all saints' day | all saints day | all hallows' day | world vegan day
        fixed 11 2 | all souls' day | all souls day | day of the dead
        fixed 11 5 | guy fawkes day | guy fawkes night | bonfire night
        weekday 1 1 11 1 | election day | election night
        fixed 11 11 | veterans day | veterans' day | veteran's day | armistice day | remembrance day | singles' day | singles day | martinmas | st. martin's day | st martin's day
        weekday 7 2 11 0 | remembrance sunday
        fixed 11 14 | world diabetes day
        fixed 11 16 | international day for tolerance
        fixed 11 19 | international men's day | world toilet day
        weekday 4 3 11 0 | world philosophy day
        fixed 11 25 | international day for the elimination of violence against women
        fixed 11 20 | world children's day | universal children's day
        weekday 4 4 11 -1 | thanksgiving eve
        weekday 4 4 11 0 | thanksgiving | thanksgiving day | turkey day
        weekday 4 4 11 1 | black friday
        weekday 4 4 11 2 | small business saturday
        weekday 4 4 11 4 | cyber monday
        weekday 4 4 11 5 | giving tuesday
        fixed 11 30 | st. andrew's day | saint andrew's day | st andrew's day
        before 7 12 4 | advent sunday | first sunday of advent
        fixed 12 1 | world aids day
        fixed 12 6 | st. nicholas day | saint nicholas day | st nicholas day | st nicholas' day | st. nicholas' day | saint nicholas' day
        fixed 12 7 | pearl harbor day | pearl harbor remembrance day
        fixed 12 3 | international day of persons with disabilities | international day of people with disability
        fixed 12 5 | world soil day | international volunteer day
        fixed 12 7 | international civil aviation day
        fixed 12 8 | feast of the immaculate conception | immaculate conception
        fixed 12 9 | international anti-corruption day
        fixed 12 10 | human rights day | international human rights day
        fixed 12 18 | international migrants day
        fixed 12 20 | international human solidarity day
        fixed 12 23 | festivus
        fixed 12 13 | st. lucy's day | saint lucy's day | st lucy's day
        fixed 12 24 | christmas eve | xmas eve
        fixed 12 28 | holy innocents' day
        fixed 12 25 | christmas | christmas day | xmas | xmas day | x-mas
        fixed 12 26 | boxing day | kwanzaa | st. stephen's day | saint stephen's day
        fixed 12 31 | new year's eve | new years eve | new year eve | hogmanay | nye
        weekday 7 2 3 0 | daylight saving start | daylight savings start | daylight saving start day | daylight savings start day | daylight saving time start
        weekday 7 1 11 0 | daylight saving end | daylight savings end | daylight saving end day | daylight savings end day | daylight saving time end
        easter -47 | shrove tuesday | mardi gras | pancake day | pancake tuesday | fat tuesday
        easter -46 | ash wednesday
        easter -21 | mothering sunday
        easter -7 | palm sunday | branch sunday
        easter -4 | holy wednesday | spy wednesday
        easter -3 | maundy thursday | holy thursday | covenant thursday | thursday of mysteries | thu of mysteries
        easter -2 | good friday
        easter -1 | holy saturday | easter saturday | easter vigil | easter eve
        easter 0 | easter | easter sunday | easter day
        easter 1 | easter monday | easter mon
        easter 7 | low sunday | divine mercy sunday
        easter 39 | ascension day | ascension thursday | feast of the ascension
        easter 49 | pentecost | pentecost sunday | whit sunday | whitsunday | white sunday | whitsun
        easter 50 | whit monday | pentecost monday | white monday | monday of the holy spirit
        easter 56 | trinity sunday
        easter 60 | corpus christi | feast of corpus christi
        orthodox -48 | clean monday | orthodox ash monday | orthodox shrove monday
        orthodox -8 | lazarus saturday
        orthodox -7 | orthodox palm sunday | orthodox branch sunday
        orthodox -2 | orthodox good friday | orthodox great friday
        orthodox -1 | orthodox holy saturday | orthodox great saturday
        orthodox 0 | orthodox easter | orthodox easter sunday | orthodox pascha
        orthodox 1 | orthodox easter monday
        orthodox 39 | orthodox ascension
        orthodox 49 | orthodox pentecost
        orthodox 50 | orthodox whit monday
        passover -30 | purim
        passover 0 | passover | pesach
        passover 12 | yom hashoah | holocaust day | holocaust remembrance day
        passover 33 | lag baomer | lag b'omer
        iyar -1 | yom hazikaron
        iyar 0 | yom haatzmaut | yom ha'atzmaut | israeli independence day
        passover 43 | yom yerushalayim
        passover 50 | shavuot | shavuoth | feast of weeks
        tishabav | tisha b'av | tishah b'av | ninth of av
        tubishvat | tu bishvat | tu b'shevat | tu bi-shvat | new year of the trees
        passover -29 | shushan purim
        tishri 0 | rosh hashanah | rosh hashana | jewish new year | rosh hashanna | yom teruah | feast of trumpets
        tishri 9 | yom kippur | day of atonement
        tishri 14 | sukkot | sukkoth | sukkos | succos | succot | feast of booths | feast of tabernacles | feast of the ingathering
        tishri 21 | shemini atzeret
        tishri 22 | simchat torah | simhat torah
        hanukkah | hanukkah | chanukah | hannukah | chanukkah | hanukah
        listed lunarNewYear -1 | chinese new year's eve | lunar new year's eve
        listed lunarNewYear 0 | chinese new year | chinese new year's day | chinese new years | lunar new year
        listed vesak 0 | vesak | vaisakha | buddha day | buddha purnima
        listed ramadan 0 | ramadan
        listed ramadan 26 | laylat al-qadr | laylat al qadr | laylatul qadr | lailatul qadr | shab-e-qadr | night of power | night of destiny | night of decree
        listedBefore 5 eidAlFitr | jumu'atul-wida | jumu'atul wida | jumat ul-vida | jamat ul-vida | jumu'ah al-wida
        listed eidAlFitr 0 | eid al-fitr | eid al fitr | eid ul-fitr | eid-al-fitr | eid-ul-fitr | id al-fitr | id ul-fitr
        listed eidAlAdha -1 | day of arafah
        listed eidAlAdha 0 | eid al-adha | eid al adha | eid ul-adha | id ul-adha | bakr id | bakr-id | sacrifice feast | feast of sacrifice | feast of the sacrifice | bakrid | eid-al-adha | eid-ul-adha | eid al-azha
        listed hijriNewYear 0 | islamic new year | hijri new year | amun jadid
        listed hijriNewYear 9 | ashura | day of ashura
        listed mawlid 0 | milad un-nabi | eid-e-milad | mawlid | mawlid al-nabawi | mawlid al nabi | mawlid al-nabi | mawlid an-nabi | milad-un-nabi | prophet's birthday | birth of the prophet
        listed ascensionOfMuhammad 0 | isra and mi'raj | isra and miraj | lailat al miraj | laylat al-miraj | shab-e-meraj | night journey | prophet's ascension | ascension to heaven
        listed diwali -2 | dhanteras
        listed diwali -14 | valmiki jayanti | maharishi valmiki jayanti | pargat diwas
        listed diwali -1 | choti diwali | chhoti diwali | kali chaudas | naraka chaturdashi
        listed diwali 0 | diwali | deepavali | lakshmi puja
        listed diwali 1 | govardhan puja
        listed diwali 2 | bhai dooj
        listed chhath 0 | chhath | chhath puja | dala puja | surya shashthi
        listed holi -1 | holika dahan | chhoti holi
        listed holi 0 | holi | dhulandi | dhuleti | rangwali holi | phagwah
        listed dussehra -3 | maha saptami
        listed dussehra -4 | durga puja
        listed dussehra -2 | maha ashtami
        listed dussehra -1 | maha navami
        listed dussehra -9 | navaratri | navratri | sharad navaratri
        listed dussehra 0 | dussehra | vijayadashami
        listed rakshaBandhan 0 | raksha bandhan | rakhi | rakhi purnima
        listed janmashtami 0 | janmashtami | krishna janmashtami | gokulashtami
        listed ganeshChaturthi 0 | ganesh chaturthi | vinayaka chaturthi
        listed mahaShivaratri 0 | maha shivaratri | mahashivratri | maha shivratri | shivratri
        listed ramNavami 0 | ram navami | rama navami
        listed karvaChauth 0 | karva chauth | karwa chauth
        listed basantPanchami 0 | basant panchami | vasant panchami
        listed onam 0 | onam | thiru onam | thiruvonam
        listed pongal -1 | bhogi | bhogi pandigai | bogi pandigai
        listed pongal 0 | pongal | thai pongal
        listed pongal 1 | mattu pongal | maattu pongal
        listed pongal 2 | kaanum pongal | kanum pongal
        listed makarSankranti 0 | makar sankranti | maghi | makara sankranti
        parsi | parsi new year | jamshedi navroz
        listed vaisakhi 0 | vaisakhi | baisakhi | vaishakhi
        listed ugadi 0 | ugadi | yugadi | gudi padwa | chaitra sukladi | chaitra sukhladi | cheti chand
        listed mahavirJayanti 0 | mahavir jayanti | mahavir janma kalyanak | mahaveer jayanti | mahaveer janma kalyanak
        listed hanumanJayanti 0 | hanuman jayanti
        listed guruNanakJayanti 0 | guru nanak jayanti | gurpurab
        listed guruGobindSinghJayanti 0 | guru gobind singh jayanti | guru govind singh jayanti | guru gobind singh birthday
        listed guruRavidasJayanti 0 | guru ravidas jayanti | guru ravidass jayanti | guru ravidas birthday | guru ravidass birthday
        listed rathYatra 0 | rath yatra | ratha yatra
        listed thaipusam 0 | thaipusam
        listed superTuesday 0 | super tuesday
        listed lunarNewYear 14 | lantern festival
        listed dragonBoat 0 | dragon boat festival | tuen ng festival
        listed qixi 0 | qixi | qixi festival | double seventh festival
        listed qixi 8 | ghost festival | zhongyuan festival
        listed midAutumn 0 | mid-autumn festival | mid autumn festival | moon festival | mooncake festival
        listed doubleNinth 0 | double ninth festival | chung yeung festival | chongyang festival
        qingming | qingming | qingming festival | tomb sweeping day | tomb-sweeping day | ching ming festival
        listed superBowl 0 | super bowl sunday
        """
}
