/*
 * read/language/detect_language.c - the language of a text that does not say it.
 *
 * Plain English is told by its stop words and the lexicon, a script of one language by its
 * letters, the others by trigrams; where these do not decide, stop words do.  What stays
 * in doubt is unknown: no language is better than a wrong one.
 */
#include "read/language/detect_language.h"

#include "base/bits/bits.h"
#include "base/bits/swar.h"
#include "read/language/samples.h"
#include "read/language/script.h"
#include "read/language/trigrams.h"
#include "unicode/utf8.h"

enum {
    PIECES = 3, /* of a sample are looked at, one after the other, until one tells */
    PIECE = 1024,
    MAX_WORDS = 100,
    PLAIN_WORDS = 48, /* and where they do not tell, so many more, */
    PLAIN_LOOKS = 3,  /* as often as this */
    PLAIN_KNOWN = 4,  /* no more than one in so many is not in the lexicon: names */
    FEW_WORDS = 20,
    LEAST_WORDS = 8,      /* for a language without a list of stop words */
    NEIGHBOUR_WORDS = 25, /* one in so many makes it doubtful that a text is English, */
    NEIGHBOUR_LENGTH = 6, /* none is of more letters */
    NEIGHBOURS = 64,      /* and one, a power of two: what is no word fills the list up */
    STOPS = 10,           /* a language has a stop word in so many words at least */
    STOPS_BEFORE = 4,     /* where its neighbour has no list of them */

    /* By how much the sum of a language is above the next one's, in weights; those with
     * EACH are for each trigram of the text. */
    CLEAR = 10 * TRIGRAM_WEIGHT_OF_NATURAL,
    CLEAR_EACH_100 = 160,
    CLOSE_EACH_100 = 400,
    DOUBT_EACH_100 = 200,
    NAMED_EACH_100 = 80,

    LEAST_PARAGRAPH = 120, /* bytes of a paragraph that is looked at */
    ODD_BYTES = 25,        /* one in so many is no letter, blank or common mark */
    USUAL_HEAD = 512       /* bytes of it in which usual words of English stand */
};

/* Words that these two languages, most of whose words are English ones too, have often and
 * English rarely. */
static const char neighbours[NEIGHBOURS - 1][8] = {
    "ane",   "auld",  "aw",     "awa",   "bairn",  "bairns", "dae", "dat",  "dem",  "dey",   "di",
    "dia",   "dis",   "everi",  "fae",   "frae",   "gae",    "gie", "hae",  "hame", "hes",   "im",
    "ither", "juist", "kontri", "mair",  "maun",   "mither", "na",  "nae",  "naim", "nocht", "o",
    "oda",   "ony",   "pipul",  "richt", "richts", "sae",    "sey", "shal", "sic",  "tae",   "thae",
    "thaim", "thair", "thir",   "til",   "una",    "wen",    "wey", "wha",  "whan", "whaur", "whit",
    "wi",    "wis",   "wull",   "yin",   "~",      "~",      "~",   "~",
};

/* Halves are chosen by arithmetic: no branch predictor knows where a word stands. */
static bool
is_neighbour(lucid_str word)
{
    const uint64_t order = swar_order(swar_part(word.p, word.n <= NEIGHBOUR_LENGTH ? word.n : 0));
    size_t below = 0; /* so many come before it */

    for (size_t half = NEIGHBOURS / 2; half > 0; half /= 2) {
        const uint64_t other = swar_order(swar_at(neighbours[below + half - 1]));

        below += -(size_t)(other < order) & half;
    }
    return below < NEIGHBOURS - 1 && swar_order(swar_at(neighbours[below])) == order;
}

/* Words of English in the first words of a text. */
struct plain {
    size_t words, stops, unknown, neighbour;
};

/* Do they leave no doubt?  Three in ten are stop words, and more where names are: in no other
 * language is it so, but in the neighbours. */
static bool
is_plain(const struct plain *p)
{
    return 10 * p->stops >= 3 * p->words + 4 * p->unknown && PLAIN_KNOWN * p->unknown <= p->words &&
           NEIGHBOUR_WORDS * p->neighbour <= p->words;
}

