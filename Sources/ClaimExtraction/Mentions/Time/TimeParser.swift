/// Reads time expressions from the roles of words, without knowing when the text was written.
///
/// Each family of expressions is an extension in a file of its own; all look ahead within the sentence
/// only, by a bounded number of tokens.
struct TimeParser {
    let tokens: Tokens
    let bytes: [UInt8]
    /// One role a token of the text.
    let words: [TimeWord]
    let tags: [PartOfSpeech]
    /// Whether the text has a stop between hours and minutes, as British papers do: "5.30 p.m.", "9.14 in the evening".
    let dotsClocks: Bool
    /// The tokens of the sentence that is being read.
    var sentence = 0..<0

    /// What was read, and the token after it.
    typealias Reading = (meaning: TimeMeaning, end: Int)

    init(_ reading: ClaimExtraction.Reading) {
        let tokens = reading.tokens
        self.tokens = tokens
        bytes = reading.source.bytes
        tags = reading.tags
        let lexicon = TimeLexicon.english
        let digits = TimeWord(role: .digits, value: 0)
        let words = (0..<tokens.count).map { token in
            let row = tokens[token]
            guard row.kind != .number else { return digits }
            let word = lexicon.word(row.key)
            return word.role == .none && row.endsInDigit ? lexicon.code(row.key) : word
        }
        self.words = words
        let bytes = bytes
        dotsClocks = words.indices.dropLast().contains { token in
            guard words[token].role == .digits else { return false }
            let next = words[token + 1].role
            return
                (next == .meridiem
                || next == .inside && token + 3 < words.count && words[token + 2].role == .the
                    && words[token + 3].role == .dayPart)
                && bytes[tokens.bytes(token)].contains(UInt8(ascii: "."))
        }
    }

    // MARK: Looking at tokens

    @inline(__always)
    func role(_ token: Int) -> TimeWord.Role {
        sentence.contains(token) ? words[token].role : .none
    }

    /// Whether it's no word of time, unless the name of a holiday begins with it.
    func isOther(_ token: Int) -> Bool { has(.none, .holiday, at: token) }

    func value(_ token: Int) -> Int { sentence.contains(token) ? Int(words[token].value) : 0 }

    func has(_ roles: TimeWord.Role..., at token: Int) -> Bool {
        let found = role(token)
        return roles.contains(found)
    }

    // Without the array that a list of arguments is.

    @inline(__always)
    func has(_ role: TimeWord.Role, at token: Int) -> Bool { self.role(token) == role }

    @inline(__always)
    func has(_ one: TimeWord.Role, _ two: TimeWord.Role, at token: Int) -> Bool {
        let found = role(token)
        return found == one || found == two
    }

    @inline(__always)
    func has(
        _ one: TimeWord.Role,
        _ two: TimeWord.Role,
        _ three: TimeWord.Role,
        at token: Int
    ) -> Bool {
        let found = role(token)
        return found == one || found == two || found == three
    }

    @inline(__always)
    func has(
        _ one: TimeWord.Role,
        _ two: TimeWord.Role,
        _ three: TimeWord.Role,
        _ four: TimeWord.Role,
        at token: Int
    ) -> Bool {
        let found = role(token)
        return found == one || found == two || found == three || found == four
    }

    /// Whether nothing stands between the token and the one before.
    func isJoined(_ token: Int) -> Bool {
        sentence.contains(token) && tokens.gap[token] == .none
    }

    func isCapitalised(_ token: Int) -> Bool {
        sentence.contains(token) && tokens.shape[token].contains(.capitalised)
    }

    func key(_ token: Int) -> WordKey {
        sentence.contains(token) ? tokens.key[token] : WordKey(raw: 0)
    }

    func isNoun(_ token: Int) -> Bool {
        sentence.contains(token) && tags.indices.contains(token) && tags[token].isNoun
    }

    func isWord(_ token: Int) -> Bool {
        sentence.contains(token) && tokens.kind[token] == .word
    }

    func unit(_ token: Int) -> CalendarUnit? {
        guard has(.unit, .units, at: token) else { return nil }
        // "3 h", "3 mos", but not "some H and He" and "the MOS"
        if isOne(of: TimeWords.afterDigits, token), role(token - 1) != .digits { return nil }
        return CalendarUnit(rawValue: words[token].value)
    }

    /// The unit of a singular noun: "week" of "last week".
    func singularUnit(_ token: Int) -> CalendarUnit? {
        role(token) == .unit ? unit(token) : nil
    }

    /// The token after a hyphen, or the token itself.
    func skippingHyphen(_ token: Int) -> Int { role(token) == .hyphen ? token + 1 : token }

    /// The UTF-8 of a token.
    func text(_ token: Int) -> ArraySlice<UInt8> { bytes[tokens.bytes(token)] }

    /// Whether the token is one of these words, as written in small letters.
    func isOne(of set: WordSet, _ token: Int) -> Bool {
        sentence.contains(token) && set.contains(tokens.key[token])
    }

