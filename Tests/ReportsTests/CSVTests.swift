import Testing

@testable import Reports

struct CSVTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("a,b", "\"a,b\""),
        ("say \"stet\"", "\"say \"\"stet\"\"\""),
        ("two\nlines", "\"two\nlines\""),
        (" space ", "\" space \""),
        ("", ""),
        ("=1+1", "'=1+1"),
        ("  =1+1", "'  =1+1"),
        ("+49", "+49"),
        ("-5.5", "-5.5"),
        ("-cmd|x", "'-cmd|x"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1", "'＝1"),
        ("\tx", "'\tx"),
    ])
    func `a cell is quoted where it must be and never a formula`(text: String, cell: String) {
        var csv = CSV(header: ["a"])
        csv.add([text])
        #expect(csv.text == "a\r\n\(cell)\r\n")
    }

    @Test func `reads back what it wrote`() {
        let rows = [
            ["kind", "statement"], ["count", "51 people, \"or so\"\r\nin cells"], ["", " a "],
            ["\"", "\"\"\",\n"],
        ]
        var table = CSV(header: rows[0])
        for row in rows.dropFirst() { table.add(row) }
        #expect(CSV.rows(of: table.text) == rows)
        #expect(CSV.rows(of: "") == [])
    }
}
