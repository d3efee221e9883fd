internal import ExtractionData

/// Words that tell names of people from other capitalised words.
enum NameWords {
    static let givenNames = commonGivenNames.union(
        WordSet(firstColumnOf: stet_further_given_names())
    )
    /// Those that every reader knows: one letter else is another name rather than a slip.
    static let commonGivenNames = WordSet(firstColumnOf: stet_given_names())
    static let places = WordSet(firstColumnOf: stet_places())

    /// Written small inside a name: "Ursula von der Leyen".
    static let particles = WordSet(
        "de del della di da dos das do du van von der den ter bin ibn bint al el la le y ben abu arap"
    )

    /// Endings of words for what somebody does: "postman", "cellist".
    static let trades = ["man", "woman", "ist"].map { Array($0.utf8) }

    /// Behind a name, part of it.
    static let suffixes = WordSet("jr. jr sr. sr ii iii iv esq. esq")

    /// Two capitals that stand for given names.
    static let initialPairs = WordSet("jd aj tj cj pj rj bj jj kj jp jb rj mj dj lz")

    /// Capitals behind a name that say what somebody is: "Ann Lind KC".
    static let postNominals = WordSet(
        "qc kc sc td mla mlc mna mpp mp mep msp obe cbe mbe dbe kbe frs phd md do rn jd dds"
    )

    /// Degrees before a class year: "Donna Reyes MA ’84".
    static let degrees = WordSet("ba bs ma ms mba md jd phd llb llm mfa edd mpa mph")

    /// Before a name without saying what the person is.
    static let honorifics = WordSet("mr. mr mrs. mrs ms. ms miss mx. mx messrs.")

    /// Words that begin sentences and phrases but no name.
    static let functionWords = WordSet(
        """
        a an the this that these those some any each every all both many most several few other another such
        i you he she it we they me him her us them my your his its our their mine who whom whose which what
        when where why how whether if unless because since although though while whereas as than so thus
        and or but nor yet for of in on at by to from with without within into onto upon over under above
        below between among amid during before after until till about against across along around behind
        beside besides beyond despite down except inside like near off outside past per through throughout
        toward towards up via versus vs. v. not no never also too then there here now again still just only
        even ever already once soon later earlier meanwhile however moreover furthermore therefore instead
        perhaps maybe indeed otherwise nevertheless is are was were be been being am has have had having do
        does did done will would shall should can could may might must let let's yes well oh please
        more less much least one two three four five six seven eight nine ten dozens hundreds thousands
        millions nearly almost roughly according asked given following including citing based late next last
        early first second third today yesterday tomorrow tonight dear editor's reporting photo image credit
        afterwards regarding unlike neither previous previously saying either formerly currently recently
        """
    )

