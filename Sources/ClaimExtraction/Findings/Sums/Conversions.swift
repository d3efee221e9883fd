/// Finds a measure that is said again in another unit and comes out otherwise: "30 kilograms, or 96 pounds".
struct Conversions: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for index in figures.figures.indices.dropLast() {
            let (first, second) = (figures.figures[index], figures.figures[index + 1])
            guard first.dimension == second.dimension, first.sentence == second.sentence,
                let size = Conversions.size(of: first), let other = Conversions.size(of: second),
                first.quantity.unit != second.quantity.unit, isRestated(first, second, reading)
            else { continue }
            let ratio = other.value / size.value
            let room =
                0.06 + (first.slack / (first.plain ?? 1)) + (second.slack / (second.plain ?? 1))
            guard abs(ratio - 1) > min(room, 0.4) else { continue }
            let converted = size.value / other.factor
            findings.append(
                Finding(
                    kind: .arithmetic,
                    message: "“\(reading.text(first.tokens))” is "
                        + "\(WorkedSum.number((converted * 10).rounded() / 10)) "
                        + "\(second.quantity.unit ?? ""), not “\(reading.text(second.tokens))”.",
                    spans: [first, second].map { reading.tokens.span($0.tokens) }
                )
            )
        }
    }

    /// "(19 miles)" or ", or 19 miles".
    private func isRestated(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        let between =
            first.tokens
            .upperBound..<max(
                first.tokens.upperBound,
                second.tokens.lowerBound
            )
        guard (1...3).contains(between.count), let last = between.last else { return false }
        let isTied = between.allSatisfy {
            UnitSizes.links.contains(reading.tokens.key[$0]) || $0 < first.nounEnd
        }
        return isTied && UnitSizes.ties.contains(reading.tokens.key[last])
    }

    private static func size(of figure: Figure) -> (value: Double, factor: Double)? {
        guard let value = figure.plain,
            let factor = figure.quantity.unit.flatMap({ UnitSizes.factors[WordKey($0)] })
        else { return nil }
        return (value * factor, factor)
    }
}

/// Units of length, mass, area and volume in metres, kilograms, square metres and litres.
///
/// NIST Special Publication 811, appendix B; gallons are those of the US, so Imperial ones are left alone.
private enum UnitSizes {
    static let links = WordSet(", ( or about")
    static let ties = WordSet("( or")
    static let factors: [WordKey: Double] = {
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
        ("ounces ounce oz", 0.028_349_5), ("pounds pound lb lbs", 0.453_592),
        ("stone", 6.350_29), ("hectares hectare ha", 10_000), ("acres acre", 4046.856),
    ]
}
