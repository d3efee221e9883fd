/// Words for what criminal courts do to people, and for what stands beside it.
enum PenaltyWords {
    static let afterwards = WordSet("after since despite")
    static let warrants = WordSet("warrant warrants")
    static let bail = WordKey("bail")
    static let reliefs = WordSet("bail parole probation asylum custody")
    /// What is granted or refused by courts where nobody else is named.
    static let granted = WordSet("bail parole probation asylum injunction probate")
    static let ordered = WordSet(
        "deported removed held detained released freed reinstated extradited jailed evicted confined committed returned unsealed"
    )
    static let awarded = WordSet("damages costs custody restitution")
    static let jails = WordSet("jail prison custody colony")
    static let supervision = WordSet(
        "probation register supervision curfew receivership administration liquidation"
    )
    static let have = WordSet("have")
    static let payments = WordSet("unpaid costs restitution damages compensation")
    static let trial = WordSet("trial")
    static let over = WordSet("over")
    static let driving = WordSet("driving")
    static let off = WordKey("off")
    static let registers = WordSet("register roll rolls")
    /// What a court declares somebody or something to be.
    static let states = LegalWords.guilt.union(
        WordSet(
            """
            void bankrupt insolvent invalid ineligible unenforceable irrational inadmissible negligent ultra defamatory
            discriminatory disproportionate libellous unfair unreasonable
            """
        )
    )
    static let appearing = WordSet("appear court judge")
    static let having = WordKey("having")
    static let time = WordKey("time")
    static let served = WordKey("served")
    static let nobody = WordSet(
        "nobody none one man woman men women officer officers deputy deputies soldier soldiers them"
    )
    static let life = WordKey("life")
    static let licences = WordSet("licence license licences licenses")
    static let permissions = WordSet("permission leave")
    static let appeals = WordSet("appeal challenge sue review")
    static let offences = WordSet(
        """
        murder manslaughter rape assault assaulting battery robbery burglary theft fraud arson conspiracy bribery
        perjury kidnapping harassment stalking trafficking corruption embezzlement extortion negligence treason
        terrorism laundering misconduct wrongdoing possession offence offences offense offenses crime crimes charge
        charges count counts killing murdering raping causing attempting conspiring abuse abusing
        """
    )
    static let penalties = WordSet("sentence sentences fine fines term probation penalty")
    /// What stands before "order" and "discharge" where a court made them.
    static let kindsOfOrders = WordSet(
        """
        care contact residence costs freezing production gagging gag consent detention compensation demolition
        forfeiture wardship barring anonymity disclosure search interim
        restraining protective protection gag eviction possession removal deportation winding-up
        community restraining supervision hospital exclusion behaviour confiscation prevention prohibition
        conditional absolute
        """
    )
    static let orders = WordSet("order orders discharge")
    static let custody = WordSet("custody bail")
    /// What is given for small offences, and elsewhere for games.
    static let lesser = WordSet("points curfew community unpaid caution warning")
    static let dead = WordSet("dead missing alive winner")
    static let blame = WordSet("blame responsible breach contempt default")
    static let down = WordSet("down")
    static let no = WordKey("no")
    static let up = WordSet("up")
    static let practice = WordSet("practice practising practicing")
    static let without = WordKey("without")
    static let bonds = WordSet("bond")
    /// Words for whoever it may be.
    static let anybody = WordSet("anyone someone anybody somebody person everyone nobody")
    /// What people are banned from or ordered to do as a punishment.
    static let burdens = WordSet(
        "driving roads road pay repay forfeit serve surrender complete undergo register carry keeping owning"
    )
    /// Words behind "jailed" that tell of what or when.
    static let grounds = WordSet("over after due following because")
    static let trials = WordSet(
        """
        sentence sentenced sentencing trial judge magistrate magistrates jury jurors pleaded plea prosecutor prosecutors
        prosecution prosecuting jailed bail dock defendant convicted crown indictment sheriff
        """
    )
    static let courtrooms = WordSet(
        """
        court courts judge magistrate magistrates jury jurors sentenced sentencing convicted conviction pleaded
        prosecutor prosecutors prosecution jailed trial sued litigation judgment judgement
        injunction acquitted appellate bail verdict indictment indicted tribunal coroner counsel defender defenders lawsuit lawsuits plaintiff plaintiffs defendant defendants
        solicitor solicitors barrister barristers appellant appellants claimant claimants petitioner petitioners
        justices suit suits ruling rulings plea pleas damages decree probate retrial mistrial
        appeals bench prosecute prosecuted acquittal
        complainant complainants quashed remanded overruled
        respondent respondents affidavit affidavits arbitrator arbitrators arbitration litigant litigants writ
        """
    )
}
