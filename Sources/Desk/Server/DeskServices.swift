internal import Foundation

/// What the routes work with.
struct DeskServices: Sendable {
    let settings: DeskSettings
    let bench: Bench
    let feed: LiveFeed
    let answers: AnswerCache
    let copies: CopyKeeper
    let slowWork: SlowWork
    let links: OneTimeLinks
    let limiter: SignInLimiter
    let assets: PageAssets
    let now: @Sendable () -> Date
}
