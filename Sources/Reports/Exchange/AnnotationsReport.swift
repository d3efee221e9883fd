package import Casework
internal import ClaimExtraction

/// Claims as annotations of the article for other annotation tools.
///
/// W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): a collection with one page; each claim
/// points at its words by quote and by position in code points of the text that was checked.
package struct AnnotationsReport: Report {
    package let name = "annotations"
    package let summary = "The claims as W3C Web Annotations (JSON-LD), for annotation tools."
    package let fileExtension = "jsonld"
    package let comparesEvidence = false

    package init() {}

    package func render(_ disclosure: Disclosure, _ settings: ReportSettings) -> String {
        let file = disclosure.file
        let base = "urn:x-stet:\(AnnotationsReport.urn(file.slug))"
        let target = file.url ?? "\(base):revision:\(file.revision.number)"
        let text = SourceText(file.revision.text)
        let claims = file.claims.filter(\.isInText)
        var writer = JSONWriter(reserving: claims.count * 1024)
        writer.object { writer in
            writer.field("@context", "http://www.w3.org/ns/anno.jsonld")
            writer.field("id", "\(base):annotations")
            writer.field("type", "AnnotationCollection")
            writer.field("label", file.title ?? file.slug)
            writer.field("total", number: Double(claims.count))
            writer.field("first") { writer in
                writer.field("id", "\(base):annotations:1")
                writer.field("type", "AnnotationPage")
                writer.field("startIndex", number: 0)
                writer.array("items", claims) { claim, writer in
                    writer.field("id", "\(base):claim:\(claim.number)")
                    AnnotationsReport.annotation(of: claim, &writer)
                    let places =
                        [(claim.focusSpan, claim.focus)]
                        + claim.otherPlaces.map { ($0.focusSpan, $0.focus) }
                    writer.array("target", places) { place, writer in
                        writer.field("source", target)
                        AnnotationsReport.selectors(of: place.1, at: place.0, in: text, &writer)
                    }
                }
            }
        }
        return writer.document
    }

    private static func annotation(of claim: CaseFile.Claim, _ writer: inout JSONWriter) {
        writer.field("type", "Annotation")
        writer.field("motivation", "assessing")
        if let at = claim.decidedAt { writer.field("created", at) }
        if let person = claim.decidedBy {
            writer.field("creator") { writer in
                writer.field("type", "Person")
                writer.field("name", person)
            }
        }
        var bodies = [("classifying", claim.verdict.isDecided ? claim.verdict.title : "open")]
        if let correction = claim.correction { bodies.append(("editing", correction)) }
        if let note = claim.note { bodies.append(("commenting", note)) }
        writer.array("body", bodies) { body, writer in
            writer.field("type", "TextualBody")
            writer.field("purpose", body.0)
            writer.field("format", "text/plain")
            writer.field("value", body.1)
        }
    }

    /// The words with what stands before and after them, and their position.
    private static func selectors(
        of words: String,
        at span: Span,
        in text: SourceText,
        _ writer: inout JSONWriter
    ) {
        let range = (span.start..<max(span.start, span.end)).clamped(to: 0..<text.codePointCount)
        writer.array("selector", [true, false]) { isQuote, writer in
            guard isQuote else {
                writer.field("type", "TextPositionSelector")
                return writer.position(span)
            }
            writer.field("type", "TextQuoteSelector")
            writer.field("exact", words)
            let start = max(0, range.lowerBound - window)
            let before = text[Span(start: start, end: range.lowerBound)]
                .dropFirst(start > 0 ? 1 : 0)
            let end = min(text.codePointCount, range.upperBound + window)
            let after = text[Span(start: range.upperBound, end: end)]
                .dropLast(end < text.codePointCount ? 1 : 0)
            writer.field("prefix", String(before.suffix(context)))
            writer.field("suffix", String(after.prefix(context)))
        }
    }

    /// So many characters are told from either side.
    private static let context = 32
    /// Code points in which they are looked for; a character at its edge may be cut in two and doesn't count.
    private static let window = 256

    /// A name as part of a URN: everything but ASCII letters, digits and hyphens by its bytes.
    private static func urn(_ name: String) -> String {
        name.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            if scalar.isASCII,
                scalar.properties.isAlphabetic || "0"..."9" ~= scalar || scalar == "-"
            {
                return String(Character(scalar))
            }
            let digits = String(byte, radix: 16, uppercase: true)
            return byte < 16 ? "%0\(digits)" : "%\(digits)"
        }.joined()
    }
}