static bool
is_plain_english(lucid_str sample)
{
    enum { MOST_UNKNOWN = PLAIN_LOOKS * PLAIN_WORDS / PLAIN_KNOWN };

    struct samples s = { .rest = sample };
    struct plain p = { 0 };
    lucid_str word;

    while (p.words < PLAIN_LOOKS * PLAIN_WORDS && next_sample(&s, &word)) {
        const unsigned flags = language_known(languages[0], word);

        p.words++;
        if (flags & WORD_STOP) {
            p.stops++; /* and no word of a neighbour */
        } else {
            p.neighbour += is_neighbour(word);
            p.unknown += !(flags & WORD_DICTIONARY);
        }
        if (p.unknown > MOST_UNKNOWN)
            return false;
        if (p.words % PLAIN_WORDS == 0 && is_plain(&p))
            return true;
    }
    return false;
}

/* What is known of a piece of text. */
struct evidence {
    size_t words;
    size_t english;   /* are in the lexicon, not only as names */
    size_t neighbour; /* are of Scots or the Pidgin of Nigeria */
    struct trigrams trigrams;
};

static void
gather(struct evidence *e, lucid_str piece)
{
    struct samples s = { .rest = piece };
    char folded[3 * PIECE + 16];
    lucid_str word;

    *e = (struct evidence){ 0 };
    trigrams_add(&e->trigrams, (lucid_str){ folded, utf8_fold(piece, folded) });
    for (; e->words < MAX_WORDS && next_sample(&s, &word); e->words++) {
        const unsigned flags = language_known(languages[0], word);

        e->english += (flags & (WORD_DICTIONARY | WORD_NAME)) == WORD_DICTIONARY &&
                      utf8_ascii(word) == word.n;
        e->neighbour += is_neighbour(word);
    }
}

/* The score of a profile.  The declarations that the others come from are all of one kind, so
 * the neighbours of a language are as likely as itself where a text is of another: it is
 * preferred. */
static uint32_t
score_of(const struct trigrams *t, size_t profile)
{
    return t->scores[profile] + (profile_codes[profile][0] ? t->n * NAMED_EACH_100 / 100 : 0);
}

/* The likeliest profile; *margin: by how much it is above that of another language. */
static size_t
likeliest(const struct trigrams *t, uint32_t *margin)
{
    size_t best = 0;
    uint32_t next = 0;

    for (size_t i = 1; i < profiles_n; i++)
        if (score_of(t, i) > score_of(t, best))
            best = i;
    for (size_t i = 0; i < profiles_n; i++)
        if (score_of(t, i) > next && strcmp(profile_codes[i], profile_codes[best]) != 0)
            next = score_of(t, i);
    *margin = score_of(t, best) - next;
    return best;
}

/* Is it English?  Names, and what is copied from mail and code, are not in the lexicon. */
static bool
is_english(const struct evidence *e, size_t best)
{
    const struct trigrams *t = &e->trigrams;
    const size_t share = e->words > 0 ? 100 * e->english / e->words : 0;
    const bool near = t->scores[0] + CLOSE_EACH_100 * t->n / 100 + CLEAR >= t->scores[best];

    if (e->neighbour * NEIGHBOUR_WORDS > e->words)
        return false;
    return share >= (best == 0 ? 60 : 75) && near;
}

/* Has it as many stop words of the language as text in it has? */
static bool
has_stops(const struct language *in, lucid_str piece)
{
    struct samples s = { .rest = piece };
    size_t stops = 0, words = 0;

    for (lucid_str word; words < MAX_WORDS && next_sample(&s, &word);) {
        stops += language_is_stop(in, word);
        if (++words >= LEAST_WORDS && stops * STOPS_BEFORE >= words)
            return true;
    }
    return false;
}

static size_t
count_stops(const struct language *in, lucid_str piece)
{
    struct samples s = { .rest = piece };
    size_t stops = 0;
    lucid_str word;

    for (size_t words = 0; words < MAX_WORDS && next_sample(&s, &word); words++)
        stops += language_is_stop(in, word);
    return stops;
}

