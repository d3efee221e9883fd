@testable import ClaimExtraction
import TestSupport
import Testing

struct OrganizationRecogniserTests {
    private func organizations(_ text: String) -> [(span: Span, organization: Organization)] {
        voices(of: text).reading.mentions.compactMap { mention in
            guard case .organization(let organization) = mention.detail else { return nil }
            return (mention.span, organization)
        }
    }

    @Test(arguments: [
        "The ⟦Brackford City Council⟧ sued ⟦Orr Foods plc⟧ and ⟦Lind Holdings, Inc.⟧",
        "She left the ⟦University of Brackford⟧ for the ⟦Department of Homeland Security⟧.",
        "The ⟦Harrow County Sheriff’s Office⟧ thanked ⟦Carrow Fire and Rescue Service⟧.",
        "The ⟦National Conference of State Legislatures⟧ met.",
        "The ⟦FBI⟧ and the ⟦Revolutionary Guards⟧ denied it.",
        "He studied at the ⟦University of Miami⟧ and Chris Orr taught there.",
    ])
    func `finds the marked organisations and no others`(marked: String) {
        let expected = MarkedText(marked)
        #expect(organizations(expected.text).map(\.span) == expected.spans)
    }

    @Test(arguments: [
        "They landed at Bradley International Airport.",
        "The CEO has HIV and lives in the USA.",
        "CO2 and H1N1 were measured.",
        "The council met in the city.",
        "The Soviet Union and the United Arab Emirates signed.",
        "PLEASE READ THE NOTICE BELOW",
    ])
    func `finds none in places, acronyms of things and common nouns`(text: String) {
        #expect(organizations(text).map(\.organization.name) == [])
    }

    @Test func `learns an abbreviation in brackets`() {
        let found = organizations(
            "The Downtown Merchants Association (DMA) met. The DMA voted."
        ).map(\.organization)
        #expect(found.first?.abbreviation == "DMA")
        #expect(found.last?.name == "Downtown Merchants Association")
        #expect(found.last?.abbreviation == "DMA")
    }
}
