package import Casework
package import ClaimExtraction
internal import GRDB

extension StoreSnapshot {
    /// Checks everything that the database promises about itself.
    ///
    /// SQLite's own pages and references, the chain of the history, that every claim has the verdict that the history
    /// gave it last, that every place holds the words of its revision, and that every article is as it was signed. The time is linear in the size of the database.
    ///
    /// A head is the number and hash of a line that was once the last: it must still be there.
    package func verification(head known: CaseFile.HistoryHead? = nil) throws -> Verification {
        var problems = try databaseProblems()
        problems += try referenceProblems()
        let chain = try chainProblems()
        problems += chain.problems
        if let known { problems += try headProblems(known) }
        problems += try decisionProblems()
        problems += try placeProblems()
        problems += try signatureProblems()
        return Verification(
            problems: problems,
            historyLength: chain.length,
            head: chain.head
        )
    }

    private func databaseProblems() throws -> [String] {
        try database.rows("PRAGMA integrity_check(20)") { $0.text(0) }
            .filter { $0 != "ok" }
            .map { "the database file is damaged: \($0)" }
    }

    private func referenceProblems() throws -> [String] {
        try database.rows("PRAGMA foreign_key_check") { row in
            "row \(row.integer(1)) of \(row.text(0)) refers to a row of \(row.text(2)) that isn't there"
        }
    }

    private func headProblems(_ known: CaseFile.HistoryHead) throws -> [String] {
        let hash = try database.firstRow(
            "SELECT hash FROM history WHERE sequence = ?",
            [.integer(known.sequence)]
        ) { $0.text(0) }
        guard let hash else {
            return ["the history's line \(known.sequence) is missing: its end was cut off"]
        }
        return hash == known.hash
            ? []
            : ["the history's line \(known.sequence) isn't the one that the report was made from"]
    }

    private func chainProblems() throws -> (problems: [String], length: Int, head: String) {
        var problems: [String] = []
        var length = 0
        var head = HistoryRecord.noHash
        let rows = """
            SELECT sequence, at, "by", act, article, claim, source, what, before, after, previous,
                act_start, hash
            FROM history ORDER BY sequence
            """
        try database.step(rows, []) { row in
            let record = HistoryRecord(row: row)
            let stored = row.text(12)
            length += 1
            if record.sequence != length {
                problems.append(
                    "the history's line \(length) is missing; the next one is \(record.sequence)"
                )
                length = record.sequence
            }
            if record.previous != head {
                problems.append(
                    "the history's line \(record.sequence) doesn't continue the line before"
                )
            }
            if record.hash != stored {
                problems.append("the history's line \(record.sequence) was changed")
            }
            head = stored
            return true
        }
        return (problems, length, head)
    }

    private func decisionProblems() throws -> [String] {
        let recorded = try RecordedDecisions(self).byClaim
        var problems: [String] = []
        let rows = """
            SELECT claims.id, slug || '#' || claims.number, verdict, correction, decided_by
            FROM claims JOIN articles ON articles.id = claims.article
            ORDER BY claims.id
            """
        try database.step(rows, []) { row in
            let stored = RecordedDecisions.Decision(
                verdict: row.text(2),
                correction: row.optionalText(3),
                by: row.optionalText(4)
            )
            if stored != recorded[row.integer(0), default: .init()] {
                problems.append(
                    "the verdict of \(row.text(1)) isn't the one that the history gave it"
                )
            }
            return true
        }
        return problems
    }

    private func placeProblems() throws -> [String] {
        var problems: [String] = []
        var current: (revision: Int, text: SourceText)?
        let rows = """
            SELECT places.revision, start, "end", focus_start, focus_end, sentence, focus,
                slug || '#' || claims.number
            FROM places
                JOIN claims ON claims.id = places.claim
                JOIN articles ON articles.id = claims.article
            ORDER BY places.revision, places.id
            """
        try database.step(rows, []) { row in
            let revision = row.integer(0)
            if current?.revision != revision {
                current = (revision, SourceText(try text(ofRevision: revision)))
            }
            guard let text = current?.text else { return true }
            let sentence = Span(start: row.integer(1), end: row.integer(2))
            let focus = Span(start: row.integer(3), end: row.integer(4))
            let isTrue =
                text.holds(sentence) && text.holds(focus) && text[sentence] == row.text(5)
                && text[focus] == row.text(6)
            if !isTrue {
                problems.append("the words of \(row.text(7)) aren't those of its revision")
            }
            return true
        }
        return problems
    }

    /// A signature in force is under the state that its article has.
    private func signatureProblems() throws -> [String] {
        let signatures = try database.rows(
            """
            SELECT article, slug, role, signer, digest
            FROM sign_offs
                JOIN revisions ON revisions.id = sign_offs.revision
                JOIN articles ON articles.id = revisions.article
            WHERE voided_at IS NULL ORDER BY sign_offs.id
            """
        ) {
            (
                article: $0.integer(0), slug: $0.text(1), who: "\($0.text(2)) \($0.text(3))",
                digest: $0.text(4)
            )
        }
        return try signatures.compactMap { signature in
            try stateDigest(ofArticle: signature.article) == signature.digest
                ? nil
                : "\(signature.slug) isn't what \(signature.who) signed"
        }
    }

    private func text(ofRevision id: Int) throws -> String {
        try database.firstRow("SELECT text FROM revisions WHERE id = ?", [.integer(id)]) {
            $0.text(0)
        } ?? ""
    }
}

extension SourceText {
    /// Whether a span that comes from a file is one of this text.
    package func holds(_ span: Span) -> Bool {
        span.start >= 0 && span.start <= span.end && span.end <= codePointCount
    }
}

extension HistoryRecord {
    fileprivate init(row: StoredRow) {
        self.init(
            sequence: row.integer(0),
            at: row.text(1),
            by: row.text(2),
            act: row.text(3),
            article: row.optionalInteger(4),
            claim: row.optionalInteger(5),
            source: row.optionalInteger(6),
            what: row.text(7),
            before: row.optionalText(8),
            after: row.optionalText(9),
            previous: row.text(10),
            actStart: row.optionalInteger(11)
        )
    }
}
