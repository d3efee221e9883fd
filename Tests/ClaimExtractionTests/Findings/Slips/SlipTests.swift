import Testing

@testable import ClaimExtraction

struct SlipTests {
    @Test(arguments: [
        (820, 720), (2780, 2870), (10_000, 9000), (194, 204), (14_400, 1440), (1.25e6, 1.26e6),
        (3.4, 2.4), (0.21, 0.12), (47, 45),
    ])
    func `is one digit, two that changed places, one carried or a nought`(
        written: Double,
        meant: Double
    ) {
        #expect(Slip.isLikely(written, for: meant))
        #expect(Slip.isLikely(meant, for: written))
    }

    @Test(arguments: [
        (720, 720), (212, 132), (130, 84), (30, 80), (1500, 1234), (10, 3.3333), (0, 12), (-3, 3),
        (77_000, 80_000), (1e12, 2e11), (.infinity, 12), (.nan, 12),
    ])
    func `is nothing further apart`(written: Double, meant: Double) {
        #expect(!Slip.isLikely(written, for: meant))
        #expect(!Slip.isLikely(meant, for: written))
    }

    @Test(arguments: [(318, 308), (47_250, 48_250), (1.24e6, 1.14e6), (999, 1009), (45, 46)])
    func `is one digit that is one too many`(written: Double, meant: Double) {
        #expect(Slip.isOneTooMany(written, for: meant))
        #expect(Slip.isOneTooMany(meant, for: written))
    }

    @Test(arguments: [(318, 318), (318, 298), (47, 45), (540, 570), (1864, 1684)])
    func `is more than one too many`(written: Double, meant: Double) {
        #expect(!Slip.isOneTooMany(written, for: meant))
        #expect(!Slip.isOneTooMany(meant, for: written))
    }
}
