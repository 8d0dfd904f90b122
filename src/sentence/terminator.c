/* sentence/terminator.c - a mark that may end a sentence, and what stands round it. */
#include "sentence/terminator.h"

#include "unicode/char_class.h"

enum { NOTE_MAX = 32, OPENERS_MAX = 8, PARITY_MAX = 512 };

unsigned
mark_kind(uint32_t cp, const struct language *in)
{
    switch (cp) {
    case '.': return MARK_STOP;
    case '?': return MARK_QUESTION;
    case '!':
    case 0x203C: return MARK_EXCLAMATION;
    case 0x2026: return MARK_ELLIPSIS;
    case 0x203D:
    case 0x2047:
    case 0x2048:
    case 0x2049:
    case 0x37E: return MARK_QUESTION; /* the last is Greek, to NFC a semicolon */
    case 0xFF0E: return MARK_OWN;
    case 0x104A: return 0; /* Myanmar little section: a comma */
    case ';':
    case ':': return (char)cp == in->also_ends ? MARK_OWN : 0;
    default: break;
    }
    if (cp < 0x80 || cp > 0x10FFFF)
        return 0;
    return properties_of(cp)->sentence_break == SB_STERM ? MARK_OWN : 0;
}

bool
is_quote(uint32_t cp)
{
    return cp == '"' || cp == '\'' || cp == '`' || (cp >= 0x2018 && cp <= 0x201F) || cp == 0xAB ||
           cp == 0xBB || cp == 0x2039 || cp == 0x203A || (cp >= 0x300C && cp <= 0x300F);
}

static bool
is_emphasis(uint32_t cp)
{
    return cp == '*' || cp == '_' || cp == 0x2020 || cp == 0x2021;
}

static bool
is_blank_at(lucid_str text, size_t at)
{
    uint32_t cp = look_next(text, &at);

    return cp == 0 || has(cp, P_SPACE);
}

/* A mark after one blank, before a blank or closer: of an ellipsis that is set
 * with blanks (Chicago 13.50), or typed twice: "end. ?". */
static bool
is_spaced_mark(lucid_str text, size_t at)
{
    uint32_t cp = look_next(text, &at);

    if (cp != '.' && cp != '?' && cp != '!')
        return false;
    cp = look_next(text, &at);
    return cp == 0 || has(cp, P_SPACE | P_CLOSE) || is_quote(cp);
}

static void
take_run(struct mark *m)
{
    size_t next = m->at;

    for (;;) {
        uint32_t cp = look_next(m->text, &next);
        unsigned kind = cp ? mark_kind(cp, m->in) : 0;

        if (kind == 0 && has(cp, P_SPACE) && is_spaced_mark(m->text, next)) {
            m->spaced = true;
            continue;
        }
        if (kind == 0)
            break;
        m->kinds |= kind;
        m->dots += kind == MARK_STOP;
        m->end = next;
    }
    if (m->dots > 1)
        m->kinds |= MARK_ELLIPSIS;
}

/* Past a quote, bracket or emphasis that closes right at `at`; else `at`. */
static size_t
skip_closer(struct mark *m, size_t at)
{
    size_t next = at, after;
    uint32_t cp = look_next(m->text, &next);

    after = next;
    if (is_quote(cp)) {
        /* A quotation mark that opens by its shape and touches a letter does open. */
        if (has(cp, P_OPEN) && has(look_next(m->text, &after), P_LETTER | P_NUMBER))
            return at;
        m->quote_closed = true;
        return next;
    }
    if (has(cp, P_CLOSE)) {
        m->bracket_closed = true;
        return next;
    }
    if (is_emphasis(cp))
        return has(look_next(m->text, &after), P_LETTER | P_NUMBER) ? at : next;
    return is_superscript(cp) ? next : at;
}

/* Is an odd number of the same quotation mark in the last bytes before `at`? */
static bool
is_open(lucid_str text, size_t at, char quote)
{
    bool open = false;

    for (size_t i = at > PARITY_MAX ? at - PARITY_MAX : 0; i < at; i++)
        open ^= text.p[i] == quote;
    return open;
}

/* Past quotation marks or brackets that stand between blanks: `end . " Next`. */
static size_t
skip_standing_closer(struct mark *m, size_t at)
{
    size_t begin = skip_blanks(m->text, at), next = begin;

    for (unsigned i = 0; begin > at && i < OPENERS_MAX; i++) {
        size_t before = next;
        uint32_t cp = look_next(m->text, &next);

        if ((!is_quote(cp) && !has(cp, P_CLOSE)) || has(cp, P_OPEN) ||
            (cp == '"' && !is_open(m->text, m->at, '"'))) {
            next = before;
            break;
        }
    }
    if (next == begin || !is_blank_at(m->text, next))
        return at;
    m->quote_closed = true;
    return next;
}

static bool
is_note_character(uint32_t cp)
{
    return has(cp, P_NUMBER | P_SPACE | P_DASH) || cp == ',' || cp == ';' || cp == '.' ||
           cp == 0x2026;
}

/* Past a citation mark at `at`, [4] or [17, 18], or [...]; else `at`.  Right at the mark
 * anything short may stand in it: [citation needed]. */
