// What the page tells its person: short notices that go away, and dialogues that wait.
import {fill, h} from "./dom.js";

const area = h("div.notices", {role: "status", "aria-live": "polite"});
document.body.append(area);
/** More at once would cover the text. */
const mostNotices = 2;

/** Says something for a few seconds. */
export function notice(text, {kind = "plain", action} = {}) {
    const box = h(`div.notice.${kind}`, h("span", text));
    if (action) {
        box.append(h("button.plain", {type: "button", onclick: () => { box.remove(); action.run(); }}, action.title));
    }
    area.append(box);
    while (area.children.length > mostNotices) area.firstChild.remove();
    setTimeout(() => box.remove(), kind === "problem" ? 9000 : 5000);
}

export const problem = (error) => notice(error.message ?? String(error), {kind: "problem"});

/** Opens a dialogue; `build` gets a function that closes it. Escape closes it too. */
export function dialogue(title, build, {wide = false} = {}) {
    const box = h(`dialog${wide ? ".wide" : ""}`, {"aria-labelledby": "dialogue-title"});
    const close = () => box.close();
    box.addEventListener("close", () => box.remove());
    fill(
        box,
        h("div.dialogue-head", h("h2", {id: "dialogue-title"}, title),
            h("button.plain.close", {type: "button", "aria-label": "Close", onclick: close}, "×")),
        build(close),
    );
    document.body.append(box);
    box.showModal();
    box.querySelector("[autofocus]")?.focus();
    return close;
}
