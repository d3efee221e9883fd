/// Codes that are called by their state and subject.
///
/// As in "California Penal Code", "N.Y. Penal Law" and "Ohio Revised Code". States as The Bluebook (T1, T10)
/// shortens them; subjects as its T1.3 does.
enum StateCodes {
    /// The state that begins at a token, with its abbreviation.
    static let states = PhraseTable<String>(
        CitationText.pairs(
            """
            Ala.=Ala.|Alabama=Ala.|Alaska=Alaska|Ariz.=Ariz.|Arizona=Ariz.|Ark.=Ark.|Arkansas=Ark.|Cal.=Cal.|
            Calif.=Cal.|California=Cal.|Colo.=Colo.|Colorado=Colo.|Conn.=Conn.|Connecticut=Conn.|Del.=Del.|
            Delaware=Del.|D.C.=D.C.|Fla.=Fla.|Florida=Fla.|Ga.=Ga.|Georgia=Ga.|Guam=Guam|Haw.=Haw.|
            Hawaii=Haw.|Idaho=Idaho|Ill.=Ill.|Illinois=Ill.|Ind.=Ind.|Indiana=Ind.|Iowa=Iowa|Kan.=Kan.|
            Kansas=Kan.|Ky.=Ky.|Kentucky=Ky.|La.=La.|Louisiana=La.|Me.=Me.|Maine=Me.|Md.=Md.|Maryland=Md.|
            Mass.=Mass.|Massachusetts=Mass.|Mich.=Mich.|Michigan=Mich.|Minn.=Minn.|Minnesota=Minn.|
            Miss.=Miss.|Mississippi=Miss.|Mo.=Mo.|Missouri=Mo.|Mont.=Mont.|Montana=Mont.|Neb.=Neb.|
            Nebraska=Neb.|Nev.=Nev.|Nevada=Nev.|N.H.=N.H.|New Hampshire=N.H.|N.J.=N.J.|New Jersey=N.J.|
            N.M.=N.M.|New Mexico=N.M.|N.Y.=N.Y.|New York=N.Y.|N.C.=N.C.|North Carolina=N.C.|N.D.=N.D.|
            North Dakota=N.D.|Ohio=Ohio|Okla.=Okla.|Oklahoma=Okla.|Or.=Or.|Ore.=Or.|Oregon=Or.|Pa.=Pa.|
            Pennsylvania=Pa.|P.R.=P.R.|Puerto Rico=P.R.|R.I.=R.I.|Rhode Island=R.I.|S.C.=S.C.|
            South Carolina=S.C.|S.D.=S.D.|South Dakota=S.D.|Tenn.=Tenn.|Tennessee=Tenn.|Tex.=Tex.|
            Texas=Tex.|Utah=Utah|Vt.=Vt.|Vermont=Vt.|V.I.=V.I.|Va.=Va.|Virginia=Va.|Wash.=Wash.|
            Washington=Wash.|W. Va.=W. Va.|West Virginia=W. Va.|Wis.=Wis.|Wisconsin=Wis.|Wyo.=Wyo.|
            Wyoming=Wyo.
            """
        )
    )

    /// Last words of a code's name.
    static let heads = WordSet(
        "code codes law laws stat. stat statute statutes regulations regs. regs rules constitution const. const"
    )

    /// Behind a head: "Code Ann.", "Statutes Annotated".
    static let annotated = WordSet("ann. ann annotated an.")

    /// Words that make it a collection of regulations.
    static let administrative = WordSet("admin. admin administrative regulations regs. regs rules")

    /// The usual abbreviation of a word of a code's name; other words stay as they are.
    static let shortened = PhraseTable<String>(
        CitationText.pairs(
            """
            Revised=Rev.|Compiled=Comp.|Statutes=Stat.|Statute=Stat.|Stat=Stat.|Annotated=Ann.|Ann=Ann.|
            General=Gen.|Consolidated=Consol.|Criminal=Crim.|Vehicle=Veh.|Administrative=Admin.|Admin=Admin.|
            Education=Educ.|Business=Bus.|Elections=Elec.|Election=Elec.|Government=Gov't|Labor=Lab.|
            Civil=Civ.|Procedure=Proc.|Public=Pub.|Transportation=Transp.|Insurance=Ins.|Property=Prop.|
            Welfare=Welf.|Institutions=Inst.|Municipal=Mun.|Regulations=Regs.|Regs=Regs.|Constitution=Const.|
            Family=Fam.|Professions=Prof.|Employment=Empl.|Execution=Exec.|Executive=Exec.|Commercial=Com.|
            Evidence=Evid.|Utilities=Util.|Resources=Res.|Natural=Nat.|and=&
            """
        )
    )

    struct Found {
        let end: Int
        /// The name with the abbreviations of the Bluebook.
        let name: String
        let isRegulation: Bool
    }

    /// The code whose state begins at `token`.
    static func code(at token: Int, text: CitationText) -> Found? {
        let tokens = text.tokens
        guard let state = states.longestMatch(at: token, in: tokens, limit: tokens.count) else {
            return nil
        }
        var end = state.end
        var name = state.value
        var isRegulation = false
        let limit = min(tokens.count, end + 7)
        while end < limit, text.continues(to: end) {
            let key = tokens.key[end]
            let isLink = links.contains(key)
            guard isLink || text.isCapital(end) else { return nil }
            if administrative.contains(key) { isRegulation = true }
            name += " " + word(at: end, text: text)
            end += 1
            // "Stat." is two tokens where its stop could end a sentence.
            if text.isGlued(end), tokens.key[end] == .fullStop {
                if name.utf8.last != UInt8(ascii: ".") { name += "." }
                end += 1
            }
            guard heads.contains(key), end > state.end else { continue }
            // "Code of Criminal Procedure", "Laws of Ohio" and "Code Crim. Proc. Ann." go on.
            if text.continues(to: end), annotated.contains(tokens.key[end]) {
                name += " Ann."
                end += 1
                if text.isGlued(end), tokens.key[end] == .fullStop { end += 1 }
            }
            if !text.isCapital(end) || isPlaceWord(end, text: text) {
                return Found(end: end, name: name, isRegulation: isRegulation)
            }
        }
        return nil
    }

    private static let links = WordSet("and & of")
    private static let placeWords = WordSet(
        "section sections sec. sec title tit. chapter ch. art. art article part rule r."
    )

    private static func isPlaceWord(_ token: Int, text: CitationText) -> Bool {
        placeWords.contains(text.tokens.key[token])
    }

    private static func word(at token: Int, text: CitationText) -> String {
        let match = shortened.longestMatch(at: token, in: text.tokens, limit: token + 1)
        return match?.value ?? text.text(token..<token + 1)
    }
}
