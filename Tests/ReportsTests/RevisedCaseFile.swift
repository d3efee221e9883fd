import Casework
import ClaimExtraction

extension CaseFile {
    /// A third revision: corrections taken and not, claims opened again, vanished and lost, people at work,
    /// questions, signatures void and in force, dismissed findings, excerpts that don't fit or are stale.
    static let revised: CaseFile = {
        let text = """
            Tern Island ferry to run until March

            The ferry carried 41,000 passengers in 2024, a third more than the year before. Harbour master \
            Ines Falk said the pier “will outlive us all.”

            The council voted 7–2 on Tuesday to lend the line $1.4 million. Falk has run the harbour since 2009.

            Repairs begin in January. The island has 312 residents, and none of them was asked.
            """
        func claim(
            _ number: Int,
            _ sentence: String,
            focus: String,
            worth: Double = 0.8,
            kind: ClaimKind = .count
        ) -> Claim {
            var claim = Claim.sample(number, sentence, focus: focus, worth: worth, kind: kind)
            guard let place = Place(of: sentence, focus: focus, in: text) else { return claim }
            (claim.span, claim.focusSpan) = (place.span, place.focusSpan)
            return claim
        }
        let ferry =
            "The ferry carried 41,000 passengers in 2024, a third more than the year before."
        let pier = "Harbour master Ines Falk said the pier “will outlive us all.”"
        let vote = "The council voted 7–2 on Tuesday to lend the line $1.4 million."
        let island = "The island has 312 residents, and none of them was asked."

        var passengers = claim(1, ferry, focus: "41,000 passengers").decided(
            .verified,
            evidence: [
                .sample(1, .supports, .primary, "40,100 passengers in all of 2024", "p. 3")
                    .fitting(
                        .init(kind: .number, claim: "41,000", evidence: "40,100"),
                        asOf: "2025-01-31"
                    )
            ]
        )
        passengers.fate = .moved
        var growth = claim(2, ferry, focus: "a third more", worth: 0.7).decided(
            .inaccurate,
            correction: "a quarter more",
            note: "32,800 to 41,000 is a quarter.",
            evidence: [
                .sample(1, .contradicts, .primary, "2023: 32,800", "p. 3")
                    .looked(.missing, passage: "2023: 32,850")
            ]
        )
        growth.fate = .unchanged
        var lent = claim(3, vote, focus: "$1.4 million").decided(
            .inaccurate,
            correction: "$1.4 million",
            note: "The minutes say so.",
            evidence: [.sample(2, .contradicts, .primary, "a loan of $1.4 million", "item 6")]
        )
        lent.fate = .unchanged
        lent.correctionTakenIn = 2
        lent.before = Place(of: vote, focus: "$1.4 million", in: text).map {
            Place(
                span: $0.span,
                focusSpan: $0.focusSpan,
                sentence: "The council voted 7–2 on Tuesday to lend the line $4.1 million.",
                focus: "$4.1 million"
            )
        }
        var voted = claim(4, vote, focus: "7–2")
        voted.fate = .touched
        voted.before = Place(of: vote, focus: "7–2", in: text).map {
            Place(
                span: $0.span,
                focusSpan: $0.focusSpan,
                sentence: "The council voted 6–3 on Tuesday to lend the line $1.4 million.",
                focus: "6–3"
            )
        }
        voted.work = Work(
            assignee: "Ben",
            due: "2025-11-21",
            waitingFor: "Marta Oke",
            waitingSince: "2025-11-19T10:00:00Z",
            reopenedAt: "2025-11-19T09:00:00Z",
            reopenedWhy: "revision 3 changed “6–3” to “7–2”"
        )
        voted.questions = [
            .init(
                id: 1,
                text: "How did each member vote?",
                addressee: "Town clerk",
                askedBy: "Ben",
                askedAt: "2025-11-19T10:00:00Z"
            )
        ]
        voted.notes = [
            .init(text: "Marta Oke hints at 6–3 again.", by: "Ben", at: "2025-11-19T10:05:00Z")
        ]
        voted.history = [
            .init(
                at: "2025-11-19T09:00:00Z",
                by: "Ada Quill",
                what: "touched: revision 3 changed “6–3” to “7–2”; open again (was verified)"
            )
        ]
        let since = claim(
            5,
            "Falk has run the harbour since 2009.",
            focus: "since 2009",
            kind: .date
        )
        .decided(
            .verified,
            note: "Ms Oke was there.",
            evidence: [.sample(3, .supports, .secondary, "Falk came in 2009", "call of 18 Nov.")]
        )
        let quote = claim(6, pier, focus: "“will outlive us all.”", worth: 0.4, kind: .statement)
            .decided(
                .verified,
                evidence: [.sample(4, .supports, .secondary, nil, "notebook, p. 12")]
            )
        var residents = claim(7, island, focus: "312 residents").decided(
            .verified,
            evidence: [
                .sample(5, .supports, .secondary, "312 residents", nil)
                    .fitting(nil, asOf: "2025-06-30", expires: "2025-10-31"),
                .sample(6, .supports, .secondary, "312", nil),
            ]
        )
        residents.fate = .unchanged
        var asked = claim(8, island, focus: "none of them was asked", worth: 0.55, kind: .event)
        asked.work.assignee = "Ben"
        asked.questions = [
            .init(
                id: 2,
                text: "Was there a hearing?",
                addressee: "town clerk",
                askedBy: "Ana",
                askedAt: "2025-11-18T08:00:00Z"
            ),
            .init(
                id: 3,
                text: "Who keeps the list?",
                addressee: nil,
                askedBy: "Ana",
                askedAt: "2025-11-18T08:01:00Z"
            ),
            .init(
                id: 4,
                text: "Is the list public?",
                addressee: "Marta Oke",
                askedBy: "Ana",
                askedAt: "2025-11-18T08:02:00Z",
                answer: "No.",
                answeredBy: "Ana",
                answeredAt: "2025-11-18T12:00:00Z"
            ),
        ]
        var repairs = claim(
            9,
            "Repairs begin in January.",
            focus: "in January",
            worth: 0.6,
            kind: .date
        )
        repairs.fate = .new
        var gone = claim(
            10,
            "The ferry was built in Bergen.",
            focus: "in Bergen",
            worth: 0.5,
            kind: .event
        )
        .decided(.verified, evidence: [.sample(1, .supports, .primary, nil, nil)])
        gone.fate = .vanished
        var lost = claim(11, "It was the third try.", focus: "third", worth: 0.5)
        lost.fate = .ambiguous

        return CaseFile(
            slug: "tern-island-ferry",
            title: "Tern Island ferry to run until March",
            byline: "Ada Quill",
            outlet: "The Sound Ledger",
            url: "https://sound-ledger.example/2025/ferry",
            published: "2025-11-18",
            revision: .init(
                number: 3,
                digest: String(repeating: "3c", count: 32),
                words: 63,
                added: "2025-11-19T09:00:00Z",
                text: text
            ),
            claims: [
                passengers, growth, quote, voted, lent, since, repairs, residents, asked, gone,
                lost,
            ],
            findings: [
                .init(
                    number: 1,
                    kind: .dateMismatch,
                    message: "“until March” here, “in January” there.",
                    quotes: ["until March", "in January"]
                ),
                .init(
                    number: 2,
                    kind: .reference,
                    message: "“Falk” is named without a first name.",
                    quotes: ["Falk"],
                    dismissal: .init(
                        reason: "Introduced a paragraph earlier.",
                        by: "Ana",
                        at: "2025-11-18T09:00:00Z"
                    )
                ),
            ],
            sources: revisedSources,
            signOffs: [
                .init(
                    role: "checker",
                    by: "Ben",
                    at: "2025-11-18T16:00:00Z",
                    digest: String(repeating: "d1", count: 32),
                    revision: 2,
                    voidedAt: "2025-11-19T09:00:00Z",
                    voidedWhy: "revised to revision 3: 1 new, 1 touched"
                ),
                .init(
                    role: "checker",
                    by: "Ana",
                    at: "2025-11-20T08:00:00Z",
                    digest: String(repeating: "d2", count: 32),
                    revision: 3
                ),
            ],
            revisions: [
                .init(
                    number: 1,
                    digest: String(repeating: "1a", count: 32),
                    added: "2025-11-16T09:00:00Z",
                    addedBy: "Ada Quill",
                    fates: [:]
                ),
                .init(
                    number: 2,
                    digest: String(repeating: "2b", count: 32),
                    added: "2025-11-17T18:00:00Z",
                    addedBy: "Ada Quill",
                    fates: [.unchanged: 9, .correctedAsAsked: 1]
                ),
                .init(
                    number: 3,
                    digest: String(repeating: "3c", count: 32),
                    added: "2025-11-19T09:00:00Z",
                    addedBy: "Ada Quill",
                    fates: [
                        .unchanged: 6, .moved: 1, .touched: 1, .new: 1, .vanished: 1, .ambiguous: 1,
                    ]
                ),
            ],
            history: [
                .init(at: "2025-11-16T09:00:00Z", by: "Ada Quill", what: "added the article"),
                .init(at: "2025-11-19T09:00:00Z", by: "Ada Quill", what: "revised to revision 3"),
                .init(at: "2025-11-20T08:00:00Z", by: "Ana", what: "signed as checker"),
            ],
            historyHead: .init(sequence: 87, hash: String(repeating: "87", count: 32))
        )
    }()

