package import Casework
internal import ClaimStore

extension Casebook {
    /// A signature as it was given.
    package struct Signature: Sendable, Equatable, Codable {
        package var article: String
        package var revision: Int
        package var role: SignatureRole
        /// SHA-256 over the revision and the state of all claims.
        package var digest: String
        /// Claims that were still open.
        package var open: Int
    }

    /// An article as somebody saw it who wants to sign it.
    package struct SeenState: Sendable, Equatable {
        /// The digest of its state, as ``GateResult`` and ``Signature`` have it.
        package var digest: String
        /// The last line of history that was seen; with it, any change since counts that would make a signature void.
        package var lastChange: Int?

        package init(digest: String, lastChange: Int? = nil) {
            self.digest = digest
            self.lastChange = lastChange
        }
    }

    /// Signs the last revision of an article and the state of all its claims.
    ///
    /// The two roles are two different people's. Any later change of the text, a claim or its evidence makes the
    /// signature void. With `ifSeen`, an article that isn't as it was seen is not signed.
    @discardableResult
    package func sign(
        _ name: String?,
        as role: SignatureRole,
        ifSeen seen: SeenState? = nil
    ) throws -> Signature {
        let time = time
        return try store.write { transaction in
            let state = transaction.state
            let article = try state.countedArticle(meantBy: name)
            let revision = article.revision
            let digest = try state.stateDigest(ofArticle: article.id)
            try state.require(seen, of: article, now: digest)
            try requireNoSignature(as: role, of: article, state)
            let open = try state.claims(of: article.id).count { $0.workState.isOpen }
            try transaction.insertSignature(
                as: role,
                under: revision.id,
                digest: digest,
                by: person,
                at: time
            )
            let change = Change(
                "sign",
                article: article.id,
                what: "signed revision \(revision.number) as \(role.rawValue)",
                after: [
                    "role": .text(role.rawValue), "revision": .integer(revision.number),
                    "digest": .text(digest), "open": .integer(open),
                ]
            )
            try transaction.record(change, by: person, at: time)
            return Signature(
                article: article.slug,
                revision: revision.number,
                role: role,
                digest: digest,
                open: open
            )
        }
    }

    /// Each role signs once, and each person in one role.
    private func requireNoSignature(
        as role: SignatureRole,
        of article: ArticleRecord,
        _ state: StoreSnapshot
    ) throws {
        for signature in try state.signOffs(of: article.id) where signature.isInForce {
            if signature.role == role.rawValue {
                throw WorkbenchError.signedAlready(article: article.slug, by: signature.by, role)
            }
            if signature.by == person {
                throw WorkbenchError.secondSignatureOfOne(person: person, as: signature.role)
            }
        }
    }
}

extension StoreSnapshot {
    /// Refuses what rests on an article's state that is another by now.
    func require(
        _ seen: Casebook.SeenState?,
        of article: ArticleRecord,
        now digest: String
    ) throws {
        guard let seen else { return }
        let changes = try seen.lastChange.map {
            try changesOfState(ofArticle: article.id, after: $0)
        }
        guard seen.digest == digest, changes?.isEmpty ?? true else {
            throw WorkbenchError.articleChangedMeanwhile(
                article: article.slug,
                changes: changes ?? []
            )
        }
    }
}
