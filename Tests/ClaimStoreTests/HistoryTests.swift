import Casework

import Digests
import Testing

@testable import ClaimStore

struct HistoryTests {
    @Test func `hashes each line with the one before`() throws {
        let first = HistoryRecord(
            sequence: 1,
            at: "2025-09-25T14:03:00Z",
            by: "Ada",
            act: "add",
            article: 1,
            what: "added é",
            after: "{}",
            previous: HistoryRecord.noHash
        )
        let canonical =
            "1:1,20:2025-09-25T14:03:00Z,3:Ada,3:add,1:1,-,-,8:added é,-,2:{},64:"
            + String(repeating: "0", count: 64) + ","
        #expect(String(decoding: first.canonicalBytes, as: UTF8.self) == canonical)
        #expect(first.hash == SHA256.hexDigest(of: canonical))
    }

    @Test func `writes facts as JSON in the order of their names`() {
        let facts: Facts = [
            "b": .text("say \"yes\"\n\0é\\"), "a": .integer(-3), "c": .null, "d": .real(0.5),
        ]
        #expect(facts.json == #"{"a":-3,"b":"say \"yes\"\n\u0000é\\","c":null,"d":0.5}"#)
    }

    @Test func `gives the same bytes for the same acts`() throws {
        let heads = try (1...2).map { _ in
            try SampleStore.withEvidence().store.read { try $0.historyHead().hash }
        }
        #expect(heads[0] == heads[1])
        #expect(heads[0] != HistoryRecord.noHash)
    }

    @Test(arguments: [
        ("UPDATE history SET what = 'x' WHERE sequence = 2", "line 2 was changed"),
        ("UPDATE history SET \"by\" = 'Eve' WHERE sequence = 1", "line 1 was changed"),
        ("UPDATE history SET claim = 1 WHERE sequence = 3", "line 3 was changed"),
        ("UPDATE history SET after = '{}' WHERE sequence = 2", "line 2 was changed"),
        (
            "UPDATE history SET hash = printf('%064d', 7) WHERE sequence = 2",
            "line 3 doesn't continue the line before"
        ),
        ("DELETE FROM history WHERE sequence = 2", "line 2 is missing; the next one is 3"),
        ("DELETE FROM history WHERE sequence = 1", "line 1 is missing; the next one is 2"),
        (
            "UPDATE history SET sequence = 9 WHERE sequence = 3",
            "line 3 is missing; the next one is 9"
        ),
    ])
    func `shows where the chain was tampered with`(sql: String, problem: String) throws {
        let sample = try SampleStore()
        for slug in ["a", "b", "c"] {
            try sample.store.write { try SampleStore.addArticle(slug, to: $0) }
        }
        #expect(try sample.store.read { try $0.verification() }.historyLength == 3)
        try sample.runRaw(
            "DROP TRIGGER history_is_not_changed; DROP TRIGGER history_is_not_deleted; \(sql)"
        )
        let problems = try sample.store.read { try $0.verification() }.problems
        #expect(problems.contains("the history's \(problem)"), "\(problems)")
    }

    @Test(arguments: [
        (
            "UPDATE places SET sentence = 'The jail held 15 people.' WHERE id = 1",
            "the words of jail#1 aren't those of its revision"
        ),
        (
            "UPDATE places SET start = 900, focus_start = 900, focus_end = 901, \"end\" = 901",
            "the words of jail#1 aren't those of its revision"
        ),
        (
            """
            UPDATE claims SET verdict = 'conflicting', decided_by = 'Eve', decided_at = '2025-09-26T09:00:00Z'
            WHERE id = 1
            """,
            "the verdict of jail#1 isn't the one that the history gave it"
        ),
        (
            "PRAGMA foreign_keys = OFF; DELETE FROM sources",
            "row 1 of evidence refers to a row of sources that isn't there"
        ),
    ])
    func `shows what else was tampered with`(sql: String, problem: String) throws {
        let sample = try SampleStore.withEvidence()
        try sample.runRaw(sql)
        #expect(try sample.store.read { try $0.verification() }.problems.contains(problem))
    }
}
