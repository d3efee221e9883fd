/// Texts whose figures stand sentences and paragraphs apart.
extension WrongFigureRows {
    static let apart = [
        // SumsApart
        "The firm has 236 shops and its rival 148, and in nine towns they stand side by side.\n\nThe owners met on Friday.\n\nAnalysts said that a chain of {394|384} shops would be hard to run.",
        "Marsh had 8,204 votes and her opponent, Doyle, 7,950, the clerk said. A third candidate, Wicks, had 1,310.\n\n\"I have been here before,\" said Doyle.\n\nThe lines were long. In all {18,464|17,464} people had voted for one of the three.",
        "The ministry said that {21,480|20,480} hectares had burned.\n\nPeople fled in boats.\n\nThe fire took 12,350 hectares of pine and 8,130 hectares of scrub before it rained.",
        "The charity gave out 12,480 meals in January and 9,915 in February.\n\nIt has moved twice.\n\nThe {23,395|22,395} meals of the winter are more than ever.",
        "It has 41,250 members, the union said.\n\nHalf are retired.\n\nIn the ballot 18,204 members voted for the deal and 9,317 against.\n\nThe {28,521|27,521} votes cast are fewer than last time.",
        "The two towns had 31,207 and 18,946 inhabitants in January.\n\nThey merged last month.\n\nWith {51,153|50,153} people the new town is the third largest in the province.",
        "Sugar mills crushed 14.82 million tonnes of cane.\n\nRain delayed the start.\n\nThe north crushed 9.31 million tonnes and the south {5.61|5.51} million.",
        "The breweries were to merge. Tollmann sold 314 million bottles last year and Reiff 227 million.\n\nUnions were wary.\n\nA brewer with combined sales of {551|541} million bottles would be the third largest.",
        // SumsApart, of a list that is closed
        "The yard will let {427|417} people go by August.\n\nThe cranes are for sale.\n\nA letter to the union lists 212 welders, 131 fitters and 74 clerks, and says that 90 of the jobs are in Tarn.",
        "There are {1,326|1,226} lots, says the catalogue of the auctioneer: 518 hats, 402 canes, 171 bags and 135 other things.",
        "The crossing carried {28,400|27,400} bicycles last year.\n\nThe ferry is new.\n\nOf last year's bicycles 15,100 came aboard in Tarn and 12,300 in Ashby.",
        "The tower cost £{58,150|57,150}.\n\nThe bells are from Hull.\n\nOf it, £30,000 came from the lottery, £12,450 from concerts, £9,200 from a walk and £5,500 from jam.",
        "There are 41 in the first year, 38 in the second and 29 in the third. Altogether the lower school is {115|108} strong.",
        // The whole with all of its parts, not what the first two leave of each other
        "The fund of A${48|44} million was announced on Monday.\n\nOf it, A$21 million is for fodder, A$14.5 million for wells and the remaining A$8.5 million for vets.",
        // RatedTotals
        "Growers will get a bonus of 32 shillings a kilo.\n\nThe mill is old.\n\nIt took in 2.6 million kilos of leaf, and 2.9 million the year before.\n\nThe payments come to {82.3|83.2} million shillings in all.",
        "The camp made 1,640 gallons of syrup. A packer in Barton bought all of it at $38 a gallon, for ${63,320|62,320}.",
        // DifferencesApart
        "Ann Orr took 15,322 votes to 14,786 for Tom Lind.\n\nThe count took two nights.\n\nAt {563|536} votes the lead is too wide for a recount.",
        "Revenue rose 8 percent to ${3.42|3.32} billion, the company said. Net income was $212 million.\n\nIt will cut 400 jobs by June.\n\nIts home market remained the strongest, with sales of $1.94 billion. Demand in Asia was weak, and sales there slipped to $870 million. The rest of the world brought in $510 million.",
        // Amounts that are given
        "The county will spend ${67|57} million on a new jail, which is to open in 2027.\n\nIt was approved on Tuesday after a debate of four hours.\n\n\"We have no choice,\" said the sheriff.\n\nThe money is to come from three places. Bonds will bring in $35 million, the state is giving $14 million, and the county will put up $8 million from reserves.",
        // LooseRests
        "Five of the 18 pools in Marlow will shut by Easter, the council said on Monday.\n\nIt has to find £3m. The service costs £4.1m a year to run.\n\nSix pools would be run by swimmers themselves, who would pay no rent. The remaining {eight|seven} would stay as they are.",
        "Nine of the 31 chapels on the coast are to be sold, the synod decided.\n\nThe money will go into pensions.\n\nEleven chapels will be lent to the towns for ten years. The other {twelve|eleven} will be kept.",
        "The barn burned for two days.\n\nThe company said that 140,000 hens had died out of the 420,000 that it keeps. The survivors, {260,000|280,000} in all, are to be moved.",
        // ExcessParts
        "A survey of 120 farms by the union found that 51 had sold cattle, 38 meant to do so and 24 would wait. A further {twelve|seven} did not reply.",
        "Of the 96 flats in the tower 58 have been made safe. Another {48|38} are still waiting.",
        // AccidentAccounts
        "The plane had 132 people on board, the airline said.\n\nIt skidded off the runway in heavy rain.\n\nRescuers saved 97 people. The number of dead rose to 31, and {five|four} people are missing.",
        "The boat was carrying 86 people when it overturned, the coast guard said.\n\nNobody knows why.\n\nBy Monday evening the toll stood at 17. Sixty-two people had been rescued, among them the cook.\n\nIts owner has been arrested.\n\n{Nine|Seven} people are still missing.",
        "A bus with {47|49} people on board fell into a ravine on Sunday, the police said.\n\nEighteen people died, among them the driver.\n\nThirty-one people survived, most of them with broken bones.",
        // TollsByPlace
        "The storm killed 61 people, the province said.\n\nThe road is closed. San Isidro lost {34|33} of its inhabitants, most of them in the church.\n\nIn Valdemora, 19 people died when the bridge gave way.\n\nThe villages on the hill lost nine.",
        "A cyclone killed 48 people on the three islands.\n\nBoats with rice set out.\n\nOn Anso 27 people died. Belo lost 16, and on Cray {seven|five} people drowned.",
        // Compositions
        "The shelter held {512|502} people when the order came.\n\nNobody slept.\n\nA list that was sent to the court breaks them down into 210 mothers, 248 children and 44 fathers.",
        "All {24|23} people aboard the Anna Grieg were saved on Thursday. Her engineer kept a parrot, which is well.\n\nThe crew was made up of thirteen Danes, six Finns and four Poles.",
        "The council has {41|40} seats, the clerk said. It consists of 22 farmers, 13 teachers and five monks.",
        // ChangesAgain
        "The plan will raise the number of wardens from 42 to 67, the park said.\n\nIt costs £2m a year.\n\n\"{Twenty-eight|Twenty-five} extra wardens cannot watch a thousand elephants,\" said a farmer.",
        "The force will grow from 212 officers to 240 by June.\n\nThe union was glad.\n\nThe {38|28} additional officers will be sent to the harbour first.",
        // LeaguePoints
        "Their record is 17 wins, six draws and four defeats from 27 matches. The manager has lost two strikers.\n\n\"I do not look at the table,\" she said.\n\nWith three points for a win, {67|57} points is more than the club has ever had.",
        "It ended a season of 38 matches in which they won 19, drew 11 and lost eight. With three points for a win and one for a draw, the haul of {71|68} put them third.",
        "The record is now 18 wins, five draws and three defeats from {28|26} matches.",
        // ProductsApart
        "The fund has made grants to 2,400 families in six counties, at an average of $3,150 apiece, and has a waiting list.\n\nAuditors looked at 200 files.\n\nA senator said that ${75.6|7.6} million in grants had gone out with little paperwork.",
        "The hall sold 4,150 tickets at $24 each.\n\nThe mayor sang.\n\nThe tickets brought in ${95,600|99,600}, the treasurer told the board.",
        // ChangeResults
        "The city would raise the average of $38,000 by 4 percent at once. That would bring it to ${40,520|39,520}, the mayor's office said.",
        "The mill wants to cut its rent of £1,240 by 5 per cent. That would take it to £{1,278|1,178} a year.",
    ]

