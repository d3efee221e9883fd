internal import Foundation

/// Colour and weight of words on a terminal; plain words anywhere else and with `NO_COLOR`.
enum Style: String {
    case bold = "1"
    case dim = "2"
    case underlined = "4"
    case red = "31"
    case green = "32"
    case yellow = "33"

    /// The text, made visible and in this style.
    func callAsFunction(_ text: String) -> String {
        let text = VisibleText.of(text)
        return Style.isOn && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }

    static let isOn =
        Output.isTerminal
        && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"
}
