/// Set phrases of pages, in the languages of large news sites.
enum ClutterPhrases {
    /// A block's words as the lists have them: lower case, one space, no marks at the ends; at most 240 characters.
    static func normal(_ words: String) -> String {
        let words = words.prefix(240).lowercased().split { $0.isWhitespace }.joined(separator: " ")
        let start = words.drop { !$0.isLetter && !$0.isNumber && $0 != "©" }
        guard let last = start.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return "" }
        return String(start[...last])
    }

    /// Whether a block says nothing else.
    static func areAll(of words: String) -> Bool { whole.contains(words) }

    /// Whether a block begins with an invitation or a reference to other articles.
    static func begin(_ words: String) -> Bool { openings.begin(words.utf8) }

    /// Whether a short line announces other articles.
    static func label(_ words: String) -> Bool { labels.begin(words.utf8) }

    /// Whether a block asks for a subscription, a visit or a click.
    static func invite(_ words: String) -> Bool { invitations.occur(in: Array(words.utf8)) }

    /// Whether a block begins by naming who made a picture.
    static func beginCredit(_ words: String) -> Bool { credits.begin(words.utf8) }

    private static let whole = Set(
        """
        advert
        advertisement
        advertising
        sponsored
        anzeige
        werbung
        publicidad
        publicité
        pubblicità
        publicidade
        reklama
        iklan
        реклама
        comments
        comment
        kommentare
        close
        caption
        loading
        read more
        learn more
        more
        share
        share this
        tweet
        print
        email
        subscribe
        subscribe now
        sign up
        log in
        trending
        skip to content
        enlarge image
        enlarge this image
        story continues below
        continue reading below
        media playback is unsupported on your device
        """.split(separator: "\n").map(String.init)
    )

    private static let openings = WordParts(
        lines: """
            read more
            read next
            read also
            also read
            also see
            also on
            see also
            related
            recommended
            more from
            more:
            more on
            more stories
            most popular
            you may also like
            you might also like
            share this
            share on
            follow us
            follow @
            sign up
            subscribe
            click here
            get the latest
            continue reading
            filed under
            tags
            tagged
            posted in
            posted on
            categories
            category
            copyright ©
            © 20
            all rights reserved
            tell us what you think
            leave a comment
            like this story
            download the
            this website uses cookies
            we use cookies
            this post may contain affiliate
            lesen sie auch
            mehr zum thema
            auch interessant
            weitere artikel
            schlagwörter
            themen:
            lire aussi
            à lire aussi
            leer también
            lea también
            le puede interesar
            leggi anche
            leia também
            czytaj także
            zobacz także
            читайте также
            baca juga
            """
    )

    private static let labels = WordParts(
        lines: """
            more
            related
            read
            also
            see also
            you may
            you might
            recommended
            trending
            popular
            most
            latest
            top stories
            mehr
            auch
            weitere
            das könnte
            lesen
            lire
            à lire
            leer
            te puede
            leggi
            leia
            veja
            czytaj
            zobacz
            читайте
            смотрите
            самые
            baca
            """
    )

    private static let invitations = WordParts(
        lines: """
            click here
            clicking here
            newsletter
            subscribe
            sign up
            follow us
            follow me
            on twitter
            on facebook
            on instagram
            share this
            our app
            this document is subject to copyright
            all rights reserved
            if you enjoyed this
            leave a comment
            be approved by
            requires javascript
            abonnieren
            kommentare
            suscríb
            suscrib
            abonnez
            iscriviti
            inscreva
            comentários
            subskry
            подпис
            """
    )

    private static let credits = WordParts(
        lines: """
            image copyright
            image credit
            image source
            image:
            images:
            photo:
            photo by
            photos:
            photo credit
            picture:
            credit:
            credits:
            getty images
            foto:
            fotos:
            bild:
            bildquelle
            quelle:
            crédit
            crédito
            ©
            """
    )
}
