/// How English writes words that are put together, for parts that a line end separates.
enum Compounds {
    /// Whether two words are usually one, though each stands alone elsewhere.
    static func areClosed(_ start: String, _ end: String) -> Bool {
        closed.contains(start + end)
    }

    /// Whether two parts usually have a hyphen between them, by a first or a last part that asks for one.
    static func areHyphenated(_ start: String, _ end: String) -> Bool {
        if alwaysBefore.contains(start) { return true }
        let tail = end.prefix { $0 != "-" }
        if start == "co" { return roles.contains { tail.hasPrefix($0) } }
        if start == "anti" { return !againstInOneWord.contains { tail.hasPrefix($0) } }
        if alwaysAfter.contains(String(tail)), start.count > 2 { return true }
        // "Far-reaching" and "two-thirds", but "lower" and "highlight".
        return mostlyBefore.contains(start) && tail.count > 4 && !tail.hasPrefix("light")
    }

    private static let closed: Set<String> = [
        "almost", "already", "also", "although", "always", "another", "anyone", "anything",
        "anywhere", "became", "because", "become", "before", "behind", "below", "beside", "between",
        "cannot", "everyone", "everything", "everywhere", "football", "forward", "herself",
        "himself", "however", "income", "inside", "into", "itself", "likewise", "maybe",
        "meanwhile", "moreover", "myself", "network", "newspaper", "nothing", "nowhere", "offline",
        "online", "onto", "otherwise", "ourselves", "outcome", "outside", "overall", "percent",
        "person", "season", "someone", "something", "sometimes", "somewhere", "themselves",
        "therefore", "throughout", "today", "together", "tomorrow", "toward", "towards",
        "understand", "upon", "website", "weekend", "whatever", "whenever", "wherever", "whoever",
        "within", "without", "yourself",
    ]
    private static let alwaysBefore: Set<String> = [
        "all", "eighty", "ex", "fifty", "forty", "ninety", "self", "seventy", "sixty", "then",
        "thirty", "twenty", "vice", "well",
    ]
    private static let mostlyBefore: Set<String> = [
        "eight", "far", "first", "five", "four", "full", "high", "long", "low", "nine", "one",
        "second", "seven", "short", "six", "ten", "third", "three", "two",
    ]
    /// Beginnings of what follows "co-" where it names an occupation or a status (AP Stylebook, "co-").
    private static let roles = [
        "anchor", "author", "chair", "chief", "conspirator", "counsel", "creat", "defendant",
        "develop", "direct", "edit", "found", "host", "lead", "opt", "own", "partner", "pilot",
        "plaintiff", "present", "produc", "sign", "sponsor", "star", "work", "writ", "wrote",
    ]
    /// Beginnings of what follows "anti" without a hyphen; before other words it has one.
    private static let againstInOneWord = [
        "bacterial", "biotic", "bod", "christ", "cip", "clima", "depress", "dot", "freeze", "gen",
        "histamine", "matter", "oxidant", "qu", "sept", "social", "thes", "toxin", "trust", "viral",
    ]
    private static let alwaysAfter: Set<String> = [
        "backed", "based", "elect", "era", "led", "old", "only", "owned", "related", "scale",
        "term", "up", "ups", "wide", "year",
    ]
}
