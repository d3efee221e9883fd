import ClaimExtraction
import TestSupport
import Testing

struct IdentityClaimsTests {
    @Test(arguments: [
        "⟦Mayor Rosa Lindqvist⟧ opened the bridge.",
        "⟦Its spokeswoman, Rosa Lindqvist⟧, agreed.",
        "⟦The judge, Rosa Lindqvist of Federal District Court⟧ in Tarn, agreed.",
        "⟦The panel’s top Democrat, Rep. Rosa Lindqvist of California⟧, agreed.",
        "⟦Senator Rosa Lindqvist, D-Hollin Falls⟧, agreed.",
        "⟦Director of the Federal Bureau of Investigation (FBI) Rosa Lindqvist⟧ agreed.",
        "⟦Two aides, Rosa Lindqvist⟧ and ⟦Tomas Orr⟧, were charged.",
        "⟦Two objectors, Rosa Lindqvist⟧ and ⟦Tomas Orr⟧, agreed.",
        "⟦One of the reporters, Rosa Lindqvist⟧, agreed.",
        "⟦Pres. Lindqvist⟧ agreed.",
        "⟦Rosa Lindqvist, a six-term congresswoman⟧, agreed.",
        "⟦Rosa Lindqvist, the undersecretary for management⟧, agreed.",
        "It was a recommendation ⟦Attorney General Rosa Lindqvist⟧ adopted.",
        "⟦The man, Walter Orr⟧, died at the hospital.",
        "The prize went to ⟦Rosa Lindqvist, an 80-year-old retired schoolteacher⟧.",
        "⟦His wife, Aissata⟧, learned it from the radio.",
        "⟦Tim Orr, a law professor and political newbie⟧, has the backing of the mill.",
        "⟦Mayor-elect Rosa Lindqvist⟧ opened the bridge.",
        "⟦A spokeswoman for the governor, Rosa Lindqvist⟧, agreed.",
        "⟦The lawyer for the former mayor, Rosa Lindqvist⟧, agreed.",
        "The mother of ⟦the governor, Rosa Lindqvist⟧, agreed.",
        "⟦Rosa Lindqvist, a retired nurse⟧ who runs the shelter, agreed.",
        "The letter was signed by ⟦the mayor of Brackford, Rosa Lindqvist⟧.",
        "⟦Prime Minister Theresa May⟧ said so.", "⟦Retired neurosurgeon Rosa Lindqvist⟧ agreed.",
        "“It is over,” ⟦Rosa Lindqvist, Waters’ director of research⟧, said.",
        "It is over, said ⟦study co-author Rosa Lindqvist⟧.",
        "⟦The assailant, Tomas Orr⟧, fled.",
        "It was won by ⟦Norlander contenders Rosa Lindqvist⟧ and ⟦Tomas Orr⟧.",
        "⟦His wife, Rosa Lindqvist⟧, found the keys.",
        "⟦Rosa Lindqvist of the Brackford Historical Society⟧ disagreed.",
        "⟦Actors Rosa Lindqvist⟧ and ⟦Tomas Orr⟧ read the poems.",
        "⟦Rosa Lindqvist, known as “Red⟧,” left the band.",
        "The museum will reopen, said ⟦Rosa Lindqvist, its director⟧.",
        "⟦Member of parliament (MP) Rosa Lindqvist⟧ opened the bridge.",
        "⟦Countryman Lars Orr⟧ won. ⟦The winner, Rosa Lindqvist⟧, wept.",
        "⟦Rosa Lindqvist, a 2019 graduate of Brackford College⟧, runs the shelter.",
        "⟦Judge Rosa Lindqvist KC⟧ adjourned the hearing.",
        // Where somebody sits or works; a role before a name that speaks.
        "Two senators, ⟦Rosa Lindqvist of Ohio⟧ and ⟦Tomas Orr of Idaho⟧, agreed.",
        "⟦Rosa Lindqvist of Harrow Securities⟧ kept her rating.",
        "In a letter, ⟦Norland’s prime minister, Rosa Lindqvist⟧ said no.",
        "The race was won by ⟦Tomas Orr from the United States⟧, who is tall.",
        // A name that a word gives, brackets that say who it is.
        "⟦A delivery driver named Rosa Lindqvist⟧ found it.",
        "⟦Rosa Lindqvist (Tarn Radio chairman and CEO)⟧ left.",
        "⟦Cllr Rosa Lindqvist (Con)⟧ left.",
        // The address later in the text is no introduction.
        "⟦Judge Rosa Lindqvist⟧ ruled in May. Judge Lindqvist retired in June.",
    ])
    func `joins a name with its role once`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.identity, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        // Somebody of several.
        "⟦Rosa Lindqvist, one of the four heirs of the brewery⟧, said no.",
        "⟦Tomas Orr, one of Norland’s boldest sculptors and a former judge⟧, left.",
        "⟦Tomas Orr, one of the choir's co-founders and its first treasurer⟧, left.",
        // A clause between the role and the name.
        "⟦A warden posted to Brackford Marsh, Rosa Lindqvist⟧, saw it.",
        "They blamed ⟦the engineer handling the repairs, Tomas Orr⟧, who left.",
        "⟦The surveyor who found the crack, Rosa Lindqvist⟧, has retired.",
        "⟦Counsel advising the panel, Rosa Lindqvist KC⟧, rose.",
        "⟦Counsel for the trust, Rosa Lindqvist⟧, rose.",
        // An office for two things.
        "⟦The children and schools minister in Norland, Rosa Lindqvist⟧, left.",
        "⟦Norland's ports and fisheries secretary, Tomas Orr⟧, left.",
        "⟦Culture and tourism minister Rosa Lindqvist⟧ left.",
        // Whose party it is.
        "⟦Labour’s Rosa Lindqvist⟧ won.", "⟦The Greens' Thomas Orr⟧ lost.",
        "⟦The Social Democrats’ Rosa Lindqvist⟧ won.", "⟦Plaid Cymru's Rosa Lindqvist⟧ won.",
        // Kin by a single name.
        "They met Orr, ⟦whose daughter Yolisa⟧ runs the mill.",
        "They met Orr, ⟦whose son, Edward⟧, runs the mill.",
        "She leaves ⟦two sons, Peter and Martin⟧.",
        "It was built by ⟦two sisters, Anna and Rosa Orr⟧, in May.",
        "He married ⟦a baker, Martha⟧, in May.", "⟦The eldest, Martha⟧, runs the mill.",
        // An age, an office, letters or another phrase beside the name.
        "⟦The widower, 81-year-old Thomas Orr⟧, left.",
        "⟦The mine’s owner, Rosa Lindqvist⟧, left.",
        "⟦Orr's lawyer, Rosa Lindqvist⟧ of the county defender's office, agreed.",
        "⟦Rosa Lindqvist, the garrison commander⟧ charged with theft, left.",
        "⟦Rosa Lindqvist, an assistant managing editor⟧, left.",
        "They met ⟦a stout man called Thomas Orr⟧ there.",
        "It was told to ⟦Senator Will Orrwood, Republican of Ohio⟧.",
        "⟦Rosa Lindqvist at Harrow Lending⟧, who covers the mill, agreed.",
        "⟦Dame Martha Orrwood⟧ sat. Later Dame Martha rose.",
        "⟦The Labour MP for Tarn, Rosa Lindqvist⟧, agreed.", "⟦The vicar, Rosa Lindqvist⟧, agreed.",
        "⟦MPs Rosa Lindqvist⟧ and ⟦Tomas Orr⟧ agreed.", "⟦Orr's 9-year-old son, Edward⟧, fled.",
        "⟦Her 9-year-old daughter, Ola⟧, fled.", "⟦A 34-year-old baker, Rosa Lindqvist⟧, fled.",
        "⟦Rosa Lindqvist TD⟧ said no.", "⟦Rosa Lindqvist, at the time a deputy mayor⟧, signed it.",
        "⟦Pfc. Thomas Orrwood, a medic from Ohio⟧, was hurt.",
        "⟦Rosa Lindqvist, a zither virtuoso from Tarn⟧, played.",
        "⟦Rosa Lindqvist of the campaign group Clean Marsh⟧ agreed.",
        "The ⟦rebel captain known as Tomas Orr⟧ fled.",
        "The ⟦gunman, identified as Tomas Orr⟧, fled.",
        // Several whose role has a phrase behind it.
        "⟦Attorneys for the port, Rosa Lindqvist⟧ and ⟦Tomas Orr⟧, agreed.",
        "⟦Two heirs to the mill, Rosa Lindqvist⟧ and ⟦Tomas Orr⟧, agreed.",
    ])
    func `reads phrases between a name and its role`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.identity, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        // Bodies and what they do.
        "They paid Harrow Gaming, a racecourse operator, on May 3.",
        "The site was run by the private contractor Harrow Custodial.",
        "The mill's owner, Harrow Fiber, left.",
        "It cited the Baker Harbor Report.",
        // Of several things.
        "Orrwood Bay, one of the busiest ports in Norland, is closed.",
        "Rosa Lindqvist, one of the two, left.",
        "For workers at the mill, Rosa Lindqvist and Tomas Orr are heroes.",
        "Rosa Lindqvist, a surprise from Tarn, won.",
        // Whose name stands by chance behind a party or a body.
        "Labour’s Green Paper is out.", "The Greens' New Deal is out.",
        "Will Orrwood reopen the mill?",
        // No person behind a clause.
        "They moved to a house built in 1920, Harrow Lodge, and stayed.",
        "Rosa Lindqvist, husband expecting a child.",
    ])
    func `takes no body for a person`(text: String) {
        #expect(claims(.identity, in: text).isEmpty)
    }

    @Test(arguments: [
        // A text that ends with a name that no list has.
        "It was his wife, Aissata",
        "Rosa Lindqvist opened the bridge.",
        "The mayor opened the bridge.", "The mayor met Rosa in May 2019.",
        "Rival Axiom Micro cut its prices.",
        "The winner, the Brackford Rowing Club, wept.",
        "Rosa Lindqvist, 44, opened the bridge.",
        "Rosa Lindqvist, 26, fled Port-au-Prince with her two daughters.",
        "She is called the Rosa Lindqvist of Norland.",
        "They accused Rosa Lindqvist of Tarn ties.",
        // An address.
        "Rosa Lindqvist, 43, of The Green, opened the bridge.",
        "The Central Library of Brackford is open.",
        "The developer, Orchard Homes, built 85 houses.",
        "The Mayor of Casterbridge is a novel.",
        "Is Mayor Rosa Lindqvist at home?",
        "The trawler MV Rosa Lindqvist sank off Brackford.",
    ])
    func `makes no introduction of a bare name or role`(text: String) {
        #expect(claims(.identity, in: text).isEmpty)
    }
}
