/// Symbols of units whose capitals tell them from other words: "12 kV", "5 MeV", "20 mA".
enum CasedSymbols {
    /// The unit whose symbol the token is, letter for letter.
    ///
    /// One letter must touch its digits.
    static func unit(at token: Int, in reading: Reading) -> MeasureUnit? {
        guard let row = rows[reading.tokens.key[token]] else { return nil }
        let text = reading.source.bytes[reading.tokens.bytes(token)]
        guard text.elementsEqual(row.symbol),
            text.count > 1 || reading.tokens.gap[token] == .none
        else { return nil }
        return MeasureUnit(name: row.name, dimension: .other, isSymbol: true)
    }

    /// Symbol and name (SI Brochure, 9th edition, tables 2 to 7).
    private static let table = """
        V volts
        mV millivolts
        W watts
        mA milliamperes
        kA kiloamperes
        Ω ohms
        kΩ kilohms
        MΩ megohms
        kN kilonewtons
        MN meganewtons
        Pa pascals
        GPa gigapascals
        GJ gigajoules
        TJ terajoules
        eV electronvolts
        keV kiloelectronvolts
        MeV megaelectronvolts
        GeV gigaelectronvolts
        TeV teraelectronvolts
        THz terahertz
        mmHg millimetres of mercury
        µF microfarads
        nF nanofarads
        pF picofarads
        mT milliteslas
        lx lux
        kVA kilovolt-amperes
        Gy grays
        mmol millimoles
        hp horsepower
        """

    private static let rows: [WordKey: (symbol: [UInt8], name: String)] = Dictionary(
        table.split(separator: "\n").compactMap { line in
            guard let space = line.firstIndex(of: " ") else { return nil }
            let symbol = line[..<space]
            return (
                WordKey(String(symbol)),
                (Array(symbol.utf8), String(line[line.index(after: space)...]))
            )
        },
        uniquingKeysWith: { first, _ in first }
    )
}
