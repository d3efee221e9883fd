import TestSupport
import Testing

@testable import ClaimExtraction

struct KnownAgainTests {
    @Test(arguments: [
        "It has three stations. ⟦Eleven⟧ cabins will hang from the cable. It rained.\n\nThe cabins, all ⟦fourteen⟧ of them, are red.",
        "The tunnel is ⟦1.8 kilometres⟧ long. It rained.\n\nOn Sunday one may walk from one end to the other, all ⟦1.3 kilometres⟧.",
        "The path, ⟦13 miles⟧ long, opened in May.\n\nHe walked the whole ⟦18 miles⟧ of it.",
        "The mill, which employs ⟦120⟧ people, will close.\n\nThe union will fight for the ⟦150⟧ people who work there.",
        "The mill will shut with the loss of ⟦420⟧ jobs.\n\nThe ⟦240⟧ who work there were told on Monday.",
        "It puts ⟦650⟧ people out of work.\n\nMany of the ⟦560⟧ who are losing their jobs were born there.",
        "Households pay ⟦£35⟧ a year for the brown bin.\n\nThe ⟦£45⟧ annual charge starts in July.",
        "The fee will be ⟦$25⟧ a month. The ⟦$35⟧ monthly fee starts in May.",
        "The jail will have ⟦1,200⟧ beds. Neighbours say that ⟦1,500⟧ beds are more than the wells can supply.",
        "It was to be a barn for ⟦4,000⟧ hogs.\n\nHe said that the ⟦40,000⟧ hogs would be raised elsewhere.",
        "He was caught at ⟦91 miles an hour⟧. “At ⟦97 miles an hour⟧ he could not have stopped,” she said.",
        "The plane was carrying ⟦189⟧ people.\n\nAll ⟦198⟧ on board were killed.",
        "The turnout was ⟦37.4 per cent⟧. It rained. The ⟦34.7 per cent⟧ turnout surprised her.",
        "Police held ⟦23⟧ people after a brawl in Ekby.\n\nThe ⟦28⟧ suspects will appear before a judge.",
        "⟦Nine⟧ people were hurt when a balcony fell.\n\nThree of the ⟦12⟧ injured were in hospital.",
        "The pool will cost ⟦£4.2m⟧. Work starts in May. The ⟦£4.7m⟧ will come from a sale.",
        "It was bought for ⟦€2.3 billion⟧. The ⟦€2.8 billion⟧ deal will close in May.",
        "The city will pay ⟦$3.4 million⟧. Its lawyer, Jill Bell, said that the ⟦$3.8 million⟧ would come from a reserve.",
        "The review runs to ⟦94⟧ pages. Her ⟦49-page⟧ report is in two parts.",
        "Drivers vote on a pay offer of ⟦3.5 per cent⟧. The firm said the ⟦3.8 per cent⟧ increase on the table was fair.",
        "A whale ⟦14 metres⟧ long was washed up. Experts will tow the ⟦17-metre⟧ carcass.",
        "She signed a ⟦six-year⟧ contract. Her new ⟦five-year⟧ deal has a bonus.",
        "He was given ⟦18 months⟧. He will begin his ⟦16-month⟧ sentence in June.",
        "Gusts of ⟦up to 137km/h⟧ hit the coast. The top gust of ⟦127km/h⟧ was the highest there.",
        "He had missed from 38 yards and 44 yards. A ⟦52-yard⟧ goal won it.\n\nHe would not speak of the ⟦54-yard⟧ kick.",
        "A bomb killed ⟦17⟧ people at a gate. Another 28 were hurt.\n\nAll ⟦19⟧ of those killed had come for work.",
        "The maker will bring ⟦180⟧ jobs to the town.\n\nIf it has not filled all ⟦160⟧ positions by spring, it must repay the state.",
        "A crowd of ⟦2,380⟧ saw it.\n\nThe band came late. Most of the ⟦2,830⟧ in the tent stood up.",
        "The attendance was ⟦4,105⟧.\n\nIt rained. All the ⟦4,015⟧ in the stadium got wet.",
        "The yard will shut with the loss of ⟦240⟧ jobs.\n\nIt built tugs. The ⟦260⟧ employees who will lose their jobs were told by letter.",
        "The yard will shut with the loss of ⟦240⟧ jobs.\n\nIt built tugs. Most of the ⟦260⟧ workers to be made redundant live near it.",
        "In all ⟦64.2 per cent⟧ of the voters went to the polls.\n\nIt was a dull day. The turnout of ⟦62.4 per cent⟧ was the lowest yet.",
        "Turnout was ⟦64.2 percent⟧.\n\nIt was a dull day. In the end ⟦62.4 percent⟧ of the voters cast a ballot, officials said.",
        "Only ⟦41.3 percent⟧ of the voters took part.\n\nIt was hot. The low turnout, of ⟦43.1 percent⟧, worried the mayor.",
    ])
    func `finds a known figure that was another`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: KnownAgain(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        "Eleven cabins and three chairs hang from the cable. The cabins, all eleven of them, are red.",
        "Two cabins are old and twelve cabins new.\n\nThe cabins, all fourteen of them, are red.",
        "The tunnel is 1.8 kilometres long. He walked the last 1.3 kilometres of the road.",
        "The tunnel is 1.8 kilometres long. The road runs 1.3 kilometres, all uphill.",
        "The river is 13 miles long. They walked all 18 miles of the towpath.",
        "The mill employs 120 people. A picture shows the 150 people who worked there in 1950.",
        "The mill employs 120 people. The 35 people who work at the port are its rivals.",
        "The mill will shut with the loss of 420 jobs. The 420 who work there were told.",
        // Some of them, or told before without their noun.
        "The mill has 420 workers. The 35 who live in Ekby walk.",
        "Of the 420 workers 240 voted. The 240 who did were for it.",
        "The mill has 420 workers and the yard 40 clerks. The 460 who are leaving were told.",
        "The union has 320 members. The 310 who voted were for it.",
        // Of another length of time, or of several.
        "Households pay £35 a month. The £45 annual charge starts in July.",
        "Households pay £35 a year and shops £55 a year. The £45 annual charge is for farms.",
        "The jail will have 1,200 beds. Another 1,500 beds are more than the wells can supply.",
        "The jail has 1,200 beds. It has 1,500 beds.",
        "He was caught at 91 miles an hour in a limit of 60 miles an hour. “At 97 miles an hour he could not have stopped,” she said.",
        // Of others, of a fund, or of her own.
        "Police held 23 people. The 48 suspects will appear before a judge.",
        "Last week $1.6 billion flowed out. The $1.5 billion Fidelity Fund lost less.",
        "It was bought for $2.3 billion. Another $2.8 billion deal will close in May.",
        "He gave $500,000 to her rival. Her $530,000 haul was driven by small donors.",
        "Shares rose for the first time in four days. A rally ended the two-day slide.",
        "A whale 14 metres long was washed up. It took a 17-metre crane to lift it.",
        "Was it a barn for 4,000 hogs? Would the 40,000 hogs be raised elsewhere?",
        "A 52-yard goal and a 38-yard goal won it.\n\nHe would not speak of the 54-yard kick.",
        "A bomb killed 17 people at a gate and two at a shop.\n\nAll 19 of those killed had come for work.",
        "The maker will bring 180 jobs to the town.\n\nIt has filled all 30 positions at its office.",
        "A crowd of 2,380 saw it.\n\nThe band came late. The 120 in the tent sang without it.",
        "The town has 2,380 jobs.\n\nThe band came late. The 2,830 in the tent sang without it.",
        "The yard has 240 jobs.\n\nIt built tugs. The 260 workers who will lose their jobs at the mill were told by letter.",
        "The yard will shut with the loss of 240 jobs.\n\nIt built tugs. The 20 workers who will lose their jobs first were told by letter.",
        "In all 64.2 per cent of the voters went to the polls.\n\nIt was a dull day. The turnout of 62.4 per cent in 2019 was the lowest yet.",
        "In all 64.2 per cent of the voters went to the polls.\n\nIt was a dull day. In Holm turnout was 46.2 per cent.",
        "Turnout was 64.2 percent.\n\nIt was a dull day. In the end 62.4 percent of the voters voted for the bond.",
    ])
    func `leaves alone figures that may be of two`(text: String) {
        #expect(places(of: KnownAgain(), in: text).isEmpty, "\(text)")
    }
}
