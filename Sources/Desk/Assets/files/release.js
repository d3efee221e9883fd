// Whether an article may go out: what holds it up, who has signed.
import {articlePath, get, post} from "./api.js";
import {field, fill, h, when} from "./dom.js";
import {dialogue, notice, problem} from "./notices.js";
import {may} from "./words.js";

export function releaseButton(desk) {
    return h("button", {type: "button", onclick: () => open(desk)}, "Sign and publish…");
}

function open(desk) {
    dialogue("May it be published?", (close) => {
        const body = h("div.release", h("p.hint", "Looking…"));
        show(desk, body, close).catch((error) => fill(body, h("p.problem", {role: "alert"}, error.message)));
        return body;
    });
}

async function show(desk, body, close) {
    const slug = desk.slug;
    const [gate, article] = await Promise.all([get(articlePath(slug, "gate")), get(articlePath(slug))]);
    const signed = article.signOffs.filter((one) => one.revision === article.revision.number || !one.voidedAt);
    const sign = async (role) => {
        try {
            const answer = await post(articlePath(slug, "sign"), {role});
            notice(`Signed revision ${answer.revision} as ${role}.`);
            await show(desk, body, close);
        } catch (error) { problem(error); }
    };
    const why = h("input", {required: true, autocomplete: "off"});
    const letThrough = async (event) => {
        event.preventDefault();
        try {
            await post(articlePath(slug, "gate"), {why: why.value.trim()});
            notice("Let through; the reason is kept with your name.");
            close();
        } catch (error) { problem(error); }
    };
    fill(body,
        gate.reasons.length
            ? [h("p", h("strong", `Revision ${gate.revision} may not be published yet:`)), h("ul.reasons", gate.reasons.map((reason) => h("li", reason)))]
            : h("p.fits", `✓ Revision ${gate.revision} may be published.`),
        h("h3", "Signatures"),
        h("ul.reasons", signed.length ? signed.map((one) => h("li", `${one.role}: ${one.by}, ${when(one.at)}`,
            one.voidedAt && h("span.problem", ` — void since ${when(one.voidedAt)}: ${one.voidedWhy}`))) : h("li.hint", "Nobody has signed.")),
        h("div.buttons",
            may("checker") && h("button", {type: "button", onclick: () => sign("checker")}, "Sign as checker"),
            may("editor") && h("button", {type: "button", onclick: () => sign("editor")}, "Sign as editor")),
        gate.reasons.length > 0 && may("editor") && h("details", h("summary", "Let it through all the same"),
            h("form.sheet-form", {onsubmit: letThrough}, field("Because", why), h("div.buttons", h("button.danger", "Let it through")))));
}
