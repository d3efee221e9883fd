/// Finds a run of items in a sequence, in time linear in both (Knuth, Morris and Pratt 1977).
struct RunSearch<Item: Equatable> {
    private let run: [Item]
    /// How much of the run its beginning of each length ends with once more.
    private let borders: [Int]

    init(_ run: [Item]) {
        self.run = run
        var borders = run.isEmpty ? [] : [0]
        borders.reserveCapacity(run.count)
        var length = 0
        for item in run.dropFirst() {
            while length > 0, run[length] != item { length = borders[length - 1] }
            if run[length] == item { length += 1 }
            borders.append(length)
        }
        self.borders = borders
    }

    /// Calls a function with the start of each place, until it returns false; a run without items stands nowhere.
    func forEachPlace(in items: some RandomAccessCollection<Item>, _ found: (Int) -> Bool) {
        guard !run.isEmpty, run.count <= items.count else { return }
        var length = 0
        for (index, item) in items.enumerated() {
            while length > 0, length == run.count || run[length] != item {
                length = borders[length - 1]
            }
            if run[length] == item { length += 1 }
            if length == run.count, !found(index + 1 - length) { return }
        }
    }

    /// Where it stands for the first time.
    func first(in items: some RandomAccessCollection<Item>) -> Int? {
        var first: Int?
        forEachPlace(in: items) {
            first = $0; return false
        }
        return first
    }
}
