// What is known of an article besides its text: title, byline, outlet, address, day of publication; dropping and restoring it.
import {articlePath, post} from "./api.js";
import {counted, field, fill, h} from "./dom.js";
import {dialogue, notice, problem} from "./notices.js";
import {go} from "./router.js";
import {may} from "./words.js";

/** Opens the dialogue; what is stored comes to the page by its live feed. */
export function articleDetails(article) {
    dialogue("What is known of the article", (close) => {
        const fields = {
            title: h("input", {value: article.title ?? "", autocomplete: "off", autofocus: true}),
            byline: h("input", {value: article.byline ?? "", autocomplete: "off"}),
            outlet: h("input", {value: article.outlet ?? "", autocomplete: "off"}),
            url: h("input", {type: "url", value: article.url ?? "", autocomplete: "off"}),
            published: h("input", {type: "date", value: article.published ?? ""}),
        };
        const reason = h("input", {required: true, autocomplete: "off"});
        const trouble = h("p.problem", {role: "alert", hidden: true});
        const send = async (event) => {
            event.preventDefault();
            const values = Object.entries(fields).map(([name, input]) => [name, input.value.trim()]);
            const changed = values.filter(([name, value]) => value && value !== (article[name] ?? ""));
            if (!changed.length) return close();
            try {
                const {revised} = await post(articlePath(article.slug), Object.fromEntries(changed));
                close();
                notice(revised
                    ? `Stored as revision ${revised.revision}: ${counted(revised.reopened.length, "claim is", "claims are")} open again.`
                    : "Stored.");
            } catch (error) {
                trouble.hidden = false;
                fill(trouble, error.message);
            }
        };
        const drop = async (event) => {
            event.preventDefault();
            try {
                await post(`${articlePath(article.slug)}/drop`, {reason: reason.value.trim()});
                close();
                go("/");
                notice("Dropped. It stands at the end of the list, where it can be restored.");
            } catch (error) {
                trouble.hidden = false;
                fill(trouble, error.message);
            }
        };
        return [h("form.sheet-form.details", {onsubmit: send},
            field("Title", fields.title), field("Byline", fields.byline), field("Outlet", fields.outlet),
            field("Address", fields.url),
            field("Published", fields.published, "Where “last week” is another week then, the verdict is open again."),
            trouble,
            h("div.buttons", h("button.primary", "Store"), h("button", {type: "button", onclick: close}, "Cancel"))),
        h("form.sheet-form.drop", {onsubmit: drop}, field("Drop the article, because", reason,
            "It leaves lists and reports with its claims; nothing is deleted."),
        h("div.buttons", h("button.danger", "Drop the article")))];
    });
}

/** What stands above an article that was dropped; nothing for one that counts. */
export function droppedNote(article) {
    if (article.dropReason === undefined) return null;
    const restore = () => post(`${articlePath(article.slug)}/restore`, {}).catch(problem);
    return h("p.problem.dropped-article", `This article was dropped: ${article.dropReason} `,
        may("checker") && h("button", {type: "button", onclick: restore}, "Restore it"));
}
