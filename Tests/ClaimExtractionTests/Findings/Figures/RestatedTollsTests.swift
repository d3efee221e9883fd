@testable import ClaimExtraction
import TestSupport
import Testing

struct RestatedTollsTests {
    @Test(arguments: [
        "The number of people who died in the fire rose to ⟦31⟧ on Friday. A service for the ⟦33⟧ people killed will be held on Sunday.",
        "The death toll from the earthquake stands at ⟦412⟧. Rescuers have left the town. Half of the ⟦421⟧ victims were children.",
        "⟦At least 26⟧ people died when a ferry sank on Tuesday. Divers found the wreck. A monument to the ⟦28⟧ who died is planned.",
        "⟦Seven⟧ climbers died in an avalanche on Saturday. The slope had been closed. The bodies of all ⟦eight⟧ climbers were brought down on Sunday.",
        "Police detained ⟦45⟧ people after the match. Fans had thrown flares. The ⟦54⟧ detainees were to be brought before a judge.",
        "Police arrested ⟦31⟧ men on Monday. Nine of them were released. The ⟦33⟧ people held are aged between 18 and 60.",
        "⟦Forty-one⟧ passengers were injured when two trams collided. Nobody was killed. The ⟦44⟧ injured were taken to three hospitals.",
        "The crash claimed ⟦62⟧ lives. It was the worst in ten years. A list of the ⟦68⟧ dead was read out.",
        "Nine people were killed and ⟦14⟧ hurt in the blast. The ⟦12⟧ injured are in hospital.",
        "The chase led to the deaths of ⟦three⟧ teenagers on a country road. It was dark. The families of the ⟦four⟧ boys who were killed said nothing.",
        "⟦Five⟧ people died when the coach left the road. The driver lived. The ⟦six⟧ passengers who died were pilgrims.",
        "The storm killed ⟦six⟧ people. Three of the five lines were cut. The ⟦seven⟧ who died will be named.",
        "The fire killed ⟦two⟧ people. ⟦Three⟧ people died, said the officer, Gail Trump.",
        "⟦Nine⟧ people were injured in the crash. The bus hit a wall and ⟦eight⟧ people were hurt.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: RestatedTolls(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The number of people who died in the fire rose to 31 on Friday. A service for the 31 people killed will be held on Sunday.",
        "The death toll from the earthquake stands at 412. Rescuers have left the town. Half of the 412 victims were children.",
        "At least 26 people died when a ferry sank on Tuesday. Divers found the wreck. A monument to the 26 who died is planned.",
        "A bomb killed 17 people in a market on Sunday. It went off at noon. Relatives of the 17 killed gathered at the gates.",
        "Seven climbers died in an avalanche on Saturday. The slope had been closed. The bodies of all seven climbers were brought down on Sunday.",
        "Police detained 45 people after the match. Fans had thrown flares. The 45 detainees were to be brought before a judge.",
        "Police arrested 31 men on Monday. Nine of them were released. The 31 people held are aged between 18 and 60.",
        "Forty-one passengers were injured when two trams collided. Nobody was killed. The 41 injured were taken to three hospitals.",
        "The crash claimed 62 lives. It was the worst in ten years. A list of the 62 dead was read out.",
        "Nine people were killed and 14 hurt in the blast. The 14 injured are in hospital.",
        "The chase led to the deaths of three teenagers on a country road. It was dark. The families of the three boys who were killed said nothing.",
        "Five people died when the coach left the road. The driver lived. The five passengers who died were pilgrims.",
        "It lost 40 jobs, half of them in Hull.",
        "The storm killed six people. Three of the five lines were cut. The six who died will be named.",
        "The fire killed two people. Two people died, said the officer, Gail Trump.",
        "The fire killed two people. Last year three people died in the same street.",
        "The fire killed two people. Three more people died in hospital.",
        "The fire killed two people on Monday. Four people died in a fire on Tuesday.",
        "Two people were killed and nine people were injured.",
        "The crash killed two people. Three children were among the four people who died in all.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: RestatedTolls(), in: text, published: published).map(\.message) == [])
    }
}
