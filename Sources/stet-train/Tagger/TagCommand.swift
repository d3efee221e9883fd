internal import ArgumentParser
internal import ClaimExtraction

struct TagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag",
        abstract: "Print tags and chunks of each line of standard input, to look at."
    )

    @Flag(help: "Print each sentence in CoNLL-U instead, its words and tags only.")
    var conllu = false

    func run() {
        while let line = readLine() {
            var reading = Reading(Article(id: "", text: line))
            TextPreparation.run(on: &reading)
            for sentence in reading.sentences {
                if conllu {
                    printWords(sentence.tokens, of: reading)
                } else {
                    show(sentence.tokens, of: reading)
                }
            }
        }
    }

    private func printWords(_ sentence: Range<Int>, of reading: Reading) {
        for (index, token) in sentence.enumerated() {
            let isJoined = token + 1 < sentence.upperBound && reading.tokens.gap[token + 1] == .none
            print(
                index + 1,
                reading.text(token),
                "_\t_",
                reading.tags[token].pennName,
                "_\t_\t_\t_",
                isJoined ? "SpaceAfter=No" : "_",
                separator: "\t"
            )
        }
        print()
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
