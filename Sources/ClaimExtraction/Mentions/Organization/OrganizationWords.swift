/// Words that tell organisations from other capitalised words.
enum OrganizationWords {
    /// Last words of organisations' names.
    static let heads = WordSet(
        """
        department departments office university college school schools court courts council association
        union party police committee subcommittee commission bank agency bureau administration authority
        board institute institution foundation federation coalition alliance league society center centre
        centers company corporation group organization organisation service services network times tribune
        herald gazette chronicle journal news press ministry parliament assembly senate congress legislature
        army navy force forces guard corps hospital museum library club academy laboratory laboratories fund
        trust chamber exchange airlines airways motors systems technologies industries enterprises partners
        capital holdings studios pictures records entertainment media radio television broadcasting
        conservancy cooperative directorate embassy consulate secretariat patrol tribunal treasury orchestra
        caucus inc inc. corp corp. ltd ltd. llc plc co. gmbh llp circuit jury district brothers
        diocese archdiocese symphony theatre theater brigade battalion squadron regiment registry utility
        authority teamsters taskforce command clinic nations workers teachers watch international
        bundesbank kommission enforcement investigations guards ltd foods stores supermarkets brewery
        breweries railways railway rovers wanderers athletic infirmary surgery constabulary conference
        congregation synagogue observatory aquarium zoo choir ballet opera philharmonic
        sorority fraternity guild institutes commissions conservatory seminary co-op
        """
    )

    /// Heads that are surnames too, so that two words with a given name are a person.
    static let surnames = WordSet("church bank house post law price banks hall temple abbey")

    /// Words that make the capitals before them a place.
    static let placeHeads = WordSet(
        "airport airfield aerodrome terminal highway bridge station stadium arena park avenue street road square"
    )
    static let countries = PhraseTable<Bool>(
        "soviet union|united arab emirates|district of columbia|european union countries"
            .fields(by: "|").map { (String($0), true) }
    )

    static let softHeads = WordSet("church bank post house")

    /// First words that need "of", "for" or "on" to name an organisation.
    static let openers = WordSet(
        """
        department departments ministry university college bank court bureau centers centre center institute
        board office house church council society union federation league association organization
        organisation academy museum commission committee conference chamber diocese archdiocese school
        agency administration division coalition alliance foundation
        parliament assembly supreme district circuit national international
        federal royal
        """
    )

    /// Owners inside a name: "Sheriff's Office", "Children's Hospital".
    static let owners = WordSet(
        """
        sheriff attorney prosecutor governor mayor women men children people workers teachers veterans
        farmers writers general state clerk coroner comptroller treasurer controller president bishop
        king queen marshal auditor defender examiner bar assessor
        """
    )

    static let links = WordSet("of for on against")

    /// All-capital words that name no organisation.
    static let otherAcronyms = WordSet(
        """
        us uk usa uae ussr eu tv dvd cd dna rna hiv aids covid sars mers adhd ptsd ceo cfo coo cto am pm ad bc
        ii iii iv vi vii viii ix xi xii xiii ok id ids iq vip faq diy rsvp asap aka suv gps gdp gnp vat
        usd gbp eur ipo lgbt lgbtq lgbtqia pdf url html mri ct er icu ivf ppe atm pin sms wifi usb
        ny nj ca tx fl pa va md dc la nyc sf ohio mr mrs ms dr st jr sr phd md jd mba ma ba bs llb llm
        mp mps mep meps msp sen rep hq pr it ai vr ar ev evs uav ufo ied iou rv rvs bbq dj mc mvp np vp svp evp
        jan feb mar apr jun jul aug sept oct nov dec mon tue wed thu fri sat sun edt est pst pdt cst cdt gmt
        utc no yes not and or the of in on at to a i he she it we you all new
        pac pacs read more correction updated update breaking left right zero won big art centre center format
        setup basic trial tb pc co cc qa os ip im cv uv vcr tnt pet std lot ed m.p vip hgv lng atv etc gcse
        gcses phds nda ndas bst cest cet aest hst mst suvs evs dui dwi ceos cfos mps meps id's gpa sat act
        """
    )

    /// Names that say it without a head word.
    static let known = PhraseTable<Bool>(
        """
        Congress|Senate|Parliament|Pentagon|Kremlin|Knesset|Bundestag|Bundesrat|Duma|Treasury|White House|
        House of Representatives|House of Commons|House of Lords|Supreme Court|Federal Reserve|
        European Union|European Commission|European Parliament|United Nations|Security Council|
        World Bank|World Health Organization|Red Cross|Red Crescent|Doctors Without Borders|
        Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Interpol|Europol|NATO|UNICEF|UNESCO|
        Hamas|Hezbollah|Taliban|Al Qaeda|al Qaeda|Islamic State|Boko Haram|Sinn Fein|
        Scotland Yard|Homeland Security|Immigration and Customs Enforcement|Customs and Border Protection|
        Planned Parenthood|Black Lives Matter|Occupy Wall Street|Boy Scouts|Girl Scouts|Teamsters|
        Google|Alphabet|Amazon|Apple|Microsoft|Facebook|Twitter|Meta|Tesla|Uber|Lyft|Netflix|Walmart|
        Boeing|Airbus|Toyota|Honda|Nissan|Volkswagen|Ford|Chrysler|Hyundai|Samsung|Sony|Intel|Nvidia|
        Oracle|Cisco|YouTube|Instagram|WhatsApp|TikTok|Reddit|Spotify|Wikipedia|WikiLeaks|LinkedIn|
        Starbucks|McDonald's|Pfizer|Moderna|AstraZeneca|Merck|Novartis|Roche|Bayer|Monsanto|
        ExxonMobil|Exxon|Chevron|Shell|Gazprom|Rosneft|Halliburton|Siemens|Disney|Comcast|Verizon|
        Goldman Sachs|Morgan Stanley|JPMorgan|JPMorgan Chase|Wells Fargo|Citigroup|Bank of America|
        Deutsche Bank|Credit Suisse|BlackRock|Barclays|Berkshire Hathaway|General Motors|General Electric|
        Johnson & Johnson|Procter & Gamble|Lockheed Martin|Northrop Grumman|Raytheon|
        Reuters|Bloomberg|Associated Press|Agence France-Presse|New York Times|Washington Post|
        Wall Street Journal|USA Today|Los Angeles Times|Financial Times|Guardian|Economist|Politico|
        BuzzFeed|Breitbart|ProPublica|Fox News|Al Jazeera|Vox|Axios|Huffington Post|Daily Mail|
        Republican Party|Democratic Party|Green Party|Labour Party|Conservative Party|Liberal Democrats|
        Boston Globe|Chicago Tribune|Miami Herald|Time Magazine|National Guard|Secret Service|
        Coast Guard|Border Patrol|Marine Corps|Air Force|Peace Corps|Head Start|Medecins Sans Frontieres|
        Harvard|Yale|Princeton|Stanford|Georgetown|Dartmouth|Caltech|Berkeley|
        House Republicans|Senate Republicans|House Democrats|Senate Democrats
        """
        .split(whereSeparator: { $0 == "|" || $0.isNewline }).map { (String($0), true) }
    )
}
