// Changes that couldn't be sent, kept in the browser until the server is there again.
//
// Each goes with the version of the claim that its person saw: what somebody else did meanwhile is never
// overwritten, it becomes a conflict that the person decides.
import {post, Refused, Unreachable} from "./api.js";

const storageKey = "stet.outbox";
const listeners = new Set();
let isSending = false;

function read() {
    try { return JSON.parse(localStorage.getItem(storageKey)) ?? []; } catch { return []; }
}

function write(entries) {
    localStorage.setItem(storageKey, JSON.stringify(entries));
    for (const listener of listeners) listener(entries.length);
}

/** Calls `listener` with the number of waiting changes, now and whenever it changes. */
export function onWaiting(listener) {
    listeners.add(listener);
    listener(read().length);
}

/**
 * Sends an act on a claim: {path, body, reference, words}. Resolves with the claim, or with null if it has to wait.
 * A conflict is thrown as the server's refusal.
 */
export async function act(entry) {
    try {
        return await post(entry.path, entry.body);
    } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        write([...read(), entry]);
        return null;
    }
}

/** The waiting acts on a claim, in words. */
export const waitingOn = (article, number) =>
    read().filter((entry) => entry.reference.article === article && entry.reference.number === number);

/** Sends what waits, in its order. `done(entry, claim)` and `refused(entry, error)` are told of each. */
export async function sendWaiting({done, refused}) {
    if (isSending) return;
    isSending = true;
    try {
        for (let entries = read(); entries.length; entries = read()) {
            const [entry, ...rest] = entries;
            try {
                const claim = await post(entry.path, entry.body);
                write(rest.map((later) => following(later, entry, claim)));
                done(entry, claim);
            } catch (error) {
                if (error instanceof Unreachable) return;
                write(rest);
                if (error instanceof Refused && isAlreadyDone(entry, error)) done(entry, error.current);
                else refused(entry, error);
            }
        }
    } finally {
        isSending = false;
    }
}

/** A later act on the same claim was done after this one: it has seen what this one made of the claim. */
function following(later, entry, claim) {
    const isSame = later.reference.article === entry.reference.article
        && later.reference.number === entry.reference.number
        && later.body.version === entry.body.version;
    return isSame ? {...later, body: {...later.body, version: claim.version}} : later;
}

/** The answer to the first try may have been lost on its way: then the claim is as the person wanted it. */
function isAlreadyDone(entry, error) {
    const claim = error.current?.claim;
    return error.code === "changedMeanwhile" && entry.path.endsWith("/mark")
        && claim?.verdict === entry.body.verdict && claim?.decidedBy === entry.person
        && (claim?.correction ?? null) === (entry.body.correction ?? null);
}
