/// Verbs whose forms no rule gives.
enum IrregularVerbs {
    /// The base form of each irregular form.
    static let bases: [WordKey: String] = {
        var bases: [WordKey: String] = [:]
        for line in table.fields(by: "\n") {
            let words = line.fields(by: " ").map(String.init)
            guard let base = words.first else { continue }
            for form in words.dropFirst() where bases[WordKey(form)] == nil {
                bases[WordKey(form)] = base
            }
        }
        return bases
    }()

    /// Past tenses that are no base form and, beside verbs, next to nothing else: "blew", "slid".
    static let pasts: WordSet = {
        let others = Set(
            "found fell saw lay bound wound ground felt left bore rose thought spoke drew lost spent made met"
                .fields(by: " ").map(String.init)
        )
        let lines = table.fields(by: "\n").dropFirst(8)
        let words = lines.compactMap { line -> String? in
            let words = line.fields(by: " ").map(String.init)
            guard words.count > 1, words[1] != words[0], !others.contains(words[1]) else {
                return nil
            }
            return words[1]
        }
        return WordSet(words.joined(separator: " "))
    }()

    /// Past tenses that aren't the participle as well: "tore" beside "torn".
    static let onlyPasts = WordSet(
        table.fields(by: "\n").compactMap { line in
            let words = line.fields(by: " ").map(String.init)
            return words.count > 2 && pasts.contains(WordKey(words[1])) && words[1] != words[2]
                ? words[1] : nil
        }.joined(separator: " ")
    )

    /// The irregular forms of each verb that has some.
    static let forms: [String: [String]] = {
        var forms: [String: [String]] = [:]
        for line in table.fields(by: "\n") {
            let words = line.fields(by: " ").map(String.init)
            if let base = words.first { forms[base] = Array(words.dropFirst()) }
        }
        return forms
    }()

    /// A verb a line: base form, then its irregular forms.
    ///
    /// Of two verbs with one form the first has it.
    private static let table = """
        be am is are was were been being 'm 're
        have has had having 've
        do does did done
        go went gone
        can ca could
        will wo would 'll
        shall sha should
        may might
        arise arose arisen
        awake awoke awoken
        bear bore borne
        beat beaten
        become became
        begin began begun
        bend bent
        beset beset
        bet bet
        bid bade bidden
        bind bound
        bite bit bitten
        bleed bled
        blow blew blown
        break broke broken
        breed bred
        bring brought
        build built
        burn burnt
        burst burst
        buy bought
        cast cast
        catch caught
        choose chose chosen
        cling clung
        come came
        cost cost
        creep crept
        deal dealt
        dig dug
        draw drew drawn
        dream dreamt
        drink drank drunk
        drive drove driven
        dwell dwelt
        eat ate eaten
        fall fell fallen
        feed fed
        feel felt
        fight fought
        find found
        flee fled
        fling flung
        fly flew flown
        focus focuses focussed focussing
        forbid forbade forbidden
        forecast forecast
        foresee foresaw foreseen
        forget forgot forgotten
        forgive forgave forgiven
        forgo forwent forgone
        freeze froze frozen
        get got gotten
        give gave given
        grind ground
        grow grew grown
        hang hung
        hear heard
        hide hid hidden
        hit hit
        hold held
        hurt hurt
        input input
        keep kept
        kneel knelt
        know knew known
        lay laid
        lead led
        lean leant
        leap leapt
        learn learnt
        leave left
        lend lent
        let let
        lie lay lain
        light lit
        lose lost
        make made
        mean meant
        meet met
        mislead misled
        mistake mistook mistaken
        misunderstand misunderstood
        offset offset
        outdo outdid outdone
        outgrow outgrew outgrown
        overcome overcame
        override overrode overridden
        oversee oversaw overseen
        overtake overtook overtaken
        overthrow overthrew overthrown
        panic panicked panicking
        pay paid
        picnic picnicked picnicking
        plead pled
        prove proven
        put put
        quit quit
        quiz quizzes
        read read
        rebuild rebuilt
        redo redid redone
        remake remade
        repay repaid
        rerun reran
        resell resold
        rethink rethought
        rewrite rewrote rewritten
        ride rode ridden
        ring rang rung
        rise rose risen
        run ran
        saw sawn
        say said
        see saw seen
        seek sought
        sell sold
        send sent
        set set
        sew sewn
        shake shook shaken
        shed shed
        shine shone
        shoot shot
        show shown
        shrink shrank shrunk
        shut shut
        sing sang sung
        sink sank sunk
        sit sat
        slay slew slain
        sleep slept
        slide slid
        sling slung
        slit slit
        smell smelt
        sow sown
        speak spoke spoken
        speed sped
        spell spelt
        spend spent
        spill spilt
        spin spun
        spit spat
        split split
        spoil spoilt
        spread spread
        spring sprang sprung
        stand stood
        steal stole stolen
        stick stuck
        sting stung
        stink stank stunk
        strew strewn
        stride strode
        strike struck stricken
        string strung
        strive strove striven
        swear swore sworn
        sweep swept
        swell swollen
        swim swam swum
        swing swung
        take took taken
        teach taught
        tear tore torn
        tell told
        think thought
        throw threw thrown
        thrust thrust
        traffic trafficked trafficking
        tread trod trodden
        undergo underwent undergone
        understand understood
        undertake undertook undertaken
        undo undid undone
        uphold upheld
        upset upset
        wake woke woken
        wear wore worn
        weave wove woven
        weep wept
        win won
        wind wound
        withdraw withdrew withdrawn
        withhold withheld
        withstand withstood
        write wrote written
        """
}
