/// Words by which ``UnknownSpeakers`` tells persons from bodies, places and things.
enum LoneNameWords {
    static let plurals = WordSet("have are were")
    static let lifeOfAnimals = WordSet(
        "hatched foaled whelped calved weighs weighed bred fed eats ate grazes grazed"
    )
    /// What has a name and no surname.
    static let animals = WordSet(
        """
        animal tortoise turtle dog hound puppy cat kitten tomcat horse mare stallion foal pony donkey mule cow bull ox calf goat ram ewe
        lamb pig boar sow hen rooster cockerel goose duck swan parrot macaw cockatoo raven crow owl eagle falcon penguin ostrich
        elephant bear lion lioness tiger leopard monkey ape chimpanzee gorilla orangutan seal otter dolphin whale orca camel llama
        alpaca giraffe hippo hippopotamus rhino crocodile alligator snake python rabbit hare ferret beagle terrier labrador spaniel
        """
    )
    static let ownNames = WordSet("surname name names named identified")
    /// What no surname ends in.
    static let abstractEndings = [
        "ation", "ition", "ness", "ility", "ship", "shire", "istan", "grad", "abad",
    ]
    .map { Array($0.utf8) }
    /// What has the ending of Spence, Vance and Clement and is no name.
    static let abstracts = WordSet(
        """
        absence advance appearance assistance attendance audience balance chance conference confidence difference distance employment
        entrance equipment evidence existence experience finance government importance influence insurance investment movement patience
        performance presence resistance science silence treatment violence legend rumour rumor tradition history fortune luck
        nature fate folklore scripture gossip
        """
    )
    /// Endings of plurals that speak: officials, residents, neighbors, analysts, authorities, relatives.
    static let pluralEndings: [[UInt8]] = [
        "als", "ers", "ors", "nts", "sts", "ans", "ies", "ves", "men", "ees", "rts", "lts", "cts",
        "nds",
        "ics", "ars", "ums", "oes",
    ].map { Array($0.utf8) }

    /// Endings of names and hardly of plurals: Hollis, Burgess, Markus.
    static let namesInS: [[UInt8]] = ["is", "ss", "us"].map { Array($0.utf8) }

    /// Titles that tell nothing of who somebody is.
    static let titles = NameWords.honorifics.union(WordSet("dr dr."))
    static let newcomers = WordSet("a an one and called named")
    static let naming = WordSet("named called surnamed nicknamed")

    static let officers = WordSet(
        """
        director spokesman spokeswoman spokesperson chief manager chairman chairwoman president head secretary
        editor boss
        """
    )
    static let objectLeads = WordSet("to by for with from told asked met")
    static let telling = WordSet("reported seen told asked known warned written")
    static let asked = WordKey("asked")
    static let requests = WordSet("for whether to")
    static let asking = WordSet("asked asks wondered wonders")
    static let questions = WordSet("whether if why how what who")
    static let hedges = WordSet("too however though meanwhile")
    static let belonging = WordSet("of for from")
    /// What begins an aside between a person and what the person does.
    static let asides = hedges.union(
        belonging,
        WordSet(
            "in at on by with like unlike after before when while speaking asked pressed"
        )
    )
    static let whose = WordKey("whose")
    static let inAsides = WordSet("particular turn private public fact contrast reply")
    /// How many words an aside may have.
    static let longestAside = 16
    static let onceOpenings = WordSet("then at still now only")
    static let births = WordSet("born raised educated orphaned")
    static let youths = WordSet(
        """
        boy girl child baby toddler teenager schoolboy schoolgirl pupil student undergraduate apprentice trainee widow
        widower bachelor clerk lawyer teacher schoolteacher soldier sailor nurse curate priest typist waiter waitress
        """
    )
    static let adverbs = WordSet(
        "then later also still never again once now twice long always often"
    )
    static let told = WordKey("told")
    static let moved = WordKey("moved")
    static let expects = WordKey("expects")
    static let person = WordKey("person")
    static let reflexives = WordSet("himself herself")
    /// Whom somebody tells something.
    static let hearers = WordSet(
        """
        reporters journalists detectives investigators magistrates jurors lawmakers senators colleagues friends neighbours
        neighbors him her them
        """
    )
    /// What a member of an assembly moves to do.
    static let motions = WordSet(
        "adjourn amend table strike postpone dismiss reconsider approve reject accept"
    )
    /// What stands before a name that no word before it describes.
    static let beforeNames = WordSet(
        "by to for with and but did does will would has had can could should told asked said"
    )
    /// What stands before the subject of a clause inside of a sentence.
    static let clauseOpenings = WordSet(
        ", and but while because that when since until if though although whether yesterday"
    )
    static let selves = WordSet("his her himself herself")
    static let kin = SpellingWords.kin.union(
        WordSet(
            """
            lawyer attorney solicitor barrister widow widower fiancé fiancée parents grandmother grandfather
            girlfriend boyfriend ex-wife ex-husband stepson stepdaughter
            """
        )
    )
    /// What somebody has and no firm or town does.
    static let belongings = kin.union(
        WordSet(
            """
            ministry committee biographer bodyguard therapist childhood boyhood girlhood diary diaries memoirs handwriting
            resignation arrest funeral wedding birthday testimony
            """
        )
    )
    /// Words that speak without an article and are no names.
    static let common = WordSet(
        """
        police staff management counsel everyone everybody nobody someone somebody anyone others another many
        some most neither both none congress parliament council government mother father mom dad grandma
        grandpa god people magistrates unions gardaí gardai carabinieri readers writers scholars sources democrats republicans liberals conservatives tories
        socialists greens labour legislature security maintenance reception customs
        winter spring summer autumn teacher doctor matron nurse coach captain headmaster granny nan cornish
        """
    )

