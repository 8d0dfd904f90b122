/* document/unpack.c - a file that is an archive: its text. */
#include "document/unpack.h"

#include "read/detect_format.h"

static const struct input *
asked_for(const struct document *d)
{
    return d->options->format ? input_find(str_from(d->options->format)) : NULL;
}

bool
document_may_unpack(const struct document *d)
{
    const struct input *asked = asked_for(d);

    return !asked || asked->unpack;
}

/* Say what the file is, as far as its content or else its name tells, and what is wrong. */
static void
refuse(struct document *d, const struct input *as)
{
    const char *problem = d->unpacked.problem;

    if (!problem)
        problem = "a zip archive that holds no document";
    d->refused = as ? arena_format(d->arena, "%s: %s; not counted", as->file, problem)
                    : arena_format(d->arena, "%s; not counted", problem);
}

/* Of an archive that is damaged its content does not tell. */
static const struct input *
format_of(const struct document *d, const struct input *tried)
{
    const struct input *named = asked_for(d) ? asked_for(d) : d->named;

    if (!d->unpacked.damaged)
        return tried;
    return named && named->unpack ? named : NULL;
}

bool
document_unpack(struct document *d, lucid_str *bytes)
{
    const struct input *asked = asked_for(d);

    d->unpacked.skip_notes = d->options->skip_notes;
    memcpy(d->unpacked.seed, d->options->seed, sizeof d->unpacked.seed);
    for (size_t i = 0; inputs[i]; i++) {
        const struct input *in = inputs[i];
        enum unpacking done;

        if (!in->unpack || (asked && in != asked))
            continue;
        done = in->unpack(*bytes, &d->unpacked);
        if (done == UNPACK_OTHER)
            continue;
        if (done == UNPACK_FAILED) {
            refuse(d, format_of(d, in));
            return false;
        }
        d->input = in;
        *bytes = d->unpacked.text;
        return true;
    }
    refuse(d, NULL);
    return false;
}