    // MARK: Dispatch

    /// Adds the time expressions that begin at the token: none, one, or the members of a list or range.
    func addMatches(at token: Int, to matches: inout [TimeMatch]) {
        if words[token].role == .digits,
            tokens.isAmongFigures(token, in: sentence) || isAmountOfMoney(token)
        {
            return
        }
        let list = listedDates(at: token)
        if !list.isEmpty {
            matches += list
        } else if let found = expression(at: token) {
            var match = TimeMatch(tokens: token..<found.end, meaning: found.meaning)
            // "Ten days after the 1 June vote" is told of, whatever the vote's own tense is.
            if case .shiftedFrom = found.meaning, isHeadNoun(found.end) {
                match.range = token..<found.end + 1
            }
            matches.append(match)
        }
    }

    /// Whether a sign of money touches the digits: "$1999".
    private func isAmountOfMoney(_ token: Int) -> Bool {
        isJoined(token) && isOne(of: TimeWords.money, token - 1)
    }

    /// The longest expression that begins at the token.
    private func expression(at token: Int) -> Reading? {
        switch role(token) {
        case let role where role.beginsNothing: nil
        case .to: presentReference(at: token)
        case .every, .per, .frequency, .once: repeated(at: token)
        case .approximately, .over, .less, .most, .up, .no: approximated(at: token)
        case .at:
            has(.least, .most, at: token + 1) || isOne(of: TimeWords.around, token)
                ? approximated(at: token) : presentReference(at: token)
        case .more:
            role(token + 1) == .than
                ? approximated(at: token) : anotherUnit(at: token) ?? reference(at: token)
        case .reference, .right, .future, .recent: reference(at: token)
        case .holiday, .ordinalEnding: holidayDate(at: token).map { withTimeOfDay($0) }
        case .article: articled(at: token)
        case .number, .digits:
            hoursAndMinutes(at: token) ?? countedWeekdays(at: token) ?? countedSeasons(at: token)
                ?? anyWeekday(at: token)
                ?? repeated(at: token)
                ?? clockTime(at: token)
                ?? date(at: token) ?? length(at: token)
        case .longUnit:
            CalendarUnit(rawValue: words[token].value).map {
                (.duration($0.duration(Amount(1))), token + 1)
            }
        case .dayPart:
            holidayDate(at: token) ?? dayPartOfDay(at: token) ?? recurringPart(at: token)
        default:
            repeated(at: token) ?? clockTime(at: token) ?? date(at: token) ?? length(at: token)
                ?? reference(at: token)
        }
    }

    /// A date of any kind, with a clock time or part of day that stands next to it.
    func date(at token: Int) -> Reading? {
        guard let found = plainDate(at: token) else { return nil }
        return withTimeOfDay(found)
    }

    /// A date of any kind.
    func plainDate(at token: Int) -> Reading? {
        switch role(token) {
        case .the: definiteDate(at: token)
        case .early, .earlier, .boundary: holidayDate(at: token) ?? boundedDate(at: token)
        case .last, .next, .following, .past, .coming, .current, .same, .latest, .this, .that:
            relativeDate(at: token)
        case .deictic, .tonight, .overnight, .periodEnd: deicticDate(at: token)
        case .number: holidayDate(at: token) ?? calendarDate(at: token)
        case .holiday: holidayDate(at: token)
        case .fiscalCode: (.named(CalendarPlace(value(token), .year), .tense), token + 1)
        case .quarterCode, .halfCode, .season, .maybeSeason, .decadeWord, .unit, .fiscal,
            .calendarYear, .apostrophe,
            .christian:
            namedPeriod(at: token)
        case .ordinal: holidayDate(at: token) ?? ordinalDate(at: token)
        case .latter: ordinalDate(at: token)
        case .digits: holidayDate(at: token) ?? ordinalDate(at: token) ?? calendarDate(at: token)
        case .month, .maybeMonth, .shortMonth:
            holidayDate(at: token) ?? calendarDate(at: token)
        default: calendarDate(at: token)
        }
    }
}

/// A time expression in the text and what it says.
struct TimeMatch {
    var tokens: Range<Int>
    var meaning: TimeMeaning
    /// The whole list or range that it begins.
    var focus: Range<Int>?
    /// The range of which it is an end, around which its tense is sought: "from 7 until 9 on Friday".
    var range: Range<Int>?
    /// Whether it goes on with a list or range that an earlier match begins.
    var isContinuation = false
}

extension TimeWord.Role {
    /// Whether a date after it only bounds what is told, or is what that is compared with: "since", "than".
    var bounds: Bool { self == .since || self == .than }

    /// Whether no time expression begins with such a word.
    @inline(__always)
    var beginsNothing: Bool {
        switch self {
        case .none, .of, .on, .and, .or, .comma, .stop, .colon, .slash, .hyphen, .possessive: true
        case .inside, .before, .after, .from, .since, .until, .between, .during, .within, .lasting,
            .than, .ago, .hence:
            true
        default: false
        }
    }
}
