@testable import ClaimExtraction
import TestSupport
import Testing

struct EventDatesTests {
    @Test(arguments: [
        "The verdict was ⟦given on May 9⟧. The trial had ⟦begun on May 19⟧.",
        "The bill was ⟦passed on March 14⟧. It was ⟦signed on March 11⟧ by the governor.",
        "The school was ⟦opened in 1912⟧ by Sir Guy Pell, who had been ⟦knighted in 1921⟧.",
        "He ⟦died on June 2⟧. He was ⟦buried on May 30⟧.",
        "The tower, ⟦built in 1961⟧, is ⟦54 years old⟧, and it leans.",
        "The club was ⟦founded in 1925⟧ and will celebrate its ⟦90th anniversary⟧ in ⟦2025⟧.",
        "The choir, ⟦founded in 1965⟧, celebrates its ⟦50th anniversary⟧ this year.",
        "⟦Twenty years ago⟧, in ⟦1995⟧, the lake froze.",
        "⟦A century ago⟧, in ⟦1905⟧, the lake froze.",
        "It began in ⟦October 2023⟧, ⟦three years ago⟧, in a quarry.",
        "The program, now in its ⟦tenth year⟧, ⟦began in 2011⟧.",
        "The shop has been closed for ⟦six years⟧, since ⟦2021⟧.",
        "The first fire broke out on ⟦June 2⟧. The second came ⟦five days later⟧, on ⟦June 9⟧.",
        "The bridge was ⟦closed on 12 May 2024⟧ and ⟦reopened on 3 May 2024⟧.",
        "She was ⟦elected in 2019⟧ and ⟦took office in 2018⟧.",
        "The mill ⟦opened in 1990⟧ and ⟦closed in 1987⟧.",
        "He ⟦retired in 2014⟧ after he had ⟦joined the force in 2017⟧.",
        "The school was ⟦founded in 1901⟧ by Amelia Strand, who was ⟦born in 1905⟧.",
        "The program ⟦began in May 2022⟧. The first four dogs ⟦graduated in March 2022⟧.",
        "⟦Born in 1960⟧, he ⟦died in 1951⟧.",
        "The bridge ⟦opened in 2031⟧ with a parade.",
        "He and his wife, who ⟦married in 1988⟧, will mark their ⟦35th wedding anniversary⟧ in June.",
        "She had been suspended for ⟦27 months⟧, since ⟦September 2023⟧.",
        "It has a licence for another ⟦five years⟧, until ⟦2035⟧.",
        "The pass was valid for ⟦90 days from March 1⟧, that is until ⟦July 30⟧.",
        "The lift ⟦dates from 1958⟧ and was checked in June for the ⟦76th anniversary⟧ of its first ride.",
        "The course, which was first ⟦offered in 2021⟧, is now in its ⟦seventh summer⟧.",
        "It was ⟦painted in 1974⟧ by a teacher who ⟦died in 1971⟧ and left it unsigned.",
        "The tax was ⟦brought in in 1904⟧ by a government that ⟦fell in 1901⟧ over a bridge.",
        "The oak was ⟦planted in 1775⟧ and is ⟦150 years old⟧.",
        "The firm, ⟦founded in 1995⟧, is ⟦forty years old⟧ this year.",
        "It was ⟦built in 1956⟧ and was to have celebrated its ⟦70th birthday⟧ this summer.",
        "The school ⟦closed in 2012⟧. It had ⟦opened in 2015⟧.",
        "The bridge was ⟦opened in June 2019⟧. Work on it had ⟦begun in August 2019⟧.",
        "She was ⟦arrested at her house on 3 March last year⟧, a fortnight after she had been ⟦charged with fraud on 21 March⟧.",
        "The collection ⟦moved to its present home, a former bank, in 1988⟧, after a fire had ⟦destroyed the old building in 1991⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: EventDates(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The mill, built in 1822, is 203 years old.",
        "The mill, built in 1822, was sold to a man of 54.",
        "The choir, founded in 1965, celebrates its 60th anniversary this year.",
        "The club was founded in 1925. Its 50th anniversary was marked in 1975 with a dance.",
        "The race was first run in 1950 and was held for the 75th time this year.",
        "Nine years ago, in 2016, the lake froze.",
        "A century ago, in 1922, the lake froze.",
        "Three years ago, in July 2022, the lake froze.",
        "A violin that was stolen in 1981 was given back on Tuesday by a man who had bought it three years earlier, in 1978.",
        "The trial began on May 9. It had been set for May 19 at first.",
        "They were divorced in 1981. They married again in 1990.",
        "He retired in 2010. He had wanted to in 2012.",
        "He had not lost at home since 2017. He was born in March 2014.",
        "The program, now in its tenth year, began in 2015.",
        "The shop has been closed for almost a decade, since 2013.",
        "The first fire broke out on June 2. The second came five days later, on June 7.",
        "The mill opened in 1990 and closed in 2012.",
        "He retired in 2014 after he had joined the force in 1987.",
        "The old mill closed in 1987. The new one opened in 1990.",
        "The school opened in 1990, after the old one had closed in 1987.",
        "She won in 2019 and again in 2011.",
        "The program began in 2019. The first of its kind opened in Ohio in 2004.",
        "The war began in 2003. He had left the army in 2001.",
        "The school was founded in 1901 by Amelia Strand, who was born in 1855.",
        "The bridge is to be opened in 2031.",
        "He and his wife, who married in 1988, will mark their 37th wedding anniversary in June.",
        "She had been suspended for 21 months, since September 2023.",
        "It has a licence for another ten years, until 2035.",
        "The pass was valid for 90 days from March 1, that is until May 30.",
        "The camel left on Friday and was found on Monday.",
        "The lift dates from 1958 and was checked in June for the 67th anniversary of its first ride.",
        "The course, which was first offered in 2021, is now in its fifth summer.",
        "It was painted in 1974 by a teacher who died in 1981 and left it unsigned.",
        "It was painted in 1974 by a teacher who was hired in 1971.",
        "It was painted in 1974 by a friend of a man who died in 1971.",
        "The novel was finished in 1984 and begun in 1979.",
        "The oak was planted in 1775 and is 250 years old.",
        "The firm, founded in 1995, is thirty years old this year.",
        "The mill, bought in 1990, is 200 years old.",
        "The firm was founded in 1995 by Ada Lind, who is forty years old.",
        "It was built in 1956 and will celebrate its 70th birthday next year.",
        "The school closed in 2012. It had opened in 1950.",
        "The bridge was opened in June 2019. Work on it had begun in August 2017.",
        "The school closed in 2012. It opened again in 2015.",
        "The school had closed in 2012. It had opened again in 2015.",
        "She was arrested at her house on 3 March last year, a fortnight after she had been charged with fraud on 17 February.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: EventDates(), in: text, published: published).map(\.message) == [])
    }
}
