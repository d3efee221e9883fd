// What a person does to claims: sent with the version that was seen, kept while the server is away, shown when
// somebody else was faster.
import {articlePath, claimPath, post} from "./api.js";
import {conflict} from "./conflict.js";
import {notice, problem} from "./notices.js";
import * as outbox from "./outbox.js";
import {sourceLibrary} from "./source-library.js";
import {session, verdict} from "./words.js";

export class Acts {
    /** Without a desk, the acts are sent and told, and there is no page of an article to bring up to date. */
    constructor(desk = null, text = null) {
        this.desk = desk;
        this.text = text;
    }

    mark(detail, body) {
        return this.send(detail, "mark", body, `marked ${verdict(body.verdict).title}`);
    }

    cite(detail, evidence) { return this.send(detail, "evidence", {evidence}, "cited a source"); }

    withdraw(detail, piece) { return this.send(detail, "withdraw", {evidence: piece.id}, "withdrew evidence"); }

    /** Holds the evidence of an earlier claim against this one. */
    reuse(detail, {article, number}) {
        return this.send(detail, "reuse", {article, number}, `took over the evidence of ${article}#${number}`);
    }

    tellNothing(text) { notice(text); }

    edit(detail, change) {
        if (!Object.keys(change).length) return notice("Nothing is changed.");
        return this.send(detail, "edit", change, "corrected the claim");
    }

    drop(detail, reason) { return this.send(detail, "drop", {reason}, "dropped the claim"); }

    restore(detail) { return this.send(detail, "restore", {}, "restored the claim"); }

    assign(detail, assignee, due) {
        return this.send(detail, "assign", {assignee, due}, assignee ? `assigned to ${assignee}` : "assigned to nobody");
    }

    wait(detail, person) {
        return this.send(detail, "wait", {for: person}, person ? `waits for ${person}` : "waits no more");
    }

    ask(detail, text, addressee) { return this.send(detail, "questions", {text, addressee}, "asked"); }

    answer(detail, question, text) { return this.send(detail, "answers", {question, text}, "answered"); }

    note(detail, text) { return this.send(detail, "notes", {text}, "noted"); }

    merge(detail, others) { return this.send(detail, "merge", {others}, `merged ${others.map((one) => `#${one}`).join(", ")} into it`); }

    split(detail, place) { return this.send(detail, "split", {place}, "split a place off"); }

    /** Takes back what the person did last in this article. */
    async undo() {
        try {
            const {undone} = await post(articlePath(this.desk.slug, "undo"), {});
            notice(`Taken back: ${undone.join("; ")}.`);
            await this.desk.loadDetail();
        } catch (error) { problem(error); }
    }

    moveFocus(detail) {
        const place = this.text.selectedPlace();
        if (!place) return notice("Select the words in the text first.");
        return this.send(detail, "edit", {start: place.start, end: place.end}, `set the focus to “${place.words}”`);
    }

    async addClaim(place, kind) {
        try {
            const detail = await post(articlePath(this.desk.slug, "claims"), {kind, start: place.start, end: place.end});
            getSelection().removeAllRanges();
            this.desk.updateFrom(detail);
            await this.desk.select(detail.reference.number, {scroll: false});
            notice(`Added claim #${detail.reference.number}.`);
        } catch (error) { problem(error); }
    }

    /** Whether it is done or will be. */
    async send(detail, path, body, words) {
        const {reference} = detail;
        const entry = {
            path: claimPath(reference.article, reference.number, path),
            body: {...body, version: detail.version},
            reference, words, person: session.person, at: new Date().toISOString(),
        };
        try {
            const {claim, waitsFor} = await outbox.act(entry);
            if (claim) this.done(entry, claim);
            else {
                this.tellWaiting(words, waitsFor);
                this.desk?.tell("detail");
            }
            return true;
        } catch (error) {
            this.refused(entry, error);
            return false;
        }
    }

    tellWaiting(words, reason) {
        if (outbox.isSessionOver(reason)) {
            notice(`Your session has ended. “${words}” is kept here and sent when you are signed in again.`,
                {kind: "problem", action: {title: "Sign in", run: () => location.assign("/")}});
        } else notice(`The server is away. “${words}” is kept here and sent when it is back.`);
    }

    sendWaiting() {
        return outbox.sendWaiting({
            done: (entry, answer) => this.done(entry, answer),
            refused: (entry, error) => this.refused(entry, error),
        });
    }

    done(entry, detail) {
        if (["/mark", "/evidence", "/reuse"].some((act) => entry.path.endsWith(act))) sourceLibrary.note(detail);
        if (detail.reference.article !== this.desk?.slug) return notice(`${entry.reference.article}#${entry.reference.number}: ${entry.words}.`);
        this.desk.updateFrom(detail);
        this.desk.tell("acted");
        notice(`#${detail.reference.number}: ${entry.words}.`, {action: {title: "Undo", run: () => this.undo()}});
    }

    refused(entry, error) {
        if (error.code !== "changedMeanwhile") return problem(error);
        if (error.current.reference.article === this.desk?.slug) this.desk.updateFrom(error.current);
        conflict(entry, error.current, (again) => this.send(error.current, again.path, again.body, entry.words));
    }
}
