internal import Foundation
internal import Testing

/// Compares a text with the golden file `Golden/<file>` beside the test that calls.
///
/// With `RECORD_GOLDEN=1` in the environment a file that differs is written anew, and the test fails so that
/// nobody records without looking at the difference.
package func expectGolden(
    _ actual: String,
    file: String,
    testFile: String = #filePath,
    line: Int = #line,
    column: Int = #column,
    fileID: String = #fileID
) {
    let location = SourceLocation(
        fileID: fileID,
        filePath: testFile,
        line: line,
        column: column
    )
    let golden = goldenURL(file, besides: testFile)
    let expected = (try? String(contentsOf: golden, encoding: .utf8)) ?? ""
    guard expected != actual else { return }
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        do {
            try FileManager.default.createDirectory(
                at: golden.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(actual.utf8).write(to: golden)
            Issue.record("\(file) was recorded; look at the difference", sourceLocation: location)
        } catch {
            Issue.record("\(file) can't be written: \(error)", sourceLocation: location)
        }
        return
    }
    let difference = firstDifference(expected, actual)
    Issue.record("\(file) differs. \(difference)", sourceLocation: location)
}

/// The words of the golden file `Golden/<file>` beside a test.
package func goldenText(_ file: String, testFile: String = #filePath) throws -> String {
    try String(contentsOf: goldenURL(file, besides: testFile), encoding: .utf8)
}

private func goldenURL(_ file: String, besides testFile: String) -> URL {
    URL(fileURLWithPath: testFile).deletingLastPathComponent()
        .appendingPathComponent("Golden").appendingPathComponent(file)
}

/// Where two texts part, line by line.
private func firstDifference(_ expected: String, _ actual: String) -> String {
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let found = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(wanted, found).prefix { $0 == $1 }.count
    let want = line < wanted.count ? String(wanted[line]) : "(end)"
    let have = line < found.count ? String(found[line]) : "(end)"
    return "Line \(line + 1):\n  golden: \(want)\n  actual: \(have)"
}
