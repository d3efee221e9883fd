internal import Casework
internal import Foundation
internal import NIOCore

/// Something that browsers are told at once, as one server-sent event
/// (https://html.spec.whatwg.org/multipage/server-sent-events.html).
enum LiveEvent: Sendable {
    /// A line of history, with the claim that it is about as it is now.
    case change(HistoryLine, claim: PlacedClaim?)
    /// More has changed than is worth telling line by line: load again, then go on from this line of history.
    case reload(sequence: Int)
    /// Who is where.
    case presence([Presence])

    /// The event as it goes over the wire; a change's id is its number in the history, from which a
    /// reconnection goes on.
    var bytes: ByteBuffer {
        get throws {
            switch self {
            case .change(let line, let claim):
                try frame("change", id: line.sequence, Change(line: ToldLine(line), claim: claim))
            case .reload(let sequence): try frame("reload", id: sequence, ["sequence": sequence])
            case .presence(let people): try frame("presence", id: nil, ["people": people])
            }
        }
    }

    /// A line that says nothing and keeps the connection open.
    static let heartbeat = ByteBuffer(string: ": still here\n\n")

    /// A line of history without its sentence, in which somebody may have typed a confidential source's name.
    struct ToldLine: Encodable {
        var sequence: Int
        var at: String
        var by: String
        var act: String
        var article: String?
        var claim: Int?

        init(_ line: HistoryLine) {
            sequence = line.sequence
            at = line.at
            by = line.by
            act = line.act
            article = line.article
            claim = line.claim
        }
    }

    private struct Change: Encodable {
        var line: ToldLine
        var claim: PlacedClaim?
    }

    private func frame(_ name: String, id: Int?, _ data: some Encodable) throws -> ByteBuffer {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // JSON has no line ends outside its strings, where they are escaped: one line of data.
        let json = String(decoding: try encoder.encode(data), as: UTF8.self)
        let number = id.map { "id: \($0)\n" } ?? ""
        return ByteBuffer(string: "\(number)event: \(name)\ndata: \(json)\n\n")
    }
}

/// A person's open page, and the claim that they look at there.
struct Presence: Sendable, Equatable, Encodable {
    /// What the page calls itself; one person may have several.
    let tab: String
    let person: String
    let article: String?
    let claim: Int?
}
