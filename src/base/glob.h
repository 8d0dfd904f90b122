/*
 * base/glob.h - patterns for paths, as gitignore(5) has them: *, ?, [a-z], ** for any
 * directories, ! to take back, / at the head to stay in one directory, / at the end for
 * directories.  A configuration may also write {a,b}.
 */
#ifndef LUCID_BASE_GLOB_H
#define LUCID_BASE_GLOB_H

#include "base/arena.h"

struct glob {
    lucid_str text;   /* without what the fields below say */
    bool negated;     /* "!a": takes back what earlier ones matched */
    bool directories; /* "a/": matches no file */
    bool anchored;    /* "a/b", "/a": compared with the whole path, not with its last part */
};

struct globs {
    struct glob *list;
    size_t n, capacity;
};

/* Add the pattern to a list, which copies it. */
void globs_add(struct globs *to, lucid_str pattern, struct arena *a);

/* The same for each pattern that {a,b} stands for; false if there are too many. */
bool globs_add_braces(struct globs *to, lucid_str pattern, struct arena *a);

/* Cut the next pattern off a text with commas between them, none of which is in braces. */
bool glob_next(lucid_str *rest, lucid_str *pattern);

/* Why a pattern of a configuration can never match, or has what is not supported; NULL:
 * nothing is wrong with it. */
const char *glob_problem(lucid_str pattern, struct arena *a);

/* Which pattern is the last to match the path, relative and without "./"?  n: none.  Only
 * the path itself is compared, not the directories that it is in.  The worst-case time is
 * the product of the lengths. */
size_t globs_last(const struct globs *of, lucid_str path, bool directory);

/* What a list of patterns says of a path: the last one that matches it decides, or else one
 * that matches a directory that it is in.  What is in a directory that is matched cannot be
 * taken back. */
enum globs_verdict { GLOBS_SILENT, GLOBS_MATCHED, GLOBS_TAKEN_BACK };
enum globs_verdict globs_judge(const struct globs *of, lucid_str path, bool directory);

static inline bool
globs_match(const struct globs *of, lucid_str path, bool directory)
{
    return globs_judge(of, path, directory) == GLOBS_MATCHED;
}

#endif
