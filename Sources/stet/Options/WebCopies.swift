internal import Foundation
internal import WebCapture
internal import Workbench

/// Copies of web sources, as the workbench keeps them.
enum WebCopies {
    /// What is at an address, or why it can't be had.
    static func copy(of address: String) -> CapturedCopy {
        do {
            let page = try WebFetcher(version: Stet.version).fetch(address)
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