static size_t
skip_note(struct mark *m, size_t at)
{
    size_t next = skip_blanks(m->text, at);
    const bool attached = next == at;

    if (look_next(m->text, &next) != '[')
        return at;
    for (unsigned i = 0; i < NOTE_MAX; i++) {
        uint32_t cp = look_next(m->text, &next);

        if (cp == ']' && i > 0) {
            m->noted = true;
            return next;
        }
        if (cp == 0 || cp == '\n' || cp == '[' || (!attached && !is_note_character(cp)))
            break;
    }
    return at;
}

static bool
is_one_of(uint32_t cp, const char *of)
{
    return cp < 0x80 && cp != 0 && strchr(of, (int)cp) != NULL;
}

/* Past an emoticon, or pictographs, that go with the sentence before; else `at`. */
static size_t
skip_emoticon(const struct mark *m, size_t at)
{
    size_t next = skip_blanks(m->text, at), last;
    uint32_t cp = look_next(m->text, &next);

    if (cp > 0x2000 && has(cp, P_PICTOGRAPH)) {
        for (last = next; has(look_next(m->text, &next), P_PICTOGRAPH) && next > last;)
            last = next;
        return last;
    }
    if (!is_one_of(cp, ":;=8"))
        return at;
    cp = look_next(m->text, &next);
    if (is_one_of(cp, "-o^'"))
        cp = look_next(m->text, &next);
    if (!is_one_of(cp, ")(][DPpO|/\\*3>"))
        return at;
    while (is_one_of(look_next(m->text, &(size_t){ next }), ")("))
        look_next(m->text, &next);
    return is_blank_at(m->text, next) ? next : at;
}

static void
look_at_close(struct mark *m)
{
    size_t at = m->end, before;

    do {
        before = at;
        at = skip_closer(m, at);
    } while (at != before);
    at = skip_standing_closer(m, at);
    do {
        before = at;
        at = skip_note(m, at);
    } while (at != before);
    m->close = skip_emoticon(m, at);
}

static bool
opens(uint32_t cp)
{
    return is_quote(cp) || has(cp, P_OPEN) || is_emphasis(cp) || cp == 0xBF || cp == 0xA1;
}

static enum letter_case
case_of(uint32_t cp)
{
    const unsigned bits = bits_of(cp);

    if (bits & P_UPPER)
        return CASE_UPPER;
    if (bits & P_LOWER)
        return CASE_LOWER;
    if (bits & P_NUMBER)
        return CASE_DIGIT;
    return bits & P_LETTER ? CASE_OTHER : CASE_NONE;
}

/* http://…, www.…: no word, and no sign of a sentence that goes on. */
static bool
is_address(lucid_str text, size_t at)
{
    const lucid_str rest = str_after(text, at);

    return str_starts(rest, S("http://")) || str_starts(rest, S("https://")) ||
           str_starts(rest, S("www."));
}

/* The first code point after openers, dashes and blanks. */
static void
look_at_next(struct mark *m)
{
    size_t at = m->next = skip_blanks(m->text, m->close);

    m->blank = m->next > m->close;
    for (unsigned i = 0; i < OPENERS_MAX; i++) {
        size_t begin = at;

        m->first = look_next(m->text, &at);
        if (m->first == ',' && look_next(m->text, &at) == ',') {
            m->quote_opened = true; /* ,,Dutch typists'' */
            at = skip_blanks(m->text, at);
        } else if (opens(m->first)) {
            m->quote_opened |= is_quote(m->first);
            m->bracket_opened |= m->first == '(' || m->first == '[';
            m->inverted |= m->first == 0xBF || m->first == 0xA1;
        } else if (has(m->first, P_DASH)) {
            m->dash = true;
            at = skip_blanks(m->text, at);
        } else {
            at = begin;
            break;
        }
    }
    m->after = word_from(m->text, at);
    m->letter = case_of(m->first);
    if (is_address(m->text, at))
        m->letter = CASE_OTHER;
    if (m->letter == CASE_LOWER && m->after.uppers > 0 && m->after.stops == 0)
        m->letter = CASE_UPPER; /* iPhone, eBay: a name begins as it likes */
}

void
mark_look(struct mark *m, size_t at)
{
    size_t back = at;

    m->at = m->end = at;
    m->kinds = 0;
    m->dots = 0;
    m->spaced = m->quote_closed = m->bracket_closed = m->noted = false;
    m->quote_opened = m->bracket_opened = m->dash = m->inverted = false;
    m->alone = has(look_back(m->text, &back), P_SPACE);
    take_run(m);
    look_at_close(m);
    look_at_next(m);
}

void
mark_look_at_words(struct mark *m)
{
    m->before = word_until(m->text, m->at);
    m->key = fold_word(m->text, &m->before, m->key_bytes);
    m->next_key = fold_word(m->text, &m->after, m->next_key_bytes);
}

struct shape
word_next(lucid_str text, size_t at)
{
    at = skip_blanks(text, at);
    for (unsigned i = 0; i < OPENERS_MAX; i++) {
        size_t next = at;

        if (!opens(look_next(text, &next)))
            break;
        at = next;
    }
    return word_from(text, at);
}
