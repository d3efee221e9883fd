// Places in a text. The server counts code points, JavaScript counts UTF-16 units.

/** Converts offsets in code points into those of a JavaScript string, and back. */
export class TextMap {
    constructor(text) {
        this.text = text;
        /** Code points above U+FFFF take two units; where there are none the two counts are the same. */
        this.wide = [];
        let codePoint = 0;
        for (let unit = 0; unit < text.length; codePoint += 1) {
            const width = text.codePointAt(unit) > 0xffff ? 2 : 1;
            if (width === 2) this.wide.push(codePoint);
            unit += width;
        }
        this.length = codePoint;
    }

    unit(codePoint) { return codePoint + countBelow(this.wide, codePoint); }

    codePoint(unit) {
        let low = 0;
        let high = this.wide.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.wide[middle] + middle < unit) low = middle + 1;
            else high = middle;
        }
        return unit - low;
    }

    slice(start, end) { return this.text.slice(this.unit(start), this.unit(end)); }
}

function countBelow(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < value) low = middle + 1;
        else high = middle;
    }
    return low;
}

/** The paragraphs of a text as places in code points, blank lines left out. */
export function paragraphs(map) {
    const found = [];
    let start = 0;
    for (const line of map.text.split("\n")) {
        const unitStart = start;
        start += line.length + 1;
        if (line.trim() === "") continue;
        found.push({start: map.codePoint(unitStart), end: map.codePoint(unitStart + line.length)});
    }
    return found;
}

/**
 * Cuts a paragraph where marks and their sentences begin and end: [{start, end, numbers}], the shortest mark's number first.
 * Marks may lie in each other or overlap; `marks` are in the order of their start.
 */
export function segments(paragraph, marks) {
    const inside = marks.filter((mark) => mark.start < paragraph.end && mark.end > paragraph.start);
    const cuts = new Set([paragraph.start, paragraph.end]);
    for (const mark of inside) {
        for (const place of [mark, mark.sentence]) {
            cuts.add(Math.max(place.start, paragraph.start));
            cuts.add(Math.min(place.end, paragraph.end));
        }
    }
    const sorted = [...cuts].sort((one, other) => one - other);
    const open = [];
    let next = 0;
    return sorted.slice(0, -1).map((start, index) => {
        const end = sorted[index + 1];
        while (next < inside.length && inside[next].start <= start) open.push(inside[next++]);
        for (let at = open.length - 1; at >= 0; at -= 1) if (open[at].end <= start) open.splice(at, 1);
        const numbers = [...open]
            .sort((one, other) => (one.end - one.start) - (other.end - other.start) || one.number - other.number)
            .map((mark) => mark.number);
        return {start, end, numbers: [...new Set(numbers)]};
    });
}
