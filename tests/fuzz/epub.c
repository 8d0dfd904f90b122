/* epub.c - a chapter of an EPUB, and after a line "%%" the package, which names it a.html. */
#include "fuzz.h"

static const char container[] =
    "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
    "<rootfile full-path='b/p.opf'/></rootfiles></container>";

static const char package[] =
    "<package xmlns='http://www.idpf.org/2007/opf'><metadata/><manifest><item id='a' "
    "href='a.html' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/>"
    "</spine></package>";

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct fuzz_zip zip = { .members = 0 };
    lucid_str rest = fuzz_text(bytes, n);

    fuzz_zip_add(&zip, "META-INF/container.xml", str_from(container));
    fuzz_zip_add(&zip, "b/a.html", fuzz_part(&rest));
    fuzz_zip_add(&zip, "b/p.opf", rest.n > 0 ? rest : str_from(package));
    fuzz_format("epub", fuzz_zip_end(&zip));
    fuzz_zip_free(&zip);
    return 0;
}
