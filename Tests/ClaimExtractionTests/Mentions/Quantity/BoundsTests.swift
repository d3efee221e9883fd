import Testing

struct BoundsTests {
    @Test(arguments: [
        ("It took ⟦about 40⟧ boats.", "40 boats count approximately"),
        ("It took ⟦an estimated 1,200⟧ boats.", "1200 boats count approximately"),
        ("It took ⟦nearly 40⟧ boats.", "40 boats count lessThan"),
        ("It took ⟦almost 40⟧ boats.", "40 boats count lessThan"),
        ("It took ⟦fewer than 40⟧ boats.", "40 boats count lessThan"),
        ("It took ⟦just under $3 million⟧.", "3000000 USD money lessThan"),
        ("It took ⟦up to 40⟧ boats.", "40 boats count atMost"),
        ("It took ⟦as many as 40⟧ boats.", "40 boats count atMost"),
        ("It took ⟦no more than 40⟧ boats.", "40 boats count atMost"),
        ("It took ⟦at least 40⟧ boats.", "40 boats count atLeast"),
        ("It took ⟦no fewer than forty⟧ boats.", "40 boats count atLeast"),
        ("It took ⟦more than 40⟧ boats.", "40 boats count moreThan"),
        ("It took ⟦well over 40⟧ boats.", "40 boats count moreThan"),
        ("It took ⟦upwards of 40⟧ boats.", "40 boats count moreThan"),
        ("It took only ⟦40⟧ boats.", "40 boats count"),
        ("It took ⟦approx. 40⟧ boats.", "40 boats count approximately"),
        ("It took ⟦40-odd⟧ boats.", "40 boats count approximately"),
        ("It took ⟦at least a third⟧ of them.", "0.3333 - ratio atLeast"),
        ("It took ⟦less than one percent⟧ of them.", "1 % percent lessThan"),
    ])
    func `a bound before the number belongs to it`(marked: String, summary: String) {
        expectQuantities(marked, [summary])
    }

    @Test(arguments: [
        ("⟦40 or more⟧ came.", "40 - count atLeast"),
        ("⟦40⟧ boats or more came.", "40 boats count atLeast"),
        ("⟦40 or so⟧ came.", "40 - count approximately"),
        ("⟦40 or fewer⟧ came.", "40 - count atMost"),
        ("⟦40+⟧ boats came.", "40 boats count atLeast"),
        ("The new ⟦290 +⟧ seat ferry sailed.", "290 seat ferry count atLeast"),
        ("⟦Up to 40 or so⟧ came.", "40 - count atMost"),
    ])
    func `a bound after the number belongs to it`(marked: String, summary: String) {
        expectQuantities(marked, [summary])
    }

    @Test(arguments: [
        "The bridge over the river is about to open.", "He stood under it, more or less.",
        "They came at last, or so it seemed.", "More than that, she left.",
    ])
    func `bounds without a number are nothing`(text: String) {
        expectQuantities(text, [])
    }

    @Test(arguments: [
        ("It rose past the ⟦$2 billion⟧ mark.", "2000000000 USD money moreThan"),
        ("Over ⟦14 months⟧ he built a boat.", "14 months duration"),
        ("It lasted ⟦over 14 months⟧.", "14 months duration moreThan"),
    ])
    func `a phrase that bounds in one sense only is read by its surroundings`(
        marked: String,
        summary: String
    ) {
        expectQuantities(marked, [summary])
    }

    @Test(arguments: [
        ("It was a victory over ⟦two⟧ rivals.", "2 rivals count"),
        ("There was a dispute over ⟦three⟧ islands.", "3 islands count"),
        ("They won ⟦over 300⟧ medals.", "300 medals count moreThan"),
        ("They found boats ⟦over 30 feet⟧ long.", "30 feet length moreThan"),
    ])
    func `over is no bound after what is won or fought over something`(
        marked: String,
        summary: String
    ) {
        expectQuantities(marked, [summary])
    }

    @Test(arguments: [
        ("They paid ⟦£3m⟧ plus costs.", "3000000 GBP money"),
        ("They paid ⟦$10⟧ plus tax.", "10 USD money"),
        ("They scored ⟦two⟧ goals plus a try.", "2 goals count"),
        ("They paid ⟦£3m⟧ plus ⟦£1m⟧.", "3000000 GBP money"),
        ("They paid ⟦£3m plus⟧.", "3000000 GBP money atLeast"),
        ("They met ⟦30 plus⟧ people.", "30 people count atLeast"),
    ])
    func `plus is a bound unless it adds something`(marked: String, summary: String) {
        expectFirstQuantity(marked, summary)
    }

    @Test func `more than behind a number compares it`() {
        expectQuantities(
            "It had ⟦twelve⟧ more than ⟦320⟧ last year.",
            ["12 - count", "320 - count"]
        )
    }

    @Test func `over between two numbers bounds neither`() {
        expectQuantities("Her pressure was ⟦120⟧ over ⟦80⟧.", ["120 - count", "80 - count"])
    }
}
