/// A unit of measure, money or share that stands after a number.
struct MeasureUnit: Sendable, Equatable {
    /// Its usual name in the plural, the ISO 4217 code of a currency, or "%".
    let name: String
    let dimension: Quantity.Dimension
    /// What the value is multiplied by to be in that unit: a cent is 0.01 USD.
    var factor = 1.0
    /// Whether letters stand for it ("km"): then it follows digits only.
    var isSymbol = false
    /// Whether the letters are so short that it must touch its digits ("5m").
    var mustTouch = false
}

/// The units by the words that name them.
enum MeasureUnits {
    /// Every unit but those of money.
    ///
    /// A line: dimension, name, words for it, symbols, symbols that must touch their digits.
    private static let rows = """
        percent:%:%|percent|per cent|pct|percents|percentage
        percent:percentage points:percentage point|percentage points|percent point|\
        percent points|pct points
        percent:basis points:basis point|basis points
        length:kilometres:kilometre|kilometres|kilometer|kilometers:km|kms
        length:metres:metre|metres|meter|meters::m
        length:decimetres:decimetre|decimetres|decimeter|decimeters:dm
        length:centimetres:centimetre|centimetres|centimeter|centimeters:cm
        length:millimetres:millimetre|millimetres|millimeter|millimeters:mm
        length:micrometres:micrometre|micrometres|micrometer|micrometers|micron|microns
        length:nanometres:nanometre|nanometres|nanometer|nanometers:nm
        length:miles:mile|miles:mi
        length:nautical miles:nautical mile|nautical miles
        length:yards:yard|yards:yd|yds
        length:feet:foot|feet:ft|ft.
        length:inches:inch|inches::in
        length:light-years:light year|light years|light-year|light-years
        area:square kilometres:square kilometre|square kilometres|square kilometer|\
        square kilometers|sq km:km2|km²
        area:square metres:square metre|square metres|square meter|square meters|sq m:m2|m²
        area:square miles:square mile|square miles|sq mi|sq. mi.
        area:square yards:square yard|square yards
        area:square feet:square foot|square feet|sq ft|sq. ft.|square-foot|square-feet
        area:square inches:square inch|square inches
        area:acres:acre|acres
        area:hectares:hectare|hectares:ha
        volume:gallons:gallon|gallons:gal|gals
        volume:litres:litre|litres|liter|liters::l
        volume:hectolitres:hectolitre|hectolitres|hectoliter|hectoliters
        volume:centilitres:centilitre|centilitres|centiliter|centiliters:cl
        volume:millilitres:millilitre|millilitres|milliliter|milliliters:ml|mls
        volume:barrels:barrel|barrels:bbl
        volume:pints:pint|pints
        volume:quarts:quart|quarts
        volume:cups:cup|cups
        volume:tablespoons:tablespoon|tablespoons:tbsp
        volume:teaspoons:teaspoon|teaspoons:tsp
        volume:cubic metres:cubic metre|cubic metres|cubic meter|cubic meters:m3|m³
        volume:cubic feet:cubic foot|cubic feet
        volume:cubic yards:cubic yard|cubic yards
        volume:cubic kilometres:cubic kilometre|cubic kilometres|cubic kilometer|\
        cubic kilometers
        volume:acre-feet:acre-foot|acre-feet|acre feet
        mass:tons:ton|tons|short ton|short tons|long ton|long tons
        mass:tonnes:tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes
        mass:kilograms:kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos:kg|kgs
        mass:grams:gram|grams|gramme|grammes::g
        mass:milligrams:milligram|milligrams|milligramme|milligrammes:mg
        mass:micrograms:microgram|micrograms|microgramme|microgrammes:mcg
        mass:pounds:pound|pounds:lb|lbs|lb.|lbs.
        mass:ounces:ounce|ounces:oz|oz.
        speed:miles per hour:miles per hour|mile per hour|miles an hour|mile an hour|\
        miles-per-hour|mph:mi/h
        speed:kilometres per hour:kilometres per hour|kilometers per hour|kilometre per hour|\
        kilometer per hour|kilometres an hour|kilometers an hour:km/h|kph|kmh|kmph|km/hr|km per hour
        speed:metres per second:metres per second|meters per second|metres a second|\
        meters a second:m/s
        speed:knots:knot|knots
        temperature:degrees Celsius:degrees celsius|degree celsius|degrees centigrade|\
        degrees c|degree c|celsius|celcius|centigrade|° c|° celsius|°c
        temperature:degrees Fahrenheit:degrees fahrenheit|degree fahrenheit|degrees f|\
        degree f|degrees farenheit|fahrenheit|° f|° fahrenheit|°f
        temperature:kelvins:kelvin|kelvins
        temperature:degrees:degree|degrees|°
        duration:milliseconds:millisecond|milliseconds:ms
        duration:seconds:second|seconds:sec|secs|sec.
        duration:minutes:minute|minutes:min|mins|min.
        duration:hours:hour|hours:hr|hrs|hr.
        duration:days:day|days
        duration:nights:night|nights
        duration:weeks:week|weeks:wk|wks
        duration:fortnights:fortnight|fortnights
        duration:months:month|months
        duration:years:year|years:yr|yrs|yr.
        duration:decades:decade|decades
        duration:centuries:century|centuries
        ratio:times:times
        other:points:point|points
        other:watts:watt|watts
        other:kilowatts:kilowatt|kilowatts:kw
        other:megawatts:megawatt|megawatts:mw
        other:gigawatts:gigawatt|gigawatts:gw
        other:kilowatt-hours:kilowatt-hour|kilowatt-hours|kilowatt hours:kwh
        other:megawatt-hours:megawatt-hour|megawatt-hours|megawatt hours:mwh
        other:watt-hours:watt-hour|watt-hours|watt hours:wh
        other:volts:volt|volts
        other:hertz:hertz:hz
        other:megahertz:megahertz:mhz
        other:gigahertz:gigahertz:ghz
        other:bits:bit|bits
        other:bytes:byte|bytes
        other:kilobytes:kilobyte|kilobytes:kb
        other:megabytes:megabyte|megabytes:mb
        other:gigabytes:gigabyte|gigabytes:gb
        other:terabytes:terabyte|terabytes:tb
        other:calories:calorie|calories
        other:decibels:decibel|decibels
        other:horsepower:horsepower
        other:bushels:bushel|bushels
        """

    /// All of them, those of money included.
    static let table = PhraseTable(parsed + Currencies.units)

    private static let parsed: [(String, MeasureUnit)] = rows.split(separator: "\n").flatMap {
        row in
        let fields = row.split(separator: ":", omittingEmptySubsequences: false)
        guard fields.count >= 3, let dimension = Quantity.Dimension(rawValue: String(fields[0]))
        else { return [(String, MeasureUnit)]() }
        return fields.enumerated().dropFirst(2).flatMap { column, words in
            words.split(separator: "|").map { word in
                let unit = MeasureUnit(
                    name: String(fields[1]),
                    dimension: dimension,
                    isSymbol: column > 2,
                    mustTouch: column > 3
                )
                return (String(word), unit)
            }
        }
    }
}
