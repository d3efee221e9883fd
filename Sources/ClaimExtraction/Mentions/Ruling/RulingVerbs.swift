/// Verbs for what is done in a legal case.
enum RulingVerbs {
    /// What a verb needs beside it to be an act in a legal case.
    enum Act: String {
        /// A court, jury or judge that acts.
        case judicial
        /// Nothing: only courts sentence, convict and acquit people.
        case sentence
        /// Nothing: only parties sue.
        case suit
        /// "to court": "took the town to court".
        case court
        /// What somebody is charged with.
        case charge
        /// How somebody pleads.
        case plead
        /// A sentence that somebody gets, in the report of a court.
        case penalty
        /// A decision or a court that is appealed to.
        case appeal
        /// A suit, charge or motion that is filed.
        case filing
        /// A case, motion or sentence that a party moves.
        case party
    }

    struct Entry {
        let lemma: String
        let act: Act
        /// Whether the verb decides only where a court does it to a thing of the law: "rebuffed the bid".
        var isOpen = false
    }

    /// What any verb beside those of the table may be where a court acts; nil if it decides nothing.
    static func decision(of group: VerbGroup, in reading: Reading) -> Entry? {
        let frames = ReportingVerbs.all.frames(of: reading.tokens.key[group.head]) ?? []
        guard reading.tags[group.head].isVerb, frames.isSubset(of: [.nounPhrase, .stance]) else {
            return nil
        }
        let lemma = Lemma.verb(
            reading.text(group.head..<group.head + 1),
            reading.tags[group.head]
        )
        return sitting.contains(WordKey(lemma))
            ? nil : Entry(lemma: lemma, act: .judicial, isOpen: true)
    }

    /// What courts do with a case before they decide it, or beside.
    private static let sitting = WordSet(
        """
        apply assign be become begin come complete continue do examine face follow get handle have hear interpret keep lead
        leave like look make mull need open oversee preside read receive resume review revisit run schedule see serve
        sit spend start study take try use wait watch weigh work
        """
    )

    /// By each form of the verb.
    static let entries: WordTable<Entry> = {
        var entries: [WordKey: Entry] = [:]
        for line in table.fields(by: "\n") {
            let words = line.fields(by: " ").map(String.init)
            guard words.count > 2, let act = Act(rawValue: words[0]) else { continue }
            for form in words.dropFirst() {
                entries[WordKey(form)] = Entry(lemma: words[1], act: act)
            }
        }
        return WordTable(entries)
    }()

