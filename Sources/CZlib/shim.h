#include <zlib.h>

/* inflateInit2 is a macro, which Swift can't call; negative window bits mean DEFLATE without a header. */
static inline int stet_inflateInitRaw(z_stream *stream) {
    return inflateInit2(stream, -MAX_WBITS);
}
