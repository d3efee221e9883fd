#ifndef STET_EXTRACTION_DATA_H
#define STET_EXTRACTION_DATA_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct {
    const unsigned char *bytes;
    size_t count;
} StetData;

/// Lexicons (tables/) and models (models/), a function each.
StetData stet_abbreviations(void);
StetData stet_given_names(void);
StetData stet_further_given_names(void);
StetData stet_places(void);
StetData stet_reporters(void);
StetData stet_part_of_speech(void);
StetData stet_attribution(void);
StetData stet_check_worthiness(void);

/// Asks the processor for the memory there, for a look at it soon.
static inline void stet_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
