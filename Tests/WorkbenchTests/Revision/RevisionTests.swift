import ClaimExtraction
import TestSupport
import Testing
import Workbench

/// What becomes of a claim, in pairs of versions: ⟦ ⟧ mark it in the first and its place in the second.
struct RevisionTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let fate: String
        let old: String
        let new: String
        let correction: ClaimBeforeRevision.Correction?

        init(_ fate: String, _ old: String, _ new: String, _ correction: (String, String)? = nil) {
            self.fate = fate
            self.old = old
            self.new = new
            self.correction = correction.map { .init(from: $0.0, to: $0.1) }
        }

        var testDescription: String { "\(fate): \(new)" }
    }

    @Test(arguments: revisions + antecedents + contexts)
    func `gives a claim its fate and its place`(_ row: Row) {
        let old = MarkedText(row.old)
        let new = MarkedText(row.new)
        var revision = Revision(from: old.text, to: new.text)
        let claims = old.spans.map {
            ClaimBeforeRevision(focus: $0, correction: row.correction)
        }
        let fates = revision.fates(of: claims)
        #expect(fates.map(\.name) == old.spans.map { _ in row.fate })
        #expect(fates.compactMap(\.place) == new.spans)
    }

    private static let mill = "The mill at Orrin burned on May 3. ⟦Forty people⟧ work there."
    private static let vote = "The council voted on Monday. ⟦Nine members⟧ backed the plan."
    private static let trams = """
        Tram 4 runs from Pell to the zoo. Its drivers know 300 pots of jam by name. They sing in spring.

        Tram 7 runs from Vell to the docks. Its drivers know 500 pots of jam by name. They whistle in autumn.
        """

    private static let secondTram = String(trams.split(separator: "\n\n")[1])

    static let revisions: [Row] = [
        // Nothing that touches the claim.
        .init("unchanged", mill, mill),
        .init("unchanged", mill, "The mill at Orrin burnt on May 3. ⟦Forty people⟧ work there."),
        .init("unchanged", mill, "A new first paragraph.\n\n" + mill),
        .init("unchanged", mill, mill + " They were told by letter."),
        .init("unchanged", mill, mill + "\n\nA last paragraph."),
        .init("unchanged", "⟦Ana Ruiz⟧ won.", "⟦Ana Ruiz⟧ won."),
        .init("unchanged", "Won: ⟦Ana Ruiz⟧", "Won: ⟦Ana Ruiz⟧"),
        .init("unchanged", "⟦Ana Ruiz⟧ won.\n\nShe is 40.", "⟦Ana Ruiz⟧ won."),
        .init("unchanged", "A fair opened.\n\n⟦Ana Ruiz⟧ won it.", "⟦Ana Ruiz⟧ won it."),
        .init(
            "unchanged",
            "A fair opened. Rain fell. ⟦Ana Ruiz⟧ sold 12 cakes.",
            "A fair opened. ⟦Ana Ruiz⟧ sold 12 cakes."
        ),
        .init("unchanged", vote, vote, ("Nine", "Ten")),
        .init(
            "unchanged",
            "A van burned in Orrin. ⟦The cargo was safe.⟧\n\nA barge sank in Vell. The cargo was safe.",
            "A van burnt in Orrin. ⟦The cargo was safe.⟧\n\nA barge sank near Vell. The cargo was safe."
        ),
        .init(
            "unchanged",
            "Orrin has a mayor. She has no car.\n\n⟦The dam held.⟧ It is old.",
            "Vell lost the cup on penalties.\n\n⟦The dam held.⟧ It is old."
        ),
        // Typography.
        .init("unchanged", "He owns ⟦two “old” mills⟧.", "He owns ⟦two \"old\" mills⟧."),
        .init("unchanged", "It's ⟦Lowe's 9 acres⟧.", "It’s ⟦Lowe’s 9 acres⟧."),
        .init("unchanged", "Rain -- and hail -- cost ⟦$4⟧.", "Rain — and hail — cost ⟦$4⟧."),
        .init("unchanged", "It weighs ⟦19 kg⟧ dry.", "It weighs ⟦19\u{A0}kg⟧  dry."),
        .init("unchanged", "⟦Zoe\u{301} Hart⟧ left.", "⟦Zo\u{E9} Hart⟧ left."),
        .init(
            "unchanged",
            "The harbour board said in a letter that ⟦12 men⟧ had seen the barge go down near the old wall.",
            """
            The harbour board said in a letter that ⟦12 men⟧
            had seen the barge go down near the old wall.
            """
        ),
        .init("unchanged", "A co\u{AD}op has ⟦12 men⟧.", "A coop has ⟦12 men⟧."),
        // Other orders.
        .init(
            "moved",
            "One bell rang. Two dogs barked.\n\nA cat slept. It purred.\n\n⟦Six mice⟧ danced.",
            "⟦Six mice⟧ danced.\n\nOne bell rang. Two dogs barked.\n\nA cat slept. It purred."
        ),
        .init(
            "moved",
            "⟦Six mice⟧ danced.\n\nOne bell rang. Two dogs barked.\n\nA cat slept.",
            "One bell rang. Two dogs barked.\n\nA cat slept. ⟦Six mice⟧ danced."
        ),
        // The focus changed.
        .init("touched", mill, "The mill at Orrin burned on May 3. ⟦Fifty people⟧ work there."),
        .init("touched", mill, "The mill at Orrin burned on May 3. ⟦Forty women⟧ work there."),
        .init("touched", mill, "The mill at Orrin burned on May 3. ⟦40 people⟧ work there."),
        .init("touched", "It opened on ⟦May 3⟧ in rain.", "It opened on ⟦May 13⟧ in rain."),
        .init("touched", "Said ⟦Mara Lind⟧ on Friday.", "Said ⟦Mara Lindt⟧ on Friday."),
        .init("touched", "It made ⟦$7.5m⟧ last year.", "It made ⟦$75m⟧ last year."),
        .init("touched", "It made ⟦$4m⟧ last year.", "It made ⟦£4m⟧ last year."),
        .init("touched", "The firm has ⟦about 9 vans⟧ now.", "The firm has ⟦9 vans⟧ now."),
        .init("touched", "⟦Ana Ruiz⟧ left town today.", "⟦Ana Ruíz⟧ left town today."),
        .init("touched", "The ⟦U.S. fleet⟧ sailed north.", "The ⟦UK fleet⟧ sailed north."),
        .init(
            "touched",
            "“⟦We saw nobody there⟧,” Lind said of it.",
            "“⟦We saw somebody there⟧,” Lind said of it."
        ),
        // The sentence changed around the focus.
        .init(
            "touched",
            vote,
            "The council voted on Monday. ⟦Nine members⟧ never backed the plan."
        ),
        .init(
            "touched",
            vote,
            "The council voted on Monday. Allegedly ⟦Nine members⟧ backed the plan."
        ),
        .init("touched", "In May ⟦12 men⟧ were held.", "In June ⟦12 men⟧ were held."),
        .init("touched", "Lind said ⟦12 men⟧ were held.", "Moe said ⟦12 men⟧ were held."),
        .init(
            "touched",
            "“⟦We saw it fall over the wall⟧. Nobody came,” said Ann Lee.",
            "“⟦We saw it fall over the wall⟧. Nobody came,” said Bo Lee."
        ),
        .init(
            "touched",
            "“We saw it,” Ann Lee said. “⟦Nobody came all night⟧.”",
            "“We saw it,” Bo Lee said. “⟦Nobody came all night⟧.”"
        ),
        .init(
            "touched",
            "A barge sank near Orrin on May 3. ⟦It held 40 tons⟧.",
            "Two lorries collided in Vell. ⟦It held 40 tons⟧."
        ),
        .init(
            "touched",
            "Clara Voss taught the cello at Pell College until June. ⟦Her class had 14 pupils.⟧ Rain fell.",
            "Greta Holm taught the cello at an evening school in Vell. ⟦Her class had 14 pupils.⟧ Rain fell."
        ),
        // Most of a short sentence's words stand in another one: to be looked at, though it may be gone.
        .init(
            "touched",
            "⟦Tenors had resigned.⟧ Rain fell.",
            "⟦Two bakers in Pell had resigned over salt.⟧ Rain fell."
        ),
        // Corrections.
        .init(
            "correctedAsAsked",
            vote,
            "The council voted on Monday. ⟦Ten members⟧ backed the plan.",
            ("Nine", "Ten")
        ),
        .init(
            "correctedAsAsked",
            "It opened on ⟦28 May 2024⟧ in rain.",
            "It opened on ⟦2 June 2024⟧ in rain.",
            ("28 May 2024", "2 June 2024")
        ),
        .init(
            "correctedAsAsked",
            "The firm has ⟦about 9 vans⟧ now.",
            "The firm has ⟦9 vans⟧ now.",
            ("about 9", "9")
        ),
        .init(
            "correctedAsAsked",
            "It made ⟦$4m⟧ last year.",
            "It made ⟦$5m⟧ last year.",
            ("4", "5")
        ),
        .init("touched", vote, vote.replacing("Nine", with: "Eleven"), ("Nine", "Ten")),
        .init(
            "touched",
            vote,
            "The council voted on Monday. ⟦Ten senators⟧ backed the plan.",
            ("Nine", "Ten")
        ),
        .init(
            "touched",
            vote,
            "The council voted on Monday. ⟦Ten members⟧ opposed the plan.",
            ("Nine", "Ten")
        ),
        .init(
            "touched",
            "⟦Lind came in 2016 and Moe in 2016⟧.",
            "⟦Lind came in 2016 and Moe in 2018⟧.",
            ("2016", "2018")
        ),
        // Gone.
        .init("vanished", mill, "The mill at Orrin burned on May 3."),
        .init("vanished", mill, ""),
        .init(
            "vanished",
            "⟦Every tenor resigned.⟧ Rain fell.",
            "The organ needs a new bellows by Easter. Rain fell."
        ),
        .init("vanished", "Nine men came ⟦on Friday⟧.", "Nine men came."),
        // Look-alikes.
        .init(
            "vanished",
            trams.replacing("300 pots", with: "⟦300 pots⟧"),
            secondTram
        ),
        .init(
            "vanished",
            trams.replacing("300 pots", with: "⟦300 pots⟧"),
            secondTram.replacing("500", with: "300")
        ),
        .init(
            "touched",
            trams.replacing("300 pots", with: "⟦300 pots⟧"),
            trams.replacing("500", with: "x").replacing("300 pots", with: "⟦500 pots⟧")
                .replacing("x", with: "300")
        ),
        .init(
            "unchanged",
            trams.replacing("500 pots", with: "⟦500 pots⟧"),
            secondTram.replacing("500 pots", with: "⟦500 pots⟧")
        ),
        .init(
            "ambiguous",
            "A poet read in the library at noon. ⟦The audience was 30 nuns.⟧ Tea came.",
            """
            Upstairs somebody played chess for money. The audience was 30 nuns. Bets rose.

            Downstairs a juggler dropped his clubs. The audience was 30 nuns. Applause followed.
            """
        ),
    ]

    @Test func `lets several corrections of a sentence stand together`() {
        let old = MarkedText("On ⟦Monday⟧ the council heard ⟦nine witnesses⟧ in private.")
        let new = MarkedText("On ⟦Tuesday⟧ the council heard ⟦ten witnesses⟧ in private.")
        var revision = Revision(from: old.text, to: new.text)
        let fates = revision.fates(of: [
            .init(focus: old.spans[0], correction: .init(from: "Monday", to: "Tuesday")),
            .init(focus: old.spans[1], correction: .init(from: "nine", to: "ten")),
        ])
        #expect(fates == new.spans.map { .correctedAsAsked($0) })
    }

    @Test func `gives no place to a claim without words`() {
        var revision = Revision(from: "A  b", to: "A  b")
        #expect(revision.fates(of: [.init(focus: Span(start: 1, end: 3))]) == [.vanished])
    }
}
