// The workbench's page: the frame, and the view for the address.
import {Acts} from "./acts.js";
import {post} from "./api.js";
import {articlesView} from "./articles-view.js";
import {articleView} from "./article-view.js";
import {changesView} from "./changes-view.js";
import {fill, h} from "./dom.js";
import {showKeys} from "./keys.js";
import {problem} from "./notices.js";
import {onWaiting} from "./outbox.js";
import {route} from "./router.js";
import {sourcesView} from "./sources-view.js";
import {loadSession, session} from "./words.js";

const frame = document.getElementById("app");
const content = h("div.content");
const connection = h("p.connection", {role: "status"});
let isConnected = true;
let waiting = 0;
let current = null;
let turn = 0;

function showConnection() {
    const count = waiting ? `${waiting} ${waiting === 1 ? "change waits" : "changes wait"} to be sent` : "";
    fill(connection, isConnected ? count : `The server is away${count ? `; ${count}` : ""}.`);
    connection.classList.toggle("away", !isConnected);
}

function header() {
    const link = (path, text) => h("a", {href: path, "data-link": true}, text);
    return h("header.top",
        h("a.wordmark", {href: "/", "data-link": true, "aria-label": "stet: to the articles"}, "stet"),
        h("nav", {"aria-label": "Main"}, link("/", "Articles"), link("/sources", "Sources")),
        connection,
        h("span.person", session.person),
        session.canSignOut && h("button.plain", {type: "button", onclick: signOut}, "Sign out"),
        h("button.plain", {type: "button", onclick: showKeys, "aria-keyshortcuts": "?", title: "Show the keys (?)"}, "Keys"));
}

async function signOut() {
    try {
        await post("/api/sign-out", {});
        location.assign("/");
    } catch (error) { problem(error); }
}

async function view([area, slug, part]) {
    const tools = {connection(isThere) { isConnected = isThere; showConnection(); }};
    if (area === "articles" && slug) return part === "changes" ? changesView(slug) : articleView(slug, tools);
    if (area === "sources") return sourcesView(tools);
    return articlesView(tools);
}

async function render(path) {
    turn += 1;
    const mine = turn;
    current?.close();
    current = null;
    try {
        const next = await view(path);
        // Meanwhile the person may have gone elsewhere.
        if (mine !== turn) return next.close();
        current = next;
        fill(content, next.element);
        next.shown?.();
        document.title = `${next.title} · stet`;
        for (const link of document.querySelectorAll("nav a")) {
            const isHere = link.getAttribute("href") === "/" ? path[0] !== "sources" : path[0] === "sources";
            link.toggleAttribute("aria-current", isHere);
        }
        document.documentElement.dataset.ready = "yes";
        performance.mark("stet-ready");
    } catch (error) {
        if (error.status === 401) return location.assign("/");
        fill(content, h("main.page", h("h1", "That didn’t work"), h("p.problem", {role: "alert"}, error.message), h("p", h("a", {href: "/"}, "To the articles"))));
    }
}

/** Tries to send what waits: at once when the connection is back, and every few seconds, for nothing tells for certain. */
function keepSending() {
    const elsewhere = new Acts();
    const send = () => { if (waiting) (current?.acts ?? elsewhere).sendWaiting().catch(problem); };
    addEventListener("online", send);
    setInterval(send, 2000);
    send();
}

async function start() {
    await loadSession();
    fill(frame, header(), content);
    onWaiting((count) => { waiting = count; showConnection(); });
    await route(render);
    keepSending();
}

start().catch((error) => {
    if (error.status === 401) location.assign("/");
    else fill(frame, h("main.sheet", h("h1", "stet"), h("p.problem", {role: "alert"}, error.message)));
});
