/*
 * lang/english/lookup.c - what is known of an English word: its entry, else what
 * its parts, endings or letters tell.
 */
#include "lang/english/english.h"

#include "base/bits/uninitialized.h"

enum {
    UNSURE = 230, /* 256ths of a syllable that the net may be off a better guess */
    HALF = 164    /* more than half: words outside the dictionary split more vowels */
};

/* Letter by letter: html, w being the only name of three syllables.  The s of pdfs is no name
 * but a plural; of three letters it may be either, so the lexicon has those that are (mps). */
static unsigned
spell_out(lucid_str w)
{
    const size_t names = w.n > 3 && w.p[w.n - 1] == 's' ? w.n - 1 : w.n;
    unsigned n = 0;

    for (size_t i = 0; i < names; i++)
        n += w.p[i] == 'w' ? 3 : 1;
    return n;
}

/* Has it no vowel, but for a letter said long: brrr? */
static bool
is_initials(lucid_str w)
{
    for (size_t i = 0; i < w.n; i++)
        if (english_is_vowel(w.p[i]) ||
            (i > 1 && w.p[i] == w.p[i - 1] && w.p[i] == w.p[i - 2] && w.p[i] != 'w'))
            return false;
    return w.n < 7;
}

/* What the net says, unless it is unsure and two known words make it up. */
static unsigned
count_unknown(struct english_stem w)
{
    unsigned expected = english_net_count(w.text), parts = english_compound_count(w);
    unsigned guess = parts * 256;

    if (parts > 0 && (guess > expected ? guess - expected : expected - guess) < UNSURE)
        return parts;
    return (expected + HALF) / 256;
}

/* Syllables of a run of letters that has no entry. */
static unsigned
count_new(struct english_stem w)
{
    unsigned n;

    if (w.text.n >= ENGLISH_WORD_MOST)
        return english_rule_count(w.text);
    if (is_initials(w.text))
        return spell_out(w.text);
    n = english_derived_count(w);
    return n > 0 ? n : count_unknown(w);
}

/* Syllables of a run of letters. */
static unsigned
count_letters(lucid_str w)
{
    UNINITIALIZED uint64_t hashes[ENGLISH_WORD_MOST + 2];
    struct english_stem stem = english_stem_of(w, hashes);
    unsigned n = english_entry_syllables(stem, true);

    return n > 0 ? n : count_new(stem);
}

/* What an apostrophe and `tail` add to `head`: 's, 'll, 've. */
static unsigned
count_tail(lucid_str head, lucid_str tail)
{
    char c = head.n > 0 ? head.p[head.n - 1] : '\0';

    if (str_equal(tail, S("s")))
        return english_hisses(head) ? 1 : 0;
    if (str_equal(tail, S("d")))
        return c == 't' || c == 'd' ? 1 : 0;
    if (str_equal(tail, S("ll")) || str_equal(tail, S("ve")) || str_equal(tail, S("re")))
        return english_is_vowel(c) ? 0 : 1;
    return str_equal(tail, S("m")) || str_equal(tail, S("t")) ? 0 : count_letters(tail);
}

/* Syllables of letters and apostrophes that have no entry. */
static unsigned
count_marked(lucid_str w)
{
    lucid_str head = str_head(w, w.n - (w.n > 3 ? 3 : 0)), before = { 0 };
    unsigned n = 0;

    if (str_equal(str_after(w, head.n), S("n't")) && english_is_plain(head))
        return count_letters(head) + 1;
    while (w.n > 0) {
        const char *mark = memchr(w.p, '\'', w.n);

        head = str_head(w, mark != NULL ? (size_t)(mark - w.p) : w.n);
        if (before.n > 0)
            n += head.n > 0 ? count_tail(before, head) : 0;
        else if (head.n != 1 || mark == NULL || english_is_vowel(head.p[0]) || w.n == 3)
            n += head.n > 0 ? count_letters(head) : 0; /* not the d of d'or */
        before = head;
        w = str_after(w, head.n + (mark != NULL ? 1 : 0));
    }
    return n;
}

/* Syllables of letters and apostrophes, those of their entry where it has some. */
static unsigned
count_word(struct english_stem w, unsigned by_entry)
{
    if (by_entry > 0)
        return by_entry;
    return english_is_plain(w.text) ? count_new(w) : count_marked(w.text);
}

/* Is it the ending of 3rd, 20th or 1990s? */
static bool
is_number_ending(lucid_str w)
{
    return str_equal(w, S("s")) || str_equal(w, S("st")) || str_equal(w, S("nd")) ||
           str_equal(w, S("rd")) || str_equal(w, S("th")) || str_equal(w, S("'s"));
}

