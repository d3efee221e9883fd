package import Casework
internal import ClaimStore
internal import Digests

extension Casebook {
    /// Fetches a stored web source once more and keeps what is there now, beside earlier copies.
    @discardableResult
    package func captureSource(_ number: Int) throws -> CaseFile.Snapshot {
        guard let capture else { throw WorkbenchError.nothingToCapture(number) }
        return try keep(capture(try addressToCapture(of: number)), ofSource: number)
    }

    /// The address of a stored web source.
    package func addressToCapture(of number: Int) throws -> String {
        guard let url = try store.read({ try $0.existingSource(number) }).url else {
            throw WorkbenchError.nothingToCapture(number)
        }
        return url
    }

    /// Keeps what was fetched from a source's address, or why nothing could be had, beside earlier copies.
    @discardableResult
    package func keep(
        _ copy: CapturedCopy,
        ofSource number: Int
    ) throws -> CaseFile.Snapshot {
        let snapshot = try kept(copy)
        try store.write { transaction in
            _ = try transaction.state.existingSource(number)
            try transaction.insert(snapshot, of: number)
            let change = Change(
                "source.capture",
                source: number,
                what: "captured source \(number): \(snapshot.outcome)",
                after: [
                    "sha256": StoredValue(snapshot.sha256),
                    "problem": StoredValue(snapshot.problem),
                ]
            )
            try transaction.record(change, by: person, at: snapshot.at)
        }
        return snapshot
    }

    /// A copy of a source's address, made before a transaction begins: a server may take its time.
    ///
    /// What is stored already isn't fetched again, and what can't be had is noted with the reason.
    func captured(_ facts: SourceFacts) throws -> CaseFile.Snapshot? {
        guard let url = facts.url, let capture,
            try store.read({ try $0.source(like: facts) }) == nil
        else { return nil }
        return try kept(capture(url))
    }

    /// The drafts with copies of the addresses that they name.
    func captured(_ drafts: [EvidenceDraft]) throws -> [EvidenceDraft] {
        try drafts.map { draft in
            guard case .draft(let facts, copy: nil) = draft.source else { return draft }
            var draft = draft
            draft.source = .draft(facts, copy: try captured(facts))
            return draft
        }
    }

    private func kept(_ copy: CapturedCopy) throws -> CaseFile.Snapshot {
        var snapshot = CaseFile.Snapshot(
            at: time,
            takenBy: person,
            address: copy.address,
            finalAddress: copy.finalAddress,
            redirects: copy.redirects,
            status: copy.status,
            mediaType: copy.mediaType
        )
        switch copy.content {
        case .success(let bytes):
            let digest = SHA256.hexDigest(of: Array(bytes))
            try SnapshotFolder(path: folder.snapshots).store(bytes, digest: digest)
            snapshot.sha256 = digest
            snapshot.sizeInBytes = bytes.count
        case .failure(let problem): snapshot.problem = problem.text
        }
        return snapshot
    }
}

extension CaseFile.Snapshot {
    /// What came of it, in a few words.
    package var outcome: String {
        if let sizeInBytes { return "kept \(sizeInBytes) bytes" }
        return "not captured: \(problem ?? "")"
    }
}
