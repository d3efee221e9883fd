@testable import ClaimExtraction
import TestSupport
import Testing

struct ListedPartsTests {
    @Test(arguments: [
        "It will shut ⟦five⟧ depots before the end of the year: those ⟦in Holm, Tarn, Leith and Orr⟧.",
        "The blast killed ⟦five⟧ people. The dead were ⟦two women, three men and a child⟧.",
        "It was bred by the Orr sisters of Ekby, ⟦Ann, Eve and Ida⟧. The ⟦two⟧ sisters sold it.",
        "She has swum ⟦two⟧ rivers, ⟦the Drava, the Mur and the Sava⟧.",
        "The hall has burned ⟦twice⟧ before, ⟦in 1931, 1954 and 1977⟧.",
        "Jumping is allowed on ⟦three days⟧ of the week: ⟦Wednesday, Friday, Saturday and Sunday⟧.",
        "She carries ⟦three⟧ tools: ⟦a saw, a hammer, a rope and a lamp⟧.",
        "They have ⟦four⟧ children, ⟦Ann, Beth and Cara⟧.",
        "It was built by ⟦four⟧ brothers, ⟦Nils, Ole, Anders, Per and Lars Holm⟧.",
        "The crew, ⟦six⟧ men in all, were ⟦the pilot, his two brothers, a cook and a boy⟧.",
        "The ⟦four⟧ judges were ⟦Ana, Bea and Cleo⟧.",
        "The party saw ⟦three⟧ countries: ⟦Norway, Sweden, Finland and Estonia⟧.",
        "There are ⟦three⟧ crops: ⟦wheat, barley, oats and rye⟧.",
        "She has ⟦four⟧ children, ⟦two sons and a daughter⟧.",
        "There were ⟦five⟧ men aboard: ⟦the pilot, his two sons, a cook, a clerk and a boy⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ListedParts(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "It will shut four depots before the end of the year, those in Holm, Tarn, Leith and Orr.",
        "The line has five stations with lifts, among them those at Holm, Tarn, Leith and Orr.",
        "The blast killed six people. The dead were two women, three men and a child.",
        "The blast killed five people and hurt nine. The injured were two women, six men and a child.",
        "The year will bring two new plants, in Amarillo, Tex., and in Amarillo Springs, a suburb of Phoenix.",
        "It was bred by the Orr sisters of Ekby, Ann, Eve and Ida. The three sisters sold it.",
        "He may win in states like Ohio, Maine and Iowa. The three states are small.",
        "She has swum three rivers, the Drava, the Mur and the Sava.",
        "The hall has burned three times before, in 1931, 1954 and 1977.",
        "They played in two cities, Portland, Oregon, and Austin, Texas.",
        "They played in three cities: Portland, Oregon; Austin, Texas, and Boise, Idaho.",
        "She has three children, two sons and a daughter.",
        "Three men, women and children among them, were hurt.",
        "There are four crops: wheat, barley, oats and rye.",
        "The firm has three businesses: labels and tapes, disks for computers and prints by mail.",
        "She has four children, two dogs and a canary.",
        "They held three debates on Alpha, Beta and Gamma.",
        "They have four children, Ann and Beth among them.",
        "They have four children, and Ann, Beth and Cara live at home.",
        "She carries two tools: a saw and a hammer.",
        "There are two ways: the road is long, the river is cold and the ice is thin.",
        "It was built by five brothers, Nils, Ole, Anders, Per and Lars Holm.",
        "The crew, five men in all, were the pilot, his two brothers, a cook and a boy.",
        "The three judges were Ana, Bea and Cleo.",
        "The four judges were tired, hungry and cold.",
        "There were six men aboard: the pilot, his two sons, a cook, a clerk and a boy.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: ListedParts(), in: text, published: published).map(\.message) == [])
    }
}
