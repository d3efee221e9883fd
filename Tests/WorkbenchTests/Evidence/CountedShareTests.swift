import Testing
import Workbench

struct CountedShareTests {
    private static let shares = """
        number » ⟦Half the beds⟧ on the ward were empty. » Ward census at midnight: 24 beds, of which 7 empty.
        fits » ⟦Half the beds⟧ on the ward were empty. » Ward census at midnight: 24 beds, of which 12 empty.
        number » ⟦One in five⟧ wells was dry. » Of 400 wells 120 were dry.
        fits » ⟦One in five⟧ wells was dry. » Of 400 wells 81 were dry.
        fits » ⟦Four in ten pupils⟧ missed a day. » Attendance: 118 of 295 pupils were absent on one day or more.
        number » ⟦Four in ten pupils⟧ missed a day. » Attendance: 59 of 295 pupils were absent on one day or more.
        silent » ⟦A third⟧ of the wells were dry. » Of 400 lamps 120 were broken.
        fits » ⟦A third⟧ of the jurors left. » Four of the twelve jurors left.
        """

    @Test(arguments: EvidenceRow.rows(shares))
    func `compares a share with the two counts that make it`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
