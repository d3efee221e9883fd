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
            "a-headline-that-goes-on-and-on-until-nobody-would-ever-want"
        ),
        (String(repeating: "x", count: 99), String(repeating: "x", count: 60)),
        ("a/../b#1, c", "a-b-1-c"),
    ])
    func `makes a slug that can be typed and can name a file`(text: String, slug: String) {
        #expect(Slug.made(of: text) == slug)
    }

    @Test func `takes the title, then the file's name, then a word`() {
        #expect(Slug.made(title: "A title", fileName: "b.txt") == "a-title")
        #expect(Slug.made(title: "…", fileName: "drafts/jail story.v2.md") == "jail-story-v2")
        #expect(Slug.made(title: nil, fileName: nil) == "article")
    }
}
