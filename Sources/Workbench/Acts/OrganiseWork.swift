package import Casework
internal import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// Gives claims to a person, until a day; an empty name or day takes it away, nil leaves it.
    @discardableResult
    package func assign(
        _ claims: [ClaimReference],
        to assignee: String?,
        due: String? = nil,
        ifVersion: Int? = nil
    ) throws -> [ClaimSummary] {
        if let day = due.given, CalendarDate(iso8601: day) == nil {
            throw WorkbenchError.notADay(day)
        }
        if assignee == nil && due == nil { throw WorkbenchError.nothingToChange("the claims") }
        return try change(claims, ifVersion: ifVersion) { claim, transaction, time in
            let new = (
                assignee: assignee == nil ? claim.work.assignee : assignee.given,
                due: due == nil ? claim.work.due : due.given
            )
            try transaction.setAssignment(new.assignee, due: new.due, of: claim.id)
            var what = new.assignee.map { "assigned to \($0)" } ?? "assigned to nobody"
            if let due = new.due { what += ", due \(due)" }
            return Change(
                "assign",
                article: claim.articleID,
                claim: claim.id,
                what: what,
                before: [
                    "assignee": StoredValue(claim.work.assignee),
                    "due": StoredValue(claim.work.due),
                ],
                after: ["assignee": StoredValue(new.assignee), "due": StoredValue(new.due)]
            )
        }
    }

    /// Notes whose answer claims wait for; nil ends the waiting.
    @discardableResult
    package func wait(
        _ claims: [ClaimReference],
        for person: String?,
        ifVersion: Int? = nil
    ) throws -> [ClaimSummary] {
        try change(claims, ifVersion: ifVersion) { claim, transaction, time in
            let person = person.given
            let since = person == nil ? nil : time
            try transaction.setWaiting(for: person, since: since, of: claim.id)
            return Change(
                "wait",
                article: claim.articleID,
                claim: claim.id,
                what: person.map { "waiting for \($0)" } ?? "not waiting any more",
                before: [
                    "waiting_for": StoredValue(claim.work.waitingFor),
                    "waiting_since": StoredValue(claim.work.waitingSince),
                ],
                after: ["waiting_for": StoredValue(person), "waiting_since": StoredValue(since)]
            )
        }
    }

    /// Asks something that has to be answered before a claim can be decided.
    @discardableResult
    package func ask(
        _ claim: ClaimReference,
        _ question: String,
        of addressee: String? = nil
    ) throws -> CaseFile.Question {
        guard let text = Optional(question).given else { throw WorkbenchError.emptyText }
        var id = 0
        try change([claim]) { claim, transaction, time in
            id = try transaction.insertQuestion(
                text,
                to: addressee.given,
                on: claim.id,
                by: person,
                at: time
            )
            return Change(
                "ask",
                article: claim.articleID,
                claim: claim.id,
                what: "asked\(addressee.given.map { " \($0)" } ?? ""): \(text)",
                after: [
                    "question": .integer(id), "text": .text(text),
                    "addressee": StoredValue(addressee.given),
                ]
            )
        }
        let questions = try self.claim(claim).claim.questions
        guard let asked = questions.first(where: { $0.id == id }) else {
            throw WorkbenchError.noSuchQuestion(id, claim)
        }
        return asked
    }

    /// The number of the only question of a claim that nobody has answered.
    package func openQuestion(of claim: ClaimReference) throws -> Int {
        let questions = try self.claim(claim).claim.questions
        let open = questions.indices.filter { questions[$0].answer == nil }.map { $0 + 1 }
        guard open.count == 1 else { throw WorkbenchError.whichQuestion(claim, open: open) }
        return open[0]
    }

    /// Answers a question of a claim; its number counts the claim's questions from 1.
    package func answer(
        _ claim: ClaimReference,
        question number: Int,
        _ answer: String,
        ifVersion: Int? = nil
    ) throws {
        guard let text = Optional(answer).given else { throw WorkbenchError.emptyText }
        try change([claim], ifVersion: ifVersion) { claim, transaction, time in
            let questions = try transaction.state.questions(onClaim: claim.id)
            guard questions.indices.contains(number - 1) else {
                throw WorkbenchError.noSuchQuestion(number, claim.reference)
            }
            let question = questions[number - 1]
            try transaction.setAnswer(text, to: question.id, by: person, at: time)
            return Change(
                "answer",
                article: claim.articleID,
                claim: claim.id,
                what: "answered “\(question.text)”: \(text)",
                before: [
                    "question": .integer(question.id), "answer": StoredValue(question.answer),
                ],
                after: ["question": .integer(question.id), "answer": .text(text)]
            )
        }
    }

    /// Adds a remark to claims.
    @discardableResult
    package func note(_ claims: [ClaimReference], _ text: String) throws -> [ClaimSummary] {
        guard let text = Optional(text).given else { throw WorkbenchError.emptyText }
        return try change(claims) { claim, transaction, time in
            let id = try transaction.insertNote(text, on: claim.id, by: person, at: time)
            return Change(
                "note",
                article: claim.articleID,
                claim: claim.id,
                what: "noted: \(text)",
                after: ["note": .integer(id), "text": .text(text)]
            )
        }
    }

    /// Changes each of the claims in one transaction, with the line of history that `body` returns.
    @discardableResult
    func change(
        _ claims: [ClaimReference],
        ifVersion: Int? = nil,
        _ body: (ClaimRecord, StoreTransaction, String) throws -> Change
    ) throws -> [ClaimSummary] {
        if claims.isEmpty { throw WorkbenchError.noClaimsNamed }
        let time = time
        return try store.write { transaction in
            let records = try claims.map {
                try transaction.state.countedClaim($0, ifVersion: ifVersion)
            }
            for claim in records {
                let change = try body(claim, transaction, time)
                try transaction.record(change, by: person, at: time)
            }
            return try records.map { try transaction.state.summary(of: $0) }
        }
    }
}