/* Of the languages that trigrams do not tell from the likeliest one, the one with most stop
 * words; NULL: there is none. */
static const struct language *
choose_by_stops(const struct evidence *e, lucid_str piece, size_t best)
{
    const struct trigrams *t = &e->trigrams;
    const struct language *likely = language_find(str_from(profile_codes[best])), *chosen = NULL;
    const uint32_t range = (likely ? CLOSE_EACH_100 : DOUBT_EACH_100) * t->n / 100;
    size_t most = e->words / (likely && !likely->doubt ? STOPS : STOPS_BEFORE);

    for (size_t i = 1; i < profiles_n; i++) {
        const struct language *in = NULL;
        size_t stops;

        if (profile_codes[i][0] && score_of(t, i) + range >= score_of(t, best))
            in = language_find(str_from(profile_codes[i]));
        stops = in ? count_stops(in, piece) : 0;
        if (stops > most) {
            most = stops;
            chosen = in;
        }
    }
    return chosen;
}

static const struct language *
guess_of_piece(lucid_str piece)
{
    const struct language *likely, *in;
    struct evidence e;
    uint32_t margin;
    size_t best;
    bool clear;

    gather(&e, piece);
    if (e.trigrams.n == 0)
        return NULL;
    best = likeliest(&e.trigrams, &margin);
    if (is_english(&e, best))
        return languages[0];
    if (best == 0)
        return NULL;
    likely = language_find(str_from(profile_codes[best]));
    clear = margin >= CLEAR && margin * 100 >= CLEAR_EACH_100 * e.trigrams.n &&
            (!likely || !likely->doubt || e.words >= LEAST_WORDS);
    /* the stop words of Portuguese are those of Galician, which has no list; but of a few
     * words trigrams tell little */
    if (likely && likely->doubt ? e.words >= FEW_WORDS : clear)
        return clear ? likely : NULL;
    in = choose_by_stops(&e, piece, best);
    return in || !clear ? in : likely;
}

const struct language *
guess_language(lucid_str sample)
{
    const size_t some = (sample.n + PIECE - 1) / PIECE, pieces = some < PIECES ? some : PIECES;
    const size_t step = pieces > 1 ? (sample.n - PIECE) / (pieces - 1) : 0;
    const char *code;

    if (is_plain_english(sample))
        return languages[0];
    code = script_language(sample);
    if (code)
        return language_find(str_from(code));
    for (size_t i = 0; i < pieces; i++) {
        const struct language *in = guess_of_piece(str_head(str_after(sample, i * step), PIECE));

        if (in)
            return in;
    }
    return &language_unknown;
}

/* The words that English has most often and its neighbours have not, or their first letters: each
 * in a slot of its own, which the compiler warns of otherwise. */
enum { USUAL_LENGTH = 5, USUAL_SLOTS = 32 };

#define LETTERS(a, b, c, d, e)                                                                     \
    ((uint64_t)(a) | (uint64_t)(b) << 8 | (uint64_t)(c) << 16 | (uint64_t)(d) << 24 |              \
     (uint64_t)(e) << 32)
#define SLOT(letters) ((letters)*UINT64_C(0x3E7AABAD6263CFEB) >> 59)
#define WORD(...)     [SLOT(LETTERS(__VA_ARGS__))] = LETTERS(__VA_ARGS__)

