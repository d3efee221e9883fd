@testable import ClaimExtraction
import TestSupport
import Testing

struct UnknownAcronymsTests {
    @Test(arguments: [
        "The mill closed in May, and ⟦WKLN⟧ told the workers.",
        "Inspectors from ⟦TRWQ⟧ are looking into it.",
        "A spokesman for the ⟦NDPA⟧ declined to comment.",
        "⟦NRDB⟧ officials could not be reached.",
        "The ⟦QRT⟧ will look into it, the mayor said.",
        // Other initials, in another order, or one too many.
        "The Harlan County Water Board met. The ⟦HWCB⟧ voted.",
        "The Harlan County Water Board met. The ⟦HCWBX⟧ voted.",
        "A grant from the ⟦WRDT⟧ will pay for it.",
        "It was paid for by the ⟦HSTA⟧. It is old.",
        "In a statement ⟦HSTA⟧ said that it was sorry.",
        // Inside of a clause, without an article.
        "The crossing is to reopen in June if ⟦HSTA⟧ can spare a diver.",
        "A plan that ⟦HSTA⟧ drew up in the spring would close both.",
        "According to ⟦HSTA⟧ 40 such boats are left.",
        "The talks between ⟦HSTA⟧ and the crew failed.",
        "In 2019 ⟦HSTA⟧ bought the yard.",
        "On Monday ⟦GWRL⟧ closed the gate.",
        "She joined ⟦HSTA⟧ in May.",
        "The village has asked ⟦GWRL⟧ to mend the road.",
        "A ⟦GWRL⟧ spokeswoman would not say why.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: UnknownAcronyms(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "It was fined by the BTVQ. The rules of the Bureau of Towers, which is what BTVQ stands for with two more words, are strict.",
        "The president of the KPGA spoke. The Kiln Pear Growers' Alliance has 212 members and was founded by Mr Orr's late father.",
        "HARLO — The mill closed on Monday.",
        "The mill closed on Monday.\nEMAIL: desk@harlo.example",
        "The Harlan County Water Board met. The HCWB voted.",
        "The HCWB, or Harlan County Water Board, voted.",
        "The Office of Rural Water met. The OORW voted.",
        "The Office of Rural Water met. The ORW voted.",
        "The Harlan County Water Board met. The CWB voted.",
        "The Friends of the Market met. The FTM voted.",
        "The Institute of Sound at Harlo met. The ISH voted.",
        "They use a body measure ratio, called BMR in the trade. The BMR was low.",
        "He drives an SUV. The CEO said so, and the UAE paid.",
        "The Office of Rural Water (ORW) met. The ORW voted.",
        "The FBI came with the IRS.",
        "GREAT NEWS TODAY FOR MARLOW.",
        "A Cessna RX-500 landed beside an XKR 12.",
        "The RIGHT way is right.",
        "LISBON, May 4 (Harlo News) - The mill closed on Monday.",
        "He spoke to WKLN, a radio station in Harlo.",
        "TKL Inc. closed the mill. Workers at TKL wept.",
        "The NASDAQ fell.",
        "The union, the NAT, has said no. Members of the NAT will strike.",
        "A body called NAT has said no. Crews from NAT will strike.",
        "The state press agency PAP has reported it.",
        "The list is on the page of HSTA.org.",
        "The Dutch Society for the Protection of Birds, or NVBV, has looked into it. The NVBV was pleased.",
        "The Harlan County Water Board met. It is not known when HCWB will pay.",
        "Nobody is to blame if THEY are late, he wrote.",
        "He bought an XKRL 40 from a dealer in Harlo.",
        "The state agency IRNO reported it.",
        "In May the crew, GWRL (Great Western Road Line), will meet if GWRL agrees.",
        "The village has asked DEFRA to mend the wall.",
        "The union, NDPA, has said no. Nobody knows if NDPA will strike.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(
            findings(of: UnknownAcronyms(), in: text, published: published).map(\.message) == []
        )
    }
}
