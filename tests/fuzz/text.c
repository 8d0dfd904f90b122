/* text.c - any bytes as a text of that format. */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    return fuzz_format("text", fuzz_text(bytes, n));
}
