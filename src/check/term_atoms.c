/* check/term_atoms.c - a text as atoms: words and signs as they are compared, and gaps. */
#include "check/term.h"
#include "unicode/breaks.h"
#include "unicode/utf8.h"

/* A segment of UAX #29 without its masks. */
struct segment {
    lucid_str text; /* in the text, from its first byte to its last that is no mask */
    char bytes[MAX_ATOM];
    size_t n; /* MAX_ATOM + 1: more than there is room for */
};

static void
read_segment(lucid_str text, struct segment *to)
{
    size_t first = text.n, end = 0;

    to->n = 0;
    to->bytes[0] = '\0';
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == LUCID_MASK)
            continue;
        first = first < i ? first : i;
        end = i + 1;
        if (to->n < MAX_ATOM)
            to->bytes[to->n] = text.p[i];
        to->n += to->n <= MAX_ATOM;
    }
    to->text = first < end ? (lucid_str){ text.p + first, end - first } : str_head(text, 0);
}

enum segment_kind { SEGMENT_NOTHING, SEGMENT_SPACE, SEGMENT_HYPHEN, SEGMENT_OTHER };

static enum segment_kind
kind_of(const struct segment *s)
{
    size_t length;
    uint32_t cp;

    if (s->n == 0)
        return SEGMENT_NOTHING;
    cp = utf8_decode((lucid_str){ s->bytes, s->n < MAX_ATOM ? s->n : MAX_ATOM }, &length);
    if (cp == '-' || cp == 0x2010 || cp == 0x2011)
        return SEGMENT_HYPHEN;
    if (cp < UTF8_MASKED && (properties_of(cp)->bits & P_SPACE))
        return SEGMENT_SPACE;
    return SEGMENT_OTHER;
}

/* White space, or one hyphen between words, is a gap; a dash made of both is none, and keeps
 * what stands on its sides apart. */
static void
read_gap(lucid_str *rest, struct segment *s, struct atom *to)
{
    const char *begin = s->text.p;
    size_t hyphens = 0, spaces = 0, taken;
    enum segment_kind kind = kind_of(s);

    for (;;) {
        hyphens += kind == SEGMENT_HYPHEN;
        spaces += kind == SEGMENT_SPACE;
        if (kind != SEGMENT_NOTHING)
            to->text = (lucid_str){ begin, (size_t)(s->text.p + s->text.n - begin) };
        if (rest->n == 0)
            break;
        taken = next_word_break(*rest);
        read_segment(str_head(*rest, taken), s);
        kind = kind_of(s);
        if (kind == SEGMENT_OTHER)
            break;
        *rest = str_after(*rest, taken);
    }
    to->kind = hyphens == 0 || (hyphens == 1 && spaces == 0) ? ATOM_GAP : ATOM_BAR;
}

bool
next_atom(lucid_str *rest, struct atom *to)
{
    struct segment s;

    while (rest->n > 0) {
        const size_t taken = next_word_break(*rest);
        enum segment_kind kind;

        read_segment(str_head(*rest, taken), &s);
        *rest = str_after(*rest, taken);
        kind = kind_of(&s);
        if (kind == SEGMENT_NOTHING)
            continue;
        if (kind != SEGMENT_OTHER) {
            read_gap(rest, &s, to);
            return true;
        }
        to->kind = s.n > MAX_ATOM || s.bytes[0] == TERM_COVERED ? ATOM_BAR : ATOM_WORD;
        to->text = s.text;
        to->folded = (lucid_str){ to->bytes, 0 };
        if (to->kind == ATOM_BAR)
            return true;
        to->folded.n = utf8_fold((lucid_str){ s.bytes, s.n }, to->bytes);
        if (to->folded.n > 0)
            return true; /* else it cannot be seen: a soft hyphen, a zero width space */
    }
    return false;
}
