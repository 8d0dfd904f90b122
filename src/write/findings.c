/* write/findings.c - what the formats of `check` have in common. */
#include "write/findings.h"

#include "base/siphash.h"
#include "check/rule.h"

const char *
severity_name(enum lucid_severity severity)
{
    static const char *const names[] = {
        [LUCID_NOTE] = "note",
        [LUCID_SEVERITY_WARNING] = "warning",
        [LUCID_SEVERITY_ERROR] = "error",
    };

    return names[severity];
}

static const char *
hint_of(const char *rule)
{
    for (size_t i = 0; rules[i]; i++)
        if (strcmp(rules[i]->id, rule) == 0)
            return rules[i]->hint;
    return NULL;
}

/* A message may say it itself, behind a colon. */
lucid_str
finding_words(const struct lucid_finding *f, const char **hint)
{
    const lucid_str all = str_from(f->message);
    size_t n = all.n;

    for (size_t i = 0; i + 2 < all.n; i++)
        if (all.p[i] == ':' && all.p[i + 1] == ' ')
            n = i;
    *hint = n < all.n ? all.p + n + 2 : hint_of(f->rule);
    return str_head(all, n);
}

void
check_total_add(struct check_total *t, const struct lucid_report *r)
{
    t->files++;
    t->findings += r->findings_n;
    for (size_t i = 0; i < r->findings_n; i++)
        t->of[r->findings[i].severity]++;
}

void
write_troubles(struct report_writer *f,
               void (*file)(struct report_writer *, const struct lucid_report *))
{
    for (size_t i = 0; f->troubles && i < f->troubles->n; i++) {
        struct lucid_finding one = trouble_finding(&f->troubles->list[i]);

        file(f, &(struct lucid_report){
                    .path = f->troubles->list[i].path, .findings = &one, .findings_n = 1 });
    }
}

/* ---- fingerprints */

/* A slot of the table: how often a finding like this was seen. */
struct seen {
    uint64_t like, times; /* 0 times: free */
};

/* Fixed: a fingerprint is the same in every run. */
static const uint64_t seeds[2][2] = { { 1, 2 }, { 3, 4 } };

/* The hashes of more than one part: that of a hash and the next part. */
static uint64_t
join(size_t which, uint64_t hash, lucid_str part)
{
    const uint64_t seed[2] = { seeds[which][0] ^ hash, seeds[which][1] };

    return hash_bytes(seed, part);
}

static bool
is_of_number(char c)
{
    return is_ascii_digit(c) || c == '.' || c == ',' || c == '-';
}

/* The message without its numbers, nor the marks that stand in them. */
static uint64_t
join_message(size_t which, uint64_t hash, const char *message)
{
    while (*message) {
        size_t n = 0;

        while (message[n] && !is_of_number(message[n]))
            n++;
        hash = join(which, hash, (lucid_str){ message, n });
        message += n;
        while (is_of_number(*message))
            message++;
    }
    return hash;
}

static uint64_t
hash_finding(size_t which, lucid_str path, const struct lucid_finding *f)
{
    uint64_t hash = join(which, 0, str_from(f->rule));

    hash = join(which, hash, path);
    return f->text.n > 0 ? join(which, hash, f->text) : join_message(which, hash, f->message);
}

/* Where `like` stands, or the free slot for it; half the slots are free. */
static struct seen *
slot_of(const struct fingerprints *all, uint64_t like)
{
    const lucid_str key = { (const char *)&like, sizeof like };
    size_t at = (size_t)hash_bytes(all->seed, key) & (all->capacity - 1);

    while (all->seen[at].times > 0 && all->seen[at].like != like)
        at = (at + 1) & (all->capacity - 1);
    return &all->seen[at];
}

static void
grow(struct fingerprints *all)
{
    struct fingerprints larger = *all;

    larger.capacity = all->capacity ? 2 * all->capacity : 64;
    larger.seen = NEW(all->arena, larger.capacity, struct seen);
    for (size_t i = 0; i < all->capacity; i++)
        if (all->seen[i].times > 0)
            *slot_of(&larger, all->seen[i].like) = all->seen[i];
    *all = larger;
}

uint64_t
count_seen(struct fingerprints *all, uint64_t like)
{
    struct seen *slot;

    if (2 * (all->n + 1) > all->capacity)
        grow(all);
    slot = slot_of(all, like);
    all->n += slot->times == 0;
    slot->like = like;
    return slot->times++;
}

void
fingerprint(struct fingerprints *all, lucid_str path, const struct lucid_finding *f,
            char to[FINGERPRINT_LENGTH])
{
    static const char hex[] = "0123456789abcdef";
    const lucid_str name = path_in_repository(path);
    const uint64_t like = hash_finding(0, name, f), times = count_seen(all, like);

    for (size_t which = 0; which < 2; which++) {
        uint64_t hash = join(which, hash_finding(which, name, f),
                             (lucid_str){ (const char *)&times, sizeof times });

        for (size_t i = 0; i < FINGERPRINT_LENGTH / 2; i++, hash >>= 4)
            to[which * FINGERPRINT_LENGTH / 2 + i] = hex[hash & 15];
    }
}
