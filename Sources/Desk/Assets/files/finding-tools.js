// What a person can do about an inconsistency: wave it through for a reason, or let it stand again.
import {articlePath, post} from "./api.js";
import {field, fill, h} from "./dom.js";
import {problem} from "./notices.js";
import {may} from "./words.js";

export function findingTools(desk) {
    return (finding) => {
        if (!may("checker") || !finding.number) return null;
        const box = h("div");
        const send = async (reason) => {
            try {
                const {findings} = await post(articlePath(desk.slug, `findings/${finding.number}`), {reason});
                desk.article.findings = findings;
                desk.tell("text");
            } catch (error) { problem(error); }
        };
        const closed = () => fill(box, finding.dismissal
            ? h("button.link", {type: "button", onclick: () => send(undefined)}, "Let it stand again")
            : h("button.link", {type: "button", onclick: open}, "Wave through…"));
        function open() {
            const reason = h("input", {required: true, autocomplete: "off"});
            fill(box, h("form", {
                onsubmit: (event) => { event.preventDefault(); send(reason.value.trim()); },
                onkeydown: (event) => { if (event.key === "Escape") { event.stopPropagation(); closed(); } },
            }, field("It is right, because", reason), h("div.buttons", h("button", "Wave through"))));
            reason.focus();
        }
        closed();
        return box;
    };
}
