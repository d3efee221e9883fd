import Testing
import Workbench

struct FigureComparisonTests {
    private static let counts = """
        fits » ⟦1,250 lambs⟧ were sold at Orrin market. » Orrin, lambs forward: twelve hundred and fifty lambs.
        fits » ⟦Sixteen goats⟧ escaped from the pen. » We counted 16 goats on the road.
        fits » ⟦A dozen windows⟧ were broken. » Damage: 12 windows broken, one door forced.
        fits » The hall seats ⟦18,500 people⟧. » Seating plan: 18 500 people, 2 200 of them in boxes.
        fits » The library lent ⟦2.3 million books⟧. » Loans in the year: 2,287,410 books.
        fits » ⟦About 600 people⟧ marched. » Police counted 588 people on the march.
        fits » ⟦Some 40 volunteers⟧ turned up. » Sign-in sheet: 41 volunteers.
        fits » ⟦Half of the pupils⟧ passed the exam. » Exam results: 50 per cent of pupils passed, 12 per cent with honours.
        fits » ⟦A fifth of the wells⟧ ran dry. » Of the wells that we measured, 20 percent of wells were dry in August.
        fits » ⟦Two thirds of members⟧ voted for the motion. » In favour of the motion: 66.7 per cent of members.
        fits » ⟦Between 30 and 40 boats⟧ were moored there. » The harbour master counted 36 boats moored in the basin.
        fits » ⟦85 beds⟧ are occupied. » The ward has 120 beds, of which 85 beds are occupied.
        fits » The north depot has ⟦41 buses⟧. » South depot: 36 buses. North depot: 41 buses.
        fits » The firm employs ⟦310 workers⟧. » Headcount at year end: 310 employees.
        fits » The census found ⟦42,000 residents⟧ in the valley. » Valley census: 42,113 residents.
        number » ⟦1,250 lambs⟧ were sold at Orrin market. » At Orrin market 1,520 lambs were sold.
        number » ⟦Sixteen goats⟧ escaped from the pen. » Sixty goats escaped when the pen was left open.
        number » ⟦A quarter of the wells⟧ ran dry. » Of the wells that we measured, 40 percent of wells were dry.
        number » The north depot has ⟦36 buses⟧. » South depot: 36 buses. North depot: 41 buses.
        number » ⟦About 600 people⟧ marched. » Police counted 420 people on the march.
        number » ⟦Between 30 and 40 boats⟧ were moored there. » The harbour master counted 58 boats moored there.
        number » The firm employs ⟦310 workers⟧. » Headcount: the firm employs 301 staff.
        number » The ferry is ⟦27 years old⟧. » The ferry, 37 years old, is due for a refit.
        number » The accused is ⟦34⟧. » Charge sheet. Accused: T. Moll. Age: 43.
        number » It was the team's ⟦sixth win⟧ this season. » That makes it the fifth win of the season for the team.
        number » ⟦12 people⟧ were hurt in the fire. » Fire at the mill, casualties: 21 people hurt, none killed.
        scale » The library lent ⟦2.3 million books⟧. » Loans in the year: 23,000 books.
        scale » The plan costs ⟦$4.5 billion⟧. » Total cost of the plan: $4.5 million.
        scale » The lake holds ⟦60,000 fish⟧. » Survey of the lake: 600,000 fish.
        silent » The school has ⟦615 pupils⟧. » The school owns 615 chairs and 40 tables.
        silent » The clinic treated ⟦230 patients⟧. » The clinic was painted in spring.
        silent » ⟦Forty hens⟧ died. » The farm sold 90 pigs.
        silent » ⟦A fifth of the wells⟧ ran dry. » Wells were drilled by hand until the war.
        """

