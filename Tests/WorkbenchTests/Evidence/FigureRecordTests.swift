import Testing
import Workbench

/// More pairs, with the terse excerpts of registers, minutes and transcripts.
struct FigureRecordTests {
    private static let pairs = """
        fits » The clinic saw ⟦2,400 patients⟧ in May. » Patients seen, May: two thousand four hundred.
        fits » ⟦Seventeen horses⟧ ran. » Runners: 17 horses.
        number » ⟦Seventeen horses⟧ ran. » Field of seventy horses ran at noon.
        fits » ⟦Three quarters of the staff⟧ are women. » Women: 75% of staff.
        number » ⟦Three quarters of the staff⟧ are women. » Of staff, 57% are women.
        fits » ⟦One in five⟧ drivers tested positive. » Positive tests among drivers: 20 per cent.
        number » ⟦One in five drivers⟧ tested positive. » Positive tests: 12 per cent of drivers.
        fits » The arena holds ⟦9,800⟧. » Seats in the arena: 9.800.
        fits » The arena holds ⟦9,800 people⟧. » Arena capacity: 9 800.
        number » The arena holds ⟦9,800 people⟧. » Arena capacity: 8 900.
        fits » The town spent ⟦$12,500⟧ on lights. » Lights: USD 12 500.
        number » The town spent ⟦$12,500⟧ on lights. » Street lights: $15,200.
        scale » The state has ⟦11 million⟧ hectares of forest. » Forest: 11 thousand hectares.
        scale » The debt is ⟦$640 million⟧. » Debt outstanding at year end: $640 billion.
        fits » The debt is ⟦$0.64 billion⟧. » Debt outstanding at year end: $640m.
        fits » The debt is ⟦$640 million⟧. » Debt (in thousands of dollars): 640,000.
        scale » The fund holds ⟦€7.5 million⟧. » Assets of the fund: €75 million.
        fits » ⟦Around 1,200 people⟧ came. » Gate count: 1,183 people.
        number » ⟦Around 1,200 people⟧ came. » Gate count: 1,540 people.
        fits » The dam is ⟦71 metres⟧ high. » Height of the dam: 70.8 m.
        number » The dam is ⟦71 metres⟧ high. » Height of the dam: 78.1 m.
        fits » Inflation was ⟦3.4 percent⟧. » Inflation, annual rate: 3.42 per cent.
        number » Inflation was ⟦3.4 percent⟧. » Inflation, annual rate: 3.24 per cent.
        fits » ⟦Almost 800 people⟧ died. » Deaths: 791 people.
        bound » ⟦Almost 800 people⟧ died. » Deaths: 806 people.
        bound » ⟦More than 60 officers⟧ resigned. » Resignations: 58 officers.
        bound » ⟦Less than 10 percent⟧ of calls were answered. » Calls answered: 13 percent.
        fits » ⟦Less than 10 percent⟧ of calls were answered. » Calls answered: 8.7 percent.
        bound » ⟦At least 15 families⟧ were moved. » The council moved no more than 15 families.
        bound » The fine was ⟦$500⟧. » The fine shall be at least $500.
        bound » Members must be ⟦at least 21⟧. » Members must be at most 21 years of age.
        fits » The fine is ⟦up to $500⟧. » The fine shall not exceed $500.
        bound » The school may admit ⟦up to 90 pupils⟧. » The school shall admit at least 90 pupils.
        unit » Rates rose by ⟦two percentage points⟧. » Rates rose by two percent.
        fits » Support fell by ⟦8 percentage points⟧. » Support: down 8 percentage points, from 48 percent to 40 percent.
        number » ⟦38 percent of tenants⟧ are in arrears. » 38 tenants are in arrears, or 12 percent of tenants.
        fits » The tunnel is ⟦1.2 miles⟧ long. » Tunnel length 1,930 m.
        fits » The parcel is ⟦five acres⟧. » Parcel: 2.02 ha.
        unit » The parcel is ⟦five acres⟧. » Parcel: 5 ha.
        fits » The oven was ⟦350 degrees Fahrenheit⟧. » Oven temperature: 177 °C.
        unit » The oven was ⟦350 degrees Fahrenheit⟧. » Oven temperature: 350 °C.
        number » The oven was ⟦350 degrees Fahrenheit⟧. » Oven temperature: 120 °C.
        unit » The tank holds ⟦90 gallons⟧. » Capacity of the tank: 90 litres.
        fits » The tank holds ⟦90 gallons⟧. » Capacity of the tank: 340 litres.
        unit » The ship does ⟦20 knots⟧. » Speed of the ship: 20 km/h.
        unit » The wage is ⟦$18 an hour⟧. » Wage: $18 a day.
        fits » Membership costs ⟦$10 a month⟧. » Membership fee: $120 per year.
        unit » Membership costs ⟦$10 a month⟧. » Membership fee: $10 per year.
        unit » The ransom was ⟦50,000 euros⟧. » Ransom: 50,000 dollars.
        unit » The bill came to ⟦C$220⟧. » Total of the bill: US$220.
        fits » The bill came to ⟦220 Canadian dollars⟧. » Total of the bill: C$220.
        silent » The prison has ⟦340 inmates⟧. » The prison has 340 cells.
        silent » The orchestra has ⟦62 players⟧. » The choir has 62 singers.
        silent » The road cost ⟦$3 million⟧. » The road is 12 miles long and was opened in 1987.
        fits » ⟦Sixty teachers⟧ voted against. » Sixty teachers voted in favour.
        fits » He denied that he took ⟦£900⟧. » Cash book: £900 taken by him.
        number » The trust spent ⟦£2.6m⟧ on the roof in 2022. » Roof: £2.9m, spent in 2022.
        fits » Walter Dahl said on 4 May 2025 that ⟦220 jobs⟧ would go. » W. Dahl, 4 May 2025: 220 jobs to go.
        number » It is the ⟦second-largest⟧ lake in the country. » It is the third-largest lake in the country.
        number » He was ⟦fourth⟧ in the race. » Race result: he came fifth.
        fits » He is the ⟦21st⟧ mayor. » List of mayors: he is the twenty-first mayor.
        number » He is the ⟦21st mayor⟧. » He is listed as the 12th mayor.
        fits » Complaints ⟦doubled⟧. » Complaints: 120 last year, 241 this year.
        number » The child is ⟦7 years old⟧. » The child, aged 9, lives with an aunt.
        fits » The ⟦7-year-old⟧ boy was found. » Boy, 7, found.
        number » The ⟦81-year-old⟧ widow lives alone. » Widow, 78, lives alone.
        fits » Crime fell ⟦by a third⟧. » Crime was down 33 percent.
        number » Crime fell ⟦by 30 percent⟧. » Recorded crime was down 13 percent.
        fits » Rescuers pulled ⟦14 miners⟧ from the shaft. » By 6 a.m. fourteen of the miners had been brought up; three are missing.
        number » Rescuers pulled ⟦14 miners⟧ from the shaft. » By 6 a.m. eleven miners had been brought up from the shaft; three are missing.
        fits » The festival drew ⟦22,000 visitors⟧. » Attendance: 22 000 over the three days of the festival, 1 400 of them on free tickets.
        fits » The jail has ⟦18 guards⟧. » Staffing of the jail: 18 guards, 4 nurses, 2 cooks.
        silent » The jail has ⟦18 guards⟧. » Staffing of the jail: 4 nurses, 2 cooks.
        silent » The jail has ⟦18 guards⟧. » The jail has 18 cells and 2 yards.
        fits » ⟦Two in three⟧ shops are empty. » Of 90 shops, 60 are empty (67 per cent of shops).
        fits » Output rose ⟦12 percent⟧ in 2024. » Output: 2023, 4,100 tonnes; 2024, 4,592 tonnes (+12%).
        number » Output rose ⟦12 percent⟧ in 2024. » Output: 2023, 4,100 tonnes; 2024, 4,182 tonnes (+2%).
        fits » The surgery lasted ⟦90 minutes⟧. » Surgery began 9.00, ended 10.30; it lasted an hour and a half.
        fits » The surgery lasted ⟦nearly two hours⟧. » Duration of surgery: 1 hour 52 minutes.
        fits » The tower is ⟦about 300 feet⟧ tall. » Height of tower: 92 m.
        number » The tower is ⟦300 feet⟧ tall. » Height of tower: 75 m.
        fits » The tower is ⟦more than 300 feet⟧ tall. » Height of tower: 92 m.
        bound » The tower is ⟦more than 300 feet⟧ tall. » Height of tower: 90 m.
        fits » The deal is worth ⟦$1.75 billion⟧. » Consideration: 1,750 million dollars in cash.
        scale » The deal is worth ⟦$1.75 billion⟧. » Consideration for the deal: 1.75 million dollars in cash.
        fits » ⟦Over half⟧ of tenants pay late. » Tenants paying late: 54 percent of tenants.
        bound » ⟦Over half of tenants⟧ pay late. » Tenants paying late: 47 percent of tenants.
        bound » ⟦Fewer than one in ten⟧ applicants got a visa. » Visas were given to 14 percent of applicants.
        fits » The bill passed ⟦52 to 48⟧. » Vote on the bill: yeas 52, nays 48.
        number » The bill passed ⟦52 to 47⟧. » Vote on the bill: yeas 52, nays 48.
        fits » It cost ⟦$3⟧. » Price: three dollars.
        number » The phone costs ⟦$299⟧. » Phone, price: $399. Case, price: $29.
        fits » The phone costs ⟦$399⟧. » Phone, price: $399. Case, price: $29.
        number » The case costs ⟦$399⟧. » Phone, price: $399. Case, price: $29.
        fits » Temperatures reached ⟦41 degrees⟧. » Maximum temperature 41.2 °C at noon.
        fits » The flood was ⟦2.5 metres⟧ deep. » Depth of the flood at the bridge: 250 cm.
        number » The flood was ⟦2.5 metres⟧ deep. » Depth of the flood at the bridge: 205 cm.
        unit » Prices rose ⟦3 percent⟧ a year. » Prices rose 3 percent a month.
        unit » The quarry moved ⟦400 tons⟧ of stone a week. » Stone moved by the quarry: 400 tons a day.
        unit » The loan was for ⟦20 million yen⟧. » Loan: 20 million yuan.
        unit » The herd weighed ⟦30 tonnes⟧. » Weight of the herd: 30 pounds.
        fits » The speed limit is ⟦30 mph⟧. » Limit: 48 km/h.
        fits » The survey of May 2025 found ⟦310 herons⟧. » Herons: 310. Survey of 17 May 2025.
        fits » The victim was ⟦Kathryn Doyle, 42⟧. » Victim: Kathryn Doyle, aged 42.
        number » The victim was ⟦Kathryn Doyle, 42⟧. » Victim: Kathryn Doyle, aged 24.
        silent » The bus fare is ⟦$2.40⟧. » The bus runs every 15 minutes.
        silent » The dam is ⟦60 metres⟧ high. » The dam is 240 metres long.
        silent » ⟦Nine cows⟧ drowned. » Nine sheep drowned.
        silent » The town has ⟦12 doctors⟧. » The next town has 12 dentists.
        fits » ⟦Ten drivers⟧ did not stop. » Ten drivers stopped.
        number » The school has ⟦nine classrooms⟧. » School: 11 classrooms, 9 toilets.
        fits » The school has ⟦11 classrooms⟧. » School: eleven classrooms, 9 toilets.
        number » The shelter took in ⟦340 cats⟧ last year. » Annual return of the shelter. Cats: 430. Dogs: 340.
        fits » The shelter took in ⟦430 cats⟧. » Annual return of the shelter. Cats: 430. Dogs: 340.
        number » The school spent ⟦$40,000⟧ on books and $12,000 on chairs. » Books $42,000; chairs $12,000.
        fits » The school spent ⟦$40,000⟧ on books and $12,000 on chairs. » Books $40,000; chairs $12,000.
        number » She won ⟦by 312 votes⟧. » Majority: 321 votes.
        fits » She won ⟦by 312 votes⟧. » Result: Hart 4,410 votes, Moll 4,098 votes, majority 312.
        number » ⟦Six of the nine⟧ judges agreed. » The judgment was by five of the nine judges.
        fits » ⟦Eighty-four students⟧ were expelled. » Expulsions: 84 students.
        fits » The mine employed ⟦three thousand men⟧. » Men employed: 3,000.
        number » The mine employed ⟦three thousand men⟧. » Men employed at the mine: 2,300.
        fits » ⟦Some two dozen⟧ shops burned. » Fire brigade log: 25 shops burned.
        fits » ⟦A tenth of the crop⟧ was lost. » Crop losses: 10 %.
        number » ⟦A tenth of the crop⟧ was lost. » Crop losses: 17 %.
        fits » The library owns ⟦1.5 million volumes⟧. » Holdings: 1 500 000 volumes.
        fits » The library owns ⟦1,500,000 volumes⟧. » Holdings: 1.5 million volumes.
        scale » The city has ⟦3.4 million people⟧. » Population of the city: 340,000.
        scale » The agency spent ⟦$18 billion⟧. » Agency outlays: $18 million.
        scale » ⟦Two thousand⟧ homes lost power. » Two million homes lost power.
        fits » The town is home to ⟦8 thousand people⟧. » Inhabitants of the town: 8,021 people.
        fits » Wages rose ⟦4 percent⟧. » Wages: +3.96%.
        number » Wages rose ⟦4 percent⟧. » Wages: +4.7%.
        number » The bridge is ⟦1.4 kilometres⟧ long. » Length of bridge 1,640 m.
        fits » The bridge is ⟦1.6 kilometres⟧ long. » Length of bridge 1,640 m.
        fits » The average age is ⟦about 44⟧. » Mean age: 43.6 years.
        bound » ⟦Nearly a third⟧ of pupils were absent. » Absent: 36 per cent of pupils.
        fits » ⟦Nearly a third⟧ of pupils were absent. » Absent: 32 per cent of pupils.
        bound » ⟦Over 5,000 signatures⟧ were handed in. » Signatures handed in: 4,870.
        fits » ⟦Over 5,000 signatures⟧ were handed in. » Signatures handed in: 5,214.
        bound » It takes ⟦no more than 10 days⟧ to get a permit. » Permits take at least 10 days.
        fits » It takes ⟦no more than 10 days⟧ to get a permit. » Permits take at most 10 days to get.
        bound » ⟦Up to 40 wolves⟧ live there. » Estimate: more than 40 wolves live there.
        bound » The prize is ⟦$1,000⟧. » The prize is up to $1,000.
        fits » ⟦Between 5 and 7 percent⟧ of tests fail. » Failure rate: 6.2 percent of tests.
        number » ⟦Between 5 and 7 percent⟧ of tests fail. » Failure rate: 9.2 percent of tests.
        number » ⟦55 percent of patients⟧ recovered. » 55 patients recovered, that is 31 percent of patients.
        unit » The tax goes up by ⟦1.5 percent⟧. » The tax goes up by 1.5 percentage points.
        unit » The dose is ⟦5 milligrams⟧. » Dose: 5 grams.
        unit » The dose is ⟦5 milligrams⟧. » Dose: 5 micrograms.
        fits » The dose is ⟦5 milligrams⟧. » Dose: 0.005 g.
        unit » The marathon is ⟦26.2 kilometres⟧. » The marathon is 26.2 miles.
        fits » The marathon is ⟦26.2 miles⟧. » The marathon is 42.2 km.
        unit » The estate covers ⟦900 acres⟧. » Area of the estate: 900 hectares.
        fits » It was ⟦minus 10 Celsius⟧. » Low: 14 °F.
        unit » The plot is ⟦200 square metres⟧. » Plot: 200 sq ft.
        unit » Rent is ⟦€650 a week⟧. » Rent: €650 per month.
        unit » He was paid ⟦20,000 Swiss francs⟧. » Paid: 20,000 euros.
        fits » He was paid ⟦20,000 Swiss francs⟧. » Paid: CHF 20,000.
        number » The painting sold for ⟦$4.2 million⟧. » Hammer price: $2.4 million for the painting.
        number » The painting sold for ⟦$4.2 million⟧. » Hammer price: $2.4 million.
        silent » The river is ⟦90 miles⟧ long. » The river rises in the hills and was dammed in 1954.
        silent » The club has ⟦400 members⟧. » The club was fined $400.
        silent » ⟦Thirty nurses⟧ quit. » Thirty doctors quit.
        fits » ⟦Thirty nurses⟧ did not quit. » Thirty nurses quit.
        fits » The minister denied that ⟦$2 million⟧ was missing. » Missing from the account: $2 million.
        number » The wall is ⟦nine feet⟧ high. » Height of the wall: 6 ft.
        number » Attendance was ⟦14,230⟧. » Attendance: 14,320.
        number » The house has ⟦five bedrooms⟧. » House, 4 bedrooms, 2 baths.
        number » It was his ⟦third⟧ arrest. » Record: second arrest.
        number » He was sentenced to ⟦12 years⟧. » Sentence: 10 years in prison.
        number » The film runs ⟦142 minutes⟧. » Running time of the film: 124 min.
        number » ⟦One in four adults⟧ smokes. » Smokers: 18 percent of adults.
        fits » Sales ⟦tripled⟧. » Sales: 300 in 2020, 905 in 2024.
        number » Sales ⟦tripled⟧. » Sales: 300 in 2020, 605 in 2024.
        fits » ⟦A 19-year-old⟧ was arrested. » Arrested: male, 19 years.
        number » ⟦A 19-year-old⟧ was arrested. » Arrested: male, aged 17.
        fits » The ferry carried ⟦1,960 passengers⟧ on its first day. » Day 1, passengers carried: 1,960. Day 2: 2,204.
        number » The ferry carried ⟦1,960 passengers⟧ on its first day. » Day 1, passengers carried: 1,690. Day 2: 2,204.
        fits » ⟦Twenty-two dogs⟧ were rescued from the barn. » 22 dogs and 9 cats rescued from the barn.
        number » ⟦Nine dogs⟧ were rescued from the barn. » 22 dogs and 9 cats rescued from the barn.
        fits » ⟦Five of the eleven councillors⟧ abstained. » Five councillors of eleven abstained.
        number » ⟦Five of the eleven councillors⟧ abstained. » Abstentions: four of the eleven councillors.
        fits » The company lost ⟦$31.4 million⟧. » Net loss (in millions): $31.4.
        fits » The museum paid ⟦€2 million⟧ for the vase. » Price: 2.0 million euros.
        number » The museum paid ⟦€2 million⟧ for the vase. » Vase bought by the museum, price: 2.6 million euros.
        number » The museum paid ⟦€2.0 million⟧ for the vase. » Vase bought by the museum, price: 2.6 million euros.
        fits » The lake has shrunk by ⟦40 per cent⟧ since 1990. » Area of the lake: minus 40 % since 1990.
        fits » The trial cost taxpayers ⟦roughly $900,000⟧. » Total trial cost: $921,440.
        number » The trial cost taxpayers ⟦roughly $900,000⟧. » Total trial cost: $1,121,440.
        fits » She earned ⟦about $4,000 a month⟧. » Salary: $48,500 a year.
        number » She earned ⟦$4,000 a month⟧. » Salary: $84,000 a year.
        fits » The house was sold for ⟦nearly half a million dollars⟧. » Sale price of the house: $489,000.
        bound » The house was sold for ⟦over half a million dollars⟧. » Sale price of the house: $489,000.
        fits » ⟦Just over 50 people⟧ attended. » Attendance: 53 people.
        fits » ⟦Just under 50 people⟧ attended. » Attendance: 48 people.
        bound » ⟦Just under 50 people⟧ attended. » Attendance: 52 people.
        bound » ⟦As many as 80 soldiers⟧ died. » Dead: at least 80 soldiers.
        fits » ⟦As many as 80 soldiers⟧ died. » Dead: between 60 and 80 soldiers.
        bound » Buyers must pay ⟦at least 10 percent⟧ down. » Down payment: not more than 10 percent.
        fits » Buyers must pay ⟦at least 10 percent⟧ down. » Minimum down payment: 10 percent.
        bound » Buyers must pay ⟦at most 10 percent⟧ down. » Minimum down payment: 10 percent.
        fits » The speed was ⟦under 40 mph⟧. » Speed recorded: 38 mph.
        bound » The speed was ⟦under 40 mph⟧. » Speed recorded: 44 mph.
        fits » The pit is ⟦six feet⟧ deep. » Depth of pit 1.83 m.
        unit » The pit is ⟦six feet⟧ deep. » Depth of pit 6 m.
        unit » The pit is ⟦6 feet⟧ deep. » Depth of pit: 6 yards.
        unit » Petrol costs ⟦$1.89 a litre⟧. » Petrol: $1.89 a gallon.
        unit » The gang moved ⟦60 kilos⟧ of cocaine. » Cocaine seized from the gang: 60 pounds.
        fits » The gang moved ⟦60 kilos⟧ of cocaine. » Cocaine seized from the gang: 132 lb.
        fits » The reef is ⟦40 nautical miles⟧ offshore. » Distance of the reef: 74 km.
        fits » The flight took ⟦90 minutes⟧. » Duration of flight: 1.5 hours.
        unit » The flight took ⟦90 minutes⟧. » Duration of flight: 90 hours.
        silent » The tunnel cost ⟦€80 million⟧. » The tunnel is 4 km long.
        silent » Unemployment is ⟦6 percent⟧. » Inflation is 6 percent.
        silent » The school has ⟦300 pupils⟧. » School budget: $300,000.
        silent » He is ⟦62⟧. » He has 62 cows.
        fits » Police arrested ⟦31 protesters⟧ outside the port. » Custody log for 12 May. Officers on duty: 44. At the port gate thirty-one protesters were arrested between 14.00 and 17.30; two were released without charge.
        number » Police arrested ⟦31 protesters⟧ outside the port. » Custody log for 12 May. Officers on duty: 44. At the port gate thirteen protesters were arrested between 14.00 and 17.30; two were released without charge.
        fits » The hospital spent ⟦$2.8 million⟧ on drugs last year. » Annual accounts. Salaries $14.2 million; drugs $2,791,300; heating $0.6 million.
        number » The hospital spent ⟦$2.8 million⟧ on drugs last year. » Annual accounts. Salaries $14.2 million; drugs $3,791,300; heating $0.6 million.
        fits » The glacier lost ⟦nine metres⟧ of ice in 2022. » In 2021 the glacier lost six metres of ice, in 2022 nine metres, in 2023 eleven.
        number » The glacier lost ⟦nine metres⟧ of ice in 2023. » In 2021 the glacier lost six metres of ice, in 2022 nine metres, in 2023 eleven metres.
        fits » Dr. Ines Falk, who runs the lab, said ⟦18 samples⟧ were contaminated. » From: I. Falk. Subject: results. Of 240 samples, 18 samples were contaminated.
        fits » The study followed ⟦4,300 nurses⟧ for 12 years. » Methods: we followed 4,300 nurses from 2001 to 2013.
        fits » Rents in the city have risen ⟦38 percent⟧ since 2019. » Index of rents, 2019 = 100: 2024, 138 (an increase of 38 percent).
        fits » About ⟦one in eight⟧ trains was late. » Punctuality: 12.4 per cent of trains were late.
        fits » The council approved the budget by ⟦nine votes to four⟧. » Minutes, 14 May 2024: budget approved (9 for, 4 against).
        number » The council approved the budget by ⟦nine votes to three⟧. » Minutes, 14 May 2024: budget approved, 9 votes to 4.
        number » ⟦Eleven⟧ of the villages have no well. » Villages without a well: 7.
        fits » He joined the navy ⟦at 17⟧. » Service record: joined the navy aged 17.
        fits » The tower, built in 1902, is ⟦54 metres⟧ tall. » Tower (1902), height 54 m.
        silent » The dam holds ⟦12 million cubic metres⟧. » The dam was inspected on 4 March by three engineers.
        silent » The bakery sold ⟦900 loaves⟧. » The bakery sold 900 rolls.
        silent » The prison has a budget of ⟦$31 million⟧. » The prison holds 640 men and 12 women.
        silent » He walked ⟦40 miles⟧. » He weighs 140 pounds.
        silent » The novel sold ⟦40,000 copies⟧. » The novel has 412 pages.
        scale » The novel sold ⟦40,000 copies⟧. » Copies sold of the novel: 4,000.
        scale » ⟦Three billion⟧ birds died. » Birds lost: 3 million.
        fits » The aid package is worth ⟦£1.25bn⟧. » Aid: £1,250m.
        scale » The aid package is worth ⟦£1.25bn⟧. » Aid: £1.25m.
        number » The aid package is worth ⟦£1.25bn⟧. » Aid package: £1.52bn.
        fits » The car was doing ⟦about 90 miles an hour⟧. » Speed of the car: 145 km/h.
        unit » The car was doing ⟦90 miles an hour⟧. » Speed of the car: 90 km/h.
        fits » The fence is ⟦five feet six inches⟧ high. » Fence, height: 1.68 m.
        fits » He is ⟦6 ft 2 in⟧ tall. » Height: 188 cm.
        unit » She weighed ⟦11 stone⟧. » Weight: 11 kg.
        unit » It rained ⟦40 millimetres⟧. » Rain: 40 inches.
        unit » The fine is ⟦500 pounds⟧. » Fine: 500 euros.
        unit » The fee is ⟦30 dollars a person⟧. » Fee: 30 dollars per family.
        number » The fee is ⟦30 dollars a person⟧. » Fee: 35 dollars per person.
        fits » He died ⟦at the age of 91⟧. » Died aged 91.
        number » He died ⟦at the age of 91⟧. » Died aged 81.
        number » It is the ⟦tenth⟧ anniversary. » Programme of the 11th anniversary.
        fits » In Dunmore, ⟦61 houses⟧ were flooded. » Houses flooded in Dunmore: 61. Houses flooded in Dunmere: 12.
        fits » Rosa Imbert told the board that ⟦14 nurses⟧ had left. » Board minutes. Present: Rosa Imbert, Raul Imbert, Tom Orr. 14 nurses have left.
        fits » The charity Clean Shores collected ⟦9 tonnes⟧ of litter in March 2024. » Clean Shores, beach log, March 2024: 9 tonnes of litter.
        fits » The plant, opened in 1988, employs ⟦240 people⟧. » The plant employs 240 people.
        fits » The plant employs ⟦240 people⟧, up from 190 in 2019. » Workforce: 240 people (2019: 190).
        fits » By the end of 2023 the fund had ⟦$88 million⟧. » Balance at 31 December 2023: $88.2 million.
        number » By the end of 2023 the fund had ⟦$88 million⟧. » Balance of the fund at 31 December 2023: $82.8 million.
        fits » She was ⟦29⟧ when she won the seat in 2018. » Elected 2018, aged 29.
        fits » The island has ⟦no more than 300 people⟧. » Island census: 288 people.
        bound » The island has ⟦no more than 300 people⟧. » Island census: 311 people.
        fits » Mortality fell ⟦from 12 percent to 8 percent⟧. » Mortality: 12 percent before, 8 percent after.
        number » Mortality fell ⟦from 12 percent to 8 percent⟧. » Mortality: 12 percent before, 9 percent after.
        fits » The clinic is open ⟦six days a week⟧. » Opening hours of the clinic: six days a week, 9 to 5.
        number » The clinic is open ⟦six days a week⟧. » Opening hours of the clinic: five days a week, 9 to 5.
        fits » Ticket sales reached ⟦$12.04 million⟧. » Ticket sales: $12,041,300.
        number » Ticket sales reached ⟦$12.04 million⟧. » Ticket sales: $12,401,300.
        fits » The comet passes every ⟦76 years⟧. » Period of the comet: 75.9 years.
        fits » Heights above ⟦8,000 metres⟧ kill. » The zone above 8,000 m is deadly.
        fits » More than ⟦8,000 homes⟧ lost power. » Homes without power: 8,214.
        bound » More than ⟦8,000 homes⟧ lost power. » Homes without power: 7,914.
        fits » ⟦12 to 15 percent⟧ of the vines are sick. » Sick vines: 13 percent of the vines.
        number » ⟦12 to 15 percent⟧ of the vines are sick. » Sick vines: 23 percent of the vines.
        fits » It was ⟦the second time in a month⟧. » That was the second time in a month.
        number » It was ⟦the second time⟧ this year that the dam leaked. » The dam leaked for the third time this year.
        fits » Ms. Ng is ⟦the first woman⟧ to hold the post. » Ng is the first woman in the post.
        fits » He got ⟦4,012 votes, or 51.3 percent⟧. » Result: 4,012 votes (51.3 %).
        number » He got ⟦4,012 votes, or 51.3 percent⟧. » Result: 4,012 votes (53.1 %).
        number » He got ⟦4,021 votes, or 51.3 percent⟧. » Result: 4,012 votes (51.3 %).
        fits » ⟦17 years⟧ passed before the case was closed. » Case opened 2001, closed 2018: 17 years.
        fits » The bridge carries ⟦52,000 vehicles a day⟧. » Daily traffic on the bridge: 52,000 vehicles.
        unit » The bridge carries ⟦52,000 vehicles a day⟧. » Weekly traffic on the bridge: 52,000 vehicles.
        unit » The bridge carries ⟦52,000 vehicles a day⟧. » Traffic on the bridge: 52,000 vehicles per week.
        fits » Turnout was ⟦61.4 percent⟧. » Turnout (%): 61.4
        number » Turnout was ⟦61.4 percent⟧. » Turnout (%): 64.1
        fits » The president's approval rating is ⟦43 percent⟧. » Approve 43, disapprove 52, unsure 5.
        number » The president's approval rating is ⟦43 percent⟧. » Approve 48, disapprove 47, unsure 5.
        fits » The jury awarded her ⟦$4.7 million⟧ in damages. » Verdict form: compensatory damages $1,200,000; punitive damages $3,500,000.
        number » The jury awarded her ⟦$4.7 million⟧ in damages. » Verdict form: compensatory damages $1,200,000; punitive damages $3,200,000.
        fits » The winner got ⟦1,204 votes⟧ more than her rival. » Votes: Adeyemi 18,311; Pratt 17,107
        number » Nearly ⟦two thirds⟧ of members voted no. » Members voting against: 58.2 %
        fits » Nearly ⟦two thirds⟧ of members voted no. » Members voting against: 65.8 %
        fits » ⟦Five people⟧ died in the fire. » Coroner: five fatalities in the fire.
        number » ⟦Five people⟧ died in the fire. » Coroner: seven fatalities in the fire.
        fits » ⟦At least five people⟧ died in the fire. » Coroner: seven fatalities in the fire.
        number » She ran the marathon in ⟦2:41:07⟧. » Finish time of the marathon: 2:47:01
        fits » The fine was cut to ⟦€60,000⟧. » The penalty is reduced to EUR 60 000.
        number » The fine was cut to ⟦€60,000⟧. » The penalty is reduced to EUR 50 000.
        fits » The pilot had flown ⟦11,400 hours⟧. » Pilot's total flying time: 11 400 h
        number » The pilot had flown ⟦11,400 hours⟧. » Pilot's total flying time: 1 400 h
        fits » The lake lost ⟦12 feet⟧ of water. » Level of the lake: −3.7 m
        number » The boy was interviewed ⟦twice⟧. » Case notes: the boy was interviewed three times.
        fits » The lighthouse flashes every ⟦ten seconds⟧. » Light: one flash every 10 s.
        unit » The lighthouse flashes every ⟦ten seconds⟧. » Light: one flash every 10 min.
        fits » The number of foxes fell by ⟦12 percent⟧. » Foxes counted: 4,000 in 2015, 3,520 in 2025.
        number » The number of foxes fell by ⟦12 percent⟧. » Foxes counted: 4,000 in 2015, 3,320 in 2025.
        fits » Profit of the bank was up ⟦18%⟧. » Profit of the bank: $2,360m (2024: $2,000m)
        fits » The jail held ⟦51 people⟧. » Total: 51
        number » The jail held ⟦51 people⟧. » Total: 49
        fits » Waste fell ⟦12 percent⟧ from 2019 to 2024. » Waste (tonnes): 2019: 50.0; 2024: 44.0.
        number » Waste fell ⟦12 percent⟧ from 2019 to 2024. » Waste (tonnes): 2019: 50.0; 2024: 38.0.
        fits » The prize is worth ⟦£40,000 a year⟧. » Value of prize: £120,000 over three years.
        unit » The prize is worth ⟦£40,000 a year⟧. » Value of prize: £40,000 over three years.
        fits » Nurses earn ⟦£2,000 a month⟧. » Pay of nurses: £24,000 over 12 months.
        fits » He was ⟦19⟧ when he enlisted in 1968. » Born 2 March 1949; enlisted 11 November 1968.
        number » He was ⟦19⟧ when he enlisted in 1968. » Born 2 March 1947; enlisted 11 November 1968.
        fits » The fund lost ⟦$2.3bn⟧. » Net loss for the fund: $(2,314) million.
        number » The fund lost ⟦$2.3bn⟧. » Net loss for the fund: $(2,914) million.
        fits » The bridge carries ⟦60,000 vehicles a day⟧. » Average daily traffic 2024: 59,870.
        fits » The board has ⟦51 members⟧, of whom 27 are women. » Women 27, men 20, vacant 4.
        fits » The flat costs ⟦900 pounds a month⟧. » Lease of the flat: rent £900 pcm.
        unit » The flat costs ⟦£900 a month⟧. » Lease of the flat: rent £900 p.w.
        unit » The pawnbroker takes ⟦9 percent interest a year⟧. » Pawnbroker's terms: interest 9 percent a month.
        fits » ⟦Twice as many⟧ hens as ducks died. » Died: hens 84, ducks 42.
        number » ⟦Twice as many⟧ hens as ducks died. » Died: hens 84, ducks 21.
        fits » ⟦Two thirds of the crew⟧ have left. » Crew in March: 90. Left since: 60. Remaining: 30.
        bound » ⟦More than half of the members⟧ voted. » Votes cast 387, members on the roll 803.
        fits » ⟦More than half of the members⟧ voted. » Votes cast 412, members on the roll 803.
        fits » He won ⟦54 percent of the vote⟧. » Votes cast: 20,000. Votes for him: 10,800.
        fits » ⟦More than half of the cooks⟧ were men. » Of the 15 cooks 8 were men.
        number » ⟦31 percent⟧ of the wells were dry. » 120 of the 400 wells were dry.
        silent » ⟦A third of pupils⟧ walk. » School: pupils 900, teachers 40.
        fits » The ward had ⟦31 cots⟧ in June. » Cots by month: April 28, May 29, June 31, July 33.
        number » The ward had ⟦31 cots⟧ in June. » Cots by month: April 28, May 31, June 29, July 33.
        fits » ⟦Six of the eleven charges⟧ were dropped. » Charges 2, 3, 5, 7, 8 and 10 are dropped. The sheet has eleven charges.
        number » Rates rose by ⟦a quarter of a point⟧. » The board raised the rate from 4.25% to 4.75%.
        fits » Fog closed the port for ⟦three hours⟧. » Port closed 05:10, reopened 08:15.
        number » Fog closed the port for ⟦six hours⟧. » Port closed 05:10, reopened 08:15.
        fits » The blockade lasted ⟦four hours⟧. » The blockade was kept up from 9 a.m. to 1 p.m.
        fits » The voyage took ⟦10 weeks⟧. » The voyage began on 6 December and ended on 14 February.
        number » The hearing lasted ⟦11 weeks⟧. » The hearing opened on 6 January and ended on 10 February.
        silent » The hearing lasted ⟦11 weeks⟧. » The hearing was announced on 6 January; witnesses were named on 10 February.
        number » The walk takes ⟦45 minutes⟧. » Length of the walk: an hour and a quarter.
        fits » The vet saw ⟦3,120 cats⟧ last year. » Cats seen by the vet, 2025: 3,120; 2024: 2,877.
        silent » The vet saw ⟦3,120 cats⟧ last year. » Cats seen by the vet, 2025: 2,877; 2024: 3,120.
        silent » The chamber has ⟦51 seats⟧, of which Labour holds 27. » Labour 27, Greens 15, independents 3.
        """

    @Test(arguments: EvidenceRow.rows(pairs))
    func `reads figures as records write them`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
