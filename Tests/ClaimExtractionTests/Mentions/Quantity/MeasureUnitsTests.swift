import TestSupport
import Testing

struct MeasureUnitsTests {
    @Test(arguments: [
        ("⟦5 miles⟧", "5 miles length"), ("⟦5km⟧", "5 kilometres length"),
        ("⟦200,000 bpd⟧", "200000 barrels per day other"),
        ("⟦3m cubic feet⟧", "3000000 cubic feet volume"),
        ("⟦5m square metres⟧", "5000000 square metres area"),
        ("⟦2m kWh⟧", "2000000 kilowatt-hours other"),
        ("⟦9.8 m/s2⟧", "9.8 metres per second squared other"),
        ("⟦75 m⟧", "75 metres length"),
        ("⟦two and a half feet⟧", "2.5 feet length"), ("⟦8″⟧", "8 inches length"),
        ("⟦160 square miles⟧", "160 square miles area"),
        ("⟦12 sq km⟧", "12 square kilometres area"),
        ("⟦.05 square km⟧", "0.05 square kilometres area"), ("⟦14.9 acres⟧", "14.9 acres area"),
        ("⟦50 gallons⟧", "50 gallons volume"),
        ("⟦3 imperial gallons⟧", "3 imperial gallons volume"),
        ("⟦10 billion cubic metres⟧", "10000000000 cubic metres volume"),
        ("⟦250 ml⟧", "250 millilitres volume"),
        ("⟦fourteen tons⟧", "14 tons mass"), ("⟦200lbs⟧", "200 pounds mass"),
        ("⟦278,000 t⟧", "278000 tonnes mass"),
        ("⟦12 stone⟧", "12 stone mass"), ("⟦5 µg⟧", "5 micrograms mass"),
        ("⟦75 miles per hour⟧", "75 miles per hour speed"),
        ("⟦120 km/h⟧", "120 kilometres per hour speed"),
        ("⟦8 m/s⟧", "8 metres per second speed"), ("⟦60km/s⟧", "60 kilometres per second speed"),
        ("⟦28°C⟧", "28 degrees Celsius temperature"), ("⟦90 degrees⟧", "90 degrees temperature"),
        ("⟦70 degrees F⟧", "70 degrees Fahrenheit temperature"),
        ("⟦20 below zero⟧", "-20 degrees temperature"),
        ("⟦twenty degrees below zero⟧", "-20 degrees temperature"),
        ("⟦ten lbs⟧", "10 pounds mass"), ("⟦1010 ± 195 light years⟧", "1010 light-years length"),
        ("⟦48.03 seconds⟧", "48.03 seconds duration"), ("⟦three weeks⟧", "3 weeks duration"),
        ("⟦40C⟧", "40 degrees Celsius temperature"),
        ("⟦half a percentage point⟧", "0.5 percentage points percent"),
        ("⟦46%⟧", "46 % percent"), ("⟦46 per cent⟧", "46 % percent"),
        ("⟦3 percentage points⟧", "3 percentage points percent"),
        ("⟦1000 megawatts⟧", "1000 megawatts other"), ("⟦50 kWh⟧", "50 kilowatt-hours other"),
        ("⟦80 beats per minute⟧", "80 beats per minute other"),
        ("⟦29.9 inches of mercury⟧", "29.9 inches of mercury other"),
        ("⟦2 petaflops⟧", "2 petaflops other"),
        ("⟦420 ppm⟧", "420 parts per million other"), ("⟦16-bit⟧", "16 bits other"),
        ("⟦half a mile⟧", "0.5 miles length"),
        ("⟦three-quarters of an hour⟧", "0.75 hours duration"),
        ("⟦a quarter mile⟧", "0.25 miles length"),
    ])
    func `a unit gives its usual name and its dimension`(marked: String, summary: String) {
        expectQuantities("It was \(marked) there.", [summary])
    }

    @Test(arguments: [
        ("⟦6 feet 2 inches⟧", "6.1667 feet length"), ("⟦6-foot-2⟧", "6.1667 feet length"),
        ("⟦5-foot-6⟧", "5.5 feet length"),
        ("⟦five foot six⟧", "5.5 feet length"),
        ("⟦6'2\"⟧", "6.1667 feet length"), ("⟦5 ft 6 in⟧", "5.5 feet length"),
        ("⟦2 yards, 3 feet, 12 in⟧", "3.3333 yards length"), ("⟦8 lb 8 oz⟧", "8.5 pounds mass"),
        ("⟦3 km 400 metres⟧", "3.4 kilometres length"),
        ("⟦11 stone 7 pounds⟧", "11.5 stone mass"),
        ("⟦5' 11\"⟧", "5.9167 feet length"), ("⟦3 yards and a half⟧,", "3.5 yards length"),
    ])
    func `parts of one measure add up`(marked: String, summary: String) {
        expectQuantities("It is \(marked) tall.", [summary])
    }

    @Test(arguments: [
        ("It turned ⟦90 degrees⟧ to the left.", "90 degrees other"),
        ("At ⟦67.5°⟧ to the north it snows.", "67.5 degrees other"),
        ("It is ⟦three times⟧ as big.", "3 times ratio"),
        ("It is ⟦2.4 times⟧ the mass of the Moon.", "2.4 times ratio"),
        ("He won it ⟦five times⟧.", "5 times count"),
        ("⟦Three⟧ day passes were sold.", "3 day passes count"),
        ("The ⟦second⟧ boat sank.", "2 - ordinal"),
        ("⟦Two⟧ Siemens engineers came.", "2 Siemens engineers count"),
        ("The ⟦30-square-mile⟧ lake is dry.", "30 square miles area"),
        ("It needs a 3G phone and a ⟦5 kg⟧ box.", "5 kilograms mass"),
        ("It moves at ⟦119 mph.⟧", "119 miles per hour speed"),
    ])
    func `words of two meanings are read by their surroundings`(
        marked: String,
        summary: String
    ) {
        expectFirstQuantity(marked, summary)
    }

