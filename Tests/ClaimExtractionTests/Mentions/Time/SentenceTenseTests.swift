import Testing

struct SentenceTenseTests {
    @Test(arguments: [
        TimeRow(
            "President Amsel signed an executive order on ⟦Jan. 20⟧ that told agencies to enforce the law "
                + "against everyone who can be fined.",
            "DATE 2025-01-20"
        ),
        TimeRow("He campaigned there ahead of ⟦Tuesday⟧'s vote.", "DATE 2025-09-30"),
        TimeRow("The board voted on ⟦Dec. 15⟧ to close it.", "DATE 2024-12-15"),
        TimeRow(
            "The bridge, which opened in ⟦2019⟧, fell on ⟦Monday⟧.",
            "DATE 2019",
            "DATE 2025-09-22"
        ),
        TimeRow("It lent the mill money through ⟦July⟧.", "DATE 2025-07"),
        TimeRow("They moved to the coast on ⟦Monday⟧.", "DATE 2025-09-22"),
        TimeRow("The ban was in force until ⟦Monday⟧.", "DATE 2025-09-22"),
        TimeRow("Schools stayed shut until ⟦Monday⟧.", "DATE 2025-09-22"),
        TimeRow("Until ⟦Tuesday⟧, they had not called.", "DATE 2025-09-23"),
        TimeRow("By ⟦Monday⟧ two had paid.", "DATE 2025-09-22"),
        TimeRow("The senator, elected in ⟦November⟧, has resigned.", "DATE 2024-11"),
        TimeRow("Three grain indexes closed at their lowest on ⟦Monday⟧.", "DATE 2025-09-22"),
        TimeRow("He could not be found ⟦Wednesday⟧.", "DATE 2025-09-24"),
        TimeRow("On ⟦Tuesday⟧, the council planned a march.", "DATE 2025-09-23"),
        TimeRow("The road was closed due to a slide on ⟦Saturday⟧.", "DATE 2025-09-20"),
        TimeRow("It tied the record set on ⟦Aug. 6⟧.", "DATE 2025-08-06"),
        TimeRow("They agreed in ⟦June⟧ to buy the mill.", "DATE 2025-06"),
        TimeRow("Since ⟦Monday⟧ nobody will speak.", "DATE 2025-09-22"),
        TimeRow("The firm was to report its profit on ⟦Monday⟧.", "DATE 2025-09-22"),
        TimeRow("They are hailing her speech on ⟦Tuesday⟧.", "DATE 2025-09-23"),
        TimeRow("The planned launch on ⟦Monday⟧ was put off.", "DATE 2025-09-22"),
        TimeRow("The mill has burned since it was sold ⟦Monday⟧.", "DATE 2025-09-22"),
        TimeRow("The share of sales before ⟦Friday⟧'s purchase is small.", "DATE 2025-09-19"),
        TimeRow(
            "The plan was to cut risks, though as of reports on ⟦Tuesday⟧ the firm had not begun.",
            "DATE 2025-09-23"
        ),
    ])
    func `a past verb leaves its date behind`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("The board will vote on ⟦Jan. 20⟧.", "DATE 2026-01-20"),
        TimeRow("The board meets ⟦Monday⟧.", "DATE 2025-09-29"),
        TimeRow("They vote on ⟦Tuesday⟧.", "DATE 2025-09-30"),
        TimeRow("The law takes effect ⟦Jan. 1⟧.", "DATE 2026-01-01"),
        TimeRow("The board is meeting ⟦Monday⟧.", "DATE 2025-09-29"),
        TimeRow("The trial is set to begin on ⟦Wednesday⟧.", "DATE 2025-10-01"),
        TimeRow("They hurt the talks, set to resume ⟦Monday⟧ in Graz.", "DATE 2025-09-29"),
        TimeRow("It lent the mill money through ⟦January⟧.", "DATE 2026-01"),
        TimeRow("Polls close on ⟦Sunday⟧.", "DATE 2025-09-28"),
        TimeRow("The film is out ⟦Sunday⟧.", "DATE 2025-09-28"),
        TimeRow("Results are published on ⟦Sunday⟧.", "DATE 2025-09-28"),
        TimeRow("The talks are to resume on ⟦Sunday⟧ in the hall.", "DATE 2025-09-28"),
        TimeRow("The trial, set for ⟦May⟧, was put off.", "DATE 2026-05"),
        TimeRow("The mill was closed until ⟦Sunday⟧.", "DATE 2025-09-28"),
        TimeRow("The hearing was adjourned until ⟦Sunday⟧.", "DATE 2025-09-28"),
        TimeRow("The trial was scheduled for ⟦Monday⟧.", "DATE 2025-09-29"),
        TimeRow("The deadline was extended to ⟦Monday⟧.", "DATE 2025-09-29"),
        TimeRow("They brought the vote forward to ⟦Friday⟧.", "DATE 2025-09-26"),
        TimeRow("The sale was put back to ⟦April⟧.", "DATE 2026-04"),
        TimeRow("His contract expires in ⟦April⟧.", "DATE 2026-04"),
        TimeRow(
            "The vote is on ⟦the first Tuesday after the first Monday in May⟧.",
            "DATE 2026-05-05"
        ),
        TimeRow("The mayor scheduled a hearing for ⟦Monday⟧.", "DATE 2025-09-29"),
        TimeRow("They plan to leave on ⟦Tuesday⟧.", "DATE 2025-09-30"),
        TimeRow("They did not plan to leave on ⟦Tuesday⟧.", "DATE 2025-09-30"),
        TimeRow("He said the vote ⟦Monday⟧ will be close.", "DATE 2025-09-29"),
        TimeRow("After the vote failed, on ⟦Monday⟧ the panel will meet.", "DATE 2025-09-29"),
        TimeRow("The firm has an agreement to buy the mill in ⟦January⟧.", "DATE 2026-01"),
        TimeRow("The dividend is payable ⟦Dec. 7⟧.", "DATE 2025-12-07"),
        TimeRow("They might come as soon as ⟦Tuesday⟧.", "DATE 2025-09-30"),
        TimeRow("On ⟦Monday⟧, the man who shot him will be tried.", "DATE 2025-09-29"),
        TimeRow("They have until ⟦Oct. 28⟧ to appeal.", "DATE 2025-10-28"),
        TimeRow("He resigned with effect on ⟦November 21⟧.", "DATE 2025-11-21"),
        TimeRow("The clerk counted on the ⟦November⟧ election.", "DATE 2025-11"),
        TimeRow("They met ahead of the ⟦Nov. 8⟧ election.", "DATE 2025-11-08"),
        TimeRow("On ⟦Monday⟧ the court is to hear it.", "DATE 2025-09-29"),
        TimeRow("On ⟦Monday⟧ the court was told to hear it.", "DATE 2025-09-22"),
        TimeRow("The deadline is ⟦Monday⟧.", "DATE 2025-09-29"),
        TimeRow("The match is on ⟦Monday night⟧.", "TIME 2025-09-29TNI"),
        TimeRow("The deadline was ⟦Monday⟧.", "DATE 2025-09-22"),
        TimeRow("The road reopens ⟦Monday⟧.", "DATE 2025-09-29"),
    ])
    func `verbs of what is to come put it ahead`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("⟦7:30 PM on Fri, Sep 20⟧", "TIME 2025-09-20T19:30"),
        TimeRow("⟦Thanksgiving⟧", "DATE 2025-11-27"),
        TimeRow("On ⟦Labor Day⟧", "DATE 2026-09-07"),
        TimeRow("⟦monday⟧", "DATE 2025-09-29"),
    ])
    func `a date that stands alone is listed for what is to come`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        TimeRow("They will appeal ⟦Wednesday⟧'s ruling.", "DATE 2025-09-24"),
        TimeRow("They will vote in ⟦Wednesday⟧'s election.", "DATE 2025-10-01"),
        TimeRow("They would look for ways around ⟦Tuesday⟧'s decision.", "DATE 2025-09-23"),
        TimeRow("They will speak at ⟦Tuesday⟧'s meeting.", "DATE 2025-09-30"),
    ])
    func `what is known of has happened`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("Crowds kept going until nearly ⟦2 a.m. Friday⟧.", "TIME 2025-09-19T02:00"),
        TimeRow("They are going to meet on ⟦Friday⟧.", "DATE 2025-09-26"),
        TimeRow("It is no path going into ⟦November⟧.", "DATE 2025-11"),
        TimeRow("The storm was forecast to reach the coast on ⟦Monday⟧.", "DATE 2025-09-29"),
    ])
    func `going looks ahead before to and into alone`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("Her victories on ⟦Tuesday⟧ will speed that up.", "DATE 2025-09-23"),
        TimeRow("Her meetings on ⟦Tuesday⟧ will speed that up.", "DATE 2025-09-30"),
        TimeRow(
            "It changed its plans after his poor performance on ⟦Saturday⟧.",
            "DATE 2025-09-20"
        ),
        TimeRow("They will appeal the ruling on ⟦Friday⟧.", "DATE 2025-09-26"),
        TimeRow(
            "He will be charged over the incident ⟦Sunday evening⟧ that left one person dead.",
            "TIME 2025-09-21TEV"
        ),
        TimeRow("He will hold the talks ⟦Sunday⟧ that they agreed on.", "DATE 2025-09-28"),
    ])
    func `a date that hangs on what has happened is past`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("The schools were closed by ⟦March 13⟧.", "DATE 2025-03-13"),
        TimeRow("The form must be filed by ⟦March 13⟧.", "DATE 2026-03-13"),
        TimeRow("By ⟦Sunday afternoon⟧, she denied it.", "TIME 2025-09-21TAF"),
        TimeRow("By ⟦Sunday⟧, they will leave.", "DATE 2025-09-28"),
        TimeRow("It was prompted by ⟦the late Friday⟧ release of papers.", "DATE 2025-09-19"),
        TimeRow("The report was expected by ⟦Friday⟧.", "DATE 2025-09-26"),
    ])
    func `what was done by a day was done before it`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow(
            "He had been told just before ⟦Tuesday⟧'s vote that he would lose.",
            "DATE 2025-09-23"
        ),
        TimeRow("They will meet before ⟦Tuesday⟧'s vote.", "DATE 2025-09-30"),
        TimeRow(
            "It is expected to say before the ⟦Sunday⟧ deadline what it raised.",
            "DATE 2025-09-28"
        ),
        TimeRow("The planned launch on ⟦Monday⟧ was put off.", "DATE 2025-09-22"),
        TimeRow(
            "The launch originally planned on ⟦Monday afternoon⟧ was put off.",
            "TIME 2025-09-22TAF"
        ),
        TimeRow("It did not grow any more likely on ⟦Tuesday⟧.", "DATE 2025-09-23"),
        TimeRow("It is likely to close ⟦Tuesday⟧.", "DATE 2025-09-30"),
        TimeRow("She is the favourite to win come ⟦November⟧.", "DATE 2025-11"),
        TimeRow("He is trying to win in ⟦March⟧.", "DATE 2026-03"),
    ])
    func `the verb that a date hangs on may stand before a preposition`(row: TimeRow) {
        expectTimes(row)
    }
}