    private static let revisedSources: [Source] = [
        .init(
            number: 1,
            SourceFacts(
                kind: .document,
                title: "Annual report of the line",
                publisher: "Tern Line",
                url: "https://ternline.example/report.pdf",
                date: "2025-01-31",
                retrieved: "2025-11-17",
                file: .init(
                    path: "/home/ben/report.pdf",
                    sha256: String(repeating: "f1", count: 32),
                    sizeInBytes: 81_920
                )
            ),
            snapshots: [
                .init(
                    at: "2025-11-17T10:00:00Z",
                    takenBy: "Ben",
                    address: "https://ternline.example/report.pdf",
                    status: 200,
                    mediaType: "application/pdf",
                    sizeInBytes: 81_920,
                    sha256: String(repeating: "f1", count: 32)
                )
            ]
        ),
        .init(
            number: 2,
            SourceFacts(kind: .document, title: "Minutes of the council", date: "2025-11-11")
        ),
        .init(
            number: 3,
            SourceFacts(
                kind: .interview,
                title: "Marta Oke",
                publisher: "Tern Line",
                date: "2025-11-18",
                isConfidential: true,
                alias: "a former deckhand",
                medium: "call",
                askedBy: "Ben",
                contact: "+1 607 555 0199, marta@oke.example"
            )
        ),
        .init(
            number: 4,
            SourceFacts(
                kind: .observation,
                title: "Ada Quill’s notebook",
                date: "2025-11-15"
            )
        ),
        .init(
            number: 5,
            SourceFacts(
                kind: .webPage,
                title: "The Islander",
                url: "https://islander.example/a",
                originGroup: "census 2025"
            )
        ),
        .init(
            number: 6,
            SourceFacts(
                kind: .webPage,
                title: "Coast Radio",
                url: "https://coast.example/b",
                originGroup: "Census 2025"
            )
        ),
        .init(
            number: 7,
            SourceFacts(
                kind: .person,
                title: "Town clerk",
                medium: "call",
                contact: "+1 607 555 0100"
            )
        ),
    ]
}

extension CaseFile.Place {
    /// Where a sentence stands first in a text, with words of it; nil if it doesn't.
    init?(of sentence: String, focus: String, in text: String) {
        guard let place = text.firstRange(of: sentence),
            let inner = sentence.firstRange(of: focus)
        else {
            return nil
        }
        let start = text.unicodeScalars.distance(
            from: text.unicodeScalars.startIndex,
            to: place.lowerBound
        )
        let before = sentence[..<inner.lowerBound].unicodeScalars.count
        self.init(
            span: Span(start: start, end: start + sentence.unicodeScalars.count),
            focusSpan: Span(
                start: start + before,
                end: start + before + focus.unicodeScalars.count
            ),
            sentence: sentence,
            focus: focus
        )
    }
}

extension CaseFile.Evidence {
    /// The same with a day, and with a difference from its claim if one is given.
    func fitting(
        _ mismatch: Mismatch?,
        asOf: String,
        expires: String? = nil
    ) -> CaseFile.Evidence {
        var evidence = self
        evidence.fit = EvidenceFit(fits: mismatch == nil, mismatches: mismatch.map { [$0] } ?? [])
        evidence.asOf = asOf
        evidence.expires = expires
        return evidence
    }
}
