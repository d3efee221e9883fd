// Adding an article or a new version: by dropping a file, choosing one, or pasting text. What would be stored is
// shown first.
import {articlePath, upload} from "./api.js";
import {counted, field, fill, h} from "./dom.js";
import {dialogue, notice} from "./notices.js";
import {go} from "./router.js";
import {session, title} from "./words.js";

/** Opens the dialogue; with an article, for a new version of it; with a file, that is read at once. */
export function addArticle({article = null, file = null} = {}) {
    const isNew = article === null;
    dialogue(isNew ? "Add an article" : `New version of “${article.title ?? article.slug}”`, (close) => {
        const sender = new Sender(article, close);
        if (file) sender.take(file);
        return sender.element;
    }, {wide: true});
}

const published = (found) => !found.published ? "no day of publication"
    : found.isDayAssumed ? `${found.published}, the day of the file’s last change: give another if it isn’t that of publication`
        : found.published;

class Sender {
    constructor(article, close) {
        this.article = article;
        this.close = close;
        this.bytes = null;
        this.name = "";
        this.file = h("input", {type: "file", onchange: () => { if (this.file.files[0]) this.take(this.file.files[0]); }});
        this.paste = h("textarea.paste", {rows: 8, autofocus: true, placeholder: "Or paste the text here.", "aria-label": "Text of the article", oninput: () => this.takeText()});
        this.titleField = h("input", {autocomplete: "off"});
        this.published = h("input", {type: "date"});
        this.preview = h("div.preview", {"aria-live": "polite"});
        this.store = h("button.primary", {type: "button", disabled: true, onclick: () => this.send()}, "Store it");
        const zone = h("div.drop-zone", h("p", "Drop a file here, or ", field("choose one", this.file)), this.paste);
        for (const kind of ["dragover", "drop"]) zone.addEventListener(kind, (event) => {
            event.preventDefault();
            if (kind === "drop" && event.dataTransfer.files[0]) this.take(event.dataTransfer.files[0]);
        });
        for (const input of [this.titleField, this.published]) input.addEventListener("change", () => this.show());
        this.element = h("div.sender", zone,
            article ? null : h("div.pair", field("Title", this.titleField, "If the text doesn’t give it."),
                field("Published", this.published, "“Last week” is counted from this day.")),
            this.preview, h("div.buttons", this.store, h("button", {type: "button", onclick: close}, "Cancel")));
    }

    async take(file) {
        this.bytes = new Uint8Array(await file.arrayBuffer());
        this.name = file.name;
        this.paste.value = "";
        await this.show();
    }

    takeText() {
        clearTimeout(this.timer);
        this.bytes = new TextEncoder().encode(this.paste.value);
        this.name = "";
        this.timer = setTimeout(() => this.show(), 400);
    }

    get path() { return this.article ? articlePath(this.article.slug, "revisions") : "/api/articles"; }

    get facts() { return {name: this.name, title: this.titleField.value.trim(), published: this.published.value}; }

    async show() {
        this.store.disabled = true;
        if (!this.bytes?.length) return fill(this.preview);
        const asked = this.bytes;
        fill(this.preview, h("p.hint", "Reading…"));
        try {
            const found = await upload(`${this.path}/preview`, this.bytes, this.facts);
            if (asked !== this.bytes) return;
            fill(this.preview, this.found(found));
            this.store.disabled = false;
        } catch (error) {
            fill(this.preview, h("p.problem", {role: "alert"}, error.message));
        }
    }

    found(found) {
        const kinds = new Map();
        for (const claim of found.claims) kinds.set(claim.kind, (kinds.get(claim.kind) ?? 0) + 1);
        return [
            h("h3", found.title ?? "Without a title"),
            h("p.meta", [found.byline, found.outlet, published(found), found.format].filter(Boolean).join(" · ")),
            found.warnings.map((warning) => h("p.problem", {role: "alert"}, warning)),
            found.fates && h("ul.fates", session.fates.filter((fate) => found.fates[fate.name]).map((fate) => h("li",
                h("strong", `${found.fates[fate.name]} ${fate.title}`), h("span.hint", ` ${fate.meaning}`)))),
            h("p", `${counted(found.claims.length, "claim")} and ${counted(found.findings.length, "inconsistency", "inconsistencies")}: `,
                session.kinds.filter((kind) => kinds.has(kind.name)).map((kind) => `${kind.title} (${kinds.get(kind.name)})`).join(", "), "."),
            found.findings.length > 0 && h("ul.found-findings", found.findings.map((one) => h("li", h("strong", title("findingKinds", one.kind)), `: ${one.message}`))),
            h("details", h("summary", "The claims"), h("ol.found", found.claims.map((claim) => h("li", h("span.kind", claim.kind), " ", h("strong", claim.focus), h("p.hint", claim.statement))))),
        ];
    }

    async send() {
        this.store.disabled = true;
        try {
            const answer = await upload(this.path, this.bytes, this.facts);
            this.close();
            if (answer.outcome === "alreadyThere") notice(`This file is kept already as ${answer.slug}; nothing was added.`);
            if (answer.outcome === "superseded") {
                notice(`This file is an earlier version of ${answer.slug}; nothing was added. “New version” there makes it the newest again.`);
            }
            const revised = this.article ? answer : answer.revised;
            if (revised) notice(`Stored revision ${revised.revision} of ${answer.slug}.`);
            else if (answer.outcome === "added") notice(`Added ${answer.slug}: ${counted(answer.claims ?? 0, "claim")}.`);
            const rest = revised ? "/changes" : "";
            go(`/articles/${encodeURIComponent(answer.slug)}${rest}`);
        } catch (error) {
            this.store.disabled = false;
            fill(this.preview, h("p.problem", {role: "alert"}, error.message));
        }
    }
}
