/// A whole number in words: "two hundred and two thousand", "twenty-one", "a dozen".
struct Cardinal {
    let value: Double
    let end: Int
    /// What its last word multiplies by.
    let scale: Double

    static func read(at token: Int, in reading: Reading, limit: Int) -> Cardinal? {
        var sum = Sum()
        var end = token
        var last = token
        while end < limit, end == token || reading.tokens.gap[end] <= .space {
            let key = reading.tokens.key[end]
            if let value = NumberWords.units[key] {
                guard sum.add(value) else { break }
                last = end + 1
            } else if let scale = NumberWords.scales[key] {
                guard end > token, sum.multiply(by: scale) else { break }
                last = end + 1
            } else if key == NumberWords.score {
                guard end > token, isTwenty(end, in: reading), sum.multiply(by: 20) else { break }
                last = end + 1
            } else if key == .hyphen {
                guard last == end, last > token, sum.scale <= 1 || isTight(end, in: reading) else {
                    break
                }
            } else if key == .and {
                guard last == end, sum.scale > 1, sum.scale != 12,
                    !isFraction(at: end + 1, in: reading, limit: limit)
                else { break }
            } else if end == token, ClosedWords.indefinite.contains(key) {
                guard end + 1 < limit, NumberWords.scales[reading.tokens.key[end + 1]] != nil else {
                    break
                }
            } else {
                break
            }
            end += 1
        }
        guard last > token, let value = sum.value else { return nil }
        return Cardinal(value: value, end: last, scale: sum.scale)
    }

    /// Whether a fraction begins there, as in "two million and one half".
    private static func isFraction(at token: Int, in reading: Reading, limit: Int) -> Bool {
        guard token + 1 < limit, let top = NumberWords.units[reading.tokens.key[token]], top < 20
        else { return false }
        return NumberWords.denominators[reading.tokens.key[token + 1]] != nil
    }

    /// Whether "score" after a number is twenty: "four score and seven", "three score years"; "three score goals" isn't.
    private static func isTwenty(_ token: Int, in reading: Reading) -> Bool {
        guard token + 1 < reading.tags.count, reading.tags[token].isNoun,
            let count = NumberWords.units[reading.tokens.key[token - 1]], (3...9).contains(count)
        else { return false }
        return NumberWords.afterScore.contains(reading.tokens.key[token + 1])
    }

    /// Whether nothing parts the mark from its neighbours.
    private static func isTight(_ token: Int, in reading: Reading) -> Bool {
        token + 1 < reading.tokens.count && reading.tokens.gap[token] == .none
            && reading.tokens.gap[token + 1] == .none
    }

    /// The sum while the words come in: finished groups and the group at hand.
    private struct Sum {
        private var total = 0.0
        private var group = 0.0
        private var hasGroup = false
        private var lastUnit = 0.0
        /// The last group's scale: no later one is larger, but right after it ("thousand million").
        private var lowest = Double.infinity
        private(set) var scale = 1.0

        var value: Double? {
            let value = total + group
            return value <= 1e18 ? value : nil
        }

        /// Adds "seven" to "twenty" or to "hundred", nothing to "seven".
        mutating func add(_ unit: Double) -> Bool {
            if hasGroup {
                let fits =
                    scale == 100 || scale == 20
                    || (lastUnit >= 20 && unit < 10 && unit > 0 && scale == 1)
                guard fits else { return false }
            } else if total > 0, scale <= 12 {
                return false
            }
            group += unit
            hasGroup = true
            lastUnit = unit
            scale = 1
            return true
        }

        mutating func multiply(by factor: Double) -> Bool {
            if factor <= 100 {
                guard scale == 1 || !hasGroup else { return false }
                guard !(hasGroup && scale == 1 && group >= 100 && factor == 100) else {
                    return false
                }
                group = (hasGroup ? group : 1) * factor
                hasGroup = true
            } else if hasGroup {
                guard factor < lowest || group + total < 1000 else { return false }
                if factor < lowest {
                    total += group * factor
                } else {
                    total = (total + group) * factor
                }
                lowest = factor
                (group, hasGroup) = (0, false)
            } else {
                // "a million", "three thousand million".
                total = (total > 0 ? total : 1) * factor
                lowest = factor
                guard total <= 1e18 else { return false }
            }
            scale = factor
            return true
        }
    }
}

/// When a single letter after digits is a scale.
enum LetterScale {
    private static let money = WordSet(
        """
        $ € £ ¥ ₹ usd eur gbp jpy cny inr cad aud chf dollar dollars euro euros pound pounds sterling
        yen yuan rupee rupees franc francs peso pesos krona kronor kroner rouble roubles ruble rubles
        """
    )

    /// "$5m", "£3b", "12m euros", "1.2M" and "12m people", but not "12m" of a length or "10b" of a door.
    static func isMeant(at token: Int, in reading: Reading) -> Bool {
        let tokens = reading.tokens
        guard token > 0, tokens.gap[token] <= .space, tokens.kind[token] == .word else {
            return false
        }
        if isMoney(at: token, in: reading) { return true }
        guard tokens.gap[token] == .none else { return false }
        let isCapital = tokens.shape[token].contains(.capitalised)
        if isCapital, tokens.key[token] == million { return true }
        guard token + 1 < tokens.count, tokens.gap[token + 1] == .space else { return false }
        if money.contains(tokens.key[token + 1]) { return true }
        return tokens.key[token] == million && token + 1 < reading.tags.count
            && (reading.tags[token + 1] == .nounPlural || isBeforeUnit(token, in: reading))
    }

    /// "3m cubic feet", "2m kWh": the next words are a unit, so that the letter is none.
    private static func isBeforeUnit(_ token: Int, in reading: Reading) -> Bool {
        let tokens = reading.tokens
        if symbols.contains(tokens.key[token + 1]) { return true }
        guard compounds.contains(tokens.key[token + 1]) else { return false }
        return (token + 2..<token + 4).contains {
            $0 < reading.tags.count
                && (reading.tags[$0] == .nounPlural || symbols.contains(tokens.key[$0]))
        }
    }

    private static let compounds = WordSet("square sq sq. cubic cu cu. metric us acre imperial")
    private static let symbols = WordSet(
        "ft ft. km m mi yd kwh mwh gwh twh bpd boe lb lbs kg t feet"
    )

    /// Whether the number before the letter has a sign or word of money before it.
    static func isMoney(at token: Int, in reading: Reading) -> Bool {
        token > 1 && money.contains(reading.tokens.key[token - 2])
    }

    private static let million = WordKey("m")
}
