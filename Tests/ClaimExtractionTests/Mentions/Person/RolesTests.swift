import ClaimExtraction
import Testing

struct RolesTests {
    @Test(arguments: [
        ("Councilwoman Rosa Lind spoke.", "Councilwoman"),
        ("U.S. District Judge Rosa Lind spoke.", "U.S. District Judge"),
        ("Det Insp Rosa Lind spoke.", "Det Insp"),
        ("The hedge-fund manager Rosa Lind spoke.", "hedge-fund manager"),
        ("Former US President Rosa Lind spoke.", "Former US President"),
        (
            "Winner of the men’s race, Rosa Lind posted a time of two hours.",
            "Winner of the men’s race"
        ),
        ("Dean of Students Rosa Lind spoke.", "Dean of Students"),
        ("Secretary of Justice Rosa Lind spoke.", "Secretary of Justice"),
        ("Justice Rosa Lind spoke.", "Justice"),
        ("Commissioner of Public Works Rosa Lind spoke.", "Commissioner of Public Works"),
        ("Vice President of Student Affairs Rosa Lind spoke.", "Vice President of Student Affairs"),
        ("Professor of history Rosa Lind spoke.", "Professor of history"),
        ("The work and pensions secretary, Rosa Lind, spoke.", "work and pensions secretary"),
        ("Bradworth MP Dame Rosa Lind spoke.", "Bradworth MP Dame"),
        ("The pioneering oceanographer Rosa Lind spoke.", "pioneering oceanographer"),
        ("The award-winning novelist Rosa Lind spoke.", "award-winning novelist"),
        ("The returning officer, Rosa Lind, spoke.", "returning officer"),
        ("Grateful fans met bassist Rosa Lind.", "bassist"),
        (
            "Former Vice President of the United States Rosa Lind spoke.",
            "Former Vice President of the United States"
        ),
        ("The mayor of New Harrow, Rosa Lind, spoke.", "mayor of New Harrow"),
        ("A White House spokeswoman, Rosa Lind, spoke.", "White House spokeswoman"),
        ("Another eyewitness, Rosa Lind, spoke.", "eyewitness"),
        ("Her daughter, Rosa Lind, spoke.", "Her daughter"),
        ("Fly half Rosa Lind spoke.", "Fly half"),
        ("His client, Rosa Lind, spoke.", "His client"),
        ("PC Rosa Lind spoke.", "PC"),
        ("The then-mayor Rosa Lind spoke.", "then-mayor"),
        ("Novelist and critic Rosa Lind spoke.", "Novelist and critic"),
        (
            "The chair of the Orr Trust and director of the Harrow Fund, Rosa Lind, spoke.",
            "chair of the Orr Trust and director of the Harrow Fund"
        ),
        // The first of two may be somebody else.
        ("The mayor and actor Rosa Lind spoke.", "actor"),
        ("Residents and councillor Rosa Lind spoke.", "councillor"),
        ("They chose him for president and actor Rosa Lind for mayor.", "actor"),
        // Nouns that no list has.
        ("Crane greaser Rosa Lind spoke.", "Crane greaser"),
        ("Lamplighter Rosa Lind spoke.", "Lamplighter"),
        ("Passer-by Rosa Lind spoke.", "Passer-by"),
        ("Farm hand Rosa Lind spoke.", "Farm hand"),
        ("A crowd cheered for kelp harvester Rosa Lind.", "kelp harvester"),
        ("The post went to third-generation thatcher Rosa Lind.", "third-generation thatcher"),
        ("Her understudy’s tormentor, Rosa Lind, spoke.", "Her understudy’s tormentor"),
        ("Its last lamplighter, Rosa Lind, spoke.", "Its last lamplighter"),
        ("The mayor’s sister-in-law, Rosa Lind, spoke.", "mayor’s sister-in-law"),
        ("The twins’ mother, Rosa Lind, spoke.", "twins’ mother"),
        ("One of the mourners, Rosa Lind, spoke.", "mourners"),
        ("There sat the umpire: Rosa Lind, alone.", "umpire"),
        ("The vicar, the Rev. Rosa Lind, spoke.", "vicar, the Rev."),
        ("First Minister Rosa Lind spoke.", "First Minister"),
        ("The Norwegian Rosa Lind spoke.", "Norwegian"),
        ("Norway’s Rosa Lind spoke.", "Norway"),
        ("New Zealand’s Rosa Lind spoke.", "New Zealand"),
        ("His niece Quilla spoke.", "His niece"),
        ("His boss Dana spoke.", "His boss"),
        ("His boss, Dana, spoke.", "His boss"),
        ("Her late husband Olaf spoke.", "Her late husband"),
        ("Former Gov. Dutch Orrwood spoke.", "Former Gov."),
    ])
    func `reads the role before a name`(text: String, role: String) {
        #expect(people(in: text).map(\.person.role) == [role])
    }

