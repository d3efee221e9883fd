import Casework
import ClaimExtraction

extension CaseFile {
    /// An article nobody has looked at.
    static let untouched = CaseFile(
        slug: "mill-creek-looms",
        title: nil,
        byline: nil,
        outlet: nil,
        url: nil,
        published: nil,
        revision: .init(
            number: 1,
            digest: String(repeating: "0a", count: 32),
            words: 12,
            added: "2025-09-25T14:03:00Z",
            text: "The mill has 12 looms. It opened last week."
        ),
        claims: [
            .sample(1, "The mill has 12 looms.", focus: "12 looms", worth: 0.4),
            .sample(2, "It opened last week.", focus: "last week", worth: 0.8, kind: .date),
        ],
        findings: [],
        sources: [],
        signOffs: []
    )

    /// One claim of each verdict, sources of several kinds, findings, a signature.
    static let everyVerdict = CaseFile(
        slug: "mill-creek-jail",
        title: "Mill Creek jail holds 51 for the county next door",
        byline: "Ada Quill",
        outlet: "The Mill Creek Ledger",
        url: "https://ledger.example/jail",
        published: "2025-09-25",
        revision: .init(
            number: 2,
            digest: String(repeating: "c4", count: 32),
            words: 412,
            added: "2025-09-25T14:03:00Z",
            text: "…"
        ),
        claims: [
            .sample(1, "The jail held 51 people on Friday.", focus: "51 people", worth: 0.93)
                .decided(
                    .inaccurate,
                    correction: "49 people",
                    note: "The list of that day has 49 names.",
                    evidence: [
                        .sample(1, .contradicts, .primary, "Total in custody: 49", "p. 2")
                            .looked(.missing, passage: "Total *in custody*: 51 [sic]"),
                        .sample(2, .supports, .secondary, nil, nil),
                    ]
                ),
            .sample(
                2,
                "Sheriff Tom Barrow signed the contract in May.",
                focus: "in May",
                worth: 0.81,
                kind: .date
            )
            .decided(
                .verified,
                evidence: [
                    .sample(3, .supports, .primary, "Signed 12 May 2025", "p. 9")
                        .looked(.stands)
                ]
            ),
            .sample(4, "Costs rose by a third.", focus: "a third", worth: 0.7)
                .decided(
                    .needsContext,
                    note: "Most of it was one new roof.",
                    evidence: [
                        .sample(2, .context, .secondary, "the roof alone", nil)
                            .looked(.untold, reason: "it is a picture")
                    ]
                ),
            .sample(5, "The county earns $95 a day for each.", focus: "$95 a day", worth: 0.66)
                .decided(
                    .conflicting,
                    note: "The contract says $95, the budget $90.",
                    evidence: [
                        .sample(3, .supports, .primary, "$95", "p. 4")
                            .looked(.stands, goneAt: "2025-09-24T08:00:00Z"),
                        .sample(1, .contradicts, .primary, "$90", nil),
                    ]
                ),
            .sample(
                6,
                "Nobody has escaped since 1998.",
                focus: "since 1998",
                worth: 0.6,
                kind: .date
            )
            .decided(
                .unsupported,
                note: "Rhea Holloway knows of no list.",
                evidence: [
                    .sample(
                        4,
                        .context,
                        .primary,
                        "“I couldn't say,” said Rhea Holloway.",
                        "call of 24 Sept."
                    )
                ]
            ),
            .sample(
                7,
                "Deputies felt betrayed.",
                focus: "felt betrayed",
                worth: 0.2,
                kind: .statement
            )
            .decided(.notCheckable, note: "A feeling; nobody is quoted."),
            .sample(8, "The inmates come from nine towns.", focus: "nine towns", worth: 0.5),
            .sample(9, "Barrow is a Democrat.", focus: "a Democrat", worth: 0.9, kind: .identity),
        ],
        findings: [
            .init(
                kind: .number,
                message: "“51 people” here, “49 people” there.",
                quotes: ["51 people", "49 people"]
            ),
            .init(
                kind: .reference,
                message: "“Kessler” is named without an introduction.",
                quotes: ["Kessler"]
            ),
        ],
        sources: [
            .init(
                number: 1,
                SourceFacts(
                    kind: .document,
                    title: "Custody list",
                    publisher: "Mill Creek County",
                    date: "2025-09-19",
                    retrieved: "2025-09-24"
                )
            ),
            .init(
                number: 2,
                SourceFacts(
                    kind: .webPage,
                    title: "https://herald.example/jail",
                    url: "https://herald.example/jail",
                    retrieved: "2025-09-24"
                )
            ),
            .init(
                number: 3,
                SourceFacts(
                    kind: .courtRecord,
                    title: "Contract 25-117",
                    url: "https://county.example/25-117"
                )
            ),
            .init(
                number: 4,
                SourceFacts(
                    kind: .interview,
                    title: "Rhea Holloway",
                    publisher: "Holloway & Sons",
                    url: "https://holloway.example",
                    date: "2025-09-24",
                    isConfidential: true,
                    alias: "a deputy"
                )
            ),
        ],
        signOffs: [
            .init(
                role: "checker",
                by: "ben",
                at: "2025-09-26T08:00:00Z",
                digest: String(repeating: "9f", count: 32)
            )
        ]
    )

