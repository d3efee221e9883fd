// What a revision did to each claim, before and after.
import {articlePath, get} from "./api.js";
import {fill, h, select} from "./dom.js";
import {go} from "./router.js";
import {sign, session, verdict} from "./words.js";

/** The fates in the order in which they need a person. */
const order = ["touched", "ambiguous", "vanished", "new", "corrected-as-asked", "moved", "unchanged"];

export async function changesView(slug) {
    const article = await get(articlePath(slug));
    const revisions = article.revisions.filter((one) => one.number > 1).toReversed();
    const choice = select(revisions.map((one) => ({name: String(one.number), title: `revision ${one.number - 1} to ${one.number}`})), {
        "aria-label": "Revision", onchange: () => show(),
    });
    const body = h("div");
    async function show() {
        const changes = await get(articlePath(slug, `changes?revision=${choice.value}`));
        fill(body, order.map((fate) => group(fate, changes.changes.filter((one) => one.fate === fate))));
    }
    if (revisions.length) await show();
    else fill(body, h("p", "There is only one revision so far."));
    const back = `/articles/${encodeURIComponent(slug)}`;
    const element = h("main.page.changes",
        h("header.page-head", h("h1", "What changed"), revisions.length > 0 && choice,
            h("a.button", {href: back, "data-link": true}, "Back to the article")),
        h("p.meta", article.title ?? slug), body);
    return {element, title: `Changes · ${article.title ?? slug}`, close() {}};
}

function group(fate, changes) {
    if (!changes.length) return null;
    const word = session.fates.find((one) => one.name === fate);
    // A sentence has several claims: it is shown once, with all of them.
    const sentences = Map.groupBy(changes, (one) => `${one.before?.sentence ?? ""}\n${one.after?.sentence ?? ""}`);
    const list = h("ul", [...sentences.values()].map(item));
    const heading = [h("strong", `${changes.length} ${word.title}`), h("span.hint", ` ${word.meaning}`)];
    return fate === "unchanged" ? h("details.fate", h("summary", heading), list) : h("section.fate", h("h2", heading), list);
}

function item(changes) {
    const [{before, after}] = changes;
    const isSame = before?.sentence === after?.sentence;
    return h("li", changes.map(claim),
        before && !isSame && h("p.before", h("span.label", "was "), marked(before, after, "del")),
        after && h("p.after", !isSame && h("span.label", "is "), marked(after, isSame ? null : before, "ins")));
}

function claim(change) {
    const {reference, before, after} = change;
    const path = `/articles/${encodeURIComponent(reference.article)}#${reference.number}`;
    const words = before && after && before.focus !== after.focus ? `“${before.focus}” → “${after.focus}”` : `“${(after ?? before)?.focus ?? ""}”`;
    return h("p.changed-claim",
        h("a", {href: path, onclick: (event) => { event.preventDefault(); go(path); }}, `#${reference.number}`), ` ${change.kind} ${words} `,
        h(`span.chip.v-${change.verdict}`, h("span", {"aria-hidden": "true"}, sign(change.verdict)), " ", verdict(change.verdict).title));
}

/** A place's sentence with its focus strong and, against another, the words that differ. */
function marked(place, other, tag) {
    if (!other) return place.sentence;
    const words = place.sentence.split(/(\s+)/);
    const kept = common(words, other.sentence.split(/(\s+)/));
    return words.map((word, index) => kept.has(index) || !word.trim() ? word : h(tag, word));
}

/** Which of the words stand in the same order in the other sentence: the longest common subsequence. */
function common(words, others) {
    const kept = new Set();
    // Sentences are short; a text without stops would not be, and gets no words marked.
    if (words.length * others.length > 250000) return new Set(words.keys());
    const lengths = Array.from({length: words.length + 1}, () => new Uint16Array(others.length + 1));
    for (let one = words.length - 1; one >= 0; one -= 1) {
        for (let other = others.length - 1; other >= 0; other -= 1) {
            lengths[one][other] = words[one] === others[other]
                ? lengths[one + 1][other + 1] + 1 : Math.max(lengths[one + 1][other], lengths[one][other + 1]);
        }
    }
    for (let one = 0, other = 0; one < words.length && other < others.length;) {
        if (words[one] === others[other]) {
            kept.add(one);
            one += 1;
            other += 1;
        } else if (lengths[one + 1][other] >= lengths[one][other + 1]) one += 1;
        else other += 1;
    }
    return kept;
}
