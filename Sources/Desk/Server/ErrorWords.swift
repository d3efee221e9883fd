internal import ArticleImport
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Reports
internal import Workbench

extension Refusal {
    /// What an error of any kind means for the browser.
    init(_ error: any Error) {
        switch error {
        case let refusal as Refusal: self = refusal
        case let error as WorkbenchError:
            self.init(
                status: error.status,
                code: error.code,
                message: error.pageWords ?? error.description
            )
        case let error as ImportError:
            self.init(
                status: .unprocessableContent,
                code: "unreadableArticle",
                message: error.description
            )
        case let error as ReportRefusal:
            self.init(
                status: .unprocessableContent,
                code: "noReport",
                message: error.reason
            )
        case is NIOTooManyBytesError: self = .tooLarge
        case let error as any HTTPResponseError where error.status == .notFound: self = .notFound
        case let error as any HTTPResponseError where error.status.kind == .clientError:
            self.init(status: error.status, code: "badRequest", message: error.status.reasonPhrase)
        default: self = StoreTrouble(error).map(Refusal.init(trouble:)) ?? .failed
        }
    }

    private init(trouble: StoreTrouble) {
        switch trouble {
        case .refused(let rule):
            self.init(status: .unprocessableContent, code: "refused", message: rule)
        case .busy:
            self.init(
                status: .serviceUnavailable,
                code: "busy",
                message: "another program keeps the database locked; try again",
                retryAfter: 2
            )
        case .failed: self = .failed
        }
    }
}

extension WorkbenchError {
    fileprivate var status: HTTPResponse.Status {
        switch self {
        case .noSuchArticle, .noArticles, .noSuchClaim, .noSuchSource, .noSuchRevision,
            .noEarlierRevision, .noClaimsInRange, .noSuchCopy, .noSuchEvidence, .evidenceIsGone:
            .notFound
        case .changedMeanwhile, .articleChangedMeanwhile, .dropped, .notDropped, .articleDropped,
            .articleNotDropped, .sameText, .alreadyThere:
            .conflict
        default: .unprocessableContent
        }
    }

    /// The case's name, "noEvidence": its mirror tells it of a case with facts, and of no other.
    fileprivate var code: String {
        switch self {
        case .emptySource: "emptySource"
        case .emptyText: "emptyText"
        case .noAlias: "noAlias"
        case .noArticles: "noArticles"
        case .noClaimsNamed: "noClaimsNamed"
        case .noPerson: "noPerson"
        case .nothingToCite: "nothingToCite"
        default: Mirror(reflecting: self).children.first?.label ?? "refused"
        }
    }

    /// Words for a page where the error's own speak of the command line's options.
    fileprivate var pageWords: String? {
        switch self {
        case .noEvidence: "No verdict without evidence: name a source first."
        case .oneSourceOnly:
            "“Conflicting” needs two sources that disagree: add evidence for both sides first."
        case .contradictedOnly:
            "All evidence contradicts it, so it is “inaccurate” rather than “conflicting”: add evidence that supports it first."
        case .noCorrection: "What should the words be? Give the correction."
        case .noNote: "Why can't it be checked? Give the reason."
        case .noReason, .noReasonForArticle: "Why is it dropped? Give the reason."
        case .articleDropped(let slug, let reason):
            "\(slug) was dropped (\(reason)): restore it first, from the list of articles."
        case .nothingToCite: "Name a source."
        case .noAlias: "A confidential source needs an alias for every output."
        case .wordsNotUnique(_, _, let times):
            "These words stand \(times) times in the text: select the ones that are meant."
        case .confidentialityDiffers(let source):
            """
            Source \(source) is stored already, but not as confidential; change it in the list of \
            sources.
            """
        case .sameText(_, let revision):
            """
            Nothing changed: this is the text of revision \(revision). Title and day of publication \
            are changed under “Details…”.
            """
        case .workedOn: "There is nothing to undo. An article is dropped under “Details…”."
        case .noArticles: "There is no article yet."
        case .notedTooBriefly(let what, _):
            """
            “\(what)” can't be undone: an older stet noted too little of it. Store the earlier draft as \
            a new version instead.
            """
        case .articleChangedMeanwhile:
            "The article isn't as you saw it: look at what was changed, then decide."
        case .nothingToReuse(let reference):
            "\(reference) has no evidence that this claim hasn't as well."
        case .verdictRestsOn:
            "The verdict can't do without this evidence: take the verdict back first."
        case .nothingToCapture:
            "The source has no address that could be fetched, or this server fetches none."
        case .unreadableFile: "The kept copy is missing or was changed; 'stet verify' says more."
        default: nil
        }
    }
}
