// The article with its claims marked and its findings in the margin.
import {fill, h} from "./dom.js";
import {paragraphs, segments, TextMap} from "./text-map.js";
import {kindOfOne, standing, title} from "./words.js";

export class ArticleText {
    constructor(desk) {
        this.desk = desk;
        this.element = h("div.text", {lang: "en"});
        this.render();
        desk.on("text", () => this.render());
        desk.on("claim", ({number}) => this.refresh(number));
        desk.on("filter", () => { for (const number of desk.claims.keys()) this.refresh(number); });
        desk.on("selection", ({scroll}) => this.showSelection(scroll));
        desk.on("people", () => this.showPeople());
        this.element.addEventListener("click", (event) => this.clicked(event));
        this.element.addEventListener("keydown", (event) => this.pressed(event));
    }

    render() {
        const {article} = this.desk;
        this.map = new TextMap(article.revision.text);
        /** The pieces of each claim's focus, by number. */
        this.pieces = new Map();
        const marks = this.desk.counted.flatMap((claim) => claim.places.map((place) =>
            ({start: place.focus.start, end: place.focus.end, sentence: place.sentence, number: claim.reference.number})))
            .sort((one, other) => one.start - other.start || other.end - one.end);
        const findings = article.findings.map((finding, index) => ({...finding, index: index + 1}));
        const placed = new Queue(findings.filter((finding) => finding.spans.length)
            .sort((one, other) => one.spans[0].start - other.spans[0].start), (finding) => finding.spans[0].start);
        const nextMarks = new Queue(marks, (mark) => mark.start);
        let reaching = [];
        fill(this.element, paragraphs(this.map).map((paragraph) => {
            // A mark may reach over several paragraphs.
            reaching = [...reaching.filter((mark) => mark.end > paragraph.start), ...nextMarks.takeBefore(paragraph.end)];
            return h("div.row", this.paragraph(paragraph, reaching), this.margin(placed.takeBefore(paragraph.end)));
        }));
        const placeless = findings.filter((finding) => !finding.spans.length);
        if (placeless.length) this.element.prepend(h("div.row", h("p"), this.margin(placeless)));
        for (const number of this.desk.claims.keys()) this.refresh(number);
        this.showSelection(false);
        this.showPeople();
    }

    paragraph(place, marks) {
        const data = {start: place.start, end: place.end};
        const cut = segments(place, marks);
        // A row of a table has its cells parted by tabs.
        if (!this.map.slice(place.start, place.end).includes("\t")) return h("p", {data}, cut.map((segment) => this.piece(segment)));
        const cells = [[]];
        for (const segment of cut) {
            let {start} = segment;
            for (const [index, words] of this.map.slice(segment.start, segment.end).split("\t").entries()) {
                if (index > 0) {
                    cells.push([]);
                    start += 1;
                }
                const end = start + [...words].length;
                if (words) cells.at(-1).push(this.piece({...segment, start, end}));
                start = end;
            }
        }
        return h("p.cells", {data}, cells.map((cell) => h("span", cell)));
    }

    piece(segment) {
        const words = this.map.slice(segment.start, segment.end);
        if (!segment.numbers.length) return h("span", {data: {start: segment.start}}, words);
        const mark = h("span.mark", {
            role: "button",
            tabindex: "-1",
            data: {start: segment.start, numbers: segment.numbers.join(" ")},
        }, words);
        for (const number of segment.numbers) {
            this.pieces.set(number, [...(this.pieces.get(number) ?? []), mark]);
        }
        return mark;
    }

    margin(findings) {
        return h("div.margin", findings.map((finding) => h(`div.finding${finding.dismissal ? ".dismissed" : ""}`,
            {role: "note", "aria-label": "Inconsistency"},
            h("strong", title("findingKinds", finding.kind)),
            h("p", finding.message),
            finding.dismissal && h("p.hint", `Waved through by ${finding.dismissal.by}: ${finding.dismissal.reason}`),
            this.desk.findingTools?.map((tool) => tool(finding)))));
    }

    /** Brings a claim's pieces up to date: what they look like and what a screen reader says of them. */
    refresh(number) {
        const claim = this.desk.claims.get(number);
        for (const piece of this.pieces.get(number) ?? []) {
            const [first] = piece.dataset.numbers.split(" ").map(Number);
            if (first !== number) continue;
            const isIn = !claim.isDropped;
            const state = standing(claim);
            piece.className = isIn ? `mark ${state.style}` : "";
            piece.classList.toggle("off", !this.desk.lets(claim));
            piece.setAttribute("aria-label", `Claim ${number}, ${kindOfOne(claim.kind)}, ${state.title}: ${claim.focus}`);
            piece.title = `#${number} ${state.sign} ${state.title}`;
        }
    }

