import ClaimExtraction
import Foundation
import TestSupport
import Testing

@testable import stet_train

/// The tagger's trainer on a treebank of a few sentences.
struct TaggerTrainerTests {
    @Test func `what was learned is what the model tags`() throws {
        let sentences = try treebank(
            "The/DT mill/NN burned/VBD ./. | Orr/NNP sold/VBD the/DT mill/NN ./."
        )
        let model = model(of: sentences)
        #expect(tags(of: "The mill burned.", by: model) == "DT NN VBD .")
        #expect(tags(of: "Orr sold the mill.", by: model) == "NNP VBD DT NN .")
    }

    @Test func `a word without a tag teaches nothing`() throws {
        let sentences = try treebank("The/_ mill/NN burned/VBD ./.")
        #expect(TaggedSentence(sentences[0]).tags == [nil, .noun, .verbPast, .punctuation])
    }

    @Test func `a list of forms tells what unknown words may be`() throws {
        let forms = try WordForms(
            file: file(
                "mow,verb,mowed,mown,mowing,mows\nsheep,noun,sheep\nRhine,noun,Rhines\nold,adj,older,oldest\n"
            )
        )
        func classes(_ word: String) -> UInt32? {
            forms.classes[TaggerFeatures.lowerDictionaryKey(WordKey(word))]
        }
        func bits(_ tags: PartOfSpeech...) -> UInt32 {
            tags.reduce(0) { $0 | 1 << UInt32($1.taggerClass ?? 31) }
        }
        #expect(classes("mow") == bits(.verbBase, .verbPresent))
        #expect(classes("mowed") == bits(.verbPast))
        #expect(classes("mown") == bits(.verbPastParticiple))
        #expect(classes("sheep") == bits(.noun))
        #expect(classes("oldest") == bits(.adjectiveSuperlative))
        #expect(classes("rhine") == nil)
    }

    @Test func `a file that is cut short or changed is no model and does no harm`() throws {
        let sentences = try treebank("The/DT mill/NN burned/VBD ./.")
        let bytes = model(of: sentences)
        #expect(bytes.withUnsafeBytes { TaggerModel($0) } != nil)
        for count in [0, 8, 15, 16, 100, bytes.count - 1] {
            #expect(Array(bytes.prefix(count)).withUnsafeBytes { TaggerModel($0) } == nil)
        }
        // Every place says that it has a row: none may be read behind the last.
        var damaged = bytes
        let places = 16 + 8 << Int(bytes[8])
        for index in places..<places + 1 << (Int(bytes[9]) - 3) { damaged[index] = 0xFF }
        #expect(tags(of: "The mill burned down.", by: damaged).split(separator: " ").count == 5)
    }

    // MARK: Helpers

    private func treebank(_ marked: String) throws -> [TreebankSentence] {
        let lines = marked.components(separatedBy: " | ").map { sentence in
            sentence.components(separatedBy: " ").enumerated().map { index, word in
                let parts = word.components(separatedBy: "/")
                return "\(index + 1)\t\(parts[0])\t_\t_\t\(parts[1])\t_\t_\t_\t_\t_"
            }.joined(separator: "\n")
        }
        return try Treebank.sentences(inFile: file(lines.joined(separator: "\n\n") + "\n"))
    }

    private func file(_ contents: String) throws -> String {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(contents.utf8).write(to: url)
        return url.path
    }

    private func model(of sentences: [TreebankSentence]) -> [UInt8] {
        // Features that occur once are left out.
        let examples = (sentences + sentences).map { TaggedSentence($0) }
        var trainer = TaggerTrainer(dictionary: TaggerDictionary(examples), placeBits: 12)
        for example in examples { trainer.count(example) }
        for _ in 0..<4 {
            for example in examples { _ = trainer.learn(example) }
        }
        return trainer.modelFile()
    }

    private func tags(of text: String, by model: [UInt8]) -> String {
        var reading = Reading(Article(id: "", text: text))
        reading.addSentence(0..<reading.tokens.count)
        return model.withUnsafeBytes { bytes in
            PartOfSpeechTagger.tags(of: reading, by: TaggerModel(bytes))
        }.map(\.pennName).joined(separator: " ")
    }
}
