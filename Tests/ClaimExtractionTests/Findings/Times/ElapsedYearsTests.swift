@testable import ClaimExtraction
import TestSupport
import Testing

struct ElapsedYearsTests {
    @Test(arguments: [
        "The mark, set in ⟦2002⟧ by Chris Dunn, had stood for ⟦33 years⟧.",
        "I have been here since ⟦1998⟧, and in ⟦17 years⟧ nobody told us.",
        "The shop, which has sold pies since ⟦1974⟧, closes tonight after ⟦61 years⟧.",
        "The probe, launched in ⟦March 2021⟧, arrived on Tuesday after a journey of ⟦six years⟧.",
        "She has lived at the zoo since ⟦1987⟧. After ⟦28 years⟧ in the city she needs a herd.",
        "The statue was unveiled ⟦100 years⟧ to the day after she flew the strait on ⟦9 June 1924⟧.",
        "The tunnel opens on Monday after ⟦nine years⟧ of work that began in ⟦April 2018⟧ and cost €940 million.",
        "The tunnel is 17 kilometres long and has taken ⟦four years⟧. Work began in ⟦May 2018⟧.",
        "It reopens after a repair that lasted ⟦four years⟧. It closed in ⟦the spring of 2023⟧.",
        "A vase that was missing for ⟦63 years⟧ is back. It was stolen in ⟦1952⟧ from a villa.",
        "Both schools were built to a plan of ⟦1964⟧. In the ⟦51 years⟧ since then it had never happened.",
        "He has set the crossword for ⟦forty years⟧. He began in ⟦1975⟧ and writes in the bath.",
        "The van has come for ⟦38⟧ summers, since ⟦1997⟧.",
        "The river had been closed since ⟦1961⟧. “That is ⟦54 years⟧ without a swim,” said the mayor.",
        "I have driven it since ⟦1996⟧, and in all those ⟦39 years⟧ nobody overtook me.",
        "The bridge has stood for ⟦130 years⟧. It was finished in ⟦1905⟧.",
        "The two have been married for ⟦50 years⟧. The wedding, in ⟦June 1965⟧, was in a barn.",
        "She was widowed in ⟦1999⟧, after ⟦40 years⟧ of marriage; the wedding had been in ⟦1969⟧.",
        "Ann Lind joined the fire department of Ardle in ⟦June 1989⟧ and is leaving it after ⟦31 years⟧ without a break.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ElapsedYears(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The mark, set in 2002 by Chris Dunn, had stood for 23 years.",
        "I have been here since 1998, and in 27 years nobody told us.",
        "The shop, which has sold pies since 1974, closes tonight after 51 years.",
        "The probe, launched in March 2021, arrived on Tuesday after a journey of four years.",
        "She has lived at the zoo since 1987. After 38 years in the city she needs a herd.",
        "Built in 1950, it opened in 1961 after 11 years.",
        "He has been mayor since 2005 and wants to build 40 houses in five years.",
        "The law has been in force since 2003. In two years it will expire.",
        "The tunnel opens on Monday after seven years of work that began in April 2018 and cost €940 million.",
        "It was closed in 1991 after nine years of work that began in April 1982.",
        "The tunnel is 17 kilometres long and has taken seven years. Work began in May 2018.",
        "The abbey took forty years to build. Work began in 1140.",
        "The repair lasted four years. A tower was added in the spring of 2023.",
        "A vase that was missing for 73 years is back. It was stolen in 1952 from a villa.",
        "A vase that was missing for 63 years is back. It was made in 1952 and stolen in 1962.",
        "He went to sea for 38 years. A painting of 1997 shows his house.",
        "It was ruled by kings for 63 years after 1952.",
        "He has set the crossword for forty years. A clue of 1975 is famous.",
        "The river had been closed since 1961. “That is 64 years without a swim,” said the mayor.",
        "The river was closed from 1961 to 2001. “That is 40 years without a swim,” said the mayor.",
        "I have driven it since 1996, and in all those 29 years nobody overtook me.",
        "She was widowed in 1999, after 30 years of marriage; the wedding had been in 1969.",
        "She was widowed in 1999, after 40 years of marriage; the wedding had been in 1969, and in 1959 she had come to Leeds.",
        "The two were divorced after 20 years, in 1999. They had met in 1969 and married ten years later.",
        "She taught at the college for 11 years. Her husband taught there, too. They retired in June 2024.",
        "The club has played in the second division since 2000. Its chairman has been a member for thirty-five years.",
        "The swimming pool has been closed since 2014. It had been open for twenty-one years.",
        "He gave up fishing in 2020 for 25 years of chess.",
        "In 2003 a storm took the roof, and he bought another one.\n\nFor 32 years he was the verger, too.",
        "Married in 1985, they parted in 2002 after twenty years.",
        "Ann Lind joined the fire department of Ardle in June 1989 and is leaving it after 36 years without a break.",
        "The turnout was the lowest for 20 years. Among those who lost was the mayor, who had sat for Mill Lane since 1995.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: ElapsedYears(), in: text, published: published).map(\.message) == [])
    }
}
