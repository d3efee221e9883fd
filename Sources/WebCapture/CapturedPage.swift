package import Foundation

/// What was found at an address of the web, and how.
package struct CapturedPage: Sendable, Equatable {
    /// The address asked for.
    package var address: String
    /// Where the body came from in the end.
    package var finalAddress: String
    /// The ways from the one to the other, in order; empty where there was none.
    package var redirects: [Redirect]
    /// The last answer's status, 200 to 299.
    package var status: Int
    /// In lower case, without parameters: "text/html"; nil where the server names none.
    package var mediaType: String?
    /// As the server names it, in lower case: "utf-8".
    package var charset: String?
    /// Decoded from the transfer's compression.
    package var body: [UInt8]
    /// When the last answer was complete.
    package var time: Date

    package struct Redirect: Sendable, Equatable {
        package var status: Int
        package var from: String
        package var to: String
    }
}
