import Testing
import Workbench

/// More pairs, with the terse excerpts of registers, minutes and transcripts.
struct NameRecordTests {
    private static let pairs = """
        name » ⟦Geoffrey Lund⟧ chairs the panel. » Panel chair: Jeffrey Lund.
        name » ⟦Sheriff Dale Rusk⟧ called it. » Report by Sheriff Dave Rusk.
        name » ⟦Anne-Marie Solberg⟧ sings. » Soprano: Anna-Marie Solberg.
        fits » ⟦Anne-Marie Solberg⟧ sings. » Soprano: A.-M. Solberg.
        name » ⟦A. R. Toomey⟧ wrote it. » Author: A. K. Toomey.
        fits » ⟦Toomey⟧ wrote the play. » Author of the play: Alice R. Toomey.
        fits » ⟦President Ola Brandt⟧ opened the bridge. » The bridge was opened by Brandt.
        name » ⟦MacAllister⟧ scored twice. » Goals: McAllister 12, 78.
        name » ⟦Lucia Fern⟧ was appointed chief nurse. » Appointed as chief nurse: Ms Lucy Fern.
        silent » ⟦Lucia Fern⟧ was appointed chief nurse. » The nurses voted on a strike in March.
        fits » ⟦O'Hara & Sons⟧ built the wall. » Builder of the wall: O’Hara & Sons.
        name » The hospital is in ⟦Grantley⟧. » Address: Grantly Hospital, Mill Road, Grantly.
        silent » ⟦Rosa Imbert⟧ founded the club. » The club has 112 members.
        name » Walter Dahl said ⟦220 jobs⟧ would go. » WALTER DALE: I can confirm that 220 jobs will go.
        fits » The company was founded by ⟦Ruth Ames⟧. » Founder of the company: Ruth K. Ames.
        name » The company was founded by ⟦Ruth Ames⟧. » Founder of the company: Ruth Amis.
        name » ⟦Senator Bill Crane⟧ voted no. » Nays: Senators Phil Crane, Ada Moss.
        fits » ⟦Senator Bill Crane⟧ voted no. » Nays: Crane, Moss, Ortiz.
        name » The victim was ⟦Kathryn Doyle⟧. » Victim: DOYLE, Katherine.
        fits » The victim was ⟦Kathryn Doyle⟧. » Victim: DOYLE, Kathryn.
        name » ⟦Ibrahim al-Sayed⟧ led the prayers. » Prayers were led by Ibrahim al-Said.
        fits » ⟦Maj. Tom O’Dell⟧ commands the base. » Base commander: Major Thomas O'Dell.
        name » ⟦Philippa Hurst⟧ owns the mill. » Owner of the mill: Philip Hurst.
        name » The Nobel went to ⟦Lars Ekdahl⟧. » Prize: Lars Ekdal.
        name » ⟦Marta Oyelaran⟧ wrote the opinion for the court. » Opinion of the court by Justice Devlin Marsh.
        silent » ⟦Tom Greer⟧ plays the organ. » The organ was built in 1888 by Harl Brothers.
        name » ⟦Brian Ottley⟧ coached the team. » Coach: Bryan Ottley.
        name » ⟦Professor Ilse Kramer⟧ led the dig. » Dig leader: Prof. Ilse Cramer.
        name » ⟦Maria Teresa Vidal⟧ is the judge. » Judge: Maria Luisa Vidal.
        fits » ⟦Maria Vidal⟧ is the judge. » Judge: Maria Luisa Vidal.
        name » ⟦D. Okonjo⟧ signed. » Signed: B. Okonjo.
        fits » ⟦Mrs Okonjo⟧ signed. » Signed: B. Okonjo.
        name » ⟦Captain Ray Sorley⟧ steered. » At the helm: Captain Roy Sorley.
        fits » ⟦Captain Ray Sorley⟧ steered. » At the helm: Ray Sorley, captain.
        name » The play is by ⟦Henrik Aas⟧. » Play by Henrick Aas.
        fits » The winner was ⟦José Almeida⟧. » Winner: Jose Almeida.
        name » The winner was ⟦Joseph Almeida⟧. » Winner: Josephine Almeida.
        silent » The winner was ⟦Joseph Almeida⟧. » Prizes will be given at six.
        fits » ⟦Hundreds of people⟧ came. » Gate: 640 people.
        fits » ⟦Dozens of⟧ cars burned. » Burned cars: 38.
        fits » ⟦Nora Vance⟧, the coroner, signed the report. » Signed: N. Vance, coroner.
        name » ⟦Nora Vance⟧, the coroner, signed the report. » Signed: Nora Vane, coroner.
        name » ⟦Coroner Nora Vance⟧ signed the report. » Signed: Norah Vance, coroner.
        name » ⟦Karl Lindqvist⟧ built the boat. » Boatbuilder: Carl Lindqvist.
        name » ⟦Sean Doherty⟧ drove. » Driver: Shaun Doherty.
        fits » ⟦Sean Doherty⟧ drove. » Driver: DOHERTY, S.
        name » ⟦Sean Doherty⟧ drove. » Driver: DOHERTY, M.
        name » ⟦Ms. Abara⟧ won. » Winner: Chioma Abarra.
        silent » ⟦Ms. Abara⟧ won. » The race was held on the new track.
        fits » ⟦Prime Minister Hanna Voss⟧ signed it. » Signed by H. Voss.
        name » The report names ⟦Peter J. Lang⟧. » Named in the report: Peter K. Lang.
        fits » The report names ⟦Peter J. Lang⟧. » Named in the report: Peter Lang.
        silent » ⟦Forty trees⟧ were cut. » Forty posts were cut.
        fits » ⟦Judge Owen Tarrant⟧ dismissed the suit on June 3. » ORDER. Case 24-118. The suit is dismissed. June 3, 2025. Owen L. Tarrant, United States District Judge.
        name » ⟦Judge Owen Tarrant⟧ dismissed the suit on June 3. » ORDER. Case 24-118. The suit is dismissed. June 3, 2025. Owen L. Torrant, United States District Judge.
        fits » ⟦Eleven⟧ of the villages have no well. » Villages without a well: 11.
        silent » ⟦Owen Tarrant⟧ coached the side for nine years. » The side finished fourth and scored 61 goals.
        name » ⟦Mr. Oduya⟧ chairs the union. » Union chair: Kofi Odoya.
        fits » ⟦Oskar Lind⟧, 44, was charged. » Charged: Oskar Lind, b. 1981.
        fits » ⟦Mayor Quill's⟧ plan costs 12 million. » The plan of Mayor Quill: 12 million
        fits » The tower is Europe's ⟦third-tallest⟧. » With 325 m the tower is the 3rd tallest in Europe.
        fits » ⟦The St Brannock's Trust⟧ owns the field. » Registered proprietor: St. Brannocks Trust
        name » ⟦The St Brannock's Trust⟧ owns the field. » Registered proprietor: St Brannoc's Trust
        fits » ⟦Nurse Adaeze Obi's⟧ contract ended in June. » Contract of employment: Obi, Adaeze; ended June
        name » Sweden's ⟦Lena Holm⟧ won the race. » Women's 800 m: 1. HOLME Lena (SWE)
        fits » Sweden's ⟦Lena Holm⟧ won the race. » Women's 800 m: 1. HOLM Lena (SWE)
        fits » ⟦Pat Lyle⟧ speaks for the union. » Patrick Lyle, regional secretary
        fits » ⟦Pat Lyle⟧ speaks for the union. » Patricia Lyle, regional secretary
        name » ⟦Pat Lyle⟧ speaks for the union. » Peter Lyle, regional secretary
        name » ⟦Marta Vesely⟧ won the seat. » Elected: Marta Veselova.
        name » Marta Vesely said the fare would be ⟦€2.80⟧. » Note of the operator, Marta Veselova: fare will be €2.80.
        name » Otto Brandt said the road would be shut for ⟦nine weeks⟧. » Statement of the engineer, Paul Ames: The road will be shut for nine weeks.
        fits » Otto Brandt said the road would be shut for ⟦nine weeks⟧. » Road: shut for nine weeks (note by Paul Ames of a call with Otto Brandt).
        """

    @Test(arguments: EvidenceRow.rows(pairs))
    func `reads names as records write them`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
