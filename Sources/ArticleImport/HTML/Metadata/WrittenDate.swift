internal import ClaimExtraction

/// Days as pages write them, in the languages and orders that are usual on the web.
enum WrittenDate {
    /// The first day in a text.
    ///
    /// "2025-09-19…", "2025/9/19", "20250919", "19.09.2025", "19. September 2025", "September 19, 2025",
    /// "2025年9月19日". Where "9/10/2025" may be either, the month comes first if `isMonthFirst`.
    static func first(in text: some StringProtocol, isMonthFirst: Bool = false) -> CalendarDate? {
        all(in: text, isMonthFirst: isMonthFirst, limit: 1).first
    }

    /// The days in a text's first 2,000 words, in order.
    static func all(
        in text: some StringProtocol,
        isMonthFirst: Bool,
        limit: Int
    ) -> [CalendarDate] {
        let fields = Field.fields(of: text)
        var days: [CalendarDate] = []
        var index = 0
        while index < fields.count, days.count < limit {
            if let (day, count) = day(in: fields[index...], isMonthFirst: isMonthFirst) {
                days.append(day)
                index += count
            } else {
                index += 1
            }
        }
        return days
    }

    /// The month of that name or abbreviation in lower case, 1 to 12.
    static func month(named name: some StringProtocol) -> Int? { months[String(name)] }

    /// A number or a word, with what stands between it and the next.
    private struct Field {
        let word: Substring
        let number: Int?
        /// Characters up to the next field.
        var gap: Substring = ""

        var year: Int? {
            guard let number, word.count == 4, (1995...2099).contains(number) else { return nil }
            return number
        }
        var month: Int? { number.flatMap { word.count <= 2 && (1...12).contains($0) ? $0 : nil } }
        var day: Int? { number.flatMap { word.count <= 2 && (1...31).contains($0) ? $0 : nil } }
        var monthName: Int? { number == nil ? WrittenDate.month(named: word) : nil }

        static func fields(of text: some StringProtocol) -> [Field] {
            let text = Substring(text.lowercased())
            var fields: [Field] = []
            var index = text.startIndex
            while index < text.endIndex, fields.count < 4_000 {
                let isDigit = isDigit(text[index])
                let isWord = text[index].isLetter
                guard isDigit || isWord else {
                    index = text.index(after: index)
                    continue
                }
                let word = text[index...].prefix { isDigit ? Field.isDigit($0) : $0.isLetter }
                if let last = fields.last {
                    fields[fields.count - 1].gap = text[last.word.endIndex..<index]
                }
                fields.append(
                    Field(word: word, number: isDigit && word.count <= 8 ? Int(word) : nil)
                )
                index = word.endIndex
            }
            return fields
        }

        private static func isDigit(_ character: Character) -> Bool {
            character.isASCII && character.isNumber
        }
    }

    private static func day(
        in fields: ArraySlice<Field>,
        isMonthFirst: Bool
    ) -> (CalendarDate, Int)? {
        guard let first = fields.first else { return nil }
        if first.number != nil, first.word.count == 8 {
            return compactDay(first.word).map { ($0, 1) }
        }
        let rest = fields.dropFirst()
        if first.year != nil || first.number != nil {
            return numericDay(fields, isMonthFirst: isMonthFirst) ?? dayBeforeName(fields)
        }
        // "September 19th, 2025"
        guard let month = first.monthName, let day = rest.first, let number = day.day else {
            return nil
        }
        let after = rest.dropFirst().drop { ["st", "nd", "rd", "th"].contains($0.word) }.prefix(2)
        guard isNear(first.gap), let year = after.first(where: { $0.year != nil })?.year,
            after.first?.year != nil || isNear(day.gap), after.first?.number != nil
        else { return nil }
        return CalendarDate(year: year, month: month, day: number).map { ($0, 3) }
    }

