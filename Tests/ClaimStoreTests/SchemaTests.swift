import ClaimStore
import GRDB
import Testing

/// What the database itself refuses, whoever asks.
struct SchemaTests {
    @Test(arguments: [
        (
            "UPDATE claims SET verdict = 'verified', decided_by = 'Eve', decided_at = '2025-09-25T14:03:00Z' WHERE id = 2",
            "no verdict without evidence"
        ),
        (
            "UPDATE claims SET verdict = 'maybe' WHERE id = 1",
            "CHECK constraint failed"
        ),
        (
            "UPDATE claims SET verdict = 'verified' WHERE id = 1",
            "a verdict says who gave it and when"
        ),
        (
            "UPDATE claims SET verdict = 'inaccurate', decided_by = 'Eve', decided_at = '2025-09-25T14:03:00Z' WHERE id = 1",
            "'inaccurate' needs a correction"
        ),
        (
            "UPDATE claims SET verdict = 'not-checkable', note = ' ', decided_by = 'Eve', decided_at = '2025-09-25T14:03:00Z'",
            "'not-checkable' needs a note that says why"
        ),
        (
            "UPDATE claims SET correction = '49'",
            "a correction goes with"
        ),
        (
            "INSERT INTO claims (article, number, kind, statement, check_worthiness, origin, verdict) VALUES (1, 9, 'count', 's', 0, 'person', 'verified')",
            "a claim begins unverified"
        ),
        (
            "INSERT INTO claims (article, number, kind, statement, check_worthiness, origin) VALUES (1, 9, 'rumour', 's', 0, 'person')",
            "CHECK constraint failed"
        ),
        (
            "INSERT INTO claims (article, number, kind, statement, check_worthiness, origin) VALUES (1, 2, 'count', 's', 0, 'person')",
            "UNIQUE constraint failed"
        ),
        (
            "INSERT INTO claims (article, number, kind, statement, check_worthiness, origin) VALUES (7, 1, 'count', 's', 0, 'person')",
            "FOREIGN KEY constraint failed"
        ),
        ("UPDATE claims SET check_worthiness = 1.5", "CHECK constraint failed"),
        ("UPDATE claims SET number = 7 WHERE id = 1", "a claim keeps its number for life"),
        ("UPDATE claims SET drop_reason = 'wrong'", "a dropped claim says who dropped it and why"),
        ("DELETE FROM claims", "a claim is dropped, never deleted"),
        ("UPDATE revisions SET text = 'other'", "a revision is never changed"),
        ("DELETE FROM revisions", "a revision is never deleted"),
        (
            "INSERT OR REPLACE INTO revisions SELECT id, article, number, sha256, file_name, 'other', words, added, added_by FROM revisions",
            "a revision is never replaced"
        ),
        ("UPDATE history SET what = 'nothing'", "history is never changed"),
        ("DELETE FROM history", "history is never deleted"),
        (
            "INSERT OR REPLACE INTO history SELECT * FROM history",
            "history is only added to at its end"
        ),
        (
            "INSERT INTO history SELECT sequence + 1, at, \"by\", act, article, claim, source, what, before, after, previous, hash, act_start FROM history",
            "history is only added to at its end"
        ),
        (
            "UPDATE sources SET is_confidential = 1",
            "a confidential source needs an alias"
        ),
        (
            "UPDATE sources SET is_confidential = 1, alias = '  '",
            "a confidential source needs an alias"
        ),
        ("UPDATE sources SET kind = 'hearsay'", "CHECK constraint failed"),
        ("UPDATE sources SET date = '2025-02-30'", "CHECK constraint failed"),
        ("UPDATE sources SET title = ''", "CHECK constraint failed"),
        ("DELETE FROM sources", "FOREIGN KEY constraint failed"),
        ("UPDATE evidence SET stance = 'proves'", "CHECK constraint failed"),
        ("UPDATE evidence SET as_of = '2025-02-30'", "CHECK constraint failed"),
        ("UPDATE evidence SET expires = 'soon'", "CHECK constraint failed"),
        ("UPDATE claims SET waiting_for = 'the county'", "CHECK constraint failed"),
        ("UPDATE claims SET assignee = ' '", "CHECK constraint failed"),
        ("UPDATE claims SET merged_into = 2 WHERE id = 1", "CHECK constraint failed"),
        ("UPDATE claims SET taken_in = 1 WHERE id = 1", "CHECK constraint failed"),
        ("UPDATE claims SET reopened_at = '2025-09-25T14:03:00Z'", "CHECK constraint failed"),
        ("INSERT INTO fates VALUES (1, 1, 'lost')", "CHECK constraint failed"),
        (
            "INSERT INTO snapshots (source, at, taken_by, address) VALUES (1, '2025-09-25T14:03:00Z', 'Eve', 'a')",
            "a snapshot has its bytes or says why not"
        ),
        (
            "INSERT INTO questions (claim, text, asked_at, asked_by, answer) VALUES (1, 'How many?', '2025-09-25T14:03:00Z', 'Eve', '51')",
            "an answer says who gave it and when"
        ),
        ("UPDATE evidence SET claim = 2", "evidence stays with its claim"),
        (
            "INSERT OR REPLACE INTO evidence SELECT id, 2, source, stance, \"use\", excerpt, locator, added, added_by, as_of, expires FROM evidence",
            "evidence is added, never replaced"
        ),
        ("UPDATE articles SET slug = 'two words'", "CHECK constraint failed"),
        ("UPDATE articles SET published = '25 Sept.'", "CHECK constraint failed"),
        ("UPDATE articles SET added = '2025-09-25'", "CHECK constraint failed"),
        ("UPDATE articles SET added = 'today'", "CHECK constraint failed"),
        ("UPDATE articles SET added_by = ''", "CHECK constraint failed"),
        ("UPDATE claims SET decided_at = 'today', decided_by = 'Eve'", "CHECK constraint failed"),
        ("UPDATE sources SET retrieved = 'today'", "CHECK constraint failed"),
        ("UPDATE sources SET date = 'today'", "CHECK constraint failed"),
        ("UPDATE places SET focus_end = 900", "CHECK constraint failed"),
        ("UPDATE findings SET spans = 'here'", "CHECK constraint failed"),
    ])
    func `refuses what breaks a rule`(sql: String, rule: String) throws {
        let sample = try SampleStore.withEvidence()
        let refusal = try #require(try sample.refusal(of: sql), "\(sql)")
        #expect(refusal.contains(rule))
    }

