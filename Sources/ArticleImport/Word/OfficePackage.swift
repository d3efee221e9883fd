/// The parts of an Office Open XML file and how they refer to each other (ECMA-376 part 2).
struct OfficePackage {
    /// A part's pointer to another part or to an address outside.
    struct Relationship {
        let id: String
        /// The last word of the type's URI, which transitional and strict files share.
        let type: String
        /// A part's name, or the address as it stands if it is outside.
        let target: String
        let isExternal: Bool
    }

    private let path: String
    private var archive: ZIPArchive

    init(_ file: ArticleFile) throws(ImportError) {
        path = file.path
        guard ZIPArchive.begins(file) else {
            throw .damaged(
                path: path,
                detail: "it doesn't begin as Word files do, so it is something else under that name"
            )
        }
        archive = try ZIPArchive(file)
    }

    /// Whether a file is an archive with parts in that folder.
    static func hasParts(in folder: String, _ file: ArticleFile) -> Bool {
        guard ZIPArchive.begins(file), let archive = try? ZIPArchive(file) else { return false }
        return archive.partNames.contains { $0.hasPrefix(folder) }
    }

    /// A part's XML, or nil if there is no such part.
    mutating func tree(of part: String) throws(ImportError) -> XMLTree? {
        guard let bytes = try archive.contents(of: part) else { return nil }
        return try XMLReader.tree(
            of: bytes,
            prefixes: OfficePackage.prefixes,
            part: part,
            path: path
        )
    }

    /// What a part refers to; the empty name is the package itself.
    mutating func relationships(of part: String) throws(ImportError) -> [Relationship] {
        let steps = part.split(separator: "/")
        let folder = steps.dropLast().map { $0 + "/" }.joined()
        let name = "\(folder)_rels/\(steps.last ?? "").rels"
        guard let root = try tree(of: name)?.root else { return [] }
        return root.children.compactMap { element in
            guard let id = element["Id"], let type = element["Type"],
                let target = element["Target"]
            else { return nil }
            let isExternal = element["TargetMode"] == "External"
            let resolved = isExternal ? target : OfficePackage.part(target, from: folder)
            guard let resolved else { return nil }
            return Relationship(
                id: id,
                type: type.split(separator: "/").last.map(String.init) ?? type,
                target: resolved,
                isExternal: isExternal
            )
        }
    }

    /// The name of a part as seen from a folder, or nil if it lies outside the package.
    private static func part(_ target: String, from folder: String) -> String? {
        var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step != ".." {
                steps.append(step)
            } else if steps.popLast() == nil {
                return nil
            }
        }
        return steps.joined(separator: "/")
    }

    /// Namespaces with the prefixes that the specifications use for them; strict files have others.
    private static let prefixes: [String: String] = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
        "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
        "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
        "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
        "http://purl.oclc.org/ooxml/officeDocument/math": "m",
        "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
        "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
        "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
        "http://purl.org/dc/elements/1.1/": "dc",
        "http://purl.org/dc/terms/": "dcterms",
        "http://www.w3.org/XML/1998/namespace": "xml",
    ]
}
