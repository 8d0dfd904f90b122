/* api/lucid.c - the public functions that read a text: each a few lines over the rooms
 * below. */
#include "lucid.h"

#include "api/analyser.h"
#include "sentence/sentence.h"
#include "word/word.h"

const char *
lucid_version(void)
{
    return LUCID_VERSION;
}

bool
lucid_analyser_begin(struct lucid_analyser *a, lucid_str name)
{
    if (setjmp(a->exhausted.jump) != 0)
        return api_fail(a, api_exhausted);
    api_prepare(a, name);
    a->options = a->usual;
    api_begin(a, EFFORT_REPORT);
    return true;
}

bool
lucid_analyser_feed(struct lucid_analyser *a, lucid_str bytes)
{
    if (!a->begun)
        return api_fail(a, "no text was begun");
    if (setjmp(a->exhausted.jump) != 0) {
        a->begun = false;
        return api_fail(a, api_exhausted);
    }
    a->error = "";
    api_feed(a, bytes, false);
    return true;
}

static const struct lucid_report *
api_report(struct lucid_analyser *a)
{
    return a->document.refused ? api_refuse(a) : api_end(a, document_report(&a->document));
}

const struct lucid_report *
lucid_analyser_finish(struct lucid_analyser *a)
{
    if (!a->begun) {
        api_fail(a, "no text was begun");
        return NULL;
    }
    if (setjmp(a->exhausted.jump) != 0) {
        a->begun = false;
        api_fail(a, api_exhausted);
        return NULL;
    }
    a->error = "";
    api_feed(a, (lucid_str){ NULL, 0 }, true);
    return api_report(a);
}

const struct lucid_report *
lucid_analyse(struct lucid_analyser *a, lucid_str name, lucid_str bytes)
{
    if (setjmp(a->exhausted.jump) != 0) {
        a->begun = false;
        api_fail(a, api_exhausted);
        return NULL;
    }
    api_prepare(a, name);
    a->options = a->usual;
    api_begin(a, EFFORT_REPORT);
    api_feed_whole(a, bytes);
    return api_report(a);
}

/* False when it failed. */
static bool
words_of(struct lucid_analyser *a, lucid_str name, lucid_str bytes, uint64_t *words)
{
    if (setjmp(a->exhausted.jump) != 0)
        return api_fail(a, api_exhausted);
    api_prepare(a, name);
    a->options = a->usual;
    a->options.skip_confidence = a->options.skip_diversity = a->options.skip_hash = true;
    api_begin(a, EFFORT_WORDS);
    api_feed_whole(a, bytes);
    if (a->document.refused)
        return api_fail(a, a->document.refused);
    *words = document_report(&a->document)->counts.words;
    return true;
}

bool
lucid_words(struct lucid_analyser *a, lucid_str name, lucid_str bytes, uint64_t *words)
{
    const bool sentences = a->with_sentences, utf16 = a->with_utf16;
    bool done;

    *words = 0;
    a->with_sentences = a->with_utf16 = false;
    done = words_of(a, name, bytes, words);
    a->begun = false;
    a->with_sentences = sentences;
    a->with_utf16 = utf16;
    return done;
}

bool
lucid_next_word(lucid_str *rest, lucid_str *word)
{
    struct word w;

    if (!next_word(rest, &w))
        return false;
    *word = w.text;
    return true;
}

bool
lucid_next_sentence(lucid_str *rest, const char *language, lucid_str *sentence)
{
    const struct language *in = language_find(str_from(language));

    return next_sentence(rest, in ? in : &language_unknown, sentence);
}
