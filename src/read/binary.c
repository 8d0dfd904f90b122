/* read/binary.c - what is no text at all: by its first bytes, or by NULs. */
#include "read/binary.h"

#include "read/encoding.h"

/* Letters alone may begin a text too: then a NUL must be near. */
enum proof { ENOUGH, WITH_NUL };

#define BYTES(literal)                                                                             \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    }

#define LFS_POINTER "version https://git-lfs.github.com/spec/v1\n"

struct signature {
    lucid_str bytes;
    unsigned short at;
    unsigned char proof; /* enum proof */
    const char *what;
    const char *filter; /* that makes text of it, or NULL */
};

static const struct signature signatures[] = {
    { BYTES("\x89PNG\r\n\x1A\n"), 0, ENOUGH, "a PNG image", NULL },
    { BYTES("\xFF\xD8\xFF"), 0, ENOUGH, "a JPEG image", NULL },
    { BYTES("GIF8"), 0, WITH_NUL, "a GIF image", NULL },
    { BYTES("BM"), 0, WITH_NUL, "a BMP image", NULL },
    { BYTES("II*\0"), 0, ENOUGH, "a TIFF image", NULL },
    { BYTES("MM\0*"), 0, ENOUGH, "a TIFF image", NULL },
    { BYTES("WEBP"), 8, WITH_NUL, "a WebP image", NULL },
    { BYTES("WAVE"), 8, WITH_NUL, "a WAV recording", NULL },
    { BYTES("AVI "), 8, WITH_NUL, "an AVI film", NULL },
    { BYTES("ftyp"), 4, WITH_NUL, "an MPEG-4 film, recording or image", NULL },
    { BYTES("\x1A\x45\xDF\xA3"), 0, ENOUGH, "a Matroska film", NULL },
    { BYTES("ID3"), 0, WITH_NUL, "an MP3 recording", NULL },
    { BYTES("OggS\0"), 0, ENOUGH, "an Ogg recording", NULL },
    { BYTES("fLaC\0"), 0, ENOUGH, "a FLAC recording", NULL },
    { BYTES("%PDF-"), 0, ENOUGH, "a PDF document", "*.pdf=pdftotext - -" },
    { BYTES("%!PS-Adobe-"), 0, ENOUGH, "a PostScript document", NULL },
    { BYTES("{\\rtf"), 0, ENOUGH, "a Rich Text document", "*.rtf=pandoc -f rtf -t plain" },
    { BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), 0, ENOUGH,
      "a document of an old Word, Excel or PowerPoint", "*.doc=antiword -" },
    { BYTES("AT&TFORM"), 0, ENOUGH, "a DjVu document", NULL },
    { BYTES("\x1F\x8B"), 0, ENOUGH, "compressed by gzip", "*.gz=gzip -dc" },
    { BYTES("BZh"), 0, WITH_NUL, "compressed by bzip2", "*.bz2=bzip2 -dc" },
    { BYTES("1AY&SY"), 4, ENOUGH, "compressed by bzip2", "*.bz2=bzip2 -dc" },
    { BYTES("\xFD"
            "7zXZ\0"),
      0, ENOUGH, "compressed by xz", "*.xz=xz -dc" },
    { BYTES("\x28\xB5\x2F\xFD"), 0, ENOUGH, "compressed by zstd", "*.zst=zstd -dc" },
    { BYTES("7z\xBC\xAF\x27\x1C"), 0, ENOUGH, "a 7z archive", NULL },
    { BYTES("Rar!\x1A\x07"), 0, ENOUGH, "a RAR archive", NULL },
    { BYTES("PK\3\4"), 0, ENOUGH, "a zip archive", NULL },
    { BYTES("PK\5\6"), 0, ENOUGH, "an empty zip archive", NULL },
    { BYTES("ustar"), 257, WITH_NUL, "a tar archive", NULL },
    { BYTES("!<arch>\n"), 0, ENOUGH, "an ar archive", NULL },
    { BYTES("\x7F"
            "ELF"),
      0, ENOUGH, "an ELF program or library", NULL },
    { BYTES("MZ"), 0, WITH_NUL, "a Windows program", NULL },
    { BYTES("\xCF\xFA\xED\xFE"), 0, ENOUGH, "a Mach-O program", NULL },
    { BYTES("\xCA\xFE\xBA\xBE"), 0, ENOUGH, "a Java class", NULL },
    { BYTES("\0asm"), 0, ENOUGH, "a WebAssembly module", NULL },
    { BYTES("SQLite format 3\0"), 0, ENOUGH, "an SQLite database", NULL },
    { BYTES(LFS_POINTER), 0, ENOUGH, "a pointer of Git LFS, not the text itself (git lfs pull)",
      NULL },
    { BYTES("wOFF"), 0, WITH_NUL, "a font", NULL },
    { BYTES("wOF2"), 0, WITH_NUL, "a font", NULL },
    { BYTES("OTTO"), 0, WITH_NUL, "a font", NULL },
};

static bool
has_signature(const struct signature *s, lucid_str head)
{
    return head.n > s->at && head.p[s->at] == *s->bytes.p &&
           str_starts(str_after(head, s->at), s->bytes);
}

bool
is_zip(lucid_str head)
{
    return str_starts(head, S("PK\3\4"));
}

bool
is_lfs_pointer(lucid_str head)
{
    return str_starts(head, S(LFS_POINTER));
}

const char *
binary_reason(lucid_str head, const struct decoder *as, struct arena *a)
{
    const char *nul =
        head.n > 0 && !decoder_explains_nuls(as) ? memchr(head.p, '\0', head.n) : NULL;

    for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++) {
        const struct signature *s = &signatures[i];

        if (!has_signature(s, head) || (s->proof == WITH_NUL && !nul))
            continue;
        if (s->filter)
            return arena_format(a, "%s; not counted (--filter '%s' reads such files)", s->what,
                                s->filter);
        return arena_format(a, "%s; not counted", s->what);
    }
    if (nul)
        return arena_format(a, "not text: byte %zu is NUL; not counted", (size_t)(nul - head.p));
    return NULL;
}
