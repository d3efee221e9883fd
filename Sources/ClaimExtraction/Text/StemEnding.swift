/// What a verb's stem has lost before "-ed" and "-ing": a silent e, or nothing, or it has gained a letter.
enum StemEnding {
    /// The base form: "hop" of "hoped" gives "hope", "stopp" of "stopped" gives "stop".
    static func restored(_ stem: Substring) -> String {
        let letters = Array(stem.utf8)
        guard letters.count > 1, letters.allSatisfy({ $0 < 0x80 }) else { return String(stem) }
        let last = letters[letters.count - 1]
        let before = letters[letters.count - 2]
        if last == before { return withoutDouble(stem, last) }
        if exceptionsWithE.contains(WordKey(stem)) { return stem + "e" }
        if exceptionsWithout.contains(WordKey(stem)) { return String(stem) }
        return takesE(letters, last, before) ? stem + "e" : String(stem)
    }

    private static func withoutDouble(_ stem: Substring, _ letter: UInt8) -> String {
        switch letter {
        case UInt8(ascii: "l"):
            return doublingL.contains(WordKey(stem)) ? String(stem.dropLast()) : String(stem)
        case UInt8(ascii: "s"), UInt8(ascii: "f"), UInt8(ascii: "z"), UInt8(ascii: "e"),
            UInt8(ascii: "o"):
            return stem == "quizz" ? "quiz" : stem == "gass" ? "gas" : String(stem)
        default:
            return keepingDouble.contains(WordKey(stem)) ? String(stem) : String(stem.dropLast())
        }
    }

    private static func takesE(_ letters: [UInt8], _ last: UInt8, _ before: UInt8) -> Bool {
        let count = letters.count
        switch last {
        case UInt8(ascii: "c"), UInt8(ascii: "v"), UInt8(ascii: "u"), UInt8(ascii: "z"): return true
        case UInt8(ascii: "s"): return true
        case UInt8(ascii: "g"): return before != UInt8(ascii: "n") || endsInNge(letters)
        case UInt8(ascii: "l") where !isVowel(before):
            return before != UInt8(ascii: "r") && before != UInt8(ascii: "w")
        case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"), UInt8(ascii: "h"),
            UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"):
            return false
        default: break
        }
        guard isVowel(before) else { return false }
        // Two vowels that are one sound: "treat", "claim", "need"; a "u" after "q" or "g" is mute.
        if count > 2, isOneSound(letters[count - 3], before) {
            let isMute =
                letters[count - 3] == UInt8(ascii: "u") && count > 3
                && "qg".utf8.contains(letters[count - 4])
            if !isMute { return false }
        }
        // One syllable: "hop" would have doubled its consonant.
        if !letters.dropLast(2).contains(where: isVowel) { return true }
        let ending = String(decoding: letters.suffix(2), as: UTF8.self)
        return !endingsWithoutE.contains(WordKey(ending))
    }

    /// "change" and "challenge", but "bring" and "belong".
    private static func endsInNge(_ letters: [UInt8]) -> Bool {
        letters.count > 3 && "aeu".utf8.contains(letters[letters.count - 3])
    }

    /// Whether two vowels are spoken as one: "ea" but not "ia" or "ua" ("initiate", "evaluate").
    private static func isOneSound(_ first: UInt8, _ second: UInt8) -> Bool {
        isVowel(first) && (second != UInt8(ascii: "a") || "eo".utf8.contains(first))
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

    /// Last two letters after which a longer stem has no silent e: "visit", "open", "offer", "mention".
    private static let endingsWithoutE = WordSet("it et en er or on el al op om ip ad")

    private static let exceptionsWithE = WordSet(
        """
        ador aton blockad clon cloth coher compet complet condon conven contraven creat crusad cring
        degrad delet deplet deplor dethron downgrad escap evad excit excret exhal expedit explor hing
        ignit ignor implor incit infring inhal interfer interven invad invit loath overcom parad
        persever persuad postpon procreat recit recreat restor reunit rever rewrit secret
        sooth telephon unhing unit upgrad welcom
        """
    )

    private static let exceptionsWithout = WordSet(
        """
        ballot bang bias bulletin canvas clang combat devil focus format gang hang kidnap murmur
        pencil pilot pivot
        """
    )

    private static let doublingL = WordSet(
        """
        annull cancell channell compell controll counsell dispell duell equall excell expell extoll
        fuell impell initiall labell levell marshall modell patroll pedall pencill propell quarrell
        rebell repell rivall shovell signall spirall totall travell tunnell unravell
        """
    )

    private static let keepingDouble = WordSet("add boycott butt ebb egg err inn purr")
}
