/// Words that say what a person is.
enum RoleWords {
    /// Offices and ranks that stand before a surname.
    static let titles = WordSet(
        """
        president presidents pres. mayor mayors governor governors gov. govs. senator senators sen. sens. rep.
        reps. representative congressman congresswoman assemblyman assemblywoman assemblymember assembly
        councilman councilwoman councilmember councilor councillor alderman alderwoman commissioner secretary
        minister chancellor premier judge judges justice justices sheriff undersheriff chief captain capt.
        lieutenant lt. sergeant sgt. detective det. officer constable inspector col. colonel gen. general
        admiral adm. maj. major cpl. corporal pvt. private brig. commander cmdr. dr. doctor prof. professor
        rev. reverend pastor father fr. sister brother bishop archbishop cardinal pope rabbi imam sheikh
        ayatollah king queen prince princess duke duchess earl baron baroness lord lady sir dame attorney
        prosecutor ambassador speaker delegate del. supervisor supt. superintendent trustee dean provost
        warden marshal magistrate treasurer comptroller coroner deputy trooper agent sec. amb. hon. msp mp
        mep pc pcso dci vice coach whip nurse legislator dr prof det insp supt sgt cllr insp. cllr. cllrs.
        coun. const. cst. ald. reeve rt. hon
        pfc. pfc spc. spc sfc. sfc ssgt. msgt. tsgt. lcpl. ens. ensign
        gen lt col capt maj ch rev sen gov sultan emir mufti monsignor msgr. canon provost vicar
        archdeacon deacon venerable ven. alhaji alhaja hajia hajiya malam mallam datuk
        """
    )

