/// Pairs quotation marks, paragraph by paragraph.
///
/// Curly and angled marks tell whether they open; straight ones are judged by the space around them.
/// Apostrophes, possessives and the signs of feet and inches aren't taken for marks.
struct QuotationMatcher: TextStage {
    /// What may follow an apostrophe that stands for left-out letters.
    private let elided = WordSet("tis twas em til till cause n round bout twill cos")

    func run(on reading: inout Reading) {
        var start = 0
        while start < reading.tokens.count {
            var end = start + 1
            while end < reading.tokens.count, !reading.startsBlock(end) { end += 1 }
            match(start..<end, of: &reading)
            start = end
        }
        reading.quotations.sort { $0.open < $1.open }
    }

    private func match(_ block: Range<Int>, of reading: inout Reading) {
        var open: [OpenMark] = []
        for token in block where reading.tokens.kind[token] == .punctuation {
            guard let mark = QuotationMark(token, reading) else { continue }
            let use = use(of: mark, at: token, in: block, open, reading)
            switch use {
            case .opens: open.append(OpenMark(style: mark.style, token: token))
            case .closes:
                guard let index = open.lastIndex(where: { $0.style == mark.style }) else { break }
                add(open[index].token, token, token, to: &reading)
                open.removeSubrange(index...)
            case .none: break
            }
        }
        // A quotation of several paragraphs opens in each and closes in the last.
        guard let first = open.first(where: { $0.style != .single }) else { return }
        let goesOn =
            block.upperBound < reading.tokens.count
            && QuotationMark(block.upperBound, reading)?.style == first.style
        if goesOn || first.token == block.lowerBound {
            add(first.token, nil, block.upperBound, to: &reading)
        }
    }

    private func add(_ open: Int, _ close: Int?, _ end: Int, to reading: inout Reading) {
        guard open + 1 < end else { return }
        reading.quotations.append(Quotation(open: open, close: close, content: open + 1..<end))
    }

    private struct OpenMark {
        let style: QuotationMark.Style
        let token: Int
    }

    private enum Use {
        case opens, closes, none
    }

    private func use(
        of mark: QuotationMark,
        at token: Int,
        in block: Range<Int>,
        _ open: [OpenMark],
        _ reading: Reading
    ) -> Use {
        let context = Context(token, block, reading)
        let isOpen = open.last { $0.style == mark.style } != nil
        if mark.style == .single {
            return useOfSingle(mark, token, block, context, isOpen, reading)
        }
        switch mark.direction {
        // "“It is over,“ she said": the wrong mark in the right place.
        case .left:
            let closes =
                mark.isLow(open.last?.token, reading) || context.closes && !context.opens
            return isOpen && closes ? .closes : .opens
        case .right: return isOpen || !context.opens ? .closes : .opens
        case .either: break
        }
        if context.isMeasure, !isOpen || context.isAfterFeet { return .none }
        if context.opens != context.closes { return context.opens ? .opens : .closes }
        return isOpen ? .closes : .opens
    }

    private func useOfSingle(
        _ mark: QuotationMark,
        _ token: Int,
        _ block: Range<Int>,
        _ context: Context,
        _ isOpen: Bool,
        _ reading: Reading
    ) -> Use {
        if context.isMeasure, !isOpen { return .none }
        if context.opens, !context.closes {
            if mark.direction == .right || isElision(token, block, reading) { return .none }
            return .opens
        }
        guard isOpen, context.closes, !context.opens else { return .none }
        return isPossessive(token, block, reading) ? .none : .closes
    }

    /// "'tis" and "'04" begin with an apostrophe.
    private func isElision(_ token: Int, _ block: Range<Int>, _ reading: Reading) -> Bool {
        guard token + 1 < block.upperBound else { return true }
        return reading.tokens.kind[token + 1] == .number
            || elided.contains(reading.tokens.key[token + 1])
    }

    /// Whether a mark after a plural is its possessive, because the mark that closes comes later.
    private func isPossessive(_ token: Int, _ block: Range<Int>, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        guard token > block.lowerBound, token + 1 < block.upperBound,
            tokens.gap[token + 1] != .none,
            tokens.kind[token - 1] == .word,
            reading.source.bytes[Int(tokens.byteEnd[token - 1]) - 1] | 0x20 == UInt8(ascii: "s")
        else { return false }
        for other in token + 1..<min(block.upperBound, token + 64)
        where tokens.kind[other] == .punctuation {
            guard let mark = QuotationMark(other, reading), mark.style == .single else { continue }
            let context = Context(other, block, reading)
            return context.closes && !context.opens
        }
        return false
    }

    /// What stands around a mark.
    private struct Context {
        /// A space or an opening sign before it, a word after it.
        let opens: Bool
        /// A word or a sign of the sentence before it, a space or a closing sign after it.
        let closes: Bool
        /// A number right before it: it may tell feet or inches, minutes or seconds.
        let isMeasure: Bool
        /// It tells inches after feet: 6'2".
        let isAfterFeet: Bool

        init(_ token: Int, _ block: Range<Int>, _ reading: Reading) {
            let tokens = reading.tokens
            let bytes = reading.source.bytes
            let isFirst = token == block.lowerBound
            let isLast = token + 1 == block.upperBound
            let hasSpaceBefore =
                isFirst || tokens.gap[token] != .none
                || (tokens.kind[token - 1] == .punctuation
                    && Context.isOpening(bytes, Int(tokens.byteStart[token - 1])))
            let hasSpaceAfter =
                isLast || tokens.gap[token + 1] != .none
                || (tokens.kind[token + 1] == .punctuation
                    && Context.isClosing(bytes, Int(tokens.byteStart[token + 1])))
            opens = hasSpaceBefore && !isLast && tokens.gap[token + 1] == .none
            closes = hasSpaceAfter && !isFirst && tokens.gap[token] == .none
            isMeasure = !isFirst && tokens.gap[token] == .none && tokens.kind[token - 1] == .number
            isAfterFeet =
                isMeasure && token > block.lowerBound + 2
                && tokens.kind[token - 3] == .number
                && QuotationMark(token - 2, reading)?.style == .single
        }

        /// "(", "[", a dash, a slash, another opening mark.
        private static func isOpening(_ bytes: [UInt8], _ index: Int) -> Bool {
            if "([{-/`\"'=".utf8.contains(bytes[index]) { return true }
            // U+2010 to U+201F but the closing curly marks, and "«".
            if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
                return (0x90...0x9F).contains(bytes[index + 2]) && bytes[index + 2] != 0x99
                    && bytes[index + 2] != 0x9D
            }
            return bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xAB
        }

        /// A sign that ends a phrase, a bracket, a dash, another closing mark.
        private static func isClosing(_ bytes: [UInt8], _ index: Int) -> Bool {
            if ".,;:!?)]}-/\"'*".utf8.contains(bytes[index]) { return true }
            if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
                return (0x90...0xA6).contains(bytes[index + 2]) && bytes[index + 2] != 0x98
                    && bytes[index + 2] != 0x9C
            }
            return bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xBB
        }
    }
}
