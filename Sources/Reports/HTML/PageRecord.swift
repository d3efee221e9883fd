internal import Casework
internal import ClaimExtraction

/// The foot of the page: inconsistencies, what left the text, sources, signatures, the record.
struct PageRecord {
    private let file: CaseFile
    private let pieces: ClaimsBySource

    init(_ file: CaseFile) {
        self.file = file
        pieces = ClaimsBySource(file)
    }

    var html: HTML {
        [findings, gone, sources, signOffs, record].compactMap(\.self).joined(separator: "\n")
    }

    private func section(_ title: HTML, _ body: HTML) -> HTML {
        "<section>\n<h2>\(title)</h2>\n\(body)\n</section>"
    }

    private var findings: HTML? {
        if file.findings.isEmpty { return nil }
        let items = file.findings.map { finding -> HTML in
            let pass: HTML =
                finding.dismissal.map {
                    " <span class=\"quiet\">Let stand by \($0.by): \($0.reason)</span>"
                } ?? ""
            return "<li><strong>\(finding.kind.title):</strong> \(finding.message)\(pass)</li>"
        }
        return section(
            "Inconsistencies in the text",
            "<ul>\n\(items.joined(separator: "\n"))\n</ul>"
        )
    }

    /// Claims without a place in this text, which no mark leads to.
    private var gone: HTML? {
        let claims = file.claims.filter { !$0.isInText }
        if claims.isEmpty { return nil }
        let items = claims.map { claim -> HTML in
            let fate: HTML = claim.fate == .vanished ? "" : " (it may stand in several places)"
            return "<li>\(claim.number): \(claim.sentence)\(fate)</li>"
        }
        return section(
            "Without a place in the text",
            "<ul>\n\(items.joined(separator: "\n"))\n</ul>"
        )
    }

    private var sources: HTML? {
        if file.sources.isEmpty { return nil }
        let rows = file.sources.map { source -> HTML in
            let claims = pieces[source.number].map { claim -> HTML in
                claim.isInText
                    ? "<a href=\"#c\(claim.number)\">\(claim.number)</a>" : "\(claim.number)"
            }
            let name = source.isConfidential ? "\(source.title) (confidential)" : source.title
            let address = source.url == source.title ? nil : source.url
            let about = [source.publisher, address].compactMap(\.self).joined(separator: ", ")
            let besides: HTML = about.isEmpty ? "" : " <span class=\"quiet\">\(about)</span>"
            return """
                <tr id="s\(source.number)"><td>S\(source.number)</td>\
                <td>\(name)\(besides)</td><td>\(source.kind.title)</td>\
                <td>\(source.date ?? "")</td><td>\(claims.joined(separator: ", "))</td></tr>
                """
        }
        return section(
            "Sources",
            """
            <table>
            <thead><tr><th scope="col">No.</th><th scope="col">Source</th><th scope="col">Kind</th>\
            <th scope="col">Date</th><th scope="col">For</th></tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody>
            </table>
            """
        )
    }

    private var signOffs: HTML {
        let items = file.signOffs.map { signature -> HTML in
            let void: HTML =
                signature.voidedAt.map {
                    " <strong>Void since \(Moment.day($0)):</strong> \(signature.voidedWhy ?? "")"
                } ?? ""
            return """
                <li>\(signature.role) \(signature.by), revision \(signature.revision), \
                \(Moment.minute(signature.at)), digest \(signature.digest)\(void)</li>
                """
        }
        let none: HTML = "<p>Nobody has signed revision \(file.revision.number) yet.</p>"
        return section(
            "Sign-offs",
            items.isEmpty ? none : "<ul>\n\(items.joined(separator: "\n"))\n</ul>"
        )
    }

    private var record: HTML {
        let head: HTML =
            file.historyHead.map { head in
                "<p>The history had \(counted(head.sequence, "line")), the last with the hash \(head.hash).</p>\n"
            } ?? ""
        let digest: HTML =
            "<p>SHA-256 of the file that was checked: \(file.revision.digest)</p>"
        return section("The record", head + digest)
    }
}
