package import Foundation

/// What was found at an address, or why nothing could be had; whoever opens a casebook says how addresses are fetched.
package struct CapturedCopy: Sendable {
    package var address: String
    package var finalAddress: String?
    package var redirects: [String]
    package var status: Int?
    package var mediaType: String?
    /// The bytes, or what kept them away, in a sentence.
    package var content: Result<Data, Problem>

    package struct Problem: Error, Equatable {
        package var text: String

        package init(_ text: String) { self.text = text }
    }

    package init(
        address: String,
        finalAddress: String? = nil,
        redirects: [String] = [],
        status: Int? = nil,
        mediaType: String? = nil,
        content: Result<Data, Problem>
    ) {
        self.address = address
        self.finalAddress = finalAddress
        self.redirects = redirects
        self.status = status
        self.mediaType = mediaType
        self.content = content
    }
}