static const uint64_t usual[USUAL_SLOTS] = {
    WORD('a', 'n', 'd', ' ', 0),   WORD('b', 'u', 't', ' ', 0),   WORD('f', 'o', 'r', ' ', 0),
    WORD('f', 'r', 'o', 'm', ' '), WORD('h', 'a', 'v', 'e', ' '), WORD('h', 'e', ' ', 0, 0),
    WORD('h', 'i', 's', ' ', 0),   WORD('i', 't', ' ', 0, 0),     WORD('o', 'f', ' ', 0, 0),
    WORD('s', 'h', 'e', ' ', 0),   WORD('t', 'h', 'a', 't', ' '), WORD('t', 'h', 'e', ' ', 0),
    WORD('t', 'h', 'e', 'y', ' '), WORD('t', 'h', 'i', 's', ' '), WORD('t', 'o', ' ', 0, 0),
    WORD('w', 'e', 'r', 'e', ' '), WORD('w', 'h', 'i', 'c', 'h'), WORD('w', 'h', 'o', ' ', 0),
    WORD('w', 'i', 't', 'h', ' '), WORD('w', 'o', 'u', 'l', 'd'), WORD('y', 'o', 'u', ' ', 0),
};

/* The first of eight bytes that is a blank, as its highest bit; 0: none is. */
static inline uint64_t
first_blank(uint64_t bytes)
{
    const uint64_t x = bytes ^ SWAR_TIMES(' '), found = (x - SWAR_TIMES(1)) & ~x & SWAR_HIGH;

    return found & -found;
}

/* The slot, as a bit, of the word at the head of the bytes, up to their first blank; 0: it is not
 * so usual. */
static inline uint32_t
usual_english(uint64_t bytes, uint64_t blank)
{
    const uint64_t word = bytes & (blank ^ (blank - 1)) & bits_low(8 * USUAL_LENGTH);

    return (uint32_t)(word != 0 && usual[SLOT(word)] == word) << SLOT(word);
}

/* Where it goes on behind the next blank from there on, or its end. */
static size_t
behind_blank(lucid_str text, size_t at)
{
    const char *blank = at < text.n ? memchr(text.p + at, ' ', text.n - at) : NULL;

    return blank ? (size_t)(blank - text.p) + 1 : text.n;
}

/* Do two of the most usual words of English stand at its head?  Every paragraph is asked, so this
 * is quick. */
static bool
has_usual_english(lucid_str paragraph)
{
    lucid_str rest = str_head(paragraph, USUAL_HEAD);
    uint32_t seen = 0;

    for (size_t next = behind_blank(rest, 0); rest.n - next > USUAL_LENGTH;) {
        uint64_t bytes, blank;

        rest = str_after(rest, next);
        bytes = rest.n >= 8 ? swar_at(rest.p) : swar_part(rest.p, rest.n);
        blank = first_blank(bytes);
        seen |= usual_english(bytes, blank);
        if (seen & (seen - 1))
            return true;
        next = blank ? bits_first(blank) / 8 + 1 : behind_blank(rest, 8);
    }
    return false;
}

bool
language_is_told(const struct language *in)
{
    for (size_t i = 0; i < profiles_n; i++)
        if (strcmp(profile_codes[i], in->code) == 0)
            return true;
    return has_script(in->code);
}

/* Is it running text, and no table, listing or formula? */
static bool
is_running_text(lucid_str head)
{
    size_t odd = 0;

    for (size_t i = 0; i < head.n; i++)
        odd += !(is_ascii_alpha(head.p[i]) || is_ascii_space(head.p[i]) || head.p[i] & 0x80 ||
                 (head.p[i] && strchr(",.'-", head.p[i])));
    return odd * ODD_BYTES <= head.n;
}

const struct language *
guess_other_language(lucid_str paragraph, const struct language *in)
{
    const lucid_str head = str_head(paragraph, PIECE);
    const struct language *other;
    const char *code;
    size_t own;

    if (paragraph.n < LEAST_PARAGRAPH || in == &language_unknown ||
        (in == languages[0] && has_usual_english(paragraph)))
        return NULL;
    if (in->doubt) { /* without stop words it is not told from its neighbours */
        code = script_language(head);
        return code && strcmp(code, in->code) != 0 ? language_find(str_from(code)) : NULL;
    }
    if (has_stops(in, head) || !is_running_text(head))
        return NULL;
    other = guess_language(head);
    if (strcmp(other->code, in->code) == 0 || other == &language_unknown)
        return NULL;
    own = count_stops(in, head);
    return 2 * own < count_stops(other, head) || (own == 0 && other->doubt) ? other : NULL;
}
