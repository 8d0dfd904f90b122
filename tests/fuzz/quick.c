/* quick.c - words that are counted from bits are those of the sentences. */
#include "count/text_word_count.h"
#include "fuzz.h"
#include "sentence/sentence.h"
#include "unicode/utf8.h"
#include "word/word.h"

static uint64_t
by_sentences(lucid_str text, const char *code)
{
    struct sentences s;
    lucid_str sentence;
    struct word word;
    uint64_t n = 0;

    sentences_begin(&s, text, language_find(str_from(code)));
    while (sentences_next(&s, &sentence))
        while (next_word(&sentence, &word))
            n++;
    return n;
}

/* Behind the text as much may be read as a document has there. */
int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct exhaustion exhausted = { .cleanups = NULL };
    struct arena arena = { .exhausted = &exhausted };
    char *room = arena_allocate(&arena, n + 64, 1);
    const lucid_str text = { room, n };
    uint64_t words;

    if (n > 0)
        memcpy(room, bytes, n);
    for (size_t i = 0; i < n; i++)
        if (room[i] == '\x7F')
            room[i] = LUCID_MASK;
    if (text_word_count(text, LUCID_WRITER, &words)) {
        MUST(words == by_sentences(text, "en"));
        MUST(words == by_sentences(text, "hy"));
    }
    if (text_word_count(text, LUCID_WHITESPACE, &words))
        MUST(words == count_whitespace_words(text));
    arena_free(&arena);
    return 0;
}
