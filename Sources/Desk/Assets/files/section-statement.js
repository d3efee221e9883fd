// What the claim says, and whose word it is.
import {counted, day, fill, h} from "./dom.js";
import {title} from "./words.js";

export function statementSection(desk) {
    const element = h("section.statement");
    return {
        element,
        show(detail) {
            const {claim} = detail;
            const {start, end} = detail.focusInSentence;
            const letters = [...claim.sentence];
            const part = (from, to) => letters.slice(from, to).join("");
            const isRestated = claim.statement !== claim.sentence;
            const facts = [
                claim.speaker && ["Speaker", claim.speaker],
                claim.otherPlaces.length > 0 && ["Places", `stands in ${counted(claim.otherPlaces.length + 1, "place")}`],
                ["Weight", `${Math.round(claim.checkWorthiness * 100)} of 100`],
                claim.fate && ["Revision", title("fates", claim.fate)],
                claim.work.reopenedWhy && ["Re-opened", claim.work.reopenedWhy],
                detail.origin === "person" && ["Found by", "a person"],
                detail.editedBy && ["Wording", `changed by ${detail.editedBy}`],
                detail.sameAs && ["Same as", link(desk, detail.sameAs)],
                detail.dropReason !== undefined && ["Dropped", detail.dropReason],
                detail.mergedInto && ["Merged into", link(desk, detail.mergedInto)],
            ].filter(Boolean);
            fill(element,
                h("p.sentence", part(0, start), h("mark", part(start, end)), part(end)),
                isRestated && h("p.restated", bracketed(claim.statement)),
                h("dl.facts", [...detail.facts.map(details), ...facts].filter(Boolean).map(([name, value]) => [h("dt", name), h("dd", value)])));
        },
    };
}

/** What the program added to the article's words stands in square brackets. */
function bracketed(text) {
    return text.split(/(\[[^\]]*\])/).map((piece) => piece.startsWith("[") ? h("span.added", piece) : piece);
}

const link = (desk, reference) => h("button.link", {type: "button", onclick: () => desk.select(reference.number)}, `#${reference.number}`);

const bounds = {approximately: "about", atLeast: "at least", moreThan: "more than", atMost: "at most", lessThan: "less than"};
const factTitles = {quantity: "Figure", time: "When", law: "Law", citation: "Citation", ruling: "Ruling"};

/** A detail of what the claim is about, or the day that dates it, where that says more than its words. */
function details(fact) {
    if (!fact.isInFocus && !(fact.type === "time" && /^\d/.test(fact.normal ?? ""))) return null;
    const normal = fact.value !== undefined ? figure(fact) : fact.type === "time" ? inWords(fact.normal) : fact.normal;
    if (!normal || normal.toLowerCase() === fact.words.toLowerCase()) return null;
    return [factTitles[fact.type] ?? fact.type, [h(fact.isInFocus ? "strong" : "span", fact.words), ` = ${normal}`]];
}

const lengths = {PY: "year", PM: "month", PW: "week", PD: "day", PTH: "hour", PTM: "minute"};

/** A time in the notation of TIMEX3 ("2025-09-19", "2025-W38", "P3D") as people write it; null for one without a place. */
function inWords(value) {
    // "Now" and "recently" have no day: PRESENT_REF, PAST_REF.
    if (!value || value.includes("X") || value.endsWith("_REF")) return null;
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return day(value);
    if (/^\d{4}-\d\d$/.test(value)) return day(`${value}-01`).replace(/^\S+ /, "");
    const week = value.match(/^(\d{4})-W(\d\d)$/);
    if (week) return `week ${Number(week[2])} of ${week[1]}`;
    const [, kind, count, unit] = value.match(/^(PT?)(\d+)([YMWDH])$/) ?? [];
    return lengths[kind + unit] ? counted(Number(count), lengths[kind + unit]) : value;
}

const number = (value) => value.toLocaleString("en-US", {maximumFractionDigits: 6});

const figure = ({value, upper, unit, bound}) =>
    [bounds[bound], number(value) + (upper === undefined ? "" : ` to ${number(upper)}`), unit].filter(Boolean).join(" ");
