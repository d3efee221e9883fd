import Testing

@testable import Workbench

/// Runs that never fall, against all subsequences of short lists.
struct IncreasingTests {
    private static let lists: [([Int], [Int])] = [
        ([], []), ([3], [1]), ([2, 1], [1, 2]), ([0, 1, 2], [1, 1, 1]), ([2, 1, 0], [1, 1, 1]),
        ([5, 1, 2, 3, 4], [9, 2, 2, 2, 2]), ([1, 1, 0, 1], [1, 1, 2, 1]),
        ([4, 0, 5, 1, 6, 2], [2, 1, 2, 1, 2, 1]), ([0, 7, 3, 3, 9, 1], [1, 2, 1, 2, 1, 2]),
    ]

    @Test(arguments: lists)
    func `finds a run as heavy and one as long as there are`(_ values: [Int], _ weights: [Int]) {
        func isRising(_ chosen: [Int]) -> Bool {
            zip(chosen, chosen.dropFirst()).allSatisfy { values[$0] <= values[$1] && $0 < $1 }
        }
        let all = (0..<1 << values.count)
            .map { bits in values.indices.filter { bits >> $0 & 1 == 1 } }.filter(isRising)
        func weight(_ chosen: [Int]) -> Int { chosen.reduce(0) { $0 + weights[$1] } }
        let heaviest = Increasing.heaviest(values, weights)
        #expect(isRising(heaviest) && weight(heaviest) == all.map(weight).max())
        let longest = Increasing.longest(values)
        #expect(isRising(longest) && longest.count == all.map(\.count).max())
    }
}
