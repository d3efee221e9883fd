internal import ClaimExtraction

/// Units as multiples of one unit of their dimension, so that measures can be converted.
///
/// NIST Special Publication 811, appendix B; gallons are those of the US, a month is a twelfth of 365.25 days.
struct UnitScale: Equatable {
    let factor: Double
    /// What is measured, where the extractor has no dimension for it: units of power aren't those of pressure.
    var family: String? = nil
    /// Added before multiplying: degrees Fahrenheit begin 459.67 degrees below their zero.
    var offset = 0.0

    static func of(_ unit: String) -> UnitScale? { table[unit] ?? prefixed(unit) }

    /// A unit with a prefix of the International System: "megawatts".
    private static func prefixed(_ unit: String) -> UnitScale? {
        for (prefix, factor) in prefixes where unit.hasPrefix(prefix) {
            guard let scale = table[String(unit.dropFirst(prefix.count))], scale.family != nil
            else {
                continue
            }
            return UnitScale(factor: scale.factor * factor, family: scale.family)
        }
        return nil
    }

    private static let prefixes: [(String, Double)] = [
        ("micro", 1e-6), ("milli", 1e-3), ("hecto", 100), ("kilo", 1e3), ("mega", 1e6),
        ("giga", 1e9), ("tera", 1e12), ("peta", 1e15), ("kibi", 1024), ("mebi", 1_048_576),
        ("gibi", 1_073_741_824),
    ]

    /// A value of this unit in another one.
    func convert(_ value: Double, to other: UnitScale) -> Double {
        (value + offset) * factor / other.factor - other.offset
    }

    private static let table: [String: UnitScale] = {
        var table: [String: UnitScale] = [
            "kelvins": UnitScale(factor: 1),
            "degrees Celsius": UnitScale(factor: 1, offset: 273.15),
            "degrees Fahrenheit": UnitScale(factor: 5.0 / 9, offset: 459.67),
        ]
        for (name, factor) in multiples { table[name] = UnitScale(factor: factor) }
        for (name, factor, family) in others {
            table[name] = UnitScale(factor: factor, family: family)
        }
        return table
    }()

    private static let multiples: [(String, Double)] = [
        // Metres.
        ("millimetres", 0.001), ("centimetres", 0.01), ("decimetres", 0.1), ("metres", 1),
        ("kilometres", 1000), ("inches", 0.0254), ("feet", 0.3048), ("yards", 0.9144),
        ("miles", 1609.344), ("nautical miles", 1852), ("furlongs", 201.168), ("fathoms", 1.8288),
        // Square metres.
        ("square millimetres", 1e-6), ("square centimetres", 1e-4), ("square metres", 1),
        ("hectares", 1e4), ("square kilometres", 1e6), ("acres", 4046.856),
        ("square inches", 0.000_645_16), ("square feet", 0.092_903), ("square yards", 0.836_127),
        ("square miles", 2_589_988),
        // Litres.
        ("microlitres", 1e-6), ("millilitres", 0.001), ("centilitres", 0.01), ("decilitres", 0.1),
        ("litres", 1), ("hectolitres", 100), ("megalitres", 1e6), ("cubic centimetres", 0.001),
        ("cubic metres", 1000), ("cubic kilometres", 1e12), ("cubic feet", 28.316_85),
        ("cubic yards", 764.5549), ("cubic inches", 0.016_387), ("gallons", 3.785_412),
        ("imperial gallons", 4.546_09), ("pints", 0.473_176), ("quarts", 0.946_353),
        ("fluid ounces", 0.029_574), ("barrels", 158.9873), ("acre-feet", 1_233_482),
        // Kilograms.
        ("micrograms", 1e-9), ("milligrams", 1e-6), ("grams", 0.001), ("kilograms", 1),
        ("tonnes", 1000), ("tons", 907.1847), ("ounces", 0.028_349_5), ("pounds", 0.453_592),
        ("stone", 6.350_29), ("carats", 0.0002), ("quintals", 100),
        // Metres a second.
        ("metres per second", 1), ("kilometres per hour", 1 / 3.6),
        ("kilometres per second", 1000), ("miles per hour", 0.447_04), ("knots", 0.514_444),
        ("feet per second", 0.3048),
        // Seconds.
        ("seconds", 1), ("minutes", 60), ("hours", 3600), ("days", 86_400), ("nights", 86_400),
        ("weeks", 604_800), ("fortnights", 1_209_600), ("months", 2_629_800),
        ("quarters", 7_889_400), ("years", 31_557_600), ("decades", 315_576_000),
        ("centuries", 3_155_760_000),
    ]

    /// Units of what has no dimension of its own, with what they measure; those with prefixes follow from them.
    private static let others: [(String, Double, String)] = [
        ("parts per million", 1e-6, "share"), ("parts per billion", 1e-9, "share"),
        ("per mille", 1e-3, "share"),
        ("watts", 1, "power"), ("horsepower", 745.7, "power"),
        ("joules", 1, "energy"), ("watt-hours", 3600, "energy"), ("calories", 4.184, "energy"),
        ("British thermal units", 1055.06, "energy"), ("therms", 1.055_06e8, "energy"),
        ("pascals", 1, "pressure"), ("bars", 1e5, "pressure"), ("atmospheres", 101_325, "pressure"),
        ("pounds per square inch", 6894.76, "pressure"),
        ("millimetres of mercury", 133.322, "pressure"),
        ("volts", 1, "voltage"), ("amperes", 1, "current"), ("ohms", 1, "resistance"),
        ("newtons", 1, "force"), ("hertz", 1, "frequency"),
        ("bits", 1, "data"), ("bytes", 8, "data"), ("bits per second", 1, "data rate"),
        ("pixels", 1, "pixels"), ("becquerels", 1, "radioactivity"),
        ("sieverts", 1, "dose equivalent"), ("grays", 1, "absorbed dose"),
    ]
}
