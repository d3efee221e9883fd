internal import ClaimExtraction

/// Hints on what to do next that a command gives beside its output.
enum Advice {
    /// For an article that isn't kept.
    static let noPublicationDate = undated("with --published YYYY-MM-DD")

    /// For an article that is kept under a slug.
    static func noPublicationDate(stored slug: String) -> String {
        undated("with 'stet article edit \(slug) --published YYYY-MM-DD'")
    }

    /// For an article of an office file that tells no day of publication.
    static func assumedDay(_ day: CalendarDate, stored slug: String) -> String {
        """
        \(day) is the day of the file's last change; if that isn't the day of publication, give it \
        with 'stet article edit \(slug) --published YYYY-MM-DD'.
        """
    }

    /// For who added the same file once more to say something else about it.
    static func editing(_ slug: String) -> String {
        "'stet article edit \(slug)' changes its title or day of publication."
    }

    private static func undated(_ remedy: String) -> String {
        "There is no publication date, so “last week” and the like stay unresolved; give it \(remedy)."
    }
}
