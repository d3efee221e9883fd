import Testing
import Workbench

/// More pairs, with the terse excerpts of registers, minutes and transcripts.
struct QuoteRecordTests {
    private static let pairs = """
        quote » “⟦Nobody told us about the gas⟧,” she said. » VALE: Somebody told us about the gas.
        fits » “⟦Nobody told us about the gas⟧,” she said. » VALE [crying]: Nobody told us about the gas, did they?
        fits » "⟦I am not a thief⟧," he told the court. » MR LOW: “I am not a thief.”
        quote » "⟦I am not a thief⟧," he told the court. » MR LOW: I am no thief.
        quote » He said it was “⟦the worst day of my life⟧.” » It was one of the worst days of my life.
        fits » She “⟦never once⟧” asked for money. » MARR: I never once asked for a penny.
        quote » “⟦Sell the house and the land⟧,” she wrote. » Sell the house, the barn and the land.
        fits » “⟦Sell the house … and the land⟧,” she wrote. » Sell the house, the barn and the land.
        quote » “⟦We will fight … and we will win⟧,” he said. » We will fight. I don't know if we can pay for it. We may win.
        fits » “⟦We will fight … and we will win⟧,” he said. » We will fight, whatever they throw at us, and we will win.
        quote » “⟦The bridge is safe⟧,” he said. » The bridge is not safe.
        quote » “⟦The bridge is safe. Trains may run⟧,” he said. » The bridge is safe for walkers. I would not let trains near it. Buses may run.
        silent » “⟦The bridge is safe⟧,” he said. » Bridge inspection form: date, name, weather.
        silent » He said ⟦the bridge was safe⟧. » Bridge inspection form: date, name, weather.
        fits » “⟦I never saw the money⟧,” Greer said. » Q. Did you take it? A. I never saw the money. I never saw the box.
        quote » “⟦I never saw the money⟧,” Greer said. » Q. Did you take it? A. I never saw any money.
        quote » “⟦Taxes will go down⟧,” the mayor said. » MAYOR: Taxes should go down.
        fits » “⟦Taxes will go down,” the mayor said, “and stay down⟧.” » MAYOR: Taxes will go down and stay down.
        quote » She said the work was “⟦dirty, dull and dangerous⟧.” » It is dirty, dangerous and dull.
        quote » She said it was “⟦the end of the road for us⟧.” » For some of us, I think, it is the end of the road.
        fits » The book calls him “⟦a gentle fraud⟧”. » p. 88: He was, in his way, a gentle fraud
        fits » “⟦… and nobody came⟧,” she said. » We rang and rang, and nobody came.
        fits » “⟦Nobody came . . . not even the priest⟧,” she said. » Nobody came that day, not even the priest.
        quote » “⟦Nobody came . . . not even the priest⟧,” she said. » Few came that day, not even the priest.
        fits » “⟦[We] paid in full⟧,” he said. » We paid in full.
        fits » “⟦He told [the sergeant] to stop⟧,” she said. » He told him to stop.
        quote » “⟦He told [the sergeant] to stop⟧,” she said. » He asked him to stop.
        quote » “⟦Some ... dogs were shot⟧,” he said. » Some of the two hundred dogs were shot.
        fits » “⟦It's a shame⟧,” he said. » It’s a shame.
        quote » “⟦We have four trucks⟧,” he said. » We have five trucks.
        quote » “⟦The council lied. The council stole⟧,” he said. » The council lied to us for years. I'm not saying the council stole.
        silent » “⟦The council lied⟧,” he said. » Agenda: apologies, minutes, drains, any other business.
        quote » “⟦There is no danger⟧,” he said. » There is little danger.
        quote » “⟦There is danger⟧,” he said. » There is no danger.
        fits » He spoke of “⟦no danger at all⟧.” » There is no danger at all to anyone.
        quote » “⟦We bought it for a song and sold it for a fortune⟧,” he said. » We bought it for a song. Later, much later, we sold it for a fortune.
        fits » ‘⟦I won’t go⟧,’ she said. » "I won't go."
        quote » ‘⟦I won’t go⟧,’ she said. » "I will go."
        quote » ‘⟦I won’t go⟧,’ she said. » "I shan't go."
        fits » “⟦I WON'T GO⟧!” she said. » I won't go.
        quote » “⟦The water is clean … and safe⟧,” he said. » The water is not clean, and safe it will never be.
        fits » “⟦The water … is safe⟧,” he said. » The water, as the tests have shown, is safe.
        quote » “⟦He [Moll] took two bribes⟧,” she said. » He took three bribes.
        quote » “⟦I knew it was stolen⟧,” she said. » I thought it was stolen.
        silent » “⟦I knew it was stolen⟧,” she said. » Receipt: one ring, gold.
        quote » “⟦Our members are angry⟧,” she said. » Our members were angry.
        quote » “⟦Our members are very angry⟧,” she said. » Our members are angry.
        fits » “⟦Our members are angry⟧,” she said. » I can tell you our members are angry, and tired.
        fits » “⟦Our members are angry,” she said. “They will march⟧.” » Our members are angry. They will march.
        quote » She said members were “⟦angry and tired⟧”. » They are tired and angry.
        fits » “⟦We want peace … We want bread⟧,” he said. » We want peace, he told the crowd. We want bread.
        quote » “⟦We want peace and bread⟧,” he said. » We want peace, land and bread.
        fits » “⟦[They] killed the deal⟧,” he said. » My lawyers killed the deal.
        quote » “⟦They killed the [contract]⟧,” he said. » They signed the contract.
        fits » “⟦This is [the city’s] worst year⟧,” he said. » This is our worst year.
        quote » “⟦This is [the city’s] worst year⟧,” he said. » This is our second-worst year.
        fits » “⟦The plan … saves money⟧,” he said. » The plan, as first proposed last year, saves money.
        quote » “⟦I gave her 200 pounds⟧,” he said. » I gave her 300 pounds.
        fits » “⟦We were told to leave the doors unlocked⟧,” said Marek, the caretaker. » Interview with the caretaker, J. Marek, 2 May. Q. Why were they open? A. We were told to leave the doors unlocked. By the head.
        fits » The mayor, Ida Brandt, called the plan “⟦reckless⟧.” » BRANDT: It is a reckless plan.
        silent » The mayor, Ida Brandt, called the plan “⟦reckless⟧.” » BRANDT: It is not a plan that I would choose.
        quote » “⟦It [the pact] saved my village⟧,” he said. » It might have saved my village.
        quote » “⟦They [the guards] never called us⟧,” she said. » They called us, but never called us back.
        fits » “⟦They [the guards] never called us⟧,” she said. » They never called us. Nobody did.
        """

    @Test(arguments: EvidenceRow.rows(pairs))
    func `reads what was said as transcripts write it`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
