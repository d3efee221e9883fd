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
        "The levy fell to four marks. ⟦Brandvold⟧, whose ministry had asked for six, said nothing of it.",
        "Nobody stood up. ⟦Quigley⟧ then asked for a vote. ⟦McAuley⟧ later called it a farce.",
        "Nobody stood up. ⟦McAuley⟧ finally moved to table the plan for the pier.",
        "The islands have no names. ⟦Nakagawa⟧'s ministry has asked a school to think of some.",
        "The parcel was never claimed. ⟦Amankwah⟧ will travel to Leeds to fetch it in person.",
        "The parcel was never claimed. ⟦Amankwah⟧ had to fetch it himself from the depot.",
        "The lamp was lit in 1911. ⟦Sorley⟧, then a young teacher in the village, carried it down.",
        "The lamp was lit in 1911. ⟦Sorley⟧, at the time a girl of nine, carried it down.",
        "The lock had been changed. ⟦Fairbrass⟧, in particular, had warned of it in the spring.",
        "The lock had been changed. ⟦Fairbrass⟧, at first, thought that nobody would come.",
        "The lock had been changed. ⟦Fairbrass⟧ told detectives that the key was new.",
        "The crane has been sold to ⟦Hjorth⟧, who keeps three others behind a barn.",
        "The choir sang on the pier. So, at noon, did ⟦Tredinnick⟧, who owns a boat.",
        "Not much is left of the pier. ⟦Quigley⟧ disputes this and has sent a photograph.",
        "Not much is left of the pier. ⟦Quigley⟧ fears that the gulls will take it over.",
        "Not much is left of the pier. ⟦Pomfret⟧ offered the planks to the school. One of the gulls that live there will be stuffed, she said.",
        "The plan was sent back. On Tuesday ⟦Oyelaran⟧ said that it would be read again.",
        "The plan was sent back. “It was too long,” ⟦Moss-Tetley⟧ said.",
        "The plan was sent back. But ⟦Oyelaran⟧, who chairs the panel, kept a copy.",
        "The plan was sent back. Asked about it, ⟦Oyelaran⟧ shrugged.",
        "The plan was sent back, which surprised nobody but ⟦Oyelaran⟧'s wife.",
        "The plan was sent back. It was the idea of ⟦Oyelaran⟧ and her husband.",
        "The plan was sent back. ⟦Oyelaran⟧, raised on a farm, was against it.",
        "The plan was sent back. ⟦Oyelaran⟧, for her part, has gone fishing.",
        "The plan was sent back. ⟦Oyelaran⟧ pointed out that it rained.",
        "The plan was sent back. ⟦Oyelaran⟧ did not mind.",
        "The plan was sent back. ⟦Oyelaran⟧ died that winter.",
        "Not much is left of the pier. A cake was raffled, and ⟦Mossop⟧ refused to eat any.",
        "The money was found in a shed. ⟦Brockbank⟧ was arrested on Friday.",
        "The money was found in a shed. Police arrested ⟦Brockbank⟧ on Friday.",
        "The money was found in a shed. ⟦Brockbank⟧ has been jailed for it.",
        "The firm was sold in 2019. ⟦Brockbank⟧ became its chief executive a year later.",
        "The time to beat is nine hours. ⟦Brockbank⟧ rowed it alone in a barrel and then emigrated.",
        "Each roof has a meadow. ⟦Brockbank⟧ was not prepared to say what they cost.",
        "The letter was signed by ⟦Brockbank⟧ in her last week.",
        "The search went on all night. His friends miss Mr ⟦Brockbank⟧.",
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
        "Dale Roper was caught. Magistrates fined him £1,200 and told him to pay costs.",
        "He goes in April. Unions said that they had been told by post.",
        "He died on Monday. Gardaí said that a tree had come down.",
        "Drivers will walk out. Unite said members were being asked to work split shifts.",
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
        "Admission is four marks, or three for anybody who comes on the day for which he has booked a seat.",
        "Wheat is cheap. Fertiliser has gone up by a tenth. What pays for it all, he says, is the milk.",
        "Dagbreek, whose shares fell, said that it would close the mill. Dagbreek Holdings was founded in 1911.",
        "Wendover, then a town of nine hundred, was flooded. Wendover, at the time a port, has none now.",
        "Sabatelli, whose factory burned down, made the lamps. Sabatelli, now a brand of the group, sells buttons.",
        "It was won by Corinthian, who play at Exmouth. It went back to Wanderers, who lost it on the train.",
        "The rug belongs to Biscuit, who is fourteen and a cat. The gong was struck by Alfie, who is seven.",
        "It was stopped by the goalkeeper of Southport, who has kept his gloves, and an inspector from Kelby, who keeps hens.",
        "Bettina, as she signs herself, wrote in German.",
        "The song is for Sophie, who keeps bees.",
        "The inquiry heard from the engineer, Quigley, who keeps the plans. It heard of his cousin Hjorth, who keeps none.",
        "Ned Quigley keeps a boat. Quigley then asked for the minutes. Quigley, in particular, had warned of it.",
        "Quigley then asked for the minutes. The harbour master, Ned Quigley, has a boat.",
        "Parents then asked for the minutes. Pensioners, in particular, had warned of it.",
        "Rotterdam will be opened by the king in person. Voting will be by post or in person.",
        "Zwolle will be finished in May, when the owner will come in person.",
        "Labour then voted against it. Iceland's ministry had warned of it.",
        "Legend says that a monk sank the bell. Fortune smiled on the mill. History knows of two others.",
        "Northwater asked customers to boil the water. Northwater then moved to a shed. Northwater, at last, has a pump.",
        "Mould lives in the wall. Polio died out in 1961. Cheese was born of a mistake.",
        "Chelsea, who have won twice, then asked for a replay. Whitehall thinks that it will be paid.",
        "Oyelaran (one of the clerks) called it daft. The builders Moss and Quigley agreed to change it.",
        "The plan was sent back. Ann Moss-Tetley had read it. “It was too long,” Moss-Tetley said.",
        "The plan was read by the architect Quigley's wife. Bach and his wife had read it.",
        "Security then told visitors to leave. Maintenance later called it a fuse. Reception knew of it.",
        "Brockbank was arrested on Friday. The money was found in a shed.",
        "Dinner was served at eight. Breakfast was not prepared at all.",
        "Lena Brockbank kept the books. Brockbank was arrested on Friday.",
        "The firm was sold in 2019. Northwater became its biggest customer.",
        "The song was written by Starfold in a week. The hall was built by Northwater in May.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(
            findings(of: UnknownSpeakers(), in: text, published: published).map(\.message) == []
        )
    }
}
