import TestSupport
import Testing

@testable import ClaimExtraction

/// Shares, multiples and points whose figures are told in the sentences below them.
struct LooseBelowTests {
    typealias Row = (check: any ConsistencyCheck, text: String)

    private static let wrong: [Row] = [
        (
            LooseShares(),
            "They asked ⟦600⟧ patients on the day. ⟦Nine in ten⟧, or ⟦480⟧, liked the food."
        ),
        (
            LooseShares(),
            "⟦A third⟧ of the posts are empty, a meeting heard.\n\nThere are ⟦96⟧ such posts, and ⟦24⟧ of them have no holder."
        ),
        (
            LooseShares(),
            "⟦More than half⟧ of those who wrote oppose the planned mast.\n\nOf the ⟦340⟧ letters, ⟦162⟧ were against the plan, while 131 were for it."
        ),
        (
            LooseMultiples(),
            "Thefts of bells more than ⟦doubled⟧ last year, the police say.\n\nOfficers took ⟦81⟧ reports, compared with ⟦46⟧ the year before."
        ),
        (
            LooseMultiples(),
            "The queue has ⟦doubled⟧ in two years. Volunteers gave out ⟦310⟧ parcels last month. In March 2023 the figure was ⟦180⟧."
        ),
        (
            LooseDifferences(),
            "The town lost shops, sending its jobless rate up ⟦half a percentage point⟧.\n\nThe rate stood at ⟦6.9 per cent⟧, compared with ⟦6.6 per cent⟧ in July."
        ),
        (
            Shares(),
            "⟦A majority⟧ of those who voted on Tuesday, ⟦124 out of 260⟧, turned it down."
        ),
        (
            Votes(),
            "Ms Holm, a vet, finished with ⟦52.3 per cent⟧ of the vote. Otto Ng had ⟦38.9 per cent⟧ and the only other one, Roy Marsh of Ekby, ⟦10.8 per cent⟧."
        ),
        (
            Changes(),
            "It raised the price of a plot from ⟦$1,200⟧ to ⟦$1,500⟧, an increase of ⟦30 percent⟧."
        ),
        (
            NearlyRestated(),
            "He was banned for ⟦six⟧ matches for a late tackle. It would not appeal against the ⟦four-match⟧ ban."
        ),
        (
            RestatedFigures(),
            "The jaw is of a beast that lived ⟦68 million years⟧ ago. No other was seen there at that time, ⟦86 million years⟧ ago."
        ),
    ]

    @Test(arguments: wrong.indices)
    func `finds what the figures below don't make`(index: Int) {
        let (check, text) = Self.wrong[index]
        let expected = MarkedText(text)
        #expect(
            places(of: check, in: expected.text, published: published) == expected.spans,
            "\(expected.text)"
        )
    }

    private static let right: [Row] = [
        (LooseShares(), "They asked 600 patients. Nine in ten, or 540, liked the food."),
        // The whole is told further off, or the share is of something else.
        (
            LooseShares(),
            "Of 533 patients some were men. They asked 600 in all. Nine in ten, or 480, liked the food."
        ),
        (
            LooseShares(),
            "The half marathon was long. A total of 2,860 runners ended it, 1,640 of them men."
        ),
        (
            LooseShares(),
            "Six in ten of those who wrote support the mast. Of the 350 letters 140 were against the mast."
        ),
        (LooseShares(), "A third of the posts are empty. Of the 340 pupils 162 walk."),
        (LooseShares(), "Half of the shops are shut. Of 40 shops 10 were bought by one man."),
        (
            LooseShares(),
            "Two thirds of members voted. Of the 400 members who voted 240 were for it."
        ),
        (
            LooseDifferences(),
            "The jobless rate rose half a percentage point. Inflation stood at 6.9 per cent, compared with 6.6 per cent in July."
        ),
        (
            NearlyRestated(),
            "The trial lasted six weeks. The four-week trial of his brother begins in May."
        ),
        (LooseShares(), "The school has 36 buses and lost 12, most of them on the hill."),
        (
            LooseMultiples(),
            "Thefts of bells doubled last year. Officers took 81 reports, compared with 41 the year before."
        ),
        (
            LooseMultiples(),
            "Thefts of bells doubled last year. Officers took 81 reports and held 46 men."
        ),
        (
            LooseDifferences(),
            "The jobless rate rose half a percentage point. It stood at 6.9 per cent, compared with 6.4 per cent in July."
        ),
        (
            LooseDifferences(),
            "The top rate is 39.6 percent and the lower one 36 percent. It would go up four percentage points."
        ),
        (Shares(), "A majority of those who voted on Tuesday, 134 out of 260, turned it down."),
        (
            Votes(),
            "Ms Holm had 52.3 per cent of the vote. Otto Ng had 58.9 per cent in the last one and Roy Marsh 10.8 per cent of the young."
        ),
        (
            Votes(),
            "Ms Holm had 52.3 per cent of the vote. Otto Ng had 38.9 per cent and Roy Marsh 8.8 per cent."
        ),
        (
            Changes(),
            "It raised the price of a plot from $1,200 to $1,500, an increase of 25 percent."
        ),
        (
            NearlyRestated(),
            "He was banned for six matches for a late tackle. It won after a four-match run without him."
        ),
        (RestatedFigures(), "She came 12 years ago. Her aunt had left 21 years ago."),
    ]

    @Test(arguments: right.indices)
    func `leaves alone what the figures below may make`(index: Int) {
        let (check, text) = Self.right[index]
        #expect(places(of: check, in: text, published: published).isEmpty, "\(text)")
    }
}
