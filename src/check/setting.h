/*
 * check/setting.h - settings, and where they were made.
 *
 * The same small table describes the settings of a rule and those of counting
 * (words, lang, …); configuration files, front matter and the command line
 * all become assignments to them.
 */
#ifndef LUCID_CHECK_SETTING_H
#define LUCID_CHECK_SETTING_H

#include "base/arena.h"

enum value_kind {
    VALUE_COUNT, /* a whole number */
    VALUE_NUMBER,
    VALUE_RATE,      /* words per minute: from 1 */
    VALUE_ENCODING,  /* a name that iconv knows */
    VALUE_PERCENT,   /* 30 or 30% */
    VALUE_TOLERANCE, /* exact, N or N% */
    VALUE_LENGTH,    /* N words, or N% of the text */
    VALUE_SWITCH,    /* yes or no */
    VALUE_STEMS,     /* the same, if lucid can find stems */
    VALUE_LIST,      /* texts */
    VALUE_TERMS,     /* phrases to avoid: they add up */
    VALUE_FORMAT,    /* auto, or the name of an input */
    VALUE_FILE,      /* in a configuration beside it, then absolute */
    VALUE_TEXT
};

struct rule_setting {
    const char *name; /* "min", "max", "tolerance", "smog.max", … */
    enum value_kind kind;
    const char *what;
    const char *usual;   /* the default; NULL: none */
    const char *choices; /* of a text: "writer whitespace uax29"; NULL: any */
};

/* Where a value was given. */
struct origin {
    const char *file;      /* ".lucid.yaml", "--max-words"; NULL: built in */
    unsigned line, column; /* 0: none */
};

struct term_index;
struct term_source;

struct rule_value {
    bool set;
    bool percent;          /* of a tolerance or length */
    double number;         /* of a switch 0 or 1, of severity below */
    lucid_str text;        /* as it was given */
    const lucid_str *list; /* each NUL-ended */
    size_t list_n;
    struct origin from;
    /* of limits by severity, one an enum lucid_severity; NULL: the severity is the rule's */
    struct rule_value *tiers;
    const struct term_source *terms;      /* of VALUE_TERMS: check/term.h */
    const struct term_index *terms_index; /* of them; NULL: not made */
};

enum { TIERS = LUCID_SEVERITY_ERROR + 1 };

/* The settings of a rule for one file. */
struct rule_values {
    bool on;
    enum lucid_severity severity;
    struct origin from;    /* of on and severity */
    struct rule_value *of; /* one a rule_setting */
};

/* Parse a value; false if it is not of the kind that the setting wants. */
bool value_read(const struct rule_setting *setting, lucid_str text, struct arena *a,
                struct rule_value *to);

/* "a whole number", for a message about one that is not. */
const char *value_wanted(const struct rule_setting *setting, struct arena *a);

enum { NO_RULE = 0xFFFF, SETTING_SEVERITY = 0xFFFF };

/* A setting made somewhere. */
struct assignment {
    size_t rule;    /* its index; NO_RULE: how to count */
    size_t setting; /* its index, or SETTING_SEVERITY */
    struct rule_value value;
};

struct assignments {
    struct assignment *list;
    size_t n, capacity;
};

void assignments_add(struct assignments *to, const struct assignment *one, struct arena *a);

/* Settings that belong to no rule: words, lang, title, notes, wpm, keywords, stems, from, encoding;
 * name NULL at the end. */
enum counting {
    COUNTING_WORDS,
    COUNTING_LANG,
    COUNTING_TITLE,
    COUNTING_NOTES,
    COUNTING_WPM,
    COUNTING_KEYWORDS,
    COUNTING_STEMS,
    COUNTING_FROM,
    COUNTING_ENCODING,
    COUNTING_FAIL_ON, /* of check, as the next: not how to count, but given with it */
    COUNTING_SLACK,
    COUNTING_BASELINE,
    COUNTING_TOTAL_MIN, /* words of all files together */
    COUNTING_TOTAL_MAX,
    COUNTINGS
};
extern const struct rule_setting counting_settings[];

/* The index of a rule or setting; if there is none, *hint is a part of a message that
 * suggests a similar name, or "". */
bool rule_named(lucid_str id, size_t *at, struct arena *a, const char **hint);
bool setting_named(const struct rule_setting *settings, lucid_str name, size_t *at, struct arena *a,
                   const char **hint);

/* Read "yes", "on", "true", or one that says no: the number is 1 or 0. */
bool switch_read(lucid_str text, struct rule_value *to);

/* Read "off", "note", "warning", "error" or "on" as the severity of a rule. */
bool severity_read(lucid_str text, struct rule_value *to);
enum { SEVERITY_OFF = -1, SEVERITY_ON = -2 }; /* beside enum lucid_severity */

/* "off", "warning", … */
const char *severity_text(enum lucid_severity severity);

/* The settings of rule i, or of counting. */
const struct rule_setting *settings_of(size_t rule);
size_t settings_count(const struct rule_setting *settings);

/* Read "ID=severity", "ID.setting=value" or "ID.setting.severity=value" and add it.  Returns
 * NULL, or what is wrong. */
const char *assignment_read(lucid_str text, struct origin from, struct assignments *to,
                            struct arena *a);

#endif
