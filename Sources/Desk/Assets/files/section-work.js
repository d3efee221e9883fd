// Who has the claim, until when, and whose answer it waits for.
import {day, field, fill, h, isTypingIn, when} from "./dom.js";
import {may, session} from "./words.js";

export function workSection(desk, acts) {
    const state = h("dl.facts");
    const body = h("div");
    const box = h("details", h("summary", "Assign, or wait for somebody"), body);
    const element = h("section.work", state, box);

    function show(detail) {
        const {work} = detail.claim;
        const facts = [
            work.assignee && ["Assigned to", work.assignee],
            work.due && ["Due", day(work.due)],
            work.waitingFor && ["Waits for", `${work.waitingFor}, since ${when(work.waitingSince)}`],
        ].filter(Boolean);
        fill(state, facts.map(([name, value]) => [h("dt", name), h("dd", value)]));
        state.hidden = !facts.length;
        box.hidden = !may("checker") || detail.dropReason !== undefined;
        if (isTypingIn(box)) return;
        const assignee = h("input", {value: work.assignee ?? "", autocomplete: "off", list: "people-here"});
        const due = h("input", {type: "date", value: work.due ?? ""});
        const waiting = h("input", {value: work.waitingFor ?? "", autocomplete: "off"});
        fill(body,
            h("form.sheet-form", {onsubmit: (event) => {
                event.preventDefault();
                acts.assign(detail, assignee.value.trim(), due.value);
            }}, h("div.pair", field("Assigned to", assignee), field("Due", due)),
            h("div.buttons", h("button", "Assign"),
                work.assignee !== session.person && h("button", {type: "button", onclick: () => acts.assign(detail, session.person, due.value)}, "Take it myself"))),
            h("form.sheet-form", {onsubmit: (event) => {
                event.preventDefault();
                acts.wait(detail, waiting.value.trim());
            }}, field("Waits for the answer of", waiting), h("div.buttons", h("button", "Note it"),
                work.waitingFor && h("button", {type: "button", onclick: () => acts.wait(detail, "")}, "No longer"))));
    }

    return {element, show, reset() { box.open = false; }};
}
