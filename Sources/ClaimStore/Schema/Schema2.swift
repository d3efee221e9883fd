/// Schema 2: revisions with the fates of claims, work on claims, kept copies of sources, overrides of the gate.
enum Schema2 {
    static let migration = columns + tables + rules + views + Schema2Accounts.tables

    private static let columns = """
        ALTER TABLE claims ADD COLUMN assignee TEXT CHECK (assignee IS NULL OR trim(assignee) <> '');
        ALTER TABLE claims ADD COLUMN due TEXT CHECK (due IS date(due, '+0 days'));
        ALTER TABLE claims ADD COLUMN waiting_for TEXT
            CHECK (waiting_for IS NULL OR trim(waiting_for) <> '');
        ALTER TABLE claims ADD COLUMN waiting_since TEXT CHECK (
            waiting_since IS strftime('%Y-%m-%dT%H:%M:%SZ', waiting_since, '+0 days')
            AND (waiting_since IS NULL) = (waiting_for IS NULL)
        );
        ALTER TABLE claims ADD COLUMN reopened_at TEXT CHECK (
            reopened_at IS strftime('%Y-%m-%dT%H:%M:%SZ', reopened_at, '+0 days')
        );
        ALTER TABLE claims ADD COLUMN reopened_why TEXT CHECK (
            (reopened_why IS NULL) = (reopened_at IS NULL)
            AND (reopened_at IS NULL OR verdict = 'unverified')
        );
        ALTER TABLE claims ADD COLUMN taken_in INTEGER REFERENCES revisions (id) CHECK (
            taken_in IS NULL OR verdict IN ('inaccurate', 'needs-context')
        );
        ALTER TABLE claims ADD COLUMN merged_into INTEGER REFERENCES claims (id) CHECK (
            merged_into IS NULL OR (drop_reason IS NOT NULL AND merged_into <> id)
        );
        ALTER TABLE claims ADD COLUMN corrected_words TEXT CHECK (
            corrected_words IS NULL OR verdict = 'inaccurate'
        );
        UPDATE claims SET corrected_words = (
            SELECT lower(focus) FROM places WHERE places.claim = claims.id
            ORDER BY places.revision DESC, places.start LIMIT 1
        ) WHERE verdict = 'inaccurate';
        CREATE INDEX claims_by_corrected_words ON claims (corrected_words)
            WHERE corrected_words IS NOT NULL;
        DROP INDEX claims_by_verdict;
        CREATE INDEX claims_by_verdict ON claims (verdict, kind);
        CREATE INDEX claims_by_assignee ON claims (assignee) WHERE assignee IS NOT NULL;

        ALTER TABLE evidence ADD COLUMN as_of TEXT CHECK (as_of IS date(as_of, '+0 days'));
        ALTER TABLE evidence ADD COLUMN expires TEXT CHECK (expires IS date(expires, '+0 days'));

        ALTER TABLE sources ADD COLUMN origin_group TEXT
            CHECK (origin_group IS NULL OR trim(origin_group) <> '');
        ALTER TABLE sources ADD COLUMN medium TEXT;
        ALTER TABLE sources ADD COLUMN asked_by TEXT;
        ALTER TABLE sources ADD COLUMN contact TEXT;

        ALTER TABLE history ADD COLUMN act_start INTEGER
            CHECK (act_start BETWEEN 1 AND sequence);

        """

