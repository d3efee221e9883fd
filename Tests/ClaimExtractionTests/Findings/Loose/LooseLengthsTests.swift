import TestSupport
import Testing

@testable import ClaimExtraction

/// Lengths of time beside the only two dates or hours around them.
struct LooseLengthsTests {
    @Test(arguments: [
        "Ann Bell walked into the sea at ⟦4.10 a.m.⟧ and was helped out of it at ⟦9.25 p.m.⟧. She had been swimming for ⟦15 hours and 15 minutes⟧.",
        "It appeared daily from ⟦1911⟧ until it folded in ⟦1975⟧, ⟦74 years⟧ without a day missed.",
        "Alma Ferris went to prison in ⟦2008⟧ and came out in ⟦2013⟧. She learned to bind books there. “I did ⟦eight years⟧,” she told the meeting.",
        "She led the institute from ⟦1998⟧. When she handed it over in ⟦2014⟧ it had a garden. Nothing in her ⟦eleven years⟧ at its head had been easy.",
        "The road was closed on ⟦2 February⟧ and opened again on ⟦16 February⟧. For ⟦three weeks⟧ the children of the upper village were taught in the inn.",
        "The company leased the quay in ⟦2006⟧ for ⟦25 years⟧. That lease runs out in ⟦2026⟧, and the board does not mean to renew it.",
        "The agency received the complaint in ⟦May 2022⟧. It answered in ⟦May 2024⟧. The ⟦three years⟧ that it took were beyond excuse.",
        "The lighthouse was lit in ⟦1843⟧. ⟦Ninety years⟧ later its keeper was sent home; since ⟦1953⟧ it has worked by itself.",
        "Rosa Imbert disappeared in ⟦June 2002⟧. Her bicycle was found in ⟦March 2009⟧, ⟦nearly nine years⟧ after she had been seen on it.",
        "The two towns have been twinned since ⟦1979⟧. In all those ⟦56 years⟧ there has been one quarrel, over a maypole.",
        "The club has played in the second division since ⟦2000⟧. “⟦Thirty-five years⟧ down here is enough,” said its chairman.",
        "It is ⟦35 years⟧ since the bridge fell. On that morning in ⟦November 1998⟧ eleven people were on it.",
        "No woman had won the race since ⟦1993⟧. Ada Fenn ended a wait of ⟦42 years⟧ on Sunday, in the rain.",
        "From ⟦12 to 19 September last year⟧ the hospital admitted nobody. The ⟦ten days⟧ of the closure cost it two million euros.",
        "The ferry sank in ⟦October 1987⟧. Divers reached her for the first time in ⟦October 1994⟧. Nobody had seen her for ⟦eleven years⟧.",
        "The alarm was raised at ⟦8.15 p.m.⟧ and the last crew left at ⟦4.30 a.m.⟧ For ⟦more than eleven hours⟧ forty men had fought the fire.",
        "The caller rang at ⟦9:40 p.m.⟧ The wind was strong.\n\nTwelve people were on shift. They left by the dock.\n\nCrews had been there for ⟦more than ten hours⟧ when the last of it was put out, at ⟦6:10 a.m. on Wednesday⟧.",
        "She set out at ⟦5.10 a.m. on Tuesday⟧. When she stood up on the beach it was ⟦4.50 p.m.⟧, and she had been in the water for ⟦nearly fourteen hours⟧.",
        "The last train left at ⟦23:10⟧ and was in at ⟦1:25⟧. In the ⟦four hours⟧ between nobody slept.",
        "The Rovers are back in the second tier for the first time since ⟦1998⟧, and there is no paint left.\n\nThey won at Dunsley. It was late.\n\nThe winner was scored by Tyrone Achebe. He ran to the wrong bench.\n\n“⟦Thirty-seven years⟧ outside that division are over,” said the chairwoman from the roof of a bus.",
        "The levy, to be raised for the first time in ⟦2026⟧, would run for ⟦fifteen years⟧ and come to an end in ⟦2036⟧.",
        "For ⟦fourteen years⟧ the station clock stood at ten past four. It had stopped in ⟦2009⟧, in a frost. On Friday in ⟦May 2018⟧ somebody wound it.",
        "The siren was heard at ⟦2:12 p.m.⟧ and the wave came at ⟦2:37 p.m.⟧, the mayor said. That gave them ⟦35 minutes⟧, and they used them.",
        "The lifeboat left at ⟦21:50⟧. She came back at ⟦03:20⟧. They had been at sea for ⟦six and a half hours⟧.",
        "⟦Twenty-six years⟧ have gone by since the mine shut, in ⟦2009⟧.",
        "It is ⟦thirty years⟧ this week since the flood. Joan Pike was carried out of her kitchen by a soldier in ⟦June 1985⟧.",
        "The plane left Oslo at ⟦7.20 p.m.⟧ and landed in Tromso at ⟦9.10 p.m.⟧ Passengers spent the ⟦three and a half hours⟧ in the dark.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: LooseLengths(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Dale Roe had held it for 24 years and had not had an opponent since 2008.",
        "Edith Coles was born on 3 June 1920. She left school early and in 1941 joined the office. She stayed for 39 years.",
        "Graham Tull was mayor from 2003 to 2015. He had sat on the council for eighteen years before.",
        "The abbey burned down in 1684 and was rebuilt by 1711. The bell is 40 years older than the fire.",
        "The firm stopped making pianos in 1989. Oder, who had worked there for 31 years, opened a shop of his own in 1991.",
        "The first letter was posted on 3 February and a second on 17 February. Ten days later the police were told.",
        "She led the institute from 1998 to 2014. Her successor stayed for eleven years, until last spring.",
        "The road was closed on 2 February and opened again on 16 February. The repairs to the bridge will take three weeks more.",
        "Alma Ferris was sentenced to eight years in 2008 and came out in 2013, having served five.",
        "Mayor Teodor Banks took office in January 2014 and lost it in January 2022. Before that he had been a bus driver for twelve years.",
        "It got a railway station on Sunday, its first since 1964. The line itself is 172 years old, and for ninety years it carried slate.",
        "The council sat down at 7 p.m. The school took up the first hour. At 11.30 p.m. it rose; the meeting in May had lasted six hours.",
        "Power failed at 6.40 a.m. and was back in most streets at 10.10 a.m.; some houses waited for five hours.",
        "The Solveig sank in October 1987 and was found in October 1994. She had been in service for eleven years.",
        "Miners went down the shaft for the last time in 1986. Nineteen years later the tower was blown up. In 2015 a shop was built there.",
        "The swimming pool has been closed since 2014. It had been open for twenty years.",
        "The search began at 9.30 p.m. and the boy was found at 2.15 a.m. He slept for eight hours and asked for pancakes.",
        "The lease was signed in 2012 and runs for fifteen years. The farmer gave up the lower field in 2022.",
        "Anton Reuss emigrated in 1953 and came back in 1990. For twenty-seven years he had worked for one firm.",
        "A tram that had stood in a field for 48 years ran again on Saturday.\n\nIt was built in 1934 and ran until the line was closed in 1962. A farmer bought it. A society found it in 2010, with hens.",
        "The strike began on 6 January and ended on 3 February. It had been six weeks in the making.",
        "The mill was built in 1871 and closed in 1955. For thirty years it stood empty; in 1986 it became a theatre.",
        "The Rovers are back for the first time since 1998.\n\nIt was late.\n\n“Twelve years without a goalkeeper are over,” said the chairwoman.",
        "Hollis ran the theatre between 1987 and 2001. The eighteen years under his brother, who followed him, were calmer.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: LooseLengths(), in: text, published: published).map(\.message) == [])
    }
}
