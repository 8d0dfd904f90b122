/* out/sarif.c - SARIF 2.1.0 (OASIS 2020), which code scanning services read. */
#include <math.h>

#include "notation/json.h"
#include "write/findings.h"
#include "check/rule.h"

/* Of "readability/grade". */
struct rule_part {
    const char *rule, *part;
};

struct sarif {
    struct fingerprints fingerprints;
    bool more; /* a result stands before the next one */
    /* The parts of rules that results are of, in the order of their first; they follow the
     * rules in the driver. */
    struct rule_part *parts;
    size_t parts_n, parts_capacity;
};

/* A file (3.24). */
struct artifact {
    lucid_str path, uri;
    uint64_t lines;
};

/* A message object (3.11). */
static void
add_message(struct json *j, const char *key, const char *text)
{
    json_open(j, key, '{');
    json_text(j, "text", str_from(text));
    json_close(j, '}');
}

/* The levels (3.27.10) have the names of the severities. */
static void
add_rule(struct json *j, const struct rule *rule, const char *id)
{
    if (!rule)
        return;
    json_open(j, NULL, '{');
    json_word(j, "id", id);
    add_message(j, "shortDescription", rule->what);
    add_message(j, "fullDescription", rule->why);
    json_open(j, "defaultConfiguration", '{');
    json_bool(j, "enabled", rule->on);
    json_word(j, "level", severity_name(rule->severity));
    json_close(j, '}');
    json_close(j, '}');
}

/* The index of a rule, or of none. */
static size_t
index_of(const char *id)
{
    size_t i = 0;

    while (rules[i] && strcmp(rules[i]->id, id) != 0)
        i++;
    return i;
}

static void
write_driver(struct report_writer *f)
{
    const struct sarif *s = f->self;
    struct json j = { .to = f->to };

    json_open(&j, NULL, '{');
    json_word(&j, "name", "lucid");
    json_word(&j, "version", LUCID_VERSION);
    json_word(&j, "semanticVersion", LUCID_VERSION);
    json_word(&j, "informationUri", "man:lucid(1)"); /* as systemd.unit(5) writes it */
    json_open(&j, "rules", '[');
    for (size_t i = 0; rules[i]; i++)
        add_rule(&j, rules[i], rules[i]->id);
    for (size_t i = 0; i < s->parts_n; i++)
        add_rule(&j, rules[index_of(s->parts[i].rule)],
                 arena_format(f->arena, "%s/%s", s->parts[i].rule, s->parts[i].part));
    json_close(&j, ']');
    json_close(&j, '}');
}

static void
begin_log(struct report_writer *f)
{
    struct sarif *s = NEW(f->arena, 1, struct sarif);

    s->fingerprints = (struct fingerprints){ .arena = f->arena, .seed = f->seed };
    f->self = s;
    write_text(f->to, "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\","
                      "\"version\":\"2.1.0\",\"runs\":[{\"columnKind\":\"unicodeCodePoints\","
                      "\"results\":[");
}

/* RFC 3986, 2.3: all others are escaped, so any bytes make a URI. */
static bool
is_unreserved(char c)
{
    return is_ascii_alpha(c) || is_ascii_digit(c) || (c && strchr("-._~/", c));
}

static lucid_str
uri_of(struct arena *a, lucid_str path)
{
    static const char hex[] = "0123456789ABCDEF";
    const lucid_str scheme = str_starts(path, S("/")) ? S("file://") : S("");
    char *uri = NEW(a, scheme.n + 3 * path.n, char);
    size_t n = scheme.n;

    memcpy(uri, scheme.p, scheme.n);
    for (size_t i = 0; i < path.n; i++) {
        const unsigned char c = (unsigned char)path.p[i];

        if (is_unreserved(path.p[i])) {
            uri[n++] = path.p[i];
        } else {
            uri[n++] = '%';
            uri[n++] = hex[c >> 4];
            uri[n++] = hex[c & 15];
        }
    }
    return (lucid_str){ uri, n };
}

/* A region (3.30), its end just after the last character as ours is; the whole
 * file is all its lines. */
static void
add_region(struct json *j, const struct lucid_finding *f, uint64_t lines)
{
    json_open(j, "region", '{');
    json_count(j, "startLine", f->place.line ? f->place.line : 1);
    if (f->place.line)
        json_count(j, "startColumn", f->place.column);
    if (f->end.line) {
        json_count(j, "endLine", f->end.line);
        json_count(j, "endColumn", f->end.column);
    } else if (f->place.line == 0) {
        json_count(j, "endLine", lines ? lines : 1);
    }
    json_close(j, '}');
}

static void
add_locations(struct json *j, const struct artifact *file, const struct lucid_finding *f)
{
    json_open(j, "locations", '[');
    json_open(j, NULL, '{');
    json_open(j, "physicalLocation", '{');
    json_open(j, "artifactLocation", '{');
    json_text(j, "uri", file->uri);
    json_close(j, '}');
    add_region(j, f, file->lines);
    json_close(j, '}');
    json_close(j, '}');
    json_close(j, ']');
}

