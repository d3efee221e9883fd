internal import CCurl
internal import Foundation

/// Makes libcurl's sockets, and none to a host that may not be reached.
///
/// It is asked with the address that the connection will go to, after the host's name was resolved: a name that means
/// something else the next time it is asked for (DNS rebinding) gets by no check. A class, because libcurl hands a pointer
/// to it back.
final class SocketGuard {
    private let reach: NetworkReach
    /// Whether a connection was refused; a host may have several addresses.
    var hasRefused = false

    init(_ reach: NetworkReach) { self.reach = reach }

    /// Has a transfer's sockets made here; the guard must live as long as the transfer.
    func watch(_ handle: UnsafeMutableRawPointer) -> CURLcode {
        stet_curl_set_socket_maker(
            handle,
            { context, _, address in
                guard let context, let address else { return CURL_SOCKET_BAD }
                return Unmanaged<SocketGuard>.fromOpaque(context).takeUnretainedValue()
                    .socket(to: address)
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }

    private func socket(to address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        guard reach.allows(SocketAddress(address)) else {
            hasRefused = true
            return CURL_SOCKET_BAD
        }
        // SOCK_CLOEXEC: no program that is started meanwhile gets the connection.
        let kind = address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
        return Glibc.socket(address.pointee.family, kind, address.pointee.protocol)
    }
}

extension SocketAddress {
    /// The address in libcurl's structure, whose last field goes on beyond its declared size for IPv6.
    fileprivate init(_ address: UnsafeMutablePointer<curl_sockaddr>) {
        guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else {
            self = .other
            return
        }
        let bytes = UnsafeRawBufferPointer(
            start: UnsafeRawPointer(address).advanced(by: offset),
            count: Int(address.pointee.addrlen)
        )
        switch address.pointee.family {
        case AF_INET where bytes.count >= MemoryLayout<sockaddr_in>.size:
            let value = bytes.loadUnaligned(as: sockaddr_in.self).sin_addr
            self = .version4(withUnsafeBytes(of: value) { Array($0) })
        case AF_INET6 where bytes.count >= MemoryLayout<sockaddr_in6>.size:
            let value = bytes.loadUnaligned(as: sockaddr_in6.self).sin6_addr
            self = .version6(withUnsafeBytes(of: value) { Array($0) })
        default: self = .other
        }
    }
}
