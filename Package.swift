// swift-tools-version: 6.3
import PackageDescription

// Targets stand in the order in which an article travels. Dependencies point downwards only.
let package = Package(
    name: "stet",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "stet", targets: ["stet"]),
        .library(name: "ClaimExtraction", targets: ["ClaimExtraction"]),
    ],
    dependencies: [
        // The convention for commands, options and their help.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // SQLite with migrations, full-text search and online backup; the only way to the database.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // YAML in front matter and in a newsroom's rules: the format has too many corners for a reader of our own.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // HTTP for the Desk: streams, limits, and 37,000 requests a second; without its optional parts.
        .package(
            url: "https://github.com/hummingbird-project/hummingbird",
            from: "2.28.1",
            traits: []
        ),
        // What Hummingbird's interface is made of: fields and methods of HTTP, buffers, log, graceful stop.
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Lexicons and models as plain files inside the binary (C23 `#embed`).
        .target(
            name: "ExtractionData",
            path: "Sources/ClaimExtraction/Data",
            exclude: ["tables", "models"]
        ),
        // Text in, claims out. Nothing but the standard library and its own data.
        .target(
            name: "ClaimExtraction",
            dependencies: ["ExtractionData"],
            exclude: ["Data", "Findings/README.md"]
        ),

        // SHA-256 from libsodium, which will also hash passwords: never an own implementation.
        .systemLibrary(
            name: "CSodium",
            pkgConfig: "libsodium",
            providers: [.apt(["libsodium-dev"])]
        ),
        .target(name: "Digests", dependencies: ["CSodium"]),

        // Markdown's grammar from the reference implementation.
        .systemLibrary(
            name: "CMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
        ),
        // The HTML standard's parsing algorithm.
        .systemLibrary(
            name: "CGumbo",
            pkgConfig: "gumbo",
            providers: [.apt(["libgumbo-dev"])]
        ),
        // Word and OpenDocument files are ZIP archives of XML; zlib and Expat are small and open nothing
        // by themselves.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        // Bytes of a file in, articles out.
        .target(
            name: "ArticleImport",
            dependencies: [
                "ClaimExtraction", "Digests", "CExpat", "CGumbo", "CMarkGFM", "CZlib",
                .product(name: "Yams", package: "Yams"),
            ]
        ),

        // libcurl behind functions that Swift can call, opened when it is needed.
        .target(name: "CCurl", path: "Sources/WebCapture/CCurl"),
        // An address in, the bytes of a page out: the only networking.
        .target(name: "WebCapture", dependencies: ["CCurl"], exclude: ["CCurl"]),

        // The words of the work that store, acts and reports share: verdicts, evidence, the case file.
        .target(name: "Casework", dependencies: ["ClaimExtraction"]),
        // What is kept. The only SQL.
        .target(
            name: "ClaimStore",
            dependencies: [
                "Casework", "ClaimExtraction", "Digests",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        // A case file (a plain value) in, a document out.
        .target(name: "Reports", dependencies: ["Casework", "ClaimExtraction", "CMarkGFM"]),
        // What a person does: one act, one function, one transaction.
        .target(
            name: "Workbench",
            dependencies: [
                "ArticleImport", "Casework", "ClaimExtraction", "ClaimStore", "Digests",
                .product(name: "Yams", package: "Yams"),
            ]
        ),

        // The page's style and modules as plain files inside the binary (C23 `#embed`).
        .target(name: "DeskAssets", path: "Sources/Desk/Assets", exclude: ["files"]),
        // The workbench in a browser: HTTP, sessions, the page; none of the rules of the work.
        .target(
            name: "Desk",
            dependencies: [
                "ArticleImport", "Casework", "ClaimExtraction", "DeskAssets", "Digests", "Reports",
                "Workbench",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            exclude: ["Assets"]
        ),

        // The command: arguments, printing, exit statuses.
        .executableTarget(
            name: "stet",
            dependencies: [
                "ArticleImport", "Casework", "ClaimExtraction", "ClaimStore", "Desk", "Digests",
                "Reports", "WebCapture", "Workbench",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        // Developers' tools, not products.
        .executableTarget(
            name: "stet-train",
            dependencies: [
                "ClaimExtraction",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Tagger/teacher.py"]
        ),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "Casework", "ClaimExtraction", "ClaimStore", "Reports", "Workbench",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),

        .target(name: "TestSupport", dependencies: ["ClaimExtraction"], path: "Tests/TestSupport"),
        .testTarget(
            name: "ClaimExtractionTests",
            dependencies: ["ClaimExtraction", "ExtractionData", "TestSupport"],
            exclude: ["Corpus", "Golden"]
        ),
        .testTarget(name: "WebCaptureTests", dependencies: ["WebCapture", "TestSupport"]),
        .testTarget(
            name: "ArticleImportTests",
            dependencies: ["ArticleImport", "ClaimExtraction", "TestSupport"],
            exclude: ["Files"]
        ),
        .testTarget(
            name: "ClaimStoreTests",
            dependencies: [
                "Casework", "ClaimExtraction", "ClaimStore", "Digests", "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Databases"]
        ),
        .testTarget(
            name: "ReportsTests",
            // Reads the reports back, to see that they say what they were given.
            dependencies: [
                "ArticleImport", "Casework", "ClaimExtraction", "Reports", "TestSupport",
            ],
            exclude: ["Golden"]
        ),
        .testTarget(
            name: "WorkbenchTests",
            dependencies: [
                "Casework", "ClaimExtraction", "ClaimStore", "Workbench", "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .testTarget(
            name: "StetTrainTests",
            dependencies: [
                "ClaimExtraction", "TestSupport", "stet-train",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(
            name: "DeskTests",
            dependencies: [
                "Casework", "Desk", "stet", "TestSupport",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: ["stet", "TestSupport"],
            exclude: ["Golden"]
        ),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
