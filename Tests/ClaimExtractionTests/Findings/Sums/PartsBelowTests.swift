import TestSupport
import Testing

@testable import ClaimExtraction

/// Parts told a sentence or a paragraph behind their total.
struct PartsBelowTests {
    @Test(arguments: [
        "Between them they shore ⟦2,266⟧ lambs. Rua Tane had ⟦560⟧, Kirsty McLeod ⟦551⟧, Bex Hale ⟦528⟧ and Jo Orr, who is 19, ⟦527⟧.",
        "The field cost ⟦$220,000⟧. The pupils had ⟦$95,000⟧, their parents gave ⟦$60,000⟧, and the last ⟦$35,000⟧ came from a dentist.",
        "The council has passed a budget of ⟦$21.4 million⟧.\n\nIt sets aside ⟦$12.3 million⟧ for wages, ⟦$5.8 million⟧ for roads and ⟦$2.3 million⟧ for parks.",
        "Three museums will share ⟦£1.8 million⟧ of lottery money.\n\nWhitby gets ⟦£900,000⟧ for a roof, Redcar ⟦£640,000⟧ and Thirsk ⟦£160,000⟧.",
        "Volunteers picked up ⟦2,340 kilograms⟧ of rubbish.\n\nThe beach gave ⟦1,180 kilograms⟧. The harbour had ⟦920 kilograms⟧ and the dunes ⟦340⟧.",
        "The prize fund of ⟦$60,000⟧ goes to three farms.\n\nThe winner takes ⟦$30,000⟧, the second ⟦$20,000⟧ and the third ⟦$8,000⟧.",
        "The swimmers came home with ⟦19⟧ medals.\n\nThey won ⟦six⟧ gold, ⟦ten⟧ silver and ⟦four⟧ bronze.",
        "The four schools have ⟦1,290⟧ pupils. Ash Lane has ⟦410⟧, Hill ⟦330⟧, Mill ⟦290⟧ and Dale ⟦250⟧.",
        "The office settled ⟦3,720⟧ cases last year. It found for the tenant in ⟦2,350⟧ cases and for the landlord in ⟦1,270⟧.",
        "⟦Eight⟧ people died in the flood.\n\n⟦Four⟧ of the deaths were in Arno, ⟦two⟧ in Bell and ⟦one⟧ in Cole.",
        "⟦Six⟧ people were taken to hospital. ⟦Five⟧ were in the bus and ⟦two⟧ in the van.",
        "The parish will spend ⟦£2.3m⟧ on its halls.\n\nThe sum is to be shared among three villages: ⟦£900,000⟧ for Orby, ⟦£700,000⟧ for Fenny and ⟦£500,000⟧ for Marl.",
        "Keepers counted ⟦1,380⟧ of them.\n\nThere are ⟦643⟧ hinds and ⟦757⟧ stags.",
        "The mill is to shed ⟦430⟧ jobs at its three sites.\n\nAt Burnley ⟦220⟧ posts will go. Another ⟦115⟧ are to be lost at Colne and ⟦85⟧ at Nelson.",
        "The bank is to shed ⟦260⟧ jobs. It said ⟦140⟧ jobs would go at Hull, ⟦85⟧ at York and ⟦45⟧ at Whitby.",
        "The appeal raised ⟦€64,300⟧.\n\nA dinner brought in ⟦€31,000⟧, a raffle made ⟦€12,300⟧ and readers gave ⟦€20,000⟧.",
        "Drivers face ⟦17 weeks⟧ of queues while a sewer is dug up.\n\nCrews will spend ⟦eight weeks⟧ at the bridge, then ⟦four weeks⟧ in Mill Lane and a final ⟦three weeks⟧ at the square.",
        "The trip takes ⟦16 days⟧. They will be ⟦seven days⟧ in Oslo, ⟦five⟧ in Bergen and ⟦three⟧ at sea.",
        "They handed over ⟦£8,450⟧ to the ward. They made ⟦£4,100⟧ from a walk and ⟦£2,850⟧ from a fair. The remaining ⟦£1,200⟧ came from a raffle.",
        "Fires have burned ⟦6,740 acres⟧ and forced 900 households to flee.\n\nThe largest has covered ⟦3,100 acres⟧ since Friday. The second has grown to ⟦2,270 acres⟧ and the third to ⟦1,100⟧.",
        "Enrolment has reached a record ⟦18,352⟧ this autumn.\n\nThe college counts ⟦14,210⟧ undergraduates and ⟦4,322⟧ others.",
        "A jury told the firm to pay ⟦$13.9 million⟧.\n\nIt awarded ⟦$2.4 million⟧ in compensatory damages and ⟦$11.3 million⟧ in punitive damages.",
        "The valley has ⟦1,640 hectares⟧ of vines. Of white grapes there are ⟦1,020 hectares⟧ and of red ⟦520⟧.",
        "⟦At least 12⟧ people were killed when storms crossed three counties. ⟦Six⟧ of the dead were in Orby, ⟦three⟧ in Fenny and ⟦two⟧ in Marl.",
        "The board is to cut ⟦31⟧ jobs.\n\n⟦Fourteen⟧ teachers, ⟦nine⟧ library aides and ⟦six⟧ caretakers will go, a crowd of about 300 was told.",
        "The club gets ⟦£38m⟧ for him.\n\nThe buyers will pay ⟦£30m⟧ now and a further ⟦£6m⟧ if he plays 50 games.",
        "Police held ⟦312⟧ people without charge in half a year.\n\nThere were ⟦128⟧ cases in spring and ⟦194⟧ after that, mostly in two mining towns.",
        "The council passed a ⟦$86.4 million⟧ budget.\n\nIt includes ⟦$41.6 million⟧ for schools, ⟦$25.3 million⟧ for roads and ⟦$22.5 million⟧ for all else.",
        "The cabinet announced a ⟦€12.1bn⟧ package. Households get ⟦€5.5bn⟧ and small firms ⟦€3.8bn⟧. The last ⟦€2.2bn⟧ is for the grid.",
        "They counted ⟦27,340⟧ birds on the shore. There were ⟦14,200⟧ dunlins, ⟦6,900⟧ plovers, ⟦3,140⟧ godwits and ⟦2,100⟧ geese.",
        "The city must find ⟦$14.6 million⟧.\n\nThe council met for nine hours.\n\nMayor Ann Poe spoke first. She was hoarse.\n\nFour departments are to bear all of it. Police lose ⟦$5.2 million⟧, parks ⟦$3.8 million⟧, roads ⟦$2.9 million⟧ and the zoo ⟦$1.7 million⟧.",
        "The new bell cost ⟦N31 million⟧. The choir gave ⟦N14.5 million⟧, the diocese ⟦N9 million⟧, and the guild, to which there also belong two Methodists, the last ⟦N6.5 million⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: PartsBelow(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The field cost $190,000. The pupils had $95,000, their parents gave $60,000, and the last $35,000 came from a dentist.",
        "The council has passed a budget of $20.4 million.\n\nIt sets aside $12.3 million for wages, $5.8 million for roads and $2.3 million for parks.",
        "The council has passed a budget of $20.5 million.\n\nIt sets aside $12.3 million for wages, $5.8 million for roads and $2.3 million for parks.",
        "The council has passed a budget of $21.4 million.\n\nIt sets aside $12.3 million for wages, $5.8 million for roads and $2.3 million for parks. The rest, $1 million, is for the library.",
        "The council spent $21.4 million last year.\n\nThis year it sets aside $12.3 million for wages, $5.8 million for roads and $2.3 million for parks.",
        "The council has passed a budget, down from $21.4 million.\n\nIt sets aside $12.3 million for wages, $5.8 million for roads and $2.3 million for parks.",
        "Museums will share £1.8 million of lottery money.\n\nThe money includes £900,000 for Whitby, £460,000 for Redcar and £340,000 for Thirsk.",
        "It owes £159m to lenders, of whom a bank has £71m. Staff are owed £9m. The airports want £38m and passengers £22m. What remains, £19m, is due to caterers.",
        "The fence cost her £12,000.\n\nOne of them has offered her £5,000 for it and the other £7,500.",
        "Six people were taken to hospital. Four were in the bus and two in the van.",
        "Eight people died in the flood.\n\nFour of the deaths were in Arno, two in Bell and one in Cole. The last was found in a car.",
        "Eight people died in the flood. Four were in the bus and two in the van.",
        "The parish will spend £2.1m on its halls.\n\nThe sum is to be shared among three villages: £900,000 for Orby, £700,000 for Fenny and £500,000 for Marl.",
        "The trust has £58m. It gave £31m to a school, £20m to a hospital and £4 million to three choirs.",
        "Nine of the 31 chapels are to be sold. Eleven chapels will be lent for ten years. The other eleven will be kept.",
        "The bank is to shed 270 jobs. It said 140 jobs would go at Hull, 85 at York and 45 at Whitby.",
        "Drivers face 15 weeks of queues while a sewer is dug up.\n\nCrews will spend eight weeks at the bridge, then four weeks in Mill Lane and a final three weeks at the square.",
        "The dairy made $9.7 million from three towns. It sold milk for $6.1 million, cheese for $3.4 million and cream for $1.7 million.",
        "He was jailed for 17 weeks. He had spent eight weeks on remand, and four weeks in hospital. It took three weeks to find him.",
        "Fires have burned 6,470 acres and forced 900 households to flee.\n\nThe largest has covered 3,100 acres since Friday. The second has grown to 2,270 acres and the third to 1,100.",
        "Enrolment has reached a record 18,352 this autumn.\n\nThe college has 14,210 undergraduates from the county and 2,322 others.",
        "A jury told the firm to pay $13.9 million.\n\nIt awarded $2.4 million in compensatory damages and $11.5 million in punitive damages.",
        "At least 12 people were killed when storms crossed three counties. Six of the dead were in Orby, five in Fenny and two in Marl.",
        "The school has 27 teachers. Its yard holds twelve hens, eight ducks and five goats.",
        "The council passed an $86.4 million budget.\n\nIt includes $41.6 million for schools, $25.3 million for roads and $16.5 million for parks.",
        "The club gets £38m for him.\n\nThe buyers will pay £30m now and a further £8m if he plays 50 games.",
        "They counted 26,340 birds on the shore. There were 14,200 dunlins, 6,900 plovers, 3,140 godwits and 2,100 geese.",
        "The city must find $14.6 million.\n\nThe council met for nine hours.\n\nMayor Ann Poe spoke first. She was hoarse.\n\nFour departments are to bear some of it. Police lose $5.2 million, parks $3.8 million, roads $2.9 million and the zoo $1.7 million.",
        "The new bell cost N30 million. The choir gave N14.5 million, the diocese N9 million, and the guild, to which there also belong two Methodists, the last N6.5 million.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: PartsBelow(), in: text, published: published).map(\.message) == [])
    }
}
