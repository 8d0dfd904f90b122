/*
 * check/term.h - phrases to avoid: lists of them, and where they stand in a text.
 *
 * Phrases and texts are compared as atoms: the segments of UAX #29, folded, with one kind of
 * gap between them for white space and for a hyphen.
 */
#ifndef LUCID_CHECK_TERM_H
#define LUCID_CHECK_TERM_H

#include "base/key_table.h"
#include "check/setting.h"

struct term {
    lucid_str text;
    const char *use;     /* instead; NULL: nothing is said of that */
    const char *message; /* NULL: a plain one */
    int severity;        /* SEVERITY_ON: the rule's; SEVERITY_OFF: it is none after all */
    struct origin at;
};

/* Those of one place in a configuration, or of a file that it names. */
struct term_list {
    const char *path; /* of a file, from the configuration's directory; NULL: none */
    struct origin at;
    struct term shared; /* what holds for all in the file, where a term does not say */
    struct term *list;
    size_t n, capacity;
    struct term_list *next_file; /* of the configuration */
};

/* All that hold for a text: those of a list over those of the lists before it. */
struct term_source {
    const struct term_list *list;
    const struct term_source *before; /* NULL: none */
};

enum { MAX_TERM = 1024, MAX_TERM_ATOMS = 64, MAX_ATOM = 240 /* bytes, without masks */ };

/* ---- lists */

void term_add(struct term_list *to, const struct term *one, struct arena *a);

/* What is wrong with a phrase, or NULL. */
const char *term_problem(lucid_str text);

/* The first term that the list has had before, or NULL. */
const struct term *term_repeated(const struct term_list *of, struct arena *a);

/* Read a file's text, a term a line, with its replacement, severity and message behind tabs.
 * NULL, or what is wrong, and where. */
const char *terms_read_lines(struct term_list *to, const char *name, lucid_str text,
                             struct arena *a, struct origin *at);

/* Read terms between commas.  NULL, or what is wrong. */
const char *terms_read_text(lucid_str text, struct arena *a, struct rule_value *to);

/* ---- atoms */

enum atom_kind { ATOM_WORD, ATOM_GAP, ATOM_BAR /* nothing is found across it */ };

struct atom {
    enum atom_kind kind;
    lucid_str text; /* in the text, without masks at its ends */
    lucid_str folded;
    char bytes[3 * MAX_ATOM + 16]; /* of it */
};

/* The byte that stands for what is not searched. */
#define TERM_COVERED '\x01'

/* Cut the next atom off *rest; false at the end. */
bool next_atom(lucid_str *rest, struct atom *to);

/* ---- an index */

/* A tree of atoms; {0} but for arena and seed is empty. */
struct term_index {
    struct key_table atoms;    /* numbers[0]: their number, from 1 */
    struct key_table nodes;    /* of a node and an atom: the node that follows, from 1 */
    const struct term **terms; /* that end at a node; from 0 */
    size_t terms_capacity;
};

/* The index of all that hold; later ones replace earlier ones. */
const struct term_index *term_index_of(const struct term_source *sources, const uint64_t seed[2],
                                       struct arena *a);

/* A phrase that was found. */
struct term_match {
    const struct term *term;
    lucid_str text;
};

/* Atoms of a sentence, by number. */
struct numbered_atom {
    uint32_t number; /* 0: of no term */
    lucid_str text;
};

/* A sentence that is searched. */
struct term_search {
    const struct term_index *index;
    struct arena *arena;
    struct numbered_atom *atoms;
    size_t n, capacity, at;
};

/* Begin with a sentence, then find one phrase after the other: the longest that begin first. */
void term_search_begin(struct term_search *s, lucid_str sentence);
bool term_search_next(struct term_search *s, struct term_match *to);

/* ---- what is not searched */

/* A block, and how its markup looks in the file. */
struct covering {
    lucid_str text;   /* with masks */
    lucid_str source; /* as long, without; empty: it is not known */
    bool tagged;      /* HTML: a grave accent is text */
    bool markup;      /* masks are markup or what is not shown, as in Markdown and HTML */
};

/* The text with code, addresses, and what is not shown, covered; itself if there is none. */
lucid_str term_cover(const struct covering *c, struct arena *a);

#endif
