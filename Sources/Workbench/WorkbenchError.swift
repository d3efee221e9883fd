/// Why an act could not be done.
package enum WorkbenchError: Error, Equatable {
    case notYet
}

extension WorkbenchError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notYet: "this part of the workbench isn't built yet"
        }
    }
}
