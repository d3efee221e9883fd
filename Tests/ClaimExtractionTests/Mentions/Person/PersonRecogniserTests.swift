import ClaimExtraction
import TestSupport
import Testing

struct PersonRecogniserTests {
    @Test(arguments: [
        "⟦Rosa Lindqvist⟧ met ⟦J. R. Hartley⟧ and ⟦Maria del Carmen Ortiz⟧.",
        "⟦Eleanor van der Meer⟧, ⟦Luigi Di Maio⟧ and ⟦Ahmed al-Assadi⟧ spoke.",
        "Mayor ⟦Frank Ruiz Jr.⟧ thanked ⟦Kim Jong-un⟧.",
        "⟦Rosa Lindqvist⟧ left. ⟦Lindqvist⟧ is 40.",
        "Former Sen. ⟦Zyrel Okonjo⟧ voted.",
        "Voters in Vermont like ⟦Ann Orr⟧.",
        "⟦Orr⟧-backed plans failed, ⟦Dana Orr⟧ said.",
        "Regarding ⟦Dana Orr⟧, nothing is known.",
        "Ohio pharmacist ⟦Zyrel Okonjo⟧ agreed.",
        "⟦Anneliese Orrwood⟧, ⟦Kwabena Orr⟧, ⟦Cátia Lind⟧ and ⟦Thandiwe Dahl⟧ agreed.",
        "Lamplighter ⟦Rosa Lind⟧ agreed.",
    ])
    func `finds the marked people and no others`(marked: String) {
        let expected = MarkedText(marked)
        #expect(people(in: expected.text).map(\.mention.span) == expected.spans)
    }

    @Test(arguments: [
        "Hurricane Rosa hit Santa Rosa and South Carolina.",
        "The MV Ann Orr sank near Fort Worth.",
        "They met in Victoria Park and on Madison Avenue.",
        "The Ann Orr Act passed in North Dakota.",
        "The Deputy Foreign Secretary resigned.",
        "Microsoft sued the Charlotte Hornets Foundation.",
        "On Monday the Chief Technical Officer resigned.",
    ])
    func `finds nobody in names of ships, storms, places, laws and offices`(text: String) {
        #expect(people(in: text).map(\.person.name) == [])
    }

    @Test func `gives a surname alone the full name`() {
        #expect(
            people(in: "Rosa Lindqvist left. Lindqvist is 40.").map(\.person.name)
                == ["Rosa Lindqvist", "Rosa Lindqvist"]
        )
    }
}
