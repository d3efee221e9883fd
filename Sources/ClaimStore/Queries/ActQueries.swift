internal import Foundation
internal import GRDB

/// A line of the history with its facts, as undoing reads it.
package struct ActLine: Sendable, Equatable {
    package let sequence: Int
    package let by: String
    package let act: String
    /// Row numbers.
    package let article: Int?
    package let claim: Int?
    package let what: String
    package let before: Facts
    package let after: Facts
}

extension StoreSnapshot {
    /// The lines of the last act of a person that isn't undone, in order; empty if there is none.
    ///
    /// With an article's row number, the last one about that article.
    package func lastAct(of person: String, article: Int? = nil) throws -> [ActLine] {
        let start = try database.firstRow(
            """
            SELECT act_start FROM history
            WHERE "by" = ?1 AND act <> 'undo' AND act_start IS NOT NULL
                AND (?2 IS NULL OR article = ?2) AND act_start NOT IN (\(StoreSnapshot.undone))
            ORDER BY sequence DESC LIMIT 1
            """,
            [.text(person), StoredValue(article)]
        ) { $0.integer(0) }
        guard let start else { return [] }
        return try database.rows(
            ActLine.selection + " WHERE sequence >= ?1 AND act_start = ?1 ORDER BY sequence",
            [.integer(start)],
            ActLine.init(row:)
        )
    }

    /// The first line after an act that is about one of its claims and isn't undone.
    package func laterLine(about claim: Int, after sequence: Int) throws -> ActLine? {
        try database.firstRow(
            ActLine.selection + """
                 WHERE claim = ? AND sequence > ? AND act <> 'undo'
                    AND coalesce(act_start, 0) NOT IN (\(StoreSnapshot.undone))
                ORDER BY sequence LIMIT 1
                """,
            [.integer(claim), .integer(sequence)],
            ActLine.init(row:)
        )
    }

    /// Whether anything was done to an article or its claims after a line of history, undone or not.
    package func isWorkedOn(_ article: Int, after sequence: Int) throws -> Bool {
        try database.firstRow(
            "SELECT 1 FROM history WHERE article = ? AND sequence > ? LIMIT 1",
            [.integer(article), .integer(sequence)]
        ) { _ in true } ?? false
    }

    /// The first of some acts on an article itself after a line of history, unless it is undone.
    package func laterLine(
        aboutArticle article: Int,
        acts: [String],
        after sequence: Int
    ) throws -> ActLine? {
        let list = acts.map { "'\($0)'" }.joined(separator: ", ")
        return try laterLine(of: article, "act IN (\(list))", after: sequence)
    }

    /// The first line after an article's last revision that what was before it would contradict, unless it is undone.
    ///
    /// That is whatever concerns the article itself, changes what claims there are, or is about a claim that the
    /// revision changed.
    package func laterLine(onRevisionOf article: Int, after sequence: Int) throws -> ActLine? {
        try laterLine(
            of: article,
            """
            (claim IS NULL OR act GLOB 'claim.*' OR claim IN (
                SELECT claim FROM fates
                WHERE fate <> 'unchanged' AND revision = (
                    SELECT id FROM revisions WHERE article = ?1 ORDER BY number DESC LIMIT 1
                )
            ))
            """,
            after: sequence
        )
    }

    private func laterLine(
        of article: Int,
        _ condition: String,
        after sequence: Int
    ) throws -> ActLine? {
        try database.firstRow(
            ActLine.selection + """
                 WHERE article = ?1 AND sequence > ?2 AND act <> 'undo' AND \(condition)
                    AND coalesce(act_start, 0) NOT IN (\(StoreSnapshot.undone))
                ORDER BY sequence LIMIT 1
                """,
            [.integer(article), .integer(sequence)],
            ActLine.init(row:)
        )
    }

    /// The first lines of acts that were undone.
    private static let undone = """
        SELECT json_extract(after, '$.undoes') FROM history WHERE act = 'undo'
        """
}

extension ActLine {
    fileprivate static let selection = """
        SELECT sequence, "by", act, article, claim, what, before, after FROM history
        """

    fileprivate init(row: StoredRow) {
        self.init(
            sequence: row.integer(0),
            by: row.text(1),
            act: row.text(2),
            article: row.optionalInteger(3),
            claim: row.optionalInteger(4),
            what: row.text(5),
            before: Facts(json: row.optionalText(6)),
            after: Facts(json: row.optionalText(7))
        )
    }
}

extension Facts {
    /// Reads what ``json`` wrote; anything else is no facts.
    init(json: String?) {
        self = [:]
        guard let json,
            let members = try? JSONDecoder().decode([String: Member].self, from: Data(json.utf8))
        else { return }
        values = members.mapValues(\.value)
    }

    /// The text of a name; nil where it has none.
    package func text(_ name: String) -> String? {
        if case .text(let text)? = values[name] { return text }
        return nil
    }

    /// The whole number of a name; nil where it has none.
    package func integer(_ name: String) -> Int? {
        if case .integer(let number)? = values[name] { return number }
        return nil
    }

    /// The number of a name, whole or not; nil where it has none.
    package func number(_ name: String) -> Double? {
        if case .real(let number)? = values[name] { return number }
        return integer(name).map(Double.init)
    }

    /// A value of JSON that a column can hold.
    struct Member: Decodable {
        let value: StoredValue

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                value = .null
            } else if let number = try? container.decode(Int.self) {
                value = .integer(number)
            } else if let number = try? container.decode(Double.self) {
                value = .real(number)
            } else {
                value = .text(try container.decode(String.self))
            }
        }
    }
}
