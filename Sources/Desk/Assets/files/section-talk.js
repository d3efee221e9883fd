// Questions that somebody has to answer, and notes.
import {dropDraft, keepDraft} from "./drafts.js";
import {field, fill, h, keycap, when} from "./dom.js";
import {may} from "./words.js";

export function talkSection(desk, acts) {
    const questions = h("ul.questions");
    const notes = h("ul.notes");
    const form = h("div");
    const open = (build) => {
        buttons.hidden = true;
        fill(form, build());
        form.querySelector("textarea").focus();
    };
    const buttons = h("div.buttons",
        h("button", {type: "button", onclick: () => open(noteForm), "aria-keyshortcuts": "n"}, "Add a note ", keycap("n")),
        h("button", {type: "button", onclick: () => open(questionForm), "aria-keyshortcuts": "q"}, "Ask ", keycap("q")));
    const element = h("section.talk", h("h3", "Questions and notes"), questions, notes, buttons, form);

    function close() {
        fill(form);
        buttons.hidden = false;
    }

    function sheet(title, fields, send, part = "") {
        const {article, number} = desk.detail.reference;
        const draft = `${article}#${number}.${title}${part}`;
        const giveUp = () => {
            dropDraft(draft);
            if (form.contains(written)) close();
        };
        const written = keepDraft(h("form.sheet-form", {
            onsubmit: (event) => { event.preventDefault(); send().then((isDone) => { if (isDone) giveUp(); }); },
            onkeydown: (event) => {
                if (event.key === "Escape") { event.stopPropagation(); giveUp(); }
                if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
            },
        }, h("h4", title), fields, h("div.buttons", h("button.primary", title), h("button", {type: "button", onclick: giveUp}, "Cancel"))), draft);
        return written;
    }

    function noteForm() {
        const text = h("textarea", {rows: 3, required: true});
        return sheet("Add a note", field("Note", text), () => acts.note(desk.detail, text.value));
    }

    function questionForm() {
        const text = h("textarea", {rows: 2, required: true});
        const addressee = h("input", {autocomplete: "off"});
        return sheet("Ask", [field("Question", text), field("Who can answer", addressee)],
            () => acts.ask(desk.detail, text.value, addressee.value.trim()));
    }

    function answerForm(number, question) {
        const text = h("textarea", {rows: 2, required: true, value: question.answer ?? ""});
        return sheet("Answer", field(question.text, text), () => acts.answer(desk.detail, number, text.value), number);
    }

    acts.openNote = () => { if (desk.detail) open(noteForm); };
    acts.openQuestion = () => { if (desk.detail) open(questionForm); };

    return {
        element,
        reset: close,
        show(detail) {
            buttons.hidden = form.hasChildNodes() || detail.dropReason !== undefined || !may("writer");
            fill(questions, detail.claim.questions.map((question, index) => h("li",
                h("p", h("strong", question.text), question.addressee && h("span.hint", ` to ${question.addressee}`)),
                question.answer ? h("p.answer", question.answer) : null,
                h("p.meta", question.answer ? `answered by ${question.answeredBy}, ${when(question.answeredAt)}` : `asked by ${question.askedBy}, ${when(question.askedAt)}`,
                    " ", h("button.link", {type: "button", onclick: () => open(() => answerForm(index + 1, question))}, question.answer ? "Change" : "Answer")))));
            fill(notes, detail.claim.notes.map((note) => h("li", h("p", note.text), h("p.meta", `${note.by}, ${when(note.at)}`))));
        },
    };
}
