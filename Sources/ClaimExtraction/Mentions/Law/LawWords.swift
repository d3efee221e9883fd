/// Words that name laws, and words that stand for one.
enum LawWords {
    /// Capitalised last words of a law's name.
    static let heads = WordSet(
        """
        act acts law laws code amendment amendments treaty accord accords agreement agreements constitution
        convention conventions protocol protocols charter ordinance statute statutes resolution order bill
        compact pact rule rules regulation regulations guidelines directive proclamation plan program
        programme scheme initiative doctrine decree policy mandate measure covenant declaration clause framework
        """
    )

    /// Heads that name a law only behind other capitals with "the", not behind a first name or a firm's.
    static let weakHeads = WordSet(
        "law laws order bill rule rules plan policy measure initiative code clause"
    )

    /// First words of a treaty's name, before "of", "on" or "for".
    static let openers = WordSet(
        "treaty convention declaration protocol charter agreement articles bill code constitution universal"
    )

    /// Small words inside a law's name.
    static let links = WordSet("of and for in on to the & or etc. from with against at")

    /// Small last words behind capitals or a quoted name: "the “Clean Start” act", "the Safe Return program".
    static let smallHeads = WordSet(
        """
        act law bill program programme amendment ordinance treaty pact accord agreement statute resolution
        initiative scheme rule directive doctrine
        """
    )

    /// Nouns that stand for a law.
    static let generic = WordSet(
        """
        law laws bill bills act statute statutes legislation ordinance ordinances regulation regulations
        amendment amendments treaty treaties directive directives policy policies constitution measure measures
        accord pact proposition resolution guidelines decree compact agreement provision provisions
        moratorium bylaw bylaws rule rules code charter proposal package decrees edict edicts notification circular instrument concordat enactment
        """
    )

    /// Nouns that some newsrooms write with a capital, and what stands before those.
    static let capitals = WordSet(
        "bill law regulations rules order resolution statute amendment decree bylaws"
    )
    static let beforeCapitals = WordSet("a an the this that its their")

    /// What a law's text is called where the law was told of.
    static let papers = WordSet("text draft version wording package exemption")

    /// Before "instrument", what makes it a paper.
    static let formal = WordSet("statutory legislative constitutional binding international")

    /// What tells of a law whether it is one yet.
    static let valid = WordSet(
        "existing pending standing prevailing governing implementing enabling"
    )

    /// Whose constitutions are laws.
    static let realms = WordSet(
        "state country nation republic kingdom union island city land federation province county"
    )

    /// What notices do that are law.
    static let regulating = WordSet(
        "imposing banning barring requiring restricting prohibiting allowing ordering lifting extending fixing raising"
    )

    /// Before "package", what makes it one of laws.
    static let packages = WordSet("reconciliation spending stimulus legislative budget reform tax")

    /// Behind "under", papers that bind: "Under ⟨the contract⟩, the town pays".
    static let binding = WordSet(
        """
        contract memorandum budget framework deal scheme proposal programme program arrangement arrangements
        regime
        """
    )

    /// Before "code", what makes it one of laws.
    static let codes = WordSet(
        """
        penal criminal civil tax building zoning electoral election fire labor labour municipal traffic commercial
        mining state highway education health family vehicle insurance business water
        """
    )

    /// Before "code", what makes it no law.
    static let otherCodes = WordSet(
        """
        dress area zip post postal source computer access bar morse cheat error discount promo country dialing
        dialling genetic qr key door entry security pass machine colour color binary hash product time gate booking
        """
    )

    /// Nouns that are mostly something else, unless it is a certain one: "the act requires", "a new rule".
    static let ambiguous = WordSet(
        "act measure measures rule rules policy policies resolution provision charter proposal"
    )

    /// Before an ambiguous noun, words that make it a law.
    static let legal = WordSet(
        """
        the this that its their whose neither similar a an new final proposed federal state local national current existing
        city county town village ballot interim draft strict revised emergency temporary safety voting immigration
        travel tax climate environmental joint security council u.n. un
        """
    ).union(versions)

    /// Before an ambiguous noun, words that tell it from another law.
    static let versions = WordSet(
        "old former previous present earlier original amended rewritten controversial disputed tougher stricter looser"
    )
    /// Who or what is there where a bill is for a meal.
    static let eating = WordSet(
        """
        diner diners waiter waiters waitress waitresses restaurant restaurants bistro dinner lunch meal sommelier tip
        """
    )

    /// Behind the bill for a meal.
    static let served = WordSet("arrived arrives came comes with , : . and")

    /// Before "rule", whose rules are no law's.
    static let games = WordSet(
        "offside handball house family school club thumb majority game home kitchen slide product chain"
    )

    /// Behind "law of", what makes it no law of a state.
    static let natural = WordSet(
        "unintended averages gravity jungle nature diminishing supply physics thermodynamics large attraction motion"
    )

