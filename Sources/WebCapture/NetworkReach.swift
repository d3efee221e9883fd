/// Which hosts may be fetched from.
package enum NetworkReach: Sendable {
    /// All: for a person at their own machine, who could open the page in a browser too.
    case everything
    /// Hosts of the public internet, and those of some blocks of addresses.
    ///
    /// For a server that fetches what others name, who must not see through it what only the server can reach, such as its
    /// own services, a router, or a cloud's metadata at 169.254.169.254.
    case publicNetworks(and: [AddressBlock])

    /// Whether a connection to a resolved address may be made.
    func allows(_ address: SocketAddress) -> Bool {
        switch self {
        case .everything: true
        case .publicNetworks(let blocks):
            address.isPublic || blocks.contains { $0.contains(address.bytes) }
        }
    }
}

/// The network address of a host: 4 bytes of IPv4 or 16 of IPv6, in network order.
enum SocketAddress: Equatable {
    case version4([UInt8])
    case version6([UInt8])
    /// Of no family that pages are fetched over.
    case other

    var bytes: [UInt8] {
        switch self {
        case .version4(let bytes), .version6(let bytes): bytes
        case .other: []
        }
    }

    /// Whether it is one of the public internet, by IANA's registries of special-purpose addresses (RFC 6890 and what
    /// updates it, https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry).
    ///
    /// IPv6 addresses that carry an IPv4 address are judged by that.
    var isPublic: Bool {
        switch self {
        case .other: false
        case .version4(let bytes):
            !AddressBlock.special4.contains { $0.contains(bytes) }
        case .version6(let bytes):
            if AddressBlock.carrying4.contains(where: { $0.contains(bytes) }) {
                SocketAddress.version4(Array(bytes.suffix(4))).isPublic
            } else {
                AddressBlock.global6.contains(bytes)
                    && !AddressBlock.special6.contains { $0.contains(bytes) }
            }
        }
    }
}
