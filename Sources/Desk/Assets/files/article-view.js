// The page of an article: its text on the left, its claims on the right.
import {articlePath, get, post} from "./api.js";
import {Acts} from "./acts.js";
import {ArticleText} from "./article-text.js";
import {ClaimList} from "./claim-list.js";
import {ClaimPane} from "./claim-pane.js";
import {Desk} from "./desk.js";
import {counted, day, fill, h, select} from "./dom.js";
import {bind} from "./keys.js";
import {Live, presence} from "./live.js";
import {notice, problem} from "./notices.js";
import {addArticle} from "./add-article.js";
import {articleDetails, droppedNote} from "./article-details.js";
import {findingTools} from "./finding-tools.js";
import {releaseButton} from "./release.js";
import {reportMenu} from "./reports.js";
import {sourceLibrary} from "./source-library.js";
import {may, session, verdict} from "./words.js";

export async function articleView(slug, {connection}) {
    const desk = new Desk(await get(articlePath(slug)));
    desk.findingTools = [findingTools(desk)];
    const text = new ArticleText(desk);
    const acts = new Acts(desk, text);
    const list = new ClaimList(desk);
    const pane = new ClaimPane(desk, acts);
    const heading = h("header.article-head");
    const missed = missedClaim(text, acts);
    const people = h("p.people", {role: "status"});

    const element = h("main.workbench",
        h("div.reading", {tabindex: "-1"}, heading, people, text.element, missed.element),
        h("aside.side", {"aria-label": "Claims"}, list.head, list.body, pane.element));

    const showHeading = () => fill(heading, head(desk));
    showHeading();
    desk.on("text", showHeading);
    desk.on("people", () => {
        const names = [...new Set(desk.people.map((one) => one.person))];
        fill(people, names.length ? `Also here: ${names.join(", ")}` : "");
    });
    desk.on("selection", () => {
        list.body.hidden = desk.selected !== null;
        list.head.classList.toggle("small", desk.selected !== null);
        history.replaceState(null, "", desk.selected === null ? location.pathname : `#${desk.selected}`);
        post("/api/presence", presence(slug, desk.selected)).catch(() => { /* The others will see it later. */ });
    });

    async function reload() {
        desk.take(await get(articlePath(slug)));
        desk.tell("text");
        if (desk.selected !== null && desk.claims.has(desk.selected)) await desk.loadDetail();
    }

    /** A source was changed or a copy of it came: the chosen claim may rest on it. */
    function sourceChanged() {
        sourceLibrary.forget();
        desk.loadDetail().catch(problem);
    }

    const live = new Live({
        after: desk.article.lastChange,
        article: slug,
        on: {
            connection(isThere) {
                connection(isThere);
                if (isThere) {
                    post("/api/presence", presence(slug, desk.selected)).catch(() => { /* As above. */ });
                }
            },
            change({line, claim}) {
                if (line.act.startsWith("source.")) return sourceChanged();
                if (line.article !== slug) return;
                if (claim) {
                    const known = desk.claims.get(claim.reference.number);
                    if (!known || moved(known, claim)) {
                        desk.claims.set(claim.reference.number, claim);
                        desk.tell("text");
                    } else desk.update(claim);
                    if (line.by !== session.person && known && known.verdict !== claim.verdict) {
                        notice(`${line.by}: #${claim.reference.number} ${verdict(claim.verdict).title}`);
                    }
                } else if (line.claim === undefined || line.claim === null) {
                    reload().catch(problem);
                    if (line.act === "revise" && line.by !== session.person) notice(`${line.by} stored a new version.`);
                }
            },
            reload: () => reload().catch(problem),
            presence(everybody) {
                desk.people = everybody.filter((one) => one.article === slug && one.person !== session.person || one.article === slug && one.claim);
                desk.tell("people");
            },
        },
    });

    const unbind = bindKeys(desk, acts, list);
    return {
        element,
        title: desk.article.title ?? slug,
        acts,
        /** Called once the page shows the view: before, there is nothing to scroll. */
        shown() {
            const wanted = Number(location.hash.slice(1));
            if (wanted) desk.select(wanted).catch(problem);
        },
        close() {
            live.close();
            unbind();
            missed.close();
        },
    };
}

