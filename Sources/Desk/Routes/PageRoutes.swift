internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

extension Route {
    /// The workbench's page and the files that it is made of.
    static let pageRoutes: [Route] =
        ["/", "/articles/{article}", "/articles/{article}/changes", "/sources"].map { path in
            Route(.get, path, .anyone, "The workbench's page.") { request in
                let pages = Pages(assets: request.desk.assets)
                if let token = request.context.caller.csrfToken {
                    return .page(pages.workbench(csrfToken: token))
                }
                if try await request.read({ try $0.hasEnabledAccount() }) {
                    return .redirect(to: "/sign-in")
                }
                return .page(pages.useTheLink, status: .unauthorized)
            }
        } + [
            Route(.get, "/assets/{version}/{file}", .anyone, "A file of the page.") { request in
                let name = try request.part("file")
                guard let file = request.desk.assets.file(name) else { throw Refusal.notFound }
                let isCurrent = try request.part("version") == request.desk.assets.version
                return Response(
                    status: .ok,
                    headers: [
                        .contentType: PageAssets.mediaType(of: name),
                        .cacheControl: isCurrent ? "max-age=31536000, immutable" : "no-store",
                    ],
                    body: ResponseBody(byteBuffer: file)
                )
            }
        ]
}
