// The list of articles.
import {get} from "./api.js";
import {addArticle} from "./add-article.js";
import {counted, day, fill, h, when} from "./dom.js";
import {bind} from "./keys.js";
import {Live} from "./live.js";
import {problem} from "./notices.js";
import {go} from "./router.js";
import {may} from "./words.js";

export async function articlesView({connection}) {
    const search = h("input", {type: "search", placeholder: "Search articles", "aria-label": "Search articles", oninput: () => show()});
    const list = h("ul.articles");
    const count = h("p.count", {role: "status"});
    const element = h("main.page",
        h("header.page-head", h("h1", "Articles"), search,
            may("writer") && h("button.primary", {type: "button", onclick: () => addArticle()}, "Add an article…")),
        count, list);
    let articles = [];
    let lastChange = 0;

    async function load() {
        const answer = await get("/api/articles?dropped=yes");
        articles = answer.articles.toSorted((one, other) => other.lastChange.localeCompare(one.lastChange));
        lastChange = answer.lastChange;
        show();
    }

    function show() {
        const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
        const found = articles.filter((article) => words.every((word) => `${article.title ?? ""} ${article.slug} ${article.byline ?? ""}`.toLowerCase().includes(word)));
        const shown = found.filter((article) => article.dropReason === undefined);
        const dropped = found.filter((article) => article.dropReason !== undefined);
        fill(count, counted(shown.length, "article"));
        fill(list, shown.map(row), dropped.length > 0 && h("li.dropped", h("details",
            h("summary", counted(dropped.length, "dropped article")), h("ul.articles", dropped.map(row)))));
        if (!articles.length) fill(list, h("li.empty", h("p", "Nothing here yet. Drop a draft on this page, or add one above."),
            h("p.hint", "Everything stays on this machine.")));
        else if (!found.length) fill(list, h("li.empty", h("p", `No article has “${search.value.trim()}” in its title, name or byline.`)));
    }

    await load();
    let timer;
    const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(() => load().catch(problem), 300);
    };
    const live = new Live({after: lastChange, article: null, on: {connection, change: soon, reload: soon, presence() {}}});
    const unbind = bind([
        {keys: ["/"], title: "Search the articles", run: () => search.focus()},
        {keys: ["a"], title: "Add an article", run: () => addArticle()},
    ]);
    const drop = (event) => {
        event.preventDefault();
        if (event.type === "drop" && event.dataTransfer.files[0]) addArticle({file: event.dataTransfer.files[0]});
    };
    element.addEventListener("dragover", drop);
    element.addEventListener("drop", drop);
    return {element, title: "Articles", close() { live.close(); unbind(); clearTimeout(timer); }};
}

function row(article) {
    const {claims, decided} = article;
    const share = claims ? Math.round(decided / claims * 100) : 0;
    const state = article.dropReason !== undefined ? `dropped: ${article.dropReason}` : claims === decided ? "all decided" : decided === 0 ? "not begun" : `${share} % decided`;
    const bar = h("div.bar", {role: "img", "aria-label": `${decided} of ${claims} claims decided`}, h("span.part.decided"), h("span.part.v-unverified"));
    bar.firstChild.style.flexGrow = decided;
    bar.lastChild.style.flexGrow = claims - decided;
    const path = `/articles/${encodeURIComponent(article.slug)}`;
    return h("li", h("a.article-row", {href: path, onclick: (event) => { event.preventDefault(); go(path); }},
        h("span.title", article.title ?? article.slug),
        h("span.meta", [article.byline, article.published && day(article.published), `revision ${article.revision}`, `changed ${when(article.lastChange)}`].filter(Boolean).join(" · ")),
        h("span.state", bar, h("span", `${decided} of ${claims} claims, ${state}`),
            article.findings > 0 && h("span.findings", counted(article.findings, "inconsistency", "inconsistencies")))));
}
