// The state of an open article: its claims, what is selected, what the filter lets through.
import {articlePath, get} from "./api.js";

export class Desk extends EventTarget {
    constructor(article) {
        super();
        this.take(article);
        this.selected = null;
        this.detail = null;
        this.filter = {kind: "", verdict: "", state: "", search: ""};
        /** Who else is here: [{person, claim}]. */
        this.people = [];
    }

    take(article) {
        this.article = article;
        this.claims = new Map(article.claims.map((claim) => [claim.reference.number, claim]));
    }

    get slug() { return this.article.slug; }

    /** The claims that count, in text order; those that the text doesn't state any more at the end. */
    get counted() {
        const start = (claim) => claim.places[0]?.focus.start ?? Infinity;
        return [...this.claims.values()].filter((claim) => !claim.isDropped)
            .sort((one, other) => start(one) - start(other) || one.reference.number - other.reference.number);
    }

    get dropped() { return [...this.claims.values()].filter((claim) => claim.isDropped); }

    lets(claim) {
        const {kind, verdict, state, search} = this.filter;
        if (kind && claim.kind !== kind) return false;
        if (verdict && claim.verdict !== verdict) return false;
        if (state === "open" ? ["checked", "gone"].includes(claim.workState) : state && claim.workState !== state) return false;
        if (!search) return true;
        const words = search.toLowerCase().split(/\s+/).filter(Boolean);
        const text = `${claim.reference.number} ${claim.statement} ${claim.focus} ${claim.speaker ?? ""}`.toLowerCase();
        return words.every((word) => text.includes(word));
    }

    get shown() { return this.counted.filter((claim) => this.lets(claim)); }

    setFilter(change) {
        Object.assign(this.filter, change);
        this.tell("filter");
    }

    /** Chooses a claim, or with null none, and loads what is known of it. */
    async select(number, {scroll = true} = {}) {
        if (number !== null && !this.claims.has(number)) return;
        const isOther = this.selected !== number;
        this.selected = number;
        if (isOther) this.detail = null;
        this.tell("selection", {scroll});
        if (number === null) return;
        this.loading = this.loadDetail();
        await this.loading;
    }

    /** Does something with the chosen claim once it is here: a key that is pressed early isn't lost. */
    whenShown(run) {
        if (this.detail) return run();
        this.loading?.then(() => { if (this.detail) run(); }, () => { /* Whoever chose the claim is told. */ });
    }

    async loadDetail() {
        const number = this.selected;
        if (number === null) return;
        const detail = await get(articlePath(this.slug, `claims/${number}`));
        if (this.selected !== number) return;
        this.showDetail(detail);
    }

    showDetail(detail) {
        if (this.selected !== detail.reference.number) return;
        // An answer that was overtaken by a later one is old news.
        if (this.detail && this.detail.version > detail.version) return;
        this.detail = detail;
        this.tell("detail");
    }

    /** The next or previous claim of those that are shown. */
    step(by) {
        const shown = this.shown;
        if (!shown.length) return;
        const at = shown.findIndex((claim) => claim.reference.number === this.selected);
        const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
        const claim = shown[Math.max(0, Math.min(shown.length - 1, next))];
        this.select(claim.reference.number);
    }

    /** The next claim in the text that nobody has decided. */
    stepToOpen() {
        const shown = this.shown;
        const at = shown.findIndex((claim) => claim.reference.number === this.selected);
        const ahead = [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))];
        const next = ahead.find((claim) => !["checked", "gone"].includes(claim.workState));
        if (next) this.select(next.reference.number);
    }

    /** A claim is now so: the news of somebody else or the answer to one's own act. */
    update(claim) {
        const number = claim.reference.number;
        const known = this.claims.get(number);
        if (known && known.version > claim.version) return;
        this.claims.set(number, claim);
        this.tell("claim", {number});
        if (number === this.selected && this.detail && this.detail.version < claim.version) this.loadDetail();
    }

    /** The answer to an act has everything about the claim: the list's part is made of it. */
    updateFrom(detail) {
        const claim = detail.claim;
        const known = this.claims.get(detail.reference.number);
        const places = [{sentence: claim.span, focus: claim.focusSpan},
            ...claim.otherPlaces.map((place) => ({sentence: place.span, focus: place.focusSpan}))];
        const isInText = claim.fate !== "vanished" && claim.fate !== "ambiguous";
        this.claims.set(detail.reference.number, {
            reference: detail.reference,
            kind: claim.kind,
            statement: claim.statement,
            focus: claim.focus,
            speaker: claim.speaker,
            checkWorthiness: claim.checkWorthiness,
            verdict: claim.verdict,
            decidedBy: claim.decidedBy,
            decidedAt: claim.decidedAt,
            evidence: claim.evidence.length,
            origin: detail.origin,
            isDropped: detail.dropReason !== undefined,
            fate: claim.fate,
            work: claim.work,
            workState: detail.workState,
            version: detail.version,
            places: known && samePlace(known, claim) ? known.places : isInText ? places : [],
        });
        this.tell(known && samePlace(known, claim) ? "claim" : "text", {number: detail.reference.number});
        this.showDetail(detail);
    }

    tell(name, detail = {}) { this.dispatchEvent(new CustomEvent(name, {detail})); }

    on(names, listener) {
        for (const name of names.split(" ")) this.addEventListener(name, (event) => listener(event.detail));
    }
}

const samePlace = (known, claim) =>
    known.places[0]?.focus.start === claim.focusSpan.start && known.places[0]?.focus.end === claim.focusSpan.end;
