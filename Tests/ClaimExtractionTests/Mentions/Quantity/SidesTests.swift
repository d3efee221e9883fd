import Testing

struct SidesTests {
    @Test(arguments: [
        ("The yard is ⟦20⟧ by ⟦30 feet⟧.", ["20 feet length", "30 feet length"]),
        ("The yard is ⟦20⟧ x ⟦30 m⟧ large.", ["20 metres length", "30 metres length"]),
        ("It is an ⟦8⟧-by-⟦10-inch⟧ plate.", ["8 inches length", "10 inches length"]),
    ])
    func `a side has the unit of the one after it`(marked: String, summaries: [String]) {
        expectQuantities(marked, summaries)
    }

    @Test(arguments: [
        ("They fell from ⟦20⟧ by ⟦30 percent⟧.", ["20 - count", "30 % percent"]),
        ("They sold ⟦20⟧ boats by ⟦30 feet⟧ of rope.", ["20 boats count", "30 feet length"]),
        ("They cut ⟦20 feet⟧ by ⟦30 feet⟧.", ["20 feet length", "30 feet length"]),
        ("It rose by ⟦20⟧.", ["20 - count"]),
    ])
    func `other numbers keep their own`(marked: String, summaries: [String]) {
        expectQuantities(marked, summaries)
    }
}
