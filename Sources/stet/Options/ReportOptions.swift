internal import ArgumentParser
internal import Casework
internal import ClaimExtraction
internal import Foundation
internal import Reports
internal import Workbench

/// What a report is to tell, and for whose eyes.
struct ReportOptions: ParsableArguments {
    @Option(
        help:
            "The time that the report shows (2025-09-25 or 2025-09-25T14:03:00Z); now if not given.",
        transform: Parse.time
    )
    var at: String?

    @Option(
        help: ArgumentHelp(
            "From where on changes are told: a revision's number, a day or a time.",
            discussion: "For the memo and the changes."
        ),
        transform: Parse.since
    )
    var since: Since?

    @Option(
        help: ArgumentHelp(
            "For whose eyes it is: \(Redaction.offered.map(\.rawValue).joined(separator: ", ")).",
            discussion: Redaction.offered.map { "\($0.rawValue): \($0.meaning)" }
                .joined(separator: "; ") + "."
        ),
        transform: Parse.redaction
    )
    var redact: Redaction?

    @Flag(help: "Name confidential sources; the history keeps that you had it done.")
    var reveal = false

    @Flag(help: "Make the report of a published article for one that isn't published.")
    var force = false

    func validate() throws {
        if reveal, redact != nil {
            throw ValidationError("--reveal shows everything; it can't go with --redact.")
        }
    }

    /// The settings at a time that stays the same for several reports.
    ///
    /// The workbench's rules say what is out of date; they are read for reports that tell it.
    func settings(
        for report: any Report,
        in folder: WorkbenchFolder,
        now: Date
    ) throws -> ReportSettings {
        ReportSettings(
            time: at ?? now.ISO8601Format(),
            since: since,
            isForced: force,
            staleness: report.tellsStaleness
                ? try GateRules(in: folder).stale : StalenessLimits()
        )
    }

    func redaction(of report: any Report) -> Redaction {
        reveal ? .revealed : redact ?? report.usualRedaction
    }
}

extension Redaction {
    /// What may be asked for without a line in the history.
    static let offered = Redaction.allCases.filter { $0 != .revealed }
}

extension Parse {
    static func redaction(_ text: String) throws -> Redaction {
        guard let redaction = Redaction.offered.first(where: { $0.rawValue == text.lowercased() })
        else {
            let names = Redaction.offered.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("There are no eyes “\(text)”; choose one of \(names).")
        }
        return redaction
    }

    static func since(_ text: String) throws -> Since {
        if text.utf8.allSatisfy({ $0 &- 48 < 10 }), let number = Int(text) {
            return .revision(number)
        }
        guard let time = moment(text) else {
            throw ValidationError(
                "“\(text)” is no revision and no time; write 2, 2025-09-25 or 2025-09-25T14:03:00Z."
            )
        }
        return .time(time)
    }

    static func time(_ text: String) throws -> String {
        guard let time = moment(text) else {
            throw ValidationError("“\(text)” is no time; write 2025-09-25 or 2025-09-25T14:03:00Z.")
        }
        return time
    }

    /// A day stands for its first minute.
    private static func moment(_ text: String) -> String? {
        let day = text.prefix(10)
        guard CalendarDate(iso8601: day) != nil else { return nil }
        if text.count == 10 { return "\(day)T00:00:00Z" }
        let isTime = (try? Date(text, strategy: .iso8601)) != nil && text.hasSuffix("Z")
        return isTime ? text : nil
    }
}
