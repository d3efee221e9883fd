// Who did what to the claim.
import {counted, fill, h, when} from "./dom.js";

export function historySection() {
    const summary = h("summary");
    const list = h("ol.history");
    const element = h("details.history-box", summary, list);
    return {
        element,
        show(detail) {
            const lines = detail.claim.history.toReversed();
            element.hidden = !lines.length;
            fill(summary, `History: ${counted(lines.length, "change")}`);
            fill(list, lines.map((line) => h("li", h("span.by", `${line.by}, ${when(line.at)}`), " ", line.what)));
        },
    };
}
