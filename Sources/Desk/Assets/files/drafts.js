// What is typed into a form and not yet sent stays when the form is closed by something else: another claim that is
// chosen, news, a page that is loaded again. It lives as long as the browser's tab.

const prefix = "stet.draft.";

/** Fills a form with what was typed into it before under a name, and keeps what is typed from now on. */
export function keepDraft(form, name) {
    const key = prefix + name;
    const controls = () => [...form.querySelectorAll("input:not([type=checkbox]), textarea, select")];
    const typed = read(key);
    if (typed) controls().forEach((control, at) => {
        if (typed[at] === undefined) return;
        control.value = typed[at];
        control.dispatchEvent(new Event("input"));
    });
    form.addEventListener("input", () => sessionStorage.setItem(key, JSON.stringify(controls().map((control) => control.value))));
    return form;
}

/** The form's content was sent or given up. */
export const dropDraft = (name) => sessionStorage.removeItem(prefix + name);

function read(key) {
    try { return JSON.parse(sessionStorage.getItem(key)); } catch { return null; }
}