    /// Texts whose figures only look like those above.
    static let apartAndRight = [
        // Others whom nobody voted for by name.
        "Marsh had 8,204 votes and Doyle 7,950. Wicks had 1,310.\n\nThe lines were long.\n\nIn all 17,466 people had voted.",
        // Somebody counts another kind of shop.
        "The firm has 236 shops and its rival 148.\n\nThe owners met.\n\nA chain of 394 hotels belongs to their cousin.",
        // Told twice, so that no slip of the hand put it there.
        "The fire took 12,350 hectares of pine and 8,130 hectares of scrub.\n\nThe ministry said that 21,480 hectares had burned.\n\nThe 21,480 hectares lie in two provinces.",
        // A list that isn't all there is, and a total of another kind.
        "The yard will let 520 people go.\n\nThe cranes are for sale.\n\nThe letter lists 212 welders, 131 fitters and 74 clerks.",
        "The hall has 427 seats.\n\nThe club has 417 members.\n\nIt is made up of 212 welders, 131 fitters and 74 clerks.",
        // Some of the kilos only.
        "Growers get 32 shillings a kilo.\n\nThe mill took in 2.6 million kilos and paid 51.2 million shillings for 1.6 million of them.",
        // Other votes than those by which one leads.
        "Ann Orr took 15,322 votes to 14,786 for Tom Lind.\n\nThe lead of 536 is safe.\n\nTwo others had 563 votes.",
        // Rounded amounts.
        "The county will spend $58 million on a jail.\n\nBonds will bring in $35 million, the state is giving $14 million, and the county will put up $8 million.",
        // Some of the rescued died, and a toll that rises.
        "The boat was carrying 86 people. The toll stood at 17. Sixty-two people had been rescued. Two of them later died in hospital. Nine people are missing.",
        "The boat was carrying 86 people. By noon 12 people had died. Sixty-two people were rescued. By night 17 people had died. Nine people are missing.",
        // Fewer than were aboard: nobody says what became of the others.
        "The bus had 52 people aboard. Eighteen people died. Thirty-one people survived.",
        // A party that isn't told of.
        "They have 24 seats, down five. Labour has 13, while the Greens hold seven.\n\nAll 48 members of the council will meet on Tuesday.",
        // Some of those added.
        "The force will grow from 212 officers to 240 by June.\n\nSix additional officers will be sent to the harbour.",
        // Two tolls, of which one is that of a place.
        "A cyclone killed 48 people on the three islands.\n\nBoats with rice set out.\n\nOn Anso 27 people died.",
        // One part stands before its whole.
        "Three of the museum's 12 galleries have been shut since the flood. Four galleries will open again in May.\n\nThe remaining five were never touched by the water.",
        // Another runner's time.
        "She finished in 2:26:15, 41 seconds ahead of Anna Berg. Ruth Ode crossed the line in 2:27:06.",
        "They had won 17 and drawn six. The leaders have 67 points.",
        // Other money than that for the tickets.
        "The hall sold 4,150 tickets at $24 each.\n\nThe mayor sang.\n\nA new roof will cost $95,600.",
        // Something else is brought there.
        "The city would raise the average of $38,000 by 4 percent. That would bring the cost of the plan to $40,520.",
        "Five of the 18 pools will shut.\n\nSix pools would be run by swimmers. Two pools are closed for the winter. The remaining five would stay.",
    ]
}
