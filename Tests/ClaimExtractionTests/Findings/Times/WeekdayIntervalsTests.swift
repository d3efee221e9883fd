@testable import ClaimExtraction
import TestSupport
import Testing

struct WeekdayIntervalsTests {
    @Test(arguments: [
        "The case was dismissed on ⟦Monday⟧, ⟦two days⟧ before the trial was to begin on ⟦Thursday⟧.",
        "The river burst its banks on ⟦Sunday⟧, ⟦three days⟧ after the warning was lifted on ⟦Saturday⟧.",
        "The mule ran off on ⟦Saturday⟧ and came home on ⟦Wednesday⟧, ⟦three days⟧ later.",
        "Nets are put out on ⟦Mondays⟧ and checked ⟦two days⟧ later, on ⟦Thursdays⟧.",
        "A camel that ran off on ⟦Friday⟧ was found on ⟦Monday⟧ in a barn, ⟦two days⟧ later.",
        "The thief came on ⟦Wednesday⟧ night. On ⟦Friday⟧, ⟦three days⟧ later, he was caught.",
        "On ⟦Monday⟧, ⟦two days⟧ after the fire of ⟦Friday⟧, the firemen went home.",
        "On ⟦Tuesday⟧, ⟦the day⟧ after the vote on ⟦Sunday⟧, nobody spoke.",
        "The talks, which began on ⟦Monday⟧, ended after ⟦three days⟧, on ⟦Friday⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: WeekdayIntervals(), in: expected.text, published: published)
                == expected.spans
        )
    }

    @Test(arguments: [
        "The case was dismissed on Monday, three days before the trial was to begin on Thursday.",
        "The river burst its banks on Sunday, three days after the warning was lifted on Thursday.",
        "It was stolen on Monday, two days after the party, and found last Thursday.",
        "On Monday, two days after the storm, nobody had power.",
        "It opens on Friday, three days after the Friday that was planned.",
        "The mule ran off on Saturday and came home on Wednesday, four days later.",
        "Nets are put out on Mondays and checked three days later, on Thursdays.",
        "The mule ran off on Saturday and came home on Wednesday, and died three days later.",
        "A camel that ran off on Friday was found on Monday in a barn, three days later.",
        "The thief came on Wednesday night. On Friday, two days later, he was caught.",
        "The thief came on Wednesday night and left on Thursday. On Friday, three days later, he was caught.",
        "The talks, which began on Monday, ended after three days, on Wednesday.",
        "On Monday, the day after the vote on Sunday, nobody spoke.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(
            findings(of: WeekdayIntervals(), in: text, published: published).map(\.message) == []
        )
    }
}
