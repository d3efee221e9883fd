internal import CCurl

/// An address that may be fetched: `http` or `https`, a host, no credentials.
struct WebAddress: Equatable {
    /// As libcurl reads it, with spaces and other characters that need it percent-encoded.
    let text: String
    let host: String

    /// Whether something that was named as a file is an address instead.
    static func isWebAddress(_ text: String) -> Bool {
        let start = text.prefix(8).lowercased()
        return start.hasPrefix("http://") || start.hasPrefix("https://")
    }

    /// The longest address that is taken, in bytes; servers take no longer ones either.
    private static let lengthLimit = 8000

    init(_ address: String) throws(CaptureError) {
        if let reason = stet_curl_open() { throw .noLibrary(reason: String(cString: reason)) }
        guard address.utf8.count <= WebAddress.lengthLimit,
            address.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }),
            let text = WebAddress.part(CURLUPART_URL, of: address),
            let scheme = WebAddress.part(CURLUPART_SCHEME, of: address)
        else { throw .noAddress(address: address) }
        guard scheme == "http" || scheme == "https", WebAddress.isWebAddress(address) else {
            throw .otherScheme(address: address)
        }
        let user = WebAddress.part(CURLUPART_USER, of: address)
        let password = WebAddress.part(CURLUPART_PASSWORD, of: address)
        guard user == nil, password == nil else {
            throw .credentials(host: WebAddress.part(CURLUPART_HOST, of: address) ?? "")
        }
        guard let host = WebAddress.part(CURLUPART_HOST, of: address), !host.isEmpty else {
            throw .noAddress(address: address)
        }
        self.text = text
        self.host = host
    }

    private static func part(_ part: CURLUPart, of address: String) -> String? {
        guard let value = stet_curl_address_part(address, part) else { return nil }
        defer { stet_curl_free(value) }
        return String(cString: value)
    }
}

extension WebFetcher {
    /// Whether what a user named as a file is an address of the web.
    package static func isWebAddress(_ text: String) -> Bool { WebAddress.isWebAddress(text) }
}
