import Testing

struct CompoundUnitsTests {
    @Test(arguments: [
        ("⟦6.4 mg/l⟧", "6.4 milligrams per litre other"),
        ("⟦2 g/cm³⟧", "2 grams per cubic centimetre other"),
        ("⟦3 kg/m2⟧", "3 kilograms per square metre other"),
        ("⟦9.8 m/s²⟧", "9.8 metres per second squared other"),
        ("⟦9.8 m/s^2⟧", "9.8 metres per second squared other"),
        ("⟦7 km^2⟧", "7 square kilometres area"),
        ("⟦30 mm/h⟧", "30 millimetres per hour speed"),
        ("⟦5 MB/s⟧", "5 megabytes per second other"),
        ("⟦5 Mb/s⟧", "5 megabits per second other"),
        ("⟦0.2 moles per cubic metre⟧", "0.2 moles per cubic metre other"),
        ("⟦50 sq. miles⟧", "50 square miles area"),
        ("⟦250 lb-ft⟧", "250 pound-feet other"),
        ("⟦30 mpg⟧", "30 miles per gallon other"),
        ("⟦5 W/m2⟧", "5 watts per square metre other"),
        ("⟦5 kW·h⟧", "5 kilowatt-hours other"),
        ("⟦30 miles a gallon⟧", "30 miles per gallon other"),
    ])
    func `reads powers and divisors of units`(marked: String, summary: String) {
        expectQuantities("It was \(marked) there.", [summary])
    }

    @Test(arguments: [
        ("They sold ⟦500 litres⟧ per day.", "500 litres volume"),
        ("They paid ⟦$60⟧ per barrel.", "60 USD money"),
        ("They gave ⟦5 kg⟧ per family.", "5 kilograms mass"),
        ("They fed ⟦5 km⟧/northern roads.", "5 kilometres length"),
    ])
    func `what a thing or a day gets is no unit of its own`(marked: String, summary: String) {
        expectFirstQuantity(marked, summary)
    }

    @Test(arguments: [
        ("⟦10⁶⟧ cells", "1000000 cells count"), ("⟦3×10⁻²⟧ cells", "0.03 cells count"),
        ("⟦2 and 3/4⟧ cakes", "2.75 cakes count"),
        ("⟦$5-10⟧", "5..10 USD money"), ("⟦RMB 50⟧", "50 CNY money"),
        ("⟦R1,250⟧", "1250 ZAR money"),
        ("the ⟦one millionth⟧ visitor", "1000000 - ordinal"),
        ("⟦one hundredth of a second⟧", "0.01 seconds duration"),
    ])
    func `reads raised digits, mixed numbers and money by its letters`(
        marked: String,
        summary: String
    ) {
        expectFirstQuantity("It was \(marked) there.", summary)
    }
}
