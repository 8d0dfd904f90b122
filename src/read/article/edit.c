/* read/article/edit.c - change a part of a file that is known by its place in the text. */
#include "read/article/edit.h"

#include "read/detect_format.h"
#include "read/encoding.h"
#include "read/encoding_units.h"

enum {
    PIECE = 1024,        /* bytes that are decoded at a time */
    MAX_EXPANSION = 4,   /* bytes of text that a byte becomes */
    DECIDES = 256 * 1024 /* bytes that tell the encoding, as when the file is read */
};

static void
start(struct decoder *d, const struct edit *e, lucid_str bytes)
{
    const lucid_str head = str_head(bytes, DECIDES);

    *d = (struct decoder){ .arena = e->arena, .declared = input_encoding(e->format, NULL, head) };
    decoder_begin(d, head, head.n == bytes.n && bytes.n < 64 * 1024, e->encoding);
}

static lucid_str
decode(const struct edit *e, lucid_str bytes)
{
    char *to = arena_allocate(e->arena, decoder_room(bytes.n), 1);
    struct decoder d;
    size_t n;

    start(&d, e, bytes);
    n = decoder_feed(&d, bytes, true, to);
    decoder_end(&d);
    return (lucid_str){ to, n };
}

void
edit_begin(struct edit *e)
{
    e->text = decode(e, e->bytes);
}

/* A walk through bytes and text side by side. */
struct walk {
    struct decoder decoder;
    lucid_str bytes;
    size_t at, in_text;
    char *out;
};

static void
step(struct walk *w, size_t n)
{
    n = str_head(str_after(w->bytes, w->at), n).n;
    w->in_text += decoder_feed(&w->decoder, str_head(str_after(w->bytes, w->at), n), false, w->out);
    w->at += n;
}

/* Behind the BOM. */
static void
walk_begin(struct walk *w, const struct edit *e)
{
    *w = (struct walk){ .bytes = e->bytes };
    w->out = arena_allocate(e->arena, decoder_room(PIECE), 1);
    start(&w->decoder, e, e->bytes);
    step(w, w->decoder.skip);
}

/* In large steps, in small ones near the place; false: it is inside a character. */
static bool
walk_to(struct walk *w, size_t offset)
{
    while (w->in_text < offset && w->at < w->bytes.n) {
        const size_t left = offset - w->in_text;
        size_t n = 1;

        /* what the decoder holds comes too */
        if (left > 2 * MAX_EXPANSION * sizeof w->decoder.held)
            n = left / MAX_EXPANSION - sizeof w->decoder.held;
        step(w, n < PIECE ? n : PIECE);
    }
    return w->in_text == offset;
}

/* A character of the old number, and its bytes. */
struct sign {
    char c;
    lucid_str bytes;
};

enum {
    MAX_SIGNS = 32,
    SIGN_BYTES = 16 /* of a sign: shifts before it too, of which ISO 2022 may have any number */
};

/* The bytes of each character of the number. */
static bool
read_signs(struct walk *w, lucid_str number, struct sign *signs)
{
    for (size_t i = 0; i < number.n; i++) {
        const size_t from = w->at, begin = w->in_text;

        while (w->in_text == begin && w->at < w->bytes.n)
            step(w, 1);
        if (w->in_text != begin + 1 || *w->out != number.p[i] || w->at - from > SIGN_BYTES)
            return false;
        signs[i] = (struct sign){ number.p[i], { w->bytes.p + from, w->at - from } };
    }
    return true;
}

/* Write a digit like one that is there: in ASCII and what is made of it, and in
 * EBCDIC, digits differ in four bits of one byte. */
static bool
put_digit(const struct sign *like, char digit, char *to)
{
    const unsigned value = (unsigned)(like->c - '0');

    memcpy(to, like->bytes.p, like->bytes.n);
    for (size_t i = like->bytes.n; i-- > 0;) {
        const unsigned byte = (unsigned char)to[i];

        if (byte == 0x30 + value || byte == 0xF0 + value) {
            to[i] = (char)(byte - value + (unsigned)(digit - '0'));
            return true;
        }
    }
    return false;
}

