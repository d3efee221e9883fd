extension CaseFile {
    /// The file with the names of confidential sources replaced by their aliases wherever they stand.
    package var concealed: CaseFile {
        var file = self
        file.claims = claims.map { $0.concealing(sources) }
        file.sources = sources.map(\.concealed)
        return file
    }
}

extension CaseFile.Source {
    /// The source as every output shows it: of a confidential one the alias, its kind and its days.
    package var concealed: CaseFile.Source {
        guard isConfidential else { return self }
        var source = self
        source.title = citedName
        source.publisher = nil
        source.url = nil
        source.contact = nil
        source.snapshots = []
        return source
    }
}

extension CaseFile.Claim {
    /// The claim with the names of confidential sources replaced by their aliases.
    ///
    /// A checker may have typed a name into a note, an excerpt or a locator.
    package func concealing(_ sources: [CaseFile.Source]) -> CaseFile.Claim {
        let hidden = sources.filter { $0.isConfidential && !$0.title.isEmpty }
        guard !hidden.isEmpty else { return self }
        func concealed(_ text: String) -> String {
            hidden.reduce(text) { $0.replacing($1.title, with: $1.citedName) }
        }
        var claim = self
        claim.note = note.map(concealed)
        claim.correction = correction.map(concealed)
        for index in claim.evidence.indices {
            claim.evidence[index].excerpt = evidence[index].excerpt.map(concealed)
            claim.evidence[index].locator = evidence[index].locator.map(concealed)
        }
        for index in claim.history.indices {
            claim.history[index].what = concealed(history[index].what)
        }
        return claim
    }
}
