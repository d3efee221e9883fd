// The words that decide what a reporting verb takes.
extension ContentWords {
    /// What one does to a paper, whatever it says.
    static let signing = WordSet("sign signs signed signing")
    static let `for` = WordKey("for")
    static let it = WordKey("it")
    static let quoted = WordKey("quoted")
    static let saying = WordSet("said says")
    static let sayingSo = WordSet("saying stating telling arguing insisting claiming noting asking")
    static let telling = WordSet("told tells tell")
    /// Verbs whose infinitive is what somebody gives their word for.
    static let pledging = WordSet("promised promises pledged pledges vowed vows")
    /// Verbs of saying that a gerund follows.
    static let withGerunds = WordSet(
        """
        denied denies deny denying admitted admits admit admitting acknowledged acknowledges suggested suggests suggest
        suggesting described describes proposed proposes propose proposing recommended recommends recommend recommending recalled recalls recall
        remembered remembers remember reported reports report describing recounted recounts
        """
    )
    /// Verbs of saying whose bare clause is kept inside what another says.
    static let nested = WordSet(
        """
        said says told tells claimed claims announced concluded insisted argued warned reported admitted confirmed
        acknowledged denied stated
        """
    )
    /// Adverbs before a comma that tie a sentence to the one before.
    static let ties = WordSet(
        "however meanwhile still moreover furthermore additionally nevertheless also overall"
    )
    /// Verbs of telling whose clause is kept inside a quotation.
    static let toldToUs = WordSet("said say says told")
    static let toldOnce = WordSet("told")
    static let firstPersons = WordSet("i we you that which who it")
    static let ours = WordSet("my our")
    static let everybody = WordKey("people")
    static let pointing = WordSet("point points pointed")
    static let report = WordKey("report")
    static let obliging = WordSet("must should can may might could")
    /// Verbs whose "how" is told rather than asked.
    static let describing = WordSet(
        """
        describe describes described describing explain explains explained explaining detail details detailed detailing
        recount recounts recounted recounting outline outlines outlined outlining
        """
    )
    static let manners = WordSet("how why")
    /// Subjects of which nobody speaks.
    static let nobody = WordSet("no nobody none neither")
    static let doubting = WordSet("questioned questions questioning")
    /// What one comes to know, what is laid down and what a thing comes to isn't said.
    static let learning = WordSet(
        """
        learn learns learned learnt learning notice notices noticed mean means meant require requires required requiring
        ensure ensures ensured decide decides decided
        """
    )
    static let rulings = WordSet("rule ruled rules ruling")
    /// The kinds of ``SourceChoice/kind(_:)`` that speak: people, pronouns, names.
    static let speakerKinds: Set<UInt64> = [1, 3, 7, 8, 9]
    static let pluralNoun: UInt64 = 9
    /// Verbs whose subject belongs to what is attributed.
    static let raising = WordSet(
        "seem seems seemed appear appears appeared look looks looked sound sounds sounded"
    )
    /// Pronouns that are no subject.
    static let objects = WordSet(
        "me him them us whom myself himself herself itself themselves ourselves yourself"
    )
    static let passivePrepositions = WordSet("of as for about against with by")
    static let nor = WordSet("neither nor")
    static let answering = WordSet("confirm deny say confirmed denied admit admitted")
    /// How much is said, and nothing of it.
    static let amounts = WordSet("little nothing much less")
    static let timesOver = WordSet("once twice every each")
    static let writing = WordSet("wrote writes")
    static let putting = WordSet("put puts")
    static let answers = WordSet("comment respond reply answer elaborate return")
    /// What one refuses to do where nothing is said.
    static let tellings = WordSet(
        """
        comment respond reply answer elaborate say confirm specify discuss disclose identify name explain talk
        speak reveal describe divulge provide release
        """
    )
    static let refusals = WordSet(
        "decline declined declines declining refuse refused refuses refusing"
    )
}
