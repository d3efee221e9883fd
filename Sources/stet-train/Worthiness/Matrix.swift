/// A dense matrix, row by row.
struct Matrix {
    let columns: Int
    private(set) var values: [Float]

    init(rows: Int, columns: Int) {
        self.columns = columns
        values = [Float](repeating: 0, count: rows * columns)
    }

    /// A matrix of these rows, which have the same number of columns.
    init(_ rows: [[Float]]) {
        columns = rows.first?.count ?? 0
        values = rows.flatMap { $0 }
    }

    var rows: Int { columns > 0 ? values.count / columns : 0 }

    func row(_ index: Int) -> ArraySlice<Float> {
        values[index * columns..<(index + 1) * columns]
    }

    /// Fills it with numbers between -1 and 1.
    mutating func fill(using random: inout SplitMix64) {
        for index in values.indices { values[index] = Float.random(in: -1...1, using: &random) }
    }

    /// Adds a row of another matrix, `factor` times.
    mutating func add(_ other: Matrix, row: Int, times factor: Float, to target: Int) {
        let from = row * columns
        let to = target * columns
        for column in 0..<columns { values[to + column] += factor * other.values[from + column] }
    }

    /// Takes the mean of all rows from each.
    mutating func centreRows() {
        guard rows > 0 else { return }
        var mean = [Double](repeating: 0, count: columns)
        for (index, value) in values.enumerated() { mean[index % columns] += Double(value) }
        for index in mean.indices { mean[index] /= Double(rows) }
        for index in values.indices { values[index] -= Float(mean[index % columns]) }
    }

    /// Takes from each column its part along the left singular vector of the greatest singular value.
    mutating func takeAwayGreatestDirection() {
        let direction = SparseMatrix(self).rangeBasis(1, iterations: 8, seed: 1)
        for column in 0..<columns {
            var product = 0.0
            for row in 0..<rows {
                product += Double(direction.values[row]) * Double(values[row * columns + column])
            }
            for row in 0..<rows {
                values[row * columns + column] -= Float(product) * direction.values[row]
            }
        }
    }

    /// Makes each row one long; a row of zeros stays.
    mutating func normaliseRows() {
        for row in 0..<rows {
            let range = row * columns..<(row + 1) * columns
            let length = values[range].reduce(0) { $0 + $1 * $1 }.squareRoot()
            guard length > 0 else { continue }
            for index in range { values[index] /= length }
        }
    }

    /// Makes the columns orthogonal and one long, by the modified Gram-Schmidt process; what depends on the
    /// columns before it becomes zero.
    mutating func orthonormaliseColumns() {
        for column in 0..<columns {
            let before = squaredLength(ofColumn: column)
            for earlier in 0..<column { takeAway(earlier, from: column) }
            let square = squaredLength(ofColumn: column)
            // What is left of a dependent column is the error of rounding.
            let scale = square > before * 1e-10 ? 1 / square.squareRoot() : 0
            for row in 0..<rows { values[row * columns + column] *= Float(scale) }
        }
    }

    private func squaredLength(ofColumn column: Int) -> Double {
        var sum = 0.0
        for row in 0..<rows {
            let value = Double(values[row * columns + column])
            sum += value * value
        }
        return sum
    }

    private mutating func takeAway(_ earlier: Int, from column: Int) {
        var product = 0.0
        for row in 0..<rows {
            product +=
                Double(values[row * columns + earlier]) * Double(values[row * columns + column])
        }
        for row in 0..<rows {
            values[row * columns + column] -= Float(product) * values[row * columns + earlier]
        }
    }
}

/// A matrix of which only what isn't zero is stored.
struct SparseMatrix {
    typealias Entry = (row: Int, column: Int, value: Float)

    private let entries: [Entry]
    private let rows: Int
    private let columns: Int

    init(_ entries: [Entry], rows: Int, columns: Int) {
        self.entries = entries
        self.rows = rows
        self.columns = columns
    }

    /// Takes what isn't zero in a dense matrix.
    init(_ matrix: Matrix) {
        var entries: [Entry] = []
        for row in 0..<matrix.rows {
            for (column, value) in matrix.row(row).enumerated() where value != 0 {
                entries.append((row, column, value))
            }
        }
        self.init(entries, rows: matrix.rows, columns: matrix.columns)
    }

    /// An orthonormal basis, `count` columns, of what the matrix reaches with its greatest singular values.
    func rangeBasis(_ count: Int, iterations: Int, seed: UInt64) -> Matrix {
        var random = SplitMix64(state: seed)
        var domain = Matrix(rows: columns, columns: count)
        domain.fill(using: &random)
        var range = product(with: domain)
        range.orthonormaliseColumns()
        for _ in 0..<iterations {
            domain = transposedProduct(with: range)
            domain.orthonormaliseColumns()
            range = product(with: domain)
            range.orthonormaliseColumns()
        }
        return range
    }

    private func product(with matrix: Matrix) -> Matrix {
        var product = Matrix(rows: rows, columns: matrix.columns)
        for entry in entries {
            product.add(matrix, row: entry.column, times: entry.value, to: entry.row)
        }
        return product
    }

    private func transposedProduct(with matrix: Matrix) -> Matrix {
        var product = Matrix(rows: columns, columns: matrix.columns)
        for entry in entries {
            product.add(matrix, row: entry.row, times: entry.value, to: entry.column)
        }
        return product
    }
}