    /// Text that tries to break out, in every field.
    static let hostile: CaseFile = {
        let evil =
            "x | y <script>alert(1)</script> `a` [b](javascript:c) \u{202E}\u{1B}[31m\n# d\n- e"
        var claim = CaseFile.Claim.sample(1, evil, focus: "y", worth: 0.9)
            .decided(
                .inaccurate,
                correction: evil,
                note: evil,
                evidence: [.sample(1, .contradicts, .primary, evil, evil)]
            )
        claim.decidedBy = evil
        return CaseFile(
            slug: "hostile",
            title: evil,
            byline: evil,
            outlet: evil,
            url: evil,
            published: "2025-09-25",
            revision: .init(
                number: 1,
                digest: "00",
                words: 1,
                added: "2025-09-25T00:00:00Z",
                text: evil
            ),
            claims: [
                claim, .sample(2, evil, focus: "y", worth: 0.3),
                .sample(3, evil, focus: "y", worth: 0.3).decided(
                    .verified,
                    note: evil,
                    evidence: [.sample(1, .supports, .primary, nil, evil)]
                ),
            ],
            findings: [.init(kind: .quote, message: evil, quotes: [evil])],
            sources: [
                .init(
                    number: 1,
                    SourceFacts(
                        kind: .document,
                        title: evil,
                        publisher: evil,
                        url: evil,
                        date: evil,
                        retrieved: evil
                    )
                )
            ],
            signOffs: [.init(role: evil, by: evil, at: evil, digest: evil)]
        )
    }()
}

extension CaseFile.Claim {
    /// An open claim whose sentence is its statement.
    static func sample(
        _ number: Int,
        _ sentence: String,
        focus: String,
        worth: Double,
        kind: ClaimKind = .count
    ) -> CaseFile.Claim {
        let scalars = Array(sentence.unicodeScalars)
        let words = Array(focus.unicodeScalars)
        let start = scalars.indices.first { scalars[$0...].starts(with: words) } ?? 0
        return CaseFile.Claim(
            number: number,
            kind: kind,
            statement: sentence,
            sentence: sentence,
            focus: focus,
            span: Span(start: 100, end: 100 + scalars.count),
            focusSpan: Span(start: 100 + start, end: 100 + start + words.count),
            checkWorthiness: worth
        )
    }

    func decided(
        _ verdict: Verdict,
        correction: String? = nil,
        note: String? = nil,
        evidence: [CaseFile.Evidence] = []
    ) -> CaseFile.Claim {
        var claim = self
        claim.verdict = verdict
        claim.correction = correction
        claim.note = note
        claim.evidence = evidence
        claim.decidedBy = "ben"
        claim.decidedAt = "2025-09-25T16:20:00Z"
        return claim
    }
}

extension CaseFile.Evidence {
    static func sample(
        _ source: Int,
        _ stance: Stance,
        _ use: SourceUse,
        _ excerpt: String?,
        _ locator: String?
    ) -> CaseFile.Evidence {
        CaseFile.Evidence(
            source: source,
            stance: stance,
            use: use,
            excerpt: excerpt,
            locator: locator,
            addedBy: "ben",
            addedAt: "2025-09-25T16:20:00Z"
        )
    }

    /// The same, looked up in the copy of 20 September.
    func looked(
        _ outcome: ExcerptCheck.Outcome,
        passage: String? = nil,
        reason: String? = nil,
        goneAt: String? = nil
    ) -> CaseFile.Evidence {
        var evidence = self
        evidence.inCopy = ExcerptCheck(
            outcome,
            copy: 1,
            keptAt: "2025-09-20T10:00:00Z",
            passage: passage,
            reason: reason,
            goneAt: goneAt
        )
        return evidence
    }
}
