/* sentence/era.c - eras after a year. */
#include "sentence/era.h"

enum { PARTS_MAX = 4, PART_MAX = 3, ERA_MAX = 24, CYRILLIC = 0x400 };

/* Their letters, sorted by bytes.  Capitals tell 44 d.C. (Italian) from Washington, D.C. */
static const listed_word eras[] = {
    "AD",   "BC",   "BCE", "CE",   "aC", "ac", "apJC", "avJC", "dC",   "dHr",  "dc",
    "eKr",  "fKr",  "fvt", "nChr", "ne", "nl", "pne",  "pnl",  "poKr", "prKr", "přKr",
    "přnl", "vChr", "îHr", "îeHr", "не", "нэ", "пне",  "прХр", "прне", "слХр",
};

enum { ERAS = sizeof eras / sizeof *eras };

/* Where the letters begin that end at `at`; at most PART_MAX of them. */
static size_t
part_begin(lucid_str text, size_t at)
{
    for (unsigned i = 0; i < PART_MAX; i++) {
        size_t back = at;

        if (!has(look_back(text, &back), P_LETTER))
            break;
        at = back;
    }
    return at;
}

/* Where the part ends that goes before the one from `begin` on, a full stop between: v. Chr,
 * J.-C; `begin` if there is none. */
static size_t
part_before(lucid_str text, size_t begin)
{
    size_t at = begin;
    uint32_t cp;

    do
        cp = look_back(text, &at);
    while (has(cp, P_SPACE | P_DASH));
    return cp == '.' ? at : begin;
}

static bool
is_roman_number(lucid_str text, const struct shape *word)
{
    for (size_t at = word->begin; at < word->end; at++)
        if (text.p[at] == '\0' || !strchr("IVXLC", text.p[at]))
            return false;
    return word->letters > 0;
}

/* 44 v. Chr., siglo V a. C., 44 r. p.n.e., году до н. э. */
static bool
follows_year(lucid_str text, size_t begin)
{
    const size_t dotted = part_before(text, begin);
    size_t back = begin;
    struct shape word;

    while (has(look_back(text, &back), P_SPACE))
        begin = back;
    word = word_until(text, begin);
    if (word.first == 0 && dotted < begin)
        word = word_until(text, dotted);
    if (word.digits > 0 || word.first >= CYRILLIC || is_roman_number(text, &word))
        return true;
    if (dotted == begin || word.end != dotted)
        return false;
    for (back = begin = word.begin; has(look_back(text, &back), P_SPACE);)
        begin = back;
    return word_until(text, begin).digits > 0;
}

bool
is_era(const struct mark *m)
{
    char key[ERA_MAX];
    size_t n = 0, at = m->at;

    for (unsigned i = 0; i < PARTS_MAX; i++) {
        const size_t begin = part_begin(m->text, at), length = at - begin;

        if (length == 0 || n + length > sizeof key)
            return false;
        memmove(key + length, key, n);
        memcpy(key, m->text.p + begin, length);
        n += length;
        if (is_listed((lucid_str){ key, n }, eras, ERAS) && follows_year(m->text, begin))
            return true;
        at = part_before(m->text, begin);
        if (at == begin)
            return false;
    }
    return false;
}
