import Testing
import Workbench

/// Details that a record writes in another form than an article.
struct EvidenceFormTests {
    private static let units = """
        fits » Turnout fell by ⟦eleven points⟧. » Turnout: 62 per cent, down 11 percentage points on the last election.
        number » Turnout fell by ⟦eleven points⟧. » Turnout: 62 per cent, down 7 percentage points on the last election.
        fits » The painting sold for ⟦9,000 francs⟧. » Lot 14, the painting: hammer price CHF 9,000.
        unit » The painting sold for ⟦9,000 francs⟧. » Lot 14, the painting: hammer price EUR 9,000.
        fits » The app has been downloaded ⟦over a million times⟧. » Downloads of the app: 1.3m.
        bound » The app has been downloaded ⟦over a million times⟧. » Downloads of the app: 0.8m.
        fits » A litre of milk costs ⟦95 cents⟧. » Milk, 1 l: €0.95.
        number » A litre of milk costs ⟦95 cents⟧. » Milk, 1 l: €0.59.
        number » The climb lasted ⟦142 minutes⟧. » Time taken 2h 12m.
        fits » The test found lead at ⟦15 parts per billion⟧. » Lead: 15 ppb.
        unit » The test found lead at ⟦15 parts per billion⟧. » Lead: 15 ppm.
        fits » The temperature fell to ⟦minus 14⟧. » Lowest temperature: -14 °C.
        number » The temperature fell to ⟦minus 14⟧. » Lowest temperature: 14 °C.
        silent » The plant makes ⟦900 cars a week⟧. » Output: 180 cars per working day, five days a week.
        unit » The plant makes ⟦900 cars a week⟧. » Output: 900 cars a month.
        fits » The house was sold for ⟦half a million pounds⟧. » Price paid: £500,000 (house, freehold).
        number » The house was sold for ⟦half a million pounds⟧. » Price paid: £550,000 (house, freehold).
        fits » The file is ⟦4 gigabytes⟧. » Size of file: 4,000 MB.
        unit » The file is ⟦4 gigabytes⟧. » Size of file: 4 MB.
        fits » The plant uses ⟦3 megawatts⟧. » Power used by plant: 3,000 kW.
        unit » The plant uses ⟦3 megawatts⟧. » Power used by plant: 3 kW.
        """

    @Test(arguments: EvidenceRow.rows(units))
    func `compares measures in whatever unit, money in whatever word`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }

    private static let changes = """
        fits » Sales fell ⟦12 per cent⟧ to £3.4 million. » Sales for the year were £3.4m, a decrease of 12%.
        fits » Sales fell 12 per cent to ⟦£3.4 million⟧. » Sales for the year were £3.4m, a decrease of 12%.
        number » Sales fell ⟦12 per cent⟧ to £3.4 million. » Sales for the year were £3.4m, a decrease of 21%.
        silent » Sales fell ⟦12 per cent⟧ to £3.4 million. » Sales for the year were £3.4m, an increase of 12%.
        fits » Exports rose by ⟦7 percent⟧. » Exports: +7.0 % (seasonally adjusted).
        silent » Exports rose by ⟦7 percent⟧. » Exports: -7.0 % (seasonally adjusted).
        """

    @Test(arguments: EvidenceRow.rows(changes))
    func `holds no rise against a fall`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }

    private static let numbers = """
        fits » The fire destroyed ⟦four homes⟧. » The fire damaged eleven homes and destroyed four.
        fits » The fire destroyed ⟦four homes⟧. » The fire damaged four homes and destroyed none.
        fits » Police seized ⟦between 5 and 6 kilograms⟧ of cocaine. » Exhibit 4: cocaine, 5.6 kg.
        number » Police seized ⟦between 5 and 6 kilograms⟧ of cocaine. » Exhibit 4: cocaine, 6.5 kg.
        fits » The fleet has shrunk to ⟦nine boats⟧. » Boats registered: 2010: 31; 2024: 9.
        fits » The budget grew from $4 million to ⟦$6.5 million⟧. » Budget: 2022 $4,000,000; 2025 $6,500,000.
        number » The budget grew from $4 million to ⟦$6.5 million⟧. » Budget: 2022 $4,000,000; 2025 $5,600,000.
        fits » ⟦Eleven of the 15 candidates⟧ are women. » Candidates: women 11, men 4.
        number » ⟦Eleven of the 15 candidates⟧ are women. » Candidates: women 9, men 6.
        """

    @Test(arguments: EvidenceRow.rows(numbers))
    func `takes of several figures the one that is told`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }

    private static let times = """
        fits » The alarm went off at ⟦3:15 p.m.⟧ » Log: alarm went off 15.15.
        date » The alarm went off at ⟦3:15 p.m.⟧ » Log: alarm went off 03.15.
        fits » The outbreak began ⟦between 3 and 9 February⟧. » First case of the outbreak: onset 5 February.
        date » The outbreak began ⟦between 3 and 9 February⟧. » First case of the outbreak: onset 25 February.
        date » The verdict is due on ⟦Thursday, 12 June⟧. » Judgment listed for Wednesday 11 June 2025, 10:00.
        fits » The deal was announced in ⟦mid-June⟧. » Press release announcing the deal, 14 June.
        date » The deal was announced in ⟦mid-June⟧. » Press release announcing the deal, 28 June.
        fits » The hearing lasted from ⟦10 a.m. to 4 p.m.⟧ » Hearing opened 10.00, closed 16.00.
        date » The hearing starts at ⟦9:30 a.m. on Friday⟧. » List for Friday: 10.30 am, hearing.
        """

    @Test(arguments: EvidenceRow.rows(times))
    func `compares the times of day of records and parts of months`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }

    private static let letters = """
        fits » ⟦Jón Sigurðsson⟧ wrote the report. » Report by Jon Sigurdsson, 44 pp.
        fits » The dig was led by ⟦Jürgen Mueller⟧. » Leader of the dig: Jürgen Müller.
        name » The dig was led by ⟦Jürgen Mueller⟧. » Leader of the dig: Jürgen Moeller.
        fits » ⟦Søren Aagaard⟧ rang the police. » Call by: Soeren Ågaard.
        fits » The captain, ⟦Li Wei⟧, was charged. » Charged: LI Wei, captain.
        name » The captain, ⟦Li Wei⟧, was charged. » Charged: LIU Wei, captain.
        fits » ⟦Judge Harriet Bell⟧ refused bail. » Bail refused. (H. Bell J)
        name » ⟦Judge Harriet Bell⟧ refused bail. » Bail refused. (Harriet Ball J)
        name » ⟦Noel Sayer⟧ rang the police. » Call by: Nora Sayer.
        """

    @Test(arguments: EvidenceRow.rows(letters))
    func `reads letters that English papers write with others`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