    @Test(arguments: [
        "UPDATE claims SET verdict = 'verified', decided_by = 'Eve', decided_at = '2025-09-25T14:03:00Z' WHERE id = 1",
        "UPDATE claims SET verdict = 'inaccurate', correction = '49', decided_by = 'Eve', decided_at = '2025-09-25T14:03:00Z' WHERE id = 1",
        "UPDATE claims SET verdict = 'not-checkable', note = 'opinion', decided_by = 'Eve', decided_at = '2025-09-25T14:03:00Z' WHERE id = 2",
        "UPDATE claims SET dropped_by = 'Eve', drop_reason = 'twice' WHERE id = 2",
        "UPDATE sources SET is_confidential = 1, alias = 'an officer'",
        "UPDATE sources SET date = '2025', retrieved = '2025-09-25'",
        "UPDATE sources SET date = '2025-09'",
        "DELETE FROM evidence",
    ])
    func `takes what keeps the rules`(sql: String) throws {
        let sample = try SampleStore.withEvidence()
        #expect(try sample.refusal(of: sql) == nil)
    }

    @Test func `keeps the last evidence of a verdict`() throws {
        let sample = try SampleStore.withEvidence()
        try sample.runRaw(
            """
            UPDATE claims
            SET verdict = 'verified', decided_by = 'Eve', decided_at = '2025-09-25T14:03:00Z'
            WHERE id = 1
            """
        )
        #expect(
            try sample.refusal(of: "DELETE FROM evidence")
                == "the last evidence of a verdict stays"
        )
        try sample.runRaw(
            """
            INSERT INTO evidence SELECT 2, claim, source, stance, "use", excerpt, locator, added, added_by, as_of, expires
            FROM evidence
            """
        )
        #expect(try sample.refusal(of: "DELETE FROM evidence WHERE id = 1") == nil)
        #expect(
            try sample.refusal(of: "DELETE FROM evidence")
                == "the last evidence of a verdict stays"
        )
    }

    @Test func `wants two people under an article and keeps signatures`() throws {
        let sample = try SampleStore.withEvidence()
        func signature(_ role: String, _ signer: String) -> String {
            """
            INSERT INTO sign_offs (revision, role, signer, at, digest)
            VALUES (1, '\(role)', '\(signer)', '2025-09-25T14:03:00Z', '\(SampleStore.digest)')
            """
        }
        #expect(try sample.refusal(of: signature("checker", "Ada")) == nil)
        #expect(
            try sample.refusal(of: signature("editor", "Ada"))
                == "the second signature is another person's"
        )
        #expect(try sample.refusal(of: signature("boss", "Eve"))?.contains("CHECK") == true)
        #expect(try sample.refusal(of: signature("editor", "Eve")) == nil)
        #expect(
            try sample.refusal(of: "UPDATE sign_offs SET signer = 'Bo'")
                == "a signature is only ever voided, once"
        )
        #expect(
            try sample.refusal(of: "DELETE FROM sign_offs")
                == "a signature is voided, never deleted"
        )
        let void = "UPDATE sign_offs SET voided_at = '2025-09-26T08:00:00Z', voided_why = 'changed'"
        #expect(try sample.refusal(of: void) == nil)
        #expect(try sample.refusal(of: void) == "a signature is only ever voided, once")
    }

    @Test func `has views for people with other tools`() throws {
        let sample = try SampleStore.withEvidence()
        #expect(try sample.value("SELECT group_concat(claim) FROM open_claims") == "jail#1,jail#2")
        #expect(
            try sample.value(
                "SELECT focus || ', ' || evidence FROM claim_status WHERE claim = 'jail#1'"
            ) == "51 people, 1"
        )
        try sample.runRaw(
            "UPDATE sources SET is_confidential = 1, alias = 'an officer', url = 'https://x.example'"
        )
        #expect(
            try sample.value("SELECT name || coalesce(url, '') || claims FROM cited_sources")
                == "an officer1"
        )
    }
}
