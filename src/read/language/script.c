/* read/language/script.c - the language of a script that one language is written in. */
#include "read/language/script.h"

#include "unicode/utf8.h"

enum { MAX_LETTERS = 1000, KANA_SHARE = 20, FIRST_EAST_ASIAN = 0x3040, WORD = 5 };

/* Blocks of the Unicode Standard, in order.  Languages that are rarely written share
 * some of them: Coptic and Greek, Sanskrit in any script of India. */
static const struct {
    uint32_t first, last;
    char code[4];
} blocks[] = {
    { 0x370, 0x3FF, "el" },   { 0x531, 0x58F, "hy" },     { 0x780, 0x7BF, "dv" },
    { 0xA00, 0xA7F, "pa" },   { 0xA80, 0xAFF, "gu" },     { 0xB00, 0xB7F, "or" },
    { 0xB80, 0xBFF, "ta" },   { 0xC00, 0xC7F, "te" },     { 0xC80, 0xCFF, "kn" },
    { 0xD00, 0xD7F, "ml" },   { 0xD80, 0xDFF, "si" },     { 0xE00, 0xE7F, "th" },
    { 0xE80, 0xEFF, "lo" },   { 0x10A0, 0x10FF, "ka" },   { 0x1100, 0x11FF, "ko" },
    { 0x1780, 0x17FF, "km" }, { 0x1F00, 0x1FFF, "el" },   { 0x3040, 0x30FF, "ja" },
    { 0x3130, 0x318F, "ko" }, { 0x31F0, 0x31FF, "ja" },   { 0x3400, 0x4DBF, "zh" },
    { 0x4E00, 0x9FFF, "zh" }, { 0xA000, 0xA4CF, "ii" },   { 0xAC00, 0xD7FF, "ko" },
    { 0xF900, 0xFAFF, "zh" }, { 0x20000, 0x323AF, "zh" },
};

enum { BLOCKS = sizeof blocks / sizeof *blocks };

static size_t
block_of(uint32_t cp)
{
    for (size_t i = 0; i < BLOCKS && blocks[i].first <= cp; i++)
        if (cp <= blocks[i].last)
            return i;
    return BLOCKS;
}

/* How many of the letters are of each block; returns how many letters there are.  A
 * character of Chinese, Japanese or Korean is a word or half of one, as some letters of
 * others are. */
static size_t
count_letters(lucid_str sample, size_t counts[BLOCKS + 1])
{
    size_t n = 0, length;

    for (size_t at = 0; at < sample.n && n < MAX_LETTERS; at += length) {
        const uint32_t cp = utf8_decode(str_after(sample, at), &length);
        size_t block, weight;

        if (cp > 0x10FFFF || !(properties_of(cp)->bits & P_LETTER))
            continue;
        block = block_of(cp);
        weight = block < BLOCKS && blocks[block].first >= FIRST_EAST_ASIAN ? WORD : 1;
        counts[block] += weight;
        n += weight;
    }
    return n;
}

static size_t
count_of(const size_t counts[BLOCKS + 1], const char *code)
{
    size_t n = 0;

    for (size_t i = 0; i < BLOCKS; i++)
        n += strcmp(blocks[i].code, code) == 0 ? counts[i] : 0;
    return n;
}

bool
has_script(const char *code)
{
    for (size_t i = 0; i < BLOCKS; i++)
        if (strcmp(blocks[i].code, code) == 0)
            return true;
    return false;
}

const char *
script_language(lucid_str sample)
{
    size_t counts[BLOCKS + 1] = { 0 };
    const size_t n = count_letters(sample, counts);
    const size_t kana = count_of(counts, "ja"), han = count_of(counts, "zh");

    if (kana * KANA_SHARE > kana + han && 2 * (kana + han) > n)
        return "ja"; /* Chinese is written without kana, Japanese with both */
    for (size_t i = 0; i < BLOCKS; i++)
        if (counts[i] > 0 && 2 * count_of(counts, blocks[i].code) > n)
            return blocks[i].code;
    return NULL;
}
