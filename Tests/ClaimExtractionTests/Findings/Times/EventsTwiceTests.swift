@testable import ClaimExtraction
import TestSupport
import Testing

struct EventsTwiceTests {
    @Test(arguments: [
        "The two were ⟦married on May 3, 2019⟧, in a barn. At their ⟦wedding on May 13, 2019⟧, a cow was present.",
        "The old bridge was ⟦closed on March 4⟧. Since the ⟦closure of the bridge on March 14⟧ people have gone round by the mill.",
        "Anna Holt ⟦died on April 2⟧ in Bath. Her ⟦death on April 12⟧ was announced by her son.",
        "The school was ⟦founded in 1891⟧. The ⟦founding of the school in 1881⟧ is shown in a window.",
        "The factory ⟦closed in 2009⟧. The town lost 400 jobs.\n\nSince the ⟦closure of the factory in 2007⟧ the bus no longer comes.",
        "The ⟦storm on May 12⟧ tore off the roof. A month after the ⟦storm of May 14⟧ it is still open.",
        "The ⟦explosion on May 2⟧ was heard in Oulton.\n\nNobody was hurt.\n\nAn inquiry into the ⟦explosion of May 12⟧ will begin in June.",
        "A ⟦march on May 9⟧ ended in the rain.\n\nThe police counted 400 people.\n\nThe ⟦march on May 19⟧ drew more of them than any in ten years.",
        "The ⟦fire broke out on Saturday night⟧ in a shed. It was out by dawn.\n\nSince the ⟦fire on Sunday night⟧ children have dug in the ashes.",
        "The play had its ⟦premiere on Thursday, June 5⟧. The hall was full.\n\n⟦Wednesday's premiere⟧ was filmed for the archive.",
        "A ⟦burglary on Monday⟧ cost the bakery its till. Nobody was seen. The ⟦Tuesday burglary⟧ was the work of one man, the police believe.",
        "The mayor, Ann Holt, ⟦resigned on Monday⟧ over a sandwich.\n\nThe ⟦resignation on Sunday⟧ took even her staff by surprise.",
        "The bank was ⟦robbed on Monday⟧ by two men with a goat.\n\n⟦Sunday's robbery⟧ took four minutes.",
        "A ⟦storm tore off the roof on Thursday night⟧.\n\n⟦Wednesday's storm⟧ was the worst in years.",
        "The ⟦concert took place on Friday evening⟧.\n\nListeners at ⟦Thursday's concert⟧ got cake.",
        "He was ⟦born in Leeds in 1933⟧. His ⟦birth, in 1938⟧, was entered in red.",
        "A ghost train ⟦left its rails on Sunday evening⟧. Nobody was hurt. The accident was seen by forty people.\n\nSince the ⟦accident on Saturday⟧ the fair has been full.",
        "The ⟦vote was held on Sunday⟧. Nobody slept.\n\nSince ⟦Monday’s vote⟧ two families have gone.",
        "Karl Ott was ⟦born in Leeds in 1934⟧. Few came. Ott, who was ⟦born in 1943⟧, laughed.",
        "The court ⟦heard the case on Tuesday⟧. It took eleven minutes.\n\nSince the ⟦hearing on Thursday⟧ the charter has lain at the bank.",
        "The valley was ⟦measured on 11 March⟧. It took a day.\n\nThe ⟦measurement on 4 March⟧ was in order.",
        "The baths in Orford Street, which ⟦opened in 1987⟧, will be filled in. She was there when the baths ⟦opened in 1978⟧.",
        "Two sisters ⟦opened the mill in 1987⟧ and have run it since. When the mill ⟦opened in 1978⟧, it had one loom.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: EventsTwice(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The two were married on May 3, 2019, in a barn. At their wedding on May 3, 2019, a cow was present.",
        "He died on May 2 and they spoke of\n\nMay 3, of his death on\n\nMay 4.",
        "The school was founded in 1891. The founding of the college in 1881 is shown in a window.",
        "Anna Holt died on April 2 in Bath. Her husband's death on March 12 had been her end, said a friend.",
        "He was arrested on April 3. After his release he was arrested again, and that arrest on May 9 was filmed.",
        "The bridge was opened in 1931. The opening of the tunnel in 1958 made it useless.",
        "The bridge was closed on March 4. A closure of the bridge on March 14 is planned as well.",
        "The mine closed in 2009. The first closure of the mine in 1984 had lasted a year.",
        "The school closed in May 2009. The closure of the school in 2009 came as a blow.",
        "The storm on May 12 tore off the roof. A month after the storm of May 12 it is still open.",
        "The storm on May 12 tore off the roof. The second storm, on May 14, took the walls.",
        "A fire on June 1 burned the mill. Another fire on June 9 burned the barn.",
        "The match on May 2 was lost, the match of May 9 won and the match of May 16 drawn.",
        "The storms of May 12 and of May 14 tore off the roof.",
        "A march on May 9 ended in the rain. A march on May 19 ended in the sun.",
        "The storm on May 12 tore off the roof. In 2019 the storm of December 9 had spared it.",
        "The fire broke out on Saturday night in a shed. Since the fire on Saturday night children have dug in the ashes.",
        "The fire broke out on Saturday night in a shed. A second crew put out the fire on Sunday night.",
        "The launch on Wednesday was scrubbed in the rain. Yesterday's launch went well.",
        "The talks on Monday came to nothing. Tuesday's talks were shorter.",
        "The fire on June 2 was small. It was Monday's fire that burned the mill.",
        "She was elected on Monday, May 12.\n\nThe election on May 20 was in another county.",
        "The mayor resigned on Monday.\n\nThe resignation of the treasurer on Sunday was no surprise.",
        "A storm tore off the roof on Thursday night. Sunday's storm had only bent it.",
        "A woman died on Sunday. The accident on Saturday was seen by forty people.",
        "A ghost train left its rails on Sunday evening. It was the second accident. Since the accident on Saturday the fair had been full.",
        "The vote was held on Sunday. Nobody slept.\n\nSince Sunday’s vote two families have gone.",
        "Karl Ott was born in Leeds in 1934. His son, Ned Ott, who was born in 1963, laughed.",
        "The court heard the case on Tuesday. It took long.\n\nSince the second hearing on Thursday the charter has lain at the bank.",
        "The council met on Monday. It took eleven minutes.\n\nThe meeting on Tuesday was longer.",
        "The baths in Orford Street, which opened in 1987, will be filled in. She was there when the school opened in 1978.",
        "Two sisters opened the mill in 1987 and have run it since. When the school opened in 1978, it had one room.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: EventsTwice(), in: text, published: published).map(\.message) == [])
    }
}
