internal import Casework
internal import ClaimExtraction
internal import Foundation
internal import Yams

extension GateRules {
    /// The rules that a workbench's file gives; those that it doesn't mention, or all without a file, are the usual ones.
    package init(in folder: WorkbenchFolder) throws {
        self.init()
        let path = folder.rules
        guard FileManager.default.fileExists(atPath: path) else { return }
        let text: String
        do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
            throw WorkbenchError.unreadableFile(path: path, detail: reason(of: error))
        }
        try self.init(yaml: text, path: path)
    }

    /// Reads rules; what is no rule or no value of one is an error that names the line.
    init(yaml: String, path: String) throws {
        self.init()
        let root: Node?
        do { root = try Yams.compose(yaml: yaml) } catch let error as YamlError {
            throw WorkbenchError.badRules(path: path, line: nil, detail: "\(error)")
        }
        guard let root else { return }
        guard let fields = root.mapping else {
            throw WorkbenchError.badRules(
                path: path,
                line: 1,
                detail: "it is no list of names and values"
            )
        }
        for (key, value) in fields {
            let name = key.string ?? ""
            do { try set(name, to: value) } catch let problem as Problem {
                throw WorkbenchError.badRules(
                    path: path,
                    line: (value.mark ?? key.mark)?.line,
                    detail: problem.text
                )
            }
        }
    }

    /// What is wrong with a value, without its place.
    private struct Problem: Error {
        var text: String
    }

    private mutating func set(_ name: String, to value: Node) throws {
        switch name {
        case "decided-kinds": kinds = try GateRules.set(of: value, name)
        case "decided-from-weight": leastWeight = try GateRules.weight(value, name)
        case "blocking-verdicts": blockingVerdicts = try GateRules.set(of: value, name)
        case "least-basis": leastBasis = try GateRules.named(value, name)
        case "least-basis-by-kind":
            for (kind, basis) in try GateRules.mapping(value, name) {
                leastBasisByKind[try GateRules.named(kind, name)] = try GateRules.named(basis, name)
            }
        case "findings-settled": needsFindingsSettled = try GateRules.flag(value, name)
        case "tables-claimed": needsTablesClaimed = try GateRules.flag(value, name)
        case "questions-answered": needsQuestionsAnswered = try GateRules.flag(value, name)
        case "evidence-fits": needsEvidenceToFit = try GateRules.flag(value, name)
        case "excerpts-in-copies": needsExcerptsInCopies = try GateRules.flag(value, name)
        case "evidence-fresh": needsFreshEvidence = try GateRules.flag(value, name)
        case "figures-stale-after-days": stale.figures = try GateRules.days(value, name)
        case "offices-stale-after-days": stale.offices = try GateRules.days(value, name)
        case "laws-stale-after-days": stale.laws = try GateRules.days(value, name)
        case "signatures": signatures = try GateRules.set(of: value, name)
        default:
            throw Problem(text: "there is no rule '\(name)'; 'stet gate --rules' lists them")
        }
    }

    // MARK: Values

    private static func named<Value: CaseIterable & RawRepresentable<String>>(
        _ node: Node,
        _ name: String
    ) throws -> Value {
        if let value = node.string.flatMap(Value.init(rawValue:)) { return value }
        let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
        throw Problem(text: "\(name): '\(node.string ?? "")' is none of \(names)")
    }

    private static func set<Value: CaseIterable & RawRepresentable<String> & Hashable>(
        of node: Node,
        _ name: String
    ) throws -> Set<Value> {
        guard let items = node.sequence else {
            throw Problem(text: "\(name) is a list, as in [a, b]")
        }
        return Set(try items.map { try named($0, name) })
    }

    private static func mapping(_ node: Node, _ name: String) throws -> Node.Mapping {
        guard let mapping = node.mapping else {
            throw Problem(text: "\(name) has a line for each kind, as in 'law: primary'")
        }
        return mapping
    }

    private static func flag(_ node: Node, _ name: String) throws -> Bool {
        guard let flag = node.bool else { throw Problem(text: "\(name) is true or false") }
        return flag
    }

    private static func weight(_ node: Node, _ name: String) throws -> Double {
        guard let weight = node.float, (0...1).contains(weight) else {
            throw Problem(text: "\(name) is a number from 0 to 1")
        }
        return weight
    }

    private static func days(_ node: Node, _ name: String) throws -> Int {
        guard let days = node.int, (0...36_500).contains(days) else {
            throw Problem(text: "\(name) is a whole number of days")
        }
        return days
    }

    // MARK: Writing

    /// The rules as a file that says the same.
    package var yaml: String {
        func list<Value: CaseIterable & RawRepresentable<String> & Hashable>(
            _ set: Set<Value>
        ) -> String {
            let names = Value.allCases.filter(set.contains).map(\.rawValue)
            return "[\(names.joined(separator: ", "))]"
        }
        let byKind = ClaimKind.allCases.compactMap { kind in
            leastBasisByKind[kind].map { "\(kind.rawValue): \($0.rawValue)" }
        }
        return """
            # What must be so before an article may be published; 'stet gate' tells what isn't.
            # Claims of these kinds need a verdict, from this weight on.
            decided-kinds: \(list(kinds))
            decided-from-weight: \(leastWeight)
            # No claim may have one of these; 'inaccurate' may stay once the text has the correction.
            blocking-verdicts: \(list(blockingVerdicts))
            # The least that a verdict rests on: \(Basis.allCases.map(\.rawValue).joined(separator: ", ")).
            least-basis: \(leastBasis.rawValue)
            least-basis-by-kind: {\(byKind.joined(separator: ", "))}
            # Inconsistencies mended or dismissed, questions answered, excerpts that agree with the claims.
            findings-settled: \(needsFindingsSettled)
            questions-answered: \(needsQuestionsAnswered)
            evidence-fits: \(needsEvidenceToFit)
            # A claim in every table of figures: none is found there by itself.
            tables-claimed: \(needsTablesClaimed)
            # Excerpts that stand word for word in the kept copies of their sources, where those can be read.
            excerpts-in-copies: \(needsExcerptsInCopies)
            # Evidence that isn't out of date on the day of publication.
            evidence-fresh: \(needsFreshEvidence)
            figures-stale-after-days: \(stale.figures)
            offices-stale-after-days: \(stale.offices)
            laws-stale-after-days: \(stale.laws)
            # Who must have signed the text and the claims as they are.
            signatures: \(list(signatures))

            """
    }
}
