internal import ArticleImport
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
            "A kept copy, counted from 1, as a file; by `view` its `text`, what a `frame` may show, how many `pages`, or a `page`."
        ) { request in
            let number = try request.sourceNumber()
            guard let place = Int(try request.part("copy")) else { throw Refusal.notFound }
            let copy = try await request.read { try $0.copy(place, ofSource: number) }
            return try await request.answer(showing: copy)
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
    /// A copy as the query's `view` asks for it; without one as a file to keep.
    fileprivate func answer(showing copy: KeptCopy) async throws -> Response {
        let viewing = FramedDocument.viewing(of: copy.snapshot.mediaType)
        switch (query("view"), viewing) {
        case (nil, _):
            var response = Response.bytes(copy.bytes, type: "application/octet-stream")
            response.headers[.contentDisposition] = DeskRequest.attachment(copy.fileName)
            return response
        case ("text", _):
            let text = try await desk.slowWork.run { try copy.text }
            return .bytes(Data(text.utf8), type: "text/plain; charset=utf-8")
        case ("frame", .frame), ("frame", .image):
            let type = copy.snapshot.mediaType ?? "application/octet-stream"
            return FramedDocument.response(copy.bytes, type: type)
        case ("pages", .pages):
            return try .json(["pages": try await desk.slowWork.run { try copy.pages.count }])
        case ("page", .pages):
            guard let page = query("page").flatMap({ Int($0) }), page > 0 else {
                throw Refusal.badRequest("page: give a number from 1 up")
            }
            let picture = try await desk.slowWork.run {
                guard try page <= copy.pages.count else { throw Refusal.notFound }
                return try copy.pages.picture(of: page)
            }
            return .bytes(picture, type: "image/png")
        default:
            throw Refusal.badRequest(
                "view: this copy can't be shown so; choose text, or none to keep the file"
            )
        }
    }

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