    private static let tables = """
        CREATE TABLE fates (
            claim INTEGER NOT NULL REFERENCES claims (id),
            revision INTEGER NOT NULL REFERENCES revisions (id),
            fate TEXT NOT NULL CHECK (
                fate IN (
                    'new', 'unchanged', 'moved', 'touched', 'corrected-as-asked', 'vanished',
                    'ambiguous'
                )
            ),
            PRIMARY KEY (claim, revision)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX fates_by_revision ON fates (revision, fate);

        CREATE TABLE snapshots (
            id INTEGER PRIMARY KEY,
            source INTEGER NOT NULL REFERENCES sources (id),
            at TEXT NOT NULL
                CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
            taken_by TEXT NOT NULL CHECK (taken_by <> ''),
            address TEXT NOT NULL,
            final_address TEXT,
            redirects TEXT CHECK (redirects IS NULL OR json_valid(redirects)),
            status INTEGER,
            media_type TEXT,
            size INTEGER CHECK (size >= 0),
            sha256 TEXT CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            problem TEXT CHECK (problem IS NULL OR trim(problem) <> ''),
            CONSTRAINT "a snapshot has its bytes or says why not" CHECK (
                (sha256 IS NULL) = (size IS NULL) AND (sha256 IS NULL) = (problem IS NOT NULL)
            )
        ) STRICT;
        CREATE INDEX snapshots_by_source ON snapshots (source, id);

        CREATE TABLE fits (
            evidence INTEGER PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
            of TEXT NOT NULL,
            fits INTEGER CHECK (fits IN (0, 1)),
            mismatches TEXT CHECK (mismatches IS NULL OR json_valid(mismatches))
        ) STRICT;

        CREATE TABLE questions (
            id INTEGER PRIMARY KEY,
            claim INTEGER NOT NULL REFERENCES claims (id),
            text TEXT NOT NULL CHECK (trim(text) <> ''),
            addressee TEXT CHECK (addressee IS NULL OR trim(addressee) <> ''),
            asked_at TEXT NOT NULL
                CHECK (asked_at IS strftime('%Y-%m-%dT%H:%M:%SZ', asked_at, '+0 days')),
            asked_by TEXT NOT NULL CHECK (asked_by <> ''),
            answer TEXT CHECK (answer IS NULL OR trim(answer) <> ''),
            answered_at TEXT
                CHECK (answered_at IS strftime('%Y-%m-%dT%H:%M:%SZ', answered_at, '+0 days')),
            answered_by TEXT,
            CONSTRAINT "an answer says who gave it and when" CHECK (
                (answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)
            )
        ) STRICT;
        CREATE INDEX questions_by_claim ON questions (claim, id);

        CREATE TABLE notes (
            id INTEGER PRIMARY KEY,
            claim INTEGER NOT NULL REFERENCES claims (id),
            text TEXT NOT NULL CHECK (trim(text) <> ''),
            added TEXT NOT NULL
                CHECK (added IS strftime('%Y-%m-%dT%H:%M:%SZ', added, '+0 days')),
            added_by TEXT NOT NULL CHECK (added_by <> '')
        ) STRICT;
        CREATE INDEX notes_by_claim ON notes (claim, id);

        CREATE TABLE dismissals (
            id INTEGER PRIMARY KEY,
            article INTEGER NOT NULL REFERENCES articles (id),
            kind TEXT NOT NULL,
            quotes TEXT NOT NULL CHECK (json_valid(quotes)),
            reason TEXT NOT NULL CHECK (trim(reason) <> ''),
            at TEXT NOT NULL
                CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
            "by" TEXT NOT NULL CHECK ("by" <> ''),
            UNIQUE (article, kind, quotes)
        ) STRICT;

        CREATE TABLE gate_overrides (
            id INTEGER PRIMARY KEY,
            revision INTEGER NOT NULL REFERENCES revisions (id),
            reasons TEXT NOT NULL CHECK (json_valid(reasons)),
            why TEXT NOT NULL CHECK (trim(why) <> ''),
            at TEXT NOT NULL
                CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
            "by" TEXT NOT NULL CHECK ("by" <> '')
        ) STRICT;
        CREATE INDEX gate_overrides_by_revision ON gate_overrides (revision);

        CREATE TABLE earlier_checks (
            id INTEGER PRIMARY KEY,
            statement TEXT NOT NULL CHECK (trim(statement) <> ''),
            title TEXT,
            verdict TEXT,
            publisher TEXT,
            url TEXT,
            date TEXT,
            imported_at TEXT NOT NULL
                CHECK (imported_at IS strftime('%Y-%m-%dT%H:%M:%SZ', imported_at, '+0 days')),
            imported_by TEXT NOT NULL CHECK (imported_by <> '')
        ) STRICT;
        CREATE INDEX earlier_checks_by_statement ON earlier_checks (statement);

        """

    private static let rules = """
        CREATE TRIGGER fates_are_not_changed BEFORE UPDATE ON fates
        BEGIN SELECT RAISE(ABORT, 'a fate is never changed'); END;

        CREATE TRIGGER fates_are_not_deleted BEFORE DELETE ON fates
        BEGIN SELECT RAISE(ABORT, 'a fate is never deleted'); END;

        CREATE TRIGGER snapshots_are_not_changed BEFORE UPDATE ON snapshots
        BEGIN SELECT RAISE(ABORT, 'a snapshot is never changed'); END;

        CREATE TRIGGER snapshots_are_not_deleted BEFORE DELETE ON snapshots
        BEGIN SELECT RAISE(ABORT, 'a snapshot is never deleted'); END;

        CREATE TRIGGER gate_overrides_are_not_changed BEFORE UPDATE ON gate_overrides
        BEGIN SELECT RAISE(ABORT, 'an override is never changed'); END;

        CREATE TRIGGER gate_overrides_are_not_deleted BEFORE DELETE ON gate_overrides
        BEGIN SELECT RAISE(ABORT, 'an override is never deleted'); END;

        """

    /// The views of schema 1 with what is new in this one.
    private static let views = """
        DROP VIEW open_claims;
        DROP VIEW claim_status;

        CREATE VIEW claim_status AS
        SELECT
            articles.slug || '#' || claims.number AS claim,
            articles.slug AS article,
            claims.number AS number,
            claims.kind AS kind,
            claims.statement AS statement,
            (
                SELECT focus FROM places WHERE places.claim = claims.id
                ORDER BY places.revision DESC, places.start LIMIT 1
            ) AS focus,
            claims.speaker AS speaker,
            claims.check_worthiness AS check_worthiness,
            claims.verdict AS verdict,
            claims.correction AS correction,
            claims.note AS note,
            claims.decided_by AS decided_by,
            claims.decided_at AS decided_at,
            claims.reopened_at AS reopened_at,
            claims.reopened_why AS reopened_why,
            claims.assignee AS assignee,
            claims.waiting_for AS waiting_for,
            claims.waiting_since AS waiting_since,
            claims.due AS due,
            (
                SELECT fate FROM fates WHERE fates.claim = claims.id
                ORDER BY fates.revision DESC LIMIT 1
            ) AS fate,
            (SELECT count(*) FROM evidence WHERE evidence.claim = claims.id) AS evidence,
            claims.origin AS origin,
            claims.id AS claim_id
        FROM claims JOIN articles ON articles.id = claims.article
        WHERE claims.dropped_by IS NULL;

        CREATE VIEW open_claims AS
        SELECT * FROM claim_status
        WHERE verdict = 'unverified' AND (fate IS NULL OR fate <> 'vanished');

        CREATE VIEW open_questions AS
        SELECT
            articles.slug || '#' || claims.number AS claim,
            questions.addressee AS addressee,
            questions.text AS question,
            questions.asked_by AS asked_by,
            questions.asked_at AS asked_at
        FROM questions
            JOIN claims ON claims.id = questions.claim
            JOIN articles ON articles.id = claims.article
        WHERE questions.answer IS NULL AND claims.dropped_by IS NULL;
        """
}
