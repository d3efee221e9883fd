// The library of sources.
import {get, post} from "./api.js";
import {showCopy} from "./copy-view.js";
import {counted, day, field, fill, h, select, webLink, when} from "./dom.js";
import {bind} from "./keys.js";
import {Live} from "./live.js";
import {dialogue, notice, problem} from "./notices.js";
import {go} from "./router.js";
import {may, session, title} from "./words.js";

export async function sourcesView({connection}) {
    const search = h("input", {type: "search", placeholder: "Search sources", "aria-label": "Search sources", oninput: () => show()});
    const count = h("p.count", {role: "status"});
    const list = h("ul.sources");
    let sources = [];
    let lastChange = 0;
    async function load() {
        ({sources, lastChange} = await get("/api/sources"));
        show();
    }
    function show() {
        const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
        const shown = sources.filter((one) => words.every((word) => `#${one.number} ${one.title} ${one.publisher ?? ""} ${one.url ?? ""}`.toLowerCase().includes(word)));
        fill(count, counted(shown.length, "source"));
        fill(list, shown.map((one) => row(one, load)));
        if (!sources.length) fill(list, h("li.empty", h("p", "No source yet. They come here with the evidence that you add.")));
    }
    await load();
    let timer;
    const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(() => load().catch(problem), 300);
    };
    const live = new Live({after: lastChange, article: null, on: {connection, change: soon, reload: soon, presence() {}}});
    const unbind = bind([{keys: ["/"], title: "Search the sources", run: () => search.focus()}]);
    const element = h("main.page",
        h("header.page-head", h("h1", "Sources"), search,
            may("checker") && h("button.primary", {type: "button", onclick: () => edit(null, load)}, "Add a source…")),
        count, list);
    return {element, title: "Sources", close() { live.close(); unbind(); clearTimeout(timer); }};
}

function row(source, load) {
    const uses = h("div");
    const facts = [title("sourceKinds", source.kind), source.publisher, source.date, source.retrieved && `looked at on ${day(source.retrieved)}`,
        source.isConfidential && "confidential"].filter(Boolean);
    return h("li.source-row",
        h("h2", {id: `source-${source.number}`}, h("span.number", `#${source.number}`), " ", source.url ? webLink(source.url, source.title) : source.title),
        h("p.meta", facts.join(" · ")),
        h("div.tools",
            h("button.plain", {type: "button", onclick: () => showUses(source, uses)}, "What rests on it"),
            may("checker") && h("button.plain", {type: "button", onclick: () => edit(source, load)}, "Edit…"),
            session.keepsCopies && source.url && may("checker")
                && h("button.plain", {type: "button", onclick: () => fetchAgain(source)}, source.snapshots.length ? "Fetch again" : "Keep a copy")),
        copies(source), uses);
}

/** Every copy that was kept or tried, the newest first. */
function copies(source) {
    if (!source.snapshots.length) return null;
    return h("ul.copies", source.snapshots.map((copy, at) => h("li", copy.sha256
        ? h("button.link", {type: "button", onclick: () => showCopy(source, at + 1)}, `Copy kept ${when(copy.at)}`)
        : h("span.hint", `No copy ${when(copy.at)}: ${copy.problem}`))).toReversed());
}

async function fetchAgain(source) {
    try {
        await post(`/api/sources/${source.number}/copies`, {});
        notice("Asked for; the copy appears here when it has come.");
    } catch (error) { problem(error); }
}

async function showUses(source, box) {
    try {
        const {citedBy} = await get(`/api/sources/${source.number}`);
        fill(box, citedBy.length ? h("ul.uses", citedBy.map((reference) => {
            const path = `/articles/${encodeURIComponent(reference.article)}#${reference.number}`;
            return h("li", h("a", {href: path, onclick: (event) => { event.preventDefault(); go(path); }}, `${reference.article}#${reference.number}`));
        })) : h("p.hint", "Nothing rests on it."));
    } catch (error) { problem(error); }
}

/** The fields of a source; what isn't changed isn't sent, so that a hidden name stays hidden. */
function edit(source, done) {
    const before = source ?? {kind: "document"};
    const inputs = {
        title: h("input", {value: before.title ?? "", required: true, autofocus: true}),
        publisher: h("input", {value: before.publisher ?? ""}),
        url: h("input", {type: "url", value: before.url ?? ""}),
        date: h("input", {value: before.date ?? "", placeholder: "2025, 2025-09 or 2025-09-19"}),
        retrieved: h("input", {type: "date", value: before.retrieved ?? ""}),
        alias: h("input", {value: before.alias ?? ""}),
        originGroup: h("input", {value: before.originGroup ?? ""}),
    };
    const kind = select(session.sourceKinds, {value: before.kind});
    const hidden = h("input", {type: "checkbox"});
    hidden.checked = before.isConfidential ?? false;
    dialogue(source ? `Source #${source.number}` : "Add a source", (close) => h("form.sheet-form", {onsubmit: async (event) => {
        event.preventDefault();
        const change = {};
        if (!source || kind.value !== before.kind) change.kind = kind.value;
        if (hidden.checked !== (before.isConfidential ?? false)) change.isConfidential = hidden.checked;
        for (const [name, input] of Object.entries(inputs)) {
            if (input.value !== (before[name] ?? "")) change[name] = input.value;
        }
        try {
            await post(source ? `/api/sources/${source.number}` : "/api/sources", change);
            close();
            notice("Stored.");
            await done();
        } catch (error) { problem(error); }
    }},
    field("Title", inputs.title), h("div.pair", field("Kind", kind), field("Publisher", inputs.publisher)),
    field("Address", inputs.url),
    h("div.pair", field("Its own date", inputs.date), field("Looked at", inputs.retrieved)),
    field("Common origin", inputs.originGroup, "Copies of one wire story share it and count as one."),
    h("div.pair", field("Confidential", hidden), field("Alias", inputs.alias, "What every output calls it.")),
    h("div.buttons", h("button.primary", "Store"), h("button", {type: "button", onclick: close}, "Cancel"))));
}
