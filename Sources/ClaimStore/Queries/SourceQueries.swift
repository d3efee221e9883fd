package import Casework
internal import GRDB

extension StoreSnapshot {
    /// All sources by number.
    package func sources() throws -> [CaseFile.Source] {
        let snapshots = try database.rows(CaseFile.Snapshot.selection + " ORDER BY id") {
            (source: $0.integer(0), snapshot: CaseFile.Snapshot(row: $0))
        }
        let bySource = Dictionary(grouping: snapshots, by: \.source)
        return try database.rows(CaseFile.Source.selection + " ORDER BY id") { row in
            var source = try CaseFile.Source(row: row)
            source.snapshots = bySource[source.number]?.map(\.snapshot) ?? []
            return source
        }
    }

    /// One source; nil if none has the number.
    package func source(_ number: Int) throws -> CaseFile.Source? {
        var source = try database.firstRow(
            CaseFile.Source.selection + " WHERE id = ?",
            [.integer(number)],
            CaseFile.Source.init(row:)
        )
        source?.snapshots = try snapshots(of: number)
        return source
    }

    /// The copies of a source that were kept or tried, oldest first.
    package func snapshots(of source: Int) throws -> [CaseFile.Snapshot] {
        try database.rows(
            CaseFile.Snapshot.selection + " WHERE source = ? ORDER BY id",
            [.integer(source)]
        ) { CaseFile.Snapshot(row: $0) }
    }

    /// The file that was given as a source.
    package func file(ofSource number: Int) throws -> SourceFile? {
        try database.firstRow(
            """
            SELECT file_path, file_sha256, file_size FROM sources
            WHERE id = ? AND file_path IS NOT NULL
            """,
            [.integer(number)]
        ) { SourceFile(path: $0.text(0), sha256: $0.text(1), sizeInBytes: $0.integer(2)) }
    }

    /// The stored source that a draft means: the same address, else the same file, else the same title.
    ///
    /// The title counts only between sources of one kind that have neither address nor file.
    package func source(like draft: SourceFacts) throws -> CaseFile.Source? {
        let condition: String
        let values: [StoredValue]
        if let url = draft.url {
            condition = "url = ?"
            values = [.text(url)]
        } else if let file = draft.file {
            condition = "file_sha256 = ?"
            values = [.text(file.sha256)]
        } else {
            condition = "title = ? AND kind = ? AND url IS NULL AND file_sha256 IS NULL"
            values = [.text(draft.title), .text(draft.kind.rawValue)]
        }
        return try database.firstRow(
            "\(CaseFile.Source.selection) WHERE \(condition) ORDER BY id LIMIT 1",
            values,
            CaseFile.Source.init(row:)
        )
    }

    /// The claims that rest on a source, by article and number.
    package func claims(citing source: Int) throws -> [ClaimReference] {
        try database.rows(
            """
            SELECT DISTINCT slug, number
            FROM evidence
                JOIN claims ON claims.id = evidence.claim
                JOIN articles ON articles.id = claims.article
            WHERE source = ? ORDER BY slug, number
            """,
            [.integer(source)]
        ) { ClaimReference(article: $0.text(0), number: $0.integer(1)) }
    }

    /// The evidence of a claim, oldest first.
    package func evidence(onClaim claim: Int) throws -> [CaseFile.Evidence] {
        try database.rows(
            CaseFile.Evidence.selection + " WHERE claim = ? ORDER BY evidence.id",
            [.integer(claim)]
        ) { try CaseFile.Evidence(row: $0) }
    }

    /// The evidence of all claims of an article by the claim's row number, oldest first.
    package func evidence(onClaimsOf article: Int) throws -> [Int: [CaseFile.Evidence]] {
        let rows = try database.rows(
            CaseFile.Evidence.selection + """
                 JOIN claims ON claims.id = evidence.claim
                WHERE claims.article = ? ORDER BY evidence.id
                """,
            [.integer(article)]
        ) { (claim: $0.integer(0), evidence: try CaseFile.Evidence(row: $0)) }
        return Dictionary(grouping: rows, by: \.claim).mapValues { $0.map(\.evidence) }
    }
}

extension CaseFile.Evidence {
    fileprivate static let selection = """
        SELECT claim, source, stance, "use", excerpt, locator, added_by, added, evidence.id, as_of,
            expires
        FROM evidence
        """

    fileprivate init(row: StoredRow) throws {
        self.init(
            id: row.integer(8),
            source: row.integer(1),
            stance: try row.value(2, Stance.init(rawValue:)),
            use: try row.value(3, SourceUse.init(rawValue:)),
            excerpt: row.optionalText(4),
            locator: row.optionalText(5),
            asOf: row.optionalText(9),
            expires: row.optionalText(10),
            addedBy: row.text(6),
            addedAt: row.text(7)
        )
    }
}

extension CaseFile.Snapshot {
    fileprivate static let selection = """
        SELECT source, at, taken_by, address, final_address, redirects, status, media_type, size,
            sha256, problem
        FROM snapshots
        """

    fileprivate init(row: StoredRow) {
        self.init(
            at: row.text(1),
            takenBy: row.text(2),
            address: row.text(3),
            finalAddress: row.optionalText(4),
            redirects: row.optionalText(5).map(JSONTexts.decoded) ?? [],
            status: row.optionalInteger(6),
            mediaType: row.optionalText(7),
            sizeInBytes: row.optionalInteger(8),
            sha256: row.optionalText(9),
            problem: row.optionalText(10)
        )
    }
}

extension CaseFile.Source {
    fileprivate static let selection = """
        SELECT id, kind, title, publisher, url, date, retrieved, is_confidential, alias,
            origin_group, medium, asked_by, contact
        FROM sources
        """

    fileprivate init(row: StoredRow) throws {
        self.init(
            number: row.integer(0),
            SourceFacts(
                kind: try row.value(1, SourceKind.init(rawValue:)),
                title: row.text(2),
                publisher: row.optionalText(3),
                url: row.optionalText(4),
                date: row.optionalText(5),
                retrieved: row.optionalText(6),
                isConfidential: row.integer(7) != 0,
                alias: row.optionalText(8),
                originGroup: row.optionalText(9),
                medium: row.optionalText(10),
                askedBy: row.optionalText(11),
                contact: row.optionalText(12)
            )
        )
    }
}
