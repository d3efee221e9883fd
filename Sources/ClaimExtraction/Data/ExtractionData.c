#include "ExtractionData.h"

// A function a file: `name` is what Swift calls, `path` is beside this file.
#define STET_FILE(name, array) \
    StetData name(void) { return (StetData){array, sizeof array}; }

static const unsigned char abbreviations[] = {
#embed "tables/abbreviations.txt"
};
STET_FILE(stet_abbreviations, abbreviations)
