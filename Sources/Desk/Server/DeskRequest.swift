internal import Casework
internal import Foundation
internal import Hummingbird
internal import NIOCore
internal import Workbench

/// A request on its way through a route, with what the route may use.
struct DeskRequest: Sendable {
    let http: Request
    let context: DeskContext
    let desk: DeskServices

    /// The most that a request may bring as JSON, and how long its body may take.
    static let jsonLimitInBytes = 256 * 1024
    static let bodyTimeLimit = Duration.seconds(20)

    /// Who asks; a route that nobody may ask has been refused before.
    var account: Account? { context.caller.account }
    var person: String { account?.name ?? "nobody" }

    /// A part of the path, "article" in "/api/articles/{article}".
    func part(_ name: String) throws -> String {
        guard let text = context.parameters.get(name) else { throw Refusal.notFound }
        return text.removingPercentEncoding ?? text
    }

    func claim() throws -> ClaimReference {
        guard let number = Int(try part("number")), number > 0 else { throw Refusal.notFound }
        return ClaimReference(article: try part("article"), number: number)
    }

    /// A value of the query; nil where it is missing or empty.
    func query(_ name: String) -> String? {
        guard let value = http.uri.queryParameters.get(name), !value.isEmpty else { return nil }
        return value
    }

    /// All values of the query under a name, also those separated by commas.
    func queries(_ name: String) -> [String] {
        http.uri.queryParameters.getAll(name).flatMap {
            $0.split(separator: ",").map(String.init)
        }
    }

    /// The values of the query that name cases of an enumeration.
    func cases<Value: RawRepresentable & CaseIterable & Hashable>(
        _ name: String,
        of type: Value.Type
    ) throws -> Set<Value> where Value.RawValue == String {
        var values: Set<Value> = []
        for text in queries(name) {
            guard let value = Value(rawValue: text) else {
                let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
                throw Refusal.badRequest("\(name): there is no '\(text)'; choose from \(known)")
            }
            values.insert(value)
        }
        return values
    }

    /// The body, which must be complete within its time.
    func body(upTo limit: Int) async throws -> [UInt8] {
        let http = http
        return try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                let buffer = try await http.body.collect(upTo: limit)
                return Array(buffer.readableBytesView)
            }
            group.addTask {
                try await Task.sleep(for: DeskRequest.bodyTimeLimit)
                throw Refusal.tooSlow
            }
            defer { group.cancelAll() }
            guard let bytes = try await group.next() else { throw Refusal.tooSlow }
            return bytes
        }
    }

    /// The body as JSON of a shape.
    func json<Value: Decodable>(_ type: Value.Type) async throws -> Value {
        let kind = http.headers[.contentType] ?? ""
        guard kind.lowercased().hasPrefix("application/json") else { throw Refusal.notJSON }
        let bytes = try await body(upTo: DeskRequest.jsonLimitInBytes)
        do { return try JSONDecoder().decode(type, from: Data(bytes)) } catch {
            throw Refusal.badRequest(DeskRequest.words(for: error))
        }
    }

    /// Reads from the workbench.
    func read<Result: Sendable>(
        _ body: @escaping @Sendable (Casebook) throws -> Result
    ) async throws -> Result {
        try await desk.bench.read(body)
    }

    /// Changes the workbench as the caller, and lets everybody know at once.
    func act<Result: Sendable>(
        _ body: @escaping @Sendable (Casebook) throws -> Result
    ) async throws -> Result {
        let result = try await desk.bench.act(as: person, body)
        await desk.feed.look()
        return result
    }

    /// What is wrong with JSON, without a word of what was in it.
    private static func words(for error: any Error) -> String {
        func path(_ keys: [any CodingKey]) -> String {
            keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
        }
        switch error {
        case DecodingError.keyNotFound(let key, let context):
            return "'\(path(context.codingPath + [key]))' is missing"
        case DecodingError.typeMismatch(_, let context):
            return "'\(path(context.codingPath))' has the wrong type"
        case DecodingError.valueNotFound(_, let context):
            return "'\(path(context.codingPath))' is null"
        case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
            return "'\(path(context.codingPath))' has a value that isn't known"
        default: return "the body isn't JSON"
        }
    }
}