/* The number in the signs of the old one; its bytes, or 0. */
static size_t
put_number(const struct sign *signs, size_t n, lucid_str number, char *to)
{
    size_t written = 0, digit = 0, mark = 0;

    while (digit < n && !is_ascii_digit(signs[digit].c))
        digit++;
    while (mark < n && is_ascii_digit(signs[mark].c))
        mark++;
    for (size_t i = 0; i < number.n; i++) {
        const struct sign *like = &signs[is_ascii_digit(number.p[i]) ? digit : mark];

        if (like == signs + n)
            return 0;
        if (!is_ascii_digit(number.p[i]))
            memcpy(to + written, like->bytes.p, like->bytes.n);
        else if (!put_digit(like, number.p[i], to + written))
            return 0;
        written += like->bytes.n;
    }
    return written;
}

static lucid_str
join(lucid_str whole, size_t begin, size_t end, lucid_str middle, struct arena *a)
{
    const lucid_str rest = str_after(whole, end);
    char *to = arena_allocate(a, begin + middle.n + rest.n + 1, 1);

    if (begin > 0)
        memcpy(to, whole.p, begin);
    if (middle.n > 0)
        memcpy(to + begin, middle.p, middle.n);
    if (rest.n > 0)
        memcpy(to + begin + middle.n, rest.p, rest.n);
    return (lucid_str){ to, begin + middle.n + rest.n };
}

/* Take over the bytes if they say what they should. */
static bool
accept(struct edit *e, lucid_str bytes, lucid_str text)
{
    if (!str_equal(decode(e, bytes), text))
        return false;
    e->bytes = bytes;
    e->text = text;
    return true;
}

bool
edit_number(struct edit *e, size_t offset, size_t n, lucid_str number)
{
    struct sign signs[MAX_SIGNS];
    struct walk w;
    lucid_str put;
    char *to;
    size_t begin, written = 0;

    if (n == 0 || n > MAX_SIGNS || offset > e->text.n || n > e->text.n - offset)
        return false;
    to = arena_allocate(e->arena, number.n * SIGN_BYTES, 1);
    walk_begin(&w, e);
    if (walk_to(&w, offset) && read_signs(&w, str_head(str_after(e->text, offset), n), signs))
        written = put_number(signs, n, number, to);
    decoder_end(&w.decoder);
    if (written == 0)
        return false;
    begin = (size_t)(signs[0].bytes.p - e->bytes.p);
    put = (lucid_str){ to, written };
    e->change.begin = begin;
    e->change.end = w.at;
    e->change.put = put;
    return accept(e, join(e->bytes, begin, w.at, put, e->arena),
                  join(e->text, offset, offset + n, number, e->arena));
}

/* ASCII in the units of the encoding. */
static lucid_str
encode_ascii(const struct decoder *d, lucid_str ascii, struct arena *a)
{
    const bool wide = d->kind == ENCODING_UTF32LE || d->kind == ENCODING_UTF32BE;
    const bool narrow = d->kind == ENCODING_UTF16LE || d->kind == ENCODING_UTF16BE;
    const size_t unit = wide ? 4 : narrow ? 2 : 1;
    const bool low = d->kind == ENCODING_UTF16LE || d->kind == ENCODING_UTF32LE;
    char *to = arena_allocate(a, ascii.n * unit + 1, 1);

    for (size_t i = 0; i < ascii.n; i++)
        to[i * unit + (low ? 0 : unit - 1)] = ascii.p[i];
    return (lucid_str){ to, ascii.n * unit };
}

bool
edit_insert(struct edit *e, size_t offset, lucid_str ascii)
{
    struct walk w;
    lucid_str put;
    bool found;

    walk_begin(&w, e);
    found = walk_to(&w, offset);
    put = encode_ascii(&w.decoder, ascii, e->arena);
    decoder_end(&w.decoder);
    e->change.begin = e->change.end = w.at;
    e->change.put = put;
    return found && accept(e, join(e->bytes, w.at, w.at, put, e->arena),
                           join(e->text, offset, offset, ascii, e->arena));
}
