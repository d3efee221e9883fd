// What the others do, as it happens.
import {uniqueName} from "./dom.js";

const tab = uniqueName();

/**
 * Listens to the server. `after` is the last line of history that is known; `on` has `change`, `reload`,
 * `presence` and `connection` (true or false).
 */
export class Live {
    constructor({after, article, on}) {
        this.last = after;
        this.article = article;
        this.on = on;
        this.connect();
    }

    connect() {
        const query = new URLSearchParams({tab, after: this.last});
        if (this.article) query.set("article", this.article);
        const source = new EventSource(`/api/events?${query}`);
        this.source = source;
        source.addEventListener("open", () => this.on.connection(true));
        source.addEventListener("error", () => {
            this.on.connection(false);
            // The browser tries again by itself, but not after an answer that is no stream.
            if (source.readyState === EventSource.CLOSED && this.source === source) {
                this.timer = setTimeout(() => this.connect(), 2000);
            }
        });
        source.addEventListener("change", (event) => {
            this.note(event);
            this.on.change(JSON.parse(event.data));
        });
        source.addEventListener("reload", (event) => {
            this.note(event);
            this.on.reload();
        });
        source.addEventListener("presence", (event) => {
            const {people} = JSON.parse(event.data);
            this.on.presence(people.filter((one) => one.tab !== tab));
        });
    }

    note(event) { this.last = Math.max(this.last, Number(event.lastEventId) || 0); }

    close() {
        this.source.close();
        clearTimeout(this.timer);
        this.source = null;
    }
}

export const presence = (article, claim) => ({tab, article, claim});
