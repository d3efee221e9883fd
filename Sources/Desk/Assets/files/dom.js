// Builds elements. Text is only ever put in as text: nothing here reads HTML.

/** An element: `h("button.primary", {onclick}, "Save")`. Children that are null, undefined or false are left out. */
export function h(name, ...rest) {
    const [tag, ...classes] = name.split(".");
    const element = document.createElement(tag || "div");
    if (classes.length) element.className = classes.join(" ");
    for (const part of rest) {
        if (isProperties(part)) set(element, part);
        else add(element, part);
    }
    return element;
}

function isProperties(part) {
    return part !== null && typeof part === "object" && !(part instanceof Node) && !Array.isArray(part);
}

/** Sets properties: listeners by "on…", `data`, what ARIA and HTML call attributes by their names. */
export function set(element, properties) {
    for (const [name, value] of Object.entries(properties)) {
        if (value === undefined || value === null || value === false) element.removeAttribute(name);
        else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
        else if (name === "data") Object.assign(element.dataset, value);
        else if (name === "value") element.value = value;
        else element.setAttribute(name, value === true ? "" : String(value));
    }
}

function add(element, part) {
    if (part === null || part === undefined || part === false) return;
    if (Array.isArray(part)) for (const one of part) add(element, one);
    else element.append(part instanceof Node ? part : String(part));
}

/** Replaces what is in an element. */
export function fill(element, ...children) {
    element.replaceChildren();
    for (const child of children) add(element, child);
    return element;
}

/** A name that nothing else has, on pages without HTTPS too, where `randomUUID` isn't there. */
export const uniqueName = () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("");

let fieldNumber = 0;

/** A label with its control, one above the other. */
export function field(label, control, hint) {
    fieldNumber += 1;
    control.id = control.id || `field-${fieldNumber}`;
    const note = hint ? h("span.hint", {id: `${control.id}-hint`}, hint) : null;
    if (note) control.setAttribute("aria-describedby", note.id);
    return h("div.field", h("label", {for: control.id}, label), control, note);
}

/** A list to choose one of; `words` have name and title. */
export function select(words, {value, empty, ...properties} = {}) {
    const list = h("select", properties);
    if (empty !== undefined) list.append(h("option", {value: ""}, empty));
    for (const word of words) list.append(h("option", {value: word.name}, word.title));
    list.value = value ?? (empty === undefined && words.length ? words[0].name : "");
    return list;
}

/** Whether somebody types inside: then what is there stays, whatever comes from elsewhere. */
export const isTypingIn = (element) =>
    element.contains(document.activeElement) && document.activeElement.matches("input, textarea, select");

/** A key as it is printed on a keyboard. */
export const keycap = (text) => h("kbd", {"aria-hidden": "true"}, text);

/** An address as a link, if it is one of the web; else as text. */
export function webLink(address, text = address) {
    let url;
    try { url = new URL(address); } catch { return h("span", text); }
    if (url.protocol !== "https:" && url.protocol !== "http:") return h("span", text);
    return h("a", {href: url.href, target: "_blank", rel: "noreferrer noopener"}, text);
}

/** A time of the store ("2025-09-25T14:03:00Z") as this place reads it. */
export function when(time) {
    const date = new Date(time);
    if (Number.isNaN(date.getTime())) return time;
    const sameDay = date.toDateString() === new Date().toDateString();
    const clock = date.toLocaleTimeString("en-GB", {hour: "2-digit", minute: "2-digit"});
    if (sameDay) return clock;
    return `${date.toLocaleDateString("en-GB", {day: "numeric", month: "short", year: "numeric"})}, ${clock}`;
}

/** A day ("2025-09-25") in words. */
export function day(text) {
    const date = new Date(`${text}T00:00:00`);
    if (Number.isNaN(date.getTime())) return text;
    return date.toLocaleDateString("en-GB", {day: "numeric", month: "long", year: "numeric"});
}

export const counted = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