    @Test(arguments: EvidenceRow.rows(counts))
    func `finds another count and another scale, whatever the notation`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }

    private static let bounds = """
        fits » ⟦Nearly 900 seats⟧ were filled. » Seats filled that evening: 893 seats.
        fits » ⟦Almost half of the voters⟧ stayed home. » Turnout report: 48 per cent of voters stayed home.
        fits » ⟦More than 200 trees⟧ fell. » The storm felled 214 trees in the park.
        fits » ⟦At least 70 sheep⟧ were lost. » Sheep lost in the flood: 74 sheep.
        fits » ⟦Fewer than 20 houses⟧ have power. » Grid status: 17 houses have power.
        fits » ⟦Up to 50 guests⟧ may stay. » The licence allows at most 50 guests to stay.
        fits » ⟦Over 1,000 runners⟧ started. » Runners started: 1,043 runners.
        fits » The levy raised ⟦more than $3 million⟧. » The levy raised $3,120,455.
        bound » ⟦Nearly 900 seats⟧ were filled. » Seats filled that evening: 912 seats.
        bound » ⟦More than 200 trees⟧ fell. » The storm felled 196 trees in the park.
        bound » ⟦At least 70 sheep⟧ were lost. » Sheep lost in the flood: 66 sheep.
        bound » ⟦Fewer than 20 houses⟧ have power. » Grid status: 23 houses have power.
        bound » ⟦At most 50 guests⟧ may stay. » The licence allows at least 50 guests to stay.
        bound » ⟦At least 14 days⟧ of notice are required. » The tenant has to be given at most 14 days of notice.
        bound » ⟦300 jobs⟧ will go. » The company said that at least 300 jobs will go.
        bound » The bridge carries ⟦more than 40 trucks⟧ a day. » The bridge carries fewer than 40 trucks a day.
        bound » ⟦More than 30 shops⟧ closed. » Shops closed in the town: exactly 30 shops.
        number » ⟦Nearly 900 seats⟧ were filled. » Seats filled that evening: 540 seats.
        """

    @Test(arguments: EvidenceRow.rows(bounds))
    func `minds the side of a bound`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }

    private static let units = """
        fits » The canal is ⟦25 miles⟧ long. » Length of the canal: 40.2 km.
        fits » The field covers ⟦12 hectares⟧. » Area of the field: 29.7 acres.
        fits » The ship is ⟦98 feet⟧ long. » Length over all of the ship: 30 metres.
        fits » It was ⟦30 degrees Celsius⟧ in the hall. » Thermometer in the hall: 86 °F.
        fits » The pipe carries ⟦3,600 million litres⟧ of water. » Flow of water in the pipe: 3.6 billion litres.
        fits » The stone weighs ⟦2 tonnes⟧. » Weight of the stone: 2,000 kg.
        fits » The rent is ⟦$1,200 a month⟧. » Rent of the flat: $14,400 a year.
        fits » The trial took ⟦two weeks⟧. » The trial took 14 days.
        fits » She was paid ⟦£40,000⟧. » Fee paid to her: GBP 40,000.
        fits » The bus does ⟦62 mph⟧. » Top speed of the bus: 100 km/h.
        unit » The canal is ⟦25 miles⟧ long. » Length of the canal: 25 km.
        unit » The field covers ⟦12 acres⟧. » Area of the field: 12 hectares.
        unit » It was ⟦30 degrees Celsius⟧ in the hall. » Thermometer in the hall: 30 °F.
        unit » The rent is ⟦$1,200 a month⟧. » Rent of the flat: $1,200 a year.
        unit » She was paid ⟦£40,000⟧. » Fee paid to her: $40,000.
        unit » Turnout rose by ⟦5 percent⟧. » Turnout rose by 5 percentage points.
        unit » The sack weighs ⟦50 pounds⟧. » Weight of the sack: 50 kg.
        unit » He earns ⟦$95 per day⟧. » Rate: $95 per hour, paid to him weekly.
        unit » The trial took ⟦nine weeks⟧. » The trial took nine months.
        number » The canal is ⟦25 miles⟧ long. » Length of the canal: 52 km.
        number » The vase cost ⟦€740⟧. » Invoice for the vase: €470.
        number » The rate of interest is ⟦4.5 per cent⟧. » Rate of interest: 5.4 per cent.
        silent » The canal is ⟦25 miles⟧ long. » The canal was dug by prisoners.
        silent » The vase cost ⟦€740⟧. » Two chairs were sold for €90.
        """

    @Test(arguments: EvidenceRow.rows(units))
    func `converts units and names another one`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
