package import Casework
internal import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// All sources by number.
    package func sources() throws -> [CaseFile.Source] { try store.read { try $0.sources() } }

    /// One source with the claims that rest on it.
    package func source(_ number: Int) throws -> SourceDetail {
        try store.read { state in
            SourceDetail(
                source: try state.existingSource(number),
                file: try state.file(ofSource: number),
                citedBy: try state.claims(citing: number)
            )
        }
    }

    /// Stores a source; one with the same address, file or, without those, title is returned instead of doubled.
    @discardableResult
    package func addSource(_ facts: SourceFacts) throws -> CaseFile.Source {
        let copy = try captured(facts)
        let time = time
        return try store.write { try store(facts, copy, in: $0, at: time) }
    }

    /// Changes a stored source; an empty text clears a field.
    @discardableResult
    package func editSource(
        _ number: Int,
        _ change: (inout SourceFacts) -> Void
    ) throws -> CaseFile.Source {
        let time = time
        return try store.write { transaction in
            var source = try transaction.state.existingSource(number)
            let old = source.facts
            change(&source.facts)
            source.facts = try source.facts.whole
            let fields = old.fields(differingFrom: source.facts)
            if fields.isEmpty { throw WorkbenchError.nothingToChange("source \(number)") }
            try transaction.update(source)
            let record = Change(
                "source.edit",
                source: number,
                what: "changed source \(number): \(fields.joined(separator: ", "))",
                before: old.recorded,
                after: source.facts.recorded
            )
            try transaction.record(record, by: person, at: time)
            return source
        }
    }

    /// The stored source that is meant, stored now with its copy if there was none.
    func store(
        _ facts: SourceFacts,
        _ copy: CaseFile.Snapshot? = nil,
        in transaction: StoreTransaction,
        at time: String
    ) throws -> CaseFile.Source {
        let facts = try facts.checked
        if let known = try transaction.state.source(like: facts) {
            // Keeping it open what a person wants hidden would be a leak.
            if facts.isConfidential && !known.isConfidential {
                throw WorkbenchError.confidentialityDiffers(source: known.number)
            }
            return known
        }
        let number = try transaction.insert(facts, by: person, at: time)
        if let file = facts.file {
            // Before the transaction ends: a copy that nothing refers to does no harm, the other way round would.
            let kept = SnapshotFolder(path: folder.snapshots)
            let snapshot = try kept.keep(file, at: time, by: person)
            try transaction.insert(snapshot, of: number)
        } else if let copy {
            try transaction.insert(copy, of: number)
        }
        let source = try transaction.state.existingSource(number)
        let file: Facts = [
            "file": StoredValue(facts.file?.path), "sha256": StoredValue(facts.file?.sha256),
        ]
        let change = Change(
            "source.add",
            source: number,
            what: "added source \(number) (\(source.kind.title))",
            after: source.facts.recorded.merging(file)
        )
        try transaction.record(change, by: person, at: time)
        return source
    }
}

extension StoreSnapshot {
    func existingSource(_ number: Int) throws -> CaseFile.Source {
        if let source = try source(number) { return source }
        throw WorkbenchError.noSuchSource(number, last: try sources().last?.number)
    }
}

extension SourceFacts {
    /// The facts of a new source, which goes by its address or its file if nothing else.
    fileprivate var checked: SourceFacts {
        get throws {
            var facts = self
            facts.title = Optional(title).given ?? url.given ?? file?.path ?? ""
            return try facts.whole
        }
    }

    /// The facts without white space around them, if nothing is missing; an empty text is none.
    fileprivate var whole: SourceFacts {
        get throws {
            var facts = self
            facts.title = Optional(title).given ?? ""
            for field in [
                \.publisher, \.url, \.date, \.retrieved, \.alias, \.originGroup, \.medium,
                \.askedBy, \.contact,
            ] as [WritableKeyPath<SourceFacts, String?>] {
                facts[keyPath: field] = self[keyPath: field].given
            }
            try facts.requireWhole()
            return facts
        }
    }

    /// A source's own date may be a year or a month; it was looked at on a day.
    private func requireWhole() throws {
        if title.isEmpty { throw WorkbenchError.emptySource }
        if isConfidential && alias == nil { throw WorkbenchError.noAlias }
        if let date {
            let days = ["", "-01", "-01-01"].lazy.compactMap { CalendarDate(iso8601: date + $0) }
            if days.first == nil { throw WorkbenchError.notADate(date) }
        }
        if let retrieved, CalendarDate(iso8601: retrieved) == nil {
            throw WorkbenchError.notADay(retrieved)
        }
    }

    /// The names of the fields that are not the same, in their order.
    fileprivate func fields(differingFrom other: SourceFacts) -> [String] {
        let names = [
            "kind", "title", "publisher", "url", "date", "retrieved", "confidential", "alias",
            "origin", "medium", "asked by", "contact",
        ]
        let (own, others) = (recorded.values, other.recorded.values)
        return names.filter { own[$0] != others[$0] }
    }

    /// As the history keeps them.
    fileprivate var recorded: Facts {
        [
            "kind": .text(kind.rawValue), "title": .text(title),
            "publisher": StoredValue(publisher), "url": StoredValue(url),
            "date": StoredValue(date), "retrieved": StoredValue(retrieved),
            "confidential": .integer(isConfidential ? 1 : 0), "alias": StoredValue(alias),
            "origin": StoredValue(originGroup), "medium": StoredValue(medium),
            "asked by": StoredValue(askedBy), "contact": StoredValue(contact),
        ]
    }
}
