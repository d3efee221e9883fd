@testable import ClaimExtraction
import TestSupport
import Testing

struct LifeDatesTests {
    @Test(arguments: [
        "Ms Duggan, who will be ⟦70⟧ next month, was ⟦born in 1945⟧ in the house where she lives.",
        "Ida Kern was ⟦born in 1938⟧. At ⟦77⟧ she still writes every day.",
        "Gil Mott (⟦born 1944⟧) died on Monday. He was ⟦91⟧.",
        "Ms Roe was ⟦29⟧ when she was elected, in ⟦2012⟧. Now ⟦37⟧, she wants to farm.",
        "When she was elected in ⟦2012⟧ Ms Roe was ⟦29⟧. She is now ⟦37⟧.",
        "His son Ben, who was ⟦six⟧ in ⟦2019⟧, is now ⟦15⟧.",
        "Hedda Lind died on 11 June at the age of ⟦88⟧. She was ⟦born on May 2, 1938⟧, in Malmo.",
        "The dog that won is ⟦four years old⟧. It was ⟦born in March 2018⟧.",
        "A vet treated a tortoise that is ⟦104 years old⟧. The tortoise was ⟦hatched in 1931⟧, says its owner.",
        "The oldest singer is Olaf Bern, ⟦81⟧. Next year they will tour. Bern, who was ⟦born in 1949⟧, is a bass.",
        "Mira Sand, ⟦58⟧, whose first film came out in ⟦1990⟧, when she was ⟦31⟧, has retired.",
        "A watch was left in a bus in ⟦1984⟧. Dora Vane was ⟦21⟧ when she lost it. She is now ⟦56⟧ and a judge.",
        "Ada Lindqvist, ⟦54⟧, who was ⟦born in 1961⟧, runs the mill.",
        "The mule, Duke, is ⟦nine⟧, and was ⟦born in April 2012⟧.",
        "Ann Reyle and Beth Moss were ⟦born on 4 March 1953⟧ and live in Leeds. They are ⟦74⟧.",
        "The welder, Bo Lind, began there at ⟦17⟧, in ⟦1984⟧, and is ⟦55⟧.",
        "A patient, Olof Lindell, ⟦91⟧, laughed. In ⟦1944⟧, when he was ⟦six⟧, he had wanted one.",
        "Olga Brand, who was ⟦24⟧ when she came to Holm in ⟦1970⟧, is ⟦89⟧ now.",
        "Mr Mack, who went to sea in ⟦1981⟧ at ⟦15⟧, and is now ⟦64⟧, is well.",
        "Ada Lind was jilted in ⟦the summer of 1899⟧ at the age of ⟦22⟧ and died in ⟦1931⟧, when she was ⟦44⟧, in Hull.",
        "Ada Lind was given it for her ⟦sixth⟧ birthday in ⟦1967⟧. Ada Lind, a driver, is now ⟦50⟧.",
        "Tom Lind joined as a boy of ⟦sixteen⟧ in ⟦1973⟧. Tom Lind is ⟦58⟧.",
        "Mr Doyle, who was ⟦born in 1950⟧, turned ⟦70⟧ in May.",
        "Mrs Ellery was ⟦born in March 1944⟧, which makes her ⟦71⟧.",
        "The oldest member, ⟦aged 90⟧, was ⟦born in 1943⟧.",
        "Anna Moss retired at ⟦65⟧ in ⟦2015⟧ and is now ⟦80⟧.",
        "⟦Born in 1931⟧, Ada Lind died at the weekend, at ⟦84⟧.",
        "⟦Born in 1948⟧, Ada Lind will be ⟦67⟧ in July.",
        "The voice, Mr Rees says, belongs to a Mrs Ackroyd. She was ⟦born in June 1938⟧ and is ⟦eighty-nine⟧.",
        "A bailiff called Ida Kern, ⟦71⟧, who keeps bees and who was ⟦born in 1964⟧, came.",
        "She became a judge in ⟦2009⟧, at the age of ⟦34⟧, and is now ⟦61⟧.",
        "Rosa Amsler, a pastor's daughter, who was ⟦born in 1889⟧ and left home in ⟦1908⟧, at the age of ⟦twenty-one⟧, kept a diary.",
        "In ⟦1985⟧, when she was ⟦30⟧, Ann Bell came to the town. Today she is ⟦60⟧.",
        "Ann Bell, who is ⟦60⟧, came to the town in ⟦1985⟧, ⟦aged 30⟧.",
        "Karl Ott, ⟦81⟧, was ⟦sixteen⟧ in ⟦1945⟧.",
        "The last man who could mend the clock has died. Josef Amstad was ⟦84⟧.\n\n⟦Born in 1951⟧ above a bakery, he climbed the tower as a boy.",
        "Bertrand Lisle, ⟦58⟧, sold stamps. Lisle learned the trade from his father in Ghent, where he was ⟦born in 1961⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: LifeDates(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "He is 64 and she is 51, 13 years younger.",
        "Mr Krall, 97, was 22 at the time, and Mrs Krall, 94, was 19. Mr Krall was a railwayman from 1944, when he was 16.",
        "Ida Kern was born in 1938. At 87 she still writes every day.",
        "Gil Mott (born 1934) died on Monday. He was 91.",
        "His son Ben, who was six in 2019, is now twelve.",
        "Now 42, Ms Roe was 29 when she was elected, in 2012.",
        "Hedda Lind died on 11 June at the age of 87. She was born on May 2, 1938, in Malmo.",
        "Hedda Lind died on 11 June at the age of 86. She was born in 1938, in Malmo.",
        "The dog that won is seven years old. It was born in March 2018.",
        "Hedda Lind died on 11 June at the age of 87. Her husband, Otto Lind, was born in 1951.",
        "Mr Doyle, who was born in 1955, turned 70 in May.",
        "Mr Doyle, who was born in 1954, turned 70 last year.",
        "Mrs Ellery was born in March 1944, which makes her 81.",
        "The oldest member, aged 90, was born in 1934.",
        "Anna Moss retired at 65 in 2015 and is now 75.",
        "Born in 1931, Ada Lind died at the weekend, at 94.",
        "Born in 1931, Ada Lind died at 84.",
        "Hedda Lind, 87, spoke to Tom Ray, 31. He was born in 1980.",
        "Mira Sand, 65, whose first film came out in 1990, when she was 31, has retired.",
        "Ada Lindqvist, 64, who was born in 1961, runs the mill.",
        "Ada Lindqvist, 34, runs the mill that her father, born in 1961, built.",
        "Mira Sand, 65, teaches. Her mother was born in 1963 in a tent.",
        "Mira Sand, 65, praised Tom Ray, 31. Ray was born in 1994.",
        "A watch was left in a bus in 1984. Dora Vane was 21 when she lost it. She is now 62 and a judge.",
        "Ann Reyle and Beth Moss were born on 4 March 1953 and live in Leeds. They are 72.",
        "Ann Reyle, 41, told Beth Moss that she was born in 1950.",
        "\"I was 19 when the bridge was built in 1960,\" said Ann Reyle, 41.",
        "The welder, Bo Lind, began there at 17, in 1984, and is 58.",
        "A patient, Olof Lindell, 87, laughed. In 1944, when he was six, he had wanted one.",
        "Olga Brand, who was 24 when she came to Holm in 1970, is 79 now.",
        "Mr Mack, who went to sea in 1981 at 15, and is now 59, is well.",
        "Ada Lind was jilted in the summer of 1899 at the age of 22 and died in 1931, when she was 54, in Hull.",
        "Ada Lind, who died in 1931, was 22 when she was jilted in 1899.",
        "Ada Lind was given it for her sixth birthday in 1967. Ada Lind, a driver, is now 64.",
        "Tom Lind joined as a boy of sixteen in 1973. Tom Lind is 68.",
        "Born in 1948, Ada Lind will be 77 in July.",
        "The voice, Mr Rees says, belongs to a Mrs Ackroyd. She was born in June 1938 and is eighty-seven.",
        "Mr Rees praised Mrs Ackroyd. She was born in June 1938. He is forty.",
        "She became a judge in 2009, at the age of 34, and is now 50.",
        "The record was set in 2012 by Maureen Quill, 58 at the time, a postwoman. Mrs Quill, who is 71 now, runs.",
        "Cyriel Pym, who was forty when the game began and is 71, has a pigeon. One was shot in 1997.",
        "Karl Ott, 96, was sixteen in 1945.",
        "The last man who could mend the clock has died. Josef Amstad was 74.\n\nBorn in 1951 above a bakery, he climbed the tower as a boy.",
        "Bertrand Lisle, 28, sold stamps. Lisle learned the trade from his father, who was born in 1967.",
        "Rovers are third. They have as many points as Halby, in second place, but their goal difference is 13, and Halby's is 17.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: LifeDates(), in: text, published: published).map(\.message) == [])
    }
}
