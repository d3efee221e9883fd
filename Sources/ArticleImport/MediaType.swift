/// The media types of formats that articles come in (IANA's registry), for files without a telling name.
enum MediaType {
    /// How names of such files end; nil for types that say nothing of a format.
    static func fileExtension(of mediaType: String) -> String? { extensions[mediaType] }

    private static let extensions = [
        "text/html": "html", "application/xhtml+xml": "xhtml", "text/markdown": "md",
        "text/csv": "csv", "text/vtt": "vtt", "application/x-subrip": "srt",
        "application/pdf": "pdf", "message/rfc822": "eml", "application/rtf": "rtf",
        "text/rtf": "rtf", "application/json": "json", "application/ld+json": "json",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "application/msword": "doc", "application/vnd.oasis.opendocument.text": "odt",
    ]
}
