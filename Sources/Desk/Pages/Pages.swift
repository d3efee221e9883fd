internal import HTTPTypes
/// The documents that the server itself writes; the workbench's page is filled by its modules.
struct Pages: Sendable {
    let assets: PageAssets

    /// The page that the modules fill: one for all addresses of the workbench.
    func workbench(csrfToken: String) -> HTML {
        document(
            title: "stet",
            head: """
                <meta name="csrf-token" content="\(csrfToken)">
                <script type="module" src="\(assets.address(of: "app.js"))"></script>
                """,
            body: """
                <div id="app"></div>
                <noscript><main class="sheet"><h1>stet</h1>
                <p>This page needs JavaScript, which your browser doesn't run here.</p></main></noscript>
                """
        )
    }

    /// Where a person with an account says who they are.
    func signIn(name: String = "", problem: String? = nil) -> HTML {
        let notice: HTML = problem.map { "<p class=\"problem\" role=\"alert\">\($0)</p>" } ?? ""
        return document(
            title: "Sign in · stet",
            body: """
                <main class="sheet">
                <h1><span class="wordmark">stet</span></h1>
                <p>Sign in to the workbench.</p>
                \(notice)
                <form method="post" action="/sign-in">
                <label for="name">Name</label>
                <input id="name" name="name" value="\(name)" autocomplete="username" required autofocus>
                <label for="password">Password</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required>
                <button class="primary">Sign in</button>
                </form>
                </main>
                """
        )
    }

    /// What somebody sees who has no session and no account to sign in with.
    var useTheLink: HTML {
        document(
            title: "stet",
            body: """
                <main class="sheet">
                <h1><span class="wordmark">stet</span></h1>
                <p>This workbench opens by the link that <code>stet serve</code> has printed in its window.
                Each link works once; a new one is printed when it has been used.</p>
                </main>
                """
        )
    }

    /// A refusal for whoever asked with a browser's address line.
    func refusal(_ refusal: Refusal) -> HTML {
        document(
            title: "\(refusal.status.code) · stet",
            body: """
                <main class="sheet">
                <h1><span class="wordmark">stet</span></h1>
                <p class="problem">\(refusal.message.prefix(1).uppercased() + refusal.message.dropFirst()).</p>
                <p><a href="/">To the articles</a></p>
                </main>
                """
        )
    }

    private func document(title: String, head: HTML = "", body: HTML) -> HTML {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(title)</title>
        <link rel="icon" href="\(assets.address(of: "icon.svg"))">
        <link rel="stylesheet" href="\(assets.address(of: "stet.css"))">
        \(head)
        </head>
        <body>
        \(body)
        </body>
        </html>
        """
    }
}
