/* lang/english/english.h - what the files of the English lexicon share. */
#ifndef LUCID_LANG_ENGLISH_ENGLISH_H
#define LUCID_LANG_ENGLISH_ENGLISH_H

#include "lang/english/lexicon.h"

enum { ENGLISH_WORD_MOST = 40 }; /* letters of the longest word that is looked into */

/* The sizes of a binary fuse filter: `segments` + 2 runs of `length` cells,
 * a power of two. */
struct english_shape {
    uint32_t length, segments;
};

/* lang/english/lexicon_table.c, made by lang/english/lexicon_table.py: words with syllables or
 * flags of their own (print: 16 bits of the hash, value: a row of english_kinds), and words that
 * are known, whose syllables the rule counts (7 bits of the hash and whether it is a name). */
extern const struct english_shape english_facts_shape, english_known_shape;
extern const struct word_facts english_kinds[];
extern const uint16_t english_facts_print[];
extern const uint8_t english_facts_value[];
extern const uint8_t english_known[];

/* lang/english/frequency_table.c: classes of 5 bits, three to a number; noise for others than
 * the words of the lexicon. */
extern const struct english_shape english_rarity_shape;
extern const uint16_t english_rarity_cells[];

/* lang/english/ready_table.c, made by lang/english/ready_table.py: what is known of the commonest
 * words of at most ENGLISH_READY_MOST letters a to z.  A place has the word, but for what its row
 * tells of it, and the number of a row of english_ready_facts, from 1 on; 0: none. */
enum { ENGLISH_READY_MOST = 12, ENGLISH_READY_ROWS = 4096, ENGLISH_READY_PLACES = 8 };
extern const struct word_facts english_ready_facts[];
extern const uint64_t english_ready_words[ENGLISH_READY_ROWS][ENGLISH_READY_PLACES];

/* What is known of a word, from the other tables: english_look_up says the same, sooner. */
struct word_facts english_work_out(lucid_str folded);

/* The same of english_known_flags. */
unsigned english_find_known_flags(lucid_str folded);

enum { ENGLISH_KNOWN = WORD_DICTIONARY | WORD_NAME | WORD_STOP };

/* A text and the hash of each of its heads, so that words which differ in
 * their ends share the work: hashes[i] is that of the first i bytes. */
struct english_stem {
    lucid_str text;
    const uint64_t *hashes;
};

/* Hash a text of at most ENGLISH_WORD_MOST + 1 bytes. */
struct english_stem english_stem_of(lucid_str text, uint64_t hashes[ENGLISH_WORD_MOST + 2]);

/* FNV-1a of one byte more.  lang/english/words.py has it too. */
static inline uint64_t
english_hash_on(uint64_t hash, char c)
{
    return (hash ^ (unsigned char)c) * UINT64_C(0x100000001b3);
}

static inline uint64_t
english_hash(struct english_stem s)
{
    return s.hashes[s.text.n];
}

static inline struct english_stem
english_head(struct english_stem s, size_t n)
{
    return (struct english_stem){ str_head(s.text, n), s.hashes };
}

/* Fetch what english_entry will read of a word. */
void english_expect_entry(lucid_str folded);

/* The flags that are stored for the word of a hash. */
unsigned english_stored_flags(uint64_t hash);

/* What the tables say of a word; syllables 0 where they do not know it. */
struct word_facts english_entry(struct english_stem s);

/* Only its flags, which is quicker. */
unsigned english_entry_flags(struct english_stem s);

/* How rare it is; of a word that english_entry knows. */
unsigned english_rarity(struct english_stem s);

/* Its syllables alone; `plain`: it is letters a to z. */
unsigned english_entry_syllables(struct english_stem s, bool plain);

/* Is every byte a letter a to z? */
bool english_is_plain(lucid_str w);

/* Is it a vowel letter, y being one? */
static inline bool
english_is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

/* Syllables by rule of thumb of a word of letters a to z, no more than a few
 * over ENGLISH_WORD_MOST of them. */
unsigned english_rule_count(lucid_str w);

/* Expected syllables, in 256ths, of a word of at most ENGLISH_WORD_MOST
 * letters a to z, by a net that learnt them from a dictionary. */
unsigned english_net_count(lucid_str w);

/* Syllables of a word of letters a to z that is made of known ones, its
 * endings and prefixes taken off; 0 when it is not. */
unsigned english_derived_count(struct english_stem s);

/* Does an s added to w make a syllable, by its spelling? */
bool english_hisses(lucid_str w);

/* Syllables of two known words in one; 0 when it is none. */
unsigned english_compound_count(struct english_stem s);

/* Which of WORD_FAMILIAR, WORD_SPACHE and WORD_LISTED a word has by its entry or by the
 * lists' rules for endings. */
unsigned english_familiar(struct english_stem s, struct word_facts entry);

/* A run of letters or of digits in a token. */
struct english_part {
    char letters[ENGLISH_WORD_MOST]; /* a to z and inner apostrophes; marks left out */
    size_t n;
    size_t others;    /* letters of other scripts */
    size_t number;    /* bytes of a number, when it is one: 3,000.50 */
    lucid_str digits; /* it */
    bool acute;       /* ends in e acute, s perhaps after it */
};

/* Cut the first part off *rest.  False at the end. */
bool english_next_part(lucid_str *rest, struct english_part *part);

#endif
