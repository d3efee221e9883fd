extension Schema1 {
    /// Rules over several rows, which a CHECK can't say.
    ///
    /// "INSERT OR REPLACE" deletes rows without firing delete triggers, so the rules look at inserts too.
    static let rules = """
        CREATE TRIGGER claims_begin_unverified BEFORE INSERT ON claims
        WHEN NEW.verdict <> 'unverified'
        BEGIN SELECT RAISE(ABORT, 'a claim begins unverified'); END;

        CREATE TRIGGER claims_no_verdict_without_evidence BEFORE UPDATE OF verdict, id ON claims
        WHEN NEW.verdict NOT IN ('unverified', 'not-checkable')
            AND NOT EXISTS (SELECT 1 FROM evidence WHERE claim = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'no verdict without evidence'); END;

        CREATE TRIGGER claims_keep_their_number BEFORE UPDATE OF id, article, number ON claims
        WHEN (NEW.id, NEW.article, NEW.number) IS NOT (OLD.id, OLD.article, OLD.number)
        BEGIN SELECT RAISE(ABORT, 'a claim keeps its number for life'); END;

        CREATE TRIGGER claims_are_never_deleted BEFORE DELETE ON claims
        BEGIN SELECT RAISE(ABORT, 'a claim is dropped, never deleted'); END;

        CREATE TRIGGER evidence_is_not_replaced BEFORE INSERT ON evidence
        WHEN EXISTS (SELECT 1 FROM evidence WHERE id = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'evidence is added, never replaced'); END;

        CREATE TRIGGER evidence_stays_with_its_claim BEFORE UPDATE OF id, claim ON evidence
        WHEN (NEW.id, NEW.claim) IS NOT (OLD.id, OLD.claim)
        BEGIN SELECT RAISE(ABORT, 'evidence stays with its claim'); END;

        CREATE TRIGGER evidence_of_a_verdict_stays BEFORE DELETE ON evidence
        WHEN NOT EXISTS (SELECT 1 FROM evidence WHERE claim = OLD.claim AND id <> OLD.id)
            AND EXISTS (
                SELECT 1 FROM claims
                WHERE id = OLD.claim AND verdict NOT IN ('unverified', 'not-checkable')
            )
        BEGIN SELECT RAISE(ABORT, 'the last evidence of a verdict stays'); END;

        CREATE TRIGGER revisions_are_not_changed BEFORE UPDATE ON revisions
        BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;

        CREATE TRIGGER revisions_are_not_deleted BEFORE DELETE ON revisions
        BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;

        CREATE TRIGGER revisions_are_not_replaced BEFORE INSERT ON revisions
        WHEN EXISTS (
            SELECT 1 FROM revisions
            WHERE id = NEW.id OR (article = NEW.article AND number = NEW.number)
        )
        BEGIN SELECT RAISE(ABORT, 'a revision is never replaced'); END;

        CREATE TRIGGER sign_offs_need_two_people BEFORE INSERT ON sign_offs
        WHEN EXISTS (
            SELECT 1 FROM sign_offs
            WHERE id = NEW.id
                OR (revision = NEW.revision AND signer = NEW.signer AND voided_at IS NULL)
        )
        BEGIN SELECT RAISE(ABORT, 'the second signature is another person''s'); END;

        CREATE TRIGGER sign_offs_are_only_voided BEFORE UPDATE ON sign_offs
        WHEN OLD.voided_at IS NOT NULL
            OR (NEW.id, NEW.revision, NEW.role, NEW.signer, NEW.at, NEW.digest)
                IS NOT (OLD.id, OLD.revision, OLD.role, OLD.signer, OLD.at, OLD.digest)
        BEGIN SELECT RAISE(ABORT, 'a signature is only ever voided, once'); END;

        CREATE TRIGGER sign_offs_are_not_deleted BEFORE DELETE ON sign_offs
        BEGIN SELECT RAISE(ABORT, 'a signature is voided, never deleted'); END;

        CREATE TRIGGER history_is_a_chain BEFORE INSERT ON history
        WHEN NEW.sequence <> coalesce((SELECT max(sequence) FROM history), 0) + 1
            OR NEW.previous <> coalesce(
                (SELECT hash FROM history ORDER BY sequence DESC LIMIT 1),
                '0000000000000000000000000000000000000000000000000000000000000000'
            )
        BEGIN SELECT RAISE(ABORT, 'history is only added to at its end'); END;

        CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
        BEGIN SELECT RAISE(ABORT, 'history is never changed'); END;

        CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history
        BEGIN SELECT RAISE(ABORT, 'history is never deleted'); END;
        """

    /// What people ask with other tools, and full-text search, whose rows the program writes itself.
    static let views = """
        CREATE VIEW claim_texts AS
        SELECT claims.id AS id, claims.statement AS statement, (
            SELECT sentence FROM places WHERE places.claim = claims.id
            ORDER BY places.revision DESC, places.start LIMIT 1
        ) AS sentence
        FROM claims;

        CREATE VIRTUAL TABLE claim_search USING fts5 (
            statement, sentence, content = 'claim_texts', content_rowid = 'id',
            tokenize = 'porter unicode61 remove_diacritics 2'
        );

        CREATE VIRTUAL TABLE evidence_search USING fts5 (
            excerpt, content = 'evidence', content_rowid = 'id',
            tokenize = 'porter unicode61 remove_diacritics 2'
        );

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
            (SELECT count(*) FROM evidence WHERE evidence.claim = claims.id) AS evidence,
            claims.origin AS origin,
            claims.id AS claim_id
        FROM claims JOIN articles ON articles.id = claims.article
        WHERE claims.dropped_by IS NULL;

        CREATE VIEW open_claims AS
        SELECT * FROM claim_status WHERE verdict = 'unverified';

        CREATE VIEW cited_sources AS
        SELECT
            sources.id AS source,
            sources.kind AS kind,
            CASE is_confidential WHEN 1 THEN alias ELSE title END AS name,
            CASE is_confidential WHEN 1 THEN NULL ELSE publisher END AS publisher,
            CASE is_confidential WHEN 1 THEN NULL ELSE url END AS url,
            date,
            retrieved,
            (
                SELECT count(DISTINCT claim) FROM evidence WHERE evidence.source = sources.id
            ) AS claims
        FROM sources;
        """
}
