@testable import ClaimExtraction
import TestSupport
import Testing

struct RestatedFiguresTests {
    @Test(arguments: [
        "The island is ⟦eleven minutes⟧ from the harbour. A leaflet has been sent to all. “Only ⟦seventeen minutes⟧ from the pier,” it says.",
        "There are ⟦620⟧ seats. The programme says that a full house is “⟦602⟧ people and a dog”.",
        "It has a staff of ⟦eleven⟧. The citation says that it was done with “a staff of ⟦seventeen⟧”.",
        "The baths had ⟦62,000⟧ visitors last year. A councillor hands out a sheet. “A boiler for ⟦26,000⟧ bathers,” it says.",
        "The first stage has ⟦700⟧ homes. A brochure is already out. It promises “a choice of ⟦790⟧ homes by the station”.",
        "The van costs ⟦£38,000⟧ a year. A poster asks: “Is our van not worth ⟦£83,000⟧ a year?”",
        "The lake has a capacity of ⟦27 million⟧. A letter says that the lake, “which can hold ⟦72 million cubic metres⟧”, is low.",
        "Her novel runs to ⟦612⟧ pages. Critics have called the ⟦216-page⟧ book too long.",
        "⟦Some 380⟧ children attend the school. The ministry has promised desks for the ⟦830⟧ children.",
        "Police fired ⟦46⟧ shots. An inquiry will ask why ⟦64⟧ shots were fired.",
        "The hall has ⟦180⟧ seats. All ⟦108⟧ seats were sold.",
        "The pipe is ⟦35 miles⟧ long. Workers walked the whole ⟦53 miles⟧ of it.",
        "The bridge cost ⟦$7.2 million⟧. A sign at its foot reads: “Built for ⟦$2.7 million⟧.”",
        "⟦Fourteen⟧ people were rescued. The ⟦40⟧ people were taken to a school.",
        "The school was given ⟦260⟧ books. Its ⟦620⟧ books are kept in a cellar.",
        "The company will hire ⟦300⟧ workers. A leaflet of the company says that it will hire ⟦350⟧ workers.",
        "The ship has a crew of ⟦231⟧. The owner flew all ⟦213⟧ sailors home.",
        "A coach brought ⟦24⟧ pupils to the lake. The ⟦26⟧ pupils went home early.",
        "The tunnel under the lake cost ⟦$3 million⟧. “We paid ⟦$30 million⟧ for the tunnel,” she said.",
        "The storm left ⟦12,500⟧ homes without power. The utility's report puts it at ⟦15,200⟧ homes.",
        "The county will shut ⟦six⟧ branches. Together the ⟦five⟧ branches that will shut cost £380,000.",
        "⟦Three⟧ walkers were brought down. The ⟦four⟧ walkers were cold.",
        "Holders get a ⟦twelve-month⟧ lease. The ⟦six-month⟧ lease cannot be passed on.",
        "A maker is calling back ⟦12,600⟧ of them. In a letter to shops it puts the number at ⟦16,200⟧.",
        "The mill will cost ⟦96⟧ people their jobs. The owner's letter thanks the ⟦69⟧ employees.",
        "⟦Ninety-six⟧ people will lose their jobs. The ⟦69⟧ employees were told by letter.",
        "The whale is ⟦25 metres⟧ long. An old guide gives its length as ⟦52 metres⟧.",
        "The council filled ⟦311⟧ holes. Its newsletter counts ⟦331⟧ holes.",
        "The island's ⟦2,300⟧ people are safe. A stadium held all ⟦3,200⟧ of them.",
        "The lake is ⟦up to 211 metres⟧ deep. A sign says that the lake is ⟦121 metres⟧ deep.",
        "The track is ⟦30 kilometres⟧ long. A report by the police speaks of ⟦13 kilometres⟧.",
        "The town planted ⟦120,000⟧ tulips. A folder of the town promises ⟦210,000⟧ tulips.",
        "The coach seats ⟦48⟧ and has a heater. A drawing in the hall shows all ⟦84⟧ of its seats taken.",
        "The field slopes by ⟦three metres⟧ from goal to goal. In the club's leaflet the slope is “a mere ⟦five metres⟧”.",
        "There are ⟦24⟧ of them in the crew. A statement thanks “all ⟦42⟧ of the crew”.",
        "Ovens were lit in the ⟦26⟧ bakeries of the town. All ⟦62⟧ of the town's bakeries will open on Sunday.",
        "⟦Thirteen⟧ people were rescued from the roof. All ⟦thirty⟧ were taken to a school.",
        "The new school has room for ⟦560⟧ pupils. By then it will be full, with ⟦650⟧ pupils, the ministry hopes.",
        "She won with ⟦58 percent⟧ of the vote. A sign in the shop gives her share of the vote as ⟦85 percent⟧.",
        "A grant of ⟦£30,000⟧ has saved the fair. Without the ⟦£35,000⟧ grant it would have sold the organ.",
        "He sold ⟦131⟧ false stamps. He hopes that the ⟦113⟧ forgeries will be worth something.",
        "Three miners were trapped for ⟦16 days⟧. What they ate for ⟦61 days⟧ they would not say.",
        "The scarf was ⟦nine feet⟧ long. The scarf, all ⟦fourteen feet⟧ of it, is kept as an exhibit.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: RestatedFigures(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The island is eleven minutes from the harbour. A leaflet has been sent to all. “Only seventeen minutes by bus,” it says.",
        "There are 620 seats. The visitors say that there were “602 people and a dog”.",
        "It has a staff of eleven. The citation says that it was done with “a team of seventeen”.",
        "It was accepted by 264 votes to 138. Some 60 of its 462 members did not vote.",
        "Of the money Doyle has $4.2 million. The remaining three have $2.4 million.",
        "The baths had 62,000 visitors last year. A rival came by. “We had 26,000 books,” he says.",
        "The museum paid £240,000 for the painting. A second painting was sold for £420,000.",
        "Six people were killed on Monday. The seven people who were killed in May were miners.",
        "The war of six days is well known. The ten-day march began later.",
        "The hall has 180 seats. The balcony has 108 seats.",
        "Twelve firefighters fought the first fire. Twenty-one fought the second.",
        "The bridge cost $7.2 million. The tunnel cost $2.7 million.",
        "The road is 84 miles long. The river is 48 miles long.",
        "Her brother is 24. She is 42.",
        "Orr earns $21 an hour at the mill. “Is everybody at the mill supposed to earn $12?”",
        "Norland Foods keeps $10.7 million offshore in taxes, Tarn Foods $28.6 million and Orr Foods $9.1 million."
            + " Marlow Foods keeps $14.5 million offshore in taxes.",
        "A coach brought 24 pupils to the lake and 30 to the sea. The 26 pupils of another school swam.",
        "The tunnel under the lake cost $3 million. “We paid $30 million for ferries,” she said.",
        "The ship has a crew of 231. Of them 123 are women.",
        "In 2023 the plant hired 300 workers. In 2024 it hired 350 workers.",
        "The fire destroyed 16 houses. A report says that 19 houses were damaged last year.",
        "The hall has 180 seats. All 180 seats were sold, and 108 more could have been.",
        "The county will shut six branches. Together the six branches that will shut cost £380,000.",
        "The county will shut six branches. All five branches in the north stay open.",
        "Three walkers were brought down. The three walkers were cold.",
        "They called two men. Another came. The two men said that three men from Leeds had left.",
        "Holders get a twelve-month lease, or a six-month lease on request.",
        "A maker is calling back 12,600 of them. It sold 16,200 last year.",
        "The mill has 96 looms. The owner's letter thanks the 69 employees.",
        "The school has 96 boys. The 69 girls of the other school came.",
        "The council filled 311 holes. It filled 331 holes the year before.",
        "The island's 2,300 people are safe. A stadium held 3,200 of the refugees.",
        "The track is 30 kilometres long. It rained for 13 kilometres.",
        "The jail held 51 detainees in May. In its report the union counted 150 marchers.",
        "The jail held 51 detainees in May. About 15 marchers spoke of the county's housing program.",
        "The coach seats 48 and has a heater. There is room for 84 on the deck.",
        "The field slopes by three metres from goal to goal. It is twice five metres wide at the gate.",
        "A dozen workers met in a bar. They are some of the 12 million workers of the country.",
        "They got as far as 61,000. The brents were up by a third from the 16,000 of the last count.",
        "The bridge would have cost €84m. The ministry had promised to pay two thirds of that, €48m.",
        "The school has 560 pupils. In 2019 it had 650 pupils.",
        "Thirteen people came. Thirty trees fell, and all forty were sold.",
        "The strike began with 460 nurses. By Friday 640 nurses had joined.",
        "The bail of Ada Lind was set at $25,000. Bail for Otto Marsh was set at $52,000.",
        "She won with 58 percent of the vote. Turnout was 85 percent.",
        "A grant of £30,000 has saved the fair. A bus company gave £35,000.",
        "The scarf was nine feet long. The other scarf, all fourteen feet of it, is kept as an exhibit.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(
            findings(of: RestatedFigures(), in: text, published: published).map(\.message) == []
        )
    }
}
