// Correcting what the machine cut or named wrongly: kind, focus, statement; dropping and restoring.
import {field, fill, h, select} from "./dom.js";
import {may, session} from "./words.js";

export function wordingSection(desk, acts) {
    const body = h("div");
    const element = h("details.wording", h("summary", "Correct the claim"), body);

    function show(detail) {
        element.hidden = !may("checker");
        if (detail.dropReason !== undefined) {
            fill(body, h("p", `Dropped: ${detail.dropReason}`),
                h("button", {type: "button", onclick: () => acts.restore(detail)}, "Restore the claim"));
            return;
        }
        // What is being typed stays as it is while news about the claim comes in.
        if (element.open && element.contains(document.activeElement)) return;
        const kind = select(session.kinds, {value: detail.claim.kind});
        const statement = h("textarea", {rows: 3, value: detail.claim.statement});
        const reason = h("input", {required: true, autocomplete: "off"});
        fill(body,
            h("form.sheet-form", {onsubmit: (event) => {
                event.preventDefault();
                const change = {};
                if (kind.value !== detail.claim.kind) change.kind = kind.value;
                if (statement.value.trim() !== detail.claim.statement) change.statement = statement.value.trim();
                acts.edit(detail, change);
            }}, field("Kind", kind), field("Statement", statement),
            h("div.buttons", h("button", "Save"),
                h("button", {type: "button", onclick: () => acts.moveFocus(detail)}, "Set the focus to the selected words"))),
            h("form.sheet-form.drop", {onsubmit: (event) => {
                event.preventDefault();
                acts.drop(detail, reason.value.trim());
            }}, field("Drop it, because", reason), h("div.buttons", h("button.danger", "Drop the claim"))));
    }

    return {element, show, reset() { element.open = false; }};
}