    private static func compactDay(_ digits: Substring) -> CalendarDate? {
        guard let number = Int(digits), (19_950_000..<21_000_000).contains(number) else {
            return nil
        }
        return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    /// Three numbers with the same mark between them.
    private static func numericDay(
        _ fields: ArraySlice<Field>,
        isMonthFirst: Bool
    ) -> (CalendarDate, Int)? {
        let three = Array(fields.prefix(3))
        guard three.count == 3 else { return nil }
        let gaps = (three[0].gap.filter { $0 != " " }, three[1].gap.filter { $0 != " " })
        if let year = three[0].year {
            // "2025年9月19日" has words between its numbers.
            if gaps.0 == "", three[1].word == "年", fields.count >= 4 {
                let four = Array(fields.prefix(4))
                guard four[3].word == "月" || four[3].word.hasPrefix("月"),
                    let month = four[2].month, let day = fields.dropFirst(4).first?.day
                else { return nil }
                return CalendarDate(year: year, month: month, day: day).map { ($0, 5) }
            }
            guard gaps.0 == gaps.1, ["-", "/", "."].contains(gaps.0), let month = three[1].month,
                let day = three[2].day
            else { return nil }
            return CalendarDate(year: year, month: month, day: day).map { ($0, 3) }
        }
        guard gaps.0 == gaps.1, ["-", "/", "."].contains(gaps.0), let one = three[0].day,
            let other = three[1].day
        else { return nil }
        let short = three[2].number.flatMap { three[2].word.count == 2 ? 2000 + $0 : nil }
        guard let year = three[2].year ?? short, year < 2070 else { return nil }
        let dayFirst = CalendarDate(year: year, month: other, day: one)
        let monthFirst = CalendarDate(year: year, month: one, day: other)
        let isMonthFirst = isMonthFirst && gaps.0 != "."
        return ((isMonthFirst ? monthFirst : dayFirst) ?? dayFirst ?? monthFirst).map { ($0, 3) }
    }

    /// "19. September 2025", "19 de septiembre de 2025", "19th of September 2025", "2025 September 19"
    private static func dayBeforeName(_ fields: ArraySlice<Field>) -> (CalendarDate, Int)? {
        guard let first = fields.first, let day = first.day, isNear(first.gap) else { return nil }
        let links: Set<Substring> = ["de", "of", "st", "nd", "rd", "th", "di", "do", "er", "del"]
        var rest = fields.dropFirst().prefix(6).filter { !links.contains($0.word) }
        // Two calendars' names of the same month.
        if rest.count > 2, let month = rest[0].monthName, rest[1].monthName == month {
            rest.remove(at: 0)
        }
        guard rest.count >= 2, let month = rest[0].monthName, let year = rest[1].year,
            isNear(rest[0].gap)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day).map { ($0, 3) }
    }

    private static func isNear(_ gap: Substring) -> Bool {
        gap.count <= 3 && gap.allSatisfy { " .,-/\u{A0}'’".contains($0) }
    }

    private static let months: [String: Int] = {
        let lists = MonthNames.list.split(separator: "\n")
        var months: [String: Int] = [:]
        for list in lists {
            for (index, names) in list.split(separator: " ").enumerated() {
                for name in names.split(separator: "/") { months[String(name)] = index + 1 }
            }
        }
        return months
    }()
}

/// The months' names in lower case, a language a line, other forms after a slash.
private enum MonthNames {
    static let list = """
        january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec
        januar/jänner/jaenner februar/feber märz/maerz/mär/mrz april mai juni juli august september oktober/okt november dezember/dez
        janvier/janv février/févr/fevrier/fev mars avril/avr mai juin juillet/juil août/aout septembre octobre novembre décembre/decembre/déc
        enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre noviembre diciembre/dic
        janeiro fevereiro março/marco abril maio junho julho agosto setembro outubro/out novembro dezembro
        gennaio/gen febbraio/febb marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/sett ottobre/ott novembre dicembre
        januari/jan februari maart/mrt april mei juni juli augustus september oktober november december
        stycznia/styczeń/sty lutego/luty/lut marca/marzec kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis grudnia/grudzień/gru
        ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
        januari februari mars april maj juni juli augusti september oktober november december
        januar februar marts april maj juni juli august september oktober november december
        januari februari maret april mei juni juli agustus september oktober november desember/des
        января/январь/янв февраля/февраль/фев марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сен октября/октябрь/окт ноября/ноябрь/ноя декабря/декабрь/дек
        ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září října/říjen listopadu prosince/prosinec
        يناير/كانون فبراير/شباط مارس/آذار أبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز أغسطس/آب سبتمبر/أيلول أكتوبر/تشرين نوفمبر ديسمبر
        ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
        ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου/μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
        január február március április május június július augusztus szeptember október november december
        """
}
