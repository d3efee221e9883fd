// The words of the work, as the program tells them: nothing is named twice.
import {get} from "./api.js";

/** Person, role and every list of words; filled before anything is shown. */
export const session = {};

export async function loadSession() {
    Object.assign(session, await get("/api/session"));
}

const find = (list, name) => session[list]?.find((word) => word.name === name);

export const verdict = (name) => find("verdicts", name) ?? {name, title: name, needs: [], bearingStances: []};
export const title = (list, name) => find(list, name)?.title ?? name;
export const meaning = (list, name) => find(list, name)?.meaning ?? "";

/** "count", "date": the kind of one claim. */
export const kindOfOne = (name) => name;

/** A sign for a verdict, beside its word and colour. */
export const sign = (name) => ({
    unverified: "○",
    verified: "✓",
    "needs-context": "≈",
    inaccurate: "✗",
    unsupported: "∅",
    conflicting: "⇄",
    "not-checkable": "–",
}[name] ?? "•");

/** How a claim stands: its verdict, or that the text has the correction; then its words are right. */
export const standing = (claim) => claim.correctionTakenIn
    ? {style: "v-verified", sign: sign("verified"), title: "corrected"}
    : {style: `v-${claim.verdict}`, sign: sign(claim.verdict), title: verdict(claim.verdict).title};

/** What a person did, by the name that the history gives the act. */
export const did = (act) => ({
    add: "added it",
    answer: "answered a question",
    ask: "asked a question",
    assign: "assigned it",
    cite: "cited a source",
    "article.drop": "dropped the article",
    "article.edit": "changed what is known of it",
    "article.restore": "restored the article",
    "claim.add": "added a claim",
    "claim.drop": "dropped it",
    "claim.edit": "corrected it",
    "claim.merge": "merged another into it",
    "claim.merged": "merged it into another",
    "claim.restore": "restored it",
    "claim.split": "split a place off",
    "gate.override": "let it through",
    mark: "gave it a verdict",
    note: "noted something",
    revise: "stored a new version",
    sign: "signed",
    "source.capture": "kept a copy of a source",
    "source.edit": "changed a source",
    undo: "took an act back",
    wait: "waits for somebody",
    withdraw: "withdrew evidence",
}[act] ?? act);

const roles = ["writer", "checker", "editor"];

/** Whether the person may do what needs a role. */
export const may = (role) => roles.indexOf(session.role) >= roles.indexOf(role);