    /// Before "rules", what they are for.
    static let regulated = WordSet(
        """
        prison jail visa asylum building zoning fire parking banking lending campaign election ethics trade customs
        quarantine planning privacy emissions labor labour employment overtime pension maritime aviation sentencing
        bail gun firearms accounting disclosure detention emission fuel methane ozone soot mileage efficiency air
        water drinking-water
        """
    )

    /// What a bill does that has to be paid.
    static let chargeVerbs = WordSet(
        "came comes come ran runs reached rose rises climbed totalled totaled soared amounted stood stands was is"
    )

    /// Before "bill" and "law", words that make it something else.
    static let otherQualifiers = WordSet(
        """
        common canon martial sharia natural case moral power father mother brother sister son daughter
        cooling foreign monetary fiscal economic majority minority white colonial british
        direct home military one-party golden newton newton's kepler's murphy's moore's ohm's godwin's
        technological technical precautionary drastic preventive preventative control civil-service no any
        every enough corrupt insurance interstellar technical screen
        """
    )

    /// Before "bill", what has to be paid for.
    static let paid = WordSet(
        """
        dollar lower higher unpaid soaring rising electric electricity phone gas water medical hospital utility energy tax restaurant heating
        grocery bar legal fuel tuition
        """
    )

    /// Nouns that stand for a law that was told of before, or that a state has.
    static let standIns = WordSet(
        "program programme scheme initiative ban proclamation standards mandate guidance rulebook code protocol convention plan charter covenant"
    ).union(orders, deals, papers, binding, parts)

    /// What parts of a law are called.
    static let parts = WordSet("section article clause provision")

    /// Words that stand for a law only where one that ends with them was told of.
    static let standing = WordSet(
        """
        code protocol convention plan covenant contract memorandum budget framework arrangement arrangements regime
        settlement
        """
    ).union(papers, parts)

    /// Who makes laws, and what becomes of those.
    static let lawmakers = WordSet(
        """
        law lawmakers lawmaker legislators legislature legislative senate parliament congress assembly council
        councillors governor voters referendum statewide ministers mps
        """
    )
    /// What is done with laws alone.
    static let enacting = WordSet(
        "repealed repeals repeal enacted enacts enact rescinded legislated ratified codified"
    )
    static let orders = WordSet("order orders")
    /// What stands for an agreement that was told of.
    static let deals = WordSet("deal contract")
    /// Before "deal", what states agree on.
    static let agreed = WordSet(
        "trade nuclear peace climate fisheries tariff ceasefire truce withdrawal brexit arms border"
    )
    static let executive = WordSet("executive presidential ministerial cabinet health stay-at-home")
    static let signing = WordSet("signed issued signs issues")

    /// Who issues orders that are laws.
    static let governing = WordSet(
        "president governor mayor minister premier administration gov."
    )

    /// Before a noun, words that say that it is a state's.
    static let lawmaking = WordSet(
        "federal state national city county municipal provincial local government european eu u.s. us uk"
    )

    /// Bodies whose rules and policies bind.
    static let ruling = WordSet(
        "agency ministry department commission regulator district bureau guard authority"
    )

    /// Behind "law", words that make it something else.
    static let otherFollowers = WordSet(
        """
        enforcement school schools firm firms professor professors student students degree degrees clerk
        clerks office officer officers practice partner review library maker makers breaker faculty dean
        department license licence party parties center centre
        """
    )

    static let ordinals = WordSet(
        """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
        fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
        """
    )

    /// Names that say it by a number or a figure behind them.
    static let numbered = WordSet(
        """
        proposition prop. prop measure amendment title section article question issue initiative referendum ordinance
        resolution directive regulation decree law bill protocol clause act policy rule circular instrument
        order bylaw notification proclamation
        """
    )

    /// Names that need no head word, and whether they are initials, as "Rico" is something else than "RICO".
    static let known = PhraseTable<Bool>(
        """
        Obamacare|Bill of Rights|Magna Carta|NAFTA|USMCA|GDPR|DACA|SALT II|New START|Brexit deal|RICO|FOIA|
        Dodd-Frank|Sarbanes-Oxley|Glass-Steagall|Gramm-Leach-Bliley|Taft-Hartley|Hart-Cellar|Wagner Act|Smoot-Hawley|
        Posse Comitatus|CITES|MARPOL|UNCLOS|SOLAS|JCPOA|CEQA|CERCLA|DMCA|CCPA|GATT|VAWA|CAFTA|CTBT|FOSTA|NAGPRA|
        HIPAA|FERPA|ERISA|COPPA|FISA|FMLA|Roe v. Wade protections|Deferred Action for Childhood Arrivals|
        Temporary Protected Status|Common Core|Green New Deal|New Deal|Magnitsky Act|Patriot Act|
        Uniform Commercial Code|Fourth Geneva Convention|Trans-Pacific Partnership
        """
        .split(whereSeparator: { $0 == "|" || $0.isNewline }).map { name in
            (String(name), !name.utf8.contains { $0 &- 97 < 26 || $0 == UInt8(ascii: " ") })
        }
    )
}