    @Test(arguments: [
        ("Rosa Lind, the mayor of New Harrow, spoke.", "mayor of New Harrow"),
        ("Rosa Lind, 44, a retired nurse, spoke.", "retired nurse"),
        ("Rosa Lind, previously a deputy minister, spoke.", "deputy minister"),
        (
            "Rosa Lind, a botanist at the University of Harrow, spoke.",
            "botanist at the University of Harrow"
        ),
        ("Rosa Lind, a junior studying chemistry, spoke.", "junior studying chemistry"),
        (
            "Rosa Lind, executive director and CEO of the Orr Fund, spoke.",
            "executive director and CEO of the Orr Fund"
        ),
        ("Rosa Lind (D-Vt.) spoke.", "D-Vt."),
        ("Rosa Lind MP spoke.", "MP"),
        (
            "Rosa Lind, a chemist and a member of the board, spoke.",
            "chemist and a member of the board"
        ),
        ("Rosa Lind, an adoptee from Norland, spoke.", "adoptee from Norland"),
        ("Rosa Lind, another deportee, spoke.", "deportee"),
        (
            "Rosa Lind, Harrow Department of Health information officer, spoke.",
            "Harrow Department of Health information officer"
        ),
        ("Rosa Lind, a kelp harvester, spoke.", "kelp harvester"),
        ("Rosa Lind, the last lamplighter, spoke.", "last lamplighter"),
        ("Rosa Lind, one of the mourners, spoke.", "mourners"),
        ("Rosa Lind, a Norwegian, spoke.", "Norwegian"),
        ("Rosa Lind, herself a nurse, spoke.", "nurse"),
        ("Rosa “Tiny” Lind spoke.", "Tiny"),
    ])
    func `reads the role behind a name`(text: String, role: String) {
        #expect(people(in: text).map(\.person.role) == [role])
    }

    @Test(arguments: [
        ("Rosa Lind, who runs the shelter, spoke."),
        ("Rosa Lind, 44, spoke."),
        ("After a walk, Rosa Lind spoke."),
        ("In the city, Rosa Lind spoke."),
        ("Rosa Lind, Labour MP Tomas Orr and a dog came."),
        ("In court Rosa Lind spoke."),
        ("Last year Rosa Lind spoke."),
        ("The claim Rosa Lind made was false."),
        ("Money Rosa Lind raised was lost."),
        ("By the time Rosa Lind arrived it was over."),
        ("It was the worst defeat Rosa Lind had known."),
        ("Her first novel, Rosa Lind, was long."),
        ("The band Rosa Lind founded split up."),
    ])
    func `finds no role beside a bare name`(text: String) {
        #expect(people(in: text).first?.person.role == nil)
    }

    @Test func `shares a plural role over a list`() {
        let found = people(
            in: "Sens. Rosa Lind of Maine, Mike Orr of Utah and Ann Dahl of Ohio voted."
        )
        #expect(found.map(\.person.name) == ["Rosa Lind", "Mike Orr", "Ann Dahl"])
        #expect(found.map(\.person.role) == ["Sens.", "Sens.", "Sens."])
        #expect(people(in: "Sen. Rosa Lind met Ann Dahl.").last?.person.role == nil)
    }

    @Test(arguments: [
        ("Rosa Lind of the Harrow Historical Society spoke.", "Harrow Historical Society"),
        ("Rosa Lind, president of the Orr Foundation, spoke.", "Orr Foundation"),
        ("NASA administrator Rosa Lind spoke.", "NASA"),
        ("Rosa Lind of Vermont spoke.", nil),
    ])
    func `reads the body that a person belongs to`(text: String, affiliation: String?) {
        #expect(people(in: text).map(\.person.affiliation) == [affiliation])
    }
}
