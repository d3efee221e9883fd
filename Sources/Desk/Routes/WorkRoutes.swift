internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

extension Route {
    /// Who does what about a claim: assignment, waiting, questions, notes; and putting claims together and apart.
    static let workRoutes = [
        claimAct(
            "assign",
            .checker,
            "Gives a claim to an `assignee`, with a `due` day; \"\" takes it away."
        ) {
            (body: AssignBody, casebook, claim) in
            try casebook.assign(
                [claim],
                to: body.assignee,
                due: body.due,
                ifVersion: body.version
            )
        },
        claimAct(
            "wait",
            .checker,
            "Notes whose answer a claim waits for; without `for` it waits no more."
        ) {
            (body: WaitBody, casebook, claim) in
            try casebook.wait([claim], for: body.for, ifVersion: body.version)
        },
        claimAct("questions", .writer, "Asks something that has to be answered before a verdict.") {
            (body: QuestionBody, casebook, claim) in
            try casebook.ask(claim, body.text, of: body.addressee)
        },
        claimAct("answers", .writer, "Answers a claim's `question`, which counts from 1.") {
            (body: AnswerBody, casebook, claim) in
            try casebook.answer(
                claim,
                question: body.question,
                body.text,
                ifVersion: body.version
            )
        },
        claimAct("notes", .writer, "Adds a remark to a claim.") {
            (body: NoteBody, casebook, claim) in try casebook.note([claim], body.text)
        },
        claimAct(
            "merge",
            .checker,
            "Makes `others` and the claim one claim with all places and evidence."
        ) {
            (body: MergeBody, casebook, claim) in
            let others = body.others.map {
                ClaimReference(article: claim.article, number: $0)
            }
            try casebook.merge(others, into: claim, ifVersion: body.version)
        },
        claimAct(
            "split",
            .checker,
            "Makes one `place` of a claim, counted from 1, a claim of its own."
        ) {
            (body: SplitBody, casebook, claim) in
            try casebook.split(claim, place: body.place, ifVersion: body.version)
        },
        Route(
            .post,
            "/api/articles/{article}/undo",
            .role(.writer),
            "Takes back your last act in an article; says what it was."
        ) { request in
            let slug = try request.part("article")
            return try .json(["undone": try await request.act { try $0.undo(in: slug) }])
        },
    ]

    /// An act on a claim that is a name under the claim's address.
    private static func claimAct<Body: Decodable & Sendable>(
        _ name: String,
        _ role: Role,
        _ summary: String,
        _ act: @escaping @Sendable (Body, Casebook, ClaimReference) throws -> Void
    ) -> Route {
        Route(
            .post,
            "/api/articles/{article}/claims/{number}/\(name)",
            .role(role),
            summary
        ) { request in
            let body = try await request.json(Body.self)
            return try await request.answer(toActOn: request.claim()) { try act(body, $0, $1) }
        }
    }
}

private struct AssignBody: Decodable {
    var assignee: String?
    var due: String?
    var version: Int?
}

private struct WaitBody: Decodable {
    var `for`: String?
    var version: Int?
}

private struct QuestionBody: Decodable {
    var text: String
    var addressee: String?
}

private struct AnswerBody: Decodable {
    var question: Int
    var text: String
    var version: Int?
}

private struct NoteBody: Decodable {
    var text: String
}

private struct MergeBody: Decodable {
    var others: [Int]
    var version: Int?
}

private struct SplitBody: Decodable {
    var place: Int
    var version: Int?
}