/* What was measured, for who filters: not finite is left out. */
static void
add_properties(struct json *j, const struct lucid_finding *f)
{
    if (!isfinite(f->value) && !isfinite(f->limit))
        return;
    json_open(j, "properties", '{');
    if (isfinite(f->value))
        json_double(j, "value", f->value);
    if (isfinite(f->limit))
        json_double(j, "limit", f->limit);
    json_close(j, '}');
}

/* The index of a part of a rule in the driver. */
static size_t
part_index(struct report_writer *f, const struct lucid_finding *finding)
{
    struct sarif *s = f->self;
    size_t i = 0;

    while (i < s->parts_n && (strcmp(s->parts[i].rule, finding->rule) != 0 ||
                              strcmp(s->parts[i].part, finding->part) != 0))
        i++;
    if (i == s->parts_n) {
        s->parts = arena_grow(f->arena, s->parts, i, &s->parts_capacity, sizeof *s->parts);
        s->parts[s->parts_n++] = (struct rule_part){ finding->rule, finding->part };
    }
    return rules_count() + i;
}

/* Of two scores of a text each is a rule: services take results of one rule on one line
 * for the same. */
static void
add_rule_of(struct json *j, struct report_writer *f, const struct lucid_finding *finding)
{
    const size_t i = index_of(finding->rule);

    if (!finding->part || !rules[i]) {
        json_word(j, "ruleId", finding->rule);
        if (rules[i])
            json_count(j, "ruleIndex", i);
        return;
    }
    json_word(j, "ruleId", arena_format(f->arena, "%s/%s", finding->rule, finding->part));
    json_count(j, "ruleIndex", part_index(f, finding));
}

static void
write_result(struct report_writer *f, const struct artifact *file,
             const struct lucid_finding *finding)
{
    struct sarif *s = f->self;
    struct json j = { .to = f->to };
    char print[FINGERPRINT_LENGTH];

    fingerprint(&s->fingerprints, file->path, finding, print);
    write_text(f->to, s->more ? ",\n" : "\n");
    s->more = true;
    json_open(&j, NULL, '{');
    add_rule_of(&j, f, finding);
    json_word(&j, "level", severity_name(finding->severity));
    add_message(&j, "message", finding->message);
    add_locations(&j, file, finding);
    json_open(&j, "partialFingerprints", '{');
    json_text(&j, "lucid/v1", (lucid_str){ print, sizeof print });
    /* GitHub would make it of the line, which may have several */
    json_text(&j, "primaryLocationLineHash", (lucid_str){ print, sizeof print });
    json_close(&j, '}');
    add_properties(&j, finding);
    json_close(&j, '}');
    writer_drain(f->to, 64 * 1024);
}

static void
add_file(struct report_writer *f, const struct lucid_report *r)
{
    struct artifact file = { .path = r->path, .lines = r->counts.lines };

    if (r->findings_n > 0)
        file.uri = uri_of(f->arena, path_in_repository(r->path));
    for (size_t i = 0; i < r->findings_n; i++)
        write_result(f, &file, &r->findings[i]);
}

/* A notification (3.58). */
static void
add_notification(struct json *j, struct report_writer *f, const struct trouble *t)
{
    const struct lucid_finding finding = trouble_finding(t);
    const struct artifact file = { .path = t->path,
                                   .uri = uri_of(f->arena, path_in_repository(t->path)) };

    json_open(j, NULL, '{');
    json_word(j, "level", severity_name(finding.severity));
    add_message(j, "message", t->reason);
    add_locations(j, &file, &finding);
    json_close(j, '}');
}

/* An invocation (3.20): whether lucid could do its work. */
static void
write_invocation(struct report_writer *f)
{
    const size_t n = f->troubles ? f->troubles->n : 0;
    struct json j = { .to = f->to };

    json_open(&j, NULL, '{');
    json_bool(&j, "executionSuccessful", n == 0);
    json_open(&j, "toolExecutionNotifications", '[');
    for (size_t i = 0; i < n; i++)
        add_notification(&j, f, &f->troubles->list[i]);
    json_close(&j, ']');
    json_close(&j, '}');
}

/* The driver and the invocation come last: only now is known what they hold. */
static void
end_log(struct report_writer *f, const struct lucid_report *total)
{
    (void)total;
    write_text(f->to, "\n],\"tool\":{\"driver\":");
    write_driver(f);
    write_text(f->to, "},\"invocations\":[");
    write_invocation(f);
    write_text(f->to, "]}]}\n");
}

const struct output output_sarif = {
    .name = "sarif",
    .what = "check: SARIF 2.1.0, for code scanning services",
    .check_begin = begin_log,
    .check_file = add_file,
    .check_end = end_log,
};
