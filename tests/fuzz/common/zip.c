/* zip.c - an archive of members that are not compressed. */
#include "fuzz.h"

static void
write_number(struct writer *w, uint32_t value, unsigned bytes)
{
    for (; bytes > 0; bytes--, value >>= 8)
        write_str(w, (lucid_str){ &(char){ (char)(value & 0xFF) }, 1 });
}

static uint32_t
crc32_of(lucid_str bytes)
{
    uint32_t crc = UINT32_MAX;

    for (size_t i = 0; i < bytes.n; i++) {
        crc ^= (unsigned char)bytes.p[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? UINT32_C(0xEDB88320) : 0);
    }
    return ~crc;
}

/* Version, flags, method, time, date, check sum, sizes, length of the name, of an extra. */
static void
write_header(struct writer *w, lucid_str name, lucid_str content)
{
    write_number(w, 20, 2);
    write_number(w, 0, 8);
    write_number(w, crc32_of(content), 4);
    write_number(w, (uint32_t)content.n, 4);
    write_number(w, (uint32_t)content.n, 4);
    write_number(w, (uint32_t)name.n, 2);
    write_number(w, 0, 2);
}

void
fuzz_zip_add(struct fuzz_zip *zip, const char *name, lucid_str content)
{
    const size_t at = zip->bytes.n;

    write_text(&zip->bytes, "PK\3\4");
    write_header(&zip->bytes, str_from(name), content);
    write_text(&zip->bytes, name);
    write_str(&zip->bytes, content);
    write_text(&zip->directory, "PK\1\2");
    write_number(&zip->directory, 20, 2);
    write_header(&zip->directory, str_from(name), content);
    write_number(&zip->directory, 0, 10);
    write_number(&zip->directory, (uint32_t)at, 4);
    write_text(&zip->directory, name);
    zip->members++;
}

lucid_str
fuzz_zip_end(struct fuzz_zip *zip)
{
    const size_t at = zip->bytes.n;

    write_str(&zip->bytes, fuzz_written(&zip->directory));
    write_text(&zip->bytes, "PK\5\6");
    write_number(&zip->bytes, 0, 4);
    write_number(&zip->bytes, zip->members, 2);
    write_number(&zip->bytes, zip->members, 2);
    write_number(&zip->bytes, (uint32_t)zip->directory.n, 4);
    write_number(&zip->bytes, (uint32_t)at, 4);
    write_number(&zip->bytes, 0, 2);
    return fuzz_written(&zip->bytes);
}

void
fuzz_zip_free(struct fuzz_zip *zip)
{
    writer_free(&zip->bytes);
    writer_free(&zip->directory);
}
