internal import ArgumentParser
internal import ClaimExtraction

struct TagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag",
        abstract: "Print tags and chunks of each line of standard input, to look at."
    )

    func run() {
        while let line = readLine() {
            var reading = Reading(Article(id: "", text: line))
            TextPreparation.run(on: &reading)
            for sentence in reading.sentences { show(sentence.tokens, of: reading) }
        }
    }

    private func show(_ sentence: Range<Int>, of reading: Reading) {
        print(
            sentence.map { "\(reading.text($0))/\(reading.tags[$0].pennName)" }.joined(
                separator: " "
            )
        )
        for phrase in reading.nounPhrases where sentence.contains(phrase.lowerBound) {
            print("  noun phrase: \(reading.text(phrase))")
        }
        for group in reading.verbGroups where sentence.contains(group.head) {
            let properties = [
                "\(group.tense)", group.isFinite ? "finite" : nil,
                group.isPassive ? "passive" : nil, group.isNegated ? "negated" : nil,
            ]
            print(
                "  verb group: \(reading.text(group.tokens)) →",
                "\(Lemma.verb(reading.text(group.head), reading.tags[group.head])),",
                properties.compactMap { $0 }.joined(separator: ", ")
            )
        }
    }
}
