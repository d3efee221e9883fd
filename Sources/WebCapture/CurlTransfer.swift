internal import CCurl
internal import Foundation

/// One connection of libcurl, for the steps from an address to its page.
final class CurlTransfer {
    /// A server's answer to one request.
    struct Answer {
        var status: Int
        /// The absolute address that it leads on to.
        var redirect: String?
        var contentType: String?
        var body: [UInt8]
    }

    private let handle: UnsafeMutableRawPointer
    private let userAgent: String
    private let guarding: SocketGuard
    /// Where libcurl puts what it has to say of an error.
    private let message = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

    init(userAgent: String, reach: NetworkReach) throws(CaptureError) {
        if let reason = stet_curl_open() { throw .noLibrary(reason: String(cString: reason)) }
        guard let handle = stet_curl_easy_init() else { throw .noLibrary(reason: "no memory") }
        self.handle = handle
        self.userAgent = userAgent
        guarding = SocketGuard(reach)
    }

    deinit {
        stet_curl_easy_cleanup(handle)
        message.deallocate()
    }

    func answer(
        from address: WebAddress,
        limits: CaptureLimits,
        until deadline: ContinuousClock.Instant
    ) throws(CaptureError) -> Answer {
        let body = BodySink(limitInBytes: limits.bytes)
        stet_curl_easy_reset(handle)
        message[0] = 0
        guarding.hasRefused = false
        let left = max(1, Int((deadline - .now) / .milliseconds(1)))
        let code = withExtendedLifetime((body, guarding)) { () -> CURLcode in
            let code = configure(address, limits, milliseconds: left, body)
            return code == CURLE_OK ? stet_curl_easy_perform(handle) : code
        }
        guard code == CURLE_OK else {
            throw failure(code, address, limits, isOverLimit: body.isOverLimit)
        }
        let status = stet_curl_get_long(handle, CURLINFO_RESPONSE_CODE)
        return Answer(
            status: status,
            redirect: (300...399).contains(status) ? string(CURLINFO_REDIRECT_URL) : nil,
            contentType: string(CURLINFO_CONTENT_TYPE),
            body: body.bytes
        )
    }

    private func string(_ info: CURLINFO) -> String? {
        stet_curl_get_string(handle, info).map { String(cString: $0) }
    }

    // MARK: Options

    private func configure(
        _ address: WebAddress,
        _ limits: CaptureLimits,
        milliseconds: Int,
        _ body: BodySink
    ) -> CURLcode {
        let strings: [(CURLoption, String)] = [
            (CURLOPT_URL, address.text), (CURLOPT_USERAGENT, userAgent),
            (CURLOPT_PROTOCOLS_STR, "http,https"),
            // Every compression that the library knows; an empty proxy is none, whatever the environment says.
            (CURLOPT_ACCEPT_ENCODING, ""), (CURLOPT_PROXY, ""),
        ]
        let numbers: [(CURLoption, Int)] = [
            (CURLOPT_NOSIGNAL, 1), (CURLOPT_FOLLOWLOCATION, 0),
            (CURLOPT_DISALLOW_USERNAME_IN_URL, 1), (CURLOPT_HTTP09_ALLOWED, 0),
            (CURLOPT_TIMEOUT_MS, milliseconds),
            (CURLOPT_CONNECTTIMEOUT_MS, max(1, Int(limits.connectSeconds * 1000))),
            (CURLOPT_LOW_SPEED_LIMIT, 100), (CURLOPT_LOW_SPEED_TIME, limits.slowSeconds),
            (CURLOPT_MAXFILESIZE, min(limits.bytes, Int(Int32.max))),
        ]
        let write:
            @convention(c) (
                UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?
            ) -> Int = { bytes, size, count, context in
                guard let context, let bytes else { return 0 }
                let sink = Unmanaged<BodySink>.fromOpaque(context).takeUnretainedValue()
                return sink.take(UnsafeRawBufferPointer(start: bytes, count: size * count))
            }
        var code = stet_curl_set_sinks(
            handle,
            write,
            Unmanaged.passUnretained(body).toOpaque(),
            message
        )
        if code == CURLE_OK { code = guarding.watch(handle) }
        for (option, value) in strings where code == CURLE_OK {
            code = stet_curl_set_string(handle, option, value)
        }
        for (option, value) in numbers where code == CURLE_OK {
            code = stet_curl_set_long(handle, option, value)
        }
        return code
    }

    // MARK: Errors

    private func failure(
        _ code: CURLcode,
        _ address: WebAddress,
        _ limits: CaptureLimits,
        isOverLimit: Bool
    ) -> CaptureError {
        if isOverLimit || code == CURLE_FILESIZE_EXCEEDED {
            return .tooLarge(address: address.text, limitInBytes: limits.bytes)
        }
        if guarding.hasRefused, code == CURLE_COULDNT_CONNECT {
            return .privateHost(host: address.host)
        }
        let reason = String(cString: message)
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: return .nameNotFound(host: address.host)
        case CURLE_COULDNT_CONNECT:
            let error = Int32(stet_curl_get_long(handle, CURLINFO_OS_ERRNO))
            let isUnreachable = error == ENETUNREACH || error == EHOSTUNREACH
            return isUnreachable ? .noNetwork(host: address.host) : .refused(host: address.host)
        case CURLE_OPERATION_TIMEDOUT:
            if reason.hasPrefix("Operation too slow") {
                return .tooSlow(address: address.text, seconds: limits.slowSeconds)
            }
            // Without a connection there is no address of the other side.
            if string(CURLINFO_PRIMARY_IP)?.isEmpty ?? true,
                limits.connectSeconds < limits.totalSeconds
            {
                return .notConnected(host: address.host, seconds: limits.connectSeconds)
            }
            return .timedOut(address: address.text, seconds: limits.totalSeconds)
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE:
            return .insecure(host: address.host, reason: reason)
        default:
            return .failed(
                address: address.text,
                reason: reason.isEmpty ? "libcurl's error \(code.rawValue)" : reason
            )
        }
    }
}

/// Takes the bytes of a body up to a limit.
///
/// A class, because libcurl hands a pointer to it back.
private final class BodySink {
    private(set) var bytes: [UInt8] = []
    private(set) var isOverLimit = false
    private let limitInBytes: Int

    init(limitInBytes: Int) { self.limitInBytes = limitInBytes }

    /// How many of the bytes were taken; libcurl stops if they are fewer than it gave.
    func take(_ part: UnsafeRawBufferPointer) -> Int {
        guard bytes.count + part.count <= limitInBytes else {
            isOverLimit = true
            return 0
        }
        bytes.append(contentsOf: part)
        return part.count
    }
}
