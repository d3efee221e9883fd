/// Reports that are cited by page alone, because they have one volume or are numbered by paragraph.
enum SingleVolumeReports {
    /// One-word names that appear so in The Bluebook's tables of early courts (T1.1, T1.3).
    private static let names = WordSet(
        """
        add. addison bee crabbe dallam deady gilp. gilpin hask. haskell hempst. hempstead mccahon mccah.
        syllabi taney olcott olc. newb. newberry mcall. mcallister ware hoff. hoffman quincy kirby brayt.
        breese wythe jeff. jefferson minor mart. tayl. morris burn. burnett walker dudl. dudley harper
        harp. charlt. chand. peck gilm. marvel thacher wright wheel. cooke overton scam. lalor l.r.a. scdb
        """
    )

    /// Whether a page is enough behind the name in `words`.
    static func allow(_ words: Range<Int>, page: Range<Int>, text: CitationText) -> Bool {
        let tokens = text.tokens
        let first = words.lowerBound
        let before = first - 1
        let follows = before >= 0 && tokens.gap[first] <= .line
        let names = words.filter { tokens.kind[$0] == .word }
        // "F.2d": a series has volumes.
        if words.contains(where: { tokens.kind[$0] == .number }) { return false }
        if names.count == 1 {
            guard
                SingleVolumeReports.names.contains(tokens.key[first])
                    || SingleVolumeReports.names.contains(WordKey(text.text(words)))
            else { return false }
            // "Ann Taney, 40": a person and her age.
            if follows, text.isCapital(before), !signals.contains(tokens.key[before]) {
                return false
            }
            return !isAge(page, text: text) || follows && openers.contains(tokens.key[before])
        }
        // "W. Va. 25301": a place and its postal code.
        if NameWords.places.contains(tokens.key[first]) && names.count < 3 { return false }
        if StateCodes.states.longestMatch(at: first, in: tokens, limit: words.upperBound)?.end
            == words.upperBound
        {
            return false
        }
        if names.count > 2, CitationText.closeBrackets.contains(tokens.key[words.upperBound - 1]) {
            return true
        }
        // "The S.&P. 500": initials need a volume.
        guard words.reduce(0, { $0 + text.length($1) }) > 5 else { return false }
        return words.contains {
            tokens.key[$0] == .fullStop || tokens.shape[$0].contains(.abbreviation)
                || tokens.kind[$0] == .clitic || bookWords.contains(tokens.key[$0])
        }
    }

    /// ", 40": behind a name this is how old somebody is.
    private static func isAge(_ page: Range<Int>, text: CitationText) -> Bool {
        guard text.has(WordKey.comma, at: page.lowerBound),
            let value = text.digits(page.upperBound - 1)
        else { return false }
        return (10..<120).contains(value)
    }

    /// Words of books of notes and trials.
    private static let bookWords = WordSet("notebook notes digest trial reports report cases")
    static let signals = WordSet("see cf. accord compare contra in")
    private static let openers = WordSet("see cf. on under in ( [ citing at")
}
