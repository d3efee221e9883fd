@testable import ClaimExtraction
import TestSupport
import Testing

struct AfterEventsTests {
    @Test(arguments: [
        "Filmgoers ⟦bought the Regal in 2009⟧, when it was about to close. ⟦Two years⟧ after the purchase, in ⟦2007⟧, they won a prize.",
        "She ⟦married a driver in 1971⟧. Their son was born ⟦two years⟧ after the wedding, in ⟦1969⟧.",
        "⟦Three days⟧ after his arrest on ⟦20 February⟧ he was released, on ⟦2 March⟧.",
        "The theft was on ⟦3 June⟧. A man was held on ⟦9 June⟧, ⟦two weeks⟧ after the theft.",
        "She began in ⟦1994⟧ with an igloo. The hotel opened ⟦three years⟧ after the igloo, in ⟦1999⟧.",
        "The club was ⟦founded in 1931⟧. It got its ground in ⟦1927⟧, ⟦two years⟧ before the founding.",
        "The roof was broken by ⟦hail on May 22⟧. An owl was found in ⟦April⟧, ⟦three weeks⟧ after the hail.",
        "The painting was ⟦stolen in 1990⟧ and was last seen at an exhibition in ⟦1995⟧, ⟦before the theft⟧.",
        "The son took it over in ⟦2002⟧, ⟦after his father's death⟧ in ⟦2004⟧, and has caught nine trout.",
        "The telescope took its first picture in ⟦2021⟧. Owen Lind, who came in ⟦2018⟧, ⟦two years⟧ after that first picture, said so.",
        "The mill ⟦opened in 2021⟧. The manager, who came in ⟦2018⟧, ⟦two years⟧ after it opened, said so.",
        "The alarm was raised at ⟦9.10pm⟧. The first engine came at ⟦9.22pm⟧, ⟦five minutes⟧ after the alarm.",
        "Friends rang 999 at ⟦11.40pm⟧ on a Saturday. The crew was near. It was let through at ⟦1.15am⟧, ⟦an hour and 15 minutes⟧ after the call.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: AfterEvents(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Filmgoers bought the Regal in 2009, when it was about to close. Two years after the purchase, in 2011, they won a prize.",
        "She married a driver in 1971. Their son was born two years after the wedding, in 1973.",
        "It was moved on 2 June, three days after the storm, and back on 9 June.",
        "The theft was on 3 June. A man was held on 9 June, six days after the theft.",
        "The theft was on 3 June. A man was held on 9 June, two weeks after the fire.",
        "The mine closed in 1984 and closed in 2009. Two years after the closure, in 1986, it was flooded.",
        "Filmgoers bought the Regal in 2009. After the film, in 2007, they had been angry.",
        "The club was founded in 1931. It had got its ground in 1929, two years before the founding.",
        "The roof was broken by hail on May 22. An owl was found in June, three weeks after the hail.",
        "The painting was stolen in 1990 and was last seen at an exhibition in 1985, before the theft.",
        "The son took it over in 2006, after his father's death in 2004, and has caught nine trout.",
        "Ten days after the vote, on 21 February, the mayor resigned. The vote was held on 11 February.",
        "The telescope took its first picture in 2021. Owen Lind, who came in 2023, two years after that first picture, said so.",
        "The mill opened in 2016. The manager, who came in 2018, two years after it opened, said so.",
        "The alarm was raised at 9.10pm. The first engine came at 9.15pm, five minutes after the alarm.",
        "The first vote was in 2021. Owen Lind, who came in 2018, two years after the second vote, said so.",
        "The mill opened in 2015. The shop next door closed in 2012, three years after it opened.",
        "The first call came at 11.40pm. A second came at 12.10am. The police got there at 12.25am, 15 minutes after the call.",
        "Friends rang 999 at 11.40pm on a Saturday. It was let through at 1.15am, an hour and 35 minutes after the call.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: AfterEvents(), in: text, published: published).map(\.message) == [])
    }
}
