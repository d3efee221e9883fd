internal import Casework
internal import GRDB

/// What the history says that each claim's verdict is: whoever changes the claims' table alone is found out.
struct RecordedDecisions {
    /// A verdict with what goes with it, as `claims` has it.
    struct Decision: Equatable {
        var verdict = Verdict.unverified.rawValue
        var correction: String?
        var by: String?
    }

    /// By the claim's row; a claim without an entry was never decided.
    private(set) var byClaim: [Int: Decision] = [:]

    /// Reads the whole history once, in its order.
    init(_ state: StoreSnapshot) throws {
        let rows = """
            SELECT claim, act, "by", after ->> '$.verdict', after ->> '$.correction', after ->> '$.undoes'
            FROM history
            WHERE claim IS NOT NULL AND (
                before ->> '$.verdict' IS NOT NULL OR after ->> '$.verdict' IS NOT NULL
                OR after ->> '$.undoes' IS NOT NULL
            )
            ORDER BY sequence
            """
        var byClaim: [Int: Decision] = [:]
        try state.database.step(rows, []) { row in
            let claim = row.integer(0)
            if let act = row.optionalInteger(5) {
                let before = try RecordedDecisions.decision(before: act, on: claim, state)
                if let before { byClaim[claim] = before }
            } else {
                byClaim[claim] = Decision(row, after: byClaim[claim])
            }
            return true
        }
        self.byClaim = byClaim
    }

    /// What was before an act changed the claim's verdict; nil where it didn't.
    private static func decision(
        before act: Int,
        on claim: Int,
        _ state: StoreSnapshot
    ) throws -> Decision? {
        try state.database.firstRow(
            """
            SELECT before ->> '$.verdict', before ->> '$.correction', before ->> '$.decided_by'
            FROM history
            WHERE claim = ?1 AND sequence >= ?2 AND act_start = ?2
                AND before ->> '$.verdict' IS NOT NULL
            ORDER BY sequence LIMIT 1
            """,
            [.integer(claim), .integer(act)]
        ) {
            Decision(
                verdict: $0.text(0),
                correction: $0.optionalText(1),
                by: $0.optionalText(2)
            )
        }
    }
}

extension RecordedDecisions.Decision {
    /// What a line says: a mark is of its person, another line leaves the verdict with who gave it or takes it away.
    fileprivate init(_ row: StoredRow, after last: Self?) {
        guard let verdict = row.optionalText(3), verdict != Verdict.unverified.rawValue else {
            self.init()
            return
        }
        self.init(
            verdict: verdict,
            correction: row.optionalText(4),
            by: row.text(1) == "mark" ? row.text(2) : last?.by
        )
    }
}
