import Foundation
import TestSupport
import Testing

@testable import WebCapture

/// What a server may fetch that does so for others.
struct NetworkReachTests {
    @Test(arguments: [
        ("0.0.0.0", false), ("10.255.0.1", false), ("100.64.0.1", false), ("100.63.0.1", true),
        ("100.127.255.255", false), ("100.128.0.0", true), ("127.0.0.1", false),
        ("127.255.255.254", false), ("169.254.169.254", false), ("172.15.255.255", true),
        ("172.16.0.1", false), ("172.31.255.255", false), ("172.32.0.0", true),
        ("192.0.0.8", false), ("192.0.2.1", false), ("192.168.1.1", false), ("192.169.1.1", true),
        ("198.18.0.1", false), ("198.19.255.255", false), ("198.20.0.0", true),
        ("198.51.100.7", false), ("203.0.113.7", false), ("224.0.0.1", false),
        ("239.255.255.255", false), ("240.0.0.1", false), ("255.255.255.255", false),
        ("1.1.1.1", true), ("93.184.215.14", true), ("223.255.255.255", true), ("::", false),
        ("::1", false), ("fe80::1", false), ("fc00::1", false), ("fd12:3456::1", false),
        ("ff02::1", false), ("::ffff:127.0.0.1", false), ("::ffff:10.0.0.1", false),
        ("::ffff:1.1.1.1", true), ("64:ff9b::7f00:1", false), ("64:ff9b::101:101", true),
        ("2001:db8::1", false), ("2001::1", false), ("2002:7f00:1::", false), ("3fff::1", false),
        ("2606:4700::1111", true), ("2a00:1450:4001::200e", true), ("4000::1", false),
    ])
    func `tells addresses of the public internet from all others`(text: String, isPublic: Bool) {
        let address = SocketAddress(text)
        #expect(address.isPublic == isPublic)
        #expect(NetworkReach.publicNetworks(and: []).allows(address) == isPublic)
        #expect(NetworkReach.everything.allows(address))
    }

    @Test(arguments: [
        ("10.0.5.7", "10.0.5.7", true), ("10.0.5.7", "10.0.5.8", false),
        ("10.0.5.0/24", "10.0.5.200", true), ("10.0.5.0/24", "10.0.6.1", false),
        ("10.0.5.0/25", "10.0.5.127", true), ("10.0.5.0/25", "10.0.5.128", false),
        ("0.0.0.0/0", "127.0.0.1", true), ("0.0.0.0/0", "::1", false),
        ("fd00::/8", "fd99::1", true), ("fd00::/8", "fc00::1", false), ("::1", "::1", true),
    ])
    func `allows what lies in a named block`(block: String, text: String, isIn: Bool) throws {
        let block = try #require(AddressBlock(block))
        #expect(NetworkReach.publicNetworks(and: [block]).allows(SocketAddress(text)) == isIn)
    }

    @Test(arguments: [
        "", "10", "10.0.0", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/8/8",
        "fd00::/129", "localhost", "10.0.0.0/x",
    ])
    func `takes nothing else for a block of addresses`(text: String) {
        #expect(AddressBlock(text) == nil)
    }

    private func fetcher(allowing blocks: [String] = []) -> WebFetcher {
        let reach = NetworkReach.publicNetworks(and: blocks.compactMap(AddressBlock.init))
        return WebFetcher(version: "1.2.3", reach: reach)
    }

    private func error(_ fetcher: WebFetcher, _ address: String) -> CaptureError? {
        do throws(CaptureError) {
            _ = try fetcher.fetch(address)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1"])
    func `asks a private host for nothing, however it is written`(host: String) throws {
        let server = try LoopbackServer { _ in .page() }
        let port = server.address.split(separator: ":").last ?? ""
        let error = error(fetcher(), "http://\(host):\(port)/secret")
        guard case .privateHost = error else {
            Issue.record("\(host): \(String(describing: error))")
            return
        }
        #expect(server.requests.isEmpty)
    }

    @Test func `fetches from a private host that is allowed by its address`() throws {
        let server = try LoopbackServer { _ in .page(body: Array("here".utf8)) }
        let page = try fetcher(allowing: ["127.0.0.1"]).fetch(server.address + "/")
        #expect(page.body == Array("here".utf8))
    }

    @Test(arguments: ["127.0.0.2", "0.0.0.0", "169.254.169.254", "[::1]", "10.0.0.1"])
    func `follows no redirect from an allowed host to another private one`(target: String) throws {
        let server = try LoopbackServer { _ in
            .page("302 Found", fields: ["Location: http://\(target):9/latest/meta-data"])
        }
        let error = error(fetcher(allowing: ["127.0.0.1"]), server.address + "/")
        let host = target == "[::1]" ? "[::1]" : target
        #expect(error == .privateHost(host: host))
        #expect(server.requests.count == 1)
    }
}

extension SocketAddress {
    /// The address that is written so.
    fileprivate init(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self = .version4(withUnsafeBytes(of: four) { Array($0) })
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            self = .version6(withUnsafeBytes(of: six) { Array($0) })
        } else {
            self = .other
        }
    }
}
