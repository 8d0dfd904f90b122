/* merge/mixture.c - records that do not belong together. */
#include "merge/mixture.h"

#include "merge/shard.h"
#include "notation/json_read.h"

enum { NAMED = 10 }; /* shards in a message */

static lucid_str
kept(struct mixture *m, lucid_str s)
{
    return arena_copy(m->arena, s);
}

static void
note_shard(struct mixture *m, lucid_str name)
{
    unsigned shard, shards;

    if (name.n == 0 || !shard_read(kept(m, name).p, &shard, &shards))
        return;
    if (m->shards == 0) {
        m->seen = NEW(m->arena, shards, bool);
        m->shards = shards;
    }
    if (m->shards == shards)
        m->seen[shard - 1] = true;
    else
        m->other_shards = shards;
}

bool
mixture_add(struct mixture *m, const struct cJSON *head)
{
    const lucid_str options = json_read_text(head, "options");
    const lucid_str version = json_read_text(head, "lucid");

    if (!m->begun) {
        m->begun = true;
        m->options = kept(m, options);
    } else if (!str_equal(options, m->options)) {
        if (m->left_out++ == 0)
            m->other_options = kept(m, options);
        return false;
    }
    if (m->version.n == 0)
        m->version = kept(m, version);
    else if (version.n > 0 && m->other_version.n == 0 && !str_equal(version, m->version))
        m->other_version = kept(m, version);
    note_shard(m, json_read_text(head, "shard"));
    return true;
}

static const char *
options_text(lucid_str options)
{
    return options.n > 0 ? options.p : "the defaults";
}

/* "2/4, 3/4", or NULL. */
static const char *
missing_shards(const struct mixture *m)
{
    struct arena *a = m->arena;
    const char *list = NULL;
    unsigned missing = 0;

    for (unsigned i = 0; i < m->shards; i++)
        if (!m->seen[i] && ++missing <= NAMED)
            list =
                arena_format(a, "%s%s%u/%u", list ? list : "", list ? ", " : "", i + 1, m->shards);
    if (missing > NAMED)
        list = arena_format(a, "%s and %u more", list, missing - NAMED);
    return list;
}

void
mixture_end(const struct mixture *m)
{
    struct arena *a = m->arena;
    const char *missing = missing_shards(m);

    if (m->left_out > 0)
        m->complain(m->self, "merge",
                    arena_format(a,
                                 "%llu records left out: counted with %s, the first record with %s",
                                 (unsigned long long)m->left_out, options_text(m->other_options),
                                 options_text(m->options)));
    if (m->other_version.n > 0)
        m->complain(m->self, "merge",
                    arena_format(a, "records of lucid %s and %s are added up", m->version.p,
                                 m->other_version.p));
    if (m->other_shards > 0)
        m->complain(m->self, "merge",
                    arena_format(a, "shards of %u and of %u parts are added up", m->shards,
                                 m->other_shards));
    if (missing)
        m->complain(m->self, "merge", arena_format(a, "missing shards: %s", missing));
}
