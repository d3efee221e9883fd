/// Who spoke last, for each pronoun that may stand for them.
struct LastSpeakers {
    typealias Speaker = (name: String, at: Int)
    var he: Speaker?
    var she: Speaker?
    var people: Speaker?
    var body: Speaker?
    /// Whatever spoke that is no single person.
    var group: Speaker?
}