    /// Capitalised words that are no part of a person's name.
    static let calendar = WordSet(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april june july
        august september october november december mon. tue. tues. wed. thu. thurs. fri. sat. sun. jan.
        feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. christmas easter thanksgiving ramadan
        """
    )

    /// Adjectives and nouns of peoples, faiths and regions.
    static let peoples = WordSet(
        """
        american americans british english scottish welsh irish french german italian spanish portuguese
        dutch belgian swiss austrian swedish norwegian danish finnish polish czech slovak hungarian romanian
        bulgarian greek turkish russian ukrainian serbian croatian bosnian albanian israeli palestinian
        jordanian syrian lebanese iraqi iranian saudi yemeni egyptian libyan tunisian moroccan algerian
        sudanese ethiopian somali kenyan ugandan nigerian ghanaian african asian european arab latino latina
        hispanic jamaican rwandan burundian congolese zimbabwean zambian tanzanian angolan namibian senegalese malian ivorian
        cameroonian eritrean guinean liberian malawian gambian togolese beninese gabonese chadian mauritian
        ecuadorian bolivian uruguayan paraguayan guatemalan honduran salvadoran nicaraguan panamanian
        belarusian latvian lithuanian estonian armenian azerbaijani kazakh uzbek kyrgyz tajik turkmen
        slovenian slovene icelandic maltese cypriot macedonian montenegrin moldovan nepali nepalese burmese cambodian
        laotian singaporean qatari kuwaiti emirati omani bahraini mongolian bhutanese maldivian fijian samoan tongan
        guyanese swede briton spaniard frenchman frenchwoman englishman englishwoman dutchman irishman irishwoman
        welshman scotsman scotswoman kiwi aussie croat trinidadian barbadian bahamian mexican canadian cuban haitian brazilian argentine chilean colombian venezuelan peruvian
        chinese japanese korean taiwanese vietnamese thai indian pakistani afghan bangladeshi indonesian
        filipino malaysian australian kurdish tibetan christian christians muslim muslims jewish jews
        catholic catholics protestant hindu buddhist sikh black white western eastern northern southern
        midwestern soviet nazi californian texan native
        """
    )

    /// First words of places of several words.
    static let placeOpeners = WordSet(
        """
        new san los las fort port mount mt. lake north south east west northern southern eastern western
        central upper lower cape el santa great grand greater st. saint rio sierra downtown mid inner outer
        sao puerto costa hong saudi sri sub palo baton cedar coral palm myrtle
        """
    )

    /// Words that make a run of capitals the name of a place or a thing, whatever stands before them.
    static let thingWords = WordSet(
        """
        county parish city town township village borough district province region state states republic
        kingdom islands island river lakes creek canyon valley mountain mountains desert ocean sea gulf
        bay beach coast peninsula harbor harbour airport station terminal highway freeway interstate
        avenue boulevard street road lane drive plaza square bridge tunnel building tower towers stadium
        arena hospital medical clinic university college school academy institute museum library gallery
        theater theatre cathedral mosque synagogue temple prison jail penitentiary correctional
        center centre department office bureau agency administration commission committee council
        association society foundation union federation coalition alliance league club party group company
        corporation inc. inc corp. corp ltd. ltd llc plc bank times tribune herald gazette chronicle journal
        news magazine network radio television press media memorial prize award awards medal oscars war
        wars week month festival games championship championships tournament olympics olympic election
        elections act amendment constitution treaty accord agreement program project plan initiative
        movement campaign army navy force forces police fire sheriff's guard marines corps court courts
        circuit congress senate house parliament assembly ministry cabinet rights national international
        federal united american democratic republican communist socialist liberal
        conservative services service security defense defence health education justice trade energy street
        super tuesday bowl cup series awards international airlines airways motors systems technologies
        global partners capital fund trust holdings industries enterprises solutions labs studios pictures
        records entertainment sports online digital telescope shuttle linux show advisory server license accords
        homes foods stores hotels restaurants farms brewery breweries developments investments ventures insurance
        pharmacies pharmaceuticals therapeutics software estates protests debates members politics aviation residential micro logistics pharma properties realty retail
        gaming custodial civil lines fiber fibre paving plastics packaging dairy ferries freight shipping haulage
        minerals metals chemicals petroleum biotech biosciences robotics aerospace analytics consulting securities
        lending payments telecom communications broadband semiconductors interactive outfitters apparel
        cosmetics textiles seafood beverages engineering plumbing roofing electronics utilities recycling
        environmental fertilizers orchards vineyards productions films healthcare diagnostics genomics
        housing rentals leasing commercial hospitality resorts casinos cruises transit transport railroad
        report reports review reviews survey search line platforms devices instruments products imports exports marketing advertising staffing
        """
    )

    /// What makes the capitals behind it the name of a ship, a storm, an undertaking.
    static let thingOpeners = WordSet(
        """
        hurricane typhoon cyclone storm mv hms hmcs hmas uss rms ss rv mt. mount lake fort camp cape operation
        project route interstate highway apollo space saint-
        """
    )

    static let ships = WordSet("mv hms hmcs hmas uss rms ss rv")

    /// Last words of places that are surnames too: "Victoria Park".
    static let placeTails = WordSet(
        """
        park gardens palace castle hill hills heights falls springs field fields wood woods cross green
        terrace row close court common commons point island market mall
        """
    )

    /// Behind a hyphen they make a name part of an adjective: "Orr-backed".
    static let hyphenTails = WordSet(
        """
        backed led era style loving appointed owned based funded run supporting aligned sponsored endorsed
        like inspired esque hating related born type wide themed friendly leaning created themed
        """
    )

    /// Verbs of speaking in the forms that stand beside a speaker's name.
    static let speechVerbs = WordSet(
        """
        said says told tells wrote writes added adds argued argues explained explains asked asks noted notes
        recalled recalls testified tweeted posted insisted acknowledged conceded admitted warned warns
        replied responded continued concluded claimed claims believes thinks agreed agrees announced
        """
    )

    /// Those of them that can stand before the speaker's name.
    static let reportingBeforeName = WordSet(
        "said says wrote writes added adds argued explained noted recalled insisted replied continued"
    )
}