    @Test(arguments: [
        ("It is ⟦1,200 sq ft.⟧", "1200 square feet area"),
        ("It fell to ⟦-12C⟧. They left.", "-12 degrees Celsius temperature"),
        ("It rose to ⟦98.6°F⟧. They left.", "98.6 degrees Fahrenheit temperature"),
        ("It was ⟦1.5C⟧ warmer.", "1.5 degrees Celsius temperature"),
        ("Warming of ⟦2C⟧ melts it.", "2 degrees Celsius temperature"),
        ("The ⟦1.5C⟧ limit is near.", "1.5 degrees Celsius temperature"),
        ("It fell by ⟦5.1pc⟧.", "5.1 % percent"),
    ])
    func `a unit ends a sentence, and few degrees are those of warming`(
        marked: String,
        summary: String
    ) {
        expectQuantities(marked, [summary])
    }

    @Test(arguments: [
        "“We sold all of it”, he said, in “Hall 8” there.", "The Times wrote it.",
        "A 4G mast fell.",
        "Miles and Grace met a ton of friends.",
    ])
    func `a unit without a number is nothing`(text: String) {
        expectQuantities(text, [])
    }

    @Test(arguments: [
        ("At 20 °C (⟦293.15K⟧) it melts.", "293.15 kelvins temperature"),
        ("The film, cooled to ⟦4.2 K⟧, shone.", "4.2 kelvins temperature"),
        ("It has ⟦12.5K⟧ readers.", "12500 readers count"),
        ("Temperatures fell, and it paid ⟦$5K⟧ for wood.", "5000 USD money"),
        ("At low temperatures the ⟦10K⟧ race was held.", "10000 race count"),
    ])
    func `a K is a kelvin where temperatures are spoken of`(marked: String, summary: String) {
        let marks = MarkedText(marked)
        let found = quantities(in: marks.text).filter { marks.spans.contains($0.span) }
        #expect(found.map { $0.quantity.summary } == [summary])
    }

    @Test(arguments: [
        ("A ⟦12V⟧ lamp shone.", ["12 volts other"]),
        ("It drew ⟦20 mA⟧.", ["20 milliamperes other"]),
        ("It read ⟦40 µS⟧ and ⟦3 mH⟧.", ["40 microsiemens other", "3 millihenries other"]),
        ("The lamp gives ⟦12 cd⟧.", ["12 candelas other"]),
        ("It has ⟦5 MeV⟧.", ["5 megaelectronvolts other"]),
        ("It has ⟦300 hp⟧.", ["300 horsepower other"]),
        ("Its ⟦340 Nm⟧ suffice.", ["340 newton-metres other"]),
        ("A film of ⟦340 nm⟧ broke.", ["340 nanometres length"]),
        ("It drew ⟦5 mW⟧, not ⟦5 MW⟧.", ["5 milliwatts other", "5 megawatts other"]),
        ("A ⟦12 V⟧ battery and a ⟦60 W⟧ lamp.", ["12 volts other", "60 watts other"]),
        ("It holds ⟦3000 mAh⟧.", ["3000 milliampere-hours other"]),
        ("It took ⟦100 picofarads⟧.", ["100 picofarads other"]),
        ("It has ⟦4⟧ VA hospitals.", ["4 VA hospitals count"]),
        ("It has ⟦12⟧ bar stools.", ["12 bar stools count"]),
        ("At ⟦1.2 bar⟧ it bursts.", ["1.2 bars other"]),
        ("It is ⟦40 deg celsius⟧.", ["40 degrees Celsius temperature"]),
        ("The temperature of ⟦75 F⟧ fell.", ["75 degrees Fahrenheit temperature"]),
        ("Take ⟦75⟧ F trains.", ["75 F trains count"]),
        ("Add ⟦three tbsp⟧.", ["3 tablespoons volume"]),
        ("It took ⟦3Myr⟧ to form.", ["3 million years duration"]),
        ("It rose ⟦25bps⟧.", ["25 basis points percent"]),
        ("It rose ⟦0.5pp⟧ then.", ["0.5 percentage points percent"]),
        ("Its ⟦500⟧ MA students left.", ["500 MA students count"]),
        ("Read the ⟦30⟧ pp there.", ["30 pp count"]),
    ])
    func `symbols are units as they are written`(marked: String, summaries: [String]) {
        expectQuantities(marked, summaries)
    }

    @Test(arguments: [
        ("It is ⟦20x⟧ faster.", ["20 times ratio"]), ("It grew ⟦3×⟧, they say.", ["3 times ratio"]),
        ("A 4x4 truck stood there.", []), ("A 10X lens fell.", []),
        ("It costs ⟦50p⟧ on a 1080p screen.", ["0.5 GBP money"]),
        ("It ran for the past decade and a half of wars.", []),
    ])
    func `letters after digits multiply, or are of names`(marked: String, summaries: [String]) {
        expectQuantities(marked, summaries)
    }
}
