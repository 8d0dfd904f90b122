/*
 * fuzz.h - what the targets of the fuzzer share.
 *
 * A target is a file of tests/fuzz: a function that libFuzzer calls with bytes.  What must hold
 * for any bytes is said by MUST.  What a target chooses besides it takes from a hash of the
 * bytes, so that an input is a file of its format as users have it.
 */
#ifndef LUCID_FUZZ_H
#define LUCID_FUZZ_H

#include <stdlib.h>

#include "base/arena.h"
#include "notation/writer.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

#define MUST(condition)                                                                            \
    do {                                                                                           \
        if (!(condition))                                                                          \
            fuzz_fail(#condition, __FILE_NAME__, __LINE__);                                        \
    } while (0)

#ifndef __FILE_NAME__
#define __FILE_NAME__ __FILE__
#endif

/* Say what did not hold, and abort. */
_Noreturn void fuzz_fail(const char *what, const char *file, int line);

static inline lucid_str
fuzz_text(const uint8_t *bytes, size_t n)
{
    return (lucid_str){ (const char *)bytes, n };
}

/* The next number of a sequence that a text begins. */
uint64_t fuzz_begin(lucid_str text);
size_t fuzz_next(uint64_t *state, size_t below);

/* Cut the text up to the first line "%%" off *rest. */
lucid_str fuzz_part(lucid_str *rest);

/* For lucid_report_json; self is a struct writer. */
bool fuzz_write(void *self, const char *bytes, size_t n);

static inline lucid_str
fuzz_written(const struct writer *w)
{
    return (lucid_str){ w->bytes, w->n };
}

/* Is it a value of JSON in UTF-8, in which nothing would be obeyed by a terminal? */
void fuzz_must_be_json(lucid_str text);

/* Is it well-formed XML? */
void fuzz_must_be_xml(lucid_str text);

/* An analyser of texts of that format, or of any: NULL. */
struct lucid_analyser *fuzz_analyser(const char *format);

/* The report as JSON, to be freed by writer_free. */
struct writer fuzz_json(const struct lucid_report *report);

/* Any bytes as a text of that format: what the report says must agree with itself. */
int fuzz_format(const char *format, lucid_str text);

/* Run the program; arguments end in NULL, the first is "lucid".  What it prints is to be freed by
 * writer_free, and so is what it complains of. */
struct fuzz_run {
    int status;
    struct writer out, errors;
};
struct fuzz_run fuzz_program(const char *const *arguments, lucid_str input);
void fuzz_run_free(struct fuzz_run *run);

/* getopt keeps its place in the arguments of the run before; let it forget that. */
void fuzz_forget_arguments(void);

/* A file that has no name but this, and these bytes; to be closed by fuzz_file_close. */
struct fuzz_file {
    char path[32];
    int fd;
};
struct fuzz_file fuzz_file(lucid_str bytes);
void fuzz_file_close(const struct fuzz_file *file);

/* A zip archive of members that are not compressed: add each, then the end. */
struct fuzz_zip {
    struct writer bytes, directory;
    unsigned members;
};
void fuzz_zip_add(struct fuzz_zip *zip, const char *name, lucid_str content);
lucid_str fuzz_zip_end(struct fuzz_zip *zip);
void fuzz_zip_free(struct fuzz_zip *zip);

#endif
