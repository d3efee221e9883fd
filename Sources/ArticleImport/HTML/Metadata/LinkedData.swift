internal import Foundation

/// What a page says about itself in JSON-LD (https://www.w3.org/TR/json-ld11/), by schema.org's words.
struct LinkedData {
    typealias Object = [String: Any]

    /// The article's object; nil if the page has none.
    let article: Object?
    /// The object of the page around it.
    let page: Object?
    /// Persons and others by the identifier that objects refer to them with.
    private let byIdentifier: [String: Object]
    /// The names of those who are described on their own.
    let persons: [String]

    /// Longer scripts are catalogues.
    private static let limitInBytes = 2_000_000
    private static let objectLimit = 2_000

    init(of tree: PageTree) {
        var objects: [Object] = []
        for id in tree.ids where tree[id].element == .script {
            guard tree.attribute("type", of: id)?.lowercased().contains("ld+json") == true else {
                continue
            }
            let script = tree.descendants(of: id).map { tree[$0].text }.joined()
            guard script.utf8.count <= LinkedData.limitInBytes else { continue }
            if let value = LinkedData.value(of: script) {
                LinkedData.collect(value, into: &objects)
            }
        }
        article =
            objects.first { LinkedData.isArticle($0) } ?? objects.first { LinkedData.isReview($0) }
        byIdentifier = Dictionary(
            objects.compactMap { object in
                (object["@id"] as? String).map { ($0, object) }
            },
            uniquingKeysWith: { first, _ in first }
        )
        persons = objects.filter { LinkedData.types(of: $0).contains("Person") }
            .compactMap { LinkedData.text($0["name"]) }
        page = objects.first { LinkedData.types(of: $0).contains { $0.hasSuffix("WebPage") } }
    }

    /// The article's words, with or without markup, if the page tells them here too.
    var articleBody: String? { article?["articleBody"] as? String }

    /// The names of a property's objects, which may stand elsewhere and only be referred to.
    func names(_ value: Any?) -> [String] {
        let list = value as? [Any] ?? [value].compactMap(\.self)
        return list.prefix(20).compactMap { item in
            if let name = LinkedData.text(item) { return name }
            let identifier = (item as? Object)?["@id"] as? String
            return identifier.flatMap { LinkedData.text(byIdentifier[$0]) }
        }
    }

    /// The text of a property; that of an object is its name.
    static func text(_ value: Any?) -> String? {
        switch value {
        case let text as String:
            let words = CharacterReferences.decoded(text).split { $0.isWhitespace }
            return words.isEmpty ? nil : words.joined(separator: " ")
        case let object as Object: return text(object["name"])
        case let list as [Any]: return list.lazy.compactMap { text($0) }.first
        default: return nil
        }
    }

    /// The value of a script, of which pages make small mistakes.
    private static func value(of script: String) -> Any? {
        let options = JSONSerialization.ReadingOptions.fragmentsAllowed
        var text = script
        // White space in strings must be escaped; template engines forget it.
        if text.utf8.contains(where: { $0 < 0x20 }) {
            text = String(text.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
        }
        for wrapper in ["<!--", "-->", "//<![CDATA[", "<![CDATA[", "//]]>", "]]>"] {
            if text.contains(wrapper) { text = text.replacing(wrapper, with: "") }
        }
        let end = text.lastIndex { !$0.isWhitespace && $0 != ";" }
        guard let end else { return nil }
        return try? JSONSerialization.jsonObject(with: Data(text[...end].utf8), options: options)
    }

    /// Objects at the top, in lists, in `@graph`, and what a page says that it is about.
    private static func collect(_ value: Any, into objects: inout [Object]) {
        var waiting = [value]
        while let next = waiting.popLast(), objects.count < objectLimit {
            if let list = next as? [Any] {
                waiting += list.prefix(objectLimit).reversed()
            } else if let object = next as? Object {
                objects.append(object)
                for key in ["mainEntityOfPage", "mainEntity", "@graph"] {
                    if let inner = object[key], !(inner is String) { waiting.append(inner) }
                }
            }
        }
    }

    private static func types(of object: Object) -> [String] {
        switch object["@type"] {
        case let type as String: [type]
        case let types as [Any]: types.compactMap { $0 as? String }
        default: []
        }
    }

    private static func isArticle(_ object: Object) -> Bool {
        types(of: object).contains { type in
            type.hasSuffix("Article") || type.hasSuffix("Posting") || type.hasSuffix("Report")
                || type == "Recipe" || type == "HowTo"
        }
    }

    /// A review may be the article, or something in it, as the rating of a claim is.
    private static func isReview(_ object: Object) -> Bool {
        types(of: object).contains { $0.hasSuffix("Review") }
    }
}
