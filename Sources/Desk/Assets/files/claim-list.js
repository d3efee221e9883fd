// The filters, the progress and the list of claims.
import {counted, fill, h, select} from "./dom.js";
import {session, standing, title} from "./words.js";

export class ClaimList {
    constructor(desk) {
        this.desk = desk;
        this.search = h("input", {
            type: "search", placeholder: "Search claims", "aria-label": "Search claims",
            "aria-keyshortcuts": "/", oninput: () => this.searchSoon(),
        });
        this.progress = h("div.progress");
        this.count = h("p.count", {role: "status"});
        this.list = h("ol.claims");
        this.filters = h("div.filters", this.search,
            this.choice("kind", "Kind", "All kinds", session.kinds),
            this.choice("verdict", "Verdict", "All verdicts", session.verdicts),
            this.choice("state", "Work", "All states", [{name: "open", title: "still open"}, ...session.workStates]));
        this.head = h("div.list-head", this.progress, this.filters);
        this.body = h("div.list-body", this.count, this.list);
        this.render();
        desk.on("text filter", () => this.render());
        desk.on("claim", ({number}) => this.refresh(number));
        desk.on("people", () => this.showPeople());
        desk.on("selection", () => this.showSelection());
    }

    /** Whoever types fast doesn't wait for the list at every letter. */
    searchSoon() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.desk.setFilter({search: this.search.value}), 100);
    }

    choice(name, label, empty, words) {
        return select(words, {
            "aria-label": label, empty, onchange: (event) => this.desk.setFilter({[name]: event.target.value}),
        });
    }

    render() {
        const all = this.desk.counted;
        const shown = this.desk.shown;
        this.renderProgress(all);
        const isAll = shown.length === all.length;
        const gone = all.filter((claim) => claim.workState === "gone").length;
        fill(this.count, isAll ? counted(all.length, "claim") : `${shown.length} of ${counted(all.length, "claim")}`,
            isAll && gone > 0 && `, ${gone} of them no longer in the text`,
            !isAll && [" ", h("button.plain", {type: "button", onclick: () => this.clear()}, "Show all")]);
        this.rows = new Map(shown.map((claim) => [claim.reference.number, this.row(claim)]));
        fill(this.list, [...this.rows.values()], this.droppedRows());
    }

    /** Brings one claim up to date; the other rows stay the elements that they are, with the focus where it is. */
    refresh(number) {
        const claim = this.desk.claims.get(number);
        const old = this.rows.get(number);
        if (!old || claim.isDropped || !this.desk.lets(claim)) return this.render();
        this.renderProgress(this.desk.counted);
        const hadFocus = old.contains(document.activeElement);
        const row = this.row(claim);
        old.replaceWith(row);
        this.rows.set(number, row);
        if (hadFocus) row.firstChild.focus();
    }

    /** Who is where, in the rows that it concerns. */
    showPeople() {
        const concerned = new Set([...(this.peopled ?? []), ...this.desk.people.map((one) => one.claim)]);
        this.peopled = new Set(this.desk.people.map((one) => one.claim).filter(Boolean));
        for (const number of concerned) if (this.rows.has(number)) this.refresh(number);
    }

    showSelection() {
        for (const [number, row] of this.rows) {
            row.firstChild.toggleAttribute("aria-current", number === this.desk.selected);
        }
    }

    renderProgress(all) {
        const counts = new Map();
        // As in the list of articles: what the text doesn't state any more is nobody's work.
        all = all.filter((claim) => claim.workState !== "gone");
        for (const claim of all) {
            const {style} = standing(claim);
            counts.set(style, (counts.get(style) ?? 0) + 1);
        }
        const decided = all.length - (counts.get("v-unverified") ?? 0);
        const bar = h("div.bar", {role: "img", "aria-label": `${decided} of ${all.length} claims decided`});
        for (const word of session.verdicts.toReversed()) {
            const number = counts.get(`v-${word.name}`);
            if (!number) continue;
            const part = h(`span.part.v-${word.name}`, {title: `${number} ${word.name === "verified" ? "verified or corrected" : word.title}`});
            part.style.flexGrow = number;
            bar.append(part);
        }
        fill(this.progress, h("p", h("strong", String(decided)), ` of ${all.length} decided`), bar);
    }

    row(claim) {
        const number = claim.reference.number;
        const state = standing(claim);
        const people = this.desk.people.filter((one) => one.claim === number).map((one) => one.person);
        return h("li", h("button.claim-row", {
            type: "button",
            "aria-current": number === this.desk.selected,
            onclick: () => this.desk.select(number),
        },
        h(`span.sign.${state.style}`, {"aria-hidden": "true"}, state.sign),
        h("span.words", h("span.focus", claim.focus),
            h("span.meta", `#${number} · ${claim.kind} · ${state.title}`,
                claim.workState !== "new" && claim.workState !== "checked" && ` · ${title("workStates", claim.workState)}`,
                claim.evidence > 0 && ` · ${counted(claim.evidence, "source")}`,
                people.length > 0 && ` · ${people.join(", ")} here`))));
    }

    droppedRows() {
        const dropped = this.desk.dropped;
        if (!dropped.length) return null;
        return h("li.dropped", h("details", h("summary", counted(dropped.length, "dropped claim")),
            h("ol.claims", dropped.map((claim) => this.row(claim)))));
    }

    clear() {
        clearTimeout(this.timer);
        this.search.value = "";
        for (const list of this.filters.querySelectorAll("select")) list.value = "";
        this.desk.setFilter({kind: "", verdict: "", state: "", search: ""});
    }
}