    /// What people do, are, own or lead; before a full name or in an apposition.
    static let occupations = WordSet(
        """
        actor actress author writer novelist poet playwright editor reporter journalist columnist
        correspondent anchor broadcaster presenter host blogger publisher photographer photojournalist
        founder cofounder chairman chairwoman chair chairperson vice-chair ceo cfo coo cto director directors
        executive manager owner operator proprietor landlord analyst economist lawyer solicitor barrister
        counsel counselor adviser advisor aide assistant spokesman spokeswoman spokesperson nominee candidate
        contender challenger incumbent activist advocate organizer organiser campaigner lobbyist strategist
        consultant pollster operative lecturer researcher scientist scholar academic historian biologist
        chemist physicist astronomer geologist climatologist epidemiologist sociologist anthropologist
        psychologist psychiatrist therapist physician surgeon pediatrician cardiologist veterinarian
        pharmacist paramedic midwife teacher principal student freshman sophomore junior senior graduate
        alumnus alumna intern farmer rancher fisherman engineer architect designer developer programmer
        artist painter sculptor musician singer songwriter rapper guitarist drummer composer conductor
        dancer choreographer comedian filmmaker producer screenwriter model influencer celebrity star
        player quarterback pitcher catcher striker goalkeeper midfielder defender forward captain
        sprinter boxer golfer cyclist swimmer wrestler athlete trainer referee umpire
        billionaire millionaire magnate tycoon mogul financier investor banker broker trader entrepreneur
        businessman businesswoman industrialist environmentalist philanthropist donor heir heiress
        contractor builder carpenter plumber electrician mechanic driver pilot captain sailor fisherman
        chef cook baker waiter waitress bartender barber cashier clerk janitor custodian
        assailant killer murderer accomplice perpetrator bomber arsonist hacker suspect defendant victim plaintiff witness gunman shooter attacker inmate detainee prisoner
        survivor patient resident neighbor neighbour native veteran volunteer retiree leader co-leader
        member head boss partner fellow expert specialist official officials lawmaker lawmakers politician
        legislator diplomat envoy negotiator auditor controller investigator firefighter policeman
        policewoman patrolman soldier marine spy whistleblower dissident refugee migrant immigrant
        successor predecessor opponent rival ally colleague friend classmate roommate protege mentor
        conservative liberal progressive moderate pollster statistician curator librarian archivist
        biographer critic commentator pundit theologian priest minister monk nun missionary evangelist
        worker employee staffer technician accountant bookkeeper auctioneer realtor agent guide
        coordinator planner administrator registrar chancellor president mayor governor senator
        representative congressman congresswoman assemblyman assemblywoman councilman councilwoman councilor
        councillor commissioner secretary minister premier judge justice sheriff chief lieutenant sergeant
        detective officer constable inspector colonel general admiral major commander doctor professor
        pastor bishop archbishop cardinal rabbi imam king queen prince princess attorney prosecutor
        ambassador speaker delegate supervisor superintendent trustee dean provost warden marshal
        magistrate treasurer comptroller coroner deputy trooper coach nurse nutritionist ecologist
        tailor shepherd weaver potter decorator plasterer mason joiner watchmaker dressmaker shoemaker cobbler glazier bookseller
        publican brewer crofter boatman ferryman railwayman signalman verger notary goldsmith silversmith blacksmith farrier groom
        stablehand forester ranger lumberjack draughtsman typist concierge porter childminder tutor butler fitter postman postwoman
        docker stevedore longshoreman trawlerman fishmonger greengrocer grocer milkman confectioner sommelier illustrator trumpeter
        soprano tenor baritone choirmaster puppeteer acrobat stuntman cameraman
        eyewitness inventor voter podcaster costumer coauthor cohost contestant commentator correspondent
        substitute skipper winger keeper batsman bowler jockey halfback linebacker cornerback receiver lineman
        goaltender defenceman defenseman shortstop outfielder infielder hurdler skater skier rower gymnast
        astronaut cosmonaut inventor pensioner councilwoman hairdresser shopkeeper shopper commuter motorist
        passenger protester protestor demonstrator striker rider runner parishioner worshipper tenant landlady
        councilmember selectman selectwoman alderperson freeholder assemblyperson chairperson co-chair
        ombudsman postmaster headteacher headmaster headmistress rector curate bursar undergraduate
        postdoc fellow dean alum supporter campaigner backbencher frontbencher peer
        client countryman countrywoman compatriot teammate champion winner runner-up medallist medalist
        guard flanker record-holder predecessor understudy namesake
        adoptee deportee evacuee escapee returnee inductee honoree amputee abductee attendee enrollee parolee
        appointee arrestee trainee mentee licensee convict felon fugitive orphan exile newcomer citizen
        seeker smuggler trafficker dealer caregiver caretaker carer nanny housekeeper laborer labourer landscaper
        roofer welder trucker butcher grocer retailer gardener dishwasher cleaner courier logger grower
        parent grandparent guardian bystander onlooker passerby pedestrian lender jeweler jeweller
        undersecretary frontrunner megadonor canvasser dispatcher airman paralegal litigator arbitrator mediator juror
        foreman forewoman bailiff assessor regent instructor bricklayer steward babysitter homeowner coder deacon
        chaplain informant superdelegate elector attache consul monarch socialite docent alderman alderwoman corporal
        ringleader mastermind kingpin landowner surveyor logger miner dentist optician dietitian machinist
        steelworker autoworker millworker pipefitter seamstress homemaker housewife restaurateur hotelier
        innkeeper mortician barista cabdriver seafarer stockbroker headhunter shipbuilder actuary
        locksmith undertaker embalmer distiller winemaker angler hiker climber
        kayaker diver lifeguard watchman bouncer croupier gambler promoter publicist stylist
        mp msp mep vicar whip undersheriff sultan emir ayatollah pope duke duchess mufti
        medic laureate headman sharecropper nurseryman signatory
        counterpart traveler traveller widow interpreter translator editor-in-chief storyteller essayist memoirist diarist
        """
    )

