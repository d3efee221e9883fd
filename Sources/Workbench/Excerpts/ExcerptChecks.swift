package import Casework
internal import Dispatch
internal import Foundation
internal import Synchronization

/// Looks the excerpts of claims up in the kept copies of their sources, on all cores.
///
/// A copy never changes, so what was found in it once is remembered for as long as the program runs. It isn't kept in the
/// store: to read a copy takes long only where it is a PDF file, and then a tenth of a second.
package final class ExcerptChecks: Sendable {
    private let snapshots: SnapshotFolder
    private let known = Mutex<[Key: ExcerptSearch.Result]>([:])

    private struct Key: Hashable {
        let digest: String
        let mediaType: String?
        let excerpt: String
    }

    /// More are forgotten all at once.
    private static let mostKnown = 10_000

    init(folder: WorkbenchFolder) { snapshots = SnapshotFolder(path: folder.snapshots) }

    /// The claim with what became of each excerpt that has a copy.
    package func checked(_ detail: ClaimDetail) -> ClaimDetail {
        var detail = detail
        detail.claim = checked([detail.claim], sources: detail.sources)[0]
        return detail
    }

    /// The case file with what became of each excerpt that has a copy.
    package func checked(_ file: CaseFile) -> CaseFile {
        var file = file
        file.claims = checked(file.claims, sources: file.sources)
        return file
    }

    private func checked(
        _ claims: [CaseFile.Claim],
        sources: [CaseFile.Source]
    ) -> [CaseFile.Claim] {
        let excerpts = claims.reduce(into: [Int: Set<String>]()) { bySource, claim in
            for piece in claim.evidence {
                guard let excerpt = piece.excerpt else { continue }
                bySource[piece.source, default: []].insert(excerpt)
            }
        }
        let copied = sources.filter { source in
            excerpts[source.number] != nil && source.snapshots.contains { $0.sha256 != nil }
        }
        let found = Mutex<[Int: [String: ExcerptCheck]]>([:])
        DispatchQueue.concurrentPerform(iterations: copied.count) { index in
            let source = copied[index]
            let ofSource = checks(of: excerpts[source.number] ?? [], in: source)
            found.withLock { $0[source.number] = ofSource }
        }
        let all = found.withLock { $0 }
        return claims.map { claim in
            var claim = claim
            for index in claim.evidence.indices {
                guard let excerpt = claim.evidence[index].excerpt else { continue }
                claim.evidence[index].inCopy = all[claim.evidence[index].source]?[excerpt]
            }
            return claim
        }
    }

    /// Looks excerpts up in the copies of their source, the newest first, until each has been found.
    private func checks(
        of excerpts: Set<String>,
        in source: CaseFile.Source
    ) -> [String: ExcerptCheck] {
        var newest: [String: ExcerptCheck] = [:]
        var found: [String: ExcerptCheck] = [:]
        var seen: Set<String> = []
        for (index, snapshot) in source.snapshots.enumerated().reversed() {
            guard let digest = snapshot.sha256, seen.insert(digest).inserted else { continue }
            let open = excerpts.filter { found[$0] == nil }
            if open.isEmpty { break }
            for (excerpt, result) in results(for: open, in: snapshot, digest: digest) {
                var check = result.check(copy: index + 1, keptAt: snapshot.at)
                // What a confidential source gave would tell who it is.
                if source.isConfidential {
                    check.passage = nil
                    check.reason = nil
                }
                if check.outcome == .stands {
                    let later = newest[excerpt]
                    check.goneAt = later?.outcome == .missing ? later?.keptAt : nil
                    found[excerpt] = check
                } else if newest[excerpt] == nil {
                    newest[excerpt] = check
                }
            }
        }
        return newest.merging(found) { _, found in found }
    }

    /// What becomes of excerpts in one copy.
    private enum Outcome {
        case looked(ExcerptSearch.Result)
        case untold(why: String)

        func check(copy: Int, keptAt: String) -> ExcerptCheck {
            switch self {
            case .looked(.stands(let full)):
                ExcerptCheck(.stands, copy: copy, keptAt: keptAt, passage: full)
            case .looked(.missing(let nearest)):
                ExcerptCheck(.missing, copy: copy, keptAt: keptAt, passage: nearest)
            case .untold(let why): ExcerptCheck(.untold, copy: copy, keptAt: keptAt, reason: why)
            }
        }
    }

    private func results(
        for excerpts: Set<String>,
        in snapshot: CaseFile.Snapshot,
        digest: String
    ) -> [String: Outcome] {
        var results: [String: Outcome] = [:]
        var searches: [ExcerptSearch]?
        for excerpt in excerpts {
            let key = Key(digest: digest, mediaType: snapshot.mediaType, excerpt: excerpt)
            if let result = known.withLock({ $0[key] }) {
                results[excerpt] = .looked(result)
                continue
            }
            let readings = ExcerptParts.readings(of: excerpt)
            if readings.isEmpty {
                results[excerpt] = .untold(why: "there is no word in the excerpt")
                continue
            }
            do {
                let texts = try searches ?? self.searches(in: snapshot, digest: digest)
                searches = texts
                let result = ExcerptSearch.best(texts.map { $0.result(for: readings) })
                remember(result, as: key)
                results[excerpt] = .looked(result)
            } catch let error as KeptCopy.Illegible {
                return excerpts.reduce(into: results) { $0[$1] = .untold(why: error.why) }
            } catch {
                return excerpts.reduce(into: results) { $0[$1] = .untold(why: "\(error)") }
            }
        }
        return results
    }

    private func searches(
        in snapshot: CaseFile.Snapshot,
        digest: String
    ) throws -> [ExcerptSearch] {
        let bytes = try snapshots.bytes(of: digest)
        return try KeptCopy(snapshot: snapshot, bytes: bytes).texts.map(ExcerptSearch.init)
    }

    private func remember(_ result: ExcerptSearch.Result, as key: Key) {
        known.withLock { known in
            if known.count >= ExcerptChecks.mostKnown { known = [:] }
            known[key] = result
        }
    }
}

extension ExcerptSearch {
    /// What became of an excerpt in several texts of one copy: it stands where it stands in any.
    fileprivate static func best(_ results: [Result]) -> Result {
        let standing = results.first { if case .stands = $0 { true } else { false } }
        let near = results.first { $0 != .missing(nearest: nil) }
        return standing ?? near ?? .missing(nearest: nil)
    }
}
