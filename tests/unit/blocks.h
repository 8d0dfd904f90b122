/* blocks.h - what a reader of a format makes of a text, for tests. */
#ifndef TESTS_BLOCKS_H
#define TESTS_BLOCKS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "read/input.h"

enum { PADDING = 64, SHOWN = 1 << 16 };

/* One line a block, as "item: its text"; a line end in it is a bar. */
struct blocks {
    struct exhaustion exhausted;
    struct arena arena;
    struct warnings warnings;
    struct locator places;
    struct window window;
    uint64_t last; /* where the block before began */
    char shown[SHOWN];
    size_t n;
};

static inline void
show(struct blocks *b, const char *s, size_t n)
{
    for (size_t i = 0; i < n && b->n + 1 < SHOWN; i++)
        if (s[i] != LUCID_MASK)
            b->shown[b->n++] = (char)(s[i] == '\n' ? '|' : s[i]);
    b->shown[b->n] = '\0';
}

static inline void
show_block(void *self, const struct lucid_block *block)
{
    static const char *const kinds[] = { "paragraph", "quote", "heading", "item", "cell", "code" };
    struct blocks *b = self;
    char level[2] = { (char)('0' + block->level), '\0' };

    assert_true(block->offset >= b->last);
    assert_true(block->offset + block->text.n <= b->window.offset + b->window.n);
    b->last = block->offset;
    show(b, kinds[block->kind], strlen(kinds[block->kind]));
    show(b, " ", block->kind == LUCID_HEADING);
    show(b, level, block->kind == LUCID_HEADING);
    show(b, ": ", 2);
    show(b, block->text.p, block->text.n);
    if (b->n + 1 < SHOWN)
        b->shown[b->n++] = '\n';
    b->shown[b->n] = '\0';
}

/* To be given back by blocks_free. */
static inline struct blocks *
blocks_of(const struct input *input, lucid_str text)
{
    struct blocks *b = calloc(1, sizeof *b);
    const struct sink sink = { .self = b, .block = show_block };
    char *copy = calloc(text.n + PADDING, 1);

    assert_non_null(b);
    assert_non_null(copy);
    memcpy(copy, text.p, text.n);
    b->arena.exhausted = &b->exhausted;
    b->warnings.arena = &b->arena;
    b->places.text = text;
    b->window = (struct window){ .text = copy,
                                 .n = text.n,
                                 .last = true,
                                 .arena = &b->arena,
                                 .warnings = &b->warnings,
                                 .places = &b->places };
    if (setjmp(b->exhausted.jump))
        fail_msg("out of memory");
    assert_int_equal(input->read(&b->window, &sink), text.n);
    return b;
}

static inline void
blocks_free(struct blocks *b)
{
    free(b->window.text);
    arena_free(&b->arena);
    free(b);
}

static inline void
expect_blocks(const struct input *input, const char *text, const char *wanted)
{
    struct blocks *b = blocks_of(input, str_from(text));

    if (strcmp(b->shown, wanted) != 0)
        fail_msg("%s\n-- gives\n%s-- and not\n%s", text, b->shown, wanted);
    blocks_free(b);
}

#endif
