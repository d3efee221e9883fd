import Testing
import Workbench

struct AgeComparisonTests {
    private static let ages = """
        fits » The victim was ⟦34⟧. » Deceased: male, aged 34 years.
        number » The victim was ⟦34⟧. » Deceased: male, aged 43 years.
        fits » The victim, ⟦34⟧, lived alone. » Deceased: male, born 2 March 1991. » 2025-09-01
        fits » The runner is ⟦27⟧. » Runner, date of birth 4 August 1998. » 2025-10-02
        number » The runner is ⟦27⟧. » Runner, date of birth 4 August 1989. » 2025-10-02
        number » ⟦Olga Brandt, 61,⟧ taught there. » BRANDT Olga, aged 67, teacher.
        number » The boy, ⟦12⟧, was alone. » Child, male, age 14.
        fits » The ⟦12-year-old⟧ was alone. » Child, male, age 12.
        number » The ⟦12-year-old⟧ was alone. » Child, male, age 11.
        silent » The runner is ⟦27⟧. » Runner, married 4 August 1998. » 2025-10-02
        silent » The total was ⟦27⟧. » The entrant is aged 27.
        """

    @Test(arguments: EvidenceRow.rows(ages))
    func `compares ages with each other and with a day of birth`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
