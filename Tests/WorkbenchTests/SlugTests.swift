import Testing

@testable import Workbench

struct SlugTests {
    @Test(arguments: [
        ("Broome County’s jail held 51", "broome-countys-jail-held-51"),
        ("  Café—Zürich! ", "cafe-zurich"),
        ("2024", "article-2024"),
        ("Η Αθήνα", "η-αθηνα"),
        ("서울 시장", "서울-시장"),
        ("…!?", ""),
        (
            "A headline that goes on and on until nobody would ever want to type it again",
            "a-headline-that-goes-on-and-on-until"
        ),
        (String(repeating: "x", count: 99), String(repeating: "x", count: 40)),
        ("a/../b#1, c", "a-b-1-c"),
    ])
    func `makes a slug that can be typed and can name a file`(text: String, slug: String) {
        #expect(Slug.made(of: text) == slug)
    }

    @Test(
        arguments: [
            ("Jail/Beds", "b.txt", "A title", "jail-beds"),
            (nil, "drafts/jail story.v2.md", "A title", "jail-story-v2"),
            ("…", "…", "A title", "a-title"),
            (nil, nil, nil, "article"),
        ] as [(String?, String?, String?, String)]
    )
    func `takes what the file proposes, then its name, then the title, then a word`(
        proposed: String?,
        fileName: String?,
        title: String?,
        slug: String
    ) {
        #expect(Slug.made(proposed: proposed, fileName: fileName, title: title) == slug)
    }
}
