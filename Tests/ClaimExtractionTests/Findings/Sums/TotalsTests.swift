@testable import ClaimExtraction
import TestSupport
import Testing

struct TotalsTests {
    @Test(arguments: [
        "The club won ⟦27 cups⟧: ⟦17⟧ in March and ⟦9⟧ in April.",
        "The budget of ⟦$48 million⟧ is made up of ⟦$20 million⟧ for schools, ⟦$15 million⟧ for roads and ⟦$9 million⟧ for everything else.",
        "The ⟦12⟧ jurors, ⟦seven⟧ women and ⟦six⟧ men, took an hour.",
        "A jury of ⟦12⟧, ⟦seven⟧ women and ⟦six⟧ men, took an hour.",
        "The farm has ⟦60⟧ cows and ⟦40⟧ goats, ⟦110⟧ animals in all.",
        "They collected ⟦700⟧ names in the north and ⟦440⟧ in the south, for a total of ⟦1,240⟧.",
        "They made ⟦286⟧: ⟦112⟧ by Ann Rao, ⟦87⟧ by her sister, ⟦41⟧ by Neil Foss, and ⟦36⟧ from all the others.",
        "It will cut ⟦120⟧ jobs. They go in three rounds: ⟦50⟧ in January, ⟦40⟧ in March and ⟦40⟧ in June.",
        "Three hospitals treated ⟦140⟧ people, ⟦45⟧ at St Anne's, ⟦61⟧ at the Royal and ⟦44⟧ at the General.",
        "It would have raised ⟦$64 million⟧, ⟦$41 million⟧ for a school and ⟦$25 million⟧ for repairs.",
        "There are ⟦eleven⟧ roles, ⟦five⟧ of them for sopranos, ⟦three⟧ for tenors and ⟦two⟧ for basses.",
        "The prize, ⟦€10,000⟧, was shared: ⟦€6,000⟧ for the winner, ⟦€3,000⟧ for the second and ⟦€2,000⟧ for the third.",
        "The first ward has ⟦310⟧ beds and the other ⟦260⟧ beds. Together they have ⟦540⟧ beds.",
        "The choir of ⟦24⟧ has ⟦eight⟧ sopranos, ⟦six⟧ altos, ⟦five⟧ tenors and ⟦four⟧ basses.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Totals(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The club won 27 cups: 17 in March and 10 in April.",
        "The company has 1,200 workers: 700 in Ohio, and others in Iowa and Texas.",
        "A dozen people came: six from Ohio, including two children, and four from Iowa.",
        "The school has 420 pupils, 210 girls and 210 boys.",
        "She has five sisters, three brothers and two dogs.",
        "The three towns have 4,000, 5,000 and 6,000 people.",
        "It will cut 130 jobs. They go in three rounds: 50 in January, 40 in March and 40 in June.",
        "It will cut 120 jobs. They go in four rounds: 50 in January, 40 in March and 40 in June.",
        "Three hospitals treated 150 people, 45 at St Anne's, 61 at the Royal and 44 at the General.",
        "It would have raised $66 million, $41 million for a school and $25 million for repairs.",
        "It raised $64 million, $41 million for a school and the rest for repairs.",
        "There are ten roles, five of them for sopranos, three for tenors and two for basses.",
        "The first ward has 310 beds and the other 260 beds. Together they have 570 beds.",
        "The first ward has 310 beds and the other 260 beds. The town has a total of 540 beds for guests in 12 inns.",
        "The choir of 23 has eight sopranos, six altos, five tenors and four basses.",
        "The town of 24 has two inns, six shops and a mill.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Totals(), in: text, published: published).map(\.message) == [])
    }
}
