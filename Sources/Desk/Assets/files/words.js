// The words of the work, as the program tells them: nothing is named twice.
import {get} from "./api.js";

/** Person, role and every list of words; filled before anything is shown. */
export const session = {};

export async function loadSession() {
    Object.assign(session, await get("/api/session"));
}

const find = (list, name) => session[list]?.find((word) => word.name === name);

export const verdict = (name) => find("verdicts", name) ?? {name, title: name, needs: []};
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

const roles = ["writer", "checker", "editor"];

/** Whether the person may do what needs a role. */
export const may = (role) => roles.indexOf(session.role) >= roles.indexOf(role);
