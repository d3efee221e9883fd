// The sources that are stored, loaded when they are first needed and after each change.
import {get} from "./api.js";

class SourceLibrary {
    sources = null;
    /** What the person used last, to be used again with one click. */
    last = null;
    lastUse = null;

    async load() {
        this.sources ??= get("/api/sources").then((answer) => answer.sources);
        try { return await this.sources; } catch (error) {
            this.sources = null;
            throw error;
        }
    }

    /** Has the list loaded anew when it is needed next. */
    forget() { this.sources = null; }

    /** After an act: what it cited was used last, and the list may have grown. */
    note(detail) {
        this.forget();
        const number = detail.claim.evidence.at(-1)?.source;
        this.last = detail.sources.find((source) => source.number === number) ?? this.last;
    }
}

export const sourceLibrary = new SourceLibrary();
