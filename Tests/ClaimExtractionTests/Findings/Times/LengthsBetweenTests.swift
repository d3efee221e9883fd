@testable import ClaimExtraction
import TestSupport
import Testing

struct LengthsBetweenTests {
    @Test(arguments: [
        "She went in at ⟦4.30 a.m. on Saturday⟧ and came out ⟦thirteen hours⟧ later, at ⟦7.30 p.m.⟧, blue and talking.",
        "They were found after a search of ⟦nine hours⟧ that began at ⟦4pm⟧ and ended at ⟦11pm⟧.",
        "The first boat came in at ⟦2:15 p.m.⟧ and the last at ⟦6:45 p.m.⟧, ⟦two hours⟧ later.",
        "They rowed it in ⟦45 days⟧. They left Gomera on ⟦12 January⟧ and reached Antigua on ⟦3 March⟧.",
        "It ends a walkout of ⟦nine days⟧ that began on ⟦2 June⟧ and was called off on ⟦6 June⟧.",
        "The trial took ⟦five weeks⟧. It began on ⟦2 April⟧ and ended on ⟦11 June⟧.",
        "It broke out on ⟦11 May⟧ and stopped on ⟦29 May⟧, after ⟦28 days⟧.",
        "The war ended in ⟦1815⟧, ⟦thirty years⟧ after it began in ⟦1792⟧.",
        "The statue was put up in ⟦1889⟧. The plate was stolen in ⟦1917⟧, ⟦eighteen years⟧ later.",
        "She opened a school in ⟦1966⟧ and ran it for ⟦31 years⟧, until ⟦2007⟧.",
        "The mill closed in ⟦May 2018⟧ and reopened in ⟦May 2022⟧, ⟦five years⟧ later.",
        "The keep was finished in ⟦1887⟧ and fell in ⟦1941⟧, after ⟦64 years⟧.",
        "The pier was washed away in ⟦February 2017⟧ and lay on the beach for ⟦four years⟧ until a crane came in ⟦March 2023⟧.",
        "She was held on ⟦9 June⟧, ⟦two weeks⟧ after the theft of ⟦3 June⟧.",
        "The pass was granted on ⟦January 15, 2020⟧ for ⟦three years⟧ and expires on ⟦January 15, 2024⟧.",
        "He had been abbot for ⟦ten years⟧ when he resigned in ⟦2021⟧, having been elected in ⟦2009⟧.",
        "The term of ⟦18 months⟧ ended in ⟦June 2024⟧; it began in ⟦June 2022⟧.",
        "The show has been shut for ⟦five weeks⟧, since ⟦June 2⟧; it was so on ⟦June 30⟧.",
        "They left the hut at ⟦7.40⟧ and reached the top at ⟦9.10⟧, ⟦three hours⟧ later.",
        "The shift began at ⟦10 p.m.⟧ and ended at ⟦6 a.m.⟧, after ⟦nine hours⟧.",
        "The well was dug in ⟦1910⟧ and filled in ⟦1975⟧; it had been used for ⟦75 years⟧.",
        "The plant opened in ⟦1968⟧. It closed in ⟦2008⟧, after ⟦50 years⟧.",
        "⟦Seven years⟧ after the mine closed in ⟦2008⟧, in ⟦2018⟧, it was flooded.",
        "Work began in ⟦June⟧ and is to take ⟦fourteen months⟧, until ⟦March⟧.",
        "She taught in the county for ⟦38 years⟧, from ⟦1969⟧ until she retired in ⟦2001⟧, and knew everybody.",
        "The curtain goes up at ⟦7.30 p.m.⟧ There is no interval. The evening lasts ⟦two and a half hours⟧, so that all are out in the street at ⟦9.15 p.m.⟧.",
        "The game began at ⟦two in the afternoon⟧ and lasted ⟦six hours and 20 minutes⟧, so that the clocks were stopped at ⟦7.40 p.m.⟧.",
        "The bus goes at ⟦11.15 p.m.⟧, which is ⟦40 minutes⟧ before the ferry docks, at ⟦11.35 p.m.⟧.",
        "The keeper left in ⟦March 1988⟧ after ⟦22 years⟧ on the rock, having come there as a boy in ⟦1969⟧.",
        "He delivered the giant in ⟦June 2018⟧, after working on it for ⟦six years⟧. He had been hired in ⟦the spring of 2015⟧.",
        "Construction, which began in ⟦2015⟧, took ⟦eight years⟧ and was completed in ⟦2021⟧.",
        "It carried gravel for ⟦forty-four years⟧.\n\nThe Prudence was launched at Goole in ⟦1961⟧ and was withdrawn from service in ⟦2001⟧.",
        "They had been gone for ⟦three hours⟧. A camera shows them leaving at ⟦11.50 a.m.⟧ and coming back at ⟦1.55 p.m.⟧ with ice cream.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: LengthsBetween(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "It began at 7:30 p.m. and should have lasted three hours; people went home at twenty past one.",
        "Mr Voss was director from 1999 until 2013. For five years of that time he was ill.",
        "She went in at 4.30 a.m. on Saturday and came out fifteen hours later, at 7.30 p.m., blue and talking.",
        "He spoke in 2004, lost in 2008 and was in his eight years in office a good man.",
        "They were found after a search of seven hours that began at 4pm and ended at 11pm.",
        "The meeting began at 9 p.m. and ended at 2 a.m., five hours that nobody will forget.",
        "He slept nine hours and left at 4pm; she left at 11pm.",
        "The first boat came in at 2:15 p.m. and the last at 6:45 p.m., four and a half hours later.",
        "They rowed it in 50 days. They left Gomera on 12 January and reached Antigua on 3 March.",
        "They trained for 45 days. The boat was built on 12 January and painted on 3 March.",
        "They left Gomera on 12 January and want to be in Antigua in 45 days.",
        "It ends a walkout of five days that began on 2 June and was called off on 6 June.",
        "The trial took ten weeks. It began on 2 April and ended on 11 June.",
        "It broke out on 11 May and stopped on 29 May, after 18 days.",
        "The statue was put up in 1899. The plate was stolen in 1917, eighteen years later.",
        "The plate was stolen in 1917, eighteen years later.",
        "She opened a school in 1966 and ran it for 41 years, until 2007.",
        "The mill closed in May 2018 and reopened in May 2022, four years later.",
        "The mill closed in June 2018 and reopened in January 2022, three years later.",
        "The keep was finished in 1887 and fell in 1941, after 54 years.",
        "He wrote one book in 1999 and one in 2004, five years later, and the third took him ten years.",
        "She opened a school in 1966 and closed it in 2007, and then lived alone for nine years.",
        "The sale began on Monday and is to end on Friday, two weeks later.",
        "They left the hut at 7.40 and reached the top at 1.10, five and a half hours later.",
        "He came in 1990, six years after the war had ended, and left in 2002.",
        "It was moved on 2 June, three days after the storm, and back on 9 June.",
        "The fair opened on 3 May and runs for six weeks.",
        "The dam was planned in 1960, built in 1972 and, 20 years later, raised.",
        "Work began in June and is to take nine months, until March.",
        "The train leaves at 19.40 and arrives at 8.10, after twelve and a half hours.",
        "The night ferry was eleven hours late. She should have sailed at 11.30 p.m. and arrived at seven in the morning.",
        "She taught in the county for 32 years, from 1969 until she retired in 2001, and knew everybody.",
        "The bus goes at 6.10 and then each hour until 16.10, eleven times a day, and takes 37 minutes.",
        "The curtain goes up at 7.30 p.m. There is no interval. The evening lasts two and a half hours, so that all are out in the street at 10 p.m.",
        "The game began at two in the afternoon and lasted six hours and 20 minutes, so that the clocks were stopped at 8.20 p.m.",
        "The bus goes at 11.15 p.m., which is 20 minutes before the ferry docks, at 11.35 p.m.",
        "The keeper left in March 1988 after 19 years on the rock, having come there as a boy in 1969.",
        "Doors open at 7 p.m. The film lasts two hours and is shown again at 11.30 p.m.",
        "He delivered the giant in June 2018, after working on it for three years. He had been hired in the spring of 2015.",
        "He delivered the giant in June 2018, after working on it for six years. It had been paid for in May 2017 and in May 2018.",
        "Construction, which began in 2015, took six years and was completed in 2021.",
        "It carried gravel for forty years.\n\nThe Prudence was launched at Goole in 1961 and was withdrawn from service in 2001.",
        "They had been gone for two hours. A camera shows them leaving at 11.50 a.m. and coming back at 1.55 p.m. with ice cream.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: LengthsBetween(), in: text, published: published).map(\.message) == [])
    }
}
