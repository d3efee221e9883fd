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
        percent:%:%|percent|per cent|pct|percents|percentage::pc
        percent:percentage points:percentage point|percentage points|percentage-point|percentage-points|percent point|\
        percent points|pct points::pp
        percent:basis points:basis point|basis points:bps
        length:kilometres:kilometre|kilometres|kilometer|kilometers:km|kms
        length:metres:metre|metres|meter|meters::m
        length:decimetres:decimetre|decimetres|decimeter|decimeters:dm
        length:centimetres:centimetre|centimetres|centimeter|centimeters:cm
        length:millimetres:millimetre|millimetres|millimeter|millimeters:mm
        length:micrometres:micrometre|micrometres|micrometer|micrometers|micron|microns:µm|μm
        length:nanometres:nanometre|nanometres|nanometer|nanometers:nm
        length:miles:mile|miles|statute miles:mi
        length:nautical miles:nautical mile|nautical miles|sea miles:nmi
        length:yards:yard|yards:yd|yds
        length:feet:foot|feet:ft|ft.
        length:inches:inch|inches::in
        length:furlongs:furlong|furlongs
        length:fathoms:fathom|fathoms
        length:light-minutes:light minute|light minutes|light-minute|light-minutes
        length:light-seconds:light second|light seconds|light-second|light-seconds
        length:parsecs:parsec|parsecs
        length:astronomical units:astronomical unit|astronomical units:au
        length:light-years:light year|light years|light-year|light-years:ly
        length:angstroms:angstrom|angstroms|ångström|ångströms
        area:square kilometres:square kilometre|square kilometres|square kilometer|\
        square kilometers|sq km|sq. km|sq kms|square km|square kms|square-kilometre|square-kilometer:km2|km²|sqkm
        area:square metres:square metre|square metres|square meter|square meters|sq m|sq. m|square m|sq metres|sq meters|sq. metres|sq. meters|square-metre|square-meter:m2|m²|sqm
        area:square miles:square mile|square miles|sq mi|sq mi.|sq. mi.|sq. mi|sq mile|sq miles|sq. mile|sq. miles|square-mile:mi²
        area:square yards:square yard|square yards|sq yd|sq yd.|sq. yd.|sq yards|sq. yards
        area:square feet:square foot|square feet|sq ft|sq ft.|sq. ft.|sq. ft|sq feet|sq. feet|square-foot|square-feet:ft²|sqft
        area:square inches:square inch|square inches|sq in|sq. in.|sq inches
        area:square centimetres:square centimetre|square centimetres|square centimeter|\
        square centimeters:cm²|cm2
        area:square millimetres:square millimetre|square millimetres|square millimeter|\
        square millimeters:mm²|mm2
        area:acres:acre|acres
        area:hectares:hectare|hectares:ha
        volume:gallons:gallon|gallons|us gallons|u.s. gallons:gal|gals
        volume:imperial gallons:imperial gallon|imperial gallons
        volume:litres:litre|litres|liter|liters:l
        volume:hectolitres:hectolitre|hectolitres|hectoliter|hectoliters
        volume:megalitres:megalitre|megalitres|megaliter|megaliters
        volume:decilitres:decilitre|decilitres|deciliter|deciliters:dl
        volume:microlitres:microlitre|microlitres|microliter|microliters:µl|μl
        volume:fluid ounces:fluid ounce|fluid ounces|fluid oz|fl oz|fl oz.|fl. oz.
        volume:centilitres:centilitre|centilitres|centiliter|centiliters:cl
        volume:millilitres:millilitre|millilitres|milliliter|milliliters|mls:ml
        volume:barrels:barrel|barrels:bbl|bbls
        other:barrels per day::bpd|b/d
        volume:bushels:bushel|bushels
        volume:pints:pint|pints
        volume:quarts:quart|quarts
        volume:cups:cup|cups
        volume:tablespoons:tablespoon|tablespoons:tbsp
        volume:teaspoons:teaspoon|teaspoons:tsp
        volume:cubic metres:cubic metre|cubic metres|cubic meter|cubic meters|cubic-metre|cubic-meter:m3|m³
        volume:cubic centimetres:cubic centimetre|cubic centimetres|cubic centimeter|\
        cubic centimeters|cc|ccs:cm3|cm³
        volume:cubic feet:cubic foot|cubic feet|cu ft|cu ft.|cubic-foot:ft³|ft3
        volume:cubic inches:cubic inch|cubic inches
        volume:cubic miles:cubic mile|cubic miles
        volume:cubic yards:cubic yard|cubic yards
        volume:cubic kilometres:cubic kilometre|cubic kilometres|cubic kilometer|\
        cubic kilometers|cubic km:km³
        volume:hogsheads:hogshead|hogsheads
        volume:board feet:board foot|board feet
        volume:acre-feet:acre-foot|acre-feet|acre feet
        mass:tons:ton|tons|short ton|short tons|long ton|long tons
        mass:tonnes:tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes::t
        mass:kilograms:kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos:kg|kgs|k.g.
        mass:grams:gram|grams|gramme|grammes:g|gm|gms|g.|gs
        mass:milligrams:milligram|milligrams|milligramme|milligrammes:mg
        mass:micrograms:microgram|micrograms|microgramme|microgrammes:mcg|µg|μg
        mass:pounds:pound|pounds:lb|lbs|lb.|lbs.
        mass:ounces:ounce|ounces:oz|oz.
        mass:troy ounces:troy ounce|troy ounces
        mass:stone:stone
        mass:carats:carat|carats
        mass:quintals:quintal|quintals
        mass:hundredweight:hundredweight|hundredweights:cwt
        mass:kilotons:kiloton|kilotons|kilotonne|kilotonnes
        mass:megatons:megaton|megatons|megatonne|megatonnes
        speed:miles per hour:miles per hour|mile per hour|miles an hour|mile an hour|\
        miles-per-hour|mile-per-hour|mph|m.p.h.:mi/h
        speed:kilometres per hour:kilometres per hour|kilometers per hour|kilometre per hour|\
        kilometer per hour|kilometres an hour|kilometers an hour|kilometre-per-hour|\
        kilometer-per-hour:km/h|kph|kmh|kmph|km/hr|km per hour
        speed:metres per second:metres per second|meters per second|metres a second|\
        meters a second:m/s
        speed:kilometres per second:kilometres per second|kilometers per second|kilometre per second|\
        kilometer per second|kilometres a second|kilometers a second:km/s
        other:metres per second squared:metres per second squared|meters per second squared|metres per second per second:m/s²|m/s2
        speed:feet per second:feet per second|foot per second|feet a second:ft/s
        speed:miles per second:miles per second|mile per second|miles a second
        speed:knots:knot|knots:kts
        temperature:degrees Celsius:degrees celsius|degree celsius|degrees centigrade|\
        degrees c|degree c|deg celsius|deg c|celsius|celcius|centigrade|° c|° celsius|°c
        temperature:degrees Fahrenheit:degrees fahrenheit|degree fahrenheit|degrees f|\
        degree f|deg fahrenheit|deg f|degrees farenheit|fahrenheit|° f|° fahrenheit|°f
        temperature:kelvins:kelvin|kelvins|degrees kelvin
        temperature:degrees:degree|degrees|deg|°
        duration:nanoseconds:nanosecond|nanoseconds:ns
        duration:microseconds:microsecond|microseconds:µs|μs
        duration:milliseconds:millisecond|milliseconds:ms
        duration:seconds:second|seconds:sec|secs|sec.
        duration:minutes:minute|minutes:min|mins|min.
        duration:hours:hour|hours:hr|hrs|hr.:h
        duration:days:day|days
        duration:nights:night|nights
        duration:weeks:week|weeks:wk|wks
        duration:fortnights:fortnight|fortnights
        duration:months:month|months
        duration:years:year|years:yr|yrs|yr.
        duration:decades:decade|decades
        duration:centuries:century|centuries
        duration:millennia:millennium|millennia|millenniums
        duration:thousand years::kyr
        duration:million years::myr
        duration:billion years:gigayear|gigayears:gyr
        ratio:times:times
        other:points:point|points
        other:watts:watt|watts
        other:kilowatts:kilowatt|kilowatts:kw
        other:megawatts:megawatt|megawatts:mw
        other:gigawatts:gigawatt|gigawatts:gw
        other:terawatts:terawatt|terawatts:tw
        other:watt-hours:watt-hour|watt-hours|watt hour|watt hours:wh
        other:kilowatt-hours:kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours:kwh
        other:megawatt-hours:megawatt-hour|megawatt-hours|megawatt hour|megawatt hours:mwh
        other:gigawatt-hours:gigawatt-hour|gigawatt-hours|gigawatt hour|gigawatt hours:gwh
        other:terawatt-hours:terawatt-hour|terawatt-hours|terawatt hour|terawatt hours:twh
        other:joules:joule|joules
        other:kilojoules:kilojoule|kilojoules:kj
        other:megajoules:megajoule|megajoules:mj
        other:electronvolts:electronvolt|electronvolts
        other:British thermal units:british thermal unit|british thermal units:btu|btus
        other:calories:calorie|calories:cal|cals
        other:kilocalories:kilocalorie|kilocalories:kcal|kcals
        other:volts:volt|volts
        other:kilovolts:kilovolt|kilovolts:kv
        other:amperes:ampere|amperes|amp|amps
        other:ampere-hours:ampere-hour|ampere-hours|ampere hour|ampere hours|amp hours|amp-hours
        other:milliampere-hours:milliampere hours|milliampere-hours|milliamp hours|milliamp-hours:mah
        other:ohms:ohm|ohms
        other:newtons:newton|newtons
        other:pascals:pascal|pascals
        other:hectopascals:hectopascal|hectopascals:hpa
        other:kilopascals:kilopascal|kilopascals:kpa
        other:megapascals:megapascal|megapascals:mpa
        other:millibars:millibar|millibars:mbar
        other:pounds per square inch:pounds per square inch|pound per square inch:psi
        other:hertz:hertz:hz
        other:kilohertz:kilohertz:khz
        other:megahertz:megahertz:mhz
        other:gigahertz:gigahertz:ghz
        other:revolutions per minute:revolutions per minute:rpm
        other:bits:bit|bits
        other:bytes:byte|bytes
        other:kilobits:kilobit|kilobits:kbit|kbits
        other:megabits:megabit|megabits:mbit|mbits
        other:gigabits:gigabit|gigabits:gbit|gbits
        other:kilobytes:kilobyte|kilobytes:kb
        other:megabytes:megabyte|megabytes:mb
        other:gigabytes:gigabyte|gigabytes:gb
        other:terabytes:terabyte|terabytes:tb
        other:petabytes:petabyte|petabytes:pb
        other:kibibytes:kibibyte|kibibytes:kib
        other:mebibytes:mebibyte|mebibytes:mib
        other:gibibytes:gibibyte|gibibytes:gib
        other:kilobits per second:kilobits per second|kilobit per second:kbps|kbit/s
        other:megabits per second:megabits per second|megabit per second:mbps|mbit/s
        other:gigabits per second:gigabits per second|gigabit per second:gbps|gbit/s
        other:pixels:pixel|pixels
        other:megapixels:megapixel|megapixels
        other:decibels:decibel|decibels:db
        other:parts per million:parts per million|part per million:ppm
        other:parts per billion:parts per billion|part per billion:ppb
        other:curies:curie|curies
        other:roentgens:roentgen|roentgens
        other:siemens:siemens
        other:webers:weber|webers
        other:gauss:gauss
        other:therms:therm|therms
        other:torr:torr
        other:ergs:erg|ergs
        other:dynes:dyne|dynes
        other:volt-amperes:volt-ampere|volt-amperes|volt ampere|volt amperes
        other:inches of mercury:inch of mercury|inches of mercury
        other:millimetres of mercury:millimetres of mercury|millimeters of mercury
        other:daltons:dalton|daltons
        other:dioptres:dioptre|dioptres|diopter|diopters
        other:steradians:steradian|steradians
        other:baud:baud
        other:teraflops:teraflop|teraflops
        other:petaflops:petaflop|petaflops
        other:gigaflops:gigaflop|gigaflops
        other:per mille:per mille|per mil|‰
        other:beats per minute:beats per minute|beats a minute:bpm
        other:becquerels:becquerel|becquerels:bq
        other:sieverts:sievert|sieverts:sv
        other:millisieverts:millisievert|millisieverts:msv
        other:microsieverts:microsievert|microsieverts:µsv|μsv
        other:grays::gy
        other:milligrays:milligray|milligrays:mgy
        other:moles::mol|mole|moles
        other:lumens:lumen|lumens
        other:lux:lux
        other:candelas:candela|candelas
        other:coulombs:coulomb|coulombs
        other:farads:farad|farads
        other:radians:radian|radians
        other:atmospheres:atmospheres
        other:bars::bar
        other:teslas:tesla|teslas
        other:miles per gallon:miles per gallon|mile per gallon|miles to the gallon|miles a gallon:mpg
        other:pound-feet:pound-foot|pound-feet|pound foot|pound feet|foot-pound|foot-pounds|foot pounds:lb-ft|ft-lb|ft-lbs|lb.-ft.
        other:newton-metres:newton-metre|newton-metres|newton metre|newton metres|newton-meter|newton-meters|newton meter|newton meters
        other:terahertz:terahertz
        other:millivolts:millivolt|millivolts
        other:milliamperes:milliampere|milliamperes|milliamp|milliamps
        other:kilohms:kilohm|kilohms
        other:kilonewtons:kilonewton|kilonewtons
        other:gigapascals:gigapascal|gigapascals
        other:gigajoules:gigajoule|gigajoules
        other:kiloelectronvolts:kiloelectronvolt|kiloelectronvolts
        other:megaelectronvolts:megaelectronvolt|megaelectronvolts
        other:gigaelectronvolts:gigaelectronvolt|gigaelectronvolts
        other:arcminutes:arcminute|arcminutes
        other:arcseconds:arcsecond|arcseconds
        other:dots per inch:dots per inch:dpi
        other:pixels per inch:pixels per inch:ppi
        other:frames per second:frames per second|frames a second:fps
        other:horsepower:horsepower
        """

    /// All of them, those of money included.
    static let table = PhraseTable(
        parsed + prefixed + Currencies.units + NationalCurrencies.units,
        followsNumbers: true
    )

    /// Names with the prefixes of the International System, but for those that have a row of their own.
    private static var prefixed: [(String, MeasureUnit)] {
        let known = Set(parsed.map { $0.0 })
        return PrefixedUnits.names.filter { !known.contains($0.0) }
    }

    /// Short units with the full stop that the scanner leaves them where they may be abbreviated.
    static let dotted: [WordKey: MeasureUnit] = Dictionary(
        (parsed + Currencies.units).filter { (2...4).contains($0.0.utf8.count) }.map {
            (WordKey($0.0 + "."), $0.1)
        },
        uniquingKeysWith: { first, _ in first }
    )

    private static let parsed: [(String, MeasureUnit)] = rows.fields(by: "\n").flatMap {
        row in
        let fields = row.allFields(by: ":")
        guard fields.count >= 3, let dimension = Quantity.Dimension(rawValue: String(fields[0]))
        else { return [(String, MeasureUnit)]() }
        return fields.enumerated().dropFirst(2).flatMap { column, words in
            words.fields(by: "|").map { word in
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
