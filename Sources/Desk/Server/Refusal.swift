internal import HTTPTypes

/// Why a request isn't served: a status with words for the person who made it.
struct Refusal: Error, Equatable {
    let status: HTTPResponse.Status
    /// A name for scripts, which stays the same when the words change.
    let code: String
    let message: String
    /// Seconds after which it may be tried again.
    var retryAfter: Int?

    static let notFound = Refusal(.notFound, "notFound", "there is nothing at this address")
    static let signInFirst = Refusal(.unauthorized, "signInFirst", "sign in first")
    static let wrongHost = Refusal(
        .misdirectedRequest,
        "wrongHost",
        "this server isn't called so; start it with --name for another name"
    )
    static let otherOrigin = Refusal(
        .forbidden,
        "otherOrigin",
        "the request comes from another site's page"
    )
    static let noCSRFToken = Refusal(
        .forbidden,
        "noCSRFToken",
        "the page is older than its session; load it again"
    )
    static let tooSlow = Refusal(.requestTimeout, "tooSlow", "the request took too long to arrive")
    static let tooLarge = Refusal(.contentTooLarge, "tooLarge", "the request is too large")
    static let notJSON = Refusal(
        .unsupportedMediaType,
        "notJSON",
        "send JSON, with the content type application/json"
    )
    static let failed = Refusal(
        .internalServerError,
        "failed",
        "the server failed; its log says more"
    )

    static func badRequest(_ message: String) -> Refusal {
        Refusal(.badRequest, "badRequest", message)
    }

    static func notAllowed(_ role: String) -> Refusal {
        Refusal(.forbidden, "notAllowed", "this needs the role \(role) or a higher one")
    }

    static func tryLater(seconds: Int) -> Refusal {
        var refusal = Refusal(
            .tooManyRequests,
            "tooManyTries",
            "too many tries; wait \(seconds) seconds"
        )
        refusal.retryAfter = seconds
        return refusal
    }
}

extension Refusal {
    fileprivate init(_ status: HTTPResponse.Status, _ code: String, _ message: String) {
        self.init(status: status, code: code, message: message)
    }
}
