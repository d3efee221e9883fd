/// The style of the page: light, dark and print, with the shades of the claims.
enum PageStyle {
    static var css: String {
        """
        \(variables(.light, for: ":root"))
        @media screen and (prefers-color-scheme: dark) {
        \(variables(.dark, for: ":root"))
        }
        \(layout)
        \(shades)
        \(print)
        """
    }

    private static func variables(_ scheme: Scheme, for selector: String) -> String {
        let page = [
            ("page", scheme.page), ("panel", scheme.panel), ("text", scheme.text),
            ("quiet", scheme.quiet), ("link", scheme.link), ("rule", scheme.rule),
        ].map { "--\($0.0): \($0.1.css);" }
        let shades = Shade.allCases.map { shade in
            let colours = shade.colours(scheme)
            return
                "--\(shade.rawValue)-tint: \(colours.tint.css); --\(shade.rawValue): \(colours.line.css);"
        }
        return "\(selector) { \((page + shades).joined(separator: " ")) }"
    }

    /// Claims' words in the text, their cards, and their part of the bar.
    private static var shades: String {
        Shade.allCases.map { shade in
            let name = shade.rawValue
            return """
                .\(name) { --tint: var(--\(name)-tint); --line: var(--\(name)); }
                a.claim.\(name) { text-decoration: underline \(shade.line) var(--\(name)); }
                """
        }.joined(separator: "\n")
    }

    private static let layout = """
        :root { color-scheme: light dark; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem; max-width: 80rem; background: var(--page); color: var(--text);
          font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
        h1 { font: 600 1.8rem/1.2 Georgia, "Times New Roman", serif; margin: 0 0 .5rem; }
        h2 { font-size: 1.1rem; margin: 2rem 0 .75rem; }
        a { color: var(--link); }
        a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .quiet { color: var(--quiet); font-size: .875rem; }
        .facts { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding: 0; margin: 0; }
        .verdict { font-size: 1.05rem; margin: 1rem 0; }
        .bar { display: flex; height: 1rem; border: 1px solid var(--quiet); border-radius: .25rem;
          overflow: hidden; }
        .bar span { background: var(--line); border-right: 1px solid var(--page); }
        .bar .open { background: var(--panel); }
        .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0;
          margin: .75rem 0 0; font-size: .875rem; }
        .sign { display: inline-block; min-width: 1.4em; text-align: center; color: var(--line);
          background: var(--tint); border-radius: .2rem; font-weight: 600; }
        .columns { display: grid; gap: 2.5rem; margin-top: 2rem; }
        .article { font: 1.125rem/1.75 Georgia, "Times New Roman", serif; max-width: 42rem; }
        .article p { margin: 0 0 1.1em; white-space: pre-line; }
        a.claim { color: inherit; background: var(--tint); border-radius: .15rem;
          text-underline-offset: .22em; }
        sup { font: 600 .7rem/0 system-ui, sans-serif; }
        sup a { text-decoration: none; padding: 0 .15em; scroll-margin: 4rem; }
        .card { border: 1px solid var(--rule); border-left: .35rem solid var(--line); border-radius: .3rem;
          background: var(--panel); padding: .6rem .8rem; margin: 0 0 .6rem; scroll-margin: 1rem; }
        .card:target { outline: 3px solid var(--line); }
        .card p { margin: .3rem 0; }
        .card h3 { font-size: 1rem; margin: 0; font-weight: 600; }
        .card ul { margin: .3rem 0; padding-left: 1.2rem; }
        .card .more { display: none; }
        .card:target .more, #cards:target .more { display: block; }
        .card:target .opener, #cards:target .opener { display: none; }
        mark { background: var(--tint); color: inherit; font-weight: 600; }
        blockquote { margin: .3rem 0 .3rem .6rem; padding-left: .6rem; border-left: 2px solid var(--rule); }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0;
          border-bottom: 1px solid var(--rule); }
        .wide { overflow-x: auto; margin: 0 0 1.2rem; }
        .wide td { overflow-wrap: normal; font-variant-numeric: tabular-nums; }
        @media (min-width: 68rem) {
          .columns { grid-template-columns: minmax(0, 42rem) minmax(20rem, 1fr); }
          .cards { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto;
            padding: 3px; }
        }
        """

    private static let print = """
        @media print {
          @page { margin: 2cm; }
          :root { color-scheme: light; }
          body { padding: 0; max-width: none; font-size: 10pt; }
          .article { font-size: 11pt; max-width: none; }
          .columns { display: block; }
          .cards { position: static; max-height: none; overflow: visible; }
          .card { break-inside: avoid; }
          .card .more { display: block; }
          .opener { display: none; }
          .bar, .bar span, .sign, a.claim, mark, .card { print-color-adjust: exact;
            -webkit-print-color-adjust: exact; }
          a { color: inherit; text-decoration: none; }
        }
        """
}
