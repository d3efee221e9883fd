extension ConcealedTerm {
    /// What gives a confidential source away: name, surname, publisher, address, contact, file and copies.
    ///
    /// With `isSilent` its alias does, too. A publisher by itself tells nothing where another source is named.
    static func all(
        of source: CaseFile.Source,
        isSilent: Bool,
        withPublisher: Bool
    ) -> [ConcealedTerm] {
        let replacement = isSilent ? Concealment.withheld : source.citedName
        var texts = source.tellingAddresses.map(withoutScheme) + [withoutScheme(source.title)]
        if withPublisher, let publisher = source.publisher { texts.append(publisher) }
        texts += source.contact.map(contacts) ?? []
        texts += nameParts(of: source)
        if isSilent, let alias = source.alias { texts.append(alias) }
        return texts.compactMap { ConcealedTerm($0, replacement: replacement) }
    }

    /// Each name of a person by itself, as people write notes; words that the alias has are no secret.
    private static func nameParts(of source: CaseFile.Source) -> [String] {
        guard source.kind == .person || source.kind == .interview else { return [] }
        let name = source.title.split { ",(:;".contains($0) }.first ?? ""
        let words = name.split { !$0.isLetter && $0 != "-" && $0 != "’" && $0 != "'" }
        let known = Set(
            (source.alias ?? "").split { !$0.isLetter }.map { $0.lowercased() }
        )
        // A longer title is a description, and its words are any words.
        guard words.count < 5, words.allSatisfy({ $0.first?.isUppercase == true }) else {
            return []
        }
        return words.map(String.init).filter { $0.count > 2 && !known.contains($0.lowercased()) }
    }

    /// A contact as it was typed, each mail address in it, and its telephone number with and without its beginnings.
    private static func contacts(_ text: String) -> [String] {
        let mails = text.split { $0.isWhitespace || ",;<>()".contains($0) }
            .filter { $0.contains("@") }.map(String.init)
        let groups = text.split { !$0.isNumber }.map(String.init)
        let numbers = groups.indices.map { groups[$0...] }
            .filter { $0.reduce(0) { $0 + $1.count } >= 7 }
            .map { $0.joined(separator: " ") }
        return [text] + mails + numbers
    }

    private static func withoutScheme(_ address: String) -> String {
        var rest = address[...]
        if let end = rest.firstRange(of: "://")?.upperBound { rest = rest[end...] }
        if rest.lowercased().hasPrefix("www.") { rest = rest.dropFirst(4) }
        return String(rest)
    }
}

extension CaseFile.Source {
    /// Addresses and paths that lead to it, and the files' own names with and without their endings.
    fileprivate var tellingAddresses: [String] {
        var addresses = [facts.url, facts.file?.path].compactMap(\.self)
        for snapshot in snapshots {
            addresses += [snapshot.address] + snapshot.redirects
            if let final = snapshot.finalAddress { addresses.append(final) }
        }
        let names = addresses.compactMap { address -> String? in
            guard !address.contains("://") else { return nil }
            return address.split(separator: "/").last.map(String.init)
        }
        let stems = names.compactMap { name in
            name.lastIndex(of: ".").map { String(name[..<$0]) }
        }
        return addresses + names + stems
    }
}
