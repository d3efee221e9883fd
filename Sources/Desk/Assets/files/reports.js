// The reports of an article, to read and to keep.
import {articlePath} from "./api.js";
import {sandboxed} from "./copy-view.js";
import {fill, h} from "./dom.js";
import {dialogue} from "./notices.js";
import {session} from "./words.js";

export function reportMenu(article) {
    const address = (report, view) => `${articlePath(article.slug, `reports/${encodeURIComponent(report.name)}`)}${view ? `?view=${view}` : ""}`;
    const menu = h("details.menu", h("summary.button", "Reports"), h("ul", session.reports.map((report) => h("li",
        h("strong", report.title), h("p.hint", report.meaning),
        h("p.buttons", h("button.link", {type: "button", onclick: () => { menu.open = false; view(report); }}, "View"),
            h("a", {href: address(report), download: true}, "Download"))))));
    closeElsewhere(menu);

    function view(report) {
        dialogue(`${report.title}: ${article.title ?? article.slug}`, () => h("div.copy",
            h("div.buttons", h("a.button", {href: address(report), download: true, autofocus: true}, "Download"),
                h("a.button", {href: address(report, "frame"), target: "_blank"}, "Open in a tab")),
            rendered(address(report, "frame"), report.title)), {wide: true});
    }
    return menu;
}

/** The report as a page in a frame; where there can be none, why. */
function rendered(address, name) {
    const box = h("div.copy-body", h("p.hint", "Reading…"));
    const tell = (problem) => fill(box, h("p.problem", {role: "alert"}, problem));
    fetch(address).then(async (answer) => answer.ok
        ? fill(box, sandboxed(address, name, "allow-popups allow-popups-to-escape-sandbox"))
        : tell((await answer.json()).error.message)).catch(() => tell("The server can’t be reached."));
    return box;
}

/** A menu closes with Escape, and when somebody goes on elsewhere. */
function closeElsewhere(menu) {
    menu.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !menu.open) return;
        event.stopPropagation();
        menu.open = false;
        menu.querySelector("summary").focus();
    });
    menu.addEventListener("focusout", (event) => {
        if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
    });
}
