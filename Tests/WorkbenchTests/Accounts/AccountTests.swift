import Casework
import Foundation
import TestSupport
import Testing

@testable import Workbench

struct AccountTests {
    private let password = "a long password"

    @Test func `signs an account in with its password only`() throws {
        let book = try SampleWorkbench().casebook
        #expect(try !book.hasEnabledAccount())
        try book.addAccount(" Ben Ito ", role: .checker, password: password)
        #expect(try book.hasEnabledAccount())
        #expect(try book.signIn("Ben Ito", password: "another password") == nil)
        #expect(try book.signIn("Bea", password: password) == nil)
        #expect(try book.signIn("Ben Ito", password: "") == nil)
        let signedIn = try #require(try book.signIn("ben ito", password: password))
        #expect(signedIn.account.name == "Ben Ito")
        #expect(try book.account(ofSession: signedIn.secret)?.role == .checker)
        try book.signOut(session: signedIn.secret)
        #expect(try book.account(ofSession: signedIn.secret) == nil)
    }

    @Test func `ends a session after its time, with another password, and when the account is off`()
        throws
    {
        let sample = try SampleWorkbench()
        let book = sample.casebook
        try book.addAccount("Ben", role: .writer, password: password)
        let secret = try #require(try book.signIn("Ben", password: password)).secret
        let later = try Casebook(folder: sample.folder, person: "Ada") {
            Date(timeIntervalSince1970: 1_758_808_800 + 15 * 86_400)
        }
        #expect(try later.account(ofSession: secret) == nil)
        try book.setPassword("an even longer one", ofAccount: "Ben")
        #expect(try book.account(ofSession: secret) == nil)
        let second = try #require(try book.signIn("Ben", password: "an even longer one")).secret
        try book.setEnabled(false, account: "Ben")
        #expect(try book.account(ofSession: second) == nil)
        #expect(try book.signIn("Ben", password: "an even longer one") == nil)
        #expect(try !book.hasEnabledAccount())
    }

    @Test func `gives a role and a token, and takes the token away`() throws {
        let book = try SampleWorkbench().casebook
        try book.addAccount("Ben", role: .writer, password: password)
        try book.setRole(.editor, ofAccount: "Ben")
        let token = try book.makeToken("nightly", account: "Ben")
        #expect(try book.account(ofToken: token)?.role == .editor)
        #expect(try book.accounts().map(\.tokens) == [["nightly"]])
        #expect(throws: WorkbenchError.tokenExists("nightly", account: "Ben")) {
            try book.makeToken("nightly", account: "Ben")
        }
        try book.revokeToken("nightly", account: "Ben")
        #expect(try book.account(ofToken: token) == nil)
        #expect(throws: WorkbenchError.noSuchToken("nightly", account: "Ben")) {
            try book.revokeToken("nightly", account: "Ben")
        }
    }

    @Test(arguments: ["", "   ", "a\nb", String(repeating: "x", count: 81)])
    func `refuses a name that nobody can have`(name: String) throws {
        let book = try SampleWorkbench().casebook
        #expect(throws: WorkbenchError.unusableAccountName(name)) {
            try book.addAccount(name, role: .writer, password: password)
        }
    }

    @Test func `refuses a second account of a name, a short password and a huge one`() throws {
        let book = try SampleWorkbench().casebook
        try book.addAccount("Ben", role: .writer, password: password)
        #expect(throws: WorkbenchError.accountExists("Ben")) {
            try book.addAccount("BEN", role: .writer, password: password)
        }
        #expect(throws: WorkbenchError.passwordTooShort(least: 10)) {
            try book.addAccount("Cy", role: .writer, password: "too short")
        }
        #expect(throws: WorkbenchError.passwordTooLong(most: 1024)) {
            try book.addAccount(
                "Cy",
                role: .writer,
                password: String(repeating: "x", count: 1025)
            )
        }
        #expect(throws: WorkbenchError.noSuchAccount("Cy")) {
            try book.setRole(.editor, ofAccount: "Cy")
        }
        #expect(try book.verify().problems == [])
    }

    @Test func `tells in the history who changed which account, without a secret`() throws {
        let book = try SampleWorkbench().casebook
        try book.addAccount("Ben", role: .writer, password: password)
        let token = try book.makeToken("nightly", account: "Ben")
        try book.setEnabled(false, account: "Ben")
        let lines = try book.history()
        #expect(lines.map(\.act) == ["user.add", "user.token", "user.disable"])
        #expect(lines.allSatisfy { $0.by == "Ada" && !$0.what.contains(token) })
    }
}