    /// Several of them: "actors Ann Lind and Tom Orr".
    static let plurals = WordSet(
        """
        actors actresses authors writers novelists poets editors reporters columnists founders cofounders
        chairmen chairs directors managers owners operators analysts economists lawyers attorneys advisers
        advisors aides spokesmen spokespeople candidates activists advocates organizers organisers
        consultants researchers scientists historians biologists chemists physicists astronomers
        psychologists physicians surgeons teachers principals students freshmen sophomores juniors seniors
        graduates engineers architects designers developers artists painters musicians singers guitarists
        dancers comedians filmmakers producers stars players forwards midfielders defenders strikers
        runners golfers cyclists swimmers astronauts investors bankers traders entrepreneurs donors
        pilots chefs suspects defendants plaintiffs witnesses survivors residents neighbors neighbours
        volunteers leaders members partners lawmakers politicians legislators diplomats investigators
        firefighters officers detectives constables inspectors sergeants soldiers deputies troopers agents
        ministers secretaries judges justices commissioners councilors councillors councilmen councilwomen
        contenders challengers rivals hopefuls nominees opponents colleagues allies associates friends assistants
        supervisors trustees professors doctors drs. profs. reps congressmen congresswomen ambassadors
        republicans democrats brothers sisters sons daughters parents cousins coaches captains nurses
        executives journalists scholars correspondents photographers bloggers publishers strategists operatives employees
        workers drivers farmers ranchers veterans detainees inmates prisoners hackers gunmen attackers victims patients clients
        priests pastors bishops sheriffs prosecutors promoters critics backers supporters protesters organisers campaigners
        delegates electors pollsters biographers negotiators envoys auditors contractors objectors reporters settlers
        fugitives smugglers guards jurors instructors professionals specialists experts officials staffers interns
        mps meps msps shareholders creditors tenants landlords heirs successors predecessors
        """
    )

    static let parties = WordSet(
        """
        republican democrat libertarian independent socialist communist conservative liberal tory labour green
        """
    )

    static let kinship = WordSet(
        """
        wife husband spouse son daughter child brother sister sibling twin mother father mom dad mum parent
        uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter stepfather stepmother
        stepson stepdaughter half-brother fiance fiancé fiancee fiancée girlfriend boyfriend widow widower
        ex-wife ex-husband son-in-law daughter-in-law brother-in-law sister-in-law mother-in-law
        father-in-law
        """
    )

    /// Titles of several words, by their last word's place: read forwards from the first word.
    static let phrases = PhraseTable<Bool>(
        """
        secretary of state
        secretary of defense
        secretary of homeland security
        secretary of the interior
        secretary of the treasury
        secretary of labor
        secretary of education
        secretary of agriculture
        secretary of commerce
        secretary of transportation
        secretary of energy
        secretary of health and human services
        secretary of veterans affairs
        secretary of the navy
        secretary of the army
        speaker of the house
        leader of the opposition
        chancellor of the exchequer
        chief of staff
        chief of police
        clerk of courts
        director of communications
        member of parliament
        minister of defense
        minister of defence
        minister of finance
        minister of health
        minister of justice
        minister of education
        minister of foreign affairs
        half back
        full back
        wing back
        left back
        right back
        centre back
        center back
        centre half
        fly half
        scrum half
        point guard
        running back
        tight end
        wide receiver
        wicket keeper
        fast bowler
        commander in chief
        editor in chief
        """
        .fields(by: "\n").map { (String($0), true) }
    )

    /// Behind a hyphen, what follows the name of an office that somebody will hold.
    static let future = WordSet("elect designate")
    /// Those who serve somebody with an office of his own: "a lawyer for the governor".
    static let representatives = WordSet(
        """
        spokesman spokeswoman spokesperson lawyer attorney solicitor barrister counsel aide adviser advisor secretary
        publicist
        """
    )
    static let service = WordSet("for to")

    /// Whether the word can be the last of a role before a name.
    static func endsRole(_ key: WordKey) -> Bool { lastWords.contains(key) }

    private static let lastWords = titles.union(occupations, parties, kinship, plurals)

    /// Words of an office, a trade or a party, alone or in the plural.
    static let offices = titles.union(occupations, parties, plurals)
    static let titlesAndOccupations = titles.union(occupations)

    /// Whether the word can be the head of a role behind a name or before a comma.
    static func headsApposition(_ key: WordKey) -> Bool {
        occupations.contains(key) || kinship.contains(key) || parties.contains(key)
    }
}
