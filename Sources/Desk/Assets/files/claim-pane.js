// Everything about the chosen claim. A new area of the work is a section: a file and a line in the list below.
import {fill, h} from "./dom.js";
import {evidenceSection} from "./section-evidence.js";
import {historySection} from "./section-history.js";
import {memorySection} from "./section-memory.js";
import {statementSection} from "./section-statement.js";
import {talkSection} from "./section-talk.js";
import {verdictSection} from "./section-verdict.js";
import {wordingSection} from "./section-wording.js";
import {workSection} from "./section-work.js";

/** Each is made once with the desk and the acts; it has an element, and `show(detail)` brings it up to date. */
const sections = [statementSection, verdictSection, evidenceSection, memorySection, talkSection, workSection, wordingSection, historySection];

export class ClaimPane {
    constructor(desk, acts) {
        this.desk = desk;
        this.heading = h("h2", {tabindex: "-1"});
        this.here = h("p.here");
        this.parts = sections.map((make) => make(desk, acts));
        this.sheet = h("div.sections", this.parts.map((part) => part.element));
        this.element = h("article.claim", {"aria-label": "Claim", hidden: true},
            h("header.claim-head", this.heading,
                h("div.steps",
                    h("button.plain", {type: "button", "aria-label": "Previous claim", title: "Previous claim (k)", onclick: () => desk.step(-1)}, "↑"),
                    h("button.plain", {type: "button", "aria-label": "Next claim", title: "Next claim (j)", onclick: () => desk.step(1)}, "↓"),
                    h("button.plain", {type: "button", "aria-label": "Back to the list", title: "Back to the list (Esc)", onclick: () => desk.select(null)}, "×"))),
            this.here, this.sheet);
        desk.on("selection", () => this.open());
        desk.on("detail", () => this.show());
        desk.on("people", () => this.showPeople());
        desk.on("acted", () => { this.element.scrollTop = 0; });
    }

    open() {
        const number = this.desk.selected;
        this.element.hidden = number === null;
        if (number === null) return;
        const claim = this.desk.claims.get(number);
        if (this.shown !== number) {
            this.shown = number;
            for (const part of this.parts) part.reset?.();
            this.sheet.classList.add("loading");
            this.element.scrollTop = 0;
        }
        fill(this.heading, h("span.number", `#${number}`), ` ${claim.kind}`);
        this.showPeople();
    }

    show() {
        this.sheet.classList.remove("loading");
        for (const part of this.parts) part.show(this.desk.detail);
    }

    showPeople() {
        const names = [...new Set(this.desk.people.filter((one) => one.claim === this.desk.selected).map((one) => one.person))];
        fill(this.here, names.length ? `${names.join(" and ")} ${names.length === 1 ? "is" : "are"} on this claim too.` : "");
        this.here.hidden = !names.length;
    }
}
