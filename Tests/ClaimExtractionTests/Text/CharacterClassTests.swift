import Testing

@testable import ClaimExtraction

/// Frequent scripts are told by their numbers; here they are held against Unicode's tables.
struct CharacterClassTests {
    private static let scalars = (UInt32(0x300)...0x3100).compactMap(Unicode.Scalar.init)

    @Test func `what hangs on the scalar before it is what Unicode says`() {
        for scalar in Self.scalars where !(0x2010...0x2027).contains(scalar.value) {
            let properties = scalar.properties
            let extends =
                properties.isGraphemeExtend || properties.isEmojiModifier
                || scalar.value == 0x200D
                || [.spacingMark, .enclosingMark].contains(properties.generalCategory)
            #expect(Grapheme.extends(scalar) == extends, "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test func `words are made of what Unicode calls alphabetic and of what hangs on it`() {
        for scalar in Self.scalars where !(0x2010...0x205E).contains(scalar.value) {
            let isWord =
                scalar.properties.isAlphabetic
                || Grapheme.extends(scalar) && !Grapheme.isEmojiPart(scalar)
            #expect(
                CharacterClass.isWordScalar(scalar) == isWord,
                "U+\(String(scalar.value, radix: 16))"
            )
        }
    }

    @Test func `a line of text keeps all but white space and what cannot be seen`() {
        for scalar in Self.scalars where ![0x200C, 0x200D].contains(scalar.value) {
            var line = Line()
            line.add("a\(scalar)b")
            let isInvisible = [
                .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator,
            ].contains(scalar.properties.generalCategory)
            #expect(
                (line.text == "a b") == isInvisible,
                "U+\(String(scalar.value, radix: 16))"
            )
        }
    }
}
