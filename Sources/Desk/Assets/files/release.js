// Whether an article may go out: what holds it up, who has signed.
import {articlePath, get, post} from "./api.js";
import {field, fill, h, when} from "./dom.js";
import {dialogue, notice, problem} from "./notices.js";
import {did, may, session} from "./words.js";

export function releaseButton(desk) {
    return h("button", {type: "button", onclick: () => openRelease(desk)}, "Sign and publish…");
}

/** Opens the dialogue in which a person sees what an article's state is and signs just that. */
export function openRelease(desk) {
    dialogue("May it be published?", (close) => {
        const body = h("div.release", h("p.hint", "Looking…"));
        new Release(desk, body, close).look();
        return body;
    });
}

class Release {
    constructor(desk, body, close) {
        this.desk = desk;
        this.body = body;
        this.close = close;
    }

    async look(changes = []) {
        try {
            const [gate, article] = await Promise.all([get(articlePath(this.desk.slug, "gate")), get(articlePath(this.desk.slug))]);
            this.gate = gate;
            this.show(article, changes);
        } catch (error) { fill(this.body, h("p.problem", {role: "alert"}, error.message)); }
    }

    show(article, changes) {
        const {gate} = this;
        const signatures = article.signOffs.filter((one) => one.revision === article.revision.number || !one.voidedAt);
        const inForce = signatures.filter((one) => !one.voidedAt);
        fill(this.body,
            changes.length > 0 && h("div.changed-meanwhile", {role: "alert"},
                h("p", h("strong", "It isn’t as you saw it. "), "Nothing is signed. Since you looked:"),
                h("ul.reasons", changes.map((one) => h("li", `${one.by}, ${when(one.at)}: `, this.changed(one)))),
                h("p", "What is below is how it is now.")),
            gate.reasons.length
                ? [h("p", h("strong", `Revision ${gate.revision} may not be published yet:`)), h("ul.reasons", gate.reasons.map((reason) => h("li", this.linked(reason))))]
                : h("p.fits", `✓ Revision ${gate.revision} may be published.`),
            h("h3", "Signatures"),
            h("ul.reasons", signatures.length ? signatures.map((one) => h("li", `${one.role}: ${one.by}, ${when(one.at)}`,
                one.voidedAt && h("span.problem", ` — void since ${when(one.voidedAt)}: ${one.voidedWhy}`))) : h("li.hint", "Nobody has signed.")),
            this.signing(inForce),
            gate.reasons.length > 0 && may("editor") && this.override());
    }

    /** A button for each role that the person has and nobody has signed as; one person gives one signature. */
    signing(inForce) {
        const mine = inForce.find((one) => one.by === session.person);
        if (mine) return h("p.hint", `You have signed as ${mine.role}; the other signature is another person’s.`);
        const free = ["checker", "editor"].filter((role) => may(role) && !inForce.some((one) => one.role === role));
        return h("div.buttons", free.map((role) => h("button", {type: "button", onclick: () => this.sign(role)}, `Sign as ${role}`)));
    }

    override() {
        const why = h("input", {required: true, autocomplete: "off"});
        return h("details", h("summary", "Let it through all the same"),
            h("form.sheet-form", {onsubmit: (event) => {
                event.preventDefault();
                this.letThrough(why.value.trim());
            }}, field("Because", why), h("div.buttons", h("button.danger", "Let it through"))));
    }

    get seen() { return {state: this.gate.state, lastChange: this.gate.lastChange}; }

    async sign(role) {
        await this.act(async () => {
            const answer = await post(articlePath(this.desk.slug, "sign"), {role, ...this.seen});
            notice(`Signed revision ${answer.revision} as ${role}.`);
            await this.look();
        });
    }

    async letThrough(why) {
        await this.act(async () => {
            await post(articlePath(this.desk.slug, "gate"), {why, ...this.seen});
            notice("Let through; the reason is kept with your name.");
            this.close();
        });
    }

    async act(run) {
        try { await run(); } catch (error) {
            if (error.code === "articleChangedMeanwhile") return this.look(error.changes ?? []);
            problem(error);
        }
    }

    /** What somebody did, with the claim to go to. */
    changed(line) {
        return [line.claim && [this.claimLink(line.claim), " "], did(line.act)];
    }

    /** A sentence with the numbers of claims in it as links to them. */
    linked(text) {
        return text.split(/(#\d+)/).map((piece) => /^#\d+$/.test(piece) ? this.claimLink(Number(piece.slice(1))) : piece);
    }

    claimLink(number) {
        return h("button.link", {type: "button", onclick: () => {
            this.close();
            this.desk.select(number);
        }}, `#${number}`);
    }
}
