internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Reports
internal import Workbench

extension Route {
    /// Reports: every one in the program's list.
    static let reportRoutes = [
        Route(
            .get,
            "/api/articles/{article}/reports/{report}",
            .role(.writer),
            "A report as a file, with `view` `text` as text, `frame` as a sandboxed page to read; `for` says for whose eyes."
        ) { request in
            let slug = try request.part("article")
            let name = try request.part("report")
            guard let report = reports.first(where: { $0.name == name }) else {
                throw Refusal.notFound
            }
            let redaction =
                try request.cases("for", of: Redaction.self).first ?? report.usualRedaction
            // The real names of confidential sources are for the command line, which notes who looked.
            if redaction == .revealed {
                throw Refusal.badRequest("for: names are revealed by 'stet report --reveal' only")
            }
            let (file, checks, limits) = try await request.read { casebook in
                let limits =
                    report.tellsStaleness
                    ? try GateRules(in: casebook.folder).stale : StalenessLimits()
                return (try casebook.caseFile(article: slug), casebook.excerptChecks, limits)
            }
            let isFramed = request.query("view") == "frame"
            let settings = ReportSettings(
                time: request.desk.now().ISO8601Format(),
                staleness: limits
            )
            let text = try await request.desk.slowWork.run {
                let file = report.checksCopies ? checks.checked(file) : file
                let text = try report.render(Disclosure(of: file, as: redaction), settings)
                return isFramed ? report.page(showing: text) : text
            }
            if isFramed {
                return FramedDocument.response(
                    text.utf8,
                    type: "text/html; charset=utf-8",
                    leadsElsewhere: true
                )
            }
            // Else always plain text to the browser: what is in a report is nothing for it to run.
            var response = Response.bytes(Data(text.utf8), type: "text/plain; charset=utf-8")
            if request.query("view") == nil {
                response.headers[.contentDisposition] = DeskRequest.attachment(
                    report.fileName(for: file.slug, as: redaction)
                )
            }
            return response
        }
    ]
}

extension DeskRequest {
    /// A header that makes the browser keep a file under a name that may have any letters (RFC 6266, RFC 8187).
    static func attachment(_ name: String) -> String {
        let safe = CharacterSet.alphanumerics.intersection(
            CharacterSet(charactersIn: "\0"..."\u{7F}")
        )
        .union(CharacterSet(charactersIn: "-._"))
        let plain = String(
            name.unicodeScalars.map { safe.contains($0) ? Character($0) : "_" }
        )
        let encoded = name.addingPercentEncoding(withAllowedCharacters: safe) ?? plain
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
    }
}
