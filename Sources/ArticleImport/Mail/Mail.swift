internal import ClaimExtraction

/// A message as mail programs save it (RFC 5322): its plain text, or its page where it has no plain text.
///
/// Subject, sender and date become title, byline and day; attachments are passed over.
struct Mail: ArticleFormat {
    let name = "email"
    let summary = "An e-mail: its text, with subject, sender and date."
    let fileExtensions = ["eml"]

    func recognises(_ file: ArticleFile) -> Bool {
        let head = MIMEPart(parsing: file.bytes.prefix(8192))
        return ["from", "date", "message-id"].allSatisfy { head.field($0) != nil }
    }

    func article(from file: ArticleFile) throws(ImportError) -> ImportedArticle {
        let message = MIMEPart(parsing: file.bytes[...])
        let parts = message.leaves.filter { !$0.isAttachment }
        let plain = parts.first { $0.mediaType == "text/plain" && !$0.body.isEmpty }
        guard let part = plain ?? parts.first(where: { $0.mediaType == "text/html" }) else {
            throw .empty(path: file.path)
        }
        let content = part.content
        let text = PageEncoding.text(
            of: file,
            bytes: content[...],
            transport: part.parameter("charset")
        )
        let isFlowed = part.parameter("format")?.lowercased() == "flowed"
        var imported =
            try part.mediaType == "text/html"
            ? pageArticle(text, file) : plainArticle(text, isFlowed: isFlowed, file)
        if let subject = message.field("subject").map(EncodedWords.decoded), !subject.isEmpty {
            imported.article.title = subject
        }
        imported.article.byline = message.field("from").flatMap { Mail.sender(of: $0) }
        imported.article.published = message.field("date").flatMap { WrittenDate.first(in: $0) }
        return imported
    }

    /// Without the page's own title, which mail programs don't show.
    private func pageArticle(
        _ html: String,
        _ file: ArticleFile
    ) throws(ImportError) -> ImportedArticle {
        var imported = try HTMLPage().article(from: file, html: html, format: name)
        imported.article = imported.bodyOnly
        imported.body = nil
        return imported
    }

    private func plainArticle(
        _ text: String,
        isFlowed: Bool,
        _ file: ArticleFile
    ) throws(ImportError) -> ImportedArticle {
        try ArticleText.refuseBinary(text, path: file.path)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let body = Mail.joined(lines, isFlowed: isFlowed)
        if body.allSatisfy(\.isWhitespace) { throw .empty(path: file.path) }
        let article = Article(id: file.stem, sha256: file.digest, text: body)
        return ImportedArticle(article: article, format: name)
    }

    /// Puts lines together again that a mail program broke, which it marks by a space at their end (RFC 3676).
    private static func joined(_ lines: [Substring], isFlowed: Bool) -> String {
        var text = ""
        for (index, line) in lines.enumerated() {
            text += line
            let isBroken = isFlowed && line.hasSuffix(" ") && line != "-- "
            if !isBroken, index + 1 < lines.count { text += "\n" }
        }
        while text.last?.isNewline ?? false { text.removeLast() }
        return text
    }

    /// The name in "Ann Okoro <ann@alder.example>" or in "ann@alder.example (Ann Okoro)", else the address.
    private static func sender(of field: String) -> String? {
        let name = field.prefix { $0 != "<" }
        let words = EncodedWords.decoded(String(name)).filter { $0 != "\"" }[...].trimmingSpace
        if !words.isEmpty, field.contains("<") { return String(words) }
        if let open = field.firstIndex(of: "("), let close = field.lastIndex(of: ")"), open < close
        {
            return EncodedWords.decoded(String(field[field.index(after: open)..<close]))
        }
        let address = field.filter { $0 != "<" && $0 != ">" }[...].trimmingSpace
        return address.isEmpty ? nil : String(address)
    }
}

extension MIMEPart {
    fileprivate var isAttachment: Bool {
        field("content-disposition")?.lowercased().hasPrefix("attachment") ?? false
    }
}
