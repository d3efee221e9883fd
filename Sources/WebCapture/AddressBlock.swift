internal import Foundation

/// A block of network addresses: those that share their first bits (RFC 4632, RFC 4291).
package struct AddressBlock: Sendable, Equatable {
    /// An address of the block, in network order: 4 or 16 bytes.
    private let address: [UInt8]
    /// How many of its first bits all share.
    private let bits: Int

    private init(_ address: [UInt8], bits: Int) {
        self.address = address
        self.bits = bits
    }

    private static func version4(_ first: UInt8..., bits: Int) -> AddressBlock {
        AddressBlock(first + Array(repeating: 0, count: 4 - first.count), bits: bits)
    }

    private static func version6(_ first: UInt8..., bits: Int) -> AddressBlock {
        AddressBlock(first + Array(repeating: 0, count: 16 - first.count), bits: bits)
    }

    /// Reads "10.1.2.3", "10.0.0.0/8", "fd00::1" or "fd00::/8"; nil for what is no address or block.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, let address = AddressBlock.bytes(of: String(first)) else {
            return nil
        }
        let all = address.count * 8
        guard parts.count > 1 else {
            self.init(address, bits: all)
            return
        }
        guard parts.count == 2, let bits = Int(parts[1]), (0...all).contains(bits) else {
            return nil
        }
        self.init(address, bits: bits)
    }

    private static func bytes(of text: String) -> [UInt8]? {
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 { return withUnsafeBytes(of: four) { Array($0) } }
        var six = in6_addr()
        if inet_pton(AF_INET6, text, &six) == 1 { return withUnsafeBytes(of: six) { Array($0) } }
        return nil
    }

    /// Whether an address of the same family lies in the block.
    func contains(_ other: [UInt8]) -> Bool {
        let whole = bits / 8
        guard other.count == address.count, other.prefix(whole) == address.prefix(whole) else {
            return false
        }
        let rest = bits % 8
        return rest == 0 || (other[whole] ^ address[whole]) >> (8 - rest) == 0
    }

    /// "This network", private use (RFC 1918), carriers' shared space, loopback, link-local with the clouds' metadata,
    /// IETF assignments, documentation, 6to4 relays, benchmarks, multicast, reserved with broadcast.
    static let special4: [AddressBlock] = [
        .version4(0, bits: 8), .version4(10, bits: 8),
        .version4(100, 64, bits: 10), .version4(127, bits: 8),
        .version4(169, 254, bits: 16), .version4(172, 16, bits: 12),
        .version4(192, 0, 0, bits: 24), .version4(192, 0, 2, bits: 24),
        .version4(192, 88, 99, bits: 24), .version4(192, 168, bits: 16),
        .version4(198, 18, bits: 15), .version4(198, 51, 100, bits: 24),
        .version4(203, 0, 113, bits: 24), .version4(224, bits: 4),
        .version4(240, bits: 4),
    ]

    /// IPv4-mapped (::ffff:0:0/96) and the well-known prefix of NAT64 (64:ff9b::/96).
    static let carrying4: [AddressBlock] = [
        .version6(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, bits: 96),
        .version6(0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, bits: 96),
    ]

    /// Global unicast; outside of it are loopback, unique local, link-local and multicast addresses.
    static let global6: AddressBlock = .version6(0x20, bits: 3)

    /// IETF assignments with Teredo, documentation, 6to4, which may lead to any IPv4 address.
    static let special6: [AddressBlock] = [
        .version6(0x20, 0x01, 0x00, bits: 23),
        .version6(0x20, 0x01, 0x0D, 0xB8, bits: 32),
        .version6(0x20, 0x02, bits: 16),
        .version6(0x3F, 0xFF, 0x00, bits: 20),
    ]
}
