// libcurl, opened when the first page is fetched: linked, it and the two dozen libraries behind it would be loaded at
// every start of the program. The wrappers are there because Swift can't call functions with variable arguments.
#pragma once

// The checks of argument types are macros around the functions themselves.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <stdbool.h>

/// Opens the library; NULL if it is open, else why not. May be called from any thread, any number of times.
const char *_Nullable stet_curl_open(void);

// The functions below may be called only when the library is open.

CURL *_Nullable stet_curl_easy_init(void);
void stet_curl_easy_cleanup(CURL *_Nonnull handle);
void stet_curl_easy_reset(CURL *_Nonnull handle);
CURLcode stet_curl_easy_perform(CURL *_Nonnull handle);
CURLcode stet_curl_set_long(CURL *_Nonnull handle, CURLoption option, long value);
CURLcode stet_curl_set_string(CURL *_Nonnull handle, CURLoption option, const char *_Nonnull value);
/// Has the body's decoded bytes given to a function, and the message of an error put into a buffer of
/// CURL_ERROR_SIZE bytes.
CURLcode stet_curl_set_sinks(
    CURL *_Nonnull handle,
    size_t (*_Nonnull write)(char *_Nullable, size_t, size_t, void *_Nullable),
    void *_Nonnull context,
    char *_Nonnull error);
/// Has a function make each socket, which gets the address that it will be connected to.
CURLcode stet_curl_set_socket_maker(
    CURL *_Nonnull handle,
    curl_socket_t (*_Nonnull make)(void *_Nullable, curlsocktype, struct curl_sockaddr *_Nullable),
    void *_Nonnull context);
long stet_curl_get_long(CURL *_Nonnull handle, CURLINFO info);
/// Valid until the next transfer; NULL if there is nothing to tell.
const char *_Nullable stet_curl_get_string(CURL *_Nonnull handle, CURLINFO info);

/// A part of an address, to be given back by stet_curl_free; NULL if it has none or is no address.
char *_Nullable stet_curl_address_part(const char *_Nonnull address, CURLUPart part);
void stet_curl_free(char *_Nullable text);
