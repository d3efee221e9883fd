// What is known of an article besides its text: title, byline, outlet, address, day of publication.
import {articlePath, post} from "./api.js";
import {counted, field, fill, h} from "./dom.js";
import {dialogue, notice} from "./notices.js";

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
        return h("form.sheet-form.details", {onsubmit: send},
            field("Title", fields.title), field("Byline", fields.byline), field("Outlet", fields.outlet),
            field("Address", fields.url),
            field("Published", fields.published, "Where “last week” is another week then, the verdict is open again."),
            trouble,
            h("div.buttons", h("button.primary", "Store"), h("button", {type: "button", onclick: close}, "Cancel")));
    });
}
