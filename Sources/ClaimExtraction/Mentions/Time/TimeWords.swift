/// Words that only some of the rules ask for.
enum TimeWords {
    static let percents = WordSet("percent % pc cent")
    static let fewOrMany = WordSet("few many")
    static let long = WordSet("long")
    static let age = WordSet("age")
    static let so = WordSet("so")
    static let `as` = WordSet("as")
    static let another = WordSet("another")
    static let owners = WordSet("his her its their my our your the a an this that")
    static let now = WordSet("now today")
    static let other = WordSet("other second")
    static let theOther = WordSet("other")
    /// What a speed covers in an hour or a second.
    static let distances = WordSet(
        """
        mile miles kilometre kilometres kilometer kilometers metre metres meter meters km kms foot
        feet yard yards
        """
    )
    /// Units that stand after digits only.
    static let afterDigits = WordSet("h mos mos.")
    static let ish = WordSet("ish")
    static let minuteSigns = WordSet("m min")
    /// Before "the mid-80s" they make it a range of degrees or percent.
    static let measuredInTens = WordSet(
        """
        temperature temperatures high highs low lows degrees warm heat rating ratings percent poll
        polls score scores approval turnout unemployment rate rates
        """
    )
    static let final = WordSet("final closing")
    static let opening = WordSet("opening")
    /// Before units of which nobody says how many.
    static let stretches = WordSet("first early final closing opening intervening ensuing")
    static let measured = WordSet("measured counted given recorded")
    /// Before a month by itself, be it "May" or "March".
    static let beforeMonth = WordSet("starting beginning commencing ending ended come around circa")
    static let earlyOrLate = WordSet("early late soon back recently")
    static let only = WordSet("only")
    static let usa = WordSet("usa")
    static let nearest = WordSet("nearest closest")
    static let until = WordSet("until till")
    /// Zones that nothing else is, be they written small.
    static let smallZones = WordSet("gmt utc est edt cst cdt mst mdt pst pdt bst")
    static let eve = WordSet("eve")
    static let weekday = WordSet("weekday")
    /// Before a decade of the twentieth century.
    static let decadeNicknames = WordSet("roaring swinging")
    static let hours = WordSet("hrs hrs. hours h")
    static let time = WordSet("time")
    static let sharp = WordSet("sharp")
    static let a = WordSet("a")
    static let p = WordSet("p")
    static let h = WordSet("h")
    static let z = WordSet("z")
    static let nights = WordSet("night nights")
    static let partsOfDays = WordSet("mornings afternoons evenings nights")
    static let circa = WordSet("c")
    static let annum = WordSet("annum")
    static let mid = WordSet("mid")
    static let closing = WordSet(")")
    static let some = WordSet("some")
    static let futures = WordSet("will 'll wo shall")
    /// Verbs that a length of time follows: "it took weeks".
    static let taking = WordSet(
        "take takes took taken taking last lasts spend spends spent spending wait waited waiting"
    )
    /// Before "one day", which then is any day to come.
    static let modals = WordSet("will would could may might can 'll shall")
    static let m = WordSet("m m.")
    static let recently = WordSet("recently")
    static let back = WordSet("back")
    static let exclamations = WordSet("! ?")
    static let at = WordSet("at")
    static let term = WordSet("term")
    static let shortOrLong = WordSet("short medium long")
    static let being = WordSet("being")
    static let full = WordSet("full")
    static let ahead = WordSet("ahead")
    /// After "the weeks", where those are told by what follows.
    static let leading = WordSet("before after since leading following that to until when")
    static let local = WordSet("local")
    static let date = WordSet("date")
    static let upTo = WordSet("up prior")
    static let present = WordSet("present")
    static let latter = WordSet("latter")
    static let ending = WordSet("ended ending")
    static let startingWeek = WordSet("starting beginning commencing")
    static let newOrMay = WordSet("new may flag tax pi epiphany")
    static let high = WordSet("high")
    /// Before a period like the one that was spoken of.
    static let corresponding = WordSet("corresponding comparable like")
    static let halves = WordSet("halves")
    static let consecutive = WordSet("consecutive straight successive")
    /// Before "the second day", which then is today.
    static let isNow = WordSet("is 's")
    static let `while` = WordSet("while")
    /// Before "that time" and "this period", which then are the time that the text spoke of.
    static let beforeTime = WordSet("during by throughout until till since in from around")
    /// After these "over" before a number means "more than".
    static let beforeMore = WordSet(
        "has have had is was take takes took last lasts lasted spend spent just well already now"
    )
    /// Before a weekday that is a day of history.
    static let famousDays = WordSet("bloody black")
    /// After "Saturday Night" and the like, which then begin a programme's name.
    static let programmes = WordSet("live football baseball lights fever raw special wars")
    static let around = WordSet("around circa ca.")
    static let days = WordSet("days")
    static let near = WordSet("near distant immediate")
    static let verbs = WordSet("is are was were be been has have had will would can could did does")
    /// Months that are first names as well.
    static let firstNames = WordSet("april june august")
    /// What a year's own is: "below 2005 levels".
    static let measuredOfYears = WordSet("levels standards prices")
    /// What a number of four digits counts rather than dates.
    static let people = WordSet(
        """
        people men women children troops soldiers members votes miles feet jobs homes dollars
        """
    )
    static let money = WordSet("$ £ € ¥ ₹")
    /// Signs before a number that make it something else than a year.
    static let currencies = WordSet("$ £ € ¥ @ + = / : % & _ ~")
    /// The same after it.
    static let measures = WordSet("% ° / @ = + * _ :")
    /// What "a day" after it is told by: "5 million a day".
    static let counted = WordSet("million billion thousand hundred percent % dollars times cents")
    /// What follows where a noun phrase has ended.
    static let prepositions = WordSet(
        """
        in on at to for from of by with as after before until since during and but or , ; : . ) ]
        ? ! - – — " ” '' ’ ' when where that which who while through between over under against
        near outside inside
        """
    )
    /// What stands before a year.
    static let yearContexts = WordSet(
        """
        in since by from until till of during after before and to through late early mid fiscal
        year years between than or around about circa c. for ( , - – the throughout into autumn fall
        spring summer winter as is was back
        """
    )
}
