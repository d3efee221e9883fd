/// Why nothing could be fetched; `description` says where, what, and what to do.
package enum CaptureError: Error, Equatable {
    case noLibrary(reason: String)
    case noAddress(address: String)
    case otherScheme(address: String)
    case credentials(host: String)
    case nameNotFound(host: String)
    case noNetwork(host: String)
    case refused(host: String)
    /// The host is none of the public internet, and only those may be reached.
    case privateHost(host: String)
    case notConnected(host: String, seconds: Double)
    case timedOut(address: String, seconds: Double)
    case tooSlow(address: String, seconds: Int)
    case tooLarge(address: String, limitInBytes: Int)
    case tooManyRedirects(address: String, limit: Int)
    /// To another scheme, with credentials, or to what is no address.
    case redirectRefused(address: String, target: String)
    case insecure(host: String, reason: String)
    case status(address: String, status: Int)
    /// What libcurl says of anything else.
    case failed(address: String, reason: String)
}

extension CaptureError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noLibrary(let reason):
            "Pages are fetched with libcurl, which can't be opened (\(reason)); install the package libcurl4."
        case .noAddress(let address): "\(address): this is no address; write it as https://…"
        case .otherScheme(let address):
            "\(address): only addresses that begin with http:// or https:// are fetched."
        case .credentials(let host):
            """
            The address at \(host) has a name or password in it, which would be kept with the page; \
            save the page in a browser and name the file.
            """
        case .nameNotFound(let host):
            "\(host): this host was not found; check the address, and whether this machine has a network."
        case .noNetwork(let host): "\(host): there is no way to this host; check the network."
        case .refused(let host):
            "\(host): the connection was refused; check the address and its port, or try later."
        case .privateHost(let host):
            """
            \(host): this host is in a private network, from which this server fetches nothing; save the page in a \
            browser and keep the file.
            """
        case .notConnected(let host, let seconds):
            "\(host): no connection within \(CaptureError.text(seconds)); try later."
        case .timedOut(let address, let seconds):
            "\(address): not complete within \(CaptureError.text(seconds)); try later."
        case .tooSlow(let address, let seconds):
            "\(address): next to nothing came for \(CaptureError.text(Double(seconds))); try later."
        case .tooLarge(let address, let limit):
            """
            \(address): this is larger than \(limit / 1_000_000) MB, the most that is fetched; \
            save what you need of it and name the file.
            """
        case .tooManyRedirects(let address, let limit):
            "\(address): it leads on to other addresses more than \(limit) times; open it in a browser and name the last one."
        case .redirectRefused(let address, let target):
            "\(address): it leads to \(target), which is not followed; open it in a browser and name the page."
        case .insecure(let host, let reason):
            "\(host): the connection would not be secure (\(reason)); check the address and this machine's clock."
        case .status(let address, let status):
            "\(address): the server answers \(status)\(CaptureError.meaning(of: status))."
        case .failed(let address, let reason): "\(address): it can't be fetched (\(reason))."
        }
    }

    private static func text(_ seconds: Double) -> String {
        seconds == 1
            ? "1 second"
            : seconds == seconds.rounded() ? "\(Int(seconds)) seconds" : "\(seconds) seconds"
    }

    /// What a status means (RFC 9110, 15) and what to do about it.
    private static func meaning(of status: Int) -> String {
        switch status {
        case 401, 403: " (not allowed); save the page in a browser and name the file"
        case 404: " (not found); check the address"
        case 410: " (gone); look for a copy in a web archive"
        case 429: " (too many requests); try later"
        case 451: " (withheld for legal reasons)"
        case 500...599: " (trouble at the server); try later"
        default: ""
        }
    }
}
