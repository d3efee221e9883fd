// What the claim rests on, and whether its details agree.
import {dropDraft, keepDraft} from "./drafts.js";
import {fill, h, keycap, webLink, when, day} from "./dom.js";
import {copyLine} from "./copy-view.js";
import {evidenceFields} from "./evidence-fields.js";
import {may, title} from "./words.js";

const stanceSigns = {supports: "+", contradicts: "−", context: "~"};

export function evidenceSection(desk, acts) {
    const list = h("ul.evidence-list");
    const form = h("div.evidence-form");
    const add = h("button", {type: "button", onclick: () => open(), "aria-keyshortcuts": "e"}, "Add evidence ", keycap("e"));
    const element = h("section.evidence", h("h3", "Evidence"), list, add, form);

    function open(known = {}) {
        const {detail} = desk;
        if (!detail || detail.dropReason !== undefined || !may("checker")) return;
        const fields = evidenceFields(detail.claim.verdict, known);
        const submit = (event) => {
            event.preventDefault();
            acts.cite(detail, fields.read()).then((isDone) => { if (isDone) giveUp(); });
        };
        const draft = `${detail.reference.article}#${detail.reference.number}.evidence`;
        const giveUp = () => {
            dropDraft(draft);
            if (form.contains(sheet)) close();
        };
        // What is brought along counts for more than what was typed before.
        if (known.source) dropDraft(draft);
        add.hidden = true;
        const sheet = keepDraft(h("form.sheet-form", {
            onsubmit: submit,
            onkeydown: (event) => {
                if (event.key === "Escape") { event.stopPropagation(); giveUp(); }
                if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
            },
        },
        h("h4", "Add evidence"), fields.elements,
        h("div.buttons", h("button.primary", "Add"), h("button", {type: "button", onclick: giveUp}, "Cancel"))), draft);
        fill(form, sheet);
        form.querySelector("input").focus();
    }

    function close() {
        fill(form);
        add.hidden = false;
    }

    acts.openEvidence = open;
    return {
        element,
        reset: close,
        show(detail) {
            const sources = new Map(detail.sources.map((source) => [source.number, source]));
            add.disabled = detail.dropReason !== undefined || !may("checker");
            fill(list, detail.claim.evidence.map((piece) => item(piece, sources.get(piece.source), detail.claim)));
            if (!detail.claim.evidence.length) fill(list, h("li.none", "Nothing yet."));
        },
    };
}

function item(piece, source, claim) {
    return h("li",
        h("p.source-line", h(`span.stance.${piece.stance}`, h("span", {"aria-hidden": "true"}, stanceSigns[piece.stance]), ` ${piece.stance}`),
            " ", source?.url ? webLink(source.url, source.title) : h("span", source?.title ?? `source ${piece.source}`)),
        piece.excerpt && h("blockquote", piece.excerpt),
        copyLine(source),
        fit(piece, claim),
        h("p.meta", [
            `#${piece.source}`, source && title("sourceKinds", source.kind), piece.use, piece.locator,
            piece.asOf && `as of ${day(piece.asOf)}`, piece.expires && `valid until ${day(piece.expires)}`,
            `${piece.addedBy}, ${when(piece.addedAt)}`,
        ].filter(Boolean).join(" · ")));
}

/** What was compared; never whether the claim is true. */
function fit(piece, claim) {
    const found = piece.fit;
    if (!found) return null;
    if (found.mismatches.length) {
        return h("ul.mismatches", {"aria-label": "Differences"}, found.mismatches.map((one) => h("li",
            h("span.what", one.kind), " claim “", h("del", one.claim), "”, source “", h("ins", one.evidence), "”")));
    }
    if (found.fits === true) return h("p.fits", "✓ Its figures, dates and names agree with the claim’s.");
    return piece.stance === "supports" && ["count", "date"].includes(claim.kind)
        ? h("p.silent", `Nothing in it can be held against “${claim.focus}”: read it yourself.`) : null;
}
