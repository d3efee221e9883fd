package import Casework

/// Why an act could not be done: it was asked for wrongly, or what it needs is missing.
package enum WorkbenchError: Error, Equatable {
    // The folder.
    case noWorkbench(path: String)
    case notAWorkbench(path: String)
    case cannotMake(path: String, detail: String)

    // Articles.
    case noArticles
    case noSuchArticle(name: String, candidates: [String])
    case ambiguousArticle(name: String, candidates: [String])
    case whichArticle(candidates: [String])
    case unusableSlug(String)
    case noPerson
    case sameText(article: String, revision: Int)
    case unlikeText(article: String)
    case noSuchRevision(Int, article: String, last: Int)
    case noEarlierRevision(article: String)
    case articleDropped(String, reason: String)
    case articleNotDropped(String)
    case noReasonForArticle(String)

    // Claims.
    case notAReference(String)
    /// An article was named where a claim of it is meant.
    case articleNotClaim(String)
    case noSuchClaim(ClaimReference, last: Int?)
    case noClaimsInRange(article: String, first: Int, last: Int)
    case noClaimsNamed
    case dropped(ClaimReference, reason: String)
    case notDropped(ClaimReference)
    /// Somebody changed the claim after the version that was seen; versions are numbers of lines of history.
    case changedMeanwhile(ClaimReference, seen: Int, now: Int)
    case nothingToChange(String)
    case noReason(ClaimReference)
    case wordsNotFound(words: String, article: String)
    case wordsNotUnique(words: String, article: String, times: Int)
    case spanOutside(start: Int, end: Int, length: Int)
    case nothingToMerge(ClaimReference)
    case differentArticles(ClaimReference, ClaimReference)
    case differentVerdicts(ClaimReference, ClaimReference)
    case onePlaceOnly(ClaimReference)
    case noSuchPlace(Int, ClaimReference, last: Int)
    case noSuchQuestion(Int, ClaimReference)
    case whichQuestion(ClaimReference, open: [Int])
    case noSuchFinding(Int, article: String, last: Int)
    case notDismissed(Int, article: String)
    case emptyText
    case nothingToUndo(person: String)
    case cannotUndo(String)
    /// An article is only taken back while nothing was done to it.
    case workedOn(String)
    /// An older program noted less of a revision than it takes to take it back.
    case notedTooBriefly(what: String, article: String)
    case changedSince(what: String, by: String, later: String)

    // Verdicts and evidence.
    case noEvidence(ClaimReference)
    /// No evidence on the claim says what the verdict does.
    case notBorne(Verdict, ClaimReference)
    /// Sources disagree where there are several.
    case oneSourceOnly(ClaimReference)
    /// Sources that all contradict a claim don't disagree on it.
    case contradictedOnly(ClaimReference)
    case noCorrection(ClaimReference)
    case correctionWithoutUse(Verdict)
    case noNote(ClaimReference)
    case nothingToCite
    case nothingToReuse(ClaimReference)
    case noSuchEvidence(ClaimReference, source: Int)
    case whichEvidence(ClaimReference, source: Int, excerpts: [String])
    case evidenceIsGone(ClaimReference)
    /// The verdict couldn't be given on what is left without it.
    case verdictRestsOn(Verdict, ClaimReference)

    // Sources.
    case noSuchSource(Int, last: Int?)
    case emptySource
    case nothingToCapture(Int)
    case noSuchCopy(Int, source: Int)
    case confidentialCopy(source: Int)
    case noAlias
    case notADate(String)
    case notADay(String)
    case confidentialityDiffers(source: Int)
    /// A source is named as files are, and there is none.
    case noSuchFile(String)
    case unreadableFile(path: String, detail: String)

    // Accounts.
    case unusableAccountName(String)
    case accountExists(String)
    case noSuchAccount(String)
    case passwordTooShort(least: Int)
    case passwordTooLong(most: Int)
    case noSuchToken(String, account: String)
    case tokenExists(String, account: String)

    // Signatures and the gate.
    case signedAlready(article: String, by: String, SignatureRole)
    case secondSignatureOfOne(person: String, as: String)
    case badRules(path: String, line: Int?, detail: String)
    /// The article, its claims or their evidence aren't as whoever signs or lets it through saw them; with what was
    /// done since.
    case articleChangedMeanwhile(article: String, changes: [HistoryLine])

    // Safe-keeping.
    case alreadyThere(path: String)
    case badArchive(detail: String)
}

