/// Texts whose figures stand in neighbouring sentences, often with a paragraph between.
extension WrongFigureRows {
    static let beside = [
        // Remainders and LooseRests
        "The mill will lay off {85|75} of the 310 people it employs.\n\nThe cuts, which begin in May, will leave 235 at the mill.",
        "The chain is to shut 24 of its 130 shops. The closures will leave the group with {116|106} branches.",
        "The trust will sell 14 of its 52 barns. It will keep {48|38}.",
        "Boats had caught 2,150 tonnes out of a quota of 3,400. The other {1,350|1,250} tonnes may be caught in May.",
        "The line is to shed 85 of its 430 staff by June.\n\nUnion leaders called the plan brutal. It would leave just {355|345} people on the quays.",
        "The parish has raised £61,000 of the £85,000 that it needs. It must find another £{34,000|24,000} by Easter.",
        // LooseDifferences
        "Ann Lowe won 6,412 votes and Bert Kay 5,897. Lowe's majority is {415|515}.",
        // OtherMembers
        "Of the 48 cyclists 31 finished and 12 gave up. {Six|Five} others were disqualified.",
        "Nine people were hurt. Two were flown to Leeds, four were driven there and the other {two|three} were treated on the beach.",
        // AccidentAccounts
        "The ferry had 84 people on board. Seventy-one were pulled from the sea alive and nine bodies were found. {Five|Four} others are unaccounted for.",
        // Compositions
        "The jail holds 812 inmates, {640|630} of whom are men and 182 women.",
        "A total of 1,480 walkers set out, 860 of them women and {630|620} men.",
        "Thirty-six new nurses got their caps on Friday. The class of {29|28} women and eight men is the largest yet.",
        // UnitTotals
        "Eight village halls are to share £24,000.\n\nEach will receive £{3,500|3,000}.",
        "All 650 places went at a single price of $30, which brought in ${18,500|19,500} for the choir.",
        // LooseProducts
        "A 30-acre field was sold for ${204,000|240,000}.\n\nThe buyer, a neighbor, paid $8,000 an acre.",
        "He must repay the $54,000 that he took. He will make 36 monthly payments of ${1,700|1,500}.",
        "They packed 32 crates, each holding 24 jars, and {868|768} preserves left by boat.",
        // Steps
        "There were 3,215 on the list in June. Since then it has fallen by 126, to {3,099|3,089}.\n\nThe council built 81 houses in the year.",
        "A pass will go up by $15, to ${95|90}. It now costs $75.",
        // SumsApart
        "The old school has 164 pupils and the new one 78.\n\nThe county said that it would begin with {252|242} children.",
        // OpeningTotals
        "The town is to get 120 homes. Forty-six of them will be let cheaply: 28 by the council and {16|18} by a trust.",
        // Votes
        "The 13-member council voted 8-3, with {one councillor|two councillors} absent, to sell the pier.",
        // NamedParts
        "{Four|Three} men have been charged with arson.\n\nPolice say that they met in a bar.\n\nDean Farr, 24, Mike Tolan, 27, and Aaron Beale, 31, were refused bail on Friday.",
    ]
    /// Texts with the same words in which nothing disagrees.
    static let besideAndRight = [
        "The race for the seat took an hour. Ann Lowe has 370 votes, Bert Kay has 129 and Cal Moor left the race with 163.",
        "The council will sell 14 of its 52 garages and keep 30 for its own vans.",
        "The 60-acre farm is on sale for $540,000. Land there brought $9,500 an acre in May.",
        "She owes the county $12,000 in taxes. She has made six monthly payments of $1,500.",
        "Three towns are to share $900,000. Each will also get $250,000 from the state for roads.",
        "The nine-member board voted 5-2, with one member absent. One seat is vacant.",
        "Three people have been charged with fraud.\n\nAnn Lee, 44, and Bob Ray, 51, deny it. The company is also charged.",
        "Three of the nine guards have left. That leaves five doors open at night.",
        "They have raised £61,000 of the £85,000 that they need. They spent another £34,000 on the roof.",
        "Some 150 of the 640 seats are taken. That leaves us with 20 minutes to fill the rest.",
        "Of the 48 cyclists 31 finished and 12 gave up, including two who were lost. Six others watched.",
        "The ferry had 84 people on board. Seventy-one were pulled from the sea alive and nine later died. Four are unaccounted for.",
        "The jail holds 812 inmates, 640 of whom are men and 120 women under 30.",
        "Thirty-six new nurses got their caps. A class of five women and four men had left before.",
        "Eight halls share £24,000 a year. Each has a roof that cost £3,500.",
        "A 30-acre field was sold for $240,000. Similar ground was sold for $8,400 an acre in May.",
        "He stole $54,000 in three years. She makes 36 monthly payments of $1,700 for her car.",
        "They packed 32 crates, each holding 24 jars, and 868 people came to see them.",
        "The 13-member council voted 8-3, with one councillor absent and one abstaining, to sell the pier.",
        "Four men have been charged with arson.\n\nDean Farr, 24, Mike Tolan, 27, and Aaron Beale, 31, were refused bail. The fourth is to appear on Monday.",
        "Four men have been charged with arson. The three oldest are brothers.\n\nDean Farr, 24, Mike Farr, 27, and Aaron Farr, 31, were refused bail.",
    ]
}
