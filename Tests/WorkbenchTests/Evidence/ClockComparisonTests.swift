import Testing
import Workbench

struct ClockComparisonTests {
    private static let clocks = """
        fits » The blast was at ⟦4:15 p.m.⟧ » Time of the explosion: 16:15.
        date » The blast was at ⟦4:15 p.m.⟧ » Time of the explosion: 16:51.
        date » The gates open at ⟦8 a.m.⟧ » Opening of the gates: 0900 hrs.
        fits » The gates open at ⟦9 a.m.⟧ » Opening of the gates: 0900 hrs.
        fits » The call came in at ⟦shortly after 11 p.m.⟧ » Emergency call logged 23:07.
        date » The call came in at ⟦10:40 p.m.⟧ » Emergency call logged 23:07.
        date » The hearing is at ⟦9:30 a.m.⟧ on Oct. 14, 2025. » Hearing set for 10/14/2025, 10:30 AM, courtroom 3.
        date » The hearing is at ⟦9:30 a.m.⟧. » Hearing set for 9:30 PM, courtroom 3.
        """

    @Test(arguments: EvidenceRow.rows(clocks))
    func `compares times of day, however they are written`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
