@testable import ClaimExtraction
import TestSupport
import Testing

struct PeriodTotalsTests {
    @Test(arguments: [
        "She bakes ⟦2,100⟧ loaves in a week of ⟦six days⟧, or ⟦450⟧ on an average day.",
        "Crews cleared ⟦12⟧ streets a day, or ⟦160⟧ in the ⟦10 days⟧ of the storm.",
        "The family paid ⟦$450⟧ a month for ⟦two years⟧, ⟦$12,800⟧ in all.",
        "The museum had ⟦120,000⟧ visitors in its first ⟦10 days⟧, or ⟦1,200⟧ a day.",
        "The house pays ⟦$12⟧ a month. A leaflet says that it will pay ⟦$14,400⟧ over the ⟦ten years⟧.",
        "At the farm ⟦412⟧ lambs were born in ⟦eleven nights⟧ this spring, an average of ⟦47⟧ a night.",
        "In ⟦fifteen months⟧ she paid ⟦$3,900⟧, or ⟦$220⟧ a month.",
        "Tolls brought in ⟦$2.4 million⟧ last year, or ⟦about $20,000⟧ a month.",
        "In ⟦26 years⟧ ⟦about 570,000⟧ cars have been washed, or ⟦600⟧ a day.",
        "The hall costs ⟦£1,200⟧ a week to heat. That came to ⟦£21,200⟧ for the ⟦26 weeks⟧ from October to March.",
        "It makes ⟦400⟧ loaves an hour and works for ⟦six hours⟧ each night, so that ⟦2,800⟧ loaves go out.",
        "The county gained ⟦350⟧ jobs a month, or ⟦880⟧ over the last ⟦three months⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: PeriodTotals(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "She bakes 2,100 loaves in a week of six days, or 350 on an average day.",
        "She bakes 300 on a usual day and baked 5,000 in the ten days of the fair.",
        "The store sells 300 cups a day and closes for 20 days a year.",
        "It costs $12 a month. Over ten years the county spent $14,400 on signs.",
        "At the farm 412 lambs were born in eleven nights this spring, an average of 37 a night.",
        "In fifteen months she paid $3,900, or $260 a month.",
        "Tolls brought in $2.4 million last year, or about $200,000 a month.",
        "They have complained 212 times since January, three a day on average.",
        "The school used 19,000 meals last year, or 100 a day.",
        "In 26 years about 570,000 cars have been washed, or 60 a day.",
        "The hall costs £1,200 a week to heat. That came to £31,200 for the 26 weeks from October to March.",
        "It makes 400 loaves an hour and works for six hours each night, so that 2,400 loaves go out.",
        "The county gained 350 jobs a month for the last four months and 380 over the last three months.",
        "It has sold 310, 290 and 330 cars in the past three months, an average of 310 a month.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: PeriodTotals(), in: text, published: published).map(\.message) == [])
    }
}
