import ClaimExtraction
import Testing

/// What a reader sees of an event: subject, predicate, time and speaker, or the clause as it stands.
struct RestatedEventsTests {
    private func statements(_ text: String) -> [String] {
        claims(.event, in: text).map(\.statement)
    }

    @Test(arguments: [
        (
            "More than 150 residents filled the church.",
            ["More than 150 residents filled the church"]
        ),
        (
            "Nobody knows why.\n\n• The lock of it that nobody saw had rusted since 2019.",
            ["Nobody knows why", "The lock of it that nobody saw had rusted since 2019."]
        ),
        (
            "They shut the Mill Street School, whose roof has leaked since 2019.",
            [
                "They shut the Mill Street School",
                "They shut the Mill Street School, whose roof has leaked since 2019.",
            ]
        ),
        (
            "Elected officials across Harrow County met in May.",
            ["Elected officials across Harrow County met in May"]
        ),
        (
            "The county jail, built in 1987 by prisoners, failed a test.",
            ["[The county jail,] built in 1987 by prisoners", "[The county jail] failed a test"]
        ),
        (
            "The clerk, who joined in 2004, resigned.",
            ["[The clerk] joined in 2004", "[The clerk] resigned"]
        ),
        (
            "Officials across Harrow County who met the mayor have resigned.",
            [
                "[Officials across Harrow County] met the mayor",
                "Officials across Harrow County who met the mayor have resigned",
            ]
        ),
        (
            "The widow of a miner who drowned in the flood sold the mine.",
            [
                "[A miner] drowned in the flood",
                "The widow of a miner who drowned in the flood sold the mine",
            ]
        ),
        (
            "The crew sat down and left the hall.",
            ["The crew sat down", "[The crew] left the hall"]
        ),
        ("On Monday police arrested two men.", ["Police arrested two men"]),
    ])
    func `names the whole subject`(text: String, expected: [String]) {
        #expect(statements(text) == expected)
    }

    @Test(arguments: [
        // The bank or the branch, the money or the men: nobody can tell.
        "The audit of the agency, which took a year, ended.",
        "Three years of supervision after release were added.",
        "Profits climbed, helped by the sale of the mill.",
    ])
    func `keeps the sentence where the subject isn't certain`(text: String) {
        #expect(statements(text).contains(text))
    }

    @Test(arguments: [
        (
            "Mayor Rosa Lind signed the order. She took office in 2019.",
            "[Rosa Lind] took office in 2019"
        ),
        ("The county jail held 51 men. It held 60 in 2023.", "[The county jail] held 60 in 2023"),
        // Two people, another sex, or an unnamed other: the pronoun stays.
        ("Rosa Lind met Ann Orr. She took office in 2019.", "She took office in 2019"),
        ("Chairman Lee Orr signed it. She took office in 2019.", "She took office in 2019"),
        ("Mayor Lee Orr thanked his wife. She took office in 2019.", "She took office in 2019"),
        ("Her book was edited by Peter Lind. She took office in 2019.", "She took office in 2019"),
        ("The council bought the mill. It closed in May.", "It closed in May"),
    ])
    func `replaces a pronoun only if one can be meant`(text: String, expected: String) {
        #expect(statements(text).last == expected)
    }

    @Test func `names the speaker with article and role`() {
        #expect(
            statements("A spokesperson for the sheriff said that deputies seized the boat.").first
                == "[A spokesperson for the sheriff:] deputies seized the boat"
        )
        #expect(
            statements("His lawyer, Rosa Lind, argued that deputies seized the boat.").first
                == "[His lawyer, Rosa Lind:] deputies seized the boat"
        )
    }
}
