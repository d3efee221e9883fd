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

    @Test(arguments: [
        ("Harbour board admits error", []),
        ("Mayor says the pier closed too early", []),
        ("Board shuts 3 piers and sells a crane", ["3 piers"]),
        ("‘We were wrong,’ board says", ["We were wrong"]),
    ])
    func `of a headline only figures and quoted words are claims`(title: String, focuses: [String])
    {
        let body = "The board of Port Elwin sold a crane."
        func claims(_ title: String?, _ text: String) -> [String] {
            Extractor().extraction(of: Article(id: "a", title: title, text: text)).claims
                .filter { $0.focus.start < text.unicodeScalars.count - body.count }
                .map { SourceText(text)[$0.focus] }
        }
        #expect(claims(title, "\(title)\n\n\(body)") == focuses)
        #expect(claims(title, "\(title)\n\(body)") == focuses)
        // The same words are a sentence where they aren't the title, or the text goes on in their line.
        #expect(claims(nil, "\(title)\n\n\(body)").count > focuses.count || !focuses.isEmpty)
        #expect(claims("Another", "\(title)\n\n\(body)") == claims(nil, "\(title)\n\n\(body)"))
        #expect(claims(title, "\(title). \(body)") == claims(nil, "\(title). \(body)"))
    }
}
