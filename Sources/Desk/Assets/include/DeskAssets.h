#ifndef STET_DESK_ASSETS_H
#define STET_DESK_ASSETS_H

#include <stddef.h>

/// A file that the page is made of; the bytes live as long as the program.
typedef struct {
    const char *name;
    const unsigned char *bytes;
    size_t count;
} StetAsset;

/// How many files there are.
size_t stet_asset_count(void);

/// The file with an index below the count.
StetAsset stet_asset(size_t index);

#endif
