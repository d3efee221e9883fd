package import Casework

extension CaseFile {
    /// The file with the names of confidential sources replaced by their aliases wherever they stand.
    ///
    /// A checker may have typed the name into a note, an excerpt or a locator.
    package var concealed: CaseFile {
        let hidden = sources.filter(\.isConfidential).map { ($0.title, $0.citedName) }
        guard !hidden.isEmpty else { return self }
        func conceal(_ text: inout String?) {
            guard let words = text else { return }
            text = CaseFile.replacing(hidden, in: words)
        }
        var file = self
        for index in file.claims.indices {
            conceal(&file.claims[index].note)
            conceal(&file.claims[index].correction)
            for item in file.claims[index].evidence.indices {
                conceal(&file.claims[index].evidence[item].excerpt)
                conceal(&file.claims[index].evidence[item].locator)
            }
            for line in file.claims[index].history.indices {
                let what = file.claims[index].history[line].what
                file.claims[index].history[line].what = CaseFile.replacing(hidden, in: what)
            }
        }
        for index in file.sources.indices where file.sources[index].isConfidential {
            file.sources[index].title = file.sources[index].citedName
            file.sources[index].publisher = nil
            file.sources[index].url = nil
        }
        return file
    }

    private static func replacing(_ hidden: [(String, String)], in text: String) -> String {
        hidden.reduce(text) { $1.0.isEmpty ? $0 : $0.replacing($1.0, with: $1.1) }
    }
}