/* Syllables of a word in e acute, s perhaps after it: the e sounds, pate may
 * not be what it says. */
static unsigned
count_acute(lucid_str w)
{
    UNINITIALIZED char copy[ENGLISH_WORD_MOST];
    UNINITIALIZED uint64_t hashes[ENGLISH_WORD_MOST + 2];
    const size_t n = w.n - (w.p[w.n - 1] == 's' ? 2 : 1);
    struct english_stem stem;

    memcpy(copy, w.p, n);
    copy[n] = 'a';
    copy[n + 1] = 'y';
    stem = english_stem_of((lucid_str){ copy, n + 2 }, hashes);
    return count_word(stem, english_entry(stem).syllables);
}

/* `w`: the part's letters, with what the tables say of them. */
static unsigned
count_part(const struct english_part *part, bool after_number, struct english_stem w,
           struct word_facts entry)
{
    unsigned n = part->others > 0 ? (unsigned)(part->others / 2 % UINT16_MAX) + 1 : 0;

    if (part->number > 0 || (after_number && is_number_ending(w.text)))
        return part->number > 0 ? 1 : 0;
    if (w.text.n == 0)
        return n;
    n += count_word(w, entry.syllables);
    if (part->acute && w.text.n > 1 && w.text.n + 2 < sizeof part->letters) {
        const unsigned sounded = count_acute(w.text);

        n = n > sounded ? n : sounded;
    }
    return n;
}

/* Are both halves of a word of three syllables or more easy ones?  It may be
 * a possessive. */
static bool
is_easy_compound(struct english_stem w)
{
    size_t n = w.text.n;

    if (n > 2 && str_equal(str_after(w.text, n - 2), S("'s")))
        n -= 2;
    for (size_t cut = 3; cut + 3 <= n; cut++) {
        UNINITIALIZED uint64_t hashes[ENGLISH_WORD_MOST + 2];
        struct english_stem tail;
        struct word_facts b;

        if (!(english_stored_flags(w.hashes[cut]) & WORD_FAMILIAR) ||
            english_entry(english_head(w, cut)).syllables > 2)
            continue;
        tail = english_stem_of((lucid_str){ w.text.p + cut, n - cut }, hashes);
        b = english_entry(tail);
        if (b.syllables > 0 && b.syllables <= 2 && (english_familiar(tail, b) & WORD_FAMILIAR))
            return true;
    }
    return false;
}

/* Does w without its ending, from `at` on, have two syllables: trace-s, plan-ned? */
static bool
has_two_syllables(struct english_stem w, size_t at)
{
    const struct english_stem stem = english_head(w, at);
    const bool plain = english_is_plain(stem.text);
    UNINITIALIZED char copy[ENGLISH_WORD_MOST + 1];
    UNINITIALIZED uint64_t hashes[ENGLISH_WORD_MOST + 2];

    if (english_entry_syllables(stem, plain) == 2)
        return true;
    memcpy(copy, w.text.p, at);
    copy[at] = 'e';
    hashes[at + 1] = english_hash_on(w.hashes[at], 'e');
    if (english_entry_syllables((struct english_stem){ { copy, at + 1 }, hashes }, plain) == 2)
        return true;
    return copy[at - 1] == copy[at - 2] &&
           english_entry_syllables(english_head(w, at - 1), plain) == 2;
}

/* Does -es, -ed or -ing make the third of n syllables? */
static bool
is_inflected(struct english_stem w, unsigned n)
{
    static const char endings[][4] = { "es", "ed", "ing" };

    for (size_t i = 0; n == 3 && i < 3; i++) {
        lucid_str end = str_from(endings[i]);
        const size_t at = w.text.n - (w.text.n < end.n ? w.text.n : end.n);

        if (at >= 3 && str_equal(str_after(w.text, at), end))
            return has_two_syllables(w, at);
    }
    return false;
}

/* Of a word that has no class: neither easy nor known to be rare, or nobody's. */
static unsigned
rarity_of_unlisted(unsigned flags)
{
    return flags & (WORD_FAMILIAR | WORD_SPACHE) ? RARE / 2 : MAX_RARITY;
}

/* How rare it is, a possessive as the word that owns; `entry`: what the tables say of it, `flags`:
 * which lists have it. */
static unsigned
rarity_of(struct english_stem w, struct word_facts entry, unsigned flags)
{
    const size_t n = w.text.n;
    size_t owner = n > 2 ? n - 2 : n;

    if (entry.flags & WORD_DICTIONARY)
        return english_rarity(w);
    if (!str_equal(str_after(w.text, owner), S("'s")))
        owner = n > 2 && w.text.p[n - 1] == '\'' ? n - 1 : n;
    if (owner < n) {
        const struct english_stem head = english_head(w, owner);

        if (english_entry_flags(head) & WORD_DICTIONARY)
            return english_rarity(head);
    }
    return rarity_of_unlisted(flags);
}

