import Testing

struct ClockTimesTests {
    @Test(arguments: [
        TimeRow("They left at ⟦half past six on Monday evening⟧.", "TIME 2025-09-22T18:30"),
        TimeRow("They left at ⟦7.30 on Tuesday night⟧.", "TIME 2025-09-23T19:30"),
        TimeRow("They will leave ⟦tonight at 12⟧.", "TIME 2025-09-25T24:00"),
        TimeRow("They left at ⟦11.30 last night⟧.", "TIME 2025-09-24T23:30"),
        TimeRow("They left at ⟦0545⟧.", "TIME 2025-09-25T05:45"),
        TimeRow("They left at ⟦1830 on Monday⟧.", "TIME 2025-09-22T18:30"),
        TimeRow("They left at ⟦2⟧ and ⟦4 p.m.⟧", "TIME 2025-09-25T14:00", "TIME 2025-09-25T16:00"),
        TimeRow("They left at ⟦dawn on Tuesday⟧.", "TIME 2025-09-23TMO"),
        TimeRow("They had a great night on ⟦Tuesday⟧.", "DATE 2025-09-23"),
        TimeRow("They left ⟦overnight on Monday⟧.", "TIME 2025-09-22TNI"),
        TimeRow("The alarm rang at ⟦3:15 p.m.⟧", "TIME 2025-09-25T15:15"),
        TimeRow("The alarm rang at ⟦3:15 p m⟧ sharp.", "TIME 2025-09-25T15:15"),
        TimeRow("The alarm rang at ⟦5.30 p.m.⟧", "TIME 2025-09-25T17:30"),
        TimeRow("The alarm rang at ⟦9.14 in the evening⟧.", "TIME 2025-09-25T21:14"),
        TimeRow("It was ⟦03.20⟧ when the boat came.", "TIME 2025-09-25T03:20"),
        TimeRow(
            "It rang at ⟦9.14 p.m.⟧ and fell silent at ⟦9.41⟧.",
            "TIME 2025-09-25T21:14",
            "TIME 2025-09-25T09:41"
        ),
        TimeRow(
            "The alarm rang at ⟦9.14 p.m.⟧ and 2.30 of the gold was gone.",
            "TIME 2025-09-25T21:14"
        ),
        TimeRow("It fell at ⟦twenty to eight this morning⟧.", "TIME 2025-09-25T07:40"),
        TimeRow("The alarm rang at ⟦07:00 PM⟧.", "TIME 2025-09-25T19:00"),
        TimeRow("The alarm rang at ⟦17:30⟧.", "TIME 2025-09-25T17:30"),
        TimeRow("The alarm rang at ⟦17h30⟧.", "TIME 2025-09-25T17:30"),
        TimeRow("The alarm rang at ⟦1830 UTC⟧.", "TIME 2025-09-25T18:30Z"),
        TimeRow("The alarm rang at ⟦7:56:30 a.m.⟧", "TIME 2025-09-25T07:56:30"),
        TimeRow("The alarm rang at ⟦noon⟧.", "TIME 2025-09-25T12:00"),
        TimeRow("The alarm rang at ⟦noon on Monday⟧.", "TIME 2025-09-22T12:00"),
        TimeRow("The alarm rang at ⟦9 a.m. Tuesday⟧.", "TIME 2025-09-23T09:00"),
        TimeRow("The alarm rang at ⟦4:53 a.m⟧ and again.", "TIME 2025-09-25T04:53"),
        TimeRow("The alarm rang at ⟦half past seven⟧.", "TIME 2025-09-25T07:30"),
        TimeRow("The alarm rang at ⟦half past three pm⟧.", "TIME 2025-09-25T15:30"),
        TimeRow("The alarm rang at ⟦a quarter to noon⟧.", "TIME 2025-09-25T11:45"),
        TimeRow("The alarm rang at ⟦15 past noon⟧.", "TIME 2025-09-25T12:15"),
        TimeRow("The alarm rang ⟦ten past four⟧.", "TIME 2025-09-25T04:10"),
        TimeRow("The alarm rang ⟦twenty to eight in the evening⟧.", "TIME 2025-09-25T19:40"),
        TimeRow("The alarm rang at ⟦a quarter past ten at night⟧.", "TIME 2025-09-25T22:15"),
        TimeRow("The alarm rang at ⟦17.45 on Monday⟧.", "TIME 2025-09-22T17:45"),
        TimeRow("The alarm rang at ⟦9.am⟧ sharp.", "TIME 2025-09-25T09:00"),
        TimeRow("The alarm rang at ⟦mid-day⟧.", "TIME 2025-09-25T12:00"),
        TimeRow(
            "It rang from ⟦8:30⟧ to ⟦9:45⟧.",
            "TIME 2025-09-25T08:30",
            "TIME 2025-09-25T09:45"
        ),
        TimeRow("The alarm rang at ⟦twenty after 3 p.m.⟧", "TIME 2025-09-25T15:20"),
        TimeRow("The alarm rang at ⟦3 in the AM⟧.", "TIME 2025-09-25T03:00"),
        TimeRow("They meet ⟦tonight at 8 o'clock⟧.", "TIME 2025-09-25T20:00"),
        TimeRow("They meet at ⟦8 tonight⟧.", "TIME 2025-09-25T20:00"),
        TimeRow("They meet at ⟦5 p.m. Eastern time⟧.", "TIME 2025-09-25T17:00"),
        TimeRow("They will meet ⟦tomorrow morning at 9⟧.", "TIME 2025-09-26T09:00"),
        TimeRow("They will meet at ⟦five-thirty tomorrow evening⟧.", "TIME 2025-09-26T17:30"),
        TimeRow("They will meet ⟦Friday at 7⟧.", "TIME 2025-09-26T07:00"),
        TimeRow("They will meet ⟦Friday at 3:30⟧.", "TIME 2025-09-26T15:30"),
        TimeRow("The quake came at ⟦4:42⟧ local time.", "TIME 2025-09-25T04:42"),
        TimeRow("They met ⟦Wednesday night⟧.", "TIME 2025-09-24TNI"),
        TimeRow("They met in ⟦mid-afternoon yesterday⟧.", "TIME 2025-09-24TAF"),
        TimeRow("It burned at ⟦11 o'clock last night⟧.", "TIME 2025-09-24T23:00"),
        TimeRow("It sailed at ⟦1845 hrs on 4 March 2015⟧.", "TIME 2015-03-04T18:45"),
        TimeRow("They call at ⟦8:00 pst⟧.", "TIME 2025-09-25T08:00"),
        TimeRow("It burned at about ⟦20:00⟧.", "TIME 2025-09-25T20:00"),
        TimeRow("They meet at ⟦8 p.m. next Sunday⟧.", "TIME 2025-10-05T20:00"),
        TimeRow("Come at ⟦5ish⟧ then.", "TIME 2025-09-25T17:00"),
        TimeRow("Come at ⟦12 noon⟧ then.", "TIME 2025-09-25T12:00"),
        TimeRow("Come on ⟦Thursday evening next week⟧ then.", "TIME 2025-10-02TEV"),
        TimeRow("It fell on ⟦the evening of the 5th⟧.", "TIME 2025-09-05TEV"),
        TimeRow("It burned at ⟦half past midnight⟧.", "TIME 2025-09-25T00:30"),
        TimeRow("It burned at ⟦5.30 this morning⟧.", "TIME 2025-09-25T05:30"),
        TimeRow("It begins at ⟦8.30 tonight⟧.", "TIME 2025-09-25T20:30"),
        TimeRow("It fell at ⟦06:30 hours⟧ there.", "TIME 2025-09-25T06:30"),
        TimeRow("It fell at ⟦5 p.m. on Christmas Day⟧.", "TIME 2024-12-25T17:00"),
    ])
    func `reads clock times and the day beside them`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        "The match ended 3:16 for the guests.",
        "Section 7 in the annex is void.",
        "One more trip to the quarry is planned.",
        "Seven of them left, 15 past the post.",
        "From 5 to 10 boats sank.",
        "It was high noon-ish in the saloon.",
        "The ratio of 4:3 was kept.",
        "He read John 3:16 aloud.",
        "She mocked the late-night comedians.",
    ])
    func `finds no clock time in other numbers`(text: String) {
        #expect(times(in: text).map(\.reading) == [])
    }

    @Test(arguments: [
        TimeRow(
            "Rain is expected from ⟦3⟧ to ⟦5 p.m. tomorrow⟧.",
            "TIME 2025-09-26T15:00",
            "TIME 2025-09-26T17:00"
        ),
        TimeRow(
            "They met between ⟦11⟧ and ⟦2 p.m. on Monday⟧.",
            "TIME 2025-09-22T11:00",
            "TIME 2025-09-22T14:00"
        ),
        TimeRow(
            "It is open ⟦9:30⟧-⟦11 a.m.⟧ there.",
            "TIME 2025-09-25T09:30",
            "TIME 2025-09-25T11:00"
        ),
        TimeRow(
            "It is open from ⟦9⟧ to ⟦midnight⟧.",
            "TIME 2025-09-25T21:00",
            "TIME 2025-09-25T24:00"
        ),
        TimeRow("They won by 3 to 5 points."),
        TimeRow("They won between 3 and 5 medals."),
        TimeRow("They lost 3 and ate at ⟦5 p.m.⟧ there.", "TIME 2025-09-25T17:00"),
    ])
    func `two hours share the half of the day that the last one names`(row: TimeRow) {
        expectTimes(row)
    }

    @Test func `an hour after a comma is none`() {
        expectTimes(TimeRow("And ⟦this evening⟧, one more trip.", "TIME 2025-09-25TEV"))
    }

    @Test(arguments: [
        TimeRow(
            "It sank at ⟦2am⟧ local time (⟦0100 UTC⟧) on ⟦Friday⟧.",
            "TIME 2025-09-19T02:00",
            "TIME 2025-09-19T01:00Z",
            "DATE 2025-09-19"
        ),
        TimeRow(
            "It sank at ⟦12:20 p.m.⟧ local time on ⟦Monday⟧.",
            "TIME 2025-09-22T12:20",
            "DATE 2025-09-22"
        ),
        TimeRow("It sank at ⟦12:20 p.m.⟧ local time.", "TIME 2025-09-25T12:20"),
        TimeRow(
            "It sank at ⟦12:20 p.m.⟧ (the bells rang) and rose on ⟦Monday⟧.",
            "TIME 2025-09-25T12:20",
            "DATE 2025-09-22"
        ),
        TimeRow("He left before ⟦midnight Wednesday night⟧.", "TIME 2025-09-24T24:00"),
    ])
    func `the day may stand behind the time's zone`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("She watched “Saturday Night Live” and sang."),
        TimeRow("She sang ⟦Saturday night⟧ live.", "TIME 2025-09-20TNI"),
    ])
    func `a programme's name is no night`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("They met at ⟦half nine⟧.", "TIME 2025-09-25T09:30"),
        TimeRow("They met at half nine tables."),
        TimeRow("They ate half nine."),
        TimeRow("They met at ⟦half-past nine⟧.", "TIME 2025-09-25T09:30"),
        TimeRow("They met ⟦ten minutes before noon⟧.", "TIME 2025-09-25T11:50"),
        TimeRow("They met ⟦five minutes before 3 p.m.⟧", "TIME 2025-09-25T14:55"),
        TimeRow("They met ⟦ten minutes⟧ before the vote.", "DURATION PT10M"),
        TimeRow("They met at ⟦11 on Monday morning⟧.", "TIME 2025-09-22T11:00"),
        TimeRow("They lost 11 on ⟦Monday morning⟧.", "TIME 2025-09-22TMO"),
        TimeRow("They will meet at ⟦ten thirty on Monday⟧.", "TIME 2025-09-29T10:30"),
        TimeRow("They met at ⟦9 sharp⟧.", "TIME 2025-09-25T09:00"),
        TimeRow("They bought 9 sharp knives."),
        TimeRow("They met at about ⟦11 last night⟧.", "TIME 2025-09-24T23:00"),
        TimeRow("They lost 11 ⟦last night⟧.", "TIME 2025-09-24TNI"),
        TimeRow("They met at ⟦lunchtime on Monday⟧.", "TIME 2025-09-22TMI"),
        TimeRow("They held a lunchtime meeting."),
    ])
    func `reads hours as people say them`(row: TimeRow) { expectTimes(row) }
}
