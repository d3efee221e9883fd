#include "ExtractionData.h"

// A function a file: `name` is what Swift calls, `path` is beside this file.
#define STET_FILE(name, array) \
    StetData name(void) { return (StetData){array, sizeof array}; }

static const unsigned char abbreviations[] = {
#embed "tables/abbreviations.txt"
};
STET_FILE(stet_abbreviations, abbreviations)

static const unsigned char given_names[] = {
#embed "tables/given-names.txt"
};
STET_FILE(stet_given_names, given_names)

static const unsigned char places[] = {
#embed "tables/places.txt"
};
STET_FILE(stet_places, places)

static const unsigned char reporters[] = {
#embed "tables/reporters.txt"
};
STET_FILE(stet_reporters, reporters)
static const unsigned char part_of_speech[] = {
#embed "models/part-of-speech.bin"
};
STET_FILE(stet_part_of_speech, part_of_speech)

static const unsigned char check_worthiness[] = {
#embed "models/check-worthiness.bin"
};
STET_FILE(stet_check_worthiness, check_worthiness)
