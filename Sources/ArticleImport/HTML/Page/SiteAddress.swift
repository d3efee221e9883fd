/// The site that a page belongs to, to tell its own pages from sources elsewhere.
struct SiteAddress {
    /// Without "www"; nil if nothing tells it.
    private let host: Substring?

    /// By the page's own address, else by where most of its links with a host lead.
    init(of tree: PageTree, address: String?) {
        if let host = address.flatMap({ SiteAddress.host(of: $0) }) {
            self.host = host
            return
        }
        var counts: [Substring: Int] = [:]
        for id in tree.ids where tree[id].element == .a {
            guard let host = tree.attribute("href", of: id).flatMap({ SiteAddress.host(of: $0) })
            else { continue }
            counts[host, default: 0] += 1
        }
        host = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// Whether an address leads to the same site: it has the same one, or no host at all.
    func holds(_ address: String) -> Bool {
        guard address.contains("//") else { return !address.hasPrefix("mailto:") }
        return SiteAddress.host(of: address) == host
    }

    /// The host without "www".
    private static func host(of address: String) -> Substring? {
        guard let slashes = address.firstRange(of: "//") else { return nil }
        let host = address[slashes.upperBound...].prefix { !"/?#:".contains($0) }
        return host.hasPrefix("www.") ? host.dropFirst(4) : host
    }
}
