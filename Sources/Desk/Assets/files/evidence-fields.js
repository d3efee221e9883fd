// The fields in which a person says what a claim rests on.
import {field, h, select, uniqueName} from "./dom.js";
import {sourceLibrary} from "./source-library.js";
import {session, verdict} from "./words.js";

/** Whether the person last wanted a copy of a cited page. */
const copyKey = "stet.keepCopy";

/** The fields, and `read()`, which gives the evidence as the server takes it; `known` is what is filled in already. */
export function evidenceFields(verdictName, known = {}) {
    const library = h("datalist", {id: `sources-${uniqueName()}`});
    const source = h("input.source", {
        list: library.id, required: true, autocomplete: "off", placeholder: "https://…, a title, or #3", value: known.source ?? "",
    });
    const kind = select(session.sourceKinds, {value: "document"});
    const kindField = field("It is a", kind);
    const wantsCopy = h("input", {type: "checkbox"});
    wantsCopy.checked = localStorage.getItem(copyKey) !== "no";
    const copyField = field("Keep a copy of the page", wantsCopy, "The server asks this address for it, and tells it nothing else.");
    copyField.classList.add("tick");
    const excerpt = h("textarea.excerpt", {rows: 3});
    const locator = h("input.locator", {autocomplete: "off"});
    const stance = select(session.stances, {value: verdict(verdictName).stance ?? "supports"});
    const use = select(session.uses, {value: sourceLibrary.lastUse ?? "secondary"});
    const last = sourceLibrary.last;
    const again = last && h("button.plain.again", {
        type: "button", onclick: () => { source.value = labelOf(last); adapt(); excerpt.focus(); },
    }, `Again: #${last.number} ${short(last.title)}`);

    sourceLibrary.load().then((sources) => {
        for (const one of sources) library.append(h("option", {value: labelOf(one)}));
    }).catch(() => { /* The field works without the list. */ });

    function adapt() {
        const text = source.value.trim();
        const isWeb = /^https?:\/\//i.test(text);
        if (isWeb) kind.value = "web-page";
        kindField.hidden = stored(text) !== null;
        copyField.hidden = !isWeb || !session.keepsCopies;
    }
    source.addEventListener("input", adapt);
    adapt();

    return {
        elements: [
            field("Source", source), again, library, kindField, copyField,
            field("Excerpt", excerpt, "The source’s own words; their figures, dates and names are compared with the claim’s."),
            h("div.pair", field("Where in it", locator), field("Says", stance), field("Use", use)),
        ],
        read() {
            const text = source.value.trim();
            const number = stored(text);
            const isWeb = /^https?:\/\/\S+$/i.test(text);
            sourceLibrary.lastUse = use.value;
            const keepCopy = !copyField.hidden && wantsCopy.checked;
            if (!copyField.hidden) localStorage.setItem(copyKey, keepCopy ? "yes" : "no");
            return {
                source: number !== null ? {number}
                    : isWeb ? {kind: kind.value, title: text, url: text, retrieved: today(), keepCopy}
                        : {kind: kind.value, title: text},
                excerpt: excerpt.value.trim() || undefined,
                locator: locator.value.trim() || undefined,
                stance: stance.value,
                use: use.value,
            };
        },
    };
}

/** The number of the stored source that is meant: "#3 Roster", "#3" or "3"; else null. */
const stored = (text) => {
    const found = text.match(/^#(\d+)|^(\d+)$/);
    return found && Number(found[1] ?? found[2]);
};
const labelOf = (source) => `#${source.number} ${source.title}`;
const short = (text) => text.length > 40 ? `${text.slice(0, 39)}…` : text;
const today = () => new Date().toISOString().slice(0, 10);
