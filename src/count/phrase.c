/* count/phrase.c - a term of several words, found in a run of tokens. */
#include "count/phrase.h"

#include "base/bits/uninitialized.h"
#include "unicode/utf8.h"
#include "word/word.h"

/* What a character of a word is in a normal phrase. */
enum kind { KIND_KEPT, KIND_SIGN, KIND_BLANK, KIND_NOTHING };

static enum kind
kind_of(uint32_t cp)
{
    if (cp < 0x80 && is_ascii_alnum((char)cp))
        return KIND_KEPT;
    if (cp == ' ')
        return KIND_BLANK;
    if (cp == '\'' || cp == UTF8_MASKED)
        return KIND_NOTHING;
    if (cp < UTF8_MASKED && (properties_of(cp)->bits & (P_LETTER | P_NUMBER | P_MARK)))
        return KIND_KEPT;
    return cp == '.' || gap_is_sign(cp) ? KIND_SIGN : KIND_BLANK;
}

static bool
is_ideogram(uint32_t cp)
{
    return cp < UTF8_MASKED && (properties_of(cp)->bits & P_IDEOGRAM) != 0;
}

/* The apostrophe between a word's core and the rest, or NULL: "pilots" is not "pilot's". */
static const char *
edge_of_core(const struct word_forms *forms, lucid_str key)
{
    const lucid_str core = word_forms_core(forms, key);

    if (core.n == key.n)
        return NULL;
    return core.p > key.p ? core.p - 1 : core.p + core.n;
}

/* Normalise a folded word into `to`, which has room for twice as much. */
static size_t
normalise(const struct word_forms *forms, lucid_str key, char *to)
{
    const char *edge = edge_of_core(forms, key);
    size_t n = 0, length;
    bool blank = false;

    for (; key.n > 0; key = str_after(key, length)) {
        const uint32_t cp = word_forms_plain(forms, utf8_decode(key, &length));
        const enum kind kind = kind_of(cp);
        const bool alone = is_ideogram(cp);

        blank |= kind == KIND_BLANK || alone;
        if (key.p == edge)
            to[n++] = '\'';
        if (kind == KIND_BLANK || kind == KIND_NOTHING)
            continue;
        if (blank && n > 0)
            to[n++] = ' ';
        blank = alone;
        n += utf8_encode(cp, to + n);
    }
    return n;
}

size_t
phrase_first(const struct word_forms *forms, lucid_str key, char to[4])
{
    size_t length;
    const uint32_t cp = word_forms_plain(forms, utf8_decode(key, &length));

    return kind_of(cp) == KIND_KEPT ? utf8_encode(cp, to) : 0;
}

static size_t
write_signs(const char *signs, char *to)
{
    const size_t n = strlen(signs);

    memcpy(to, signs, n);
    return n;
}

static lucid_str
key_of(const struct phrase_words *by, lucid_str text)
{
    char *folded = arena_allocate(by->arena, 3 * text.n + 16, 1);
    const lucid_str key = { folded, word_forms_fold(by->forms, text, folded) };

    if (!by->stemmer)
        return key;
    return stemmer_stem(by->stemmer, word_forms_core(by->forms, key), by->arena);
}

/* Read what stands before the last word, and what touches the one before it. */
static void
read_gap(struct phrase_text *t, struct gap *gap, bool *quoted)
{
    struct phrase_word *w = &t->words[t->n];

    if (!gap->first)
        gap_signs_after(gap->text, w[-1].signs.after);
    gap_signs_before(gap->text, w->signs.before);
    w->parted = gap_parts(gap, quoted);
}

struct phrase_text
phrase_read(const struct phrase_words *by, lucid_str text)
{
    struct phrase_text t = { .n = 0 };
    struct gap gap = { { text.p, 0 }, text.p + text.n, true };
    size_t capacity = 0;
    bool quoted = false;

    for (struct word w; next_word(&text, &w); t.n++) {
        t.words = arena_grow(by->arena, t.words, t.n, &capacity, sizeof *t.words);
        t.words[t.n] = (struct phrase_word){ .key = key_of(by, w.text) };
        gap.text.n = (size_t)(w.text.p - gap.text.p);
        read_gap(&t, &gap, &quoted);
        gap = (struct gap){ { w.text.p + w.text.n, 0 }, gap.end, false };
    }
    gap.text.n = (size_t)(gap.end - gap.text.p);
    if (t.n > 0)
        gap_signs_after(gap.text, t.words[t.n - 1].signs.after);
    return t;
}

