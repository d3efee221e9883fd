@testable import ClaimExtraction
import TestSupport
import Testing

struct UnknownSpeakersTests {
    @Test(arguments: [
        "Nobody came to the mill on the day. ⟦Spence⟧ explained why to the mayor, and he was heard in silence.",
        "The mill burned down. ⟦Holloway⟧ said that the roof had been dry.",
        "The roof had been dry, said ⟦Merrick⟧, who lives next door.",
        "The mill burned down. ⟦Holloway⟧ called it a warning.",
        "Mr. ⟦Holloway⟧ said that the roof had been dry.",
        "The roof had been dry, Ms. ⟦Okafor⟧ told the council.",
        "⟦Strudwick⟧, who will take over in May, has asked for a cushion.",
        "⟦Haverstock⟧ argued that the bench was old.",
        "Nobody laughed. ⟦Lidgate⟧'s lawyer said nothing.",
        "Nobody laughed. ⟦Lidgate⟧ shook his head at it.",
        "Nobody laughed. ⟦Lidgate⟧ has promised to bring another cake.",
        "\"The cake was dry,\" said Dr ⟦Pell⟧.",
        "The mill burned down. Ms ⟦Okafor⟧ had the last word.",
        "The shelf is empty. ⟦Moncrieff⟧, of the friends of the library, thinks that he knows why.",
        "The shelf is empty. ⟦Moncrieff⟧, of the friends of the library, has promised a book.",
        "The council will put a roof over the market. ⟦Harker⟧ voted against it. The market, he said, had always been wet.",
        "The mill burned down. The gates are shut, and ⟦Merrick⟧ asked whether they could be opened.",
        "The mill burned down. ⟦Holloway⟧, too, has looked at the roof.",
        "The mill burned down. ⟦Holloway⟧ will go in first, since he has asked for it.",
        "The mill burned down. ⟦Holloway⟧ had reported it twice.",
        "The keys of the mill were sent to Mr ⟦Plott⟧ on Sunday.",
        "The mill burned down. ⟦Hollis⟧ had reported it twice.",
        "The mill burned down. ⟦Steiner⟧ had asked for a window to be opened.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: UnknownSpeakers(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The lawyer, ⟦Sean O'Riordan⟧, objected. “It was dry,” said ⟦O'Reardon⟧.",
        "A farmer, ⟦Ted Burroughs⟧, lost it. ⟦Burrows⟧ said that it had been dry.",
        "The dentist, ⟦Bernard Tolliver⟧, sold his house. Mr ⟦Taliver⟧ says that he sleeps well.",
    ])
    func `takes a speaker with a like name for a name misspelt`(marked: String) {
        let expected = MarkedText(marked)
        let found = findings(of: UnknownSpeakers(), in: expected.text, published: published)
        #expect(found.map(\.kind) == [.nameSpelling])
        #expect(found.flatMap(\.spans) == expected.spans)
    }

    @Test(arguments: [
        "Distance explains only part of the change. “Parents say that the road isn't safe,” said Morag Tennant, who led the study. Existence is another part, she said.",
        "Gov. Ann Holloway signed it. Holloway said that it was time.",
        "The mill burned down. Firefighters said that the roof had been dry.",
        "The mill burned down. Aides said that the roof had been dry.",
        "Gov. Ann Holloway signed it. Holloway called it a warning.",
        "The mill burned down. Colleagues called it a warning.",
        "The mill burned down. Neighbors called it a warning.",
        "The mill burned down. Rotterdam wants to rebuild it.",
        "Everyone laughed. Grandma said that it was fine.",
        "The dog, Pepper, barked. Pepper said nothing.",
        "A student named Wong said that it rained.",
        "Germany said that it would pay.",
        "The mill burned down. Republicans said that the roof had been dry.",
        "The mill was sold by Marsh Inc. Thursday. Marsh Inc. said so.",
        "Mr. Marsh, who owns the mill, came. Mr. Marsh said that it was dry.",
        "Oliver Strudwick lives next door. Strudwick, who will take over in May, has asked for a cushion.",
        "Visitors, who will pay in May, have asked for a cushion.",
        "Nobody laughed. Congress has promised to bring another cake.",
        "Adam Lidgate laughed. Lidgate's lawyer said nothing.",
        "A doctor, Miriam Pell, came. \"The cake was dry,\" said Dr Pell.",
        "Colleagues shook his hand.",
        "The roof had been dry, said Mr Krall, a farmer. Mr Krall went home.",
        "A Mr Krall had the last word.",
        "Recep Erdoğan spoke. Mr Erdogan left the room.",
        "Paris, of all towns, has no shelf.",
        "The owner is Ned Cardew. Cardew, for the council, promised a book.",
        "The miller, Ada Stone, left on Sunday. Granger closed behind her. She said that she would miss it.",
        "The mill burned down. Granger's director asked whether it was insured. Granger refused to say.",
        "The mill burned down. Eleven drove there, and he was the last.",
        "The mill burned down. Ines Plott wept. The keys were sent to Mr Plott on Sunday.",
        "Ground will be broken in May. The bridge will be long, she said.",
        "The mill burned down. Analysts had reported it twice.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(
            findings(of: UnknownSpeakers(), in: text, published: published).map(\.message) == []
        )
    }
}
