/* out/sarif.c - SARIF 2.1.0 (OASIS 2020), which code scanning services read. */
#include <math.h>

#include "notation/json.h"
#include "write/findings.h"
#include "check/rule.h"

struct sarif {
    struct fingerprints fingerprints;
    bool more; /* a result stands before the next one */
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
add_rule(struct json *j, const struct rule *rule)
{
    json_open(j, NULL, '{');
    json_word(j, "id", rule->id);
    add_message(j, "shortDescription", rule->what);
    add_message(j, "fullDescription", rule->why);
    json_open(j, "defaultConfiguration", '{');
    json_bool(j, "enabled", rule->on);
    json_word(j, "level", severity_name(rule->severity));
    json_close(j, '}');
    json_close(j, '}');
}

static void
write_driver(struct writer *w)
{
    struct json j = { .to = w };

    json_open(&j, NULL, '{');
    json_word(&j, "name", "lucid");
    json_word(&j, "version", LUCID_VERSION);
    json_word(&j, "semanticVersion", LUCID_VERSION);
    json_word(&j, "informationUri", "man:lucid(1)"); /* as systemd.unit(5) writes it */
    json_open(&j, "rules", '[');
    for (size_t i = 0; rules[i]; i++)
        add_rule(&j, rules[i]);
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
                      "\"tool\":{\"driver\":");
    write_driver(f->to);
    write_text(f->to, "},\"results\":[");
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

static void
add_rule_of(struct json *j, const char *id)
{
    json_word(j, "ruleId", id);
    for (size_t i = 0; rules[i]; i++)
        if (strcmp(rules[i]->id, id) == 0) {
            json_count(j, "ruleIndex", i);
            return;
        }
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
    add_rule_of(&j, finding->rule);
    json_word(&j, "level", severity_name(finding->severity));
    add_message(&j, "message", finding->message);
    add_locations(&j, file, finding);
    json_open(&j, "partialFingerprints", '{');
    json_text(&j, "lucid/v1", (lucid_str){ print, sizeof print });
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

static void
end_log(struct report_writer *f, const struct lucid_report *total)
{
    (void)total;
    write_text(f->to, "\n]}]}\n");
}

const struct output output_sarif = {
    .name = "sarif",
    .what = "check: SARIF 2.1.0, for code scanning services",
    .check_begin = begin_log,
    .check_file = add_file,
    .check_end = end_log,
};
