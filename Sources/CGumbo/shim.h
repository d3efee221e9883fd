#include <gumbo.h>

/* Parse errors are not kept: a page of the web has thousands. (A C global is no constant to Swift.) */
static inline GumboOptions stet_gumbo_options(void) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return options;
}
