internal import Foundation
internal import WebCapture
internal import Workbench

/// Copies of web sources, as the workbench keeps them.
enum WebCopies {
    /// What fetches them; nil where STET_OFFLINE says that nothing shall leave the machine.
    static func capture(
        reaching reach: NetworkReach = .everything
    ) -> (@Sendable (String) -> CapturedCopy)? {
        let offline = ProcessInfo.processInfo.environment["STET_OFFLINE", default: ""]
        guard offline.isEmpty else { return nil }
        return { copy(of: $0, reaching: reach) }
    }

    /// What is at an address, or why it can't be had.
    private static func copy(of address: String, reaching reach: NetworkReach) -> CapturedCopy {
        do {
            let page = try WebFetcher(version: Stet.version, reach: reach).fetch(address)
            return CapturedCopy(
                address: address,
                finalAddress: page.finalAddress,
                redirects: page.redirects.map(\.to),
                status: page.status,
                mediaType: page.mediaType,
                content: .success(Data(page.body))
            )
        } catch {
            return CapturedCopy(address: address, content: .failure(.init("\(error)")))
        }
    }
}