    /// A class, the lemma, and its other forms.
    private static let table = """
        judicial appoint appoints appointed appointing
        judicial accept accepts accepted accepting
        judicial affirm affirms affirmed affirming
        judicial agree agrees agreed agreing
        judicial allow allows allowed allowing
        judicial annul annuls annulled annulling
        judicial approve approves approved approving
        judicial authorize authorizes authorized authorizing
        judicial award awards awarded awarding
        judicial back backs backed backing
        judicial adjourn adjourns adjourned adjourning
        judicial ban bans banned banning
        judicial bar bars barred barring
        judicial block blocks blocked blocking
        judicial cap caps capped capping
        judicial censure censures censured censuring
        judicial certify certifies certified certifying
        judicial clear clears cleared clearing
        judicial conclude concludes concluded concluding
        judicial cut cuts cutting
        judicial deadlock deadlocks deadlocked deadlocking
        judicial decide decides decided deciding
        judicial declare declares declared declaring
        judicial decline declines declined declining
        judicial delay delays delayed delaying
        judicial deliver delivers delivered delivering
        judicial deny denies denied denying
        judicial determine determines determined determining
        judicial direct directs directed directing
        judicial disbar disbars disbarred disbarring
        judicial dismiss dismisses dismissed dismissing
        judicial dissent dissents dissented dissenting
        judicial disqualify disqualifies disqualified disqualifying
        judicial enjoin enjoins enjoined enjoining
        judicial fail fails failed failing
        judicial extend extends extended extending
        judicial find finds found finding
        judicial fine fines fined fining
        judicial forbid forbids forbade forbidden forbidding
        judicial force forces forced forcing
        judicial free frees freed freeing
        judicial freeze freezes froze frozen freezing
        judicial give gives gave given giving
        judicial grant grants granted granting
        judicial halt halts halted halting
        judicial hand hands handed handing
        judicial hold holds held holding
        judicial impose imposes imposed imposing
        judicial imprison imprisons imprisoned imprisoning
        judicial instruct instructs instructed instructing
        judicial invalidate invalidates invalidated invalidating
        judicial issue issues issued issuing
        judicial jail jails jailed jailing
        judicial let lets letting
        judicial lift lifts lifted lifting
        judicial limit limits limited limiting
        judicial narrow narrows narrowed narrowing
        judicial nullify nullifies nullified nullifying
        judicial order orders ordered ordering
        judicial override overrides overrode overridden overriding
        judicial overrule overrules overruled overruling
        judicial overturn overturns overturned overturning
        judicial permit permits permitted permitting
        judicial place places placed placing
        judicial postpone postpones postponed postponing
        judicial prohibit prohibits prohibited prohibiting
        judicial put puts putting
        judicial quash quashes quashed quashing
        judicial reaffirm reaffirms reaffirmed reaffirming
        judicial record records recorded recording
        judicial recuse recuses recused recusing
        judicial reduce reduces reduced reducing
        judicial refer refers referred referring
        judicial refuse refuses refused refusing
        judicial reinstate reinstates reinstated reinstating
        judicial reject rejects rejected rejecting
        judicial release releases released releasing
        judicial remand remands remanded remanding
        judicial render renders rendered rendering
        judicial reopen reopens reopened reopening
        judicial require requires required requiring
        judicial restore restores restored restoring
        judicial restrict restricts restricted restricting
        judicial return returns returned returning
        judicial reverse reverses reversed reversing
        judicial revive revives revived reviving
        judicial revoke revokes revoked revoking
        judicial rule rules ruled ruling
        judicial send sends sent sending
        judicial set sets setting
        judicial side sides sided siding
        judicial slap slaps slapped slapping
        judicial stay stays stayed staying
        judicial stop stops stopped stopping
        judicial strike strikes struck stricken striking
        judicial strip strips stripped stripping
        judicial sustain sustains sustained sustaining
        judicial suspend suspends suspended suspending
        judicial tell tells told telling
        judicial throw throws threw thrown throwing
        judicial toss tosses tossed tossing
        judicial transfer transfers transferred transferring
        judicial uphold upholds upheld upholding
        judicial vacate vacates vacated vacating
        judicial void voids voided voiding
        sentence acquit acquits acquitted acquitting
        sentence arraign arraigns arraigned arraigning
        sentence convict convicts convicted convicting
        sentence exonerate exonerates exonerated exonerating
        sentence indict indicts indicted indicting
        sentence imprison imprisons imprisoned imprisoning
        sentence jail jails jailed jailing
        sentence sentence sentences sentenced sentencing
        court go goes went gone
        court take takes took taken
        suit sue sues sued suing
        charge charge charges charged charging
        charge prosecute prosecutes prosecuted prosecuting
        penalty get gets got gotten getting
        penalty receive receives received receiving
        plead admit admits admitted admitting
        plead change changes changed changing
        plead plead pleads pleaded pled pleading
        appeal appeal appeals appealed appealing
        filing bring brings brought bringing
        filing commence commences commenced commencing
        filing file files filed filing
        filing initiate initiates initiated initiating
        filing launch launches launched launching
        filing lodge lodges lodged lodging
        filing press presses pressed pressing
        filing refile refiles refiled refiling
        filing submit submits submitted submitting
        party ask asks asked asking
        party challenge challenges challenged challenging
        party contest contests contested contesting
        party demand demands demanded demanding
        party face faces faced facing
        party drop drops dropped dropping
        party enter enters entered entering
        party join joins joined joining
        party reach reaches reached reaching
        party lose loses lost losing
        party move moves moved moving
        party petition petitions petitioned petitioning
        party request requests requested requesting
        party resolve resolves resolved resolving
        party seek seeks sought seeking
        party settle settles settled settling
        party urge urges urged urging
        party win wins won winning
        party withdraw withdraws withdrew withdrawn withdrawing
        """
}
