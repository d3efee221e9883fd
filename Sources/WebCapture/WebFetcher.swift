package import Foundation

/// Fetches from the web with libcurl: `http` and `https` only, on every step of the way.
///
/// Nothing is sent but the address and a plain User-Agent: no cookies, no credentials (addresses with a name or password
/// are refused, `.netrc` is not read), no referrer. Proxies of the environment (`http_proxy`, …) are not used: an
/// address can tell what a draft is about, so that it goes to the server that the user named and nowhere else.
package struct WebFetcher: Sendable {
    private let userAgent: String
    private let limits: CaptureLimits
    private let reach: NetworkReach
    private let now: @Sendable () -> Date

    /// - Parameters:
    ///   - version: The program's, for the User-Agent.
    ///   - reach: Which hosts may be fetched from; held against the address of every connection, after its name was
    ///     resolved and on every step of redirects.
    ///   - limits: What to give up at.
    ///   - now: The clock.
    package init(
        version: String,
        reach: NetworkReach = .everything,
        limits: CaptureLimits = CaptureLimits(),
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        userAgent = "stet/\(version)"
        self.limits = limits
        self.reach = reach
        self.now = now
    }

    /// What is at an address; blocks until it is there.
    package func fetch(_ address: String) throws(CaptureError) -> CapturedPage {
        let transfer = try CurlTransfer(userAgent: userAgent, reach: reach)
        var current = try WebAddress(address)
        var redirects: [CapturedPage.Redirect] = []
        let deadline = ContinuousClock.now + .seconds(limits.totalSeconds)
        while true {
            let answer = try transfer.answer(from: current, limits: limits, until: deadline)
            if let next = answer.redirect {
                guard redirects.count < limits.redirects else {
                    throw .tooManyRedirects(address: address, limit: limits.redirects)
                }
                let target = try target(next, from: current)
                redirects.append(
                    .init(status: answer.status, from: current.text, to: target.text)
                )
                current = target
                continue
            }
            guard (200...299).contains(answer.status) else {
                throw .status(address: current.text, status: answer.status)
            }
            let type = ContentType(answer.contentType ?? "")
            return CapturedPage(
                address: address,
                finalAddress: current.text,
                redirects: redirects,
                status: answer.status,
                mediaType: type.mediaType,
                charset: type.charset,
                body: answer.body,
                time: now()
            )
        }
    }

    private func target(_ next: String, from current: WebAddress) throws(CaptureError) -> WebAddress
    {
        do {
            return try WebAddress(next)
        } catch {
            throw .redirectRefused(address: current.text, target: next)
        }
    }
}

/// The value of a Content-Type field (RFC 9110, 8.3).
struct ContentType {
    private(set) var mediaType: String?
    private(set) var charset: String?

    init(_ field: String) {
        let parts = field.split(separator: ";").map {
            $0.trimmingCharacters(in: .whitespaces).lowercased()
        }
        mediaType = parts.first.flatMap { $0.contains("/") ? $0 : nil }
        for part in parts.dropFirst() where part.hasPrefix("charset=") {
            let value = part.dropFirst("charset=".count)
                .trimmingCharacters(in: CharacterSet(charactersIn: "\"' "))
            charset = value.isEmpty ? nil : value
            return
        }
    }
}
