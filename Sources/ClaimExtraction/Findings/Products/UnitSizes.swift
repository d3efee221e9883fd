/// Units of length, mass, area and volume in metres, kilograms, square metres and litres.
///
/// NIST Special Publication 811, appendix B; gallons are those of the US, so Imperial ones are left alone.
enum UnitSizes {
    /// A measure in the unit of its dimension, and how large its own unit is; nil for other figures.
    static func size(of figure: Figure) -> (value: Double, factor: Double)? {
        guard let value = figure.plain,
            let factor = figure.quantity.unit.flatMap({ factors[WordKey($0)] })
        else { return nil }
        return (value * factor, factor)
    }

    /// A length of time in days, and how long its own unit is; nil for other figures.
    static func duration(of figure: Figure) -> (value: Double, factor: Double)? {
        guard figure.dimension == .duration, let value = figure.plain,
            let factor = figure.daysOfUnit
        else { return nil }
        return (value * factor, factor)
    }

    /// Whether two words name one unit of length, mass or area: "kilo", "kilograms".
    static func areOne(_ first: WordKey, _ second: WordKey) -> Bool {
        factors[first].map { $0 == factors[second] } ?? false
    }

    private static let factors: [WordKey: Double] = {
        var factors: [WordKey: Double] = [:]
        for (words, factor) in table {
            for word in words.split(separator: " ") { factors[WordKey(word)] = factor }
        }
        return factors
    }()

    private static let table: [(String, Double)] = [
        ("millimetres millimeters millimetre millimeter mm", 0.001),
        ("centimetres centimeters centimetre centimeter cm", 0.01),
        ("metres meters metre meter m", 1), ("kilometres kilometers kilometre kilometer km", 1000),
        ("inches inch in", 0.0254), ("feet foot ft", 0.3048), ("yards yard", 0.9144),
        ("miles mile mi", 1609.344), ("grams gram grammes g", 0.001),
        ("kilograms kilogram kilogrammes kilos kilo kg", 1),
        ("tonnes tonne", 1000), ("ounces ounce oz", 0.028_349_5),
        ("pounds pound lb lbs", 0.453_592),
        ("stone", 6.350_29), ("hectares hectare ha", 10_000), ("acres acre", 4046.856),
    ]
}

extension Figure {
    /// Its value in the unit of another figure: six minutes and 40 seconds beside "ten minutes"; nil where the two measure
    /// other things, or in units of which one isn't known.
    func plain(inUnitOf other: Figure) -> Double? {
        guard !isOfSameUnit(other) else { return plain }
        guard dimension == other.dimension,
            let own = UnitSizes.size(of: self) ?? UnitSizes.duration(of: self),
            let base = UnitSizes.size(of: other) ?? UnitSizes.duration(of: other)
        else { return nil }
        return own.value / base.factor
    }
}
