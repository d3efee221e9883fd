/// Tells by its noun which pronoun may stand for somebody or something that speaks: "she" for the inspector, "it" for the lender,
/// "they" for the experts.
struct SpeakingNouns {
    let syntax: ClauseSyntax

    /// What a pronoun asks of those whom it stands for.
    enum Class: Equatable {
        /// "he" or "she": one person whose noun doesn't tell another gender.
        case person(Gender)
        /// "they": several people, or bodies.
        case people
        /// "it": a body or a document.
        case body

        /// The class of a personal or possessive pronoun in the third person; nil for other words.
        init?(pronoun: WordKey) {
            if let gender = Gender(pronoun: pronoun) {
                self = .person(gender)
            } else if SpokenWords.they.contains(pronoun) {
                self = .people
            } else if SpokenWords.it.contains(pronoun) {
                self = .body
            } else {
                return nil
            }
        }
    }

    /// Whether the pronoun of that class may stand for a noun phrase without a name: "the inspector".
    func fits(_ phrase: Range<Int>, _ wanted: Class) -> Bool {
        guard let head = phrase.last, !phrase.contains(where: { syntax.isPerson($0) }),
            !syntax.isTime(head), !SpokenWords.nobody.contains(syntax.key(phrase.lowerBound))
        else { return false }
        let key = syntax.key(head)
        let tag = syntax.tag(head)
        switch wanted {
        case .person(let gender):
            guard tag == .noun || tag == .adjective, !syntax.isCapitalised(head) else {
                return false
            }
            return isPerson(key) && Gender(noun: key) ?? gender == gender
        case .people:
            if SpokenWords.collective.contains(key) { return true }
            return tag == .nounPlural && maySpeak(key)
        case .body:
            if syntax.isCapitalised(head) {
                return tag == .properNoun && !NameWords.places.contains(key)
            }
            return tag == .noun && isBody(key)
        }
    }

    /// Whether a noun in the singular names somebody by what they do or are.
    private func isPerson(_ key: WordKey) -> Bool {
        (RoleWords.endsRole(key) || SpokenWords.persons.contains(key))
            && !RoleWords.plurals.contains(key)
    }

    private func isBody(_ key: WordKey) -> Bool {
        OrganizationWords.heads.contains(key) || SpokenWords.bodies.contains(key)
            || SourceWords.isDocument(key) || SourceWords.isOccasion(key)
    }

    private func maySpeak(_ key: WordKey) -> Bool {
        RoleWords.plurals.contains(key) || PersonNouns.all.contains(key)
            || SpokenWords.peoples.contains(key)
    }
}

private enum SpokenWords {
    static let they = WordSet("they them their")
    static let it = WordSet("it its")
    /// Words before a noun that leave open of whom it is said.
    static let nobody = WordSet(
        "no any every each some many few most several other what which whose"
    )
    /// Nouns in the singular form for several people.
    static let collective = WordSet("police people couple pair duo trio family staff crew clergy")

    /// One person, beside offices, trades and kin.
    static let persons = WordSet(
        """
        man woman boy girl gentleman teenager teen youth child person somebody someone caller insider source
        signatory complainant claimant applicant appellant respondent petitioner accuser accused deceased culprit
        villager islander local holidaymaker tourist guest visitor customer subscriber reader listener viewer
        shareholder stakeholder creditor debtor borrower employer lodger occupant squatter stranger outsider
        leaver joiner sender recipient buyer seller purchaser bidder vendor collector performer participant
        organiser rescuer responder sniper rebel militant fighter commando general captive hostage abductor
        kidnapper burglar thief robber stalker rapist abuser groomer spokesperson mouthpiece frontman
        """
    )

    /// What it can be that speaks as one, beside the last words of its name.
    static let bodies = WordSet(
        """
        firm airline lender bank insurer retailer manufacturer maker carmaker automaker drugmaker chipmaker
        shipbuilder brewer supplier operator contractor developer publisher broadcaster charity nonprofit startup start-up
        conglomerate multinational supermarket chain store shop restaurant hotel brand label studio producer
        utility railway airport port shipyard mill mine plant factory refinery site platform outlet newspaper
        paper magazine weekly daily tabloid website blog station channel network regulator watchdog ombudsman
        bakery butcher pharmacy chemist garage winery distillery dairy farm abattoir warehouse quarry tannery forge
        nursery creche orphanage convent kennel ranch orchard vineyard casino cinema pub bar cafe café diner inn
        gym salon boutique agency bureau office union guild foundry sawmill smelter steelworks shipper haulier
        quango body panel inquiry commission government state city town county village borough municipality
        province region nation country kingdom republic administration cabinet council opposition party
        faction militia junta regime army military navy tribunal court jury bench prosecution defence defense
        team club side league federation squad band choir parish church mosque temple monastery school
        hospital clinic surgery practice trust hospice prison jail shelter zoo museum gallery theatre theater
        campaign movement lobby alliance coalition committee secretariat embassy consulate mission delegation
        owner landlord subsidiary parent unit arm division branch franchise dealership brokerage exchange
        bourse fund investor buyer bidder seller vendor employer creditor shareholder partner rival tenant
        verdict ruling judgment judgement opinion order indictment complaint lawsuit petition affidavit writ
        summons decree letter note memo memorandum notice leaflet flyer poster placard sign banner pamphlet
        brochure manifesto communique communiqué dossier file study paper draft bill act statute law treaty
        contract agreement plaque inscription manual handbook guideline caption headline editorial biography
        memoir diary obituary advertisement advert ad text tweet reply response apology announcement
        prospectus filing summary transcript recording screenshot
        """
    )

    /// Several people, or several bodies, beside trades and offices in the plural.
    static let peoples = WordSet(
        """
        families relatives parents grandparents couples widows widowers wives husbands sons daughters brothers
        sisters cousins neighbours neighbors friends fans users drinkers diners locals villagers islanders
        townspeople commuters motorists drivers cyclists pedestrians passengers holidaymakers builders buyers
        sellers bidders vendors owners employers employees bosses chiefs heads ministers aides sources insiders
        observers commentators pundits watchdogs regulators companies firms unions charities councils groups
        agencies bodies authorities ministries banks lenders insurers retailers airlines makers manufacturers
        suppliers operators publishers newspapers papers broadcasters networks clubs teams parties factions
        rebels militants fighters insurgents guerrillas militias troops forces crews squads courts universities
        schools hospitals states cities towns counties countries governments nations mps mps senators peers
        nuns monks clergymen imams rabbis vicars men women girls boys children teenagers youths adults elders
        complainants claimants applicants appellants petitioners accusers shareholders stakeholders subscribers
        rescuers responders medics paramedics midwives carers vets economists forecasters traders brokers
        authors academics readers viewers listeners signatories visitors guests tourists customers
        """
    )
}
