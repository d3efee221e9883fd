#include "DeskAssets.h"

// The files of the page: for each an array here and a row in the table below.
static const unsigned char acts[] = {
#embed "files/acts.js"
};
static const unsigned char add_article[] = {
#embed "files/add-article.js"
};
static const unsigned char api[] = {
#embed "files/api.js"
};
static const unsigned char app[] = {
#embed "files/app.js"
};
static const unsigned char article_details[] = {
#embed "files/article-details.js"
};
static const unsigned char article_text[] = {
#embed "files/article-text.js"
};
static const unsigned char article_view[] = {
#embed "files/article-view.js"
};
static const unsigned char articles_view[] = {
#embed "files/articles-view.js"
};
static const unsigned char changes_view[] = {
#embed "files/changes-view.js"
};
static const unsigned char claim_list[] = {
#embed "files/claim-list.js"
};
static const unsigned char claim_pane[] = {
#embed "files/claim-pane.js"
};
static const unsigned char conflict[] = {
#embed "files/conflict.js"
};
static const unsigned char copy_view[] = {
#embed "files/copy-view.js"
};
static const unsigned char desk[] = {
#embed "files/desk.js"
};
static const unsigned char dom[] = {
#embed "files/dom.js"
};
static const unsigned char drafts[] = {
#embed "files/drafts.js"
};
static const unsigned char evidence_fields[] = {
#embed "files/evidence-fields.js"
};
static const unsigned char finding_tools[] = {
#embed "files/finding-tools.js"
};
static const unsigned char icon_svg[] = {
#embed "files/icon.svg"
};
static const unsigned char keys[] = {
#embed "files/keys.js"
};
static const unsigned char live[] = {
#embed "files/live.js"
};
static const unsigned char notices[] = {
#embed "files/notices.js"
};
static const unsigned char outbox[] = {
#embed "files/outbox.js"
};
static const unsigned char release[] = {
#embed "files/release.js"
};
static const unsigned char reports[] = {
#embed "files/reports.js"
};
static const unsigned char router[] = {
#embed "files/router.js"
};
static const unsigned char section_evidence[] = {
#embed "files/section-evidence.js"
};
static const unsigned char section_history[] = {
#embed "files/section-history.js"
};
static const unsigned char section_memory[] = {
#embed "files/section-memory.js"
};
static const unsigned char section_statement[] = {
#embed "files/section-statement.js"
};
static const unsigned char section_talk[] = {
#embed "files/section-talk.js"
};
static const unsigned char section_verdict[] = {
#embed "files/section-verdict.js"
};
static const unsigned char section_wording[] = {
#embed "files/section-wording.js"
};
static const unsigned char section_work[] = {
#embed "files/section-work.js"
};
static const unsigned char source_library[] = {
#embed "files/source-library.js"
};
static const unsigned char sources_view[] = {
#embed "files/sources-view.js"
};
static const unsigned char stet_css[] = {
#embed "files/stet.css"
};
static const unsigned char text_map[] = {
#embed "files/text-map.js"
};
static const unsigned char words[] = {
#embed "files/words.js"
};

#define STET_ROW(name, array) {name, array, sizeof array}

static const StetAsset assets[] = {
    STET_ROW("acts.js", acts),
    STET_ROW("add-article.js", add_article),
    STET_ROW("api.js", api),
    STET_ROW("app.js", app),
    STET_ROW("article-details.js", article_details),
    STET_ROW("article-text.js", article_text),
    STET_ROW("article-view.js", article_view),
    STET_ROW("articles-view.js", articles_view),
    STET_ROW("changes-view.js", changes_view),
    STET_ROW("claim-list.js", claim_list),
    STET_ROW("claim-pane.js", claim_pane),
    STET_ROW("conflict.js", conflict),
    STET_ROW("copy-view.js", copy_view),
    STET_ROW("desk.js", desk),
    STET_ROW("dom.js", dom),
    STET_ROW("drafts.js", drafts),
    STET_ROW("evidence-fields.js", evidence_fields),
    STET_ROW("finding-tools.js", finding_tools),
    STET_ROW("icon.svg", icon_svg),
    STET_ROW("keys.js", keys),
    STET_ROW("live.js", live),
    STET_ROW("notices.js", notices),
    STET_ROW("outbox.js", outbox),
    STET_ROW("release.js", release),
    STET_ROW("reports.js", reports),
    STET_ROW("router.js", router),
    STET_ROW("section-evidence.js", section_evidence),
    STET_ROW("section-history.js", section_history),
    STET_ROW("section-memory.js", section_memory),
    STET_ROW("section-statement.js", section_statement),
    STET_ROW("section-talk.js", section_talk),
    STET_ROW("section-verdict.js", section_verdict),
    STET_ROW("section-wording.js", section_wording),
    STET_ROW("section-work.js", section_work),
    STET_ROW("source-library.js", source_library),
    STET_ROW("sources-view.js", sources_view),
    STET_ROW("stet.css", stet_css),
    STET_ROW("text-map.js", text_map),
    STET_ROW("words.js", words),
};

size_t stet_asset_count(void) { return sizeof assets / sizeof assets[0]; }

StetAsset stet_asset(size_t index) { return assets[index]; }
