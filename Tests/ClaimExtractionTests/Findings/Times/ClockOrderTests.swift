@testable import ClaimExtraction
import TestSupport
import Testing

struct ClockOrderTests {
    @Test(arguments: [
        "The bus left the school at ⟦3:05 p.m.⟧ with 27 children. The accident happened at about ⟦2:50 p.m.⟧ on the bridge.",
        "The fire broke out shortly after ⟦9 p.m.⟧ in a shed behind the mill. Firefighters had it under control by ⟦8.30 p.m.⟧ that evening.",
        "The alarm was raised at ⟦11.20pm on Friday⟧ by a neighbour. The first crew arrived at ⟦10.35pm⟧ and found the roof gone.",
        "The concert began at ⟦9 p.m. on Saturday⟧, and by ⟦8:15 p.m.⟧ half of the audience had left.",
        "Ms Arden left the office at ⟦half past six in the evening⟧. She was seen at the station at ⟦a quarter to six⟧ that evening, with a paper.",
        "He was arrested at ⟦7.40 p.m.⟧ and released at ⟦6.15 p.m.⟧ the same evening.",
        "The council met at ⟦8 p.m. on Tuesday⟧. The vote was taken shortly before ⟦7.30 p.m.⟧, and everybody went home.",
        "The ship docked at ⟦noon⟧. By ⟦11 a.m.⟧ the last passenger had gone ashore.",
        "The rescue boat left at ⟦14:35⟧. At ⟦14:10⟧ it reached the wreck, where a man was sitting on the mast.",
        "The Maud had left Tarbay at ⟦7.15 p.m.⟧, a quarter of an hour late. She struck a bank at ⟦6.50 p.m.⟧, within sight of the harbour.",
        "He cast off at ⟦9.20 a.m.⟧ and had tied up again by ⟦8.50 a.m.⟧, with the help of a boy.",
        "She was driving the ⟦9.40 p.m.⟧ bus on May 12 when she saw a swan. She stopped and got out. The bus reached Corve at ⟦9.25 p.m.⟧, and a man complained.",
        "The alarm went off at ⟦10.40 p.m.⟧ in the vault.\n\nThe guard called the police at ⟦10.15 p.m.⟧ and hid.",
        "The doors opened at ⟦seven o'clock⟧. The lights went out at ⟦half past six⟧, and the play began.",
        "A storm rose.\n\nThe race was stopped at ⟦3 p.m.⟧ on a flat sea.\n\nAt ⟦2:10 p.m.⟧ the leader lost his mast.",
        "It struck at ⟦4:12 a.m.⟧ in the north. Sirens sounded along the coast at ⟦4:03 a.m.⟧, eight minutes after the ground had come to rest.",
        "An officer looked through the hatch at ⟦4.20am⟧ and left. He was found dead at ⟦3.50am⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ClockOrder(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The bus left the school at 3:05 p.m. with 27 children. The accident happened at about 3:20 p.m. on the bridge.",
        "The inspector left the station at 3:05 p.m. The accident that she was to look into happened at 2:50 p.m.",
        "The fire broke out shortly after 7 p.m. in a shed behind the mill. Firefighters had it under control by 8.30 p.m. that evening.",
        "The concert began at 8 p.m. Doors had opened at 6.30 p.m., and by seven the hall was full.",
        "He was found at 7.40 a.m. by a man who had left home at 7.10 a.m.",
        "The fire broke out at 9 p.m. Neighbours had smelt smoke at 8.30 p.m. but thought nothing of it.",
        "The shop closes at 6 p.m. on weekdays and at 5 p.m. on Saturdays.",
        "The first train left at 9 p.m. on Monday. The last one of Tuesday left at 8 p.m.",
        "Polls closed at 9 p.m. Turnout by 8 p.m. was 40 percent.",
        "She died at 2.10 p.m. The crash happened at 1.55 p.m., the police said.",
        "The party ended at 1 a.m. The police came at 11.30 p.m. and again at midnight.",
        "The plane left New York at 9 p.m. ET and landed in Denver at 8.50 p.m. local time.",
        "The ship left at 11 p.m. and was back at 2 a.m.",
        "The goal came at 4.40 p.m. The match kicked off at 3 p.m.",
        "The alarm went off at 10.40 p.m. in the vault.\n\nThe guard had called the police at 10.15 p.m. and hid.",
        "The doors opened at six o'clock. The lights went out at half past six, and the play began.",
        "The doors opened at eight o'clock. The last guest left at four o'clock.",
        "The concert was to last from three o'clock until half past four. It began at ten past three, in the rain.",
        "The hall was to open at half past six. The doors opened at ten past six, in the rain.",
        "The ferry race was stopped at 3 p.m. on a flat sea.\n\nAt 2:10 p.m. the leader lost his mast.",
        "The match ended at 9.30 p.m. in the rain. Lind scored at 8.05 p.m., five minutes after the start.",
        "An officer looked through the hatch at 4.20am and left. He was found dead at 5.50am.",
        "The largest shock was felt at 6.40am. A warning to boats was issued at 6.15am.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: ClockOrder(), in: text, published: published).map(\.message) == [])
    }
}
