/* english_entry.c - look a word up in the tables of english_lexicon.c. */
#include "english.h"
#include "lexicon.h"

/* FNV-1a, mixed: each bit depends on all bytes.  english_words.py has it too. */
static uint64_t
hash_word(lucid_str w)
{
    uint64_t h = UINT64_C(0xcbf29ce484222325);

    for (size_t i = 0; i < w.n; i++)
        h = (h ^ (unsigned char)w.p[i]) * UINT64_C(0x100000001b3);
    h = (h ^ h >> 32) * UINT64_C(0xd6e8feb86659fd93);
    return h ^ h >> 32;
}

/* 16 bits that tell the word from others in its cells. */
static unsigned
print_of(uint64_t hash)
{
    return (unsigned)(hash * UINT64_C(0x9e3779b97f4a7c15) >> 48);
}

/* Its three cells, one in each of three neighbouring segments. */
static void
find_cells(uint64_t hash, struct english_shape of, uint32_t cells[3])
{
    uint64_t room = (uint64_t)of.segments * of.length;
    uint32_t low = (uint32_t)hash, mask = of.length - 1;

    cells[0] = (uint32_t)((hash >> 32) * room >> 32);
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
is_known(uint64_t hash, bool *name)
{
    uint32_t at[3];
    unsigned value;

    find_cells(hash, english_known_shape, at);
    value = english_known[at[0]] ^ english_known[at[1]] ^ english_known[at[2]];
    *name = value & 1;
    return value >> 1 == (print_of(hash) & 0x7f);
}

/* The stored facts of a word, {0} when none are. */
static struct word_facts
stored_facts(uint64_t hash)
{
    const uint16_t *print = english_facts_print;
    const uint8_t *value = english_facts_value;
    uint32_t at[3];

    find_cells(hash, english_facts_shape, at);
    if ((print[at[0]] ^ print[at[1]] ^ print[at[2]]) == (int)print_of(hash))
        return english_kinds[value[at[0]] ^ value[at[1]] ^ value[at[2]]];
    return (struct word_facts){ 0 };
}

bool
english_is_stop(lucid_str folded)
{
    return (stored_facts(hash_word(folded)).flags & WORD_STOP) != 0;
}

struct word_facts
english_entry(lucid_str w)
{
    uint64_t hash = hash_word(w);
    struct word_facts facts = stored_facts(hash);
    bool name;

    if (facts.syllables == 0 && english_is_plain(w) && is_known(hash, &name)) {
        facts.syllables = (uint16_t)english_rule_count(w);
        facts.flags |= name ? WORD_NAME : 0;
    }
    facts.flags |= facts.syllables > 0 ? WORD_DICTIONARY : 0;
    return facts;
}
