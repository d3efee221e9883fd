// What the claim rests on, and whether its details agree.
import {dropDraft, keepDraft} from "./drafts.js";
import {fill, h, keycap, webLink, when, day} from "./dom.js";
import {articlePath, get} from "./api.js";
import {copyLine, lastCopy} from "./copy-view.js";
import {evidenceFields} from "./evidence-fields.js";
import {may, title} from "./words.js";

const stanceSigns = {supports: "+", contradicts: "−", context: "~"};

/** Whoever steps through the claims doesn't stop at each: copies are read only after this time, in milliseconds. */
const patience = 250;

export function evidenceSection(desk, acts) {
    let timer;
    const list = h("ul.evidence-list");
    const form = h("div.evidence-form");
    const add = h("button", {type: "button", onclick: () => open(), "aria-keyshortcuts": "e"}, "Add evidence ", keycap("e"));
    const failure = h("div");
    const element = h("section.evidence", h("h3", "Evidence"), list, failure, add, form);

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

    function withdrawal(piece, detail) {
        if (detail.dropReason !== undefined || !may("checker")) return null;
        return h("button.link.withdraw", {
            type: "button", title: "It was held against this claim by mistake; the history keeps it.",
            onclick: () => acts.withdraw(detail, piece),
        }, "Withdraw");
    }

    /** Says of each excerpt whether it stands in the kept copy, once the server has looked. */
    async function lookUp(detail) {
        const {number} = detail.reference;
        const {excerpts} = await get(articlePath(desk.slug, `claims/${number}/excerpts`));
        if (desk.detail !== detail) return;
        for (const check of excerpts) {
            const place = list.querySelector(`[data-evidence="${check.evidence}"]`);
            if (place) fill(place, inCopy(check));
        }
    }

    acts.openEvidence = open;
    return {
        element,
        reset() {
            clearTimeout(timer);
            close();
        },
        show(detail) {
            const sources = new Map(detail.sources.map((source) => [source.number, source]));
            add.disabled = detail.dropReason !== undefined || !may("checker");
            fill(list, detail.claim.evidence.map((piece) => item(piece, sources.get(piece.source), detail, withdrawal(piece, detail))));
            if (!detail.claim.evidence.length) fill(list, h("li.none", "Nothing yet."));
            clearTimeout(timer);
            const hasCopies = detail.claim.evidence.some((piece) => isCopied(piece, sources.get(piece.source)));
            if (hasCopies) timer = setTimeout(() => lookUp(detail).catch(() => fill(failure, h("p.hint", "The excerpts can’t be looked up in the copies now."))), patience);
            fill(failure);
        },
    };
}

function item(piece, source, detail, withdrawal) {
    return h("li",
        h("p.source-line", h(`span.stance.${piece.stance}`, h("span", {"aria-hidden": "true"}, stanceSigns[piece.stance]), ` ${piece.stance}`),
            " ", source?.url ? webLink(source.url, source.title) : h("span", source?.title ?? `source ${piece.source}`)),
        piece.excerpt && h("blockquote", piece.excerpt),
        copyLine(source),
        isCopied(piece, source) && h("div.in-copy", {data: {evidence: piece.id}, "aria-live": "polite"}),
        fit(piece, detail),
        h("p.meta", [
            `#${piece.source}`, source && title("sourceKinds", source.kind), piece.use, piece.locator,
            piece.asOf && `as of ${day(piece.asOf)}`, piece.expires && `valid until ${day(piece.expires)}`,
            `${piece.addedBy}, ${when(piece.addedAt)}`,
        ].filter(Boolean).join(" · "), withdrawal && [" ", withdrawal]));
}

const isCopied = (piece, source) => Boolean(piece.excerpt && source?.snapshots && lastCopy(source));

const signs = {stands: "✓", missing: "≠", untold: "?"};

/** Whether the excerpt was copied right, in the server's words; never whether the claim is true. */
function inCopy(check) {
    const isSafe = check.outcome === "stands" && !check.goneAt;
    return h(`p.${isSafe ? "fits" : check.outcome === "untold" ? "silent" : "lost"}`,
        h("span", {"aria-hidden": "true"}, signs[check.outcome], " "), `The excerpt ${check.words}${check.words.endsWith("”") ? "" : "."}`);
}

/** What was compared; never whether the claim is true. */
function fit(piece, detail) {
    const found = piece.fit;
    if (!found) return null;
    if (found.mismatches.length) {
        return h("ul.mismatches", {"aria-label": "Differences"}, found.mismatches.map((one) => h("li",
            h("span.what", one.kind), " claim “", h("del", one.claim), "”, source “", h("ins", one.evidence), "”")));
    }
    if (found.fits === true) return h("p.fits", "✓ Its figures, dates and names agree with the claim’s.");
    const silence = detail.silences.find((one) => one.evidence === piece.id);
    return silence ? h("p.silent", `${silence.words[0].toUpperCase()}${silence.words.slice(1)}.`) : null;
}
