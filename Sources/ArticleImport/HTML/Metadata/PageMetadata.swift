internal import ClaimExtraction

/// What a page says about its article.
struct PageMetadata {
    let title: String?
    let byline: String?
    let outlet: String?
    let address: String?
    /// A sentence or two of what the article says.
    let description: String?
    private let page: AnnotatedPage
    private let metaTags: MetaTags
    private let linkedData: LinkedData

    init(of page: AnnotatedPage) {
        self.page = page
        let tree = page.tree
        metaTags = MetaTags(of: tree)
        linkedData = LinkedData(of: tree)
        outlet =
            metaTags.first("og:site_name")
            ?? LinkedData.text(linkedData.article?["publisher"])
            ?? metaTags.first("application-name", "dc.publisher")
        address = metaTags.address
        description = metaTags.first("og:description", "description", "twitter:description")
        let names = [
            LinkedData.text(linkedData.article?["headline"]),
            metaTags.first("og:title", "twitter:title", "dc.title", "parsely-title"),
        ].compactMap(\.self)
        title = PageTitle(tree, siteName: outlet).title(named: names) { id in
            !Pruning.isHidden(id, in: tree)
        }
        byline =
            PageByline(page: page, metaTags: metaTags, linkedData: linkedData, outlet: outlet)
            .byline
    }

    /// The article's words in the page's linked data.
    var articleBody: String? { linkedData.articleBody }

    /// The day of publication, for which the article's own words are asked last.
    func published(besides content: PageContent) -> CalendarDate? {
        PageDate(page: page, metaTags: metaTags, linkedData: linkedData, content: content.parts).day
    }
}
