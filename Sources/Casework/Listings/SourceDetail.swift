/// A source with the claims that rest on it.
package struct SourceDetail: Sendable, Equatable, Codable {
    package var source: CaseFile.Source
    /// The file that was given as the source.
    package var file: SourceFile?
    package var citedBy: [ClaimReference]

    package init(source: CaseFile.Source, file: SourceFile?, citedBy: [ClaimReference]) {
        self.source = source
        self.file = file
        self.citedBy = citedBy
    }
}
