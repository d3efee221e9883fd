package import Casework
internal import GRDB

extension StoreTransaction {
    /// Stores a signature under the state of a revision; the database refuses a second one of the same person.
    package func insertSignature(
        as role: SignatureRole,
        under revision: Int,
        digest: String,
        by person: String,
        at time: String
    ) throws {
        try database.run(
            "INSERT INTO sign_offs (revision, role, signer, at, digest) VALUES (?, ?, ?, ?, ?)",
            [
                .integer(revision), .text(role.rawValue), .text(person), .text(time), .text(digest),
            ]
        )
    }

    /// Makes a signature in force void.
    package func voidSignature(
        as role: SignatureRole,
        under revision: Int,
        why: String,
        at time: String
    ) throws {
        try database.run(
            """
            UPDATE sign_offs SET voided_at = ?, voided_why = ?
            WHERE revision = ? AND role = ? AND voided_at IS NULL
            """,
            [.text(time), .text(why), .integer(revision), .text(role.rawValue)]
        )
    }

    /// Notes that a person let an article through the gate, against which reasons and why.
    package func insertOverride(
        of reasons: [String],
        why: String,
        revision: Int,
        by person: String,
        at time: String
    ) throws {
        try database.run(
            "INSERT INTO gate_overrides (revision, reasons, why, at, \"by\") VALUES (?, ?, ?, ?, ?)",
            [
                .integer(revision), .text(JSONTexts.encoded(reasons)), .text(why), .text(time),
                .text(person),
            ]
        )
    }
}
