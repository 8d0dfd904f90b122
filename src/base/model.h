/* base/model.h - the data passed along the arrows: blocks, counts, reports. */
#ifndef LUCID_BASE_MODEL_H
#define LUCID_BASE_MODEL_H

#include "lucid.h"

/* A byte that covers markup in a block's text: it stands in no valid UTF-8,
 * and readers of text pass over it as if it were not there. */
#define LUCID_MASK '\xff'

/* What is counted.  {0} is the empty text; counts add up. */
struct lucid_counts {
#define COUNT(name, of, what) uint64_t name;
#include "counts.def"
};

/* Numbers of distinct words, which do not add up. */
struct lucid_distinct {
#define DISTINCT(name, what) uint64_t name;
#include "distinct.def"
};

/* A place in the user's file: line and column from 1, the column in code
 * points; `offset` and `byte`, the column from 1 in bytes, are in the text as
 * UTF-8, without a BOM; `cell` is the column on a screen.  {0} is no place. */
struct lucid_place {
    uint64_t line, column;
    uint64_t offset;
    uint64_t byte;
    uint64_t cell;
};

/* What columns count where text is written for people. */
enum column_unit { COLUMN_CELL, COLUMN_CODE_POINT, COLUMN_BYTE };

static inline uint64_t
column_of(const struct lucid_place *at, enum column_unit unit)
{
    return unit == COLUMN_CELL ? at->cell : unit == COLUMN_BYTE ? at->byte : at->column;
}

enum lucid_block_kind {
    LUCID_PARAGRAPH,
    LUCID_QUOTE, /* a paragraph of a quotation */
    LUCID_HEADING,
    LUCID_ITEM, /* a paragraph of a list item */
    LUCID_CELL, /* a table cell */
    LUCID_CODE  /* counted apart; words only to LUCID_HUGO and LUCID_LIBREOFFICE */
};

/* What a reader of a format pushes.  No sentence crosses a block. */
struct lucid_block {
    enum lucid_block_kind kind;
    unsigned level;  /* of a heading: 1 to 6 */
    lucid_str text;  /* valid UTF-8, markup covered by LUCID_MASK */
    uint64_t offset; /* where text begins in the document */
    bool continues;  /* a paragraph too long for one block goes on in the next */
    uint16_t cell;   /* of LUCID_CELL: the same for what stands in one cell, */
    uint32_t row;    /* and for what stands in one row; 0: in one line */
};

/* The last two count the page as it is shown: blocks of code, a declared count
 * and what follows the end mark too. */
enum lucid_word_definition {
    LUCID_WRITER,
    LUCID_WHITESPACE,
    LUCID_UAX29,
    LUCID_HUGO,
    LUCID_LIBREOFFICE
};

struct lucid_formula;
struct metric_choice;

/* The highest values that options take, wherever they are set. */
enum { MAX_WORDS_PER_MINUTE = 100000, MAX_TOP = 10000, MAX_VOCABULARY = 16 * 1000 * 1000 };

/* How to read and count.  {0} is the default. */
struct lucid_options {
    const char *format;   /* "markdown", …; NULL: by name and content */
    const char *language; /* "en", …; NULL: by front matter and content */
    const char *encoding; /* for what is neither UTF-8 nor UTF-16; NULL: windows-1252 */
    enum lucid_word_definition words;
    bool skip_title;             /* leave the title line out of the count */
    bool skip_notes;             /* leave footnotes and endnotes of documents out */
    bool spoken_numbers;         /* syllables of numbers as read aloud, not one each */
    bool stems;                  /* words with one stem are one in keywords */
    double words_per_minute;     /* 0: by language, measure/reading_speeds.def */
    const char *const *keywords; /* phrases to look for */
    size_t keywords_n;
    unsigned top; /* keywords to report, and hard words; 0: 10 */
    /* Which formulas are to be worked out; NULL: all. */
    bool (*with_score)(const struct lucid_formula *);
    const struct metric_choice *metrics; /* and which metrics, measure/choice.h; NULL: all */
    bool skip_confidence;                /* leave the intervals out, for speed, */
    bool skip_diversity;     /* or the diversity of the words: it is not a number then */
    bool with_vocabulary;    /* report every distinct word */
    bool skip_hash;          /* leave the content hash out, for speed */
    unsigned max_vocabulary; /* distinct words that are told apart; 0: a million */
    uint64_t seed[2];        /* of the hash: random where input is not trusted */
};

/* Something the reader of the report must know.  {0}.place is the file. */
struct lucid_warning {
    struct lucid_place place;
    const char *message;
};

enum lucid_scale {
    LUCID_GRADE, /* school years of the United States */
    LUCID_EASE,  /* higher is easier, about 0 to 100 */
    LUCID_INDEX  /* a number of its own */
};

/* One row of the table of formulas. */
struct lucid_formula {
    const char *id, *label, *source, *expression, *note;
    const char *language; /* it was fitted for, "" for any */
    enum lucid_scale scale;
    unsigned at_least_sentences; /* fewer are reported as not reliable */
    bool consensus;              /* a grade that counts in the consensus */
    uint64_t inputs;             /* the counts it reads, a bit each: formula_input */
    double (*value)(const struct lucid_counts *, const struct lucid_distinct *);
    const char *(*band)(double); /* the value in words */
};

struct lucid_score {
    const struct lucid_formula *formula;
    double value;           /* not finite: not available */
    double low, high;       /* the 95 % interval; not finite: not available */
    const char *band;       /* a constant string, "" where there is none */
    const char *unreliable; /* why, or NULL: reliable */
};

enum { KEYWORD_PARTS = 128 }; /* of a text */

