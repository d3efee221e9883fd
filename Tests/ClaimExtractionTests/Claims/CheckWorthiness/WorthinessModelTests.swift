import ExtractionData
import Testing

@testable import ClaimExtraction

struct WorthinessModelTests {
    private let file: [UInt8] = {
        let data = stet_check_worthiness()
        return [UInt8](UnsafeRawBufferPointer(start: data.bytes, count: data.count))
    }()

    private func isModel(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { WorthinessModel($0) != nil }
    }

    @Test func `the program's model is whole`() {
        #expect(isModel(file))
        #expect(file.count < 1 << 22)
        let stored = (0..<4).reduce(UInt32(0)) { $0 | UInt32(file[12 + $1]) << (8 * UInt32($1)) }
        #expect(stored == WorthinessModel.checksum(file.dropFirst(WorthinessModel.headerSize)))
    }

    @Test func `each genre has weights and a scale`() {
        file.withUnsafeBytes { bytes in
            let model = WorthinessModel(bytes)
            for genre in WorthinessGenre.allCases {
                let scale = model?.scale(of: genre)
                #expect(scale.map { $0.unit > 0 && $0.slope > 0 } == true)
            }
        }
    }

    @Test func `what isn't a model of this version is refused`() {
        #expect(!isModel([]))
        #expect(!isModel(Array(file.dropLast())))
        #expect(!isModel(file + [0]))
        for place in [0, 7, 8, 9] {
            var damaged = file
            damaged[place] ^= 0x7F
            #expect(!isModel(damaged))
        }
    }

    @Test(arguments: [Float.nan, .infinity, -.infinity, .greatestFiniteMagnitude])
    func `damaged scales don't take a score out of its bounds`(number: Float) {
        var damaged = file
        for place in 0..<9 {
            for byte in 0..<4 {
                damaged[16 + place * 4 + byte] = UInt8(
                    truncatingIfNeeded: number.bitPattern >> (8 * UInt32(byte))
                )
            }
        }
        var reading = Extractor().reading(of: Article(id: "a", text: "It cost $5 million in 2019."))
        damaged.withUnsafeBytes { CheckWorthiness($0)?.scoreSentences(of: &reading) }
        for sentence in reading.sentences { #expect((0...1).contains(sentence.checkWorthiness)) }
    }
}