unsigned
phrase_plain_words(lucid_str text)
{
    unsigned words = 1;

    for (size_t i = 0; i < text.n; i++) {
        const char c = text.p[i];

        if ((c >= 'a' && c <= 'z') || is_ascii_digit(c))
            continue;
        if (c != ' ' || i == 0 || i + 1 == text.n || text.p[i - 1] == ' ')
            return 0;
        words++;
    }
    return text.n > 0 ? words : 0;
}

lucid_str
phrase_normal(const struct phrase_words *by, lucid_str text)
{
    struct phrase_text t;
    size_t n = 0, room = 32;
    char *to;

    if (!by->stemmer && phrase_plain_words(text) > 0)
        return text;
    t = phrase_read(by, text);

    for (size_t i = 0; i < t.n; i++)
        room += 2 * t.words[i].key.n + sizeof t.words[i].signs + 2;
    to = arena_allocate(by->arena, room, 1);

    for (size_t i = 0; i < t.n; i++) {
        const struct phrase_word *w = &t.words[i];

        if (i > 0)
            to[n++] = w->parted ? ',' : ' ';
        n += write_signs(w->signs.before, to + n);
        n += normalise(by->forms, w->key, to + n);
        n += write_signs(w->signs.after, to + n);
    }
    return (lucid_str){ to, n };
}

/* Is it between two words of a normal phrase? */
static bool
is_between(char c)
{
    return c == ' ' || c == ',';
}

/* The signs at the head of a normal phrase, or behind a word of it. */
static lucid_str
signs_at_head(lucid_str phrase)
{
    UNINITIALIZED size_t length;
    size_t n = 0;

    if (phrase.n > 0 && is_ascii_alnum(*phrase.p))
        return str_head(phrase, 0);
    for (; n < phrase.n && !is_between(phrase.p[n]); n += length)
        if (kind_of(utf8_decode(str_after(phrase, n), &length)) == KIND_KEPT)
            break;
    return str_head(phrase, n);
}

lucid_str
phrase_bare(lucid_str phrase)
{
    return str_after(phrase, signs_at_head(phrase).n);
}

/* Letters and digits of ASCII from the start that the word has as the phrase. */
static size_t
equal_length(lucid_str phrase, lucid_str key)
{
    size_t n = 0;

    while (n < key.n && n < phrase.n && key.p[n] == phrase.p[n] && is_ascii_alnum(key.p[n]))
        n++;
    return n;
}

/* May the character of a word stand for that of a phrase?  A blank is one for any sign. */
static bool
is_same(char phrase, char word)
{
    return phrase == word || (phrase == ' ' && kind_of((unsigned char)word) == KIND_SIGN);
}

/* Bytes of the phrase that one word takes from its head, 0: it does not fit.
 * Only a word that has other characters must be made normal. */
static size_t
match_key(const struct word_forms *forms, lucid_str phrase, lucid_str key)
{
    UNINITIALIZED char normal[512];
    size_t n = equal_length(phrase, key), length;

    if (n < key.n) {
        if (is_ascii_alnum(key.p[n]) || key.n >= sizeof normal / 2)
            return 0;
        n = normalise(forms, key, normal);
        if (n > phrase.n)
            return 0;
        for (size_t i = 0; i < n; i++)
            if (!is_same(phrase.p[i], normal[i]))
                return 0;
    }
    return n == phrase.n || kind_of(utf8_decode(str_after(phrase, n), &length)) != KIND_KEPT ? n
                                                                                             : 0;
}

/* The same for a word of letters and digits of ASCII. */
static size_t
match_plain(lucid_str phrase, lucid_str key)
{
    size_t length;

    if (key.n > phrase.n || *key.p != *phrase.p || memcmp(phrase.p, key.p, key.n) != 0)
        return 0;
    if (key.n == phrase.n || is_between(phrase.p[key.n]))
        return key.n;
    return kind_of(utf8_decode(str_after(phrase, key.n), &length)) != KIND_KEPT ? key.n : 0;
}

/* Likewise the word or its core: what is elided may stand before the first word of a phrase,
 * an ending behind the last. */
