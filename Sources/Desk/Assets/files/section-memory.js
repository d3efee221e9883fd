// What was checked before about the same fact: a hint, never a verdict.
import {articlePath, get} from "./api.js";
import {counted, day, fill, h, keycap, webLink} from "./dom.js";
import {go} from "./router.js";
import {may, sign, verdict} from "./words.js";

/** Whoever steps through the claims doesn't stop at each: what is asked for only after this time, in milliseconds. */
const patience = 250;

export function memorySection(desk, acts) {
    const list = h("ul.memory");
    const element = h("section.earlier", {hidden: true}, h("h3", "Checked before"), list);
    /** What was found for the chosen claim: the best first. */
    let found = [];
    let asked = null;
    let timer;

    async function look(number) {
        const {similar} = await get(articlePath(desk.slug, `claims/${number}/similar`));
        if (asked !== number || desk.selected !== number) return;
        found = similar;
        showFound();
    }

    function showFound() {
        const {detail} = desk;
        element.hidden = !found.length;
        const offers = found.map((one) => isOffered(one, detail));
        const first = offers.indexOf(true);
        fill(list, found.map((one, at) => item(one, {desk, reuse: offers[at] ? () => reuse(one) : null, hasKey: at === first})));
    }

    function isOffered(one, detail) {
        return may("checker") && detail && detail.dropReason === undefined && (one.evidence > 0 || Boolean(one.url));
    }

    /** The evidence of a claim of this workbench is taken over as it is; a check from elsewhere is a source to look at. */
    function reuse(one) {
        if (one.reference) acts.reuse(desk.detail, one.reference);
        else acts.openEvidence({source: one.url});
    }

    acts.reuseBest = () => {
        const best = found.find((one) => isOffered(one, desk.detail));
        if (best) reuse(best);
        else acts.tellNothing("There is no earlier check with evidence to use here.");
    };

    return {
        element,
        reset() {
            clearTimeout(timer);
            found = [];
            asked = null;
            element.hidden = true;
        },
        show(detail) {
            const {number} = detail.reference;
            if (asked === number) return showFound();
            asked = number;
            // Without it the page works as well; the next claim asks again.
            timer = setTimeout(() => look(number).catch(() => { asked = null; }), patience);
        },
    };
}

function item(one, {desk, reuse, hasKey}) {
    const word = one.verdict ? verdict(one.verdict) : null;
    const {reference} = one;
    const isHere = reference?.article === desk.slug;
    const path = reference && `/articles/${encodeURIComponent(reference.article)}#${reference.number}`;
    const open = (event) => {
        event.preventDefault();
        if (isHere) desk.select(reference.number);
        else go(path);
    };
    return h("li",
        h("p.source-line",
            word && h(`span.chip.v-${one.verdict}`, h("span.sign", {"aria-hidden": "true"}, sign(one.verdict)), ` ${word.title} `),
            reference ? h("a", {href: path, onclick: open}, isHere ? `#${reference.number}` : `${reference.article}#${reference.number}`)
                : one.url ? webLink(one.url, "elsewhere") : "elsewhere"),
        h("p.statement-line", one.statement),
        one.differingFigures.length > 0 && h("ul.mismatches", {"aria-label": "Other figures"}, one.differingFigures.map((figure) => h("li",
            h("span.what", figure.kind), " here “", figure.claim, "”, there “", figure.evidence, "”"))),
        h("p.meta", [
            one.isLikely ? "likely the same fact" : "perhaps related", one.date && day(one.date.slice(0, 10)),
            one.evidence > 0 && counted(one.evidence, "source"),
        ].filter(Boolean).join(" · ")),
        reuse && h("div.buttons", h("button", {type: "button", "aria-keyshortcuts": hasKey ? "r" : null, onclick: reuse},
            reference ? `Use ${one.evidence === 1 ? "its source" : "its sources"} here` : "Cite it here", hasKey && keycap("r"))));
}
