/// Whole words in class names and ids of what sites put around and into an article.
enum ClutterClasses {
    /// Whether one of the words that a class or id is made of says so: "related-links", "shareBar".
    static func occur(in names: String) -> Bool {
        words(of: names).contains { all.contains($0) }
    }

    /// Cut at all that is no letter, and before capitals.
    private static func words(of names: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for scalar in names.unicodeScalars.prefix(400) {
            let isUpper = ("A"..."Z").contains(scalar)
            let isLower = ("a"..."z").contains(scalar)
            if (!isUpper && !isLower) || (isUpper && wasLower) {
                if !word.isEmpty { words.append(word.lowercased()) }
                word = ""
            }
            if isUpper || isLower { word.unicodeScalars.append(scalar) }
            wasLower = isLower
        }
        if !word.isEmpty { words.append(word.lowercased()) }
        return words
    }

    private static let all = Set(
        """
        ad ads adv advert advertisement advertising adslot adunit sponsored sponsor promo promos \
        promotion promotions newsletter newsletters subscribe subscription signup optin related \
        recirc recirculation recommended recommendation recommendations readmore trending popular \
        mostread outbrain taboola share sharing sharebar shares sharedaddy social socials follow \
        comments comment disqus breadcrumb breadcrumbs crumbs tags taglist copyright cookie \
        cookies consent gdpr paywall login register pagination pager breadcrumbs skip \
        screenreader sr rating ratings vote poll survey feedback donate donation \
        sidebar rail popup modal overlay lightbox tooltip teaser teasers upsell jp \
        noprint bio byline author authors toolbar
        """.split(separator: " ").map(String.init)
    )
}
