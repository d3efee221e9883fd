// The verdict: what it is, and the buttons and form that give another.
import {dropDraft, keepDraft} from "./drafts.js";
import {field, fill, h, keycap, when} from "./dom.js";
import {waitingOn} from "./outbox.js";
import {evidenceFields} from "./evidence-fields.js";
import {may, session, sign, standing, verdict} from "./words.js";

export function verdictSection(desk, acts) {
    const current = h("div.current");
    const waiting = h("p.waiting", {hidden: true});
    const form = h("div.verdict-form");
    const buttons = h("div.verdicts", {role: "group", "aria-label": "Verdict"});
    const element = h("section.verdict", h("h3", "Verdict"), current, waiting, buttons, form);

    /** Gives a verdict at once where nothing is missing, else asks for what is. */
    function choose(name) {
        const {detail} = desk;
        if (!detail || detail.dropReason !== undefined || !may("checker")) return;
        const {needs, bearingStances} = verdict(name);
        const isBorne = detail.claim.evidence.some((one) => bearingStances.includes(one.stance));
        const misses = needs.filter((need) => need !== "evidence" || !isBorne);
        const isSame = name === detail.claim.verdict;
        if (!misses.length && !isSame) acts.mark(detail, {verdict: name});
        else openForm(name, misses.includes("evidence"));
    }

    function openForm(name, needsEvidence) {
        const {detail} = desk;
        const word = verdict(name);
        const isSame = name === detail.claim.verdict;
        const evidence = needsEvidence ? evidenceFields(name) : null;
        const correction = h("input", {value: (isSame && detail.claim.correction) || ""});
        const note = h("textarea", {rows: 2, value: (isSame && detail.claim.note) || ""});
        const takesCorrection = ["inaccurate", "needs-context"].includes(name);
        const isReason = word.needs.includes("note");
        const submit = (event) => {
            event.preventDefault();
            const body = {verdict: name, correction: correction.value.trim() || undefined, note: note.value.trim() || undefined};
            if (evidence) body.evidence = [evidence.read()];
            acts.mark(detail, body).then((isDone) => { if (isDone) finish(); });
        };
        const draft = `${detail.reference.article}#${detail.reference.number}.${name}${evidence ? "+source" : ""}`;
        const finish = () => {
            dropDraft(draft);
            // Meanwhile another claim's form may stand here.
            if (form.contains(sheet)) close();
        };
        const sheet = keepDraft(h("form.sheet-form", {onsubmit: submit, onkeydown: (event) => keys(event, finish)},
            h("h4", h(`span.sign.v-${name}`, {"aria-hidden": "true"}, sign(name)), ` Mark as ${word.title}`),
            h("p.hint", `Says: ${word.meaning}.`),
            takesCorrection && field(`“${detail.claim.focus}” should be`, correction,
                name === "inaccurate" ? "The words to put in their place, and only those." : "If the words should change."),
            evidence?.elements,
            field(isReason ? "Reason" : "Note", note, isReason ? "Why can’t it be checked?" : undefined),
            h("div.buttons", h("button.primary", "Mark ", word.title), h("button", {type: "button", onclick: finish}, "Cancel"))), draft);
        fill(form, sheet);
        buttons.hidden = true;
        const first = form.querySelector("input, select, textarea");
        first?.focus();
        first?.scrollIntoView({block: "nearest"});
    }

    function keys(event, finish) {
        if (event.key === "Escape") { event.stopPropagation(); finish(); }
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
    }

    function close() {
        fill(form);
        buttons.hidden = false;
    }

    function show(detail) {
        const {claim} = detail;
        const state = standing(claim);
        current.hidden = claim.verdict === "unverified" && !claim.note;
        fill(current,
            h(`p.chip.${state.style}`, h("span.sign", {"aria-hidden": "true"}, state.sign), " ", state.title),
            claim.decidedBy && h("p.by", `${claim.decidedBy}, ${when(claim.decidedAt)}`),
            claim.correction && h("p.correction", claim.correctionTakenIn && `Was ${verdict(claim.verdict).title}. `,
                "Should be “", h("ins", claim.correction), "”",
                claim.correctionTakenIn && `, as it is since revision ${claim.correctionTakenIn}`),
            claim.note && h("p.note", claim.note));
        const queued = waitingOn(detail.reference.article, detail.reference.number);
        waiting.hidden = !queued.length;
        fill(waiting, queued.map((entry) => `Waits to be sent: ${entry.words}. `));
        const isOff = detail.dropReason !== undefined || !may("checker");
        // "Unverified" is what a claim is before: it is offered where there is something to take back.
        const offered = session.verdicts.toSorted(byKey).filter((one) => one.name !== "unverified" || claim.verdict !== one.name);
        fill(buttons, offered.map((one) => h(`button.verdict-button.v-${one.name}`, {
            type: "button",
            title: one.meaning,
            disabled: isOff,
            "aria-pressed": String(one.name === claim.verdict),
            "aria-keyshortcuts": one.key,
            onclick: () => choose(one.name),
        }, h("span.sign", {"aria-hidden": "true"}, sign(one.name)), h("span", one.name === "unverified" ? "take the verdict back" : one.title), keycap(one.key))));
    }

    acts.chooseVerdict = choose;
    return {element, show, reset: close};
}

/** In the order of the keys, with "unverified" last. */
const byKey = (one, other) => (Number(one.key) || 10) - (Number(other.key) || 10);
