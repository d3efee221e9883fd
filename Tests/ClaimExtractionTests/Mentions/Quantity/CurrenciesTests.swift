import Testing

struct CurrenciesTests {
    @Test(arguments: [
        ("⟦$3.50⟧", "3.5 USD money"), ("⟦US$3⟧", "3 USD money"), ("⟦C$3⟧", "3 CAD money"),
        ("⟦GH₵30⟧", "30 GHS money"), ("⟦G$300⟧", "300 GYD money"),
        ("⟦FCFA 3,000⟧", "3000 XOF money"), ("⟦CFA3,000⟧", "3000 XOF money"),
        ("⟦A$3⟧", "3 AUD money"), ("⟦R$3⟧", "3 BRL money"), ("⟦€3⟧", "3 EUR money"),
        ("⟦3 €⟧", "3 EUR money"), ("⟦£3m⟧", "3000000 GBP money"), ("⟦$5 m⟧", "5000000 USD money"),
        ("⟦¥300⟧", "300 JPY money"), ("⟦₹3 lakh⟧", "300000 INR money"),
        ("⟦50p⟧", "0.5 GBP money"), ("⟦40 cents⟧", "0.4 USD money"), ("⟦40¢⟧", "0.4 USD money"),
        ("⟦EUR 20⟧", "20 EUR money"), ("⟦20 EUR⟧", "20 EUR money"),
        ("⟦30 MSEK⟧", "30000000 SEK money"),
        ("⟦Rs 500⟧", "500 INR money"), ("⟦Rs. 500⟧", "500 INR money"),
        ("⟦42 ringgit⟧", "42 MYR money"),
        ("⟦100,000 Georgian lari⟧", "100000 GEL money"), ("⟦900 naira⟧", "900 NGN money"),
        ("⟦5 kwacha⟧", "5 ZMW money"), ("⟦300 Czech crowns⟧", "300 CZK money"),
        ("⟦2 million won⟧", "2000000 KRW money"), ("⟦10 grand⟧", "10000 USD money"),
        ("⟦$-9.99⟧", "-9.99 USD money"), ("⟦-15€⟧", "-15 EUR money"),
        ("⟦half a million dollars⟧", "500000 USD money"),
        ("⟦$5.9 billion dollars⟧", "5900000000 USD money"),
        ("⟦#13 billion⟧", "13000000000 GBP money"),
        ("⟦300 Namibian dollars⟧", "300 NAD money"),
        ("⟦300 Moldovan lei⟧", "300 MDL money"),
        ("⟦300 Trinidad and Tobago dollars⟧", "300 TTD money"),
        ("⟦300 West African CFA francs⟧", "300 XOF money"),
        ("⟦300 United States dollars⟧", "300 USD money"),
        ("⟦300 Icelandic krónur⟧", "300 ISK money"),
        ("⟦300 GYD⟧", "300 GYD money"),
        ("⟦$45 CAD⟧", "45 CAD money"), ("⟦$45 USD⟧", "45 USD money"),
    ])
    func `money has the code of its currency`(marked: String, summary: String) {
        expectQuantities("They paid \(marked).", [summary])
        expectQuantities(marked, [summary])
    }

    @Test(arguments: [
        ("⟦three dollars and fifty cents⟧", "3.5 USD money"),
        ("⟦one hundred dollars and fifty cents⟧", "100.5 USD money"),
        ("⟦thirteen dollars forty-five⟧", "13.45 USD money"),
        ("⟦$20 and 43c⟧", "20.43 USD money"), ("⟦twenty rupees 43⟧", "20.43 INR money"),
        ("⟦3 CHF 4 cents⟧", "3.04 CHF money"), ("⟦20 ringgit 43 sen⟧", "20.43 MYR money"),
        ("⟦2 roubles and 5 kopecks⟧", "2.05 RUB money"),
    ])
    func `cents are added to what stands before them`(marked: String, summary: String) {
        expectQuantities("It cost \(marked)", [summary])
    }

    @Test(arguments: [
        ("⟦RM42⟧", "42 MYR money"), ("⟦CAD3.03⟧", "3.03 CAD money"), ("⟦Rs500⟧", "500 INR money"),
        ("⟦USD910 thousand⟧", "910000 USD money"), ("⟦R500 million⟧", "500000000 ZAR money"),
        ("⟦K150 million⟧", "150000000 ZMW money"), ("⟦K6,000⟧", "6000 ZMW money"),
        ("⟦SEK9,250,000⟧", "9250000 SEK money"), ("⟦Sh50,000⟧", "50000 shillings money"),
        ("⟦SFr2bn⟧", "2000000000 CHF money"), ("⟦Rs500m⟧", "500000000 INR money"),
        ("⟦R20m⟧", "20000000 ZAR money"),
        ("⟦CHF1.2m⟧", "1200000 CHF money"), ("⟦EUR20m⟧", "20000000 EUR money"),
        ("⟦NOK500bn⟧", "500000000000 NOK money"),
    ])
    func `a code may touch its digits`(marked: String, summary: String) {
        expectQuantities("They paid \(marked) for it.", [summary])
    }

    @Test(arguments: [
        "The A320 and the R500 landed.", "Read SCP173 and B12.", "The grand piano is gone.",
        "Lot XB50,000 was sold.", "The A320m and the M25m are shut.",
        "The R2D2 came.", "The Pound lay in ruins.", "She won.",
    ])
    func `letters before digits are no money by themselves`(text: String) {
        expectQuantities(text, [])
    }

    @Test(arguments: [
        ("The ⟦12⟧ won on Friday.", "12 - count"),
        ("⟦Ten⟧ grand pianos came.", "10 grand pianos count"),
        ("It cost ⟦$5⟧ and ⟦10 days⟧.", "5 USD money"),
        ("It weighs ⟦five pounds⟧.", "5 pounds mass"),
        ("It cost ⟦five pounds⟧.", "5 GBP money"),
    ])
    func `words that may be money are read by their surroundings`(
        marked: String,
        summary: String
    ) {
        expectFirstQuantity(marked, summary)
    }
}