static size_t
match_word(const struct word_forms *forms, lucid_str phrase, const struct phrase_word *w,
           bool first)
{
    const lucid_str key = w->key;
    size_t n;
    lucid_str core;

    if (w->plain)
        return match_plain(phrase, key);
    n = match_key(forms, phrase, key);
    if (n > 0)
        return n;
    core = word_forms_core(forms, key);
    if (core.n == key.n || (core.p > key.p && !first))
        return 0;
    n = match_key(forms, phrase, core);
    return core.p > key.p || n + signs_at_head(str_after(phrase, n)).n == phrase.n ? n : 0;
}

static struct phrase_word
used_phrase_word(const struct counted *a, uint32_t word)
{
    return (struct phrase_word){ .key = used_term(a, word),
                                 .plain = !a->stems && a->used[word].plain };
}

bool
phrase_begins(const struct counted *a, lucid_str phrase, uint32_t word)
{
    const lucid_str bare = phrase_bare(phrase);
    const struct phrase_word w = used_phrase_word(a, word);

    return bare.n > 0 && match_word(a->forms, bare, &w, true) > 0;
}

/* Signs that are asked for must be there.  Others may be, but for those that make another name
 * of a word: .NET, C++ and C#. */
static bool
signs_fit(const struct phrase_word *w, lucid_str before, lucid_str after)
{
    const char last = w->key.p[w->key.n - 1], *behind = w->signs.after;

    if (before.n > 0 ? !str_equal(before, str_from(w->signs.before)) : *w->signs.before == '.')
        return false;
    if (after.n > 0)
        return str_equal(after, str_from(behind));
    return is_ascii_digit(last) || (*behind != '+' && *behind != '#');
}

/* The word goes on with the phrase: cut it, and what is before it, off *rest. */
static bool
take_word(const struct word_forms *forms, const struct phrase_word *w, bool first, lucid_str *rest)
{
    const lucid_str word = first ? *rest : str_after(*rest, 1);
    const lucid_str before = signs_at_head(word);
    const lucid_str bare = str_after(word, before.n);
    const size_t n = match_word(forms, bare, w, first);
    const lucid_str after = signs_at_head(str_after(bare, n));

    if (n == 0 || !signs_fit(w, before, after) || (!first && w->parted != (*rest->p == ',')))
        return false;
    *rest = str_after(bare, n + after.n);
    return rest->n == 0 || is_between(*rest->p);
}

static struct signs
signs_of(const struct counted *a, size_t token)
{
    size_t low = 0, high = a->signs.n;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (a->signs.list[middle].token < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low < a->signs.n && a->signs.list[low].token == token ? a->signs.list[low].signs
                                                                 : (struct signs){ "", "" };
}

size_t
phrase_at(const struct counted *a, lucid_str phrase, size_t at)
{
    for (size_t i = at; phrase.n > 0 && i < a->tokens_n && a->tokens[i] != BREAK; i++) {
        struct phrase_word w = used_phrase_word(a, a->tokens[i]);

        w.signs = signs_of(a, i);
        w.parted = a->parted[i / 64] >> i % 64 & 1;
        if (!take_word(a->forms, &w, i == at, &phrase))
            return 0;
        if (phrase.n == 0)
            return i + 1 - at;
    }
    return 0;
}

static bool
stands_at(const struct phrase_text *t, const struct word_forms *forms, lucid_str phrase, size_t at)
{
    for (size_t i = at; i < t->n && take_word(forms, &t->words[i], i == at, &phrase); i++)
        if (phrase.n == 0)
            return true;
    return false;
}

/* Letters or digits of ASCII that differ are not the heads of one word, but where another one
 * may be elided. */
static bool
heads_differ(const struct word_forms *forms, lucid_str phrase, lucid_str key)
{
    return key.n > 0 && *phrase.p != *key.p && is_ascii_alnum(*phrase.p) &&
           is_ascii_alnum(*key.p) && !word_forms_elide(forms);
}

bool
phrase_in(const struct phrase_text *t, const struct word_forms *forms, lucid_str phrase)
{
    for (size_t i = 0; phrase.n > 0 && i < t->n; i++)
        if (!heads_differ(forms, phrase, t->words[i].key) && stands_at(t, forms, phrase, i))
            return true;
    return false;
}
