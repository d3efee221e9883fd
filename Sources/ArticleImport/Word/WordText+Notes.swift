internal import ClaimExtraction

// Notes and comments: what hangs on the words of a Word file's text.

extension WordText {
    /// The words of a note or a comment, its paragraphs as lines.
    private static func plainText(of element: XMLElement, references: WordReferences) -> WordText {
        var text = WordText(story: element, references: references.withoutAnnotations)
        text.read()
        return text
    }

    /// A note hangs on the word before its mark.
    mutating func refer(to notes: [String: XMLElement], _ element: XMLElement) {
        // A second mark for one note is a damaged file's; a note for each of a million would be a bomb.
        guard !isHidden, let note = element["w:id"].flatMap({ notes[$0] }),
            readNotes.insert("\(element.name) \(note.index)").inserted
        else { return }
        let content = WordText.plainText(of: note, references: references)
        let place = Span(start: words.length, end: words.length)
        words.annotate(place, kind: .footnote, text: content.lines)
        commentPlaces.add(content.commentPlaces, at: place)
    }

    /// Puts every comment on its words; an answer without a place of its own stands where its question does.
    mutating func hangComments() {
        let comments = Dictionary(references.comments.map { ($0.id, $0) }) { first, _ in first }
        for comment in references.comments {
            var place = commentPlaces[comment.id]
            var question = comment.parent
            // A file may say that a comment answers itself.
            for _ in 0..<WordComment.longestThread where place == nil {
                guard let parent = question.flatMap({ comments[$0] }) else { break }
                place = commentPlaces[parent.id]
                question = parent.parent
            }
            guard let place else { continue }
            words.annotate(
                place,
                kind: .comment,
                author: comment.author,
                text: WordText.plainText(of: comment.content, references: references).lines,
                day: comment.content["w:date"].flatMap { CalendarDate(iso8601: $0.prefix(10)) }
            )
        }
    }

    private var lines: String { text.replacing("\n\n", with: "\n") }
}

/// Where the comments of a text hang.
struct WordCommentPlaces {
    private var starts: [String: Int] = [:]
    private var places: [String: Span] = [:]

    /// The place of a comment, or nil if the text doesn't name it.
    subscript(id: String) -> Span? {
        places[id] ?? starts[id].map { Span(start: $0, end: $0) }
    }

    /// Goes past the start or end of a comment's range or its mark.
    mutating func pass(_ element: XMLElement, at words: AnnotatedText) {
        guard let id = element["w:id"] else { return }
        switch element.name {
        case "w:commentRangeStart": if starts[id] == nil { starts[id] = words.nextPosition }
        case "w:commentRangeEnd": places[id] = words.span(from: starts[id] ?? words.length)
        default:
            // A mark without a range, or before its end.
            if places[id] == nil { places[id] = words.span(from: starts[id] ?? words.length) }
        }
    }

    /// Takes the comments of a note, which hang on the note's place.
    mutating func add(_ others: WordCommentPlaces, at place: Span) {
        for id in Set(others.starts.keys).union(others.places.keys) where places[id] == nil {
            places[id] = place
        }
    }
}
