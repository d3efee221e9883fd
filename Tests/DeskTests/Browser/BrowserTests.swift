import Testing

/// All tests in a real Chromium, one after the other: browsers are large, and several at once would be too slow for
/// what they wait for.
@Suite(.serialized, .enabled(if: ChromeDriver.isInstalled, ChromeDriver.notInstalled))
enum BrowserTests {}
