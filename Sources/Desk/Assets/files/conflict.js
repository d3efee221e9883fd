// Two people did something to one claim: both are shown, one decides.
import {h, when} from "./dom.js";
import {dialogue} from "./notices.js";
import {sign, verdict} from "./words.js";

/** Shows what the person wanted beside what somebody else did; `again` sends the person's with the claim as it is. */
export function conflict(entry, current, again) {
    const {claim, reference} = current;
    const last = claim.history.at(-1);
    const {version, ...body} = entry.body;
    dialogue(`#${reference.number} was changed meanwhile`, (close) => h("div.conflict",
        h("p", "“", h("strong", claim.focus), "” isn’t as you saw it. Nothing of yours is stored yet."),
        h("div.versions",
            h("section", h("h3", last ? `${last.by}, ${when(last.at)}` : "Now"),
                state(claim.verdict, claim.correction, claim.note), last && h("p.hint", last.what)),
            h("section", h("h3", `You, ${when(entry.at)}`),
                body.verdict ? state(body.verdict, body.correction, body.note) : h("p", entry.words))),
        h("div.buttons",
            h("button.primary", {type: "button", autofocus: true, onclick: close}, "Keep theirs"),
            h("button", {type: "button", onclick: () => {
                close();
                again({path: entry.path.split("/").at(-1), body});
            }}, "Apply mine to it"))));
}

const state = (name, correction, note) => [
    h(`p.chip.v-${name}`, h("span.sign", {"aria-hidden": "true"}, sign(name)), " ", verdict(name).title),
    correction && h("p.correction", "Should be “", h("ins", correction), "”"),
    note && h("p.note", note),
];
