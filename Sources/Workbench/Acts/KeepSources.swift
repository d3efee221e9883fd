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
    package func addSource(_ draft: SourceDraft) throws -> CaseFile.Source {
        let draft = try captured(draft)
        let time = time
        return try store.write { try store(draft, in: $0, at: time) }
    }

    /// Changes a stored source.
    @discardableResult
    package func editSource(_ number: Int, _ change: SourceChange) throws -> CaseFile.Source {
        let time = time
        return try store.write { transaction in
            let old = try transaction.state.existingSource(number)
            let new = try old.changed(by: change)
            let fields = old.fields(differingFrom: new)
            if fields.isEmpty { throw WorkbenchError.nothingToChange("source \(number)") }
            try transaction.update(new)
            let record = Change(
                "source.edit",
                source: number,
                what: "changed source \(number): \(fields.joined(separator: ", "))",
                before: old.facts,
                after: new.facts
            )
            try transaction.record(record, by: person, at: time)
            return new
        }
    }

    /// The stored source that a draft means, stored now if there was none.
    func store(
        _ draft: SourceDraft,
        in transaction: StoreTransaction,
        at time: String
    ) throws -> CaseFile.Source {
        let draft = try draft.checked
        if let known = try transaction.state.source(like: draft) {
            // Keeping it open what a person wants hidden would be a leak.
            if draft.isConfidential && !known.isConfidential {
                throw WorkbenchError.confidentialityDiffers(source: known.number)
            }
            return known
        }
        let number = try transaction.insert(draft, by: person, at: time)
        if let file = draft.file {
            // Before the transaction ends: a copy that nothing refers to does no harm, the other way round would.
            let kept = SnapshotFolder(path: folder.snapshots)
            let snapshot = try kept.keep(file, at: time, by: person)
            try transaction.insert(snapshot, of: number)
        } else if let snapshot = draft.snapshot {
            try transaction.insert(snapshot, of: number)
        }
        let source = try transaction.state.existingSource(number)
        var facts = source.facts
        facts.values["file"] = StoredValue(draft.file?.path)
        facts.values["sha256"] = StoredValue(draft.file?.sha256)
        let change = Change(
            "source.add",
            source: number,
            what: "added source \(number) (\(source.kind.title))",
            after: facts
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

extension SourceDraft {
    /// The draft without white space around its fields, if nothing is missing from it.
    fileprivate var checked: SourceDraft {
        get throws {
            var draft = self
            draft.title = Optional(title).given ?? url.given ?? file?.path ?? ""
            draft.publisher = publisher.given
            draft.url = url.given
            draft.date = date.given
            draft.retrieved = retrieved.given
            draft.alias = alias.given
            draft.originGroup = originGroup.given
            draft.medium = medium.given
            draft.askedBy = askedBy.given
            draft.contact = contact.given
            if draft.title.isEmpty { throw WorkbenchError.emptySource }
            if draft.isConfidential && draft.alias == nil { throw WorkbenchError.noAlias }
            try requireDates(date: draft.date, retrieved: draft.retrieved)
            return draft
        }
    }
}

extension CaseFile.Source {
    fileprivate func changed(by change: SourceChange) throws -> CaseFile.Source {
        /// Nil leaves a field, an empty text clears it.
        func changed(_ old: String?, _ new: String?) -> String? { new == nil ? old : new.given }
        let source = CaseFile.Source(
            number: number,
            kind: change.kind ?? kind,
            title: changed(title, change.title) ?? "",
            publisher: changed(publisher, change.publisher),
            url: changed(url, change.url),
            date: changed(date, change.date),
            retrieved: changed(retrieved, change.retrieved),
            isConfidential: change.isConfidential ?? isConfidential,
            alias: changed(alias, change.alias),
            originGroup: changed(originGroup, change.originGroup),
            medium: changed(medium, change.medium),
            askedBy: changed(askedBy, change.askedBy),
            contact: changed(contact, change.contact),
            snapshots: snapshots
        )
        if source.title.isEmpty { throw WorkbenchError.emptySource }
        if source.isConfidential && source.alias == nil { throw WorkbenchError.noAlias }
        try requireDates(date: source.date, retrieved: source.retrieved)
        return source
    }

    /// The names of the fields that are not the same, in the order of `facts`.
    fileprivate func fields(differingFrom other: CaseFile.Source) -> [String] {
        let names = [
            "kind", "title", "publisher", "url", "date", "retrieved", "confidential", "alias",
            "origin", "medium", "asked by", "contact",
        ]
        return names.filter { facts.values[$0] != other.facts.values[$0] }
    }

    fileprivate var facts: Facts {
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

/// A source's own date may be a year or a month; it was looked at on a day.
private func requireDates(date: String?, retrieved: String?) throws {
    if let date {
        let full = ["", "-01", "-01-01"].lazy.compactMap { CalendarDate(iso8601: date + $0) }.first
        if full == nil { throw WorkbenchError.notADate(date) }
    }
    if let retrieved, CalendarDate(iso8601: retrieved) == nil {
        throw WorkbenchError.notADay(retrieved)
    }
}
