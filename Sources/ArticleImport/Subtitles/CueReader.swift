/// What is shown at one time.
struct Cue: Equatable {
    struct Line: Equatable {
        var text: String
        /// Who says it, where the file tells.
        var speaker: String?
    }

    /// The time code as the file has it: "00:01:02.000".
    var start: String
    var lines: [Line]
}

/// Reads WebVTT and SRT by what they have in common: a line with an arrow, and behind it lines up to an empty one.
///
/// Identifiers, comments, styles, regions and headings stand outside of cues and are passed over. Cues whose times
/// are no times, and cues without words, are left out, as the specification has it.
struct CueReader {
    private var cues: [Cue] = []
    private var current: (start: String, text: CueText)?

    static func cues(in text: String) -> [Cue] {
        var reader = CueReader()
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            reader.read(line)
        }
        reader.close()
        return reader.cues
    }

    private mutating func read(_ line: Substring) {
        if let arrow = line.firstRange(of: "-->") {
            close()
            let start = line[..<arrow.lowerBound].trimmingSpaces
            let end = line[arrow.upperBound...].trimmingSpaces.prefix { $0 != " " && $0 != "\t" }
            if CueReader.isTime(start), CueReader.isTime(end) {
                current = (String(start), CueText())
            }
        } else if line.trimmingSpaces.isEmpty {
            close()
        } else {
            current?.text.append(line)
        }
    }

    private mutating func close() {
        guard let cue = current else { return }
        current = nil
        if !cue.text.lines.isEmpty { cues.append(Cue(start: cue.start, lines: cue.text.lines)) }
    }

    /// "01:02.500", "00:01:02.500", "00:01:02,500"; hours may have any number of digits.
    private static func isTime(_ text: Substring) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let last = parts.last else { return false }
        let seconds = last.split(
            omittingEmptySubsequences: false,
            whereSeparator: { $0 == "." || $0 == "," }
        )
        guard (1...2).contains(seconds.count) else { return false }
        return (parts.dropLast() + seconds).allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
        }
    }
}

/// The words of a cue, without tags.
private struct CueText {
    private(set) var lines: [Cue.Line] = []
    private var speaker: String?

    mutating func append(_ line: Substring) {
        var text = ""
        // A voice may end with its line.
        var lineSpeaker: String?
        var rest = line
        while let character = rest.first {
            if character == "<", let tag = CueText.tag(at: rest) {
                read(tag.name)
                rest = tag.rest
            } else if character == "{", rest.hasPrefix("{\\"),
                let end = rest.prefix(CueText.longestTag).firstIndex(of: "}")
            {
                // A place on the screen, as some players take it: "{\an8}".
                rest = rest[rest.index(after: end)...]
            } else if character == "&", let escape = CueText.escape(at: rest) {
                text += escape.text
                rest = escape.rest
            } else {
                text.append(character)
                rest.removeFirst()
            }
            if !text.isEmpty { lineSpeaker = lineSpeaker ?? speaker }
        }
        let words = Substring(text).trimmingSpaces
        if !words.isEmpty { lines.append(.init(text: String(words), speaker: lineSpeaker)) }
    }

    /// A voice tag names who speaks: "<v Ann Okoro>", "<v.loud Ann>".
    private mutating func read(_ tag: Substring) {
        let name = tag.prefix { $0 != " " && $0 != "\t" && $0 != "." }
        guard name == "v" else {
            if tag == "/v" { speaker = nil }
            return
        }
        let voice = tag.drop { $0 != " " && $0 != "\t" }.trimmingSpaces
        speaker = voice.isEmpty ? nil : String(voice)
    }

    /// How long a tag may be, in characters: what is longer is text.
    private static let longestTag = 300

    /// A tag begins with a letter, a slash or a digit: "3 < 4" has none.
    private static func tag(at text: Substring) -> (name: Substring, rest: Substring)? {
        let inside = text.dropFirst()
        guard let first = inside.unicodeScalars.first,
            first.properties.isAlphabetic || first == "/" || ("0"..."9").contains(first),
            let end = inside.prefix(longestTag).firstIndex(of: ">")
        else { return nil }
        return (inside[..<end], inside[inside.index(after: end)...])
    }

    private static func escape(at text: Substring) -> (text: String, rest: Substring)? {
        for (name, character) in escapes where text.hasPrefix(name) {
            return (character, text.dropFirst(name.count))
        }
        return nil
    }

    private static let escapes = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&lrm;", "\u{200E}"), ("&rlm;", "\u{200F}"),
        ("&nbsp;", "\u{A0}"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"),
    ]
}

extension Substring {
    /// Without spaces and tabs at both ends.
    fileprivate var trimmingSpaces: Substring {
        var text = self
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text.drop { $0 == " " || $0 == "\t" }
    }
}
