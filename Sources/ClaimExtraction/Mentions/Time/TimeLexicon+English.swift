extension TimeLexicon {
    /// English words of time: role, number, words.
    static let english = TimeLexicon(
        """
        month 1 january jan.
        shortMonth 1 jan
        month 2 february feb.
        shortMonth 2 feb
        maybeMonth 3 march
        month 3 mar.
        shortMonth 3 mar
        month 4 april apr.
        shortMonth 4 apr
        maybeMonth 5 may
        month 6 june jun.
        shortMonth 6 jun
        month 7 july jul.
        shortMonth 7 jul
        month 8 august aug.
        shortMonth 8 aug
        month 9 september sept sept. sep.
        shortMonth 9 sep
        month 10 october oct.
        shortMonth 10 oct
        month 11 november nov.
        shortMonth 11 nov
        month 12 december dec.
        shortMonth 12 dec
        weekday 1 monday mon.
        weekday 2 tuesday tue. tues. tues
        weekday 3 wednesday wed. weds weds.
        weekday 4 thursday thu. thur. thurs. thurs
        weekday 5 friday fri.
        weekday 6 saturday sat.
        weekday 7 sunday sun.
        maybeWeekday 1 mon
        maybeWeekday 2 tue
        maybeWeekday 3 wed
        maybeWeekday 4 thu thur
        maybeWeekday 5 fri
        maybeWeekday 6 sat
        maybeWeekday 7 sun
        weekdays 1 mondays
        weekdays 2 tuesdays
        weekdays 3 wednesdays
        weekdays 4 thursdays
        weekdays 5 fridays
        weekdays 6 saturdays
        weekdays 7 sundays
        unit 0 sec sec.
        units 0 seconds secs secs.
        unit 1 minute min min.
        units 1 minutes mins mins.
        unit 2 hour hr hr. h
        units 2 hours hrs hrs.
        unit 3 day
        units 3 days
        unit 4 week wk wk.
        units 4 weeks wks wks.
        workdays 0 weekdays
        unit 5 weekend
        units 5 weekends
        unit 6 fortnight
        units 6 fortnights
        unit 7 month
        units 7 months mths mths. mos mos.
        unit 8 quarter qtr qtr.
        units 8 quarters qtrs
        unit 9 year yr yr.
        units 9 years yrs yrs.
        unit 10 decade
        units 10 decades
        unit 11 century
        units 11 centuries
        unit 12 millennium
        units 12 millennia
        maybeSeason 0 spring
        season 1 summer summertime
        season 2 autumn
        maybeSeason 2 fall
        season 3 winter wintertime
        seasons 0 springs
        seasons 1 summers
        seasons 2 autumns
        seasons 3 winters
        dayPart 0 morning mornings morn
        dayPart 1 afternoon afternoons
        dayPart 2 evening evenings
        dayPart 3 night nights nighttime
        dayPart 4 daytime
        dayPart 0 dawn daybreak sunrise
        dayPart 2 dusk sunset nightfall
        dayPart 5 lunchtime
        clockHour 12 noon midday noontime noonish
        clockHour 24 midnight
        deictic -1 yesterday
        deictic 0 today
        deictic 1 tomorrow tmrw
        tonight 0 tonight
        overnight 0 overnight
        number 1 one
        number 2 two
        number 3 three
        number 4 four
        number 5 five
        number 6 six
        number 7 seven
        number 8 eight
        number 9 nine
        number 10 ten
        number 11 eleven
        number 12 twelve
        number 13 thirteen
        number 14 fourteen
        number 15 fifteen
        number 16 sixteen
        number 17 seventeen
        number 18 eighteen
        number 19 nineteen
        number 20 twenty
        number 30 thirty
        number 40 forty
        number 50 fifty
        number 60 sixty
        number 70 seventy
        number 80 eighty
        number 90 ninety
        number 100 hundred
        number 1000 thousand
        ordinal 1 first
        ordinal 2 second
        ordinal 3 third
        ordinal 4 fourth
        ordinal 5 fifth
        ordinal 6 sixth
        ordinal 7 seventh
        ordinal 8 eighth
        ordinal 9 ninth
        ordinal 10 tenth
        ordinal 11 eleventh
        ordinal 12 twelfth
        ordinal 13 thirteenth
        ordinal 14 fourteenth
        ordinal 15 fifteenth
        ordinal 16 sixteenth
        ordinal 17 seventeenth
        ordinal 18 eighteenth
        ordinal 19 nineteenth
        ordinal 20 twentieth
        ordinal 30 thirtieth
        decadeWord 20 twenties
        decadeWord 30 thirties
        decadeWord 40 forties
        decadeWord 50 fifties
        decadeWord 60 sixties
        decadeWord 70 seventies
        decadeWord 80 eighties
        decadeWord 90 nineties
        decadeWord 100 noughties
        quarterCode 1 q1
        quarterCode 2 q2
        quarterCode 3 q3
        quarterCode 4 q4
        quarterYear 0 q
        halfCode 1 h1
        halfCode 2 h2
        ordinalEnding 0 st nd rd th
        article 0 a an
        the 0 the
        this 0 this these
        that 0 that those
        last -1 last
        next 1 next
        following -1 previous preceding prior
        following 1 following subsequent ensuing
        latter 0 latter
        past -1 past
        coming 1 coming upcoming forthcoming
        current 0 current
        same 0 same
        latest 0 latest
        recent 0 recent
        every 0 every each
        per 0 per
        early 0 early late mid
        earlier -1 earlier
        earlier 1 later
        boundary -1 beginning start middle outset
        boundary 1 end close
        periodEnd 7 eom
        periodEnd 9 eoy
        ago 0 ago
        before -1 before
        after 1 after
        from 1 from
        hence 1 hence
        since 0 since
        until 1 until till by
        of 0 of
        inside 0 in into
        on 0 on
        at 0 at around @
        to 0 to through thru
        and 0 and
        or 0 or
        between 0 between
        during 0 during throughout
        within 0 within
        lasting 0 for lasting lasted
        several 0 several few many some numerous
        couple 0 couple
        dozen 0 dozen
        half 0 half
        more 0 more additional extra another
        business 0 business trading working consecutive straight calendar successive solid full whole entire single
        approximately 0 about nearly almost approximately roughly exactly circa ca.
        over 0 over under
        least 0 least
        most 0 most
        than 0 than
        less 0 less fewer
        no 0 no
        up 0 up
        hyphen 0 - – — ‐ ‑
        comma 0 ,
        slash 0 /
        colon 0 :
        stop 0 .
        apostrophe 0 ' ‘ ’
        possessive 0 's
        open 0 (
        oclock 0 o'clock oclock
        meridiem 0 a.m. am a.m
        meridiem 12 p.m. pm p.m
        zone 0 et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest ist jst eastern pacific
        zone 1 gmt utc
        fiscal 0 fiscal financial
        calendarYear 0 fy
        christian -1 bc b.c. b.c bce b.c.e.
        christian 1 ad a.d. a.d ce c.e.
        reference 0 now currently nowadays presently
        reference -1 recently lately
        right 0 right
        future 1 future
        frequency 1 minutely
        frequency 2 hourly
        frequency 3 daily everyday nightly
        frequency 4 weekly
        frequency 6 fortnightly biweekly
        frequency 7 monthly
        frequency 8 quarterly
        frequency 9 yearly annually
        halfYearly 0 semiannually semiannual biannually biannual
        frequencyPrefix 0 semi
        frequencyPrefix 2 bi
        times 0 times
        once 1 once
        once 2 twice
        once 3 thrice
        old 0 old olds
        plural 0 s
        period 0 period
        longUnit 3 daylong
        longUnit 4 weeklong
        longUnit 7 monthlong
        longUnit 9 yearlong
        longUnit 10 decadelong
        """,
        holidays: Holiday.names
    )
}