/* A term of one to four words, or a phrase that was asked for. */
struct lucid_keyword {
    lucid_str term; /* folded to lower case */
    lucid_str stem; /* of its words, by which they were compared; empty: by themselves */
    unsigned words;
    bool asked; /* by -k or front matter; reported even when absent */
    uint64_t count;
    double density; /* count x words / words of the text x 100 */
    bool title, first_paragraph;
    uint64_t headings;                  /* in how many */
    uint64_t gap;                       /* words in the longest stretch without it */
    uint64_t parts[KEYWORD_PARTS / 64]; /* a bit for each part of the text that it begins in */
};

enum lucid_declared_where { LUCID_TRAILER, LUCID_FRONT_MATTER, LUCID_HEADER };

/* A word count that the document declares of itself. */
struct lucid_declared {
    bool found;
    uint64_t words;
    struct lucid_place place;  /* of the line or key that declares */
    struct lucid_place digits; /* of the number itself */
    uint64_t digits_length;    /* in bytes of the text */
    enum lucid_declared_where where;
    lucid_str form; /* "Word Count N": the line, its number as N */
};

/* A sentence that is worth a look. */
struct lucid_hard_sentence {
    lucid_str text; /* in one line, without markup */
    struct lucid_place place;
    struct lucid_counts counts;
    double grade;
};

/* A sentence that would help most, were it split. */
struct lucid_split {
    lucid_str text; /* in one line, without markup */
    struct lucid_place place;
    uint64_t words, into; /* so many sentences of about the usual length */
    double grade;         /* of the sentence alone */
};

/* Paragraphs that are clearly not in the language of their text: they are not scored. */
struct lucid_other_language {
    const char *code, *name;
    uint64_t words, paragraphs;
    struct lucid_place place; /* of the first */
};

struct lucid_contribution {
    const struct lucid_formula *measure; /* of the grade of sentences; NULL: not measured */
    double value, value_if;              /* now, and if all these were split */
    uint64_t usual_words;                /* words of the sentence in the middle, at least 8 */
    struct lucid_split sentences[3];
    size_t n;
};

/* A word that makes a text hard. */
struct lucid_hard_word {
    lucid_str word; /* folded to lower case */
    uint64_t count; /* in the scored text */
    unsigned syllables;
};

/* A distinct word and how often it occurs: in all, in the scored text, and of
 * those the times that Spache would not know it. */
struct lucid_word_count {
    lucid_str word;
    uint64_t count, scored, unfamiliar;
    lucid_str language; /* of a word of a total; empty: the report's */
};

/* Of the distinct words that are no names: 0 is the commonest class, 31 the rarest. */
struct lucid_rarity {
    double mean, quartiles[3]; /* not finite: not known */
};

struct lucid_diversity {
    double type_token_ratio, root_ttr, mattr, mtld, hapax_share;
};

/* What a rule of `check` has to say: one thing, whatever clothes it is shown in. */
struct lucid_finding {
    const char *rule; /* its id, "declared-count" */
    const char *part; /* of a rule that has many limits, the one crossed, "grade"; or NULL */
    enum lucid_severity severity;
    struct lucid_place place, end; /* end: just after it; {0} where it is a point */
    lucid_str text;                /* it is about, in a line; empty: the file.  Tells findings
                                      of a rule apart when lines move */
    lucid_str context;   /* the sentence it is in, or the block from there on, with masks and line
                            ends; empty: not known */
    uint64_t context_at; /* its offset in the document */
    const char *message; /* names value, limit and what to do */
    double value, limit; /* not finite where there is none */
    double first_limit;  /* where limits differ in severity, the softest that is crossed: from
                            it on a value gets worse; else the limit */
};

struct word_differences;

/* All that is known of one document, or of many (a total has no path). */
struct lucid_report {
    lucid_str path, title;
    const char *format, *encoding, *language;
    const char *norm; /* "pt-PT", where the norms of a language count syllables differently */
    struct lucid_counts counts, scored;
    struct lucid_distinct distinct, scored_distinct;
    const struct lucid_score *scores; /* one a formula, in the table's order */
    size_t scores_n;
    const struct metric_choice *metrics; /* that were chosen; NULL: all */
    struct {
        double median, low, high;       /* of the grades of the formulas */
        double median_low, median_high; /* the 95 % interval of the median */
    } consensus;
    double reading_seconds, speaking_seconds;
    const struct lucid_keyword *keywords;
    size_t keywords_n;
    const struct lucid_hard_sentence *hardest; /* hardest first */
    size_t hardest_n;
    struct lucid_contribution contribution;
    const struct lucid_hard_word *difficult;     /* not on Dale and Chall's list, most often */
    size_t difficult_n;                          /* first */
    const struct lucid_hard_word *polysyllables; /* of three or more syllables, likewise */
    size_t polysyllables_n;
    const struct lucid_hard_word *rare; /* in stories for children, likewise */
    size_t rare_n;
    struct lucid_rarity rarity;
    struct lucid_diversity diversity;
    const struct lucid_other_language *other_languages; /* in the order of the text */
    size_t other_languages_n;
    const struct lucid_word_count *vocabulary; /* by their bytes; NULL: not asked for */
    size_t vocabulary_n;
    struct lucid_declared declared;       /* the last, where there are two */
    struct lucid_declared declared_front; /* in front matter, where another follows */
    const struct lucid_warning *warnings;
    size_t warnings_n;
    const struct lucid_finding *findings; /* of check, in the order of the text */
    size_t findings_n;
    const struct word_differences
        *word_differences;            /* of word definitions: the program's, or NULL */
    uint64_t files;                   /* 1, or how many a total adds up */
    uint64_t unknown, scored_unknown; /* counts that not every record of a total had, a bit a
                                         row of counts.def */
    uint64_t content_hash;            /* XXH64 of the bytes, seed 0; 0: left out, or a total */
};

#endif
