/* api/output.c - a report as the program prints it, and the repair it would make. */
#include <string.h>

#include "api/analyser.h"
#include "read/article/declared_number.h"
#include "write/record.h"

static const struct output *
ndjson(void)
{
    for (size_t i = 0; outputs[i]; i++)
        if (strcmp(outputs[i]->name, "ndjson") == 0)
            return outputs[i];
    return NULL;
}

static void
write_record(const struct output *output, struct report_writer *fold, const struct lucid_report *r)
{
    if (api_report_of(r)->checked) {
        output->check_file(fold, r);
    } else if (api_report_of(r)->merged) {
        fold->total_only = true;
        fold->options = NULL; /* the records have them */
        output->begin(fold);
        output->end(fold, r);
    } else {
        output->file(fold, r);
    }
}

bool
lucid_report_json(const struct lucid_report *r,
                  bool (*write)(void *self, const char *bytes, size_t n), void *self)
{
    struct lucid_analyser *a = api_report_of(r)->analyser;
    const struct output *output = ndjson();
    struct writer to = { .bytes = NULL };
    struct report_writer fold = { .to = &to,
                                  .arena = &a->document_arena,
                                  .metrics = a->metrics,
                                  .options = counting_options(&a->options, &a->document_arena) };
    bool done;

    a->error = "";
    if (!output)
        return api_fail(a, "this library does not write JSON");
    write_record(output, &fold, r);
    done = to.error ? api_fail(a, api_exhausted)
                    : write(self, to.bytes, to.n) || api_fail(a, "the bytes were not taken");
    writer_free(&to);
    return done;
}

/* A declared count that is wrong, or NULL. */
static const struct lucid_declared *
wrong_count(const struct lucid_report *r)
{
    if (r->declared.found && r->declared.words != r->counts.words)
        return &r->declared;
    if (r->declared_front.found && r->declared_front.words != r->counts.words)
        return &r->declared_front;
    return NULL;
}

bool
lucid_repair(const struct lucid_report *r, lucid_str bytes, struct lucid_repair_info *to)
{
    struct lucid_analyser *a = api_report_of(r)->analyser;
    struct edit e = { .bytes = bytes,
                      .encoding = a->options.encoding,
                      .format = r->format,
                      .arena = &a->document_arena };
    const struct lucid_declared *wrong = wrong_count(r);
    const char *problem;

    *to = (struct lucid_repair_info){ .length = 0 };
    if (setjmp(a->exhausted.jump) != 0)
        return api_fail(a, api_exhausted);
    a->error = "";
    if (!wrong)
        return false;
    if (a->document.packed)
        return api_fail(a, "the text of an archive cannot be repaired");
    edit_begin(&e);
    problem = declared_number_edit(&e, wrong, r->counts.words);
    if (problem)
        return api_fail(a, problem);
    *to = (struct lucid_repair_info){ e.change.begin, e.change.end - e.change.begin, e.change.put };
    return true;
}
