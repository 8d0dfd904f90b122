/* words.h - texts of what parts words and sentences, and their words one by one. */
#ifndef LUCID_TEST_WORDS_H
#define LUCID_TEST_WORDS_H

#include <stdint.h>
#include <string.h>

#include "sentence/sentence.h"
#include "word/word.h"

static const char *const pieces[] = {
    " ",       " ",       " ",        "\n",     "\n\n",        "\r\n",    "a",          "I",
    "The",     "boat",    "Dr",       "e.g",    "U.S",         "3",       "14",         ".",
    "..",      "...",     "!",        "?",      "?!",          ":",       ";",          ",",
    ")",       "(",       "\"",       "'",      "[",           "]",       "-",          "--",
    "*",       "/",       "&",        "\xFF",   "\xFF",        "\u2014",  "\u2013",     "\u2026",
    "\u201C",  "\u201D",  "\u2019",   "\u00E9", "\u00C9",      "e\u0301", "\u0301",     "\u3002",
    "\u6F22",  "\u0627",  "\u061F",   "\u0663", "\u00A0",      "\u200B",  "\U0001F600", "1)",
    "a)",      "www.",    "http://x", "\u00BF", "\u00AB",      "\u00BB",  "\u2022",     "\u0E01",
    "\uFEFF",  "Note",    "P.S.",     "\t",     ". [4]",       "[4]",     "\u00B2",     "\u2074",
    "](",      "://",     "https",    "x.org/", "ww",          "](http",  "what?",      "that",
    ".that's", "stdio.h", ".sys.x",   "text!”", "](https://x", "we.so",
};

static inline uint64_t
next_random(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *state >> 33;
}

/* A text of at most so many pieces; `to` has room for eight bytes each. */
static inline size_t
invent(uint64_t *state, size_t most, char *to)
{
    const size_t n = 1 + next_random(state) % most;
    size_t length = 0;

    for (size_t i = 0; i < n; i++) {
        const char *piece = pieces[next_random(state) % (sizeof pieces / sizeof *pieces)];

        memcpy(to + length, piece, strlen(piece));
        length += strlen(piece);
    }
    return length;
}

static inline uint64_t
count_by_sentences(lucid_str rest, const struct language *in)
{
    lucid_str sentence;
    struct word w;
    uint64_t n = 0;

    while (next_sentence(&rest, in, &sentence))
        while (next_word(&sentence, &w))
            n++;
    return n;
}

#endif
