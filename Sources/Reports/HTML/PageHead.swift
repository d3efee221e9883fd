internal import Casework

/// The top of the page: what article, how far it is, what the colours mean.
struct PageHead {
    private let file: CaseFile
    private let time: String
    /// Whether it is for readers, who are told nothing of the work that is left.
    private let isPublic: Bool

    init(_ file: CaseFile, at time: String, isPublic: Bool) {
        self.file = file
        self.time = time
        self.isPublic = isPublic
    }

    var html: HTML {
        let ready = Readiness(file, Standing(file))
        return """
            <header>
            <h1>\(file.title ?? file.slug)</h1>
            <ul class="facts">
            \(facts)
            </ul>
            \(isPublic ? HTML.nothing : verdict(ready))
            \(bar(ready))
            </header>
            """
    }

    private func verdict(_ ready: Readiness) -> HTML {
        ready.obstacles.isEmpty
            ? "<p class=\"verdict\"><strong>Settled:</strong> nothing is left to do.</p>"
            : "<p class=\"verdict\"><strong>Not settled:</strong> \(ready.sentence).</p>"
    }

    private var facts: HTML {
        let revision = file.revision
        let published = [file.outlet, file.published].compactMap(\.self).joined(separator: ", ")
        let all: [(HTML, String?)] = [
            ("Article", file.slug), ("By", file.byline),
            ("Published", published.isEmpty ? nil : published), ("Address", file.url),
            ("Text", "revision \(revision.number), \(counted(revision.words, "word"))"),
            ("As of", Moment.minute(time)),
        ]
        return all.compactMap { name, value in
            value.map { "<li><span class=\"quiet\">\(name):</span> \($0)</li>" }
        }.joined(separator: "\n")
    }

    /// How many claims are what, as widths and in words.
    private func bar(_ ready: Readiness) -> HTML {
        var counts: [Shade: Int] = [:]
        for claim in file.claims where claim.isInText { counts[Shade(claim), default: 0] += 1 }
        guard !counts.isEmpty else { return "<p>No claims were found or added.</p>" }
        let shades = Shade.allCases.compactMap { shade in counts[shade].map { (shade, $0) } }
        let widths = shades.map { shade, count -> HTML in
            "<span class=\"\(shade.rawValue)\" style=\"flex: \(count)\"></span>"
        }
        let legend = shades.map { shade, count -> HTML in
            """
            <li><a class="claim \(shade.rawValue)" href="#cards">\(shade.title)</a> \(count)</li>
            """
        }
        return """
            <div class="bar" role="img" aria-label="\(ready.decided) of \(ready.worthy) check-worthy claims are decided">\
            \(widths.joined())</div>
            <p class="quiet">\(ready.decided) of \(ready.worthy) check-worthy claims are decided (\(ready.percent) %).</p>
            <ul class="legend">
            \(legend.joined(separator: "\n"))
            </ul>
            """
    }
}
