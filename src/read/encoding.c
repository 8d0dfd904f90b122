/* read/encoding.c - bytes of any encoding to UTF-8. */
#include "read/encoding.h"

#include "read/encoding_iconv.h"
#include "read/encoding_units.h"
#include "unicode/utf8.h"
#include "unicode/utf8_copy.h"

static const char some_bad[] = "some bytes are not UTF-8: shown as U+FFFD";

bool
encoding_known(const char *name, const struct arena *a)
{
    void *state;

    if (encoding_kind(name) != ENCODING_ICONV)
        return true;
    state = encoding_iconv_open(name, a);
    return state && encoding_iconv_close(state);
}

static void
choose(struct decoder *d, int kind)
{
    d->kind = kind;
    d->name = encoding_names[kind];
}

static void
choose_named(struct decoder *d, const char *name)
{
    int kind = encoding_kind(name);
    if (kind != ENCODING_ICONV) {
        choose(d, kind);
        return;
    }
    d->kind = ENCODING_ICONV;
    d->name = name;
    d->quirk = encoding_iconv_quirk(name);
    d->state = encoding_iconv_open(name, d->arena);
    if (!d->state) {
        choose(d, ENCODING_1252);
        d->warning = "the encoding asked for is not known: taken as windows-1252";
    }
}

/* The text is not UTF-8. */
static void
choose_other(struct decoder *d)
{
    if (d->fallback) {
        choose_named(d, d->fallback);
        return;
    }
    choose(d, ENCODING_1252);
    d->warning = "not UTF-8: taken as windows-1252";
}

static bool
choose_by_bom(struct decoder *d, lucid_str head)
{
    int kind;
    const size_t n = encoding_bom(head, &kind);

    if (n == 0)
        return false;
    choose(d, kind);
    d->bom = true;
    d->skip = n;
    return true;
}

/* How many code points of more than one byte and how many bad parts a text
 * would have; a sequence that is cut by the end is not bad. */
struct look {
    size_t multibyte, bad;
};

static struct look
look_at(lucid_str s, int kind, bool last)
{
    struct look look = { 0, 0 };

    for (size_t n; s.n > 0; s = str_after(s, n)) {
        uint32_t cp = encoding_decode(kind, s, &n);

        look.multibyte += cp >= 0x80 && cp < UTF8_MASKED;
        look.bad += cp == UTF8_BAD || (cp == ENCODING_CUT && last);
        if (cp == ENCODING_CUT)
            break;
    }
    return look;
}

/* UTF-32 without BOM: each four bytes are a code point, and none is NUL. */
static bool
is_utf32(lucid_str head, int kind)
{
    uint32_t cp = 1;

    for (size_t n; head.n >= 4 && cp != 0 && cp != UTF8_BAD; head = str_after(head, 4))
        cp = encoding_decode(kind, head, &n);
    return head.n < 4 && cp != 0 && cp != UTF8_BAD;
}

static bool
has_nul_unit(lucid_str head)
{
    for (size_t i = 0; i + 1 < head.n; i += 2)
        if (head.p[i] == '\0' && head.p[i + 1] == '\0')
            return true;
    return false;
}

/* UTF-16 without BOM has its NULs on one side, nearly all of them. */
static bool
choose_by_nuls(struct decoder *d, lucid_str head, bool valid)
{
    size_t nuls[2] = { 0, 0 }, units = head.n / 2, many, few;
    int kind;

    if (head.n == 0 || !memchr(head.p, '\0', head.n))
        return false;
    for (int wide = ENCODING_UTF32LE; wide <= ENCODING_UTF32BE && head.n >= 8; wide++)
        if (is_utf32(head, wide)) {
            choose(d, wide);
            return true;
        }
    for (size_t i = 0; i < 2 * units; i++)
        nuls[i % 2] += head.p[i] == '\0';
    many = nuls[nuls[1] > nuls[0]];
    few = nuls[nuls[1] <= nuls[0]];
    /* valid UTF-8 with NULs is UTF-16 only where it is ASCII spread out */
    if (many < 2 || few * 8 > many || has_nul_unit(head) || many < units / (valid ? 2 : 25))
        return false;
    kind = nuls[1] > nuls[0] ? ENCODING_UTF16LE : ENCODING_UTF16BE;
    if (!valid && look_at(head, kind, false).bad > units / 16)
        return false;
    choose(d, kind);
    return true;
}

/* Is the head UTF-8 for all one can see? */
static bool
is_utf8(lucid_str head, bool last)
{
    lucid_str rest = str_after(head, utf8_valid(head));

    return rest.n == 0 || (rest.n < 4 && look_at(rest, ENCODING_UTF8, last).bad == 0);
}

/* The declaration decides, as in a browser, though the bytes may say something else;
 * `utf8`: they are that for all one can see. */
static void
choose_declared(struct decoder *d, lucid_str head, bool utf8)
{
    const char *const iconv_name = d->declared->iconv;

    if (encoding_kind(iconv_name) == ENCODING_UTF8) {
        d->fallback = iconv_name;
        d->warning = utf8 ? NULL : some_bad;
        return;
    }
    choose_named(d, iconv_name);
    if (d->warning)
        d->warning = "the encoding declared is not known here: taken as windows-1252";
    else
        d->name = d->declared->name;
    if (utf8 && !d->warning && look_at(head, ENCODING_UTF8, false).multibyte > 0)
        d->warning = "read in the encoding that is declared, but the bytes are UTF-8 too";
}

