// What is still to come: plans are claims, forecasts aren't.
extension EventReader {
    /// Whether what "will" be is set: "will give $1 million", "will vote this fall", "Orr will chair the talks"; "prices will
    /// rise" is a forecast.
    func isPlan(_ focus: Range<Int>, of group: VerbGroup, in sentence: Range<Int>) -> Bool {
        focus.contains { reading.has(.quantity, at: $0) } || isScheduled(focus)
            || isArranged(group, in: sentence)
    }

    /// "will end in May", "will vote this fall": a plan with its day, which closes it.
    private func isScheduled(_ focus: Range<Int>) -> Bool {
        let end = min(reading.tokens.count, focus.upperBound + 2)
        return (focus.upperBound - 1..<max(end, focus.upperBound)).contains {
            guard let index = reading.mention(.time, covering: $0),
                case .time(let time) = reading.mentions[index].detail
            else { return false }
            return time.placesOnCalendar
        }
    }

    /// "Orr will host the talks", "the talks, which will be held in Tarn": an act that takes arranging, in a main clause or
    /// behind "who" and "which", without a word of doubt.
    private func isArranged(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        guard PlanWords.arranged.contains(reading.tokens.key[group.head]),
            !group.tokens.contains(where: { PlanWords.doubts.contains(reading.tokens.key[$0]) })
        else { return false }
        let before = group.tokens.lowerBound - 1
        if before > sentence.lowerBound, subjects.isRelative(before) {
            return reading.tokens.key[before] != .that
                && (reading.tokens.kind[before - 1] == .punctuation
                    || reading.tag(before - 1).isNoun)
        }
        let floor = max(sentence.lowerBound, before - 30)
        for token in stride(from: before, through: floor, by: -1) {
            let key = reading.tokens.key[token]
            if reading.tokens.kind[token] == .punctuation { return PlanWords.breaks.contains(key) }
            if PlanWords.openings.contains(key) || PlanWords.doubts.contains(key)
                || reading.tag(token).isFiniteVerb
            {
                return false
            }
        }
        return true
    }
}

private enum PlanWords {
    static let set = WordSet("scheduled due set slated")
    /// Acts that somebody has to arrange, after "will" and after "will be".
    static let arranged = WordSet(
        """
        hold held holding hear heard hearing host hosted hosting chair chaired discuss discussed discussing speak speaking
        appear appearing attend attending visit visiting travel traveling travelling launch launched launching open opened
        opening close closed closing join joined joining deliver delivered delivering present presented presenting introduce
        introduced publish published publishing release released releasing announce announced announcing unveil unveiled
        vote voting campaign campaigning address addressing serve serving replace replaced replacing resign resigning retire
        retiring step sign signed signing file filed testify testifying participate participating air aired airing broadcast
        perform performed performing play played playing run running focus focused focusing spend spending
        sell sold selling buy bought buying acquire acquired merge merged pay paid paying build built building move moved
        moving install installed begin beginning start starting meet meeting named renamed dubbed staged shown screened
        conduct conducted interview interviewed review reviewed investigate investigated deploy deployed send sent sending
        hire hired fund funded funding sponsor sponsored operate operated operating collect collected distribute distributed
        """
    )
    static let doubts = WordSet(
        """
        often always sometimes likely probably surely certainly inevitably undoubtedly perhaps possibly maybe almost eventually ultimately never if
        whether i we you
        """
    )
    /// Words before a clause that isn't the main one.
    static let openings = WordSet(
        "that what how why when where whom whose because until once so than unless although though before after since as"
    )
    static let breaks = WordSet(", ; :")
}

extension Reading {
    /// "⟨scheduled⟩ to testify on Thursday", "⟨due⟩ to rule next month": a plan that has its day.
    func isScheduled(_ word: Int, until end: Int) -> Bool {
        guard PlanWords.set.contains(tokens.key[word]) else { return false }
        for token in word + 1..<max(word + 1, min(end, word + 16)) {
            if tokens.kind[token] == .punctuation { return false }
            if let index = mention(.time, covering: token),
                case .time(let time) = mentions[index].detail
            {
                return time.placesOnCalendar
            }
        }
        return false
    }
}
