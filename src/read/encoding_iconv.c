/* read/encoding_iconv.c - the encodings that the C library decodes; the only includer of iconv. */
#include "read/encoding_iconv.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>

#include "read/encoding_units.h"
#include "unicode/utf8.h"

/*
 * Where glibc's answer to bad bytes depends on how they are cut.
 *
 * It finds a surrogate in UTF-7 only after it has gone on, and goes back to where its state was
 * other than it is now.  In UHC it passes over some characters that there are not before it
 * says that they are bad.
 */
enum quirk { NO_QUIRK, UTF7, UHC };

int
encoding_iconv_quirk(const char *name)
{
    static const struct {
        const char *name;
        enum quirk quirk;
    } quirks[] = { { "utf7", UTF7 }, { "utf7imap", UTF7 }, { "uhc", UHC },
                   { "cp949", UHC }, { "mscp949", UHC },   { "osf100203b5", UHC } };

    for (size_t i = 0; i < sizeof quirks / sizeof *quirks; i++)
        if (encoding_is_named(name, quirks[i].name))
            return (int)quirks[i].quirk;
    return NO_QUIRK;
}

/*
 * iconv's own names only: "" would be the locale's encoding, and "//" adds options.  Not
 * ISO-2022-CN-EXT, which nobody writes: glibc reads it past the end of the input, and wrote it
 * past the end of the output (CVE-2024-2961).
 */
void *
encoding_iconv_open(const char *name, const struct arena *a)
{
    iconv_t state;

    for (const char *c = name; *c; c++)
        if (*c <= ' ' || *c == '/' || *c == ',' || c - name > 60)
            return NULL;
    if (*name == '\0' || encoding_is_named(name, "iso2022cnext"))
        return NULL;
    state = iconv_open("UTF-8", name);
    if ((intptr_t)state != -1)
        return state;
    if (errno == ENOMEM)
        arena_exhausted(a);
    /* nor does glibc know one that it had no memory to look for, which are some 16 KB */
    free(arena_realloc(a, NULL, 16 * 1024));
    state = iconv_open("UTF-8", name);
    if ((intptr_t)state == -1)
        state = iconv_open("UTF-8", encoding_other_name(name));
    return (intptr_t)state == -1 ? NULL : state;
}

bool
encoding_iconv_close(void *state)
{
    return iconv_close(state) == 0;
}

/* iconv has no const, but does not write to its input. */
static char *
unconst(const char *p)
{
    char *same;

    memcpy(&same, &p, sizeof same);
    return same;
}

/* iconv's answer to one piece: what it has not taken of it, and errno. */
static size_t
convert(struct decoder *d, lucid_str piece, struct decoded *out)
{
    char *from = unconst(piece.p);
    size_t n = piece.n, room = (size_t)(out->end - out->to);

    if (iconv(d->state, &from, &n, &out->to, &room) != (size_t)-1)
        errno = 0;
    return n;
}

/* In what iconv wrote, U+FFFD for what Unicode does not have: glibc passes on from some
 * encodings surrogates and numbers beyond 10FFFF, in up to six bytes. */
static void
replace_ill_formed(struct decoder *d, char *written, struct decoded *out)
{
    lucid_str rest = { written, (size_t)(out->to - written) };
    size_t good = utf8_valid(rest), n;

    if (good == rest.n)
        return;
    for (out->to = written; rest.n > 0; rest = str_after(rest, n)) {
        memmove(out->to, rest.p, good);
        out->to += good;
        rest = str_after(rest, good);
        for (n = rest.n > 0; n < rest.n && ((unsigned char)rest.p[n] & 0xC0) == 0x80;)
            n++;
        if (n > 0)
            decoded_bad(d, n, out); /* is no longer than what it stands for */
        good = utf8_valid(str_after(rest, n));
    }
}

/* Convert a byte at a time, which is one way to cut them, until one is bad or the last sequence
 * is cut: errno.  Returns how many these are. */
static size_t
convert_bytes(struct decoder *d, lucid_str *s, struct decoded *out)
{
    size_t n = 0, most = 1;

    for (errno = 0; s->n > 0 && errno == 0;) {
        const lucid_str piece = str_head(*s, most);

        n = convert(d, piece, out);
        if (errno == EILSEQ && d->quirk == UHC)
            return n < piece.n ? piece.n - n : 1;
        *s = str_after(*s, piece.n - n);
        most = n > 0 && n == piece.n ? most + 1 : 1;
        if (errno == EINVAL && n < s->n)
            errno = 0;
    }
    return errno == EILSEQ ? 1 : n;
}

/* The same, at once where that is the same. */
static size_t
convert_all(struct decoder *d, lucid_str *s, struct decoded *out)
{
    char *const before = out->to;
    size_t n;

    if (d->quirk == UTF7)
        return convert_bytes(d, s, out);
    n = convert(d, *s, out);
    if (errno == EILSEQ && d->quirk == UHC) {
        out->to = before;
        return convert_bytes(d, s, out);
    }
    *s = str_after(*s, s->n - n);
    return errno == EILSEQ ? 1 : n;
}

void
encoding_iconv_decode(struct decoder *d, lucid_str *s, bool last, struct decoded *out)
{
    char *const written = out->to;
    size_t n;

    while (s->n > 0) {
        n = convert_all(d, s, out);
        if (n == 0 || (errno == EINVAL && !last && n < sizeof d->held))
            break;
        decoded_bad(d, n, out);
        *s = str_after(*s, n);
        if (d->quirk == UTF7) /* or glibc takes the rest for bad, too */
            iconv(d->state, NULL, NULL, NULL, NULL);
    }
    if (last) {
        n = (size_t)(out->end - out->to);
        iconv(d->state, NULL, NULL, &out->to, &n);
    }
    replace_ill_formed(d, written, out);
}