extension WorkbenchError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noWorkbench(let path):
            """
            no workbench in \(path) or above it; make one with 'stet init', or name it with \
            --workbench or STET_WORKBENCH
            """
        case .notAWorkbench(let path):
            "\(path): not a workbench; make one there with 'stet init \(path)'"
        case .cannotMake(let path, let detail): "\(path): can't be made (\(detail))"

        case .noArticles: "there is no article yet; add one with 'stet add FILE'"
        case .noSuchArticle(let name, let candidates):
            "no article is called '\(name)'\(WorkbenchError.list(candidates, "there is:"))"
        case .ambiguousArticle(let name, let candidates):
            "'\(name)' may be several articles\(WorkbenchError.list(candidates, "say which:"))"
        case .whichArticle(let candidates):
            "which article is meant? Name one\(WorkbenchError.list(candidates, "there is:"))"
        case .unusableSlug(let slug):
            "'\(slug)' can't be a slug; use letters, digits and hyphens"
        case .noPerson: "nobody is named as doing this; say who with --by"

        case .sameText(let article, let revision):
            """
            nothing changed: this is the text of revision \(revision) of \(article); \
            'stet article edit \(article)' changes its title or day of publication
            """
        case .unlikeText(let article):
            """
            an article is already called '\(article)', and this text has little in common with it; if it is \
            a new version, say so with --revision-of \(article), else choose another name with --slug
            """
        case .noSuchRevision(let number, let article, let last):
            "\(article) has no revision \(number); its last is \(last)"
        case .noEarlierRevision(let article):
            "\(article) wasn't revised yet; 'stet revise \(article) FILE' keeps a new version"

        case .notAReference(let text):
            "'\(text)' names no claim; write slug#12, 12, 3-5 or 3,5,8"
        case .articleNotClaim(let article):
            """
            \(article) is an article; 'stet claims \(article)' lists its claims, \
            'stet report \(article) --as annotated --output -' shows its text
            """
        case .noSuchClaim(let reference, let last?):
            "there is no claim \(reference); the numbers of \(reference.article) end at \(last)"
        case .noSuchClaim(let reference, nil):
            "there is no claim \(reference); \(reference.article) has none"
        case .noClaimsInRange(let article, let first, let last):
            "\(article) has no claim from \(first) to \(last)"
        case .noClaimsNamed: "no claim is named; write slug#12, 12, 3-5 or 3,5,8"
        case .articleDropped(let slug, let reason):
            "\(slug) was dropped (\(reason)); bring it back with 'stet article restore \(slug)'"
        case .articleNotDropped(let slug): "\(slug) wasn't dropped"
        case .noReasonForArticle(let slug): "why is \(slug) dropped? give --reason"
        case .dropped(let reference, let reason):
            "\(reference) was dropped (\(reason)); bring it back with 'stet claim restore \(reference)'"
        case .notDropped(let reference): "\(reference) wasn't dropped"
        case .changedMeanwhile(let reference, let seen, let now):
            """
            \(reference): somebody changed it meanwhile (you saw version \(seen), now it is \(now)); \
            look at it again
            """
        case .nothingToChange(let what): "nothing is said that would change \(what)"
        case .noReason(let reference): "why is \(reference) dropped? give --reason"
        case .wordsNotFound(let words, let article):
            "“\(words)” doesn't stand in \(article); copy the words exactly"
        case .wordsNotUnique(let words, let article, let times):
            "“\(words)” stands \(times) times in \(article); give more words, or --start and --end"
        case .spanOutside(let start, let end, let length):
            "no words stand from \(start) to \(end); the text has \(length) characters"

        case .nothingToMerge(let target): "nothing is named to merge into \(target)"
        case .differentArticles(let first, let second):
            "\(first) and \(second) are claims of different articles, which are not merged"
        case .differentVerdicts(let first, let second):
            "\(first) and \(second) have different verdicts, and one claim has one; settle first what holds"
        case .onePlaceOnly(let reference):
            "\(reference) has one place only; there is nothing to split"
        case .noSuchPlace(let number, let reference, let last):
            "\(reference) has no place \(number); 'stet show \(reference)' lists them, 1 to \(last)"
        case .noSuchQuestion(let number, let reference):
            "\(reference) has no question \(number); 'stet show \(reference)' lists them"
        case .whichQuestion(let reference, let open):
            open.isEmpty
                ? "\(reference) has no question that is open; name an answered one by its number"
                : "\(reference) has several open questions; name one by its number: "
                    + open.map(String.init).joined(separator: ", ")
        case .noSuchFinding(let number, let article, let last):
            last == 0
                ? "\(article) has no inconsistencies"
                : "\(article) has no inconsistency \(number); the numbers end at \(last)"
        case .notDismissed(let number, let article):
            "inconsistency \(number) of \(article) wasn't dismissed"
        case .emptyText: "nothing is written; say it in words"
        case .nothingToUndo(let person): "there is nothing of \(person)'s to undo"
        case .workedOn(let slug):
            """
            \(slug) was worked on since it was added; 'stet article drop \(slug) --reason WHY' takes it out of the count
            """
        case .cannotUndo(let what):
            "“\(what)” can't be undone; what it did can only be changed by a new act"
        case .notedTooBriefly(let what, let article):
            """
            “\(what)” can't be undone: the history has it from an older stet, which didn't keep all that this takes; \
            'stet revise \(article) FILE' with the earlier draft makes that text the newest version
            """
        case .changedSince(let what, let by, let later):
            "“\(what)” can't be undone any more: \(by) changed it since (\(later))"

        case .noEvidence(let reference):
            """
            \(reference): no verdict without evidence: give --source (and --excerpt), or cite first \
            with 'stet cite \(reference) --source …'
            """
        case .notBorne(.verified, let reference):
            "\(reference): no evidence on it supports it; name a source that bears it out"
        case .notBorne(.inaccurate, let reference):
            "\(reference): no evidence on it contradicts it; name a source that says otherwise"
        case .notBorne(let verdict, let reference):
            """
            \(reference): all evidence on it supports it, so it can't be '\(verdict.rawValue)'; name a source that \
            doesn't
            """
        case .oneSourceOnly(let reference):
            """
            \(reference): 'conflicting' needs two sources that disagree; cite the other one first with \
            'stet cite \(reference) --source … --stance supports'
            """
        case .contradictedOnly(let reference):
            """
            \(reference): all evidence on it contradicts it, so it is 'inaccurate' rather than 'conflicting'; if a source \
            supports it, cite that first with 'stet cite \(reference) --source … --stance supports'
            """
        case .noCorrection(let reference):
            "\(reference): what should the words be? give --correction"
        case .correctionWithoutUse(let verdict):
            "a correction goes with 'inaccurate' or 'needs-context', not with '\(verdict.rawValue)'"
        case .noNote(let reference): "\(reference): why can't it be checked? give --note"
        case .nothingToCite: "no evidence is given; name a source with --source"
        case .nothingToReuse(let reference):
            "\(reference) has no evidence that this claim hasn't as well"
        case .noSuchEvidence(let reference, let source):
            "\(reference): no such evidence from source \(source); 'stet show \(reference)' lists what there is"
        case .whichEvidence(let reference, let source, let excerpts):
            """
            \(reference): source \(source) has several pieces of evidence on it; name one with --excerpt: \
            \(excerpts.map { "'\($0)'" }.joined(separator: ", "))
            """
        case .evidenceIsGone(let reference):
            "\(reference): that evidence isn't on it any more; look again"
        case .verdictRestsOn(let verdict, let reference):
            """
            \(reference): '\(verdict.rawValue)' can't do without that evidence; take the verdict back first with \
            'stet mark \(reference) unverified'
            """

        case .noSuchSource(let number, let last?):
            "there is no source \(number); the numbers end at \(last)"
        case .noSuchSource(let number, nil):
            "there is no source \(number); there is none yet"
        case .emptySource: "a source needs a title, an address or a file"
        case .nothingToCapture(let number):
            "source \(number) has no address that could be fetched, or fetching is switched off"
        case .noSuchCopy(let place, let number): "source \(number) has no kept copy \(place)"
        case .confidentialCopy(let number):
            "source \(number) is confidential; what it gave is shown to nobody"
        case .noAlias: "a confidential source needs an alias for every output; give --alias"
        case .notADate(let text): "'\(text)' is no date; write 2025, 2025-09 or 2025-09-19"
        case .notADay(let text): "'\(text)' is no day; write 2025-09-19"
        case .confidentialityDiffers(let source):
            """
            source \(source) is stored already, but not as confidential; change it first with \
            'stet source edit \(source) --confidential --alias …'
            """
        case .noSuchFile(let path):
            """
            \(path): there is no such file, so no copy could be kept; for a source without a file, describe it in \
            words: 'stet source add --title …', then --source '#3'
            """
        case .unreadableFile(let path, let detail): "\(path): can't be read (\(detail))"

        case .unusableAccountName(let name):
            "'\(name)' can't be an account's name; use 1 to 80 characters without line ends"
        case .accountExists(let name): "there is an account \(name) already"
        case .noSuchAccount(let name):
            "there is no account \(name); 'stet user list' shows them"
        case .passwordTooShort(let least): "a password needs at least \(least) characters"
        case .passwordTooLong(let most): "a password may have at most \(most) bytes"
        case .noSuchToken(let name, let account):
            "\(account) has no token '\(name)'; 'stet user list' shows the tokens"
        case .tokenExists(let name, let account):
            "\(account) has a token '\(name)' already; revoke it first, or choose another name"

        case .signedAlready(let article, let by, let role):
            "\(article) is signed already as \(role.rawValue), by \(by)"
        case .secondSignatureOfOne(let person, let role):
            "\(person) has signed as \(role) already; the second signature is another person's"
        case .badRules(let path, let line, let detail):
            "\(path)\(line.map { ", line \($0)" } ?? ""): \(detail)"
        case .articleChangedMeanwhile(let article, let changes):
            """
            \(article) isn't as you saw it\(WorkbenchError.told(changes)); look at it again
            """

        case .badArchive(let detail): detail
        case .alreadyThere(let path): "\(path): is there already; choose another name"
        }
    }

    /// " (Ben: #3 marked verified; …)" with at most five changes; empty where none is known.
    private static func told(_ changes: [HistoryLine]) -> String {
        if changes.isEmpty { return "" }
        let shown = changes.prefix(5).map { change in
            "\(change.by): \(change.claim.map { "#\($0) " } ?? "")\(change.what)"
        }
        return " (\(shown.joined(separator: "; "))\(changes.count > 5 ? "; …" : ""))"
    }

    /// "; there is a, b, c" with at most ten names.
    private static func list(_ names: [String], _ introduction: String) -> String {
        if names.isEmpty { return "" }
        let shown = names.prefix(10).joined(separator: ", ")
        return "; \(introduction) \(shown)\(names.count > 10 ? ", …" : "")"
    }
}
