/// Words of the classes that take no new members.
enum ClosedWords {
    static let auxiliaries = WordSet("is are was were be been am has have had do does did")
    static let whoOrWhose = WordSet("who whose")
    static let lastOrPast = WordSet("last past")
    static let ordinals = WordSet(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last next"
    )
    static let be = WordSet("am is are was were be been being 's 're 'm")
    static let being = WordSet("are is were was")
    /// What the object of this verb does is never told as a clause of its own: "let the claims go forward".
    static let letting = WordSet("let")
    /// Verbs whose object does what a bare infinitive says.
    static let withBareInfinitives = letting.union(
        WordSet(
            "lets make makes made help helps helped see sees saw hear hears heard watch watches watched had"
        )
    )
    static let have = WordSet("have has had")
    static let articles = WordSet("a an the")
    static let indefinite = WordSet("a an")
    /// Determiners of what the reader doesn't know yet.
    static let indefiniteOrAnother = WordSet("a an another")
    static let possessives = WordSet("its his her their")
    /// Determiners of what the reader knows already.
    static let definite = WordSet("the its his her their")
    static let definiteOrOurs = WordSet("the its his her their our")
    /// Determiners of a number that was told before, or of all there are.
    static let known = WordSet("the all these those")
    static let knownOrOwned = WordSet("those these its his her their the all")
    static let pluralDeterminers = WordSet("the these those")
    static let singularDeterminers = WordSet("a an the its his her their this that")
    /// Determiners with which a noun phrase surely begins.
    static let nounOpeners = WordSet("a an the its his her their our my")
    /// Relative pronouns that may be their clause's subject.
    static let subjectRelatives = WordSet("who which that")
    static let relatives = WordSet("who which that whose")
    static let theseOrThose = WordSet("those these")
    /// Pronouns that stand for what was told just before.
    static let thisOrThat = WordSet("that this it")
    static let toldBefore = WordSet("it they that this")
    static let heOrShe = WordSet("he she")
    static let objectPronouns = WordSet("him her it them")
    /// Pronouns that stand for a group behind "of": "three of them", "most of whom".
    static let groupPronouns = WordSet("them these those whom which")
    /// Words that open a question in another's clause: "asked whether".
    static let questionWords = WordSet("whether if what why how who where when which")
    static let conditions = WordSet("if unless whether")
    /// Conjunctions behind which a clause goes on with the same subject.
    static let continuing = WordSet("and but then")
    /// Words and marks before which one clause ends or behind which another begins.
    static let clauseJoints = WordSet(", and ; : but while")
    static let eachOrEvery = WordSet("each every")
    static let nearly = WordSet("nearly almost")
    static let years = WordSet("years year")
    static let laterOrEarlier = WordSet("later earlier")
    static let beforeOrAfter = WordSet("before after")
    /// What counts a length of time from another moment: "ten years ago".
    static let relativeTimes = laterOrEarlier.union(WordSet("ago"))
    static let beforeDates = WordSet("in on")
    /// Words before a length of time through which something goes on.
    static let during = WordSet("for over in during")
    /// Words before the end of a stretch of time.
    static let untils = WordSet("until till to through")
    static let weekdays = WordSet("monday tuesday wednesday thursday friday saturday sunday")
    static let ordinalEndings = WordSet("st nd rd th")
    static let colons = WordSet(": ;")
    static let listJoints = WordSet(", and")
    static let asideOpenings = WordSet(", (")
    /// What leads to the same in other words: "780 jobs, or a tenth".
    static let apposing = WordSet(", or ( -- \u{2013} \u{2014}")
    /// Marks that open an aside or a list.
    static let asideMarks = WordSet(", : ( -- \u{2013} \u{2014}")
    static let nounsInLY = WordSet(
        "rally family supply assembly ally reply anomaly monopoly jelly belly butterfly tally folly"
    )
    static let nounsInED = WordSet(
        "hundred hatred kindred sacred moped airspeed newlywed watershed bloodshed infrared"
    )
    /// Words with which an object begins.
    static let openObjects = WordSet("the a an no its his her their our my it them him $ £ €")
    /// Adjectives that are no nouns.
    static let adjectives = WordSet("federal national regional municipal false")
    /// Prepositions that no finite verb follows.
    static let beforeNouns = WordSet("of at by from with into among per during")
    static let all = WordSet(
        """
        a aboard about above across after against along alongside although amid amidst among amongst an and another
        any anybody anyone anything around as aside astride at atop barring because before behind below
        beneath beside besides between beyond both but by circa concerning considering de depending despite
        down due during each either every everybody everyone everything except excluding following for from
        given he her hers herself him himself his i if in including inside instead into it its itself less
        lest like many me might mine minus more most much must my myself near neither next no nobody none nor
        nothing notwithstanding of off on once one oneself only onto opposite or other others ought our ours
        ourselves out outside over own past pending per plus post prior pro regarding round same sans save
        several shall shan't she should since so some somebody someone something such than that the thee their
        theirs them themselves these they this those thou though three through throughout thus till to toward
        towards two under underneath unless unlike until unto up upon us versus vs vs. via we what whatever
        when whenever where whereas whereby wherein whereupon wherever whether which whichever while whilst
        who whoever whom whomever whose why will with within without worth would yet you your yours yourself
        yourselves can cannot could couldn't dare may need used won't wouldn't y'all ya ye all half quite
        rather regardless respecting according ahead apart away back based early far late long plenty where's
        that's everybody's whomsoever whichsoever owing thanks together twice enough cannot
        """
    )
}
