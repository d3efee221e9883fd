/// Finds the mentions of one type.
protocol Recogniser: Sendable {
    /// Adds its mentions to `reading`, which holds what earlier recognisers found.
    func recognise(in reading: inout Reading)
}

/// Every recogniser, in running order: a quantity isn't part of a date or a citation, a role needs a
/// person, a ruling is put together from times and courts.
let recognisers: [any Recogniser] = [
    CitationRecogniser(),
    TimeRecogniser(),
    LawRecogniser(),
    QuantityRecogniser(),
    OrganizationRecogniser(),
    PersonRecogniser(),
    AttributionRecogniser(),
    RulingRecogniser(),
]
