internal import Casework

/// Who signed what, and how a later reader sees whether the record is whole.
struct RecordPart {
    private let file: CaseFile

    init(_ file: CaseFile) { self.file = file }

    var signOffs: Markdown {
        let inForce = file.signOffs.filter(\.isInForce)
        let void = file.signOffs.filter { !$0.isInForce }
        var parts: [Markdown] = ["## Sign-offs"]
        if inForce.isEmpty {
            parts.append("Nobody has signed revision \(file.revision.number) yet.")
        } else {
            let rows = inForce.map { signature -> [Markdown] in
                [
                    "\(signature.role)", "\(signature.by)", "\(Moment.minute(signature.at))",
                    "revision \(signature.revision)", "\(signature.digest)",
                ]
            }
            parts.append(.table(["As", "Who", "When", "What", "Digest"], rows))
        }
        if !void.isEmpty {
            let items = void.map { signature -> [Markdown] in
                let day = Moment.day(signature.voidedAt ?? "")
                let why: Markdown = signature.voidedWhy.map { ": \($0)" } ?? ""
                return [
                    """
                    \(signature.role) \(signature.by), revision \(signature.revision), \
                    \(Moment.minute(signature.at)); void since \(day)\(why)
                    """
                ]
            }
            parts += ["Not in force any more:", .list(items)]
        }
        return parts.joined(separator: "\n\n")
    }

    /// What has to be compared to see that no line was taken off the end of the history.
    var history: Markdown? {
        let lines = file.historyHead.map { head -> Markdown in
            """
            When this was written, the workbench’s history had \(counted(head.sequence, "line")), the last with \
            the hash \(head.hash). `stet verify` tells whether they are all still there.
            """
        }
        return .section(
            "The record",
            ["SHA-256 of the file that was checked: \(file.revision.digest)", lines]
                .compactMap(\.self).joined(separator: "\n\n")
        )
    }
}
