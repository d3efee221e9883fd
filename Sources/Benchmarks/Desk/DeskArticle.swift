/// An article of so many words, with figures and dates in the density that is asked for; always the same.
struct DeskArticle {
    let words: Int
    /// Of ten sentences, how many state facts to check.
    let factsOfTen: Int

    var text: String {
        var text = "---\ntitle: A year in five towns\npublished: 2025-09-25\n---\n"
        var count = 0
        var number = 0
        while count < words {
            let paragraph = (0..<5).map { _ in
                number += 1
                // 3 and 10 have no factor in common: the facts are spread evenly.
                return number * 3 % 10 < factsOfTen ? fact(number) : talk(number)
            }.joined(separator: " ")
            count += paragraph.split(separator: " ").count
            text += paragraph + "\n\n"
        }
        return text
    }

    private func fact(_ number: Int) -> String {
        let town = DeskArticle.towns[number % DeskArticle.towns.count]
        let name = DeskArticle.names[number % DeskArticle.names.count]
        let month = DeskArticle.months[number % DeskArticle.months.count]
        let day = number % 27 + 1
        return switch number % 4 {
        case 0:
            "The council of \(town) spent $\(number + 11),\(number % 800 + 100) on \(day + 9) buses in \(month) \(day)."
        case 1:
            "\(name) said the school in \(town) would hire \(number + 12) teachers because the old rooms were crowded."
        case 2:
            "A judge in \(town) dismissed the lawsuit of \(name) against the harbor on \(month) \(day)."
        default:
            "About \(number % 60 + 5) percent of the voters in \(town) knew the plan, a survey of \(number + 200) households found."
        }
    }

    /// A sentence that states nothing.
    private func talk(_ number: Int) -> String {
        let town = DeskArticle.towns[number % DeskArticle.towns.count]
        return
            "And what, on an evening as long as that one, should anybody wish to hear about \(town), with the lamps so low?"
    }

    private static let towns = ["Mill Creek", "Ashford", "Garrow", "Stonebridge", "Hallow Bay"]
    private static let names = ["Ada Quill", "Tom Barrow", "Ivy Stone", "Rex Holm", "Lena Marsh"]
    private static let months = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug."]
}
