/// Words that tell of the past or the future.
enum TenseWords {
    static let since = WordSet("since")
    static let until = WordSet("until till by pending")
    static let by = WordSet("by")
    static let through = WordSet("through thru")
    /// Before a month to come: "come November".
    static let come = WordSet("come")
    static let likely = WordSet("likely")
    static let more = WordSet("more less")
    static let `as` = WordSet("as")
    static let soon = WordSet("soon")
    static let have = WordSet("have has had having 've")
    static let early = WordSet("early late mid")
    /// "was set for Monday", but not "set a record Monday".
    static let set = WordSet("set")
    static let commas = WordSet(", ; ( ) – — - -- :")
    /// After them a clause begins.
    static let openers = WordSet(
        """
        that which who whom when while where because although though if as whether after before
        once unless “ " ``
        """
    )
    /// Verbs whose object lies ahead of them.
    static let planned = WordSet(
        """
        plan plans planned planning schedule schedules scheduled scheduling expect expects expected
        expecting slated poised intend intends intended intending hope hopes hoped hoping aim aims
        aimed aiming anticipate anticipates anticipated postpone postpones postponed postponing
        reschedule reschedules rescheduled rescheduling
        prepare prepares prepared preparing going await awaits supposed forecast forecasts
        """
    )
    /// It looks ahead before "to" and "into" alone: "going to meet", but not "kept going until Friday".
    static let going = WordSet("going")
    static let to = WordSet("to")
    static let toOrInto = WordSet("to into")
    /// Verbs that an infinitive follows which lies ahead of them.
    static let resolved = WordSet(
        """
        decided chose opted offered resolved ordered asked needs need has have wishes set
        vow vows vowed pledge pledges pledged promise promises promised propose proposes proposed
        want wants wanted threaten threatens threatened agree agrees agreed invited urged seek seeks
        """
    )
    /// Before an infinitive that lies ahead.
    static let openings = WordSet(
        """
        set due likely agreement agreements bid offer decision deal plan plans proposal pledge promise
        promises vow order orders deadline
        """
    )
    /// Verbs that give a thing another date with "to": "extended to Friday", "brought forward to June 3".
    static let moved = WordSet(
        """
        extend extends extended extending adjourn adjourns adjourned adjourning move moves moved moving
        delay delays delayed delaying defer defers deferred push pushes pushed pushing shift shifts
        shifted brought bring brings put putting bumped carried
        """
    )
    static let outOrBack = WordSet("out back")
    /// After them "until" ends what is over: "stayed shut until Monday".
    static let lasting = WordSet(
        """
        was were stayed remained lasted lived served continued ran worked waited kept fought ruled reigned
        held
        """
    )
    static let could = WordSet("could might")
    static let aims = WordSet("for to")
    /// Verbs of what a calendar knows, in the present: "begins", "takes effect".
    static let scheduled = WordSet(
        """
        begins begin starts start opens open ends end closes close expires expire meets meet resumes vote
        resume takes take goes go votes faces face returns arrives leaves holds kicks falls lasts
        launches launch departs depart airs hosts host plays play visits visit travels travel heads
        convenes convene arrive leave lapses lapse flies fly
        runs run continues continue concludes conclude performs perform reopens reopen finishes finish
        premieres premiere debuts debut speaks speak gathers gather graduates graduate competes compete
        meeting holding leaving traveling travelling hosting visiting returning facing opening closing
        launching departing convening
        """
    )
    static let of = WordSet("of")
    /// Before "of" and a date that is yet to come.
    static let aheadOf = WordSet("ahead")
    /// Adjectives and nouns that look ahead.
    static let ahead = WordSet("due likely upcoming effective plans proposal eligible payable")
    /// What is spoken of with its day has happened, whatever is told of it: "will appeal Tuesday's ruling".
    static let happened = WordSet(
        """
        ruling rulings decision verdict announcement declaration statement remarks comments attack
        attacks bombing bombings shooting shootings killing killings explosion explosions blast blasts
        crash collapse quake earthquake arrest arrests raid raids defeat loss losses victory win
        resignation close victories wins defeats performance incident assertion leak massacre riot
        riots clashes fire outburst
        """
    )
    static let due = WordSet("due")
    static let `for` = WordSet("for")
    /// They begin a clause wherever they stand.
    static let clauses = WordSet("though although while because when where whereas if")
    static let beginning = WordSet("beginning starting commencing effective opening")
    /// Verbs of the future as a text without parsing shows them.
    static let future = WordSet(
        """
        will 'll wo shall would going plans planning hopes intends aims expects vows vowed pledged
        upcoming promises promised
        """
    )
    static let past = WordSet(
        """
        was were had has have been did said told came went took made got gave found knew thought became
        left felt put brought began kept held wrote stood heard let meant met ran paid sat spoke lay led
        grew lost fell sent built understood drew broke spent cut rose drove bought wore chose won
        taught caught fought sought struck shot sold hit beat bore bound bred burst cast clung crept
        dealt dug drank ate fled flew froze hung hid hurt laid lent lit quit rode rang saw shook shone
        shrank shut sang sank slept slid spun split spread sprang stole stuck stung swept swore swam
        swung threw woke wept wound withdrew forbade forgot forgave overcame underwent upheld
        """
    )
}
