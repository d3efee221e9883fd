extension RoleReader {
    /// Whether a role before a name is in the plural, as in "Senators Ann Lind of Maine and Tom Orr".
    func isPlural(_ role: Role, before name: Range<Int>) -> Bool {
        let last = name.lowerBound - 1
        guard role.words.contains(last) else { return false }
        // "members of the council Ann Lind and Tom Orr"
        for token in role.words.dropFirst()
        where reading.tokens.key[token] == .of {
            return RoleWords.plurals.contains(reading.tokens.key[token - 1])
        }
        let key = reading.tokens.key[last]
        return RoleWords.plurals.contains(key) || RoleReader.pluralTitles.contains(key)
    }

    /// Whether nothing but a list stands between the one who has a role and a name behind.
    func joins(_ role: Role, to name: Range<Int>) -> Bool {
        let between = role.identity.upperBound..<max(role.identity.upperBound, name.lowerBound)
        guard !between.isEmpty, between.count < 12 else { return false }
        return between.allSatisfy { token in
            let key = reading.tokens.key[token]
            return RoleReader.listWords.contains(key) || reading.tokens.kind[token] == .number
                || reading.tokens.shape[token].contains(.capitalised)
                    && !reading.has(.person, at: token)
        }
    }

    /// The role as it holds for a later name of the list; only the name stands in its place.
    func share(of role: Role, for name: Range<Int>) -> Role {
        Role(words: role.words, identity: name)
    }

    private static let listWords = WordSet(", and & of from in ( )")
    private static let pluralTitles = WordSet(
        "presidents mayors governors govs. senators sens. reps. judges justices drs. messrs. profs."
    )
}
