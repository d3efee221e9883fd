@testable import ClaimExtraction
import TestSupport
import Testing

struct StepsTests {
    @Test(arguments: [
        "Fares, which went up in April by ⟦20p⟧ to ⟦£2.40⟧, will stay. They had been ⟦£2.10⟧.",
        "The harbour dues rise by ⟦$15⟧ to ⟦$85⟧ in May. They are ⟦$60⟧ now.",
        "The toll on the bridge, now ⟦$60⟧, will go up by ⟦$15⟧ to ⟦$85⟧.",
        "The bog fire had covered ⟦1,200 acres⟧ on Friday; by Saturday it had grown by another ⟦360⟧, to ⟦1,680⟧.",
        "Oil shares rose ⟦40 cents⟧, to ⟦$12.60⟧ from ⟦$12.40⟧.",
        "The miller's shares fell ⟦40 cents⟧ to close at ⟦$12.60⟧. They had closed at ⟦$13.20⟧ on Monday.",
        "The Danube rose ⟦3 feet⟧ overnight to ⟦21 feet⟧. It was at ⟦17 feet⟧ on Monday.",
        "The central bank cut its rate by ⟦half a point⟧ to ⟦4.75 percent⟧. The rate had stood at ⟦5.5 percent⟧ since March.",
        "Unemployment rose ⟦a quarter of a point⟧, to ⟦6.2 percent⟧ from ⟦5.8 percent⟧.",
        "The choir had ⟦420⟧ members. Another ⟦60⟧ joined in September, bringing the number to ⟦490⟧.",
        "The flood killed ⟦14⟧ people on Monday. ⟦Two⟧ more bodies were found on Tuesday and ⟦three⟧ on Wednesday, bringing the toll to ⟦20⟧.",
        "The number of homeless people rose by ⟦15 percent⟧, to ⟦6,900⟧, the county said. There were ⟦5,400⟧ last year.",
        "Membership, which stood at ⟦3,400⟧ in 2019, has since grown by ⟦600⟧, to ⟦4,300⟧.",
        "Prices at the pump averaged ⟦$3.45⟧, up ⟦20 cents⟧ from a week ago, when they were ⟦$3.15⟧.",
        "The waiting list has grown by ⟦1,200⟧ names since March and stands at ⟦8,400⟧. In March it had ⟦6,800⟧.",
        "The Reds gained ⟦six⟧ seats and now hold ⟦25⟧. They had ⟦17⟧.",
        "Enrolment dropped by ⟦240⟧ pupils to ⟦3,160⟧. Last autumn ⟦3,500⟧ were enrolled.",
        "The new road has cut the drive by ⟦20 minutes⟧, to ⟦60 minutes⟧. It used to take ⟦90⟧.",
        "A season ticket, which cost ⟦$60⟧ last year, is now ⟦$85⟧, up ⟦$15⟧.",
        "Sales fell by ⟦£31m⟧ to ⟦£88m⟧ from ⟦£129m⟧.",
        "The number of pupils fell by ⟦310⟧ to ⟦870⟧ from ⟦1,190⟧.",
        "The bank raised its main rate ⟦half a point⟧, to ⟦4.75 percent⟧ from ⟦4 percent⟧.",
        "The club raised the ticket price ⟦$5⟧, to ⟦$95⟧ from ⟦$80⟧.",
        "The shares fell ⟦$3.40⟧ to close at ⟦$41.15⟧, after ending the day before at ⟦$44.75⟧.",
    ])
    func `finds a step that doesn't lead from the old value to the new one`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: Steps(), in: expected.text, published: published) == expected.spans)
    }

    @Test(arguments: [
        "Fares, which went up in April by 20p to £2.40, will stay. They had been £2.20.",
        "Fares, which went up in April by 20p to £2.40, will stay. In the city they are £2.10.",
        "Oil shares rose 40 cents, to $12.60 from $12.20.",
        "The number of homeless people rose by 15 percent, to 6,900, the county said. There were 6,000 last year.",
        "The number of homeless people rose by 15 percent, to 6,900, the county said. It has 5,400 beds for them.",
        "The number of homeless people rose by 15 percent, to 6,900, in June. There were 5,400 in May.",
        "The mill's shares rose by 6 percent, to $31.80, and closed 4 percent higher, at $31.20.",
        "The profit of the mill fell 30 percent to $59 million. That of the bank showed a 34 percent gain to $106 million.",
        "The waiting list has grown by 1,200 names since March and stands at 8,400. In March it had 7,200.",
        "The Reds gained six seats and now hold 25. The Greens have 17.",
        // Another time, another part, another thing.
        "The harbour has lost 1,200 people since 2015 and fell by 300 to 14,500 last year. In 1990 it had 14,900.",
        "Oil shares rose 40 cents to close at $12.60. A year ago they closed at $12.40.",
        "Oil shares rose 40 cents to $12.60. The company has forecast a profit of $12.40 a share.",
        "Unemployment rose by 0.3 points to 6.1 percent. Among the young it was 5.9 percent.",
        "The central bank cut its rate by half a point to 4.75 percent. Economists had expected 5 percent.",
        "Sales rose by $2 million to $18 million. Profit was $17 million.",
        "The bog fire had covered 1,200 acres on Friday; by Saturday it had grown by another 360, to 1,560.",
        "The dues, which were $60 in 2010 and $70 in 2015, will rise by $15 to $85.",
        "The debt of the port shrank by $1.2 million to $8.4 million. It has $9.1 million in its pension fund.",
        "The crown rose 2 cents to $1.27. It bought €1.26 in May.",
        "His rating went up by 30 points to 2,650. He has said that 2,600 was his goal.",
        // More lies between than one step.
        "The Danube rose 3 feet overnight to 21 feet. It was at 12 feet on Monday.",
        "The choir had 420 members. Another 60 joined in September, bringing the number to 480.",
        "He had 14 points at the break. He added 8 more to bring his season average to 19.",
        "A season ticket is now $85, up $15. A child pays $75.",
        "Sales fell by £31m to £88m from £119m.",
        "The rate fell by 3 to 5 points from 41.",
        "The bank raised its main rate half a point, to 4.75 percent from 4.25 percent.",
        "The shares fell $3.40 to close at $41.15, after ending the day before at $44.55.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Steps(), in: text, published: published).map(\.message) == [])
    }
}
