import Testing
import Workbench

/// More pairs, with the terse excerpts of registers, minutes and transcripts.
struct DateRecordTests {
    private static let pairs = """
        date » The treaty was signed on ⟦April 9, 1987⟧. » Signed at Varn on 9 April 1978.
        date » The treaty was signed on ⟦April 9, 1987⟧. » Signed at Varn, 19 April 1987.
        date » The treaty was signed in ⟦April 1987⟧. » Treaty signed at Varn on 9 May 1987.
        fits » The treaty was signed in ⟦mid-April 1987⟧. » Treaty signed at Varn, 15.4.1987.
        fits » The museum closed in ⟦the winter of 2020⟧. » Museum closed from 11 December 2020.
        date » The museum closed in ⟦2020⟧. » The museum has been closed since 4 March 2021.
        fits » The shop shut ⟦on Sept. 3⟧. » Shop shut on 3 September 2024.
        date » The shop shut ⟦on Sept. 3⟧. » Shop shut on 13 September 2024.
        fits » The hearing is on ⟦Friday, 6 June 2025⟧. » Hearing: 6 June 2025, 10 a.m.
        date » The hearing is on ⟦Friday⟧. » Hearing: 5 June 2025, 10 a.m.
        date » The fire broke out on ⟦a Sunday⟧. » Fire report: alarm at 03.12 on 18 June 2025.
        fits » The fire broke out on ⟦a Wednesday⟧. » Fire report: alarm at 03.12 on 18 June 2025.
        fits » The plant was shut from ⟦2011 to 2014⟧. » The plant was shut in 2011 and opened again in 2014.
        date » The plant was shut from ⟦2011 to 2014⟧. » The plant was shut in 2011 and opened again in 2015.
        date » The company had ⟦1,100 employees⟧ in 2024. » We have 1,100 employees. » 2016-05-01
        fits » The company had ⟦1,100 employees⟧ in 2016. » We have 1,100 employees. » 2016-05-01
        date » In June 2025 the ward had ⟦19 beds⟧. » Beds on the ward today: 19 beds. » 2025-01-10
        date » He said ⟦on Monday⟧ that he would resign. » I will resign, he told us on Tuesday.
        fits » The council voted ⟦on 4 June 2025⟧. » The council voted last night. » 2025-06-05
        date » The council voted ⟦on 5 June 2025⟧. » The council voted last night. » 2025-06-05
        silent » The bakery opened in ⟦1924⟧. » The bakery sells 300 loaves a day.
        date » On 3 May 2025, ⟦140 people⟧ were evacuated. » Evacuated on 4 May 2025: 140 people.
        date » The dam was finished in ⟦1936⟧. » Dam: begun 1931, finished 1937.
        fits » The dam was finished in ⟦1936⟧. » Dam: begun 1931, finished 1936.
        date » The dam was begun in ⟦1936⟧. » Dam: begun 1931, finished 1936.
        fits » The bank failed in ⟦March 2009⟧. » The bank failed on 20 March 2009 and was sold on 2 April 2009.
        date » The bank failed in ⟦April 2009⟧. » The bank failed on 20 March 2009.
        date » He was arrested on ⟦Jan. 5⟧. » Booking: arrested on January 15, released January 17.
        fits » He was arrested on ⟦Jan. 15⟧. » Booking: arrested on January 15, released January 17.
        fits » The ship sank ⟦last Friday⟧. » The ship sank on 6 June 2025.
        date » The ship sank at the ⟦end of June 2025⟧. » The ship sank on 6 June 2025.
        fits » The rule applies from ⟦1 July⟧. » Applies from 1 July 2026.
        date » The rule applies from ⟦1 July 2025⟧. » Applies from 1 July 2026.
        fits » She took office on ⟦20 January⟧. » Took office: 20/01/2021.
        date » She took office on ⟦20 January⟧. » Took office: 21/01/2021.
        date » The survey, of May 2025, found ⟦310 herons⟧. » Herons: 310. Survey of May 2023.
        date » In 2024 there were ⟦66 wolves⟧. » 66 wolves. » 2020-03-01
        silent » The quarry closed in ⟦2003⟧. » Stone from the quarry was used for the town hall, which has four storeys.
        fits » The ordinance passed on ⟦2 Feb 2022⟧. » Passed February 2nd, 2022.
        date » The ordinance passed on ⟦2 Feb 2022⟧. » Passed February 22, 2022.
        date » The ordinance passed on ⟦2 Feb 2022⟧. » Passed 2 February 2021.
        date » The ordinance passed in ⟦February 2022⟧. » Passed on the first of March 2022.
        date » The ordinance passed in ⟦the second half of 2022⟧. » Passed 2 February 2022.
        fits » The ordinance passed in ⟦the first half of 2022⟧. » Passed 2 February 2022.
        date » The ordinance passed in ⟦the second quarter of 2022⟧. » Passed 2 February 2022.
        fits » The strike began on ⟦Monday⟧. » Strike from 9 June 2025.
        date » The strike began on ⟦Monday⟧. » Strike from 10 June 2025.
        fits » The strike began on ⟦9 June⟧. » The strike began on Monday. » 2025-06-11
        date » The strike began on ⟦10 June⟧. » The strike began on Monday. » 2025-06-11
        date » The war lasted ⟦from 1911 to 1914⟧. » War broke out in 1911 and peace was made in 1915.
        date » The poem dates from ⟦the 1880s⟧. » Poem, dated 1891.
        fits » The poem dates from ⟦the 19th century⟧. » Poem, dated 1891.
        date » The poem dates from ⟦the 18th century⟧. » Poem, dated 1891.
        date » The village had ⟦310 inhabitants⟧ in 2024. » The village has 310 inhabitants. » 2011-07-01
        date » As of last month there were ⟦12 cases⟧, said the clinic on 4 May 2025. » Cases: 12 cases. » 2024-03-01
        fits » There were ⟦12 cases⟧ in March 2024. » Cases: 12 cases. » 2024-03-01
        date » There were ⟦12 cases⟧ in May 2024. » Cases: 12 cases. » 2024-03-01
        date » The firm made ⟦$3.3 million⟧ in 2023. » Profit: $3.3 million (2021).
        date » The bylaw was repealed on ⟦30 November 2018⟧. » Repealed: 30 November 2019.
        fits » The bylaw was repealed in ⟦late 2018⟧. » Repealed: 30 November 2018.
        date » The bylaw was repealed in ⟦early 2018⟧. » Repealed: 30 November 2018.
        fits » The bylaw was repealed in ⟦the fall of 2018⟧. » Repealed: 30 November 2018.
        fits » The vote is ⟦next Tuesday⟧. » The vote will be on Tuesday.
        date » The vote is ⟦on Tuesday⟧. » The vote will be on Thursday.
        fits » The fire started ⟦on the night of 3 March 2021⟧. » Fire reported 3 March 2021, 23:10.
        date » The fire started ⟦on the night of 3 March 2021⟧. » Fire reported 8 March 2021, 23:10.
        fits » Snow fell ⟦on Christmas Day 2010⟧. » Snow: 25 December 2010.
        date » Snow fell ⟦on Christmas Day 2010⟧. » Snow: 26 December 2010.
        fits » The lease runs ⟦from 2019 to 2029⟧. » Term of lease: 1 May 2019 to 30 April 2029.
        date » The lease runs ⟦from 2019 to 2029⟧. » Term of lease: 1 May 2019 to 30 April 2024.
        date » The prison held ⟦640 men⟧ in December 2024. » Men held: 640. » 2024-06-30
        fits » The prison held ⟦640 men⟧ in December 2024. » Men held: 640. » 2024-12-02
        silent » The mill burned in ⟦1911⟧. » The mill had 60 looms.
        date » Judge Owen Tarrant dismissed the suit on ⟦June 3⟧. » ORDER. Case 24-118. The suit is dismissed. June 5, 2025. Owen L. Tarrant, United States District Judge.
        fits » The council approved the budget on ⟦14 May 2024⟧ by nine votes to four. » Minutes, 14 May 2024: budget approved (9 for, 4 against).
        fits » The theatre closed ⟦in 1973⟧ and reopened in 1985. » Theatre: closed 1973, reopened 1985.
        date » The theatre closed in 1973 and reopened in ⟦1985⟧. » Theatre: closed 1973, reopened 1986.
        date » The theatre closed in ⟦1973⟧ and reopened in 1985. » Theatre: closed 1975, reopened 1985.
        date » The tower, built in 1902, is ⟦54 metres⟧ tall. » Tower (1920), height 54 m.
        silent » The ship was built in ⟦1931⟧. » The captain of the ship was born in Varn.
        silent » The law was passed on ⟦4 July 1996⟧. » The law has 14 sections.
        date » The museum, which opened on ⟦5 May 1901⟧, is free. » The museum opened on 5 May 1910.
        fits » Governor Lena Ortiz signed the bill on ⟦4 June⟧. » Signed by the Governor, June 4, 2025. Witness: Lana Ortega.
        date » The charity Clean Shores collected ⟦9 tonnes⟧ of litter in March 2024. » Clean Shores, beach log, May 2024: 9 tonnes of litter.
        date » The debt stood at ⟦$4 million⟧ on 1 March 2025. » Debt: $4 million, as of 1 March 2023.
        fits » He was arrested on ⟦4 May⟧. » Arrest log: 04/05/2026 23:47, taken into custody.
        date » He was arrested on ⟦14 May⟧. » Arrest log: 04/05/2026 23:47, taken into custody.
        fits » The treaty has been in force since ⟦1 March 1999⟧. » Entry into force of the treaty: 1-3-1999
        date » The treaty has been in force since ⟦1 March 1999⟧. » Entry into force of the treaty: 1999-03-11
        fits » The bridge, opened in 1932, carries ⟦40,000 vehicles a day⟧. » Annual average daily traffic on the bridge (2025): 39,870 vehicles.
        fits » The port handled 1.2 million tonnes in ⟦the first quarter⟧. » Throughput of the port, Q1: 1.2 million tonnes
        date » The port handled 1.2 million tonnes in ⟦the first quarter⟧. » Throughput of the port, Q2: 1.2 million tonnes
        fits » Sales of the port rose in ⟦the second quarter⟧. » Sales of the port rose in May.
        silent » He said ⟦the bolts had been tightened on Monday⟧. » Canteen menu: Monday, soup and bread.
        date » He said ⟦the bolts had been tightened on Monday⟧. » Work sheet: bolts tightened Tuesday, 14.10.
        fits » The inn opened in ⟦the winter of 1972⟧. » The inn opened its doors on 3 February 1972.
        fits » The inn opened in ⟦the winter of 1972⟧. » The inn opened its doors on 12 December 1972.
        date » The inn opened in ⟦the winter of 1972⟧. » The inn opened its doors on 3 May 1972.
        """

    @Test(arguments: EvidenceRow.rows(pairs))
    func `reads dates as records write them`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
