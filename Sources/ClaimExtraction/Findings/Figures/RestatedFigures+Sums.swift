/// Figures that are as they are for a reason of their own, so that they aren't one figure in two spellings.
extension RestatedFigures {
    /// "a dozen emails … Two emails sent to him and 10 emails sent to aides": what all figures of the second sentence make.
    func isAllOfSentence(_ first: Figure, _ second: Figure, _ figures: FigureTable) -> Bool {
        let here = figures.figures(ofSentence: second.sentence).prefix(8)
            .filter { $0.isOfSameUnit(first) }
        return here.count >= 2 && here.reduce(0) { $0 + ($1.plain ?? 0) } == first.plain
    }

    /// "The club was paid $29,715, the other $35,845 and the hotel $125,080": of amounts each for another one two have the same
    /// digits by chance.
    func isOneOfMany(_ second: StatedFigure, _ first: StatedFigure, _ figures: FigureTable)
        -> Bool
    {
        guard first.isSwapped(second), !second.isDefinite, !second.isQuoted else { return false }
        let alike = figures.figures(ofSentence: second.figure.sentence).prefix(16).filter {
            $0.dimension == second.figure.dimension && $0.isOfSameUnit(second.figure)
        }
        return second.isMoney && alike.count >= 3
    }

    /// Whether each of the two comes out with other figures around: "fell to 21,400 from 43,100 … 9,300 were decided and 12,400
    /// referred, for a decrease of 21,700".
    func areBothConfirmed(_ first: Figure, _ second: Figure, _ figures: FigureTable) -> Bool {
        let pair = [first, second].compactMap(\.plain)
        let near = Set([first.sentence, second.sentence]).flatMap {
            figures.figures(ofSentence: $0).prefix(8)
        }.filter { other in
            other.isAlike(first) && other.tokens != first.tokens && other.tokens != second.tokens
        }.compactMap(\.plain).filter { $0 >= RestatedFigures.leastConfirming }
        return pair.count == 2
            && pair.allSatisfy { value in
                near.contains { one in
                    near.contains { one < $0 && (one + value == $0 || one + $0 == value) }
                }
            }
    }

    /// Of smaller numbers some always make another.
    private static let leastConfirming = 20.0
}
