import Testing

@testable import ClaimExtraction

struct LemmaTests {
    @Test(arguments: [
        ("lifted", "VBD", "lift"), ("was", "VBD", "be"), ("'ve", "VBP", "have"),
        ("stopped", "VBD", "stop"), ("hoped", "VBD", "hope"), ("visited", "VBN", "visit"),
        ("invited", "VBN", "invite"), ("ruling", "VBG", "rule"), ("created", "VBD", "create"),
        ("treated", "VBN", "treat"), ("Initiating", "VBG", "initiate"), ("argued", "VBD", "argue"),
        ("required", "VBN", "require"), ("quoted", "VBD", "quote"), ("killed", "VBN", "kill"),
        ("controlled", "VBN", "control"), ("discussed", "VBD", "discuss"), ("added", "VBD", "add"),
        ("mentioned", "VBD", "mention"), ("offered", "VBD", "offer"), ("ensured", "VBD", "ensure"),
        ("changed", "VBD", "change"), ("belonging", "VBG", "belong"), ("judged", "VBN", "judge"),
        ("struggled", "VBD", "struggle"), ("hurled", "VBD", "hurl"), ("agreed", "VBD", "agree"),
        ("agreeing", "VBG", "agree"), ("tried", "VBD", "try"), ("died", "VBD", "die"),
        ("dying", "VBG", "die"), ("studying", "VBG", "study"), ("denies", "VBZ", "deny"),
        ("watches", "VBZ", "watch"), ("says", "VBZ", "say"), ("closes", "VBZ", "close"),
        ("upheld", "VBD", "uphold"), ("putting", "VBG", "put"), ("appealed", "VBD", "appeal"),
        ("decided", "VBD", "decide"), ("avoided", "VBD", "avoid"), ("sued", "VBD", "sue"),
        ("making", "VBG", "make"), ("overturned", "VBD", "overturn"), ("rule", "VB", "rule"),
        ("building", "NN", "building"),
    ])
    func `gives a verb's base form`(word: String, tag: String, base: String) {
        #expect(Lemma.verb(word, PartOfSpeech(pennName: tag)) == base)
    }
}

struct VerbFormsTests {
    private let verbs = VerbForms("rule uphold stop deny die toss")

    @Test(arguments: [
        ("rules", "rule"), ("Ruling", "rule"), ("upheld", "uphold"), ("stopping", "stop"),
        ("denied", "deny"), ("dying", "die"), ("tosses", "toss"),
    ])
    func `knows the forms of its verbs`(word: String, base: String) {
        #expect(verbs.base(of: WordKey(word)) == base)
    }

    @Test(arguments: ["ruler", "held", "stopgap", "dye", "toe"])
    func `knows no other word`(word: String) {
        #expect(verbs.base(of: WordKey(word)) == nil)
    }
}
