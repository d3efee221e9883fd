internal import Casework
internal import ClaimExtraction
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Reports
internal import Workbench

extension Route {
    /// Coming in, going out, and what the page has to know before anything else.
    static let sessionRoutes = [
        Route(.get, "/open/{secret}", .anyone, "Opens the workbench by a one-time link.") {
            request in
            guard let session = request.desk.links.open(try request.part("secret")) else {
                let pages = Pages(assets: request.desk.assets)
                return .page(pages.useTheLink, status: .unauthorized)
            }
            return request.redirect(withSession: session)
        },
        Route(.get, "/sign-in", .anyone, "The page to sign in.") { request in
            guard try await request.read({ try $0.hasEnabledAccount() }) else {
                return .redirect(to: "/")
            }
            return .page(Pages(assets: request.desk.assets).signIn())
        },
        Route(.post, "/sign-in", .anyone, "Signs in with name and password.") { request in
            try await request.signIn()
        },
        Route(.post, "/api/sign-out", .role(.writer), "Ends the browser's session.") { request in
            guard case .session(_, let secret) = request.context.caller else {
                throw Refusal.badRequest("a token has no session to end")
            }
            request.desk.links.end(secret)
            try await request.act { try $0.signOut(session: secret) }
            var response = Response(status: .noContent)
            response.setCookie(request.sessionCookie("", lengthInSeconds: 0))
            return response
        },
        Route(.get, "/api/session", .role(.writer), "Who you are, and the words of the work.") {
            request in
            try .json(SessionAnswer(request))
        },
    ]
}

extension DeskRequest {
    fileprivate func signIn() async throws -> Response {
        // A form of another site may not sign anybody in here.
        if let site = http.headers[.fetchSite], !["same-origin", "none"].contains(site) {
            throw Refusal.otherOrigin
        }
        let form = try await SignInForm(body: body(upTo: 16_384))
        let keys = ["name " + form.name.lowercased(), "address " + context.client]
        if let seconds = desk.limiter.wait(for: keys) {
            throw Refusal.tryLater(seconds: seconds)
        }
        // Hashing takes a thread and 64 MiB for as long as it lasts: the writer's lane lets one in at a time.
        let signedIn = try await desk.bench.act(as: "nobody") {
            try $0.signIn(form.name, password: form.password)
        }
        guard let signedIn else {
            desk.limiter.noteFailure(of: keys)
            let page = Pages(assets: desk.assets).signIn(
                name: form.name,
                problem: "Name or password is wrong."
            )
            return .page(page, status: .unauthorized)
        }
        desk.limiter.noteSuccess(of: keys)
        return redirect(withSession: signedIn.secret)
    }

    fileprivate func redirect(withSession secret: String) -> Response {
        var response = Response.redirect(to: "/")
        response.setCookie(sessionCookie(secret, lengthInSeconds: Casebook.sessionLengthInSeconds))
        return response
    }

    fileprivate func sessionCookie(_ secret: String, lengthInSeconds: Int) -> Cookie {
        Cookie(
            name: Admission.cookieName,
            value: secret,
            maxAge: lengthInSeconds,
            path: "/",
            secure: context.isSecure,
            httpOnly: true,
            sameSite: .strict
        )
    }
}

/// What the sign-in page's form holds.
struct SignInForm: Equatable {
    var name = ""
    var password = ""

    /// Reads `application/x-www-form-urlencoded`; fields that aren't known are left out.
    init(body: [UInt8]) {
        for pair in String(decoding: body, as: UTF8.self).split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2,
                let value = parts[1].replacing("+", with: " ").removingPercentEncoding
            else { continue }
            if parts[0] == "name" { name = value }
            if parts[0] == "password" { password = value }
        }
    }
}

/// Who works, and every list of words that the page shows: told by the program so that it stands there once.
private struct SessionAnswer: Encodable {
    struct Word: Encodable {
        var name: String
        var title: String
        var meaning: String?
        var needs: [String]?
        /// What evidence that comes with a verdict says if nobody tells, and what some of it must say.
        var stance: String?
        var bearingStances: [String]?
        var fileExtension: String?
        var key: String?
    }

    var person: String
    var role: Role
    var csrfToken: String?
    var canSignOut: Bool
    /// Whether the server fetches copies of web sources.
    var keepsCopies: Bool
    var verdicts: [Word]
    var kinds: [Word]
    var workStates: [Word]
    var fates: [Word]
    var sourceKinds: [Word]
    var stances: [Word]
    var uses: [Word]
    var findingKinds: [Word]
    var reports: [Word]

    init(_ request: DeskRequest) {
        person = request.person
        role = request.account?.role ?? .writer
        csrfToken = request.context.caller.csrfToken
        canSignOut = csrfToken != nil
        keepsCopies = request.desk.copies.isOn
        verdicts = Verdict.allCases.map { verdict in
            Word(
                name: verdict.rawValue,
                title: verdict.title,
                meaning: verdict.meaning,
                needs: verdict.requirement.names,
                stance: verdict.usualStance.rawValue,
                bearingStances: verdict.bearingStances.map(\.rawValue),
                key: String(verdict.key)
            )
        }
        kinds = ClaimKind.allCases.map { Word(name: $0.rawValue, title: $0.title) }
        workStates = WorkState.allCases.map { Word(name: $0.rawValue, title: $0.title) }
        fates = Fate.allCases.map { Word(name: $0.rawValue, title: $0.title, meaning: $0.meaning) }
        sourceKinds = SourceKind.allCases.map { Word(name: $0.rawValue, title: $0.title) }
        stances = Stance.allCases.map { Word(name: $0.rawValue, title: $0.rawValue) }
        uses = SourceUse.allCases.map { Word(name: $0.rawValue, title: $0.rawValue) }
        findingKinds = FindingKind.allCases.map { Word(name: $0.rawValue, title: $0.title) }
        reports = Reports.reports.map {
            Word(
                name: $0.name,
                title: $0.name,
                meaning: $0.summary,
                fileExtension: $0.fileExtension
            )
        }
    }
}

extension Verdict.Requirement {
    /// The fields of the page that a verdict needs.
    fileprivate var names: [String] {
        switch self {
        case .nothing: []
        case .reason: ["note"]
        case .evidence: ["evidence"]
        case .evidenceAndCorrection: ["evidence", "correction"]
        }
    }
}
