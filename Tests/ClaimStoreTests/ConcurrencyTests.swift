import Casework
import ClaimStore
import Foundation
import TestSupport
import Testing

/// Several processes on one file, some of which don't live to the end of their work.
struct ConcurrencyTests {
    @Test func `loses nothing when two hundred writers in ten processes write at once`()
        async throws
    {
        let sample = try SampleStore()
        let path = sample.path
        await withTaskGroup(of: Void.self) { group in
            for process in 1...10 {
                group.addTask {
                    await #expect(processExitsWith: .success) {
                        [path = path as String, process = process as Int] in
                        try await withThrowingTaskGroup(of: Void.self) { writers in
                            for writer in 1...20 {
                                writers.addTask {
                                    let store = try Store(path: path, waitingTimeInSeconds: 120)
                                    try store.write {
                                        try SampleStore.addArticle("p\(process)-\(writer)", to: $0)
                                    }
                                }
                            }
                            try await writers.waitForAll()
                        }
                    }
                }
            }
        }
        #expect(try sample.store.read { try $0.slugs(limit: 1000) }.count == 200)
        let verification = try sample.store.read { try $0.verification() }
        #expect(verification.problems == [])
        #expect(verification.historyLength == 200)
    }

    @Test func `makes one schema when processes open a new file at once`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("stet.sqlite")
        await withTaskGroup(of: Void.self) { group in
            for process in 1...6 {
                group.addTask {
                    await #expect(processExitsWith: .success) {
                        [path = path as String, process = process as Int] in
                        let store = try Store(path: path)
                        try store.write { try SampleStore.addArticle("p\(process)", to: $0) }
                    }
                }
            }
        }
        let store = try Store(path: path)
        #expect(try store.read { try $0.slugs(limit: 99) }.count == 6)
        #expect(try store.read { try $0.verification() }.isSound)
    }

    @Test func `has all of an article or nothing when its process is killed`() async throws {
        let sample = try SampleStore()
        let path = sample.path
        for round in 1...12 {
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [path = path as String, round = round as Int] in
                let store = try Store(path: path)
                for article in 1... {
                    // Only after one article, so that a slow machine is not killed before it began.
                    if article == 2 {
                        Thread.detachNewThread {
                            usleep(UInt32(round) * 1700)
                            kill(getpid(), SIGKILL)
                        }
                    }
                    try store.write {
                        try SampleStore.addArticle("r\(round)-\(article)", claims: 200, to: $0)
                    }
                }
            }
            let store = try Store(path: path)
            let verification = try store.read { try $0.verification() }
            #expect(verification.problems == [])
            let articles = try store.read { try $0.articles(holding: nil) }
            #expect(articles.allSatisfy { $0.claims == 200 && $0.findings == 1 })
            #expect(articles.count == verification.historyLength)
        }
        #expect(try sample.store.read { try $0.slugs(limit: 99) }.count >= 12)
    }
}
