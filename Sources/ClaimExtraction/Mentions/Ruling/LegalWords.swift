/// Nouns of courts and of what lies before them.
enum LegalWords {
    /// Heads of phrases that name who decides.
    static let courts = WordSet(
        """
        court courts judge judges jury juries jurors justice justices panel tribunal tribunals magistrate
        magistrates circuit scotus icc icj echr ecj cjeu icty ictr bench arbitrator arbitrators adjudicator
        adjudicators coroner coroners chamber nclt nclat ngt cas icsid itlos
        """
    )

    /// Courts of law only beside a word that says so: "three-judge panel", "the court's bench".
    static let ambiguousCourts = WordSet("panel bench justice circuit chamber")

    static let courtQualifiers = WordSet(
        """
        judge judges appeals appellate court courts judicial federal supreme circuit review criminal divided
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh d.c. state arbitration
        disciplinary conduct misconduct military medical grand trial pre-trial constitutional civil
        chief associate constitution larger single
        """
    )

    /// Before "court", words that make it a playground or a yard.
    static let otherCourts = WordSet(
        "tennis basketball squash volleyball badminton handball food home center centre clay grass front"
    )

    /// Things that exist only in legal cases.
    static let strictObjects = WordSet(
        """
        injunction injunctions lawsuit lawsuits suit suits verdict verdicts conviction convictions indictment
        indictments plea pleas appeal appeals acquittal mistrial ruling rulings judgment judgments judgement
        subpoena subpoenas countersuit counterclaim counterclaims retrial probation restitution writ writs
        interdict interdicts summons interlocutor certiorari mandamus caveat recognisance
        """
    )

    /// Things of legal cases that are other things too.
    static let objects = WordSet(
        """
        case cases decision decisions charge charges count counts motion motions petition petitions complaint
        complaints claim claims sentence sentences settlement settlements request requests order orders stay
        penalty bid bail parole application applications opinion warrant warrants evidence brief briefs
        decree decrees objection objections receiver challenge challenges jury
        """
    )

    /// What others agree on, and courts let stand or not, and what parties get from them.
    static let deals = WordSet(
        "plan plans deal deals agreement agreements sale merger recount win victory defeat setback blow"
    )

    /// What anybody may lodge with an office.
    static let grumbles = WordSet("complaint complaints objection objections")

    /// What parties file, and withdraw.
    static let filings = WordSet(
        """
        injunction injunctions lawsuit lawsuits suit suits countersuit charge charges motion motions petition
        petitions complaint complaints appeal appeals brief briefs indictment indictments bankruptcy
        counterclaim counterclaims writ writs summons caveat
        divorce objection objections claim claims proceedings case cases challenge challenges action
        """
    )

    /// What parties bring or launch, which are said of petitions to the public as well.
    static let brought = WordSet(
        "lawsuit lawsuits suit suits countersuit charge charges appeal appeals indictment indictments claim claims case proceedings writ writs subpoena subpoenas"
    )

    /// What parties ask a court for.
    static let sought = WordSet(
        """
        declaration writ custody
        divorce penalty sentence sentences injunction damages bail retrial stay dismissal acquittal conviction review
        restitution order rehearing mistrial guardianship adoption annulment
        """
    )

    /// Those of them that nobody else is asked for.
    static let soughtOnlyInCourt = WordSet(
        """
        sentence sentences injunction damages bail retrial dismissal acquittal conviction restitution rehearing mistrial
        custody guardianship adoption annulment interdict divorce
        """
    )

    /// What is sued over, withdrawn, won, lost or settled.
    static let cases = WordSet(
        """
        case cases lawsuit lawsuits suit suits appeal appeals charge charges claim claims complaint
        complaints petition petitions motion motions application applications prosecution verdict plea challenge challenges proceedings
        """
    )

    /// What a court decides about, without whom a passive says nothing of a court.
    static let rules = WordSet(
        """
        law laws ban bans statute act rule rules policy order ordinance measure map maps restriction
        permit permits licence license restrictions regulation regulations provision requirement amendment mandate patent will contract
        """
    )

    /// What else courts end, allow or cut down.
    static let measures = WordSet(
        """
        fight battle dispute feud practice scheme programme program levy tax duty tariff fee fees cap fine fines award
        allotment allocation appointment election vote ballot result eviction deportation removal extradition execution
        closure moratorium marriage lease deed trademark custody search seizure takeover ownership
        """
    )

    /// What else is asked of courts and granted, put before them or carried out: things of everybody elsewhere.
    static let pleadings = WordSet(
        """
        prayer prayers relief leave permission ground grounds contention submission submissions defence defense
        enforcement execution declaration notice matter matters reference award awards costs access adjournment
        possession liability sanctions interest custody immunity anonymity registration certification dispensation proceeding reclaiming
        """
    )

    /// What is done to applications and orders by everybody.
    static let awaited = WordSet(
        "admitted agreed assessed made issued opened closed entered granted declared permitted given"
    )

    /// Decisions that "of" tells no content of: "the decision ⟨of the board⟩".
    static let plainDecisions = WordSet("decision decisions ruling rulings opinion order")

    /// What happens to motions, charges and claims.
    static let decided = WordSet(
        """
        denied rejected refused granted allowed adjourned discontinued withdrawn dropped abandoned reduced cut commuted
        excluded increased halved doubled confirmed stopped halted lifted revoked suspended consolidated sealed unsealed imposed passed
        approved settled resolved declined disallowed remitted recalled pronounced sustained upheld remanded referred
        certified varied discharged transferred reserved deferred waived awarded fixed listed deemed severed struck
        discontinued dismissed permitted made issued declared granted admitted agreed assessed opened closed entered rescinded given
        """
    )
    /// Those of them that are things of courts alone.
    static let onlyInCourt = WordSet(
        "motion motions charge charges count counts sentence sentences bail mistrial retrial"
    )

    /// Verbs that are said of rules and decisions almost only where a court did it.
    static let reviews = WordSet(
        """
        upheld overturned struck invalidated vacated quashed enjoined remanded overruled affirmed nullified
        reversed dismissed blocked stayed reinstated annulled
        """
    )

    /// Nouns for a decision with the verb that it stands for.
    static let decisions: WordTable<String> = [
        WordKey("decision"): "decide", WordKey("ruling"): "rule", WordKey("rulings"): "rule",
        WordKey("order"): "order", WordKey("verdict"): "decide", WordKey("judgment"): "rule",
        WordKey("judgement"): "rule", WordKey("injunction"): "enjoin", WordKey("opinion"): "rule",
    ]

    static let guilt = WordSet("guilty liable innocent contempt unconstitutional unlawful illegal")
}
