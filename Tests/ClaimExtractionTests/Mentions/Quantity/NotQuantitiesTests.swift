import Testing

struct NotQuantitiesTests {
    @Test(arguments: [
        "Flight 370 landed.", "He read Article 5 and chapter 7.", "It is in region six.",
        "Phase two began, then phase 3.", "A category 1 storm and category 2 storms came.",
        "They run Windows 10 and CentOS 8.", "The probe Voyager 2 flew on.",
        "The Falcon 9 rocket stood there.",
        "They live in Seven Oaks and Five Points.", "He joined the Group of Seven.",
        "The Big Ten met.",
        "The S&P 500 fell.", "The FTSE 100 and the Nikkei 225 rose.", "The Ansel 2000 Index fell.",
        "Fortune 500 companies met.", "The 737 Max stood there.", "Its 747 landed.",
        "It flew the 320 of an airline.",
    ])
    func `a number that names something counts nothing`(text: String) {
        expectQuantities(text, [])
    }

    @Test(arguments: [
        "It opened in 2014.", "The act of 2000 provides for it.", "The 1980s were loud.",
        "In the '90s it was louder.", "It was built in 250 BCE.",
        "The town fell in 410 A.D. to them.",
        "By mid-2020 it was gone.", "They cite 17 U.S. Code 1201 there.",
        "The 2019 budget was small.", "It fell below 2005 levels.",
    ])
    func `a year counts nothing`(text: String) {
        expectQuantities(text, [])
    }

    @Test(arguments: [
        "He lives at 12 Elm Street.", "Send it to 4 Mill Lane.", "See § 5 and No. 7.", "It is #5.",
        "A three-dimensional lamp of a two-legged man stood there.",
        "On Apollo 13 nobody slept.", "In Orrville 3 was a play.",
        "She met Henry 5 was her answer.",
        "Take route 66.", "See chapters 3 and 5.", "He is in grade five or six.", "Call 911.",
        "It is in the top 10.", "It is 287(g).",
        "Its range is mid-20s.", "The F-16 and Covid-19 came.",
        "It does this: 1) it sows, 2) it reaps.", "Either (1) it sows or (2) it reaps.",
        "A study[3] says so.", "1. It sows.", "At 5 p.m. it rains.",
        "She has a six-figure salary.",
        "Her post 7401628395162038 is gone.",
        "See resolution No. 1430/2019.",
        "A 5G mast fell.", "Two-way roads are rare in version two of it.",
        "The list is empty.\n\n1.\n\n2.\n\nIt ends.",
    ])
    func `numbers of places, notes and points count nothing`(text: String) {
        let isCompound = text.hasPrefix("Two-way")
        expectQuantities(
            isCompound ? "⟦Two-way⟧ roads are rare in version two of it." : text,
            isCompound ? ["2 way count"] : []
        )
    }

    @Test(arguments: [
        ("In Orrville ⟦400⟧ people met.", "400 people count"),
        ("They sowed ⟦1,980⟧ beds.", "1980 beds count"),
        ("They sowed ⟦2000⟧ beds.", "2000 beds count"),
        ("They hold ⟦777⟧ beds.", "777 beds count"),
        ("It found that ⟦540⟧, most of them old, were left.", "540 - count"),
        ("He flew ⟦20⟧ flights.", "20 flights count"),
        ("The quake had magnitude ⟦6.3⟧ there.", "6.3 - count"),
        ("Greens (⟦3⟧), Reds (⟦12⟧), they said.", "3 - count"),
        ("A magnitude-⟦7.1⟧ quake came.", "7.1 - count"),
        ("It has a rating of ⟦4.5⟧ there.", "4.5 - count"),
        ("It has a ⟦4.5⟧ rating.", "4.5 - count"),
        ("It has ⟦4.5⟧ acts.", "4.5 acts count"),
        ("She counts ⟦6⟧ of them.", "6 - count"),
        ("⟦1916⟧ were for the plan.", "1916 - count"),
        ("By then ⟦1662⟧ weren't paid.", "1662 - count"),
        ("They number ⟦416⟧ in all.", "416 - count"),
        ("Those who wait number ⟦4,160⟧, it said.", "4160 - count"),
        ("In Orrville ⟦19⟧ died.", "19 - count"),
        ("Nobody was hurt here, but in New Arden ⟦40⟧ were.", "40 - count"),
        ("Of those at North High ⟦270⟧ passed.", "270 - count"),
        ("It has ⟦13⟧ districts and ⟦5⟧ wards.", "13 districts count"),
        ("Fewer died than the ⟦320⟧ of May.", "320 - count"),
    ])
    func `a number beside such words may still count`(marked: String, summary: String) {
        expectFirstQuantity(marked, summary)
    }
}
