/* git/list.h - the files that a tree, the index or a difference names. */
#ifndef LUCID_GIT_LIST_H
#define LUCID_GIT_LIST_H

#include "base/arena.h"

struct git_entry {
    lucid_str path; /* from the top of the repository */
    lucid_str mode; /* "100644"; "160000" is a submodule */
    lucid_str hash;
    bool unmerged;
};

/* Sorted by path; {0} is empty. */
struct git_list {
    struct git_entry *entries;
    size_t n, capacity;
};

/* Of `git ls-tree -r -z`; what it says stays in use. */
void list_tree(struct git_list *l, lucid_str said, struct arena *a);

/* Of `git ls-files -s -z`. */
void list_index(struct git_list *l, lucid_str said, struct arena *a);

/* Of `git diff-index --raw -z`: what is there after it, or with `before` the new path and
 * what was there before it. */
void list_changes(struct git_list *l, lucid_str said, bool before, struct arena *a);

/* The entry of the path, or NULL. */
const struct git_entry *list_find(const struct git_list *l, lucid_str path);

#endif
