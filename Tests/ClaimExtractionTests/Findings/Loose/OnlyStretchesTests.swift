import TestSupport
import Testing

@testable import ClaimExtraction

/// Lengths of events beside the only two dates or hours of an article.
struct OnlyStretchesTests {
    @Test(arguments: [
        "The museum closes on ⟦30 June⟧ for repairs and opens again on ⟦1 September⟧. The ⟦three-month⟧ closure will cost £2m.",
        "The fair, which opens on ⟦July 4⟧ and closes on ⟦July 13⟧, will last ⟦two weeks⟧.",
        "Power failed at ⟦4:10 p.m.⟧ and was back at ⟦9:40 p.m.⟧ Streets were without light for ⟦three and a half hours⟧.",
        "The trial opened on ⟦March 3⟧ and the jury came back on ⟦April 14⟧ after an ⟦eight-week⟧ trial.",
        "He set out on ⟦May 3⟧ and reached Rome on ⟦June 7⟧. The walk took him ⟦25 days⟧.",
        "The bridge will be shut from ⟦Friday 4 July⟧ and will open again on ⟦Friday 15 August⟧. It is being painted.\n\nShopkeepers fear the ⟦four-week⟧ closure. It is the whole of the early summer, one said.",
        "Nurses in Ardle go back to work today after a vote that ends a ⟦17-day⟧ walkout.\n\nThey left the wards on ⟦May 6⟧. The first operations were done at ⟦7 a.m. on May 30⟧.",
        "Voters go to the polls on ⟦June 30⟧ after the premier dissolved the house on ⟦Monday, June 2⟧.\n\nThe ⟦35-day⟧ campaign will turn on bread.",
        "The committee sat until ⟦10:45 p.m. on Monday⟧.\n\nThe session, which began at ⟦6 p.m.⟧, lasted ⟦more than six hours⟧ and took in a power cut.",
        "The lift at the tower stopped at ⟦8.10⟧ and did not move again until ⟦9.20⟧. Visitors were told nothing for most of the ⟦50 minutes⟧.",
        "The ferry was to sail at ⟦7.15am⟧ but did not leave until ⟦11.45am⟧, ⟦three and a half hours⟧ late, with 40 people aboard.",
        "The runners set off at ⟦8.30am⟧. Lena Moss crossed the line at ⟦11.07am⟧, giving her a time of ⟦two hours and 47 minutes⟧.",
        "The abbot goes on ⟦30 June⟧. The next will not come until ⟦1 September⟧, which leaves the house without a head for ⟦four months⟧. It was founded in November.",
        "A walker has been found alive, ⟦six days⟧ after her family last heard from her.\n\nShe sent a message on ⟦Friday, June 6⟧. A pilot saw her coat on ⟦Monday, June 9⟧.",
        "The agency has given a tannery ⟦14 days⟧ to end the smell.\n\nIn a letter sent on ⟦June 10⟧ it asked for filters by ⟦July 1⟧.",
        "The shower on ⟦June 12⟧ left little in the gauge. It was the first rain for ⟦51 days⟧. The last had fallen on ⟦May 2⟧.",
        "It rained on ⟦Thursday, June 12⟧, ending a dry spell that had lasted ⟦62 days⟧.\n\nThere had been none at all since ⟦April 21⟧, says Eunice Orr, who has kept a gauge for 30 years.",
        "The port was awarded a ⟦three-year⟧ contract on Tuesday. It runs from ⟦April 2026 to March 2031⟧. The last firm had cut the grass since 1994.",
        "Officers came to the house at ⟦4:20 p.m. on Tuesday⟧ and the man walked out at ⟦6:20 a.m. on Wednesday⟧.\n\nNobody was hurt in the ⟦11-hour⟧ standoff.",
        "An engineer was freed after ⟦52 days⟧ in a cell.\n\nFarid Amin, 38, was detained on ⟦4 February⟧ at an office in Leeds. On ⟦18 March⟧ a judge let him go.",
        "Swimmers will have to do without the lido for ⟦three weeks⟧.\n\nThe pool will be shut from ⟦Monday, June 16, until Friday, June 27⟧.",
        "Crews spent ⟦almost four and a half hours⟧ at a fire in Dock Road.\n\nThe first call came at ⟦2.15am⟧, and the last engine left at ⟦5.40am⟧.",
        "The ombudsman wrote to the landlord on ⟦6 May⟧ and gave it ⟦28 days⟧, until ⟦10 June⟧, to move them.",
        "A councillor has been banned from the road for ⟦18 months⟧.\n\nShe was fined £620.\n\nThe ban runs until ⟦December 2027⟧.",
        "Ann Orr vanished on ⟦3 May⟧. A walker found her bag on ⟦17 May⟧, ⟦three weeks⟧ after she was last seen.",
        "The runner set off at ⟦9.30am⟧ and came in at ⟦2.47pm⟧, a little before the rain. His time was ⟦four hours and 17 minutes⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: OnlyStretches(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The museum closes on 30 June for repairs and opens again on 1 September. The two-month closure will cost £2m.",
        "The fair opens on July 4 and closes on July 13. In the last two weeks it has sold 400 tickets.",
        "The list opens on July 1 and closes on July 31. The six-week course begins in autumn.",
        "The gallery is open from 10am to 2pm. A two-hour tour costs £5.",
        "The trial opened on March 3 and the jury came back on April 14 after a six-week trial.",
        "The bridge will be shut from Friday 4 July and will open again on Friday 15 August. Shopkeepers fear the six-week closure.",
        "The bridge will be shut from 4 July and will open again on 15 August. A four-week course for divers begins on 1 September.",
        "Nurses go back to work after a vote that ends a 24-day walkout. They left the wards on May 6 and came back on May 30.",
        "Nurses left the wards on May 6 and came back on May 30. Another 14-day walkout is planned.",
        "Nurses left the wards on May 6 and came back on May 30. The law sets a 14-day limit.",
        "The committee sat until 10:45 p.m. The session, which began at 6 p.m., lasted more than four hours.",
        "The council sat down at 7 p.m. At 11.30 p.m. it rose; the meeting in May had lasted six hours.",
        "The 07.42 to Leeds stopped at 8.10 and did not move again until 9.20. Nobody was told anything for most of the 70 minutes.",
        "By Jan. 18, 10 days after the primary, she led. The numbers since Jan. 1 please her.",
        "It will close on Sunday, July 6, having opened on October 14, 1993. Not counting the 16 months lost to a flood, it ran without a break.",
        "The court has given the family 14 days to decide. The father came on April 2. That was 71 days ago.",
        "He was sentenced to eight years in 2008 and came out in 2013, having served five.",
        "She moved there in 2000 and represented it for eight years. He showed his return for 2014.",
        "Okada was arrested on 11 March 2022 and released on 11 September. His co-defendant spent nine months in a cell.",
        "The lift stopped at 8.10 and moved again at 9.20. The ride takes 50 minutes.",
        "He slept for eight hours. The search began at 9.30 p.m. and the boy was found at 2.15 a.m.",
        "Firefighters fought the blaze for six hours. The road was closed from 4pm to 8pm.",
        "The hall was shut on 2 March and opened again on 13 April. Their own hut will not be ready for nine weeks.",
        "Ann Orr was arrested on 11 March and released on 11 May. Her co-defendant spent three months in a cell.",
        "A councillor has been banned from the road for 18 months.\n\nThe ban runs until December 2026.",
        "Ann Orr vanished on 3 May. A man was held on 17 May, three weeks after the robbery.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: OnlyStretches(), in: text, published: published).map(\.message) == [])
    }
}
