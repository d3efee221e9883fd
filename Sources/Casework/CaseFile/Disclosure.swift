/// For whose eyes a document is; the raw value is its name in options.
package enum Redaction: String, Sendable, CaseIterable, Codable {
    /// Confidential sources by their names, for a person with the right to know them.
    case revealed
    case `internal`
    case lawyer
    case `public`

    /// What it leaves out, for help.
    package var meaning: String {
        switch self {
        case .revealed: "everything, the names of confidential sources included"
        case .internal: "confidential sources by alias"
        case .lawyer: "of confidential sources alias, kind and days only, none of their words"
        case .public: "no confidential sources, and nothing of the desk's own work"
        }
    }
}

/// A case file as somebody may see it: all that a report can be made of.
package struct Disclosure: Sendable {
    package let file: CaseFile
    package let redaction: Redaction

    package init(of file: CaseFile, as redaction: Redaction) {
        self.redaction = redaction
        var shown =
            switch redaction {
            case .revealed: file
            case .internal: file.concealed(isSilent: false)
            case .lawyer: file.concealed(isSilent: false).withoutConfidentialWords
            case .public: file.concealed(isSilent: true).forPublic
            }
        shown.otherConfidential = []
        self.file = shown
    }
}

extension CaseFile {
    fileprivate func concealed(isSilent: Bool) -> CaseFile {
        guard (sources + otherConfidential).contains(where: \.isConfidential) else { return self }
        let fields = ConcealedFields(
            sources: sources + otherConfidential,
            text: revision.text,
            isSilent: isSilent
        )
        var file = self
        file.claims = claims.map(fields.claim)
        file.findings = findings.map(fields.finding)
        file.sources = sources.map(fields.source)
        file.nameOrigins(fields)
        file.signOffs = signOffs.map(fields.signOff)
        file.history = history.map(fields.line)
        for index in file.revisions.indices {
            file.revisions[index].addedBy = fields.desk(file.revisions[index].addedBy)
        }
        return file
    }

    /// Gives origins that confidential sources share a name that says nothing.
    private mutating func nameOrigins(_ fields: ConcealedFields) {
        var names: [String: String] = [:]
        for source in sources where source.isConfidential {
            guard let group = source.originGroup?.lowercased() else { continue }
            names[group] = names[group] ?? "origin of S\(source.number)"
        }
        for index in sources.indices {
            guard let group = sources[index].originGroup else { continue }
            sources[index].originGroup = names[group.lowercased()] ?? fields.neutral(group)
        }
    }

    /// Without what confidential sources said and where.
    fileprivate var withoutConfidentialWords: CaseFile {
        let confidential = confidentialNumbers
        var file = self
        for claim in file.claims.indices {
            for index in file.claims[claim].evidence.indices
            where confidential.contains(file.claims[claim].evidence[index].source) {
                file.claims[claim].evidence[index].excerpt = nil
                file.claims[claim].evidence[index].locator = nil
                file.claims[claim].evidence[index].fit = nil
                file.claims[claim].evidence[index].inCopy = nil
            }
        }
        return file
    }

    /// What may be printed: no confidential source and nothing that rests on one, no talk of the desk.
    fileprivate var forPublic: CaseFile {
        let confidential = confidentialNumbers
        var file = self
        file.sources = sources.filter { !$0.isConfidential }.map(\.forPublic)
        file.claims = claims.map { claim in
            var claim = claim
            claim.evidence = claim.evidence.filter { !confidential.contains($0.source) }
            for index in claim.evidence.indices {
                claim.evidence[index].addedBy = ""
                claim.evidence[index].inCopy = nil
            }
            claim.work = Work()
            claim.decidedBy = nil
            claim.questions = []
            claim.notes = []
            claim.history = []
            return claim
        }
        file.findings = findings.filter { $0.dismissal == nil }
        file.signOffs = signOffs.filter(\.isInForce)
        for index in file.revisions.indices { file.revisions[index].addedBy = "" }
        file.history = []
        file.historyHead = nil
        return file
    }

    private var confidentialNumbers: Set<Int> {
        Set(sources.lazy.filter(\.isConfidential).map(\.number))
    }
}

extension CaseFile.Source {
    /// Without the way to a person and without paths of this machine.
    fileprivate var forPublic: CaseFile.Source {
        var source = self
        source.medium = nil
        source.askedBy = nil
        source.contact = nil
        source.file = nil
        source.snapshots = []
        return source
    }
}
