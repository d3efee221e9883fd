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

static const unsigned char further_given_names[] = {
#embed "tables/further-given-names.txt"
};
STET_FILE(stet_further_given_names, further_given_names)

static const unsigned char places[] = {
#embed "tables/places.txt"
};
STET_FILE(stet_places, places)

static const unsigned char reporters[] = {
#embed "tables/reporters.txt"
};
STET_FILE(stet_reporters, reporters)

// The model's rows have 32 bytes and follow a header of 16 and slots that fill whole cache lines: with 48
// bytes before it no row lies in two lines. The tagger waits for little else than these lines.
enum { MODEL_OFFSET = 48 };
_Alignas(64) static const unsigned char part_of_speech[] = {
    [MODEL_OFFSET - 1] = 0,
#embed "models/part-of-speech.bin"
};
StetData stet_part_of_speech(void) {
    return (StetData){part_of_speech + MODEL_OFFSET, sizeof part_of_speech - MODEL_OFFSET};
}

// The program works without this model, so the file may be left out.
#if __has_embed("models/attribution.bin")
static const unsigned char attribution[] = {
#embed "models/attribution.bin"
};
#else
static const unsigned char attribution[] = {0};
#endif
STET_FILE(stet_attribution, attribution)

static const unsigned char check_worthiness[] = {
#embed "models/check-worthiness.bin"
};
STET_FILE(stet_check_worthiness, check_worthiness)
