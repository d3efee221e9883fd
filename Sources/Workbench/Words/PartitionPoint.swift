extension RandomAccessCollection where Index == Int {
    /// The index of the first element for which `isReached` holds, which must hold for all after it; the end if none.
    func partitionPoint(where isReached: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if isReached(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
