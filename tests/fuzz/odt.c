/* odt.c - the XML of an OpenDocument text, and after a line "%%" its metadata. */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct fuzz_zip zip = { .members = 0 };
    lucid_str rest = fuzz_text(bytes, n);

    fuzz_zip_add(&zip, "mimetype", S("application/vnd.oasis.opendocument.text"));
    fuzz_zip_add(&zip, "content.xml", fuzz_part(&rest));
    fuzz_zip_add(&zip, "meta.xml", rest);
    fuzz_format("odt", fuzz_zip_end(&zip));
    fuzz_zip_free(&zip);
    return 0;
}
