/// Cuts a text into tokens in one scan; nothing visible is lost.
///
/// The cuts are finer than a reader's words, so that every detail begins and ends at one: "23-year-old" is
/// five tokens, "$1.5billion" three, "Akshar's" two. Abbreviations keep their full stop ("Sept.", "U.S.");
/// whether it ends the sentence as well is for ``SentenceSplitter`` to say.
package enum Tokenizer {
    package static func tokens(of source: SourceText) -> Tokens {
        var scanner = TokenScanner(source)
        scanner.run()
        return scanner.tokens
    }

    /// The keys of a phrase's words, for tables.
    static func keys(of phrase: String) -> [WordKey] {
        tokens(of: SourceText(phrase)).key.values
    }
}
