/// The words that tell which clauses are events.
enum EventWords {
    static let wouldHave = WordSet("would could might should")
    static let `for` = WordKey("for")
    static let either = WordKey("either")
    static let prior = WordKey("prior")
    static let auxiliaries = WordSet("has have had do does did not is are was were be")
    static let doneToLaws = WordSet(
        """
        drafted written signed enacted passed repealed approved adopted vetoed blocked introduced ratified issued
        revoked amended proposed overturned rejected suspended implemented expanded extended launched sponsored
        scrapped rescinded lifted struck upheld defeated tabled shelved withdrawn reintroduced challenged debated
        dropped abolished eased tightened renewed reinstated
        """
    )
    /// Prepositions with which a law hangs on the noun before.
    static let hanging = WordSet("of over against under for on about behind to")
    static let partsOfLaws = WordSet(
        """
        part parts section sections provision provisions clause clauses article title text version draft language terms
        wording portion portions amendment amendments chapter goal aim purpose spirit letter requirements rules protections version versions
        """
    )
    /// What became of a law or a ruling, or came of it.
    static let becameOfLaws = WordSet(
        """
        emerged emerges cleared clears sailed failed fails passed passes died expired expires stalled advanced
        helped led paved prompted sparked triggered drew causes caused causing costs cost lapsed lapses
        """
    )
    /// Verbs of "took effect", "came into force", "became law".
    static let entering = WordSet(
        "take takes took come comes came go goes went become becomes became"
    )
    static let force = WordSet("effect force law")
    /// Participles of "is expected to": a forecast.
    static let forecasts = WordSet(
        "expected projected predicted forecast planned meant poised tipped set slated scheduled"
    )
    static let so = WordKey("so")
    static let issuing = WordSet("issued released put issues releases")
    static let statements = WordSet("statement statements")
    /// What is done with words, surveys and sums before they are told of.
    static let documentary = WordSet(
        "released published posted issued filed conducted dated written signed taken held made obtained submitted aired broadcast"
    )
    static let compared = WordKey("compared")
    static let never = WordKey("never")
    /// Subjects whose own acts somebody tells.
    static let persons = WordSet("he she")
    /// Gerunds that tell what somebody says, or that something is so.
    static let telling = WordSet(
        "saying telling showing calling reporting arguing claiming noting warning suggesting being declaring describing asking"
    )
    static let leaving = WordSet("leave leaves left leaving keep keeps kept keeping")
    /// Verbs whose object is to have something done to it: "want the rules changed".
    static let wanting = WordSet("want wants wanted need needs needed wanting")
    static let dashes = WordSet("-- \u{2013} \u{2014}")
    static let who = WordKey("who")
    static let those = WordKey("those")
    /// Gerunds that describe a noun more often than they tell what came of something.
    static let growing = WordSet(
        "growing rising falling increasing declining working living leading ongoing existing remaining surrounding mounting"
    )
    static let nor = WordKey("nor")
    static let neither = WordKey("neither")
    static let turning = WordSet("turns turned")
    static let firstPersons = WordSet("i we my our")
    static let comparing = WordSet("as than nor")
    static let writingOpinions = WordSet("writing speaking dissenting")
    static let sides = WordSet("majority dissent minority court panel")
    static let afterAndBefore = WordSet("after before")
    static let beforeLengths = WordSet(
        """
        a an the same just less more than only barely nearly about some day week month year night morning minutes hours
        days weeks months years
        """
    )
    /// Verbs that open a condition without "if".
    static let invertible = WordSet("had were should")
    static let comes = WordKey("comes")
    static let coming = WordSet("comes come came")
    /// What ties one fact to another behind "comes".
    static let connections = WordSet(
        "as even just only despite amid after days weeks months hours shortly against less more"
    )
    /// Verbs whose "that"-clause tells what should be.
    static let requiring = WordSet(
        """
        mandate mandates mandated mandating require requires required requiring demand demands demanded demanding
        recommend recommends recommended recommending propose proposes proposed proposing ensure ensures ensured ensuring
        """
    )
    static let amounting = WordSet(
        "turn turns turned total totals totaled totalled number numbers numbered"
    )
    static let any = WordKey("any")
    static let goingTo = WordKey("going")
    static let accusing = WordSet(
        """
        accused accuses accuse accusing blamed blames blame blaming criticized criticizes criticize criticizing criticised
        criticises criticising faulted faults suspected suspects condemned condemns denounced denounces chided assailed
        """
    )
    static let accusations = WordSet("of for")
    static let admitting = WordSet("admitted admits acknowledged acknowledges confessed confesses")
    static let anybody = WordSet(
        "anyone anybody nobody everyone everybody someone somebody whoever"
    )
    static let asked = WordSet("asked pressed questioned")
    /// How or when somebody came to say something.
    static let reached = WordSet(
        "reached contacted discussing speaking talking addressing answering responding commenting referring"
    )
    static let whoever = WordSet("anyone anybody whoever")
    static let doing = WordSet("do does did")
    static let starting = WordSet("started starts began begins")
    static let when = WordKey("when")
    static let based = WordKey("based")
    static let seatPrepositions = WordSet("in at near outside")
    static let prepositions = WordSet("in at on from with by for during after before of to as")
    /// Words at which a clause of its own begins.
    static let clauseStarts = WordSet(
        ", ; : and but or that who which when while because after before as since if where \u{2014} --"
    )
    /// What may stand between a law and the verb that says what it does.
    static let links = WordSet("which that ,")
    static let reporting = WordSet("said says say told tells tell according explained quoted")
    /// What somebody does who says the same in an aside.
    static let remarking = WordSet(
        """
        noted notes reported reports observed observes argued argues recalled recalls acknowledged admitted
        suggested suggests announced mentioned predicted explains learned learnt heard
        """
    )
    static let putting = WordSet("put puts")
    /// Verbs of saying that mean something else with an object.
    static let objectTaking = WordSet("added adds wrote writes asked")
    /// Before a gerund that tells another event.
    static let besideGerunds = WordSet("after before while since")
    static let directions = WordSet("up down")
    /// What may stand beside sums of money: "more than $3 million or more apiece".
    static let besideSums = WordSet(
        "and or more than at least about nearly almost up to over apiece each less"
    )
    static let joining = WordSet("and or")
    /// What is done to somebody for a deed that a gerund behind "for" tells; blame and praise tell a view of it.
    static let requiting = WordSet(
        """
        arrested deported fined sentenced jailed imprisoned convicted charged fired dismissed sacked sued suspended
        expelled indicted punished prosecuted detained evicted banned disciplined removed disbarred hanged executed
        """
    )
    static let ending = WordSet("ended ending")
    static let periods = WordSet("quarter year half period month months week weeks season term")
    /// Participles that a noun follows: "named captain".
    static let naming = WordSet(
        "named called dubbed nicknamed titled elected appointed born made considered crowned voted declared given sent"
    )
    static let called = WordKey("called")
    static let writing = WordSet("wrote writes")
    /// Participles that work as prepositions.
    static let prepositional = WordSet(
        """
        aged including according following regarding depending based given concerning compared starting
        beginning excluding involving considering owing pending respecting barring notwithstanding
        """
    )
    /// Words before a "who" that asks.
    static let beforeQuestions = WordSet(
        """
        about over on know knew known ask asked asks asking wonder wondered decide decided deciding determine determining
        unclear clear unknown say disclose reveal specify explain learn
        """
    )
    static let allowing = WordSet("allows allow")
    /// What things do in somebody's view.
    static let effects = WordSet(
        """
        creates create enforces enforce reflects reflect signals signal undermines undermine threatens threaten
        weakens weaken strengthens strengthen sends send ensures ensure hurts hurt harms harm damages damage promotes promote
        encourages encourage protects protect erodes erode deserves deserve endangers endanger jeopardizes jeopardize
        infringes infringe violates violate empowers empower fuels fuel instills instill ignores ignore emboldens embolden
        """
    )
    static let indefinite = WordSet("a an")
    static let got = WordKey("got")
    static let appearing = WordSet("appear appears appeared")
    static let appraising = WordSet(
        "marks mark marked represents represent represented becomes become became constitutes constitute constituted"
    )
    static let onlySubjects = WordSet("he she they we i")
    static let knowing = WordSet("know knows knew known")
    static let about = WordSet("of about")
    /// Participles and verbs that tell a mood, or what anybody says.
    static let moods = WordSet(
        """
        heartened disturbed pleased honored honoured blessed humbled thrilled saddened shocked moved touched surprised
        involved made saw heard met dreamed thanked
        """
    )
    /// Acts that others see, whoever tells of them.
    static let acts = WordSet(
        """
        boarded reached sent caught deported arrested detained jailed killed murdered shot stabbed attacked assaulted raped
        beat robbed stole kidnapped evacuated rescued hospitalized crashed collapsed drowned signed voted fired hired sued
        raided searched seized evicted married divorced graduated enlisted deployed bombed burned torched vandalized
        deleted destroyed demolished emailed mailed phoned texted resigned retired
        """
    )
    static let gainsAndLosses = WordSet(
        "lost gained sold bought paid spent raised received earned saved built closed opened cut added laid treated collected counted"
    )
    static let until = WordSet("until till before")
    static let untilThen = WordSet("until till once")
    static let conditions = WordSet("if unless whether how why what whatever however lest")
    /// Verbs of mind and will, which nobody can check from outside.
    static let feelings = WordSet(
        """
        believe believes believed think thinks thought feel feels felt want wants wanted hope hopes
        hoped wish wishes wished need needs needed deserve deserves deserved love loves loved like
        likes hate hates hated fear fears feared know knows knew expect expects expected intend
        intends intended mean means plan plans planned look looks support supports supported prefer
        prefers preferred understand understands understood seem seems seemed doubt doubts doubted
        regret regrets regretted worry worries worried trust trusts trusted care cares cared consider considers
        considered regard regards regarded view views viewed
        """
    )
}