const moved = (known, claim) => JSON.stringify(known.places) !== JSON.stringify(claim.places)
    || known.isDropped !== claim.isDropped;

function head(desk) {
    const {article} = desk;
    const revision = article.revision;
    const facts = [
        article.byline, article.outlet, article.published && day(article.published),
        counted(revision.words, "word"), `revision ${revision.number}`,
    ].filter(Boolean);
    return [
        h("h1", article.title ?? article.slug),
        h("p.meta", facts.join(" · ")),
        droppedNote(article),
        h("div.tools",
            may("writer") && h("button", {type: "button", onclick: () => addArticle({article})}, "New version…"),
            may("checker") && h("button", {type: "button", onclick: () => articleDetails(article)}, "Details…"),
            revision.number > 1 && h("a.button", {href: `/articles/${encodeURIComponent(article.slug)}/changes`, "data-link": true}, "What changed"),
            reportMenu(article), releaseButton(desk)),
    ];
}

function bindKeys(desk, acts, list) {
    const group = "In an article";
    const isChosen = () => desk.selected !== null;
    const bindings = [
        bind([
            {keys: ["j", "ArrowDown"], title: "Next claim", group, run: () => desk.step(1)},
            {keys: ["k", "ArrowUp"], title: "Previous claim", group, run: () => desk.step(-1)},
            {keys: ["o"], title: "Next claim that is still open", group, run: () => desk.stepToOpen()},
            {keys: ["/"], title: "Search the claims", group, run: () => { if (desk.selected !== null) desk.select(null); list.search.focus(); }},
            {keys: ["u"], title: "Undo your last act here", group, run: () => acts.undo()},
            {keys: ["Escape"], title: "Back to the list", group, whileTyping: true, run: () => { document.activeElement?.blur(); desk.select(null); }},
        ]),
        bind([
            {keys: ["e"], title: "Add evidence", group: "With a claim chosen", run: () => desk.whenShown(() => acts.openEvidence())},
            {keys: ["r"], title: "Use the evidence of the best earlier check", group: "With a claim chosen", run: () => desk.whenShown(() => acts.reuseBest())},
            {keys: ["n"], title: "Add a note", group: "With a claim chosen", run: () => desk.whenShown(() => acts.openNote())},
            {keys: ["q"], title: "Ask a question", group: "With a claim chosen", run: () => desk.whenShown(() => acts.openQuestion())},
            ...session.verdicts.map((word) => ({
                keys: [word.key], title: `Mark ${word.title}`, group: "With a claim chosen",
                run: () => desk.whenShown(() => acts.chooseVerdict(word.name)),
            })),
        ], isChosen),
    ];
    return () => { for (const unbind of bindings) unbind(); };
}

/** Words that are selected in the text can become a claim. */
function missedClaim(text, acts) {
    const kind = select(session.kinds, {"aria-label": "Kind of the new claim"});
    let place = null;
    const words = h("span.words");
    const element = h("form.missed", {hidden: true, onsubmit: (event) => {
        event.preventDefault();
        if (place) acts.addClaim(place, kind.value);
        element.hidden = true;
    }}, words, kind, h("button.primary", "Add claim"));
    const look = () => {
        if (element.contains(document.activeElement)) return;
        place = may("checker") ? text.selectedPlace() : null;
        element.hidden = !place;
        if (place) fill(words, "Missed: “", place.words.length > 60 ? `${place.words.slice(0, 59)}…` : place.words, "”");
    };
    document.addEventListener("selectionchange", look);
    return {element, close: () => document.removeEventListener("selectionchange", look)};
}