    /// Bodies, and places that stand for one, of a single word.
    static let bodies = WordSet(
        """
        whitehall westminster holyrood stormont broadway hollywood kremlin pentagon chisinau pristina tbilisi yerevan podgorica
        fidesz likud syriza podemos fatah hezbollah hamas taliban vox momentum labor plaid tory
        deloitte accenture barclays lloyds santander siemens nestlé nestle unilever boeing airbus ryanair easyjet lufthansa
        toyota honda nissan renault peugeot volkswagen tesla uber airbnb spotify netflix twitter reddit tiktok microsoft apple
        google amazon facebook nokia ericsson huawei samsung tesco sainsbury asda aldi waitrose greggs
        reuters bloomberg kommersant politico axios newsweek variety xinhua interfax haaretz spiegel
        unite unison usdaw aslef prospect equity
        oxfam greenpeace amnesty interpol europol fifa uefa nato unicef unesco frontex opec
        chelsea everton arsenal liverpool barcelona juventus bayern ajax porto benfica celtic rangers
        """
    )

    /// Whom papers never introduce.
    static let famous = WordSet(
        """
        stalin lenin trotsky hitler goebbels himmler mussolini franco napoleon bonaparte churchill thatcher roosevelt truman
        eisenhower kennedy nixon reagan clinton bush obama trump biden lincoln washington jefferson gorbachev khrushchev
        brezhnev yeltsin putin gandhi nehru mandela castro mao bismarck cromwell disraeli gladstone shakespeare dickens
        goethe schiller tolstoy dostoevsky chekhov homer dante plato aristotle socrates herodotus plutarch cicero caesar
        mozart beethoven bach wagner verdi chopin rembrandt picasso gogh leonardo michelangelo newton darwin einstein galileo
        marx freud nietzsche kant hegel voltaire rousseau luther jesus moses buddha
        """
    )

    /// Words that may speak or act and aren't surnames.
    static let lists = [
        NameWords.places, NameWords.peoples, NameWords.functionWords, NameWords.calendar, common,
        bodies, famous,
    ]

    /// What persons do at the beginning of a sentence.
    static let acts = WordSet(
        """
        called refused promised resigned apologised apologized agreed hopes believes wants laughed smiled shrugged
        argued argues denied denies insisted insists warned warns recalled recalls pleaded testified testifies nodded
        sighed grinned replied wrote conceded retorted voted abstained wondered complained
        complains confessed thinks thought fears feared doubts doubted regrets regretted remembers remembered knows knew
        wishes wished hoped believed wanted suspects suspected disagrees disagreed disputes loves loved hates hated
        admits admitted boasted jokes joked grumbled muttered whispered swore frowned winced laughs smiles sighs wept
        reckons reckoned forgives forgave painted sang danced knelt swam sketched
        """
    )

    /// What befalls living things alone; "Mould lives in the wall".
    static let lives = WordSet("died dies lives lived married remarried retired emigrated")
    static let dyingOut = WordSet("out down away off")
    static let fates = WordSet(
        "born married widowed orphaned knighted"
    )
    /// What courts and policemen do to persons alone.
    static let arrests = WordSet(
        "arrested sentenced jailed handcuffed paroled deported extradited acquitted hospitalised hospitalized"
    )
    /// How persons alone are said to be.
    static let moods = WordSet(
        "satisfied ashamed sorry amused furious unrepentant tearful glad"
    )
    static let prepared = WordKey("prepared")
    static let became = WordKey("became")
    static let been = WordKey("been")
    static let not = WordKey("not")
    /// What is made by a hand or by many, behind "was".
    static let handmade = WordSet(
        "written painted signed composed sung drawn sculpted translated designed built"
    )
    static let arresting = WordSet("arrested handcuffed jailed")
    static let pluralVerbs = WordSet("have are were do")
    /// What stands before a place where somebody goes.
    static let ways = WordSet("to from in at")
    /// What ties a pronoun to the subject before it: "Holloway will go first, since he asked".
    static let conjunctions = WordSet("since because though although until unless")
    static let pointing = WordSet("pointed points")
    static let doing = WordSet("does did do would")
    /// What persons alone do not do.
    static let denials = WordSet(
        "think want know believe remember regret like agree mind care hesitate"
    )
    static let humans = WordSet("man woman boy girl lady gentleman baby teenager")

    /// What persons do and bodies hardly ever.
    static let verbs = WordSet(
        """
        said says told tells added adds recalled recalls explained explains admitted conceded remembered joked
        insisted replied laughed shrugged sighed thought thinks remarked observed muttered whispered mumbled murmured
        growled grumbled shouted quipped mused
        """
    )
}
