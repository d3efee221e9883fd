import TestSupport
import Testing

@testable import ClaimExtraction

struct NearlyRestatedTests {
    @Test(arguments: [
        "The ⟦eighteen⟧ boats, each the size of a bus, came in May. A letter thanks the giver. “Your ⟦thirteen⟧ boats have sailed to Denver,” it says.",
        "The crash killed ⟦three⟧ people and injured nine. A memorial to the ⟦four⟧ people killed in the crash was unveiled.",
        "He was fined ⟦$12,000⟧ and banned. His lawyer said he would appeal against the ⟦$20,000⟧ fine, though not the ban.",
        "The tower will have ⟦32⟧ storeys. Objectors say that a ⟦36-storey⟧ tower would shade the playground.",
        "The hospital has ⟦410⟧ beds and the oldest lifts in town. A hospital with ⟦430⟧ beds cannot be run by two nurses.",
        "Ruane spent ⟦11 years⟧ on death row. He came out, after ⟦12 years⟧ on death row, to a crowd of cameras.",
        "The court awarded her ⟦$400,000⟧ in damages. The paper has appealed against the award of ⟦$450,000⟧ and printed nothing.",
        "The tunnel is ⟦14 kilometres⟧ long. To drive the tunnel's ⟦17 kilometres⟧ takes a quarter of an hour.",
        "The avalanche killed ⟦six⟧ climbers on Saturday. Rangers said that the ⟦seven⟧ climbers had been warned.",
        "Thieves took ⟦27⟧ watches and a barometer one night last month. Dealers were sent photographs of the ⟦23⟧ stolen watches.",
        "They sat on a ledge ⟦140 metres⟧ below the entrance and sang. The log has it that they were on a ledge ⟦114 metres⟧ below the entrance.",
        "None of the crew of ⟦22⟧ was hurt. They sang. All ⟦24⟧ of the crew stood along the rail.",
        "⟦Sixteen⟧ crew were aboard the trawler. All ⟦17⟧ of the trawler's crew were winched to safety.",
        "The firm means to open ⟦14⟧ tearooms of its own. The ⟦19⟧ tearooms due to open by Easter will have no doors.",
        "The climb took ⟦18 minutes⟧ in the rain. They rested.\n\nThe ⟦28 minutes⟧ that it took were the longest of her life.",
        "The ban will last ⟦18 months⟧. The ⟦16-month⟧ ban ends in May.",
        "By Tuesday all ⟦38,000⟧ of its turkeys had been culled. “Loss of ⟦34,000⟧ turkeys, being the entire stock,” it said.",
        "The flood tore at the quay, sinking ⟦16⟧ boats.\n\nNobody was hurt. Most of the ⟦19⟧ boats that sank were old.",
    ])
    func `finds a figure that is near another of the same`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: NearlyRestated(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The crash killed three people and injured nine. A memorial to the three people killed in the crash was unveiled.",
        "It must act within sixty days of the notice. The thirty days of the notice are over.",
        "The climb took 18 minutes. The 28 minutes of the film were cut.",
        // Both are told before.
        "The crash killed three people. Another killed four people. The four people killed there were from Ekby.",
        "One held on with 1,204 votes. In another ward both had 988 votes.",
        "She robbed nine estates. The seven smaller estates lost little.",
        // Of another year, of another place.
        "In 2019 the fair drew 12,000 visitors. The 13,500 visitors to the fair in 2024 came by train.",
        "The hospital has 410 beds. The hospital's 430 beds in Ekby stand empty.",
        "The six states met. On Friday six more states joined; the seven states signed.",
        // Told shortly.
        "The index fell 340 points. The index's 344.65-point fall was the worst of the year.",
        "The hospital has 410 beds. A school with 430 beds cannot be run by two nurses.",
        "Was he fined $12,000? Would anybody pay the $20,000 fine?",
        "The council pays £14,000 a month for the night bus. A day bus on the same road costs the council £19,000.",
        "It took five hours and 38 minutes, and 72 games, before Orlov won. It was the longest match on the "
            + "island.\n\nThe two had met four times before. Their longest match until then had lasted three hours and 58 minutes.",
        // One verb of two subjects.
        "The temple valued the horse at $45,000 in its petition. The family valued the horse at $60,000.",
        // One more is told of.
        "The clinic gives three doses a month apart and a fourth a year later. The four doses of the clinic cost $12.",
        "The paper had a shark fourteen feet long in the bay. A correction had a shark sixteen feet long in the bay.",
        "The firm means to open 14 tearooms next year. The 19 tearooms in Leeds have doors.",
        // Words behind pick out which they are.
        "The club won 14 matches. The 19 matches that it lost were at home.",
        "The flood tore at the quay, sinking 16 boats.\n\nNobody was hurt. Most of the 19 boats that floated were old.",
    ])
    func `leaves alone figures of two things`(text: String) {
        #expect(
            findings(of: NearlyRestated(), in: text, published: published).map(\.message) == []
        )
    }
}
