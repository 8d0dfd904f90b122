/* lang/english/entry.c - look a word up in the tables of lang/english/lexicon_table.c. */
#include "lang/english/english.h"
#include "lang/english/lexicon.h"
#include "base/bits/fetch_early.h"

#define FNV_BASIS UINT64_C(0xcbf29ce484222325)

struct english_stem
english_stem_of(lucid_str text, uint64_t hashes[ENGLISH_WORD_MOST + 2])
{
    hashes[0] = FNV_BASIS;
    for (size_t i = 0; i < text.n; i++)
        hashes[i + 1] = english_hash_on(hashes[i], text.p[i]);
    return (struct english_stem){ text, hashes };
}

/* Each bit depends on all bytes.  lang/english/words.py has it too. */
static uint64_t
mix(uint64_t h)
{
    h = (h ^ h >> 32) * UINT64_C(0xd6e8feb86659fd93);
    return h ^ h >> 32;
}

/* 16 bits that tell the word from others in its cells. */
static unsigned
print_of(uint64_t mixed)
{
    return (unsigned)(mixed * UINT64_C(0x9e3779b97f4a7c15) >> 48);
}

/* Its three cells, one in each of three neighbouring segments. */
static void
find_cells(uint64_t mixed, struct english_shape of, uint32_t cells[3])
{
    uint64_t room = (uint64_t)of.segments * of.length;
    uint32_t low = (uint32_t)mixed, mask = of.length - 1;

    cells[0] = (uint32_t)((mixed >> 32) * room >> 32);
    cells[1] = (cells[0] + of.length) ^ (low & mask);
    cells[2] = (cells[0] + 2 * of.length) ^ (low >> 16 & mask);
}

bool
english_is_plain(lucid_str w)
{
    for (size_t i = 0; i < w.n; i++)
        if (!is_ascii_lower(w.p[i]))
            return false;
    return true;
}

/* Is the word one whose syllables the rule counts? */
static bool
is_known(uint64_t mixed, bool *name)
{
    uint32_t at[3];
    unsigned value;

    find_cells(mixed, english_known_shape, at);
    value = english_known[at[0]] ^ english_known[at[1]] ^ english_known[at[2]];
    *name = value & 1;
    return value >> 1 == (print_of(mixed) & 0x7f);
}

/* The stored facts of a word, {0} when none are. */
static struct word_facts
stored_facts(uint64_t mixed)
{
    const uint16_t *print = english_facts_print;
    const uint8_t *value = english_facts_value;
    uint32_t at[3];

    find_cells(mixed, english_facts_shape, at);
    if ((print[at[0]] ^ print[at[1]] ^ print[at[2]]) == (int)print_of(mixed))
        return english_kinds[value[at[0]] ^ value[at[1]] ^ value[at[2]]];
    return (struct word_facts){ 0 };
}

unsigned
english_stored_flags(uint64_t hash)
{
    return stored_facts(mix(hash)).flags;
}

bool
english_is_stop(lucid_str folded)
{
    uint64_t hash = FNV_BASIS;

    for (size_t i = 0; i < folded.n; i++)
        hash = english_hash_on(hash, folded.p[i]);
    return (english_stored_flags(hash) & WORD_STOP) != 0;
}

/* FNV takes a step a letter, one after the other, so only where there is time for it. */
void
english_expect_entry(lucid_str folded)
{
    uint64_t hash = FNV_BASIS, mixed;
    uint32_t facts[3], known[3], rarity[3];

    for (size_t i = 0; i < folded.n; i++)
        hash = english_hash_on(hash, folded.p[i]);
    mixed = mix(hash);
    find_cells(mixed, english_facts_shape, facts);
    find_cells(mixed, english_known_shape, known);
    find_cells(mixed, english_rarity_shape, rarity);
    for (size_t i = 0; i < 3; i++) {
        fetch_early(&english_facts_print[facts[i]]);
        fetch_early(&english_facts_value[facts[i]]);
        fetch_early(&english_known[known[i]]);
        fetch_early(&english_rarity_cells[rarity[i] / 3]);
    }
}

/* Those with the stored facts of the word. */
static unsigned
flags_of(struct word_facts facts, lucid_str text, uint64_t mixed)
{
    bool name;

    if (facts.syllables > 0)
        return facts.flags | WORD_DICTIONARY;
    if (!english_is_plain(text) || !is_known(mixed, &name))
        return facts.flags;
    return facts.flags | WORD_DICTIONARY | (name ? WORD_NAME : 0);
}

unsigned
english_entry_flags(struct english_stem s)
{
    const uint64_t mixed = mix(english_hash(s));

    return flags_of(stored_facts(mixed), s.text, mixed);
}

struct word_facts
english_entry(struct english_stem s)
{
    const uint64_t mixed = mix(english_hash(s));
    struct word_facts facts = stored_facts(mixed);

    facts.flags = (uint16_t)flags_of(facts, s.text, mixed);
    if (facts.syllables == 0 && facts.flags & WORD_DICTIONARY)
        facts.syllables = (uint16_t)english_rule_count(s.text);
    return facts;
}

unsigned
english_entry_syllables(struct english_stem s, bool plain)
{
    const uint64_t mixed = mix(english_hash(s));
    const unsigned syllables = stored_facts(mixed).syllables;
    bool name;

    if (syllables > 0 || !plain || !is_known(mixed, &name))
        return syllables;
    return english_rule_count(s.text);
}

static unsigned
rarity_cell(uint32_t at)
{
    return english_rarity_cells[at / 3] >> 5 * (at % 3) & MAX_RARITY;
}

unsigned
english_rarity(struct english_stem s)
{
    uint32_t at[3];

    find_cells(mix(english_hash(s)), english_rarity_shape, at);
    return rarity_cell(at[0]) ^ rarity_cell(at[1]) ^ rarity_cell(at[2]);
}
