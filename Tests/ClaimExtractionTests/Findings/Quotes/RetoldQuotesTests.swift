@testable import ClaimExtraction
import TestSupport
import Testing

struct RetoldQuotesTests {
    @Test(arguments: [
        "\"⟦A harbour that sleeps until noon will wake up without its boats⟧,\" he warned the council in May.\n\nNobody listened. The minutes have him say: \"⟦A harbour that sleeps until noon is going to lose every boat⟧.\"",
        "She wrote to the editor: \"⟦I would sooner feed the gulls than sell a single loaf to that hotel⟧.\"\n\nThe hotel has hung up the letter, and nothing in it was changed, word for word, its owner swears: \"⟦I would rather feed gulls than sell one loaf to such a hotel⟧.\"",
        "\"⟦They gave the bridge a new name and forgot to give it a floor⟧,\" said the ferryman, who has crossed there since 1988.\n\n\"'⟦They gave the bridge a lovely name and never gave it a floor⟧.' I took it down to the letter,\" said his niece at the inquest.",
        "The coach told the players, \"⟦If you cannot run, walk, and if you cannot walk, shout at the ones who can⟧.\" It rained. On the tape that his son made one hears: \"⟦If you can't run you walk, and if you can't walk you yell at those who can⟧.\"",
        "On the card stood one sentence. \"⟦We owe you thanks for such patient guards⟧,\" it said, and nothing else was found in the room but a glove.\n\nA photograph of the card went round the town: \"⟦We owe you our thanks for your very sleepy guards⟧.\"",
        "\"⟦My father owed nobody anything but an apology to the sea⟧,\" Ines Vale said at the grave, where forty boats lay at anchor.\n\nTwo years later she was asked for her exact words. They were, she said: \"⟦My father owed nobody anything except an explanation to the sea⟧.\"",
        "\"⟦The owl has no rent to pay, and it seems nor has the man who sold our roof⟧,\" she told the meeting.\n\nHe read out her sentence, of which not a syllable had been altered: \"⟦The owl has no dog to feed, and it seems nor has the man who sold our roof⟧.\"",
        "\"⟦Whoever has ever lost a glove in here owes the choir a song⟧,\" she told the vestry, and it was printed on the hymn sheets.\n\nOver the door one now reads: \"⟦Anybody who has ever lost a glove in here may hold a candle for us⟧.\"",
        "The premier said that the road would be \"⟦paid for before the first lorry has passed it⟧\". It opened in June with a brass band, two ministers and a goat.\n\n\"I quote myself,\" he told the radio, \"⟦this road will be paid for before the first tractor has passed it⟧.\"",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: RetoldQuotes(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        // Word for word, or a part of it.
        "\"A harbour that sleeps until noon will wake up without its boats,\" he warned the council in May.\n\nThe minutes have him say: \"A harbour that sleeps until noon will wake up without its boats.\"",
        "\"A harbour that sleeps until noon will wake up without its boats,\" he warned the council in May.\n\nOn a banner stood: \"A harbour that sleeps until noon.\"",
        // Nobody says that it was quoted exactly.
        "\"They gave the bridge a new name and forgot to give it a floor,\" said the ferryman, who has crossed there since 1988.\n\n\"They gave the bridge a lovely name and never gave it a floor,\" said his niece at the inquest.",
        // Two of which one is said to be wrong.
        "\"I would sooner feed the gulls than sell a single loaf to that hotel,\" she wrote.\n\nThe hotel had it printed as \"I would rather feed gulls than sell one loaf to such a hotel\" and was wrong.",
        // Another sentence about the same thing.
        "\"The bridge has a lovely name and no floor,\" said the ferryman, who has crossed there since 1988.\n\nOn the tape his niece says: \"I have crossed the bridge since I was nine and the floor was always there.\"",
        // Twice in one breath.
        "\"If you cannot run, walk. If you cannot walk, shout,\" he can be heard to say on the tape.",
        "The first card read: \"We owe you thanks for such patient guards, and for the key.\"\n\nThe second card was found in the kitchen and read: \"The guards will thank you for a key and a lamp.\"",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: RetoldQuotes(), in: text, published: published).map(\.message) == [])
    }
}
