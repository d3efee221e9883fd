internal import ArgumentParser

/// In which form a list is printed.
struct ListOptions: ParsableArguments {
    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Print comma-separated values for a spreadsheet.")
    var csv = false

    func validate() throws {
        if json, csv { throw ValidationError("Choose one of --json and --csv.") }
    }
}
