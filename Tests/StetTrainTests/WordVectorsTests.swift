import Testing

@testable import stet_train

struct WordVectorsTests {
    /// Sentences in which words 1 and 2 stand where 3 and 4 don't; 100 and more are around them.
    private static let sentences: [[UInt64]] = (0..<40).flatMap { turn -> [[UInt64]] in
        let filler = UInt64(100 + turn % 4)
        return [
            [10, 1, 11, filler], [10, 2, 11, filler],
            [20, 3, 21, filler], [20, 4, 21, filler],
        ]
    }

    private func likeness(_ first: UInt64, _ second: UInt64, _ vectors: WordVectors) throws -> Float
    {
        let first = try #require(vectors[first])
        let second = try #require(vectors[second])
        return zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
    }

    @Test func `words that stand beside the same words point the same way`() throws {
        let vectors = WordVectors(of: Self.sentences, seed: 1)
        #expect(try likeness(1, 2, vectors) > 0.9)
        #expect(try likeness(3, 4, vectors) > 0.9)
        #expect(try likeness(1, 3, vectors) < 0.5)
        #expect(try abs(likeness(1, 1, vectors) - 1) < 1e-5)
    }

    @Test func `the same texts give the same vectors`() throws {
        let first = WordVectors(of: Self.sentences, seed: 1)
        let second = WordVectors(of: Self.sentences, seed: 1)
        for word: UInt64 in [1, 3, 10, 101] {
            #expect(try Array(#require(first[word])) == Array(#require(second[word])))
        }
    }

    @Test func `a word that comes three times has no vector, one that comes four times has`() {
        let vectors = WordVectors(of: [[1, 2], [1, 2], [1, 2], [3, 2]], seed: 1)
        #expect(vectors[1] == nil)
        #expect(vectors[3] == nil)
        #expect(vectors[2] != nil)
    }

    @Test(arguments: [[[UInt64]](), [[]], [[7]], [[7, 7, 7, 7, 7]]])
    func `few or no words are no trouble`(sentences: [[UInt64]]) {
        let vectors = WordVectors(of: sentences, seed: 1)
        #expect(vectors[8] == nil)
        #expect(vectors[7]?.allSatisfy { $0.isFinite } ?? true)
    }
}

struct SparseMatrixTests {
    @Test func `the basis spans what the greatest singular values reach`() {
        // Rows 0 and 1 differ by a factor, row 2 is small and apart.
        let matrix = SparseMatrix(
            [(0, 0, 4), (0, 1, 4), (1, 0, 2), (1, 1, 2), (2, 2, 0.1)],
            rows: 3,
            columns: 3
        )
        let basis = matrix.rangeBasis(1, iterations: 4, seed: 1)
        let column = (0..<3).map { basis.row($0).first ?? 0 }
        #expect(abs(abs(column[0]) - 2 / Float(5).squareRoot()) < 1e-4)
        #expect(abs(column[0] - 2 * column[1]) < 1e-4)
        #expect(abs(column[2]) < 1e-4)
    }

    @Test func `a matrix of lower rank gives columns of zeros beyond it`() {
        let matrix = SparseMatrix([(0, 0, 1)], rows: 2, columns: 2)
        let basis = matrix.rangeBasis(2, iterations: 2, seed: 1)
        let squares = (0..<2).map { column in
            (0..<2).reduce(Float(0)) { sum, row in
                let value = Array(basis.row(row))[column]
                return sum + value * value
            }
        }
        #expect(squares.allSatisfy { $0.isFinite })
        #expect(abs(squares[0] - 1) < 1e-5)
        #expect(squares[1] == 0)
    }
}
