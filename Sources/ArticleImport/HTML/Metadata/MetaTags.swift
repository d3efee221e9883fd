/// A page's `<meta>` elements: name, property or "itemprop." and that, in lower case, with its values.
struct MetaTags {
    private(set) var tags: [(name: String, value: String)] = []
    /// Of `<html lang>`, in lower case.
    let language: String?
    /// The address that the page says it has.
    let address: String?

    /// More of them are no description of one page.
    private static let limit = 1_000

    init(of tree: PageTree) {
        var language: String?
        var canonical: String?
        for id in tree.ids {
            switch tree[id].element {
            case .meta where tags.count < MetaTags.limit:
                guard let content = tree.attribute("content", of: id) else { continue }
                let value = CharacterReferences.decoded(content).split { $0.isWhitespace }
                    .joined(separator: " ")
                if value.isEmpty { continue }
                for key in ["property", "name", "itemprop"] {
                    guard let names = tree.attribute(key, of: id) else { continue }
                    for name in names.split(separator: " ") {
                        let prefix = key == "itemprop" ? "itemprop." : ""
                        tags.append((prefix + name.lowercased(), value))
                    }
                }
            case .html: language = tree.attribute("lang", of: id)?.lowercased()
            case .link where tree.attribute("rel", of: id)?.lowercased() == "canonical":
                canonical = canonical ?? tree.attribute("href", of: id)
            default: break
            }
        }
        self.language = language
        let found = [canonical, MetaTags.value(of: "og:url", in: tags)].compactMap(\.self)
        address = found.first { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    }

    /// The first value under the first of the names that has one.
    func first(_ names: String...) -> String? {
        for name in names {
            if let value = MetaTags.value(of: name, in: tags) { return value }
        }
        return nil
    }

    func values(_ name: String) -> [String] { tags.filter { $0.name == name }.map(\.value) }

    private static func value(of name: String, in tags: [(name: String, value: String)]) -> String?
    {
        tags.first { $0.name == name }?.value
    }
}
