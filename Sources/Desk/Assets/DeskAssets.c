#include "DeskAssets.h"

// The files of the page: for each an array here and a row in the table below.
static const unsigned char icon[] = {
#embed "files/icon.svg"
};
static const unsigned char style[] = {
#embed "files/stet.css"
};
static const unsigned char app[] = {
#embed "files/app.js" if_empty(' ')
};

#define STET_ROW(name, array) {name, array, sizeof array}

static const StetAsset assets[] = {
    STET_ROW("icon.svg", icon),
    STET_ROW("stet.css", style),
    STET_ROW("app.js", app),
};

size_t stet_asset_count(void) { return sizeof assets / sizeof assets[0]; }

StetAsset stet_asset(size_t index) { return assets[index]; }
