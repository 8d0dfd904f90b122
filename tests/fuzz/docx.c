/* docx.c - the XML of a Word document: the text, then after lines "%%" its styles, footnotes,
 * and properties. */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static const char *const members[] = { "word/document.xml", "word/styles.xml",
                                           "word/footnotes.xml", "docProps/core.xml" };
    struct fuzz_zip zip = { .members = 0 };
    lucid_str rest = fuzz_text(bytes, n);

    for (size_t i = 0; i < sizeof members / sizeof *members && (i == 0 || rest.n > 0); i++)
        fuzz_zip_add(&zip, members[i], fuzz_part(&rest));
    fuzz_format("docx", fuzz_zip_end(&zip));
    fuzz_zip_free(&zip);
    return 0;
}