    showSelection(scroll) {
        for (const piece of this.element.querySelectorAll(".chosen, .in-sentence")) piece.classList.remove("chosen", "in-sentence");
        for (const piece of this.element.querySelectorAll("[aria-current]")) piece.removeAttribute("aria-current");
        const entry = this.element.querySelector(".mark[tabindex='0']");
        if (entry) entry.tabIndex = -1;
        const claim = this.desk.claims.get(this.desk.selected);
        const pieces = this.pieces.get(this.desk.selected) ?? [];
        const current = pieces[0] ?? this.element.querySelector(".mark");
        if (current) current.tabIndex = 0;
        if (!claim || !pieces.length) return;
        for (const piece of pieces) {
            piece.classList.add("chosen");
            piece.setAttribute("aria-current", "true");
        }
        for (const place of claim.places) this.tint(place.sentence);
        if (scroll) {
            const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
            pieces[0].scrollIntoView({block: "center", behavior: calm ? "auto" : "smooth"});
        }
    }

    /** Tints the pieces of text whose beginning lies in a sentence. */
    tint(place) {
        for (const row of this.element.querySelectorAll("p[data-start]")) {
            if (Number(row.dataset.start) >= place.end || Number(row.dataset.end) <= place.start) continue;
            for (const piece of row.querySelectorAll("[data-start]")) {
                const start = Number(piece.dataset.start);
                if (start >= place.start && start < place.end) piece.classList.add("in-sentence");
            }
        }
    }

    showPeople() {
        for (const piece of this.element.querySelectorAll("[data-people]")) delete piece.dataset.people;
        for (const {person, claim} of this.desk.people) {
            const piece = this.pieces.get(claim)?.[0];
            if (!piece) continue;
            piece.dataset.people = [piece.dataset.people, initials(person)].filter(Boolean).join(" ");
        }
    }

    clicked(event) {
        const mark = event.target.closest(".mark");
        if (!mark || !getSelection().isCollapsed) return;
        const numbers = mark.dataset.numbers.split(" ").map(Number);
        // Where claims lie on one another, the next click takes the next one.
        const at = numbers.indexOf(this.desk.selected);
        this.desk.select(numbers[(at + 1) % numbers.length], {scroll: false});
    }

    pressed(event) {
        if (event.key !== "Enter" && event.key !== " ") return;
        const mark = event.target.closest(".mark");
        if (!mark) return;
        event.preventDefault();
        event.stopPropagation();
        this.desk.select(Number(mark.dataset.numbers.split(" ")[0]), {scroll: false});
    }

    /** The words that are selected with the mouse or the keyboard, as a place in code points; null without any. */
    selectedPlace() {
        const selection = getSelection();
        if (selection.isCollapsed || !selection.rangeCount) return null;
        const range = selection.getRangeAt(0);
        const start = this.codePoint(range.startContainer, range.startOffset);
        const end = this.codePoint(range.endContainer, range.endOffset);
        if (start === null || end === null || start >= end) return null;
        const words = this.map.slice(start, end);
        const before = words.length - words.trimStart().length;
        const after = words.length - words.trimEnd().length;
        if (before + after >= words.length) return null;
        // White space is one unit and one code point each.
        return {start: start + before, end: end - after, words: words.trim()};
    }

    codePoint(node, offset) {
        const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node.childNodes[offset] ?? node)
            ?.closest?.("[data-start]");
        if (!piece || !this.element.contains(piece)) return null;
        const inside = node.nodeType === Node.TEXT_NODE ? offset : 0;
        return this.map.codePoint(this.map.unit(Number(piece.dataset.start)) + inside);
    }
}

export const initials = (name) => name.split(/\s+/).map((word) => word[0]).join("").slice(0, 3).toUpperCase();

/** Things in the order of their places, taken from the front. */
class Queue {
    constructor(sorted, place) {
        this.sorted = sorted;
        this.place = place;
        this.next = 0;
    }

    takeBefore(end) {
        const first = this.next;
        while (this.next < this.sorted.length && this.place(this.sorted[this.next]) < end) this.next += 1;
        return this.sorted.slice(first, this.next);
    }
}
