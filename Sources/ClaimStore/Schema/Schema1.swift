/// The tables of schema 1.
///
/// Literal SQL only: what a database of this schema holds must not change when a Swift type does.
///
/// "+0 days" makes SQLite's date functions calculate, so that 30 February comes out as another day.
enum Schema1 {
    static let tables = """
        CREATE TABLE articles (
            id INTEGER PRIMARY KEY,
            slug TEXT NOT NULL UNIQUE
                CHECK (slug <> '' AND slug NOT GLOB '*[#/, ]*' AND slug NOT GLOB '.*'),
            title TEXT,
            byline TEXT,
            outlet TEXT,
            url TEXT,
            published TEXT CHECK (published IS date(published, '+0 days')),
            added TEXT NOT NULL
                CHECK (added IS strftime('%Y-%m-%dT%H:%M:%SZ', added, '+0 days')),
            added_by TEXT NOT NULL CHECK (added_by <> '')
        ) STRICT;

        CREATE TABLE revisions (
            id INTEGER PRIMARY KEY,
            article INTEGER NOT NULL REFERENCES articles (id),
            number INTEGER NOT NULL CHECK (number >= 1),
            sha256 TEXT NOT NULL
                CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            file_name TEXT,
            text TEXT NOT NULL,
            words INTEGER NOT NULL CHECK (words >= 0),
            added TEXT NOT NULL
                CHECK (added IS strftime('%Y-%m-%dT%H:%M:%SZ', added, '+0 days')),
            added_by TEXT NOT NULL CHECK (added_by <> ''),
            UNIQUE (article, number)
        ) STRICT;
        CREATE INDEX revisions_by_sha256 ON revisions (sha256);

        CREATE TABLE annotations (
            id INTEGER PRIMARY KEY,
            revision INTEGER NOT NULL REFERENCES revisions (id),
            kind TEXT NOT NULL CHECK (kind IN ('comment', 'footnote', 'link')),
            author TEXT,
            text TEXT NOT NULL,
            start INTEGER NOT NULL CHECK (start >= 0),
            "end" INTEGER NOT NULL CHECK ("end" >= start)
        ) STRICT;
        CREATE INDEX annotations_by_revision ON annotations (revision);

        CREATE TABLE findings (
            id INTEGER PRIMARY KEY,
            revision INTEGER NOT NULL REFERENCES revisions (id),
            number INTEGER NOT NULL CHECK (number >= 1),
            kind TEXT NOT NULL CHECK (
                kind IN ('nameSpelling', 'number', 'dateMismatch', 'arithmetic', 'quote', 'reference')
            ),
            message TEXT NOT NULL,
            spans TEXT NOT NULL CHECK (json_valid(spans)),
            UNIQUE (revision, number)
        ) STRICT;

        CREATE TABLE claims (
            id INTEGER PRIMARY KEY,
            article INTEGER NOT NULL REFERENCES articles (id),
            number INTEGER NOT NULL CHECK (number >= 1),
            kind TEXT NOT NULL CHECK (
                kind IN ('count', 'date', 'ruling', 'law', 'statement', 'identity', 'event')
            ),
            statement TEXT NOT NULL,
            speaker TEXT,
            check_worthiness REAL NOT NULL CHECK (check_worthiness BETWEEN 0 AND 1),
            origin TEXT NOT NULL CHECK (origin IN ('machine', 'person')),
            edited_by TEXT,
            same_as INTEGER REFERENCES claims (id),
            verdict TEXT NOT NULL DEFAULT 'unverified' CHECK (
                verdict IN (
                    'unverified', 'verified', 'needs-context', 'inaccurate', 'unsupported',
                    'conflicting', 'not-checkable'
                )
            ),
            correction TEXT,
            note TEXT,
            decided_by TEXT,
            decided_at TEXT
                CHECK (decided_at IS strftime('%Y-%m-%dT%H:%M:%SZ', decided_at, '+0 days')),
            dropped_by TEXT,
            drop_reason TEXT,
            UNIQUE (article, number),
            CONSTRAINT "a verdict says who gave it and when" CHECK (
                (verdict = 'unverified') = (decided_at IS NULL)
                AND (decided_at IS NULL) = (decided_by IS NULL)
            ),
            CONSTRAINT "'inaccurate' needs a correction" CHECK (
                verdict <> 'inaccurate' OR coalesce(trim(correction), '') <> ''
            ),
            CONSTRAINT "a correction goes with 'inaccurate' or 'needs-context'" CHECK (
                correction IS NULL OR verdict IN ('inaccurate', 'needs-context')
            ),
            CONSTRAINT "'not-checkable' needs a note that says why" CHECK (
                verdict <> 'not-checkable' OR coalesce(trim(note), '') <> ''
            ),
            CONSTRAINT "a dropped claim says who dropped it and why" CHECK (
                (dropped_by IS NULL) = (drop_reason IS NULL)
                AND (drop_reason IS NULL OR trim(drop_reason) <> '')
            )
        ) STRICT;
        CREATE INDEX claims_by_verdict ON claims (verdict) WHERE verdict <> 'unverified';

        CREATE TABLE places (
            id INTEGER PRIMARY KEY,
            claim INTEGER NOT NULL REFERENCES claims (id),
            revision INTEGER NOT NULL REFERENCES revisions (id),
            start INTEGER NOT NULL CHECK (start >= 0),
            "end" INTEGER NOT NULL,
            focus_start INTEGER NOT NULL,
            focus_end INTEGER NOT NULL,
            sentence TEXT NOT NULL,
            focus TEXT NOT NULL,
            CHECK (start <= focus_start AND focus_start <= focus_end AND focus_end <= "end")
        ) STRICT;
        CREATE INDEX places_by_claim ON places (claim, revision, start);
        CREATE INDEX places_by_revision ON places (revision, start);

        CREATE TABLE sources (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (
                kind IN (
                    'web-page', 'document', 'dataset', 'court-record', 'person', 'interview',
                    'observation'
                )
            ),
            title TEXT NOT NULL CHECK (trim(title) <> ''),
            publisher TEXT,
            url TEXT,
            date TEXT CHECK (
                date IS NULL OR date GLOB '[0-9][0-9][0-9][0-9]'
                OR date IS strftime('%Y-%m', date || '-01')
                OR date IS date(date, '+0 days')
            ),
            retrieved TEXT CHECK (retrieved IS date(retrieved, '+0 days')),
            is_confidential INTEGER NOT NULL DEFAULT 0 CHECK (is_confidential IN (0, 1)),
            alias TEXT,
            file_path TEXT,
            file_sha256 TEXT
                CHECK (length(file_sha256) = 64 AND file_sha256 NOT GLOB '*[^0-9a-f]*'),
            file_size INTEGER CHECK (file_size >= 0),
            added TEXT NOT NULL
                CHECK (added IS strftime('%Y-%m-%dT%H:%M:%SZ', added, '+0 days')),
            added_by TEXT NOT NULL CHECK (added_by <> ''),
            CONSTRAINT "a confidential source needs an alias" CHECK (
                is_confidential = 0 OR coalesce(trim(alias), '') <> ''
            ),
            CONSTRAINT "a file has a path, a digest and a size" CHECK (
                (file_path IS NULL) = (file_sha256 IS NULL)
                AND (file_sha256 IS NULL) = (file_size IS NULL)
            )
        ) STRICT;
        CREATE INDEX sources_by_url ON sources (url) WHERE url IS NOT NULL;
        CREATE INDEX sources_by_file ON sources (file_sha256) WHERE file_sha256 IS NOT NULL;
        CREATE INDEX sources_by_title ON sources (title);

        CREATE TABLE evidence (
            id INTEGER PRIMARY KEY,
            claim INTEGER NOT NULL REFERENCES claims (id),
            source INTEGER NOT NULL REFERENCES sources (id),
            stance TEXT NOT NULL CHECK (stance IN ('supports', 'contradicts', 'context')),
            "use" TEXT NOT NULL CHECK ("use" IN ('primary', 'secondary')),
            excerpt TEXT,
            locator TEXT,
            added TEXT NOT NULL
                CHECK (added IS strftime('%Y-%m-%dT%H:%M:%SZ', added, '+0 days')),
            added_by TEXT NOT NULL CHECK (added_by <> '')
        ) STRICT;
        CREATE INDEX evidence_by_claim ON evidence (claim);
        CREATE INDEX evidence_by_source ON evidence (source);

        CREATE TABLE sign_offs (
            id INTEGER PRIMARY KEY,
            revision INTEGER NOT NULL REFERENCES revisions (id),
            role TEXT NOT NULL CHECK (role IN ('checker', 'editor')),
            signer TEXT NOT NULL CHECK (trim(signer) <> ''),
            at TEXT NOT NULL
                CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
            digest TEXT NOT NULL
                CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
            voided_at TEXT
                CHECK (voided_at IS strftime('%Y-%m-%dT%H:%M:%SZ', voided_at, '+0 days')),
            voided_why TEXT,
            CHECK ((voided_at IS NULL) = (voided_why IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX sign_offs_in_force ON sign_offs (revision, role)
            WHERE voided_at IS NULL;

        CREATE TABLE history (
            sequence INTEGER PRIMARY KEY,
            at TEXT NOT NULL
                CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
            "by" TEXT NOT NULL CHECK ("by" <> ''),
            act TEXT NOT NULL CHECK (act <> ''),
            article INTEGER REFERENCES articles (id),
            claim INTEGER REFERENCES claims (id),
            source INTEGER REFERENCES sources (id),
            what TEXT NOT NULL CHECK (what <> ''),
            before TEXT CHECK (before IS NULL OR json_valid(before)),
            after TEXT CHECK (after IS NULL OR json_valid(after)),
            previous TEXT NOT NULL,
            hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
        ) STRICT;
        CREATE INDEX history_by_article ON history (article, sequence) WHERE article IS NOT NULL;
        CREATE INDEX history_by_claim ON history (claim, sequence) WHERE claim IS NOT NULL;
        """
}
