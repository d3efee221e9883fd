// Changes that couldn't be sent, kept in the browser until the server is there again and knows the person.
//
// Each goes with the version of the claim that its person saw: what somebody else did meanwhile is never
// overwritten, it becomes a conflict that the person decides. Nobody's are sent in another person's name.
import {post, Refused, Unreachable} from "./api.js";
import {session} from "./words.js";

const storageKey = "stet.outbox";
const listeners = new Set();
let isSending = false;

function read() {
    try { return JSON.parse(localStorage.getItem(storageKey)) ?? []; } catch { return []; }
}

const isMine = (entry) => entry.person === session.person;

function write(entries) {
    localStorage.setItem(storageKey, JSON.stringify(entries));
    for (const listener of listeners) listener(entries.filter(isMine).length);
}

/** Puts something else in an entry's place, or with nothing takes it out. */
function replace(entry, ...others) {
    const entries = read();
    const at = entries.findIndex((one) => one.id === entry.id);
    if (at >= 0) entries.splice(at, 1, ...others);
    write(entries);
}

/** Calls `listener` with the number of the person's waiting changes, now and whenever it changes. */
export function onWaiting(listener) {
    listeners.add(listener);
    listener(read().filter(isMine).length);
}

/** Whether the server doesn't know the person any more: a session that ended, or a page older than its session. */
export const isSessionOver = (error) => error instanceof Refused && (error.status === 401 || error.code === "noCSRFToken");

const mustWait = (error) => error instanceof Unreachable || isSessionOver(error);

/**
 * Sends an act on a claim: {path, body, reference, words, person}. Resolves with the claim, or with the error for which
 * it has to wait. A conflict is thrown as the server's refusal.
 */
export async function act(entry) {
    try {
        return {claim: await post(entry.path, entry.body)};
    } catch (error) {
        if (!mustWait(error)) throw error;
        write([...read(), {...entry, id: `${Date.now()} ${Math.random()}`}]);
        return {waitsFor: error};
    }
}

/** The waiting acts on a claim, in words. */
export const waitingOn = (article, number) =>
    read().filter((entry) => isMine(entry) && entry.reference.article === article && entry.reference.number === number);

/** Sends what waits, in its order. `done(entry, claim)` and `refused(entry, error)` are told of each. */
export async function sendWaiting({done, refused}) {
    if (isSending) return;
    isSending = true;
    try {
        for (let entry = read().find(isMine); entry; entry = read().find(isMine)) {
            try {
                const claim = await post(entry.path, entry.body);
                replace(entry);
                write(read().map((later) => following(later, entry, claim)));
                done(entry, claim);
            } catch (error) {
                if (mustWait(error)) return;
                replace(entry);
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
    const isSame = isMine(later) && later.reference.article === entry.reference.article
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
