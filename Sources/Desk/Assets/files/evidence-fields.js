// The fields in which a person says what a claim rests on.
import {field, h, select} from "./dom.js";
import {sourceLibrary} from "./source-library.js";
import {session} from "./words.js";

/** The stance that goes with a verdict if the person doesn't say another. */
const usualStance = {inaccurate: "contradicts", "needs-context": "context", unsupported: "context"};

/** The fields, and `read()`, which gives the evidence as the server takes it. */
export function evidenceFields(verdictName) {
    const known = h("datalist", {id: `sources-${crypto.randomUUID()}`});
    const source = h("input.source", {
        list: known.id, required: true, autocomplete: "off", placeholder: "https://…, a title, or #3",
    });
    const kind = select(session.sourceKinds, {value: "document"});
    const kindField = field("It is a", kind);
    const excerpt = h("textarea.excerpt", {rows: 3});
    const locator = h("input.locator", {autocomplete: "off"});
    const stance = select(session.stances, {value: usualStance[verdictName] ?? "supports"});
    const use = select(session.uses, {value: sourceLibrary.lastUse ?? "secondary"});
    const last = sourceLibrary.last;
    const again = last && h("button.plain.again", {
        type: "button", onclick: () => { source.value = labelOf(last); adapt(); excerpt.focus(); },
    }, `Again: #${last.number} ${short(last.title)}`);

    sourceLibrary.load().then((sources) => {
        for (const one of sources) known.append(h("option", {value: labelOf(one)}));
    }).catch(() => { /* The field works without the list. */ });

    function adapt() {
        const text = source.value.trim();
        const isWeb = /^https?:\/\//i.test(text);
        if (isWeb) kind.value = "web-page";
        kindField.hidden = /^#\d+/.test(text);
    }
    source.addEventListener("input", adapt);

    return {
        elements: [
            field("Source", source), again, known, kindField,
            field("Excerpt", excerpt, "The source’s own words; their figures, dates and names are compared with the claim’s."),
            h("div.pair", field("Where in it", locator), field("Says", stance), field("Use", use)),
        ],
        read() {
            const text = source.value.trim();
            const number = text.match(/^#(\d+)/);
            const isWeb = /^https?:\/\/\S+$/i.test(text);
            sourceLibrary.lastUse = use.value;
            return {
                source: number ? {number: Number(number[1])}
                    : isWeb ? {kind: kind.value, title: text, url: text, retrieved: today()}
                        : {kind: kind.value, title: text},
                excerpt: excerpt.value.trim() || undefined,
                locator: locator.value.trim() || undefined,
                stance: stance.value,
                use: use.value,
            };
        },
    };
}

const labelOf = (source) => `#${source.number} ${source.title}`;
const short = (text) => text.length > 40 ? `${text.slice(0, 39)}…` : text;
const today = () => new Date().toISOString().slice(0, 10);
