/*
 * english_lookup.c - what is known of an English word: its entry, else what
 * its parts, endings or letters tell.
 */
#include "english.h"

enum {
    UNSURE = 230, /* 256ths of a syllable that the net may be off a better guess */
    HALF = 164    /* more than half: words outside the dictionary split more vowels */
};

/* Letter by letter: html, w being the only name of three syllables. */
static unsigned
spell_out(lucid_str w)
{
    unsigned n = 0;

    for (size_t i = 0; i < w.n; i++)
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
count_unknown(lucid_str w)
{
    unsigned expected = english_net_count(w), parts = english_compound_count(w);
    unsigned guess = parts * 256;

    if (parts > 0 && (guess > expected ? guess - expected : expected - guess) < UNSURE)
        return parts;
    return (expected + HALF) / 256;
}

/* Syllables of a run of letters. */
static unsigned
count_letters(lucid_str w)
{
    unsigned n = english_entry(w).syllables;

    if (n == 0 && w.n >= ENGLISH_WORD_MOST)
        return english_rule_count(w);
    if (n == 0 && is_initials(w))
        return spell_out(w);
    if (n == 0)
        n = english_derived_count(w);
    return n > 0 ? n : count_unknown(w);
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

/* Syllables of letters and apostrophes. */
static unsigned
count_word(lucid_str w)
{
    lucid_str head, before = { 0 };
    unsigned n = 0;

    if (english_is_plain(w))
        return count_letters(w);
    n = english_entry(w).syllables;
    if (n > 0)
        return n;
    head = str_head(w, w.n - (w.n > 3 ? 3 : 0));
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

/* Is it the ending of 3rd, 20th or 1990s? */
static bool
is_number_ending(lucid_str w)
{
    return str_equal(w, S("s")) || str_equal(w, S("st")) || str_equal(w, S("nd")) ||
           str_equal(w, S("rd")) || str_equal(w, S("th")) || str_equal(w, S("'s"));
}

static unsigned
count_part(const struct english_part *part, bool after_number)
{
    lucid_str w = { part->letters, part->n };
    unsigned n = part->others > 0 ? (unsigned)(part->others / 2 % UINT16_MAX) + 1 : 0;

    if (part->number > 0 || (after_number && is_number_ending(w)))
        return part->number > 0 ? 1 : 0;
    if (w.n == 0)
        return n;
    n += count_word(w);
    if (part->acute && w.n > 1 && w.n + 2 < sizeof part->letters) {
        char copy[ENGLISH_WORD_MOST];
        size_t stem = w.n - (w.p[w.n - 1] == 's' ? 2 : 1);
        unsigned sounded;

        /* The last e sounds: pate may not be what it says. */
        memcpy(copy, w.p, stem);
        copy[stem] = 'a';
        copy[stem + 1] = 'y';
        sounded = count_word((lucid_str){ copy, stem + 2 });
        n = n > sounded ? n : sounded;
    }
    return n;
}

/* Are both halves of a word of three syllables or more easy ones?  It may be
 * a possessive. */
static bool
is_easy_compound(lucid_str w)
{
    if (w.n > 2 && str_equal(str_after(w, w.n - 2), S("'s")))
        w.n -= 2;
    for (size_t cut = 3; cut + 3 <= w.n && w.n <= ENGLISH_WORD_MOST; cut++) {
        struct word_facts a = english_entry(str_head(w, cut)), b;

        if (!(a.flags & WORD_FAMILIAR) || a.syllables > 2)
            continue;
        b = english_entry(str_after(w, cut));
        if (b.syllables > 0 && b.syllables <= 2 &&
            (english_familiar(str_after(w, cut), b) & WORD_FAMILIAR))
            return true;
    }
    return false;
}

/* Does -es, -ed or -ing make the third of n syllables? */
static bool
is_inflected(lucid_str w, unsigned n)
{
    static const char endings[][4] = { "es", "ed", "ing" };

    for (size_t i = 0; n == 3 && i < 3; i++) {
        lucid_str end = str_from(endings[i]), stem = str_head(w, w.n - (w.n < end.n ? w.n : end.n));
        char copy[ENGLISH_WORD_MOST + 1];

        if (stem.n < 3 || w.n > ENGLISH_WORD_MOST || !str_equal(str_after(w, stem.n), end))
            continue;
        memcpy(copy, stem.p, stem.n);
        copy[stem.n] = 'e';
        if (english_entry(stem).syllables == n - 1 ||
            english_entry((lucid_str){ copy, stem.n + 1 }).syllables == n - 1 ||
            (stem.p[stem.n - 1] == stem.p[stem.n - 2] &&
             english_entry(str_head(stem, stem.n - 1)).syllables == n - 1))
            return true;
    }
    return false;
}

/* What a token of several parts is: what all of them are. */
static struct word_facts
look_up_parts(lucid_str folded)
{
    unsigned flags = WORD_FAMILIAR | WORD_LISTED | WORD_SPACHE | WORD_DICTIONARY;
    unsigned parts = 0, most = 0;
    struct english_part part;
    uint64_t total = 0;
    bool number = false, hyphens = folded.n > 0 && memchr(folded.p, '-', folded.n) != NULL;

    while (english_next_part(&folded, &part)) {
        lucid_str w = { part.letters, part.n };
        struct word_facts entry = english_entry(w);
        unsigned n = count_part(&part, number);

        if (part.number == 0 && !(number && is_number_ending(w)))
            flags &= english_familiar(w, entry) | (entry.flags & WORD_DICTIONARY);
        else
            flags &= ~(unsigned)WORD_LISTED;
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
                                (uint16_t)(total < UINT16_MAX ? total : UINT16_MAX) };
}

/* Is it letters a to z and apostrophes, none but those, and not too long? */
static bool
is_one_word(lucid_str w)
{
    for (size_t i = 0; i < w.n; i++)
        if (!is_ascii_lower(w.p[i]) && w.p[i] != '\'')
            return false;
    return w.n > 0 && w.n <= ENGLISH_WORD_MOST;
}

/* Flags of one word that its entry does not have. */
static unsigned
look_closer(lucid_str w, struct word_facts facts)
{
    unsigned flags = english_familiar(w, facts);
    lucid_str owner = str_head(w, w.n - (w.n > 2 ? 2 : 0));

    if (facts.syllables == 0 && str_equal(str_after(w, owner.n), S("'s")))
        flags |= english_entry(owner).flags & (WORD_NAME | WORD_DICTIONARY);
    return flags;
}

struct word_facts
english_look_up(lucid_str folded)
{
    struct word_facts facts = { 0 };
    unsigned flags;

    if (folded.n <= ENGLISH_WORD_MOST)
        facts = english_entry(folded);
    if (!is_one_word(folded)) {
        struct word_facts parts = look_up_parts(folded);

        facts.syllables = facts.syllables > 0 ? facts.syllables : parts.syllables;
        facts.flags |= parts.flags;
        return facts;
    }
    flags = facts.flags | look_closer(folded, facts);
    if (facts.syllables == 0)
        facts.syllables = (uint16_t)count_word(folded);
    if (facts.syllables == 0)
        facts.syllables = 1;
    if (facts.syllables > 2 && is_easy_compound(folded))
        flags |= WORD_COMPOUND;
    if (facts.syllables > 2 && is_inflected(folded, facts.syllables))
        flags |= WORD_INFLECTED;
    facts.flags = (uint16_t)flags;
    return facts;
}
