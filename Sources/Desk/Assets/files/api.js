// Talks to the server.

/** An answer that isn't a success. */
export class Refused extends Error {
    constructor(status, body) {
        super(sentence(body?.error?.message ?? `The server answered ${status}.`));
        this.status = status;
        this.code = body?.error?.code;
        /** With a conflict: the claim as it is now. */
        this.current = body?.current;
        /** Where an article changed while somebody looked at it: what was done since. */
        this.changes = body?.changes;
    }
}

/** The server can't be reached. */
export class Unreachable extends Error {
    constructor() { super("The server can't be reached."); }
}

function sentence(text) {
    // A name of a file or claim before a colon stays as it is.
    const first = /^\S+:/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
    return /[.!?]$/.test(first) ? first : `${first}.`;
}

const csrfToken = document.querySelector("meta[name=csrf-token]")?.content ?? "";

async function send(path, options) {
    let response;
    try { response = await fetch(path, options); } catch { throw new Unreachable(); }
    if (response.status === 204) return null;
    // A proxy whose server is away answers with these, and with a page of its own.
    if ([502, 503, 504].includes(response.status)) throw new Unreachable();
    let body = null;
    try { body = await response.json(); } catch { /* A proxy's own page: the status says enough. */ }
    if (!response.ok) throw new Refused(response.status, body);
    return body;
}

export const get = (path) => send(path, {headers: {Accept: "application/json"}});

export const post = (path, body) => send(path, {
    method: "POST",
    headers: {"Content-Type": "application/json", "X-CSRF-Token": csrfToken},
    body: JSON.stringify(body),
});

/** Sends a file's bytes; `facts` go into the query. */
export function upload(path, bytes, facts) {
    const query = new URLSearchParams(Object.entries(facts).filter(([, value]) => value));
    return send(`${path}?${query}`, {
        method: "POST",
        headers: {"Content-Type": "application/octet-stream", "X-CSRF-Token": csrfToken},
        body: bytes,
    });
}

/** The address of a claim, or of something under it. */
export const claimPath = (article, number, rest = "") =>
    `/api/articles/${encodeURIComponent(article)}/claims/${number}${rest ? `/${rest}` : ""}`;

export const articlePath = (article, rest = "") =>
    `/api/articles/${encodeURIComponent(article)}${rest ? `/${rest}` : ""}`;
