// The reports of an article, to read and to keep.
import {articlePath} from "./api.js";
import {h} from "./dom.js";
import {session} from "./words.js";

export function reportMenu(article) {
    const address = (name, query = "") => `${articlePath(article.slug, `reports/${encodeURIComponent(name)}`)}${query}`;
    return h("details.menu", h("summary.button", "Reports"), h("ul", session.reports.map((report) => h("li",
        h("strong", report.title), h("p.hint", report.meaning),
        h("p", h("a", {href: address(report.name), download: true}, "Download"),
            // A page is read from the file: the server shows its own pages only.
            report.fileExtension !== "html" && [" · ", h("a", {href: address(report.name, "?view=1"), target: "_blank", rel: "noopener"}, "View")])))));
}
