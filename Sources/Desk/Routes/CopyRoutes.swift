internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

extension Route {
    /// The kept copies of sources: to look at, to keep, to fetch anew.
    static let copyRoutes = [
        Route(
            .get,
            "/api/sources/{source}/copies/{copy}",
            .role(.writer),
            "A kept copy, counted from 1, as a file; `view` `text` gives its words, `frame` what a sandboxed frame may show."
        ) { request in
            let number = try request.sourceNumber()
            guard let place = Int(try request.part("copy")) else { throw Refusal.notFound }
            let copy = try await request.read { try $0.copy(place, ofSource: number) }
            switch request.query("view") {
            case nil:
                var response = Response.bytes(copy.bytes, type: "application/octet-stream")
                response.headers[.contentDisposition] = DeskRequest.attachment(copy.fileName)
                return response
            case "text": return .bytes(Data(try copy.text.utf8), type: "text/plain; charset=utf-8")
            case "frame":
                let viewing = FramedDocument.viewing(of: copy.snapshot.mediaType)
                guard viewing != .text, let type = copy.snapshot.mediaType else {
                    throw Refusal.badRequest(
                        "view: this copy is no page and no picture; take 'text'"
                    )
                }
                return FramedDocument.response(copy.bytes, type: type)
            case let other?:
                throw Refusal.badRequest("view: there is no '\(other)'; choose from text, frame")
            }
        },
        Route(
            .post,
            "/api/sources/{source}/copies",
            .role(.checker),
            "Has the source's address fetched once more; the copy, or why there is none, comes as a change."
        ) { request in
            let number = try request.sourceNumber()
            let address = try await request.read { try $0.addressToCapture(of: number) }
            guard
                await request.desk.copies.keepCopy(
                    ofSource: number,
                    at: address,
                    for: request.person
                )
            else { throw WorkbenchError.nothingToCapture(number) }
            return Response(status: .accepted)
        },
    ]
}

extension DeskRequest {
    func sourceNumber() throws -> Int {
        guard let number = Int(try part("source")), number > 0 else { throw Refusal.notFound }
        return number
    }

    /// Has copies made of those of the sources whose addresses were just named for that, where there is none yet.
    func keepCopies(of sources: [CaseFile.Source], at addresses: Set<String>) async {
        for source in sources {
            guard let url = source.url, addresses.contains(url),
                !source.snapshots.contains(where: { $0.sha256 != nil })
            else { continue }
            await desk.copies.keepCopy(ofSource: source.number, at: url, for: person)
        }
    }
}
