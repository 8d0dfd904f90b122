/*
 * run/run.h - one run of the program: files in, a report out, an exit status.
 *
 * Only run/run.c and main.c know errno, terminals and standard error.
 */
#ifndef LUCID_RUN_RUN_H
#define LUCID_RUN_RUN_H

#include "document/document.h"
#include "io/replace_file.h"
#include "io/send_to_file.h"
#include "options/settings.h"

struct configs;
struct progress;
struct lister;
struct resume;

enum { RUN_BUFFER = 128 * 1024 };

enum { STATUS_FINE = 0, STATUS_FINDING = 1, STATUS_TROUBLE = 2 };

struct run {
    const struct settings *settings;
    struct arena arena; /* the run's */
    struct arena document_arena;
    struct vocabularies vocabularies;
    struct document document;
    struct configs *configs;  /* NULL: they are not asked */
    struct writer out;        /* standard output, or the file of -o */
    struct descriptor output; /* that it goes to */
    struct writer errors;     /* standard error */
    char error_room[4096];    /* its buffer: it must not need memory */
    struct descriptor error_output;
    struct progress *progress;   /* that is shown, or NULL */
    char *buffer;                /* for reading */
    const struct resume *resume; /* the results of an earlier run, or NULL */
    const char *path;            /* of the current file */
    struct stamp stamp;          /* of it, when it was opened */
    enum effort effort;          /* for each document */
    bool parallel;               /* documents may be read at the same time */
    bool replaceable;            /* it is a file that has one */
    bool output_closed;          /* standard output was closed at the start */
    bool refused;                /* the output would take the place of a file to read */
    struct troubles troubles;    /* that were complained of */
    bool unnamed;                /* standard input is read because nothing was named */
    bool linked;                 /* one of its files may be a link */
    const char *replaces;        /* the file that is made or replaced, of -o or init; or NULL */
    bool uses_git;               /* or may do so */
    unsigned given_up;           /* rights, before the files were known */
    bool narrowed;               /* others were, since */
    int status;
};

/* Print `lucid: name: reason` on standard error, and set the exit status to 2. */
void run_complain(void *run, const char *name, const char *reason);

/* Print the same on standard error, of what is no trouble. */
void run_note(struct run *run, const char *name, const char *what);

/* Say on standard error which counts of the file are wrong: for an output that shows no
 * warnings. */
void run_note_wrong_counts(struct run *run, const struct lucid_report *r);

/* What a command does with a document after all of it was fed. */
typedef void (*run_visit)(struct run *run, void *self);

/* Let configurations say how each file is counted; `base` has what they do not say, and stays. */
void run_configure(struct run *run, const struct lucid_options *base);

/* How the file is counted; NULL after a complaint about its configuration. */
const struct lucid_options *run_options(struct run *run, const char *path);

/* The name that tells which file is meant, of standard input too. */
const char *run_name(const struct run *run, const char *path);

/* The files named by the operands; "-" is standard input. */
const char **run_paths(struct run *run, size_t *n);

/* The same, those in directories as the lister finds them: run/paths.h. */
const char **run_listed_paths(struct run *run, const struct lister *lister, size_t *n);

/* Read n files, one after the other, into run->document, and visit each. */
void run_documents(struct run *run, const char *const *paths, size_t n, run_visit visit,
                   void *self);

/* Read the file's content, which is at hand, into run->document, and visit it. */
void run_content(struct run *run, const char *path, lucid_str content, run_visit visit, void *self);

/* Read one file into run->document.  READ_FAILED: document.refused or else errno says why. */
enum reading { READ_DONE, READ_SKIPPED, READ_FAILED };
enum reading run_read(struct run *run, const char *path);
void run_complain_about(struct run *run, const char *path, int reason);
void run_complain_unread(struct run *run, const char *path, const struct document *read,
                         int reason);
void run_need_buffer(struct run *run);

/* Standard input is read because nothing was named, and it is empty. */
#define RUN_NOTHING "it is empty; name files, or - for an empty text"

/* Is it "-"? */
bool is_standard_input(const char *path);

/* A descriptor for reading, standard input's for "-"; -1 and errno. */
int run_open(const char *path);

/* Standard input stays open. */
void run_close(const char *path, int fd);

/* How many threads -j asks for; for many files on a terminal, where it does not, one a
 * processor. */
size_t run_jobs(const struct settings *s, bool many);

/* Read them by the threads that -j asks for, and visit them in order.  False,
 * and nothing is done, where one is enough. */
bool run_parallel(struct run *run, const char *const *paths, size_t n, run_visit visit, void *self);

/* Feed most of a file to run->document by the threads that -j asks for, or nothing
 * of it.  fd stands where the document is to be fed next.  False and errno. */
bool run_pieces(struct run *run, int fd);

/*
 * Give up the right to write but where the settings say, to start programs and to reach
 * others, where the kernel can do that.  After run_configure, before anything is read that
 * somebody else wrote.  False after a complaint: more was asked for than can be had.
 */
bool run_confine(struct run *run);

/* What a run still needs once its files are known. */
struct run_needs {
    const char *const *paths; /* to be read, and with --fix and --declare replaced */
    size_t n;
    const char *const *written; /* other files to be replaced */
    size_t written_n;
};

/* Give up the right to read anything else; once. */
void run_narrow(struct run *run, const struct run_needs *needs);

/* The same for a server: what is in the folders can be read, and the configurations that were
 * read so far. */
void run_narrow_to(struct run *run, const char *const *folders, size_t n,
                   const struct configs *configs);

/* The fold of the output at the start. */
struct report_writer run_report_writer(struct run *run, bool several);

/* The bytes of each file, decoded, whole: for raw segments. */
typedef void (*run_visit_text)(struct run *run, void *self, lucid_str text);
void run_texts(struct run *run, run_visit_text visit, void *self);

#endif
