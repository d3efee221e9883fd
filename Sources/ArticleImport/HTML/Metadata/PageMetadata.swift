internal import ClaimExtraction

/// What a page says about its article.
struct PageMetadata {
    let title: String?
    let byline: String?
    let published: CalendarDate?
    let outlet: String?
    let address: String?

    init(of page: AnnotatedPage, content: PageContent) {
        let tree = page.tree
        let metaTags = MetaTags(of: tree)
        let linkedData = LinkedData(of: tree)
        outlet =
            metaTags.first("og:site_name")
            ?? LinkedData.text(linkedData.article?["publisher"])
            ?? metaTags.first("application-name", "dc.publisher")
        address = metaTags.address
        let names = [
            LinkedData.text(linkedData.article?["headline"]),
            metaTags.first("og:title", "twitter:title", "dc.title", "parsely-title"),
        ].compactMap(\.self)
        title = PageTitle(tree, siteName: outlet).title(named: names) { id in
            !Pruning.isHidden(id, in: tree)
        }
        byline = PageByline(page: page, metaTags: metaTags, linkedData: linkedData).byline
        published =
            PageDate(
                page: page,
                metaTags: metaTags,
                linkedData: linkedData,
                content: content.parts
            ).day
    }
}
