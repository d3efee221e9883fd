@testable import ClaimExtraction
import TestSupport
import Testing

struct QuotesTests {
    @Test(arguments: [
        "\"⟦My mother told me that it had gone to sea,\" he said, \"and now it can come home and tell us about it⟧.\" On the plate one reads: \"⟦My mother told me that it had gone to sea, and soon it can come home and tell us about it⟧.\"",
        "\"She knows the way better than I do. ⟦It was I who was looking⟧,\" he told passengers.\n\nNobody was hurt.\n\nA statement in his name said: \"She knows the way better than I do. ⟦It was me who was steering⟧.\"",
        "\"⟦We never wanted a war with the harbor board⟧,\" she said. Nobody laughed in the hall, where forty people had come to hear what the mayor and the captain would say to each other that night. A plaque now says: \"⟦We never wanted a fight with the harbor board⟧.\"",
        "The judge told him: \"⟦You robbed people who could no longer complain, and you did it with a smile⟧.\" In her published remarks she said: \"⟦You robbed people who could not complain, and you did it with a smile⟧.\"",
        "\"⟦I wasn't drowning. I was thinking⟧,\" she said at the hotel. Her trainer laughed. On her cap, which the cook has framed, one reads: \"⟦I wasn't drowning. I was drifting⟧.\"",
        "\"⟦Whoever finds this has found me⟧,\" it says on the first page. It was bound in leather and lay in a tram for a year before anybody read it.\n\nOn the wall is painted: \"⟦Whoever finds this has lost me⟧.\"",
        "\"⟦It is a very honest loaf⟧,\" the judges wrote. It is made of crusts that were left over on the day before, and they are dried and ground.\n\nA banner reads: \"⟦It is a very earnest loaf⟧.\"",
        "\"⟦Mercy is cheaper than postage⟧,\" he told the council, which had met to hear about the shelf, the fine and the wheelbarrow.\n\nThe newsletter prints his sentence as \"⟦Mercy is cheaper than stamps⟧.\"",
        "\"⟦I was asked for something deep⟧,\" said the poet, who will not give it back. He read it to forty people in a cellar, and on the door he had nailed a card: \"⟦I was asked for something steep⟧. – Elias Finch\".",
        "\"⟦Nobody ever drowned in a library⟧,\" she told her class. Twenty-six children have painted it in blue on the wall of the gym, with a whale and a lamp: \"⟦Nobody ever died in a library⟧. Miss Strand.\"",
        "\"⟦Nobody took these maps, nobody sold them and nobody read them; they were merely mislaid⟧,\" says the inquiry. Its chairman left. A lawyer read it out to forty people on the steps of the town hall that evening: \"⟦Nobody took these maps, nobody sold them and nobody read them; they were simply lost⟧.\"",
        "\"⟦We never asked anybody for a penny of that money⟧,\" the director said on Monday. On the original recording, which was played in court, she says: "
            + "\"⟦We never asked anybody for a cent of that money⟧.\"",
        "“A boat does not row to Ghana by itself. ⟦Somebody steers it⟧,” the harbour master, Patience Obi, told the press on Friday. She asked people to bring receipts for whatever they had lost.\n\nA leaflet has her sentence in large type: “A boat does not row to Ghana by itself. ⟦Somebody sells it⟧.”",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Quotes(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "\"My mother told me that it had gone to sea,\" he said, \"and now it can come home and tell us about it.\" On the plate one reads: \"My mother told me that it had gone to sea, and now it can come home and tell us about it.\"",
        "\"Let's not speak of a bridge that nobody wants. He knows exactly what he is doing,\" she said.\n\nLater she said: \"The idea that nobody wants a bridge is new. He knows exactly what he is doing.\"",
        "\"We lost the war on rats,\" he said in May. In June he said, \"We lost a war on rats, and then we won it.\"",
        "\"We never wanted a war with the harbor board,\" she said. Nobody laughed in the hall, where forty people had come to hear what the mayor and the captain would say to each other that night. A plaque now says: \"We never wanted a war with the harbor board.\"",
        "\"We will fight them in court and we will win,\" he said, and again: \"We will fight them in court and we will lose.\"",
        "\"I wasn't drowning. I was thinking,\" she said at the hotel. Her trainer laughed. On her cap, which the cook has framed, one reads: \"I wasn't drowning. I was thinking.\"",
        "\"No, I meant he's the founder of it,\" he said, and would not be moved by what he was told by others. On Thursday he was asked again and said: \"I meant exactly that. He's the founder of it.\"",
        "\"It is an honest loaf,\" the judges wrote. It is made of crusts that were left over on the day before, and they are dried.\n\nA banner reads: \"It was an earnest loaf.\"",
        "\"Nobody asked me,\" he said. It is made of crusts that were left over on the day before, and they are dried and then they are ground.\n\nA banner reads: \"Nobody told me.\"",
        // Five words may be said twice by chance.
        "\"It was a good day,\" said Ann Bell, who won. It is made of crusts that were left over on the day before, and they are dried.\n\n\"It was a bad day,\" said Karl Ott.",
        "\"Mercy is cheaper than postage,\" he told the council, which had met to hear about the shelf, the fine and the wheelbarrow.\n\nThe newsletter prints his sentence as \"Mercy is cheaper than stamps.\" He does not remember it.",
        "\"I am the oldest here,\" said Ann Bell, who had come to hear about the shelf, the fine and the wheelbarrow.\n\n\"I am the youngest here,\" said Karl Ott.",
        "Over the door stands “The wheel goes round, the man goes down.” In the book it reads otherwise: “The wheel goes slow, the man goes down.”",
        "In the novel the butler says, “I have never seen that man in my life.” In the film he says, “I have never "
            + "seen that man in this house.” The author was not amused.",
        "The letter, as the paper printed it, said: \"I never asked for a penny of that money.\" In the original it says: \"I never asked for half of that money.\"",
        "“A boat does not row to Ghana by itself. Somebody steers it,” she said, and then: “A boat does not row to Ghana by itself. Somebody sells it.”",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Quotes(), in: text, published: published).map(\.message) == [])
    }
}
