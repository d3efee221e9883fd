extension ReportingVerbs {
    /// Verbs of saying, writing, finding, thinking, wanting and judging, with what they take.
    ///
    /// The frames are those of general English; which verbs are frequent enough in news to be worth a
    /// line was checked against PolNeAR's cues (Newell et al., 2018; research use).
    static let table = """
        accept: clause that phrase stance
        accuse: of predicate fact
        acknowledge: clause quote phrase question fact
        add: clause quote
        address: phrase
        admit|admitted: clause quote phrase to infinitive fact
        admonish: quote phrase fact
        advise: clause quote object addressee against
        advocate: that for phrase
        affirm: clause quote phrase
        agree: clause quote infinitive to with
        alert: addressee that
        allege: clause quote phrase fact
        allude: to
        announce: clause quote phrase fact
        answer: clause quote
        anticipate: clause phrase stance
        apologize: for quote fact
        appeal: to for
        appear: infinitive that stance
        applaud: phrase
        argue: clause quote for against
        ask: question quote object for addressee about phrase infinitive that
        assail: phrase as fact
        assert: clause quote phrase
        assess: that question phrase
        assume: clause stance
        assure: clause addressee quote of
        attack: phrase for as
        attest: clause to
        attribute: phrase
        aver|averred: clause quote
        back: phrase stance
        balk: at
        bark: quote
        beg|begged: object for quote
        believe: clause stance
        bellow: quote
        bemoan: phrase that fact
        berate: phrase fact
        beseech|besought: object quote
        blame: phrase on fact
        blast: phrase for as fact
        blog|blogged: clause quote
        bluster: quote
        boast: clause quote about of fact
        brag|bragged: that about quote fact
        brand: predicate
        bristle: quote at
        brush: phrase
        cable: that quote
        calculate: clause phrase document
        call: predicate for on quote
        cast: phrase as
        caution: clause quote against about of addressee
        celebrate: phrase
        certify: clause
        challenge: phrase object
        champion: phrase
        chant: quote phrase
        characterize: predicate
        charge: clause quote
        chart: that
        chide: phrase for fact
        chuckle: quote
        cite: phrase quote fact
        claim: clause quote phrase infinitive fact
        clarify: clause quote phrase question
        commend: phrase
        comment: on that clause quote
        compare: phrase
        complain: clause quote about of
        concede: clause quote phrase fact
        conclude: clause quote
        concur|concurred: clause quote
        condemn: phrase as fact
        confess: clause quote to
        confide: that quote
        confirm: clause quote phrase question fact
        congratulate: phrase
        consider: predicate stance question
        contend: clause quote
        continue: quote
        contradict: phrase
        convince: addressee that
        counter: clause quote
        credit: phrase
        criticise: phrase for as fact
        criticize: phrase for as fact
        crow: quote that
        cry: quote
        deadpan|deadpanned: quote
        debate: question phrase
        decide: clause infinitive question stance against
        declare: clause quote phrase predicate
        decline: infinitive
        decree: clause
        decry: phrase as fact
        deem: predicate stance
        defend: phrase
        demand: clause quote phrase infinitive fact
        demonstrate: clause question document
        denounce: phrase as fact
        deny: clause phrase fact
        depict: phrase as
        deplore: phrase fact
        deride: phrase as fact
        describe: predicate question
        desire: phrase infinitive stance
        detail: phrase question
        determine: clause question stance
        direct: object that
        disagree: with that
        disavow: phrase
        disclose: clause phrase fact
        discuss: phrase question
        dismiss: phrase as
        dispute: phrase that
        divulge: that phrase
        doubt: clause question phrase stance
        downplay: phrase
        dub|dubbed: predicate
        echo: phrase quote
        elaborate: on quote
        email: quote
        embrace: phrase stance
        emphasise: clause quote phrase question
        emphasize: clause quote phrase question
        encourage: object
        endorse: phrase
        enquire: question about quote
        enthuse: clause quote
        entreat: object quote
        envision: phrase that stance
        establish: clause quote
        estimate: clause quote phrase fact
        exclaim: quote that
        exhort: object quote
        expect: clause object infinitive phrase stance
        explain: clause quote question phrase
        express: phrase fact
        extol|extolled: phrase
        fault: phrase for document fact
        favor: phrase stance
        favour: phrase stance
        fear: clause phrase stance
        feel|felt: clause stance
        find|found: clause document fact
        flag|flagged: phrase
        forecast|forecasted: clause phrase fact fact
        foresee|foresaw|foreseen: clause phrase stance fact
        fret|fretted: quote that
        fume: quote that
        gasp: quote
        gloat: quote that
        grade: predicate
        gripe: clause quote
        groan: quote
        grouse: that quote
        growl: quote
        grumble: that quote about
        guarantee: clause quote
        guess: clause stance
        gush: quote
        hail: phrase as fact
        hear|heard: that
        highlight: phrase question
        hint: that quote at fact
        holler: quote
        hope: clause infinitive for stance
        hypothesize: clause
        identify: predicate
        imagine: clause stance phrase
        implore: object quote
        imply: clause phrase
        indicate: clause quote phrase question fact
        infer|inferred: clause
        inform: addressee clause of
        inquire: question about quote
        insinuate: clause
        insist: clause quote on
        instruct: object that
        insult: phrase
        intend: infinitive stance
        interject: quote
        interpret: predicate
        intimate: that
        intone: quote
        invite: object
        invoke: phrase
        jest: quote
        joke: clause quote about
        judge: clause predicate stance
        know|knew|known: that question stance
        label|labeled: predicate
        lambaste: phrase as fact
        lament: clause quote phrase fact
        lash: out
        laud: phrase
        lay|laid: out
        learn|learned|learnt: that
        liken: phrase
        list: phrase as document
        log|logged: that
        maintain: clause quote
        marvel: clause quote at
        mean|meant: that
        mention: clause phrase quote
        moan: quote that
        mock: phrase as
        mull: phrase
        mumble: quote
        murmur: quote that
        muse: quote that about
        mutter: quote that
        note: clause quote phrase question
        notify: addressee that
        object: to quote that
        observe: clause quote
        offer: infinitive quote
        opine: clause quote on
        oppose: phrase stance
        order: object that phrase
        outline: phrase question
        paint: phrase as
        pan|panned: phrase
        phone: quote
        plan|planned: infinitive stance
        plead: for with quote infinitive
        pledge: clause quote infinitive phrase
        point: out to clause quote fact
        ponder: question phrase
        portray: predicate
        posit: clause
        post: quote that
        praise: phrase for as
        predict: clause quote phrase fact
        prefer|preferred: phrase infinitive stance
        press: object for
        proclaim: clause quote phrase
        profess: that infinitive quote
        project: clause phrase fact
        promise: clause quote infinitive phrase addressee
        pronounce: predicate
        propose: clause infinitive phrase quote fact
        protest: that quote against phrase
        prove: clause
        push: for object
        query: question quote phrase
        question: question phrase fact
        quip|quipped: quote that
        quote: predicate phrase
        radio|radioed: that quote
        rail: against
        rant: about against quote
        rate: predicate
        read|read: quote
        reaffirm: clause phrase
        realize: clause stance
        reason: clause quote
        reassure: addressee clause
        rebuff: phrase
        rebuke: phrase for fact
        rebut|rebutted: phrase that
        recall: clause quote phrase question
        recite: phrase quote
        reckon: clause quote stance
        recognize: clause phrase stance
        recommend: clause quote phrase fact
        recount: clause quote phrase question fact
        refer|referred: to as
        reflect: that quote on
        refuse: infinitive stance
        refute: phrase that
        regard: predicate stance
        regret|regretted: clause phrase stance
        reiterate: clause quote phrase
        reject: phrase
        rejoin: quote
        relate: that quote
        relay: that phrase
        release: quote
        remark: clause quote on
        remember: clause phrase question stance
        remind: addressee clause object of
        renounce: phrase
        repeat: clause quote phrase
        reply: clause quote to
        report: clause quote phrase fact
        request: clause phrase object fact
        resolve: infinitive that
        respond: clause quote
        restate: that phrase
        retort: quote that
        retweet: phrase
        reveal: clause quote phrase question fact
        ridicule: phrase as fact
        rip|ripped: phrase
        roar: quote
        rule: clause quote
        salute: phrase
        say|said: clause quote phrase question
        scoff: at quote that
        scold: phrase quote fact
        scream: quote that at
        see|saw|seen: predicate stance
        seek|sought: infinitive phrase stance
        seem: infinitive that stance
        shout: quote that at
        show|showed|shown: clause question document fact
        sigh: quote
        signal: clause phrase
        signal|signalled: clause phrase
        slam|slammed: phrase for as fact
        snap|snapped: quote
        snarl: quote
        sneer: quote that
        sniff: quote
        sob|sobbed: quote
        speak|spoke|spoken: about of out quote
        specify: clause question phrase
        speculate: clause quote about on question
        state: clause quote phrase fact
        stipulate: that
        stress: clause quote phrase
        submit|submitted: that
        suggest: clause quote phrase fact
        summarize: quote phrase
        support: phrase stance
        suppose|supposes: clause stance quote
        surmise: clause quote
        suspect: clause stance phrase
        swear|swore|sworn: clause infinitive
        talk: about of
        tease: quote phrase
        tell|told: addressee clause quote object question about of
        term: predicate
        testify: clause quote to about
        text|texted: that quote
        thank: phrase
        theorize: that
        think|thought: clause stance question of
        threaten: infinitive that phrase
        thunder: quote
        tout: phrase as
        trash: phrase
        trumpet: phrase that
        tweet: clause quote phrase
        underline: clause phrase
        underscore: clause phrase
        understand|understood: that question stance
        unveil: phrase
        urge: object clause quote phrase
        venture: that quote
        verify: clause
        view: predicate stance
        voice: phrase
        volunteer: that
        vow: clause quote infinitive phrase
        want: infinitive object phrase stance
        warn: clause quote addressee of against about object fact
        welcome: phrase
        whisper: quote that
        wish: clause infinitive for stance
        wonder: question quote about clause
        worry: clause quote about stance
        write|wrote|written: clause quote of about
        yell: quote that at
        """
}
