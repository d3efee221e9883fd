// Kept copies and reports, looked at inside the page. What comes from elsewhere is shown in a frame that runs nothing.
import {get} from "./api.js";
import {counted, fill, h, when} from "./dom.js";
import {dialogue} from "./notices.js";
import {title} from "./words.js";

const pictures = ["image/png", "image/jpeg", "image/gif", "image/webp"];
/** Whoever needs more of a document keeps the file. */
const mostPages = 300;
const pages = ["text/html", "application/xhtml+xml"];

/** Shows a page of the server in a frame without scripts, forms, or a way out of it but windows that `allowed` opens. */
export function sandboxed(address, name, allowed = "") {
    return h("iframe.document", {src: address, title: name, sandbox: allowed, referrerpolicy: "no-referrer"});
}

export const copyPath = (source, place, view) => `/api/sources/${source}/copies/${place}${view ? `?view=${view}` : ""}`;

/** The source's last copy that has bytes, counted from 1; 0 if there is none. */
export const lastCopy = (source) => source.snapshots.findLastIndex((copy) => copy.sha256) + 1;

/** Opens a kept copy, counted from 1: the page as it was, the picture, or its words. */
export function showCopy(source, place) {
    const copy = source.snapshots[place - 1];
    dialogue(source.title, () => {
        const body = h("div.copy-body");
        const isPage = pages.includes(copy.mediaType);
        const isPicture = pictures.includes(copy.mediaType);
        const views = [
            isPage && ["As it was", () => sandboxed(copyPath(source.number, place, "frame"), `Copy of ${source.title}`)],
            isPicture && ["Picture", () => h("img.document", {src: copyPath(source.number, place, "frame"), alt: `Copy of ${source.title}`})],
            copy.mediaType === "application/pdf" && ["Its pages", () => pdfPages(source, place)],
            !isPicture && ["Its words", () => words(source.number, place)],
        ].filter(Boolean);
        const tabs = h("div.buttons", {role: "group", "aria-label": "Show"}, views.map(([name, build], at) => h("button", {
            type: "button", autofocus: at === 0, "aria-pressed": "false", onclick: () => choose(at),
        }, name)));
        function choose(at) {
            for (const [index, button] of [...tabs.querySelectorAll("button")].entries()) button.setAttribute("aria-pressed", String(index === at));
            fill(body, views[at][1]());
        }
        choose(0);
        return h("div.copy",
            h("p.meta", facts(source, copy)),
            h("div.buttons", tabs, h("a.button", {href: copyPath(source.number, place), download: true}, "Keep the file…")), body);
    }, {wide: true});
}

/** A PDF file as pictures of its pages, drawn by the server: nothing of the file runs here. */
function pdfPages(source, place) {
    const box = h("div.copy-pages", {tabindex: "0", role: "region", "aria-label": "Pages of the copy"}, h("p.hint", "Reading…"));
    get(copyPath(source.number, place, "pages")).then(({pages: count}) => fill(box, Array.from({length: Math.min(count, mostPages)}, (_, at) => h("img.document", {
        src: `${copyPath(source.number, place, "page")}&page=${at + 1}`, alt: `Page ${at + 1} of ${count}`, loading: "lazy",
    })))).catch((error) => fill(box, h("p.problem", {role: "alert"}, error.message)));
    return box;
}

function words(source, place) {
    const box = h("div.copy-text", {tabindex: "0", role: "region", "aria-label": "Words of the copy"}, h("p.hint", "Reading…"));
    fetch(copyPath(source, place, "text")).then(async (answer) => {
        if (answer.ok) return fill(box, (await answer.text()).split(/\n{2,}/).map((paragraph) => h("p", paragraph)));
        const {error} = await answer.json();
        return fill(box, h("p.problem", {role: "alert"}, `It can’t be shown as text: ${error.message}`));
    }).catch(() => fill(box, h("p.problem", {role: "alert"}, "The server can’t be reached.")));
    return box;
}

const facts = (source, copy) => [
    title("sourceKinds", source.kind), `kept ${when(copy.at)} by ${copy.takenBy}`, copy.mediaType,
    copy.sizeInBytes && size(copy.sizeInBytes), copy.finalAddress ?? copy.address,
    copy.redirects.length > 0 && counted(copy.redirects.length, "redirect"),
].filter(Boolean).join(" · ");

const size = (bytes) => bytes < 10000 ? counted(bytes, "byte") : `${Math.round(bytes / 1000)} kB`;

/** What is kept of a source, in a line with a button; null where nothing was ever tried. */
export function copyLine(source) {
    if (!source?.snapshots?.length) return null;
    const place = lastCopy(source);
    const last = source.snapshots.at(-1);
    return h("p.copy-line",
        place > 0 && h("button.link", {type: "button", onclick: () => showCopy(source, place)}, `Copy kept ${when(source.snapshots[place - 1].at)}`),
        last.problem && h("span.hint", `${place > 0 ? " · " : ""}No copy ${when(last.at)}: ${last.problem}`));
}
