// One table of keys: what the page listens to and what "?" shows.
import {h} from "./dom.js";
import {dialogue} from "./notices.js";

const bindings = [];

/** Binds keys while `isActive()`: {keys, title, run, group}. Of two that bind a key, the later one has it. */
export function bind(list, isActive = () => true) {
    const entries = list.map((entry) => ({...entry, isActive}));
    bindings.push(...entries);
    return () => {
        for (const entry of entries) bindings.splice(bindings.indexOf(entry), 1);
    };
}

const isTyping = (target) => target.closest?.("input, textarea, select, [contenteditable]") !== null;

document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector("dialog[open]")) return;
    const typing = isTyping(event.target);
    for (const entry of bindings.toReversed()) {
        if (!entry.keys.includes(event.key) || !entry.isActive()) continue;
        if (typing && !entry.whileTyping) continue;
        event.preventDefault();
        entry.run(event);
        return;
    }
});

const names = {ArrowDown: "↓", ArrowUp: "↑", Escape: "Esc", Enter: "Enter", " ": "Space"};

/** All keys that do something here. */
export function showKeys() {
    dialogue("Keys", () => {
        const groups = new Map();
        for (const entry of bindings) {
            if (!entry.isActive() || !entry.title) continue;
            const group = entry.group ?? "Everywhere";
            groups.set(group, [...(groups.get(group) ?? []), entry]);
        }
        return h("div.keys", [...groups].map(([group, entries]) => h("section",
            h("h3", group),
            h("dl", entries.map((entry) => [
                h("dt", entry.keys.map((key) => h("kbd", names[key] ?? key))),
                h("dd", entry.title),
            ])))));
    });
}

bind([{keys: ["?"], title: "Show the keys", run: showKeys}]);
