/// Why a file could not be read as an article.
package enum ImportError: Error, Equatable {
    case noSuchFile(path: String)
}
