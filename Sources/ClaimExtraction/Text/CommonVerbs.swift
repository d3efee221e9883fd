/// Verbs of the news, written down from general knowledge of English.
enum CommonVerbs {
    /// Verbs that are hardly ever nouns.
    private static let verbsOnly =
        """
        absorb accept accompany accuse achieve acknowledge acquire adapt add adjust administer admit adopt advertise
        advise affect afford aggravate agree allege allocate allow alter amend analyze announce anticipate
        apologize appear apply appoint appreciate approve argue arise arrange ascertain assemble assert assess
        assign assume assure attach attract attribute avoid await bear become beg begin behave believe belong
        betray bring broaden build buy calculate carry cease celebrate choose cite clarify classify collaborate
        collect combine come commemorate commit communicate compensate compete compile complain complicate comply
        compose comprise conceal concede concentrate conclude condemn conduct confess confirm confront confuse
        consider consist consolidate constitute construct consult consume contain contend continue contradict
        contribute convene convert convince cooperate coordinate cope correspond create criticize cultivate
        deal declare decorate dedicate deem defend define defy deliver demolish demonstrate deny depart depend
        depict deploy deprive derive describe deserve destroy detain deteriorate determine develop devote
        differ diminish disagree disappear disclose discourage discover discriminate discuss dismiss display
        dispose disrupt distinguish distribute divert dominate donate dwell earn educate elect eliminate embrace
        emerge emphasize employ enable enact encounter encourage endanger endorse endure enforce engage enhance
        enjoy enlarge enrich enroll ensure entail enter entertain entitle equip eradicate erect establish
        evaluate evolve examine exceed exclude execute exempt exist expand expect expel explain exploit explore
        expose extend facilitate fail fluctuate follow forbid force foster found function fulfill gain gather
        generate get give go govern grow hang happen harm hear highlight identify ignore illustrate imagine implement
        imply impose improve include incorporate incur indicate infect inform inhabit inherit inject injure
        insist inspect inspire install intend intensify interact interfere interpret intervene introduce invade
        invent invest investigate invite involve isolate jeopardize join justify keep know lack learn lend let
        liberate listen lose maintain manage manufacture meet merge minimize mislead misunderstand misinterpret misrepresent monitor motivate multiply
        neglect negotiate nominate obey oblige observe obtain occupy occur offend offer operate oppose opt
        organize originate overlook oversee owe participate perceive perform persist persuade ponder portray
        possess postpone praise preach precede predict prefer prepare prescribe preserve preside prevail prevent proclaim
        prohibit prolong promote propose prosecute protect prove provide provoke publish pursue qualify react
        realize reassure rebuild receive reckon recognize recommend reconsider reconvene recover recruit refer reflect refuse
        regain register regulate reinforce reject rejoin relate relax rely remain remember remind remove renew
        renounce repeal replace represent reproduce require resemble resent reside resign resist resolve
        respond restore restrict resume retain retire retrieve reveal revise revoke say see seek seem select
        send separate serve settle simplify solve speak specialize specify spend stimulate strengthen strive
        submit succeed sue suffer suggest summarize supervise suppress surpass surrender surround survive
        suspend sustain sympathize take teach tell tend terminate testify think threaten tolerate transform
        translate transmit travel treat trigger undergo undermine understand undertake unite unveil urge use
        utilize vary violate visit wear weigh widen withdraw withstand witness worsen write yield
        """
    /// Verbs that are nouns as well.
    private static let ambiguous =
        """
        account act aim air amount answer attack attempt back ban bar base bear beat benefit bid block boost break call cap
        campaign care cause challenge change charge claim climb close comment contact control cost count court
        cover crash cross curb cut damage date deal debate demand design double doubt draw dream dress drift drink
        drive drop end escape estimate exit experience face fall farm favor favour fear feature feel fight file
        fill find finish fire fish fit fix flood flow fly focus fold form fuel fund grant guard guide hand haul head
        help hire hit hold hope host house hurt impact increase influence interest issue judge jump kick kill
        land last laugh launch lead leak leap leave level lie lift limit line link list live load lock look
        love make march mark market mandate match matter measure mind miss move name need note number object open order outlaw
        pack paint park part pass pay peak pick place plan plant play pledge plot point poll pose post practice
        present press process produce profit promise protest pull purchase push put question race raise range
        rank rate reach read rebound record release rent repair report request rescue research rest result
        return review ride rise risk roll rule run sail sale sample save scale schedule score search seat sell
        sense set shape share shift ship shoot show shut sign signal sit sleep slip slow smell smoke sort sound
        split sponsor spot spread stage stand star start state stay stem step stick stop store strike struggle
        study supply support surge survey suspect swim swing switch talk target taste tax test tie time top
        total touch track trade train transfer trend trust try turn value vest view vote wait walk want warn wash
        watch water win wish wonder work worry
        """

    /// Third persons that are no plurals, such as "employs".
    static let thirdPersons = WordSet(thirdPersons(of: verbsOnly).joined(separator: " "))
    static let nounsToo = WordSet(thirdPersons(of: ambiguous).joined(separator: " "))
    static let bases = WordSet(verbsOnly + " " + ambiguous)
    static let invariable = WordSet(
        "beat hit cut put set let cost hurt shut split spread quit bid bet won led upset"
    )
    static let verbsOnlyBases = WordSet(verbsOnly)
    /// Participles that may have an object: "people given the drug", "a man called a hero".
    static let withTwoObjects = WordSet(
        """
        given called named paid awarded offered sent shown told asked granted elected appointed dubbed made
        sold deemed considered declared handed allowed denied promised owed taught fed bought lent leased
        assigned charged fined served nicknamed labeled labelled voted
        """
    )

    private static func thirdPersons(of verbs: String) -> [String] {
        verbs.tableWords.compactMap { verb in
            let base = String(verb)
            guard !pluralsToo.contains(base) else { return nil }
            let penultimate = base.dropLast().last
            if base.hasSuffix("y"), let penultimate, !"aeiou".contains(penultimate) {
                return base.dropLast() + "ies"
            }
            let takesES = ["s", "x", "z", "ch", "sh", "o"].contains { base.hasSuffix($0) }
            return base + (takesES ? "es" : "s")
        }
    }

    /// Verbs whose third person is a common plural: "human remains", "two offers".
    private static let pluralsToo: Set<String> = [
        "remain", "offer", "function", "force", "gain", "harm", "highlight", "witness", "travel",
        "display", "deal", "recruit", "trigger", "yield", "visit", "monitor", "register", "bear",
        "follow", "use", "treat", "grow", "found",
    ]
}
