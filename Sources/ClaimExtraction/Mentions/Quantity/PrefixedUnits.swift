/// Names of units with the prefixes of the International System: "picofarads", "terabecquerels".
enum PrefixedUnits {
    /// Every prefix with every unit, in both spellings, one or more of it.
    static var names: [(String, MeasureUnit)] {
        units.fields(by: "\n").flatMap { line in
            let words = line.fields(by: " ")
            guard words.count > 2, let dimension = Quantity.Dimension(rawValue: String(words[0]))
            else { return [(String, MeasureUnit)]() }
            let spellings = words.dropFirst().flatMap { singularAndPlural($0) }
            return prefixes.flatMap { prefix in
                let name = PrefixedUnits.name(prefix, String(words[2]))
                let unit = MeasureUnit(name: name, dimension: dimension)
                return spellings.map { (prefix + $0, unit) }
            }
        }
    }

    /// The prefixed name; prefixes lose their vowel before ohms ("kilohms").
    static func name(_ prefix: String, _ unit: String) -> String {
        unit.hasPrefix("o") && "ao".contains(prefix.last ?? " ")
            ? String(prefix.dropLast()) + unit : prefix + unit
    }

    private static func singularAndPlural(_ word: Substring) -> [String] {
        let singular = word.hasSuffix("s") ? word.dropLast() : word
        return word == "hertz" ? [String(word)] : [String(singular), String(singular) + "s"]
    }

    /// SI Brochure, 9th edition, table 7, without those that no newspaper prints.
    private static let prefixes =
        "exa peta tera giga mega kilo milli micro nano pico femto".fields(by: " ").map {
            String($0)
        }

    /// Dimension, singular, plural in British spelling, and further spellings.
    private static let units = """
        length metre metres meter
        mass gram grams gramme
        mass tonne tonnes ton
        volume litre litres liter
        duration second seconds
        length parsec parsecs
        other watt watts
        other joule joules
        other volt volts
        other ampere amperes amp
        other ohm ohms
        other hertz hertz
        other newton newtons
        other pascal pascals
        other bar bars
        other farad farads
        other tesla teslas
        other coulomb coulombs
        other becquerel becquerels
        other sievert sieverts
        other gray grays
        other mole moles
        other byte bytes
        other bit bits
        other electronvolt electronvolts
        other watt-hour watt-hours
        other calorie calories
        """
}
