/// Schema 3: articles that were taken out of the count.
enum Schema3 {
    static let migration = columns + rules + views

    private static let columns = """
        ALTER TABLE articles ADD COLUMN dropped_by TEXT
            CHECK (dropped_by IS NULL OR trim(dropped_by) <> '');
        ALTER TABLE articles ADD COLUMN drop_reason TEXT CHECK (
            (dropped_by IS NULL) = (drop_reason IS NULL)
            AND (drop_reason IS NULL OR trim(drop_reason) <> '')
        );

        """

    private static let rules = """
        CREATE TRIGGER articles_are_not_deleted BEFORE DELETE ON articles
        BEGIN SELECT RAISE(ABORT, 'an article is dropped, never deleted'); END;

        """

    /// The views of schema 2 without the claims of dropped articles.
    private static let views = """
        DROP VIEW open_questions;
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
        WHERE claims.dropped_by IS NULL AND articles.dropped_by IS NULL;

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
        WHERE questions.answer IS NULL AND claims.dropped_by IS NULL AND articles.dropped_by IS NULL;
        """
}