void
decoder_begin(struct decoder *d, lucid_str head, bool last, const char *fallback)
{
    bool valid;
    struct look look;

    choose(d, ENCODING_UTF8);
    d->fallback = fallback;
    if (choose_by_bom(d, head))
        return;
    valid = is_utf8(head, last);
    if (choose_by_nuls(d, head, valid))
        return;
    if (d->declared && !fallback) {
        choose_declared(d, head, valid);
        return;
    }
    if (valid) {
        /* ISO-2022-JP is ASCII with escapes */
        if (fallback && head.n > 0 && memchr(head.p, '\x1B', head.n) &&
            look_at(head, ENCODING_UTF8, last).multibyte == 0)
            choose_named(d, fallback);
        return;
    }
    look = look_at(head, ENCODING_UTF8, last);
    if (look.multibyte > look.bad * (fallback ? 8 : 1) ||
        (fallback && encoding_kind(fallback) == ENCODING_UTF8))
        d->warning = some_bad;
    else
        choose_other(d);
}

/* A byte becomes three at most (windows-1252's, or U+FFFD for a bad one);
 * iconv's four, but for a few encodings of Tamil. */
size_t
decoder_room(size_t n)
{
    return 4 * n + 4 * sizeof((struct decoder *)0)->held;
}

/* Decode all of *s but a sequence that is cut, unless it is the last. */
static void
decode_units(struct decoder *d, lucid_str *s, bool last, struct decoded *out)
{
    for (size_t n; s->n > 0; *s = str_after(*s, n)) {
        uint32_t cp = encoding_decode(d->kind, *s, &n);

        if (cp < 0x80)
            *out->to++ = (char)cp;
        else if (cp < UTF8_MASKED)
            out->to += utf8_encode(cp, out->to);
        else if (cp == ENCODING_CUT && !last)
            return;
        else
            decoded_bad(d, n, out);
    }
}

/* A text that was ASCII until here turns out to be something else.  The answer
 * depends on the bytes so far only, so it is the same however they are cut. */
static bool
turn_from_ascii(struct decoder *d)
{
    if (d->multibyte || d->bom || d->warning)
        return false;
    if (d->fallback && encoding_kind(d->fallback) == ENCODING_UTF8)
        return false;
    choose_other(d);
    return true;
}

/* The same for UTF-8; also ends where *s turns out to be something else. */
static void
decode_utf8(struct decoder *d, lucid_str *s, bool last, struct decoded *out)
{
    while (s->n > 0) {
        size_t good = utf8_copy(*s, out->to, &d->multibyte), n;

        out->to += good;
        *s = str_after(*s, good);
        if (s->n == 0 || (encoding_decode(ENCODING_UTF8, *s, &n) == ENCODING_CUT && !last) ||
            turn_from_ascii(d))
            return;
        decoded_bad(d, n, out);
        *s = str_after(*s, n);
        if (!d->warning)
            d->warning = some_bad;
    }
}

static void
decode(struct decoder *d, lucid_str *s, bool last, struct decoded *out)
{
    if (d->kind == ENCODING_UTF8)
        decode_utf8(d, s, last, out);
    if (d->kind == ENCODING_ICONV)
        encoding_iconv_decode(d, s, last, out);
    else if (d->kind != ENCODING_UTF8)
        decode_units(d, s, last, out);
}

/* Go on with what was held, a byte more at a time, until it is used up. */
static void
decode_held(struct decoder *d, lucid_str *bytes, struct decoded *out)
{
    while (d->held_n > 0 && bytes->n > 0) {
        lucid_str held = { d->held, d->held_n + 1 };

        d->held[d->held_n] = *bytes->p;
        *bytes = str_after(*bytes, 1);
        decode(d, &held, false, out);
        memmove(d->held, held.p, held.n);
        d->held_n = held.n;
    }
}

size_t
decoder_feed(struct decoder *d, lucid_str bytes, bool last, char *out)
{
    struct decoded output = { out, out + decoder_room(bytes.n) };
    size_t skip = d->skip < bytes.n ? d->skip : bytes.n;
    lucid_str held;

    d->skip -= skip;
    bytes = str_after(bytes, skip);
    decode_held(d, &bytes, &output);
    held = (lucid_str){ d->held, d->held_n };
    if (held.n == 0)
        held = bytes;
    /* either is empty now */
    decode(d, &held, last, &output);
    if (held.n > 0)
        memmove(d->held, held.p, held.n);
    d->held_n = held.n;
    return (size_t)(output.to - out);
}

void
decoder_end(struct decoder *d)
{
    if (d->state)
        encoding_iconv_close(d->state);
    d->state = NULL;
}

bool
decoder_explains_nuls(const struct decoder *d)
{
    return d->kind != ENCODING_UTF8 && d->kind != ENCODING_1252;
}
