extension Markdown {
    static func table(_ header: [Markdown], _ rows: [[Markdown]]) -> Markdown {
        func line(_ cells: [Markdown]) -> Markdown { "| \(cells.joined(separator: " | ")) |" }
        let rule = line(header.map { _ in "---" })
        return ([line(header), rule] + rows.map(line)).joined(separator: "\n")
    }

    /// Items of a list, each with its lines below it.
    static func list(_ items: [[Markdown]]) -> Markdown {
        items.map { "- " + $0.joined(separator: "\n  - ") }.joined(separator: "\n")
    }

    /// A heading with what belongs below it; nil where nothing does.
    static func section(_ heading: Markdown, _ body: Markdown?) -> Markdown? {
        body.map { "## \(heading)\n\n\($0)" }
    }

    /// A heading that counts the items of the list below it; nil where there are none.
    static func section(_ title: Markdown, _ items: [[Markdown]]) -> Markdown? {
        items.isEmpty ? nil : section("\(title) (\(items.count))", list(items))
    }

    /// A document of parts; nil where a part has nothing to say.
    static func document(_ parts: [Markdown?]) -> String {
        parts.compactMap(\.self).joined(separator: "\n\n").source + "\n"
    }
}
