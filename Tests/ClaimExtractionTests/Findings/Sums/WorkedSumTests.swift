import Testing

@testable import ClaimExtraction

struct WorkedSumTests {
    @Test(
        arguments: [
            (8_400_000, "8.4 million"), (1_260_000_000, "1.26 billion"), (1e15, "1,000 trillion"),
            (0, "0"), (7, "7"), (1234, "1,234"), (1_234_567, "1,234,567"), (2.5, "2.5"),
            (0.333_333, "0.33"), (1000.05, "1,000.05"), (-1500, "-1,500"), (12.0, "12"),
        ] as [(Double, String)]
    )
    func `writes a number as it is read`(value: Double, written: String) {
        #expect(WorkedSum.number(value) == written)
    }

    @Test(
        arguments: [
            (2400, 100), (2500, 100), (7, 1), (30, 10), (1_400_000, 100_000), (2.5, 0.1), (0, 1),
        ] as [(Double, Double)]
    )
    func `finds the place of the last digit that is given`(value: Double, place: Double) {
        #expect(abs(WorkedSum.lastPlace(of: value) - place) < 1e-9 * max(1, place))
    }

    @Test(
        arguments: [
            (1440, 14_400, true), (14_400, 1440, true), (270, 27_000, true), (1440, 1500, false),
            (1440, 7200, false), (0, 10, false),
        ] as [(Double, Double, Bool)]
    )
    func `knows a slip with noughts`(first: Double, second: Double, isSlip: Bool) {
        #expect(WorkedSum.isSlipOfTen(first, second) == isSlip)
    }

    @Test(
        arguments: [
            (180, 108, true), (24, 42, true), (24, 24, false), (8, 80, false), (118, 181, true),
            (118, 118_000, false),
        ] as [(Double, Double, Bool)]
    )
    func `knows the same digits in another order`(first: Double, second: Double, isSwap: Bool) {
        #expect(WorkedSum.haveSameDigits(first, second) == isSwap)
    }

    @Test func `shows a share in per cent`() {
        #expect(WorkedSum.percent(0.25) == "25 percent")
        #expect(WorkedSum.percent(1.0 / 3) == "33.3 percent")
    }
}
