/* encoding.c - bytes in any encoding to UTF-8, whole and in pieces. */
#include <iconv.h>

#include "fuzz.h"
#include "read/detect_format.h"
#include "read/encoding.h"
#include "unicode/utf8.h"

static const char *const fallbacks[] = { NULL,       "windows-1252", "ISO-8859-1", "SHIFT_JIS",
                                         "GB18030",  "EUC-JP",       "UTF-16LE",   "ISO-2022-JP",
                                         "KOI8-R",   "BIG5",         "UTF-7",      "UTF-16",
                                         "UTF-32BE", "ISO-IR-193",   "UHC" };

/* The C library reads tables of an encoding again each time unless somebody has it open. */
static void
keep_tables(void)
{
    static iconv_t open[sizeof fallbacks / sizeof *fallbacks];

    for (size_t i = 1; i < sizeof fallbacks / sizeof *fallbacks; i++)
        if (!open[i])
            open[i] = iconv_open("UTF-8", fallbacks[i]);
}

static void
decode(struct decoder *d, lucid_str piece, bool last, struct writer *to)
{
    const size_t most = decoder_room(piece.n);
    char *room = malloc(most > 0 ? most : 1); /* exactly: more is seen */
    size_t n;

    MUST(room);
    n = decoder_feed(d, piece, last, room);
    MUST(n <= most);
    write_str(to, (lucid_str){ room, n });
    free(room);
}

static void
begin(struct decoder *d, lucid_str bytes, const char *fallback)
{
    *d = (struct decoder){ .declared = input_encoding(NULL, NULL, bytes) };
    decoder_begin(d, bytes, true, fallback);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    lucid_str rest = fuzz_text(bytes, n);
    uint64_t state = fuzz_begin(rest);
    const char *fallback = fallbacks[fuzz_next(&state, sizeof fallbacks / sizeof *fallbacks)];
    const size_t most = 1 + fuzz_next(&state, 24);
    struct writer whole = { .bytes = NULL }, pieces = { .bytes = NULL };
    struct decoder one, other;

    keep_tables();
    begin(&one, rest, fallback);
    decode(&one, rest, true, &whole);
    MUST(utf8_valid(fuzz_written(&whole)) == whole.n);
    begin(&other, rest, fallback);
    while (rest.n > 0) {
        const lucid_str piece = str_head(rest, 1 + fuzz_next(&state, most));

        decode(&other, piece, false, &pieces);
        rest = str_after(rest, piece.n);
    }
    decode(&other, rest, true, &pieces);
    MUST(str_equal(fuzz_written(&whole), fuzz_written(&pieces)));
    MUST(strcmp(one.name, other.name) == 0 && one.bad_bytes == other.bad_bytes);
    decoder_end(&one);
    decoder_end(&other);
    writer_free(&whole);
    writer_free(&pieces);
    return 0;
}
