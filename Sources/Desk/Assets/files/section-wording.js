// Correcting what the machine cut or named wrongly: kind, focus, statement; dropping and restoring.
import {field, fill, h, isTypingIn, select} from "./dom.js";
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
        const places = detail.claim.otherPlaces.length + 1;
        const others = h("input", {required: true, autocomplete: "off", placeholder: "12, 15", pattern: "[#0-9, ]+"});
        // What is being typed stays as it is while news about the claim comes in.
        if (isTypingIn(element)) return;
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
            }}, field("Drop it, because", reason), h("div.buttons", h("button.danger", "Drop the claim"))),
            h("form.sheet-form", {onsubmit: (event) => {
                event.preventDefault();
                acts.merge(detail, (others.value.match(/\d+/g) ?? []).map(Number));
            }}, field("The same fact as claims", others, "They become one claim with all their places and evidence."),
            h("div.buttons", h("button", "Merge them into this one"))),
            places > 1 && h("div.sheet-form", h("p", "It stands in several places that are not the same fact:"),
                [claimPlace(detail.claim), ...detail.claim.otherPlaces].map((place, index) => h("div.place",
                    h("p.hint", place.sentence),
                    h("button", {type: "button", onclick: () => acts.split(detail, index + 1)}, "Make this one its own claim")))));
    }

    return {element, show, reset() { element.open = false; }};
}

const claimPlace = (claim) => ({sentence: claim.sentence});
