internal import HTTPTypes

/// Why a request isn't served: a status with words for the person who made it.
struct Refusal: Error, Equatable {
    let status: HTTPResponse.Status
    /// A name for scripts, which stays the same when the words change.
    let code: String
    let message: String
    /// Seconds after which it may be tried again.
    var retryAfter: Int?

    static let notFound = Refusal(
        status: .notFound,
        code: "notFound",
        message: "there is nothing at this address"
    )
    static let signInFirst = Refusal(
        status: .unauthorized,
        code: "signInFirst",
        message: "sign in first"
    )
    static let wrongHost = Refusal(
        status: .misdirectedRequest,
        code: "wrongHost",
        message: "this server isn't called so; start it with --name for another name"
    )
    static let otherOrigin = Refusal(
        status: .forbidden,
        code: "otherOrigin",
        message: "the request comes from another site's page"
    )
    static let noCSRFToken = Refusal(
        status: .forbidden,
        code: "noCSRFToken",
        message: "the page is older than its session; load it again"
    )
    static let tooSlow = Refusal(
        status: .requestTimeout,
        code: "tooSlow",
        message: "the request took too long to arrive"
    )
    static let tooLarge = Refusal(
        status: .contentTooLarge,
        code: "tooLarge",
        message: "the request is too large"
    )
    static let notJSON = Refusal(
        status: .unsupportedMediaType,
        code: "notJSON",
        message: "send JSON, with the content type application/json"
    )
    static let failed = Refusal(
        status: .internalServerError,
        code: "failed",
        message: "the server failed; its log says more"
    )

    static func badRequest(_ message: String) -> Refusal {
        Refusal(status: .badRequest, code: "badRequest", message: message)
    }

    static func notAllowed(_ role: String) -> Refusal {
        Refusal(
            status: .forbidden,
            code: "notAllowed",
            message: "this needs the role \(role) or a higher one"
        )
    }

    static func tryLater(seconds: Int) -> Refusal {
        Refusal(
            status: .tooManyRequests,
            code: "tooManyTries",
            message: "too many tries; wait \(seconds) seconds",
            retryAfter: seconds
        )
    }
}
