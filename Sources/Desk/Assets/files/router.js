// Which view stands at which address.

let show = () => {};

/** Goes to an address of the page. */
export function go(path) {
    history.pushState(null, "", path);
    return show();
}

/** `render` is called with the parts of the path now and whenever the address changes. */
export function route(render) {
    show = () => render(location.pathname.split("/").filter(Boolean).map(decodeURIComponent));
    addEventListener("popstate", () => show());
    document.addEventListener("click", (event) => {
        const link = event.target.closest?.("a[data-link]");
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(link.getAttribute("href"));
    });
    return show();
}
