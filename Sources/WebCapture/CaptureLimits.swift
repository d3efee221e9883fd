/// How much is waited for and taken.
package struct CaptureLimits: Sendable {
    package var connectSeconds = 10.0
    /// For all redirects and the body together.
    package var totalSeconds = 60.0
    /// A transfer is given up that brings less than 100 bytes a second for so many seconds.
    package var slowSeconds = 20
    /// Of the decoded body, in bytes.
    package var bytes = 20_000_000
    package var redirects = 10

    /// Enough for the pages and documents that articles cite.
    package init() {}
}
