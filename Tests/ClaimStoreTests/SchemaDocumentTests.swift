import ClaimStore
import Foundation
import GRDB
import TestSupport
import Testing

/// `Docs/schema.md` is made from the database itself: RECORD_GOLDEN=1 writes it anew.
struct SchemaDocumentTests {
    /// What a row of each table and view is; one that isn't told fails the test.
    private static let meanings = [
        "articles": "A piece.",
        "revisions":
            "A version of an article's text; `sha256` is that of the file it was read from.",
        "annotations": "A comment, footnote or link that came with the file.",
        "findings":
            "A place where a revision disagrees with itself; `spans` is a JSON array of [start, end].",
        "claims": "A thing to verify; its number is for life.",
        "places":
            "Where a revision states a claim: its sentence, and in it the focus, the words that would be wrong.",
        "sources": "A document, page, dataset, record, person, interview or observation.",
        "evidence": "A source held against a claim.",
        "fates": "What a revision did to a claim.",
        "snapshots":
            "A copy of a source in `Claims/Snapshots`, under its SHA-256, or why none could be made.",
        "fits":
            "What the comparison of an excerpt with its claim found; `of` is a digest of the words. Made anew where it is missing.",
        "questions": "Something that has to be answered before a claim can be decided.",
        "notes": "A remark on a claim.",
        "dismissals": "A finding that a person waved through; `quotes` are its words.",
        "gate_overrides": "Somebody let an article through the gate against the rules.",
        "earlier_checks": "A check by others, or from before, to be found again.",
        "sign_offs": "A signature under a revision and the state of its claims.",
        "history": "A change; each line's hash covers the line before.",
        "accounts":
            "Somebody who may use the workbench in a browser; the password as Argon2id's text.",
        "sessions": "A browser that is signed in; its secret as SHA-256 only.",
        "api_tokens": "A token by which a script acts as an account; as SHA-256 only.",
        "claim_status": "View: a claim that counts, with its verdict, work and fate.",
        "open_claims": "View: a claim that nobody has decided.",
        "open_questions": "View: a question that nobody has answered.",
        "cited_sources": "View: a source, a confidential one by its alias.",
        "claim_texts": "View: what the full-text index of claims is made from.",
        "claim_search": "Full-text index (FTS5) of claims; `rowid` is the claim's `id`.",
        "evidence_search": "Full-text index (FTS5) of excerpts; `rowid` is the evidence's `id`.",
    ]

    @Test func `documents every table, column and rule`() throws {
        let sample = try SampleStore()
        let queue = try DatabaseQueue(path: sample.path)
        let document = try queue.inDatabase { database in
            try SchemaDocument(database, meanings: SchemaDocumentTests.meanings).text
        }
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Docs/schema.md")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try document.write(to: url, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: url, encoding: .utf8) == document)
    }
}

/// The schema of a database as Markdown.
private struct SchemaDocument {
    let text: String

    init(_ database: Database, meanings: [String: String]) throws {
        var parts = [
            """
            # The schema

            Made from the database by the tests; `Docs/store.md` says how to read it. Schema \
            \(try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0).
            """
        ]
        let names = try String.fetchAll(
            database,
            sql: """
                SELECT name FROM sqlite_schema
                WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'
                    AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\'
                ORDER BY type, rowid
                """
        )
        for name in names {
            let meaning = try #require(meanings[name], "what is a row of \(name)?")
            parts.append("## \(name)\n\n\(meaning)")
            parts.append(try SchemaDocument.columns(of: name, database))
            let rules = try SchemaDocument.rules(of: name, database)
            if !rules.isEmpty { parts.append("Rules: \(rules.joined(separator: "; ")).") }
        }
        text = parts.joined(separator: "\n\n") + "\n"
    }

    private static func columns(of table: String, _ database: Database) throws -> String {
        var references: [String: String] = [:]
        for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_list('\(table)')") {
            references[row["from"]] = row["table"]
        }
        var lines = ["| column | type | |", "| --- | --- | --- |"]
        for row in try Row.fetchAll(database, sql: "PRAGMA table_info('\(table)')") {
            let name: String = row["name"]
            var notes: [String] = []
            if row["pk"] as Int > 0 { notes.append("key") }
            if row["notnull"] as Int > 0 { notes.append("never NULL") }
            if let other = references[name] { notes.append("row of `\(other)`") }
            let type: String = row["type"]
            lines.append("| `\(name)` | \(type) | \(notes.joined(separator: ", ")) |")
        }
        return lines.joined(separator: "\n")
    }

    /// What the triggers refuse, in the words of their messages, and the named constraints.
    private static func rules(of table: String, _ database: Database) throws -> [String] {
        let sql = try String.fetchAll(
            database,
            sql: """
                SELECT sql FROM sqlite_schema
                WHERE tbl_name = ? AND type IN ('table', 'trigger') ORDER BY rowid
                """,
            arguments: [table]
        )
        var rules: [String] = []
        for text in sql {
            for match in text.matches(of: /CONSTRAINT "([^"]+)"/) { rules.append(String(match.1)) }
            for match in text.matches(of: /RAISE\(ABORT, '((?:[^']|'')+)'\)/) {
                rules.append(String(match.1).replacing("''", with: "'"))
            }
        }
        return rules
    }
}
