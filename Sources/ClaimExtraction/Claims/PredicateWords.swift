/// The words that tell where a predicate ends.
enum PredicateWords {
    static let each = WordSet("each one both all some most many")
    /// What part of those before something is told of: "most of them".
    static let someOf = WordSet(
        "one some most many both all none half each several few dozens hundreds thousands neither"
    )
    static let once = WordKey("once")
    static let again = WordKey("again")
    /// What "as" makes a measure of: "as much as".
    static let measures = WordSet("much many little few far long often")
    /// Verbs that tell when something is.
    static let timed = WordSet(
        "begin begins began start starts started end ends ended scheduled slated reconvene reconvenes reconvened"
    )
    static let wake = WordKey("wake")
    static let such = WordKey("such")
    static let following = WordKey("following")
    /// What may open words that are only told beside the fact.
    static let adjuncts = WordSet("compared due prior following such in")
    static let including = WordKey("including")
    static let brackets = WordSet("( )")
    /// Adverbs that lean on the sentence before.
    static let ties = WordSet(
        "also then instead however further thus therefore meanwhile so too now still just even as"
    )
    /// Adverbs that stand behind the noun that they describe.
    static let behindNouns = WordSet(
        "nationwide statewide citywide countywide worldwide abroad overseas here there alone else more most far home"
    )
    static let dashes = WordSet("-- \u{2014}")
    static let clauseEnds = WordSet(", ; :")
    static let stops = WordSet("; : ( ) [ -- \u{2013} \u{2014} ...")
    static let subordinators = WordSet(
        """
        because although though while whereas if unless when where who whom whose which whether
        despite once whereby lest
        """
    )
    /// Prepositions that may open a clause.
    static let temporals = WordSet("after before since until as for than like so")
    static let subordinating = WordSet("after before since until as")
    static let conjunctions = WordSet("and but or nor yet")
    static let listConjunctions = WordSet("and or")
    static let timePrepositions = WordSet(
        "in on at by during of for around before after over within throughout"
    )
    /// Prepositions by which a length is a thing: "with two years to serve".
    static let havingLengths = WordSet("with without")
    /// Prepositions by which a time says how long something lasted.
    static let spanPrepositions = WordSet("since until till through between from to and")
    /// Verbs with an object that does what the infinitive says.
    static let withInfinitives = WordSet(
        """
        urged urges urge asked asks ask told tells tell ordered orders order allowed allows allow forced forces force
        encouraged encourages encourage invited invites invite persuaded required requires require warned advised
        helped helps help enabled enables enable permitted permits permit instructed directed pressed begged prompted
        prompts led leads caused causes wants wanted expects expected needs needed has have had tried seeks sought
        """
    )
    static let ofPlaceAndMeans = WordSet(
        "at in with as into from near outside inside over through around"
    )
    /// Nouns whose meaning an infinitive completes.
    static let takingInfinitives = WordSet(
        """
        plan plans effort efforts attempt attempts bid decision decisions right rights ability chance chances
        opportunity refusal failure need way ways deal agreement order orders permission promise pledge move moves
        talks position pressure intention intent willingness request requests proposal campaign power powers
        authority time money funds ways reason call calls push incentive vote desire wish threat offer drive
        hope hopes track line order law laws bill
        """
    )
    /// Nouns behind which "that" opens what is said or held.
    static let takingThat = WordSet(
        """
        claim claims warning warnings fact evidence report reports news belief sign signs idea hope hopes fear fears concern
        concerns proof conclusion finding findings allegation allegations accusation accusations notion possibility
        view argument statement announcement time day moment way reason
        """
    )
    static let `where` = WordKey("where")
    static let which = WordKey("which")
    static let ofOwnersAndObjects = WordSet("whose whom")
    static let subjectPronouns = WordSet("he she they we it i")
    static let moments = WordSet("time moment")
    /// Verbs that "after" belongs to right behind them.
    static let takingAfter = WordSet(
        """
        look looks looked looking named goes go went going gone take takes took run runs ran call called ask asked asks seek
        sought chase chased inquired modeled modelled patterned is are was were been be
        """
    )
    /// Verbs that say no more than when something was.
    static let coming = WordSet("come comes came coming follow follows followed")
    /// Lengths that say how long before or after.
    static let lengths = WordSet(
        "moments seconds minutes hours days weeks months years second minute hour day week month year moment"
    )
    /// Verbs whose object a length is.
    static let lasting = WordSet(
        "last lasts lasted take takes took spend spends spent wait waited stay stayed live lived serve served work worked ran"
    )
    static let beforeAndAfter = WordSet("before after")
    static let fewOrSome = WordSet(
        "a few several some many just only barely the very two couple of"
    )
    /// All words with which a clause may open; most are in none of the sets.
    static let openers = subordinators.union(
        temporals,
        conjunctions,
        subjectPronouns,
        WordSet("that")
    )
    /// Adverbs before "after" and "before".
    static let nearing = WordSet("nearly almost about around roughly well shortly just only")
    static let comparing = WordSet("more less")
    static let approaching = WordSet("shortly soon just even only about")
}
