@testable import ClaimExtraction
import Testing

struct SentenceStanceTests {
    private func stance(_ text: String) -> SentenceStance? {
        var reading = Reading(Article(id: "a", text: text))
        for stage in textStages { stage.run(on: &reading) }
        return Voices(reading).stances.first
    }

    @Test(arguments: [
        ("The council closed the bridge on Monday.", SentenceStance.assertion),
        ("Deputies seized the boat.", .assertion),
        ("Call centres opened in three towns.", .assertion),
        ("The dam was built by the county.", .assertion),
        ("Will the bridge reopen?", .question),
        ("Why the hurry?", .question),
        ("To report errors, write to the editor.", .instruction),
        ("Please keep off the ice.", .instruction),
        ("Email tips to desk@marlowledger.example.", .contact),
        ("What we know so far", .heading),
        ("By the numbers", .heading),
        ("Story continues below gallery", .heading),
        ("It is a sad day for the valley.", .opinion),
        ("The county should close the bridge.", .opinion),
        ("The plant could close before winter.", .opinion),
        ("Maybe the lobsters will come back.", .opinion),
        ("More is on the way.", .opinion),
        ("It’s unlikely the plant will reopen.", .opinion),
        ("There is hardly a chance of that.", .opinion),
        ("It is the oldest dam in the county.", .assertion),
        ("There is an old dam on the lower Harlan River, near Orr.", .assertion),
    ])
    func `tells what a sentence does`(text: String, expected: SentenceStance) {
        #expect(stance(text) == expected)
    }
}
