/// Symbols of units whose capitals tell them from other words: "12 kV", "5 MeV", "20 mA", "340 Nm".
enum CasedSymbols {
    /// The unit whose symbol the token is, letter for letter.
    ///
    /// One letter must touch its digits, or nothing may follow that it could belong to.
    static func unit(at token: Int, in reading: Reading, limit: Int) -> MeasureUnit? {
        guard let rows = rows[reading.tokens.key[token]] else { return nil }
        let text = reading.source.bytes[reading.tokens.bytes(token)]
        guard let row = rows.first(where: { text.elementsEqual($0.symbol) }),
            text.count > 1 || reading.tokens.gap[token] == .none
                || isLoneLetter(token, in: reading, limit: limit)
        else { return nil }
        return MeasureUnit(name: row.name, dimension: .other, isSymbol: true)
    }

    /// "a 12 V battery", but no "5 W 3rd Street".
    private static func isLoneLetter(_ token: Int, in reading: Reading, limit: Int) -> Bool {
        let tokens = reading.tokens
        guard loneLetters.contains(tokens.key[token]) else { return false }
        guard token + 1 < limit else { return true }
        // "5 W/m²"
        if tokens.key[token + 1] == .slash, tokens.gap[token + 1] == .none {
            return true
        }
        return tokens.kind[token + 1] == .word && !tokens.shape[token + 1].contains(.capitalised)
            || tokens.kind[token + 1] == .punctuation && tokens.gap[token + 1] == .none
                && token + 2 >= limit
    }

    private static let loneLetters = WordSet("v w")

    /// Symbol, name, and the prefixes that it is seen with (SI Brochure, 9th edition, tables 2 to 8).
    private static let table = """
        V volts: n µ m k
        W watts: n µ m k M G T P
        Wh watt-hours: m k M G T P
        J joules: n µ m k M G T P E
        A amperes: n µ m k
        Ah ampere-hours: m k
        VA volt-amperes: k M
        Ω ohms: m k M G
        Hz hertz: m k M G T
        N newtons: µ m k M
        Nm newton-metres: k
        Pa pascals: µ m h k M G
        bar bars: m µ
        F farads: p n µ m
        C coulombs: n µ m
        H henries: n µ m
        S siemens: µ m
        Wb webers: m
        cd candelas: m k
        T teslas: n µ m
        Bq becquerels: k M G T P
        Sv sieverts: n µ m
        Gy grays: µ m c
        mol moles: p n µ m k
        eV electronvolts: m k M G T
        cal calories: k
        lm lumens: k
        lx lux: k
        hp horsepower:
        mmHg millimetres of mercury:
        """

    private static let prefixes: [Substring: String] = [
        "p": "pico", "n": "nano", "µ": "micro", "m": "milli", "c": "centi", "h": "hecto",
        "k": "kilo", "M": "mega", "G": "giga", "T": "tera", "P": "peta", "E": "exa",
    ]

    /// Bare symbols that are other words and letters too, so that only their prefixed forms are units.
    private static let prefixedOnly: Set<Substring> = [
        "J", "A", "N", "F", "C", "H", "S", "T", "VA", "bar", "mol", "cal",
    ]

    private static let rows: [WordKey: [(symbol: [UInt8], name: String)]] = {
        var rows: [WordKey: [(symbol: [UInt8], name: String)]] = [:]
        for line in table.fields(by: "\n") {
            let fields = line.allFields(by: ":")
            guard fields.count == 2, let space = fields[0].firstIndex(of: " ") else { continue }
            let symbol = fields[0][..<space]
            let name = String(fields[0][fields[0].index(after: space)...])
            var forms = prefixedOnly.contains(symbol) ? [] : [(String(symbol), name)]
            for prefix in fields[1].fields(by: " ") {
                guard let word = prefixes[prefix] else { continue }
                forms.append((String(prefix) + symbol, PrefixedUnits.name(word, name)))
                // "10 uF", where the Greek letter could not be typed
                if prefix == "µ" { forms.append(("u" + symbol, PrefixedUnits.name(word, name))) }
            }
            for (symbol, name) in forms {
                rows[WordKey(symbol), default: []].append((Array(symbol.utf8), name))
            }
        }
        return rows
    }()
}
