/// A half-open range of Unicode code points in an article's text.
///
/// The unit is that of the W3C Web Annotation TextPositionSelector.
public struct Span: Hashable, Sendable, Codable {
    /// The first code point.
    public var start: Int
    /// The code point after the last one.
    public var end: Int

    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    /// How many code points it covers.
    public var length: Int { end - start }

    /// Whether the two spans share at least one code point; touching ends don't count.
    public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

    /// Whether `other` lies inside this span, ends included.
    public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
}
