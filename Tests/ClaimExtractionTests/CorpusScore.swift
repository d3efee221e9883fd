import ClaimExtraction

/// What of a lot was found, and what besides; `report` is compared with a golden file.
struct CorpusScore {
    private(set) var report = ""
    private var rows: [String] = []

    /// Findings.
    ///
    /// One meets an item that has its kind if each span of the item overlaps one of its spans or has the same words. A second
    /// one that meets an item is neither right nor false.
    init(findingsIn lot: CorpusLot, by extractor: Extractor) {
        var counts = (items: 0, met: 0, false: 0, clean: 0, falseInClean: 0)
        let corrected = lot.entries.count { !$0.corrections.isEmpty }
        for entry in lot.entries {
            let extraction = extractor.extraction(of: entry.article)
            var isUsed = [Bool](repeating: false, count: extraction.findings.count)
            for item in entry.gold {
                let meeting = extraction.findings.indices.filter {
                    item.isMet(by: extraction.findings[$0], in: extraction)
                }
                if meeting.allSatisfy({ isUsed[$0] }) {
                    add("missed", entry, item.kinds.joined(separator: "/"), item.spans, extraction)
                } else {
                    counts.met += 1
                }
                for index in meeting { isUsed[index] = true }
            }
            for (finding, isUsed) in zip(extraction.findings, isUsed) where !isUsed {
                counts.false += 1
                if entry.gold.isEmpty { counts.falseInClean += 1 }
                add("false", entry, finding.kind.rawValue, finding.spans, extraction)
                rows.append("        \(finding.message)")
            }
            counts.items += entry.gold.count
            if entry.gold.isEmpty { counts.clean += 1 }
            let clean = entry.corrected.map(extractor.extraction)
            for finding in clean?.findings ?? [] {
                counts.false += 1
                counts.falseInClean += 1
                let kind = "\(finding.kind.rawValue), corrected"
                add("false", entry, kind, finding.spans, clean ?? extraction)
                rows.append("        \(finding.message)")
            }
        }
        finish(
            "\(counts.met) of \(counts.items) found; \(counts.false) false, \(counts.falseInClean) of them in "
                + "\(counts.clean + corrected) clean of \(lot.entries.count + corrected) articles"
        )
    }

    /// Claims, or those of one kind: matched one to one with items of their kind whose words they overlap, the largest overlap first.
    init(claimsIn lot: CorpusLot, of kind: ClaimKind? = nil, by extractor: Extractor) {
        var kinds: [String: (items: Int, claims: Int, matched: Int)] = [:]
        for entry in lot.entries {
            let extraction = extractor.extraction(of: entry.article)
            let claims = extraction.claims.filter { kind == nil || $0.kind == kind }
            let pairs = Self.matches(entry.gold, claims)
            for (index, item) in entry.gold.enumerated() {
                kinds[item.kinds[0], default: (0, 0, 0)].items += 1
                guard pairs[index] == nil else {
                    kinds[item.kinds[0], default: (0, 0, 0)].matched += 1
                    continue
                }
                add("missed", entry, item.kinds[0], item.spans, extraction)
            }
            let matched = Set(pairs.values)
            for (index, claim) in claims.enumerated() {
                kinds[claim.kind.rawValue, default: (0, 0, 0)].claims += 1
                guard !matched.contains(index) else { continue }
                add("besides", entry, claim.kind.rawValue, [claim.focus], extraction)
            }
        }
        let lines = kinds.sorted { $0.key < $1.key }.map { kind, count in
            "\(kind) \(count.matched) of \(count.items), \(count.claims) found"
        }
        let matched = kinds.values.reduce(0) { $0 + $1.matched }
        let all = kinds.values.reduce(0) { $0 + $1.items + $1.claims }
        let perMille = 2000 * matched / max(all, 1)
        let f1 = "F1 \(perMille / 10).\(perMille % 10) %"
        finish(([f1] + lines).joined(separator: "; "))
    }

    private mutating func add(
        _ what: String,
        _ entry: CorpusLot.Entry,
        _ kind: String,
        _ spans: [Span],
        _ extraction: Extraction
    ) {
        let words = spans.map(extraction.text).joined(separator: " | ")
        rows.append("\(what) in \(entry.title): \(kind) ⟦\(words)⟧")
    }

    private mutating func finish(_ summary: String) {
        report = ([summary] + rows).joined(separator: "\n") + "\n"
    }

    /// For each item that a claim meets, that claim.
    private static func matches(_ items: [CorpusLot.Item], _ claims: [Claim]) -> [Int: Int] {
        var pairs: [(item: Int, claim: Int, common: Int, all: Int)] = []
        for (item, gold) in items.enumerated() {
            for (index, claim) in claims.enumerated() where claim.kind.rawValue == gold.kinds[0] {
                let (wanted, found) = (gold.spans[0], claim.focus)
                guard wanted.overlaps(found) else { continue }
                let common = min(wanted.end, found.end) - max(wanted.start, found.start)
                let all = max(wanted.end, found.end) - min(wanted.start, found.start)
                pairs.append((item, index, common, all))
            }
        }
        pairs.sort {
            // Of two with as many words in common the one that is more alike.
            ($1.common, $1.common * $0.all, $0.item, $0.claim)
                < ($0.common, $0.common * $1.all, $1.item, $1.claim)
        }
        var matches: [Int: Int] = [:]
        var taken: Set<Int> = []
        for pair in pairs where matches[pair.item] == nil && !taken.contains(pair.claim) {
            matches[pair.item] = pair.claim
            taken.insert(pair.claim)
        }
        return matches
    }
}

extension CorpusLot.Item {
    fileprivate func isMet(by finding: Finding, in extraction: Extraction) -> Bool {
        guard kinds.contains(finding.kind.rawValue) else { return false }
        return spans.allSatisfy { wanted in
            let words = extraction.text(wanted).lowercased()
            return finding.spans.contains {
                $0.overlaps(wanted) || extraction.text($0).lowercased() == words
            }
        }
    }
}
