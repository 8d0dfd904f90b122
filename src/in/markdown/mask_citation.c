/* in/markdown/mask_citation.c - citations and inline notes, as Pandoc has them. */
#include "in/markdown/masker.h"

static bool
is_word_byte(char c)
{
    return is_ascii_alnum(c) || c == '_' || (c & 0x80 && c != LUCID_MASK);
}

/* The bracket that ends what begins after `at`; NOWHERE: none before `end`. */
static size_t
closing_bracket(const struct masker *m, size_t at, size_t end)
{
    size_t depth = 1;

    for (; at < end; at++) {
        if (m->p[at] == '\\') {
            at++;
        } else if (m->p[at] == '[') {
            depth++;
        } else if (m->p[at] == ']' && --depth == 0) {
            return at;
        }
    }
    return NOWHERE;
}

/* The '@' of a key in [at, end), or NOWHERE.  [`@name`] is code. */
static size_t
find_key(const struct masker *m, size_t at, size_t end)
{
    for (; at + 1 < end; at++)
        if (m->p[at] == '@' && m->p[at - 1] && strchr(" \t\n[(-;", m->p[at - 1]) &&
            (is_word_byte(m->p[at + 1]) || m->p[at + 1] == '{'))
            return at;
    return NOWHERE;
}

/* Letters, digits, '_' and single marks between them. */
static size_t
skip_key(const struct masker *m, size_t at, size_t end)
{
    if (m->p[++at] == '{') {
        while (at < end && m->p[at] != '}')
            at++;
        return at < end ? at + 1 : at;
    }
    while (at < end && (is_word_byte(m->p[at]) || (m->p[at] && strchr(":.#$%&-+?<>~/", m->p[at]) &&
                                                   at + 1 < end && is_word_byte(m->p[at + 1]))))
        at++;
    return at;
}

static bool
is_roman(lucid_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!s.p[i] || !strchr("ivxlcdm", s.p[i]))
            return false;
    return s.n > 0;
}

/* "pp." and such, a number, or what joins two of them. */
static bool
is_locator(lucid_str word)
{
    static const char terms[] =
        "p pp page pages ch chs chap chaps chapter chapters sec secs section sections fig figs "
        "figure figures vol vols volume volumes bk book books col cols column columns fol fols "
        "folio l ll line lines n nn note notes no nos number op opus para paras paragraph pt pts "
        "part parts v vv verse verses art eq table tbl s.v sub";

    while (word.n > 0 && word.p[0] && strchr(",{(", word.p[0]))
        word = str_after(word, 1);
    while (word.n > 0 && strchr(".,:})", word.p[word.n - 1]))
        word.n--;
    for (size_t i = 0; i < word.n; i++)
        if (is_ascii_digit(word.p[i]))
            return true;
    if (word.n == 0 || is_roman(word) || (word.n == 2 && word.p[0] == '\xc2') || *word.p == '&')
        return true;
    return is_one_of(word, terms);
}

/* After the page or chapter that is cited. */
static size_t
skip_locator(const struct masker *m, size_t at, size_t end)
{
    size_t i = at;

    while (i < end) {
        size_t word = i;

        while (i < end && is_ascii_space(m->p[i]))
            word = ++i;
        while (i < end && !is_ascii_space(m->p[i]))
            i++;
        if (!is_locator(text_at(m, word, i)))
            break;
        at = i;
    }
    return at;
}

static bool
holds_letter(const struct masker *m, size_t at, size_t end)
{
    for (; at < end; at++)
        if (is_word_byte(m->p[at]))
            return true;
    return false;
}

/* Cover one of the works that are cited: its key and page, not what is said of it.  False
 * when words are left. */
static bool
mask_cited(struct masker *m, size_t at, size_t key, size_t end)
{
    size_t after = skip_locator(m, skip_key(m, key, end), end);
    bool words = holds_letter(m, at, key) || holds_letter(m, after, end);

    if (!words)
        return cover(m, at, end) == end;
    cover(m, key - (m->p[key - 1] == '-'), after);
    return false;
}

/* Is a link's address defined for text that begins so? */
static bool
has_defined_keys(struct masker *m)
{
    if (!m->keys_known) {
        lucid_str text = { m->p, m->n };
        size_t at = 0;

        m->keys_known = true;
        while (!m->keys_defined && (at = seek(m, at, m->n, S("\n[@"))) != NOWHERE) {
            struct md_line l = line_read(text, ++at);
            const char *close = memchr(m->p + at, ']', l.end - at);

            m->keys_defined = close && close[1] == ':';
        }
    }
    return m->keys_defined;
}

/* [see @key, p. 3; -@other] */
static size_t
mask_cluster(struct masker *m, size_t at)
{
    size_t i = at + 1, end = i, key;
    bool all = true;

    while (end < m->paragraph_end && m->p[end] != ']' && m->p[end] != '[')
        end++;
    if (end >= m->paragraph_end || m->p[end] == '[' ||
        (end + 1 < m->n && strchr("([:", m->p[end + 1])))
        return NOWHERE;
    key = find_key(m, i, end);
    if (key == NOWHERE || (key == i && has_defined_keys(m)))
        return NOWHERE;
    while (i < end) {
        const char *mark = memchr(m->p + i, ';', end - i);
        size_t next = mark ? (size_t)(mark - m->p) : end;

        key = find_key(m, i, next);
        all &= key != NOWHERE && mask_cited(m, i, key, next);
        i = next + 1;
    }
    if (all)
        return cover(m, at, end + 1);
    return at + 1;
}

/* ^[A note.]: its text stands where it is. */
static size_t
mask_inline_note(struct masker *m, size_t at)
{
    size_t end = closing_bracket(m, at + 1, m->paragraph_end);

    if (end == NOWHERE || str_trim(text_at(m, at + 1, end)).n == 0) {
        m->wasted += m->paragraph_end - at;
        return NOWHERE;
    }
    m->p[at - 1] = ' ';
    cover(m, end, end + 1);
    return cover(m, at, at + 1);
}

/* @key [p. 3]: the page that follows a work that is named in the text. */
static size_t
mask_page(struct masker *m, size_t at)
{
    size_t key = at - 1, end = at + 1;

    while (key > 0 && !is_ascii_space(m->p[key - 1]) && m->p[key] != '@')
        key--;
    if (m->p[key] != '@' || skip_key(m, key, at - 1) != at - 1)
        return NOWHERE;
    while (end < m->paragraph_end && m->p[end] != ']' && m->p[end] != '[')
        end++;
    if (end >= m->paragraph_end || m->p[end] == '[' || m->p[end + 1] == '(' ||
        skip_locator(m, at + 1, end) != end)
        return NOWHERE;
    return cover(m, at, end + 1);
}

size_t
mask_citation(struct masker *m, size_t at)
{
    size_t end = NOWHERE;

    if (m->wasted > WASTE * m->n)
        return NOWHERE;
    if (at > 0 && m->p[at - 1] == '^' && (at < 2 || m->p[at - 2] != '\\'))
        return mask_inline_note(m, at);
    if (at > 2 && m->p[at - 1] == ' ')
        end = mask_page(m, at);
    return end == NOWHERE ? mask_cluster(m, at) : end;
}
