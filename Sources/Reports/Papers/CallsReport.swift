package import Casework

/// Open questions by the person or office who can answer them.
///
/// It may be read to strangers over the telephone: nothing of the article's wording stands in it.
package struct CallsReport: Report {
    package let name = "calls"
    package let summary =
        "The call sheet: open questions by who can answer, without a word of the article."
    package let fileExtension = "md"
    package let comparesEvidence = false

    package init() {}

    package func render(_ disclosure: Disclosure, _ settings: ReportSettings) -> String {
        let file = disclosure.file
        let sheet = CallSheet(file)
        let parts = sheet.calls.map { call -> Markdown in
            let reach: Markdown? = call.reach.map { "Reach: \($0)" }
            return .section(
                "\(call.name) (\(call.items.count))",
                [reach, call.items.map(item).joined(separator: "\n")].compactMap(\.self)
                    .joined(separator: "\n\n")
            ) ?? ""
        }
        let outlet: Markdown = file.outlet.map { "\($0), " } ?? ""
        let empty: Markdown = "Nobody has to be asked anything."
        return Markdown.document(
            [
                // The headline would give the article away as well.
                "# Calls",
                "\(outlet)as of \(Moment.minute(settings.time))",
            ] + (parts.isEmpty ? [empty] : parts)
        )
    }

    private func item(_ item: CallSheet.Item) -> Markdown {
        let due: Markdown = item.due.map { ", due \($0)" } ?? ""
        return """
            - [ ] **#\(item.claim)** \(item.text) (\(item.by)\(due))
              - Answer, by whom, when:
            """
    }
}

/// What has to be asked, by whom it is asked of.
struct CallSheet {
    struct Item {
        let claim: Int
        let text: String
        let by: String
        let due: String?
    }

    struct Call {
        var name: String
        /// How the one who answers can be reached, where a source of that name says so.
        var reach: String?
        var items: [Item]
    }

    /// By name; those that nobody was named for come last.
    let calls: [Call]

    init(_ file: CaseFile) {
        var calls: [String: Call] = [:]
        let contacts = CallSheet.contacts(file)
        func add(_ item: Item, to name: String?) {
            let key = CallSheet.key(name)
            let shown = name ?? "Nobody is named who could answer"
            calls[key, default: Call(name: shown, reach: contacts[key], items: [])].items
                .append(item)
        }
        for claim in file.claims where claim.isInText {
            for question in claim.openQuestions {
                let by = "asked by \(question.askedBy), \(Moment.day(question.askedAt))"
                add(
                    Item(claim: claim.number, text: question.text, by: by, due: claim.work.due),
                    to: question.addressee
                )
            }
            let isAsked = claim.openQuestions.contains {
                CallSheet.key($0.addressee) == CallSheet.key(claim.work.waitingFor)
            }
            guard let person = claim.work.waitingFor, !claim.verdict.isDecided, !isAsked else {
                continue
            }
            let since = claim.work.waitingSince.map { "waiting since \(Moment.day($0))" }
            let item = Item(
                claim: claim.number,
                text: "An answer is awaited.",
                by: since ?? "waiting",
                due: claim.work.due
            )
            add(item, to: person)
        }
        self.calls = calls.sorted { left, right in
            left.key.isEmpty != right.key.isEmpty ? right.key.isEmpty : left.key < right.key
        }.map(\.value)
    }

    /// One person or office, however the name was typed; empty for nobody.
    private static func key(_ name: String?) -> String {
        (name ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    private static func contacts(_ file: CaseFile) -> [String: String] {
        let reachable = file.sources.compactMap { source in
            source.contact.map { contact in
                (key(source.title), source.medium.map { "\(contact) (\($0))" } ?? contact)
            }
        }
        return Dictionary(reachable) { first, _ in first }
    }
}