/* What a token of several parts is: what all of them are. */
static __attribute__((noinline)) struct word_facts
look_up_parts(lucid_str folded)
{
    unsigned flags = WORD_FAMILIAR | WORD_LISTED | WORD_SPACHE | WORD_DICTIONARY;
    unsigned parts = 0, most = 0, rarest = 0;
    struct english_part part;
    uint64_t total = 0;
    bool number = false, hyphens = folded.n > 0 && memchr(folded.p, '-', folded.n) != NULL;

    while (english_next_part(&folded, &part)) {
        UNINITIALIZED uint64_t hashes[ENGLISH_WORD_MOST + 2];
        struct english_stem w = english_stem_of((lucid_str){ part.letters, part.n }, hashes);
        struct word_facts entry = english_entry(w);
        unsigned n = count_part(&part, number, w, entry);

        if (part.number == 0 && !(number && is_number_ending(w.text))) {
            const unsigned lists = english_familiar(w, entry);
            const unsigned rarity = part.others > 0 ? MAX_RARITY : rarity_of(w, entry, lists);

            flags &= lists | (entry.flags & WORD_DICTIONARY);
            rarest = rarity > rarest ? rarity : rarest;
        } else {
            flags &= ~(unsigned)WORD_LISTED;
        }
        number = part.number > 0;
        hyphens &= !number;
        total += n;
        most = n > most ? n : most;
        parts++;
    }
    if (parts == 0)
        flags = 0;
    flags |= hyphens && parts > 1 && total > 2 && most <= 2 ? WORD_COMPOUND : 0;
    total = total > 0 ? total : 1;
    return (struct word_facts){ (uint16_t)flags,
                                (uint16_t)(total < UINT16_MAX ? total : UINT16_MAX),
                                (uint8_t)rarest };
}

/* Is it letters a to z and apostrophes, none but those? */
static bool
is_one_word(lucid_str w)
{
    for (size_t i = 0; i < w.n; i++)
        if (!is_ascii_lower(w.p[i]) && w.p[i] != '\'')
            return false;
    return w.n > 0;
}

/* The dictionary and the name of one word with an entry's flags or none; a possessive has the
 * owner's. */
static unsigned
known_flags(struct english_stem w, unsigned flags)
{
    const size_t owner = w.text.n - (w.text.n > 2 ? 2 : 0);

    if (!(flags & WORD_DICTIONARY) && str_equal(str_after(w.text, owner), S("'s")))
        flags |= english_entry_flags(english_head(w, owner));
    return flags & (WORD_DICTIONARY | WORD_NAME);
}

/* What is known of letters and apostrophes with an entry's facts or none. */
static struct word_facts
look_up_word(struct english_stem w, struct word_facts facts)
{
    unsigned flags = facts.flags | known_flags(w, facts.flags) | english_familiar(w, facts);

    facts.rarity = (uint8_t)rarity_of(w, facts, flags);
    facts.syllables = (uint16_t)count_word(w, facts.syllables);
    if (facts.syllables == 0)
        facts.syllables = 1;
    if (facts.syllables > 2 && is_easy_compound(w))
        flags |= WORD_COMPOUND;
    if (facts.syllables > 2 && is_inflected(w, facts.syllables))
        flags |= WORD_INFLECTED;
    facts.flags = (uint16_t)flags;
    return facts;
}

struct word_facts
english_work_out(lucid_str folded)
{
    UNINITIALIZED uint64_t hashes[ENGLISH_WORD_MOST + 2];
    struct word_facts facts = { 0 }, parts;

    if (folded.n <= ENGLISH_WORD_MOST) {
        struct english_stem w = english_stem_of(folded, hashes);

        facts = english_entry(w);
        if (is_one_word(folded))
            return look_up_word(w, facts);
    }
    parts = look_up_parts(folded);
    facts.syllables = facts.syllables > 0 ? facts.syllables : parts.syllables;
    facts.flags |= parts.flags;
    facts.rarity = parts.rarity;
    return facts;
}

unsigned
english_find_known_flags(lucid_str folded)
{
    UNINITIALIZED uint64_t hashes[ENGLISH_WORD_MOST + 2];
    struct english_stem w;
    unsigned flags;

    if (folded.n > ENGLISH_WORD_MOST || !is_one_word(folded))
        return english_work_out(folded).flags & ENGLISH_KNOWN;
    w = english_stem_of(folded, hashes);
    flags = english_entry_flags(w);
    return known_flags(w, flags) | (flags & WORD_STOP);
}
