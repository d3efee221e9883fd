internal import ClaimExtraction

/// Transcripts with time codes: WebVTT (W3C, https://www.w3.org/TR/webvtt1/) and SubRip's SRT.
///
/// The text is what is said, a line as it is shown; where speakers are named, another speaker begins a new paragraph,
/// and each turn has a comment with the speaker as its author and the time code as its text.
struct Subtitles: ArticleFormat {
    let name = "subtitles"
    let summary =
        "Transcripts with time codes, WebVTT and SRT: what is said, with speakers and times."
    let fileExtensions = ["vtt", "srt"]

    func recognises(_ file: ArticleFile) -> Bool {
        let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return file.bytes[start...].starts(with: "WEBVTT".utf8)
    }

    func article(from file: ArticleFile) throws(ImportError) -> ImportedArticle {
        let transcript = Transcript(of: CueReader.cues(in: try ArticleText(of: file).text))
        guard !transcript.text.isEmpty else { throw .empty(path: file.path) }
        return ImportedArticle(
            article: Article(
                id: file.stem,
                sha256: file.digest,
                text: transcript.text,
                annotations: transcript.annotations
            ),
            format: name
        )
    }
}

/// The text of cues, put together.
private struct Transcript {
    private(set) var text = ""
    private(set) var annotations: [Annotation] = []
    private var length = 0
    private var speaker: String?

    init(of cues: [Cue]) {
        for cue in cues { for line in cue.lines { append(line, at: cue.start) } }
    }

    private mutating func append(_ line: Cue.Line, at time: String) {
        let isNewTurn = line.speaker != nil && line.speaker != speaker
        if !text.isEmpty { add(isNewTurn ? "\n\n" : "\n") }
        let start = length
        add(line.text)
        if isNewTurn {
            annotations.append(
                Annotation(
                    kind: .comment,
                    author: line.speaker,
                    text: time,
                    span: Span(start: start, end: length)
                )
            )
        } else if line.speaker != nil, let turn = annotations.indices.last {
            annotations[turn].span.end = length
        }
        speaker = line.speaker
    }

    private mutating func add(_ part: String) {
        text += part
        length += part.unicodeScalars.count
    }
}
