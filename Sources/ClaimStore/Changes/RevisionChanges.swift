package import Casework
internal import ClaimExtraction
internal import GRDB

extension StoreTransaction {
    /// Notes where a revision states a claim.
    package func insert(_ places: [ClaimPlace], ofClaim claim: Int, in revision: Int) throws {
        let row = try database.prepared(StoreTransaction.placeInsertion)
        for place in places {
            try row.run([.integer(claim), .integer(revision)] + place.columns)
        }
    }

    /// Notes what a revision did to a claim.
    package func insert(_ fate: Fate, ofClaim claim: Int, in revision: Int) throws {
        try database.run(
            "INSERT INTO fates (claim, revision, fate) VALUES (?, ?, ?)",
            [.integer(claim), .integer(revision), .text(fate.rawValue)]
        )
    }

    /// Takes a claim's verdict away because its words are not those that it was given to.
    package func reopen(_ claim: Int, why: String, at time: String) throws {
        try database.run(
            """
            UPDATE claims
            SET verdict = 'unverified', correction = NULL, note = NULL, decided_by = NULL,
                decided_at = NULL, taken_in = NULL, corrected_words = NULL, reopened_at = ?, reopened_why = ?
            WHERE id = ?
            """,
            [.text(time), .text(why), .integer(claim)]
        )
    }

    /// Notes that a revision has the correction that was asked for.
    package func setCorrectionTaken(in revision: Int, of claim: Int) throws {
        try database.run(
            "UPDATE claims SET taken_in = ? WHERE id = ?",
            [.integer(revision), .integer(claim)]
        )
    }

    /// Changes how a claim reads alone after its text changed; its person's edits are not undone by this.
    package func setWording(
        statement: String,
        speaker: String?,
        checkWorthiness: Double,
        of claim: Int
    ) throws {
        try database.run(
            "UPDATE claims SET statement = ?, speaker = ?, check_worthiness = ? WHERE id = ?",
            [.text(statement), StoredValue(speaker), .real(checkWorthiness), .integer(claim)]
        )
    }

    /// Brings the full-text index up to date after a claim's wording changed from what `old` has.
    package func reindex(_ old: ClaimRecord, statement: String, sentence: String) throws {
        if old.statement == statement && old.place.sentence == sentence { return }
        try database.run(
            Search.deletion,
            [.integer(old.id), .text(old.statement), .text(old.place.sentence)]
        )
        try database.run(
            Search.insertion,
            [.integer(old.id), .text(statement), .text(sentence)]
        )
    }

    /// Fills in what a revision knows about its article and the first one didn't.
    package func update(_ article: Int, with facts: NewArticle) throws {
        try database.run(
            """
            UPDATE articles
            SET title = coalesce(?, title), byline = coalesce(?, byline),
                outlet = coalesce(?, outlet), url = coalesce(?, url),
                published = coalesce(?, published)
            WHERE id = ?
            """,
            [
                StoredValue(facts.title), StoredValue(facts.byline), StoredValue(facts.outlet),
                StoredValue(facts.url), StoredValue(facts.published?.description),
                .integer(article),
            ]
        )
    }
}
