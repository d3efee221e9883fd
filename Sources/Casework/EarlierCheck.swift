/// A check from elsewhere or from before this workbench, kept so that it is found again.
package struct EarlierCheck: Sendable, Equatable {
    package var statement: String
    package var title: String?
    /// In the words of whoever checked.
    package var verdict: String?
    package var publisher: String?
    package var url: String?
    package var date: String?

    package init(
        statement: String,
        title: String? = nil,
        verdict: String? = nil,
        publisher: String? = nil,
        url: String? = nil,
        date: String? = nil
    ) {
        self.statement = statement
        self.title = title
        self.verdict = verdict
        self.publisher = publisher
        self.url = url
        self.date = date
    }
}

/// A fact of a desk's sheet: what was checked, how, and with what result.
package struct SheetFact: Sendable, Equatable {
    /// The row's number in the sheet, to tell of it.
    package var row: Int
    package var fact: String
    package var method: String?
    package var source: String?
    package var date: String?
    /// Whether the sheet says that it was verified; nil where it says nothing.
    package var isVerified: Bool?
    package var whyNot: String?
    package var checker: String?

    package init(
        row: Int,
        fact: String,
        method: String? = nil,
        source: String? = nil,
        date: String? = nil,
        isVerified: Bool? = nil,
        whyNot: String? = nil,
        checker: String? = nil
    ) {
        self.row = row
        self.fact = fact
        self.method = method
        self.source = source
        self.date = date
        self.isVerified = isVerified
        self.whyNot = whyNot
        self.checker = checker
    }
}
