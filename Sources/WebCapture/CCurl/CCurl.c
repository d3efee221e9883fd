#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

#ifdef __APPLE__
static const char name[] = "libcurl.4.dylib";
#else
static const char name[] = "libcurl.so.4";
#endif

static struct {
    CURLcode (*global_init)(long);
    CURL *(*easy_init)(void);
    void (*easy_cleanup)(CURL *);
    void (*easy_reset)(CURL *);
    CURLcode (*easy_perform)(CURL *);
    CURLcode (*easy_setopt)(CURL *, CURLoption, ...);
    CURLcode (*easy_getinfo)(CURL *, CURLINFO, ...);
    CURLU *(*url)(void);
    void (*url_cleanup)(CURLU *);
    CURLUcode (*url_set)(CURLU *, CURLUPart, const char *, unsigned int);
    CURLUcode (*url_get)(const CURLU *, CURLUPart, char **, unsigned int);
    void (*free)(void *);
} curl;

static char failure[256];

static void open_library(void) {
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        const char *reason = dlerror();
        strncpy(failure, reason ? reason : "it cannot be opened", sizeof failure - 1);
        return;
    }
    const struct { const char *name; void *slot; } functions[] = {
        {"curl_global_init", &curl.global_init}, {"curl_easy_init", &curl.easy_init},
        {"curl_easy_cleanup", &curl.easy_cleanup}, {"curl_easy_reset", &curl.easy_reset},
        {"curl_easy_perform", &curl.easy_perform}, {"curl_easy_setopt", &curl.easy_setopt},
        {"curl_easy_getinfo", &curl.easy_getinfo}, {"curl_url", &curl.url},
        {"curl_url_cleanup", &curl.url_cleanup}, {"curl_url_set", &curl.url_set},
        {"curl_url_get", &curl.url_get}, {"curl_free", &curl.free},
    };
    for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
        void *function = dlsym(library, functions[index].name);
        if (!function) {
            strncpy(failure, functions[index].name, sizeof failure - 1);
            return;
        }
        memcpy(functions[index].slot, &function, sizeof function);
    }
    if (curl.global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        strncpy(failure, "curl_global_init", sizeof failure - 1);
}

const char *stet_curl_open(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, open_library);
    return failure[0] ? failure : NULL;
}

CURL *stet_curl_easy_init(void) { return curl.easy_init(); }
void stet_curl_easy_cleanup(CURL *handle) { curl.easy_cleanup(handle); }
void stet_curl_easy_reset(CURL *handle) { curl.easy_reset(handle); }
CURLcode stet_curl_easy_perform(CURL *handle) { return curl.easy_perform(handle); }

CURLcode stet_curl_set_long(CURL *handle, CURLoption option, long value) {
    return curl.easy_setopt(handle, option, value);
}

CURLcode stet_curl_set_string(CURL *handle, CURLoption option, const char *value) {
    return curl.easy_setopt(handle, option, value);
}

CURLcode stet_curl_set_sinks(
    CURL *handle,
    size_t (*write)(char *, size_t, size_t, void *),
    void *context,
    char *error) {
    CURLcode code = curl.easy_setopt(handle, CURLOPT_WRITEFUNCTION, write);
    if (code == CURLE_OK) code = curl.easy_setopt(handle, CURLOPT_WRITEDATA, context);
    if (code == CURLE_OK) code = curl.easy_setopt(handle, CURLOPT_ERRORBUFFER, error);
    return code;
}

CURLcode stet_curl_set_socket_maker(
    CURL *handle,
    curl_socket_t (*make)(void *, curlsocktype, struct curl_sockaddr *),
    void *context) {
    CURLcode code = curl.easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, make);
    if (code == CURLE_OK) code = curl.easy_setopt(handle, CURLOPT_OPENSOCKETDATA, context);
    return code;
}

long stet_curl_get_long(CURL *handle, CURLINFO info) {
    long value = 0;
    return curl.easy_getinfo(handle, info, &value) == CURLE_OK ? value : 0;
}

const char *stet_curl_get_string(CURL *handle, CURLINFO info) {
    char *value = NULL;
    return curl.easy_getinfo(handle, info, &value) == CURLE_OK ? value : NULL;
}

char *stet_curl_address_part(const char *address, CURLUPart part) {
    CURLU *url = curl.url();
    char *value = NULL;
    if (url && curl.url_set(url, CURLUPART_URL, address, CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME) == CURLUE_OK)
        curl.url_get(url, part, &value, 0);
    if (url) curl.url_cleanup(url);
    return value;
}

void stet_curl_free(char *text) {
    if (text) curl.free(text);
}
