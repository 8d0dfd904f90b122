/* in/epub.c - books: the chapters of EPUB in the order of the spine, read as HTML. */
#include "in/document/names.h"
#include "in/document/opened.h"
#include "in/document/passages.h"
#include "read/encoding.h"

extern const struct input input_html;

enum { MOST_CHAPTERS = 1 << 18, PADDING = 64 };

struct item {
    const char *path;
    bool contents; /* the list of contents */
};

struct book {
    struct arena *arena;
    struct passages passages;
    const char *package; /* the path of the package */
    struct item *items;
    size_t items_n, items_capacity;
    struct names names; /* of items: their ids */
    const char **spine; /* ids */
    size_t spine_n, spine_capacity;
    bool long_spine; /* more came than are kept */
};

static void
on_container(void *self, const char *e, const char **attributes)
{
    struct book *b = self;
    const char *path = xml_attribute(attributes, "full-path");

    if (is_named(e, "rootfile") && path && !b->package)
        b->package = arena_copy(b->arena, str_from(path)).p;
}

static int
hex(char c)
{
    c = ascii_lower(c);
    return is_ascii_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The member that a link of the package means: beside it, %20 a blank, up by "..". */
static const char *
member_of(const struct book *b, const char *link)
{
    const char *slash = strrchr(b->package, '/');
    size_t n = slash ? (size_t)(slash - b->package) + 1 : 0;
    char *path = arena_allocate(b->arena, n + strlen(link) + 1, 1);

    memcpy(path, b->package, n);
    for (; strncmp(link, "../", 3) == 0; link += 3)
        for (n -= n > 0; n > 0 && path[n - 1] != '/'; n--)
            continue;
    for (; *link && *link != '#'; link++) {
        const bool escaped = *link == '%' && hex(link[1]) >= 0 && hex(link[2]) >= 0;

        path[n++] = escaped ? (char)(16 * hex(link[1]) + hex(link[2])) : *link;
        link += escaped ? 2 : 0;
    }
    path[n] = '\0';
    return path;
}

static void
add_item(struct book *b, const char **attributes)
{
    const char *id = xml_attribute(attributes, "id"), *link = xml_attribute(attributes, "href");
    const char *properties = xml_attribute(attributes, "properties");

    if (!id || !link || b->names.many)
        return;
    names_add(&b->names, id, b->items_n);
    b->items = arena_grow(b->arena, b->items, b->items_n, &b->items_capacity, sizeof *b->items);
    b->items[b->items_n++] =
        (struct item){ member_of(b, link), properties && strstr(properties, "nav") };
}

static void
on_package(void *self, const char *e, const char **attributes)
{
    struct book *b = self;
    const char *id = xml_attribute(attributes, "idref"),
               *linear = xml_attribute(attributes, "linear");

    if (is_named(e, "item"))
        add_item(b, attributes);
    if (!is_named(e, "itemref") || !id || (linear && is_named(linear, "no")))
        return;
    if (b->spine_n == MOST_CHAPTERS) {
        b->long_spine = true;
        return;
    }
    b->spine =
        arena_grow(b->arena, (void *)b->spine, b->spine_n, &b->spine_capacity, sizeof *b->spine);
    b->spine[b->spine_n++] = arena_copy(b->arena, str_from(id)).p;
}

/* A block of a chapter: without masks, in a line. */
static void
take_block(void *self, const struct lucid_block *block)
{
    struct book *b = self;
    lucid_str rest = block->text;

    passages_open(&b->passages, block->kind, block->level, false);
    while (rest.n > 0) {
        const char *mask = memchr(rest.p, (unsigned char)LUCID_MASK, rest.n);
        const size_t n = mask ? (size_t)(mask - rest.p) : rest.n;

        passages_put(&b->passages, str_head(rest, n));
        rest = str_after(rest, mask ? n + 1 : n);
    }
    passages_close(&b->passages);
}

static void
read_chapter(struct book *b, lucid_str bytes, struct arena *scratch)
{
    struct decoder decoder = { .arena = scratch };
    struct warnings warnings = { .arena = scratch };
    struct locator places = { .begins = 0 };
    struct window w = { .last = true, .arena = scratch, .warnings = &warnings, .places = &places };

    w.text = arena_allocate(scratch, decoder_room(bytes.n) + PADDING, 1);
    decoder_begin(&decoder, bytes, true, NULL);
    w.n = decoder_feed(&decoder, bytes, true, w.text);
    decoder_end(&decoder);
    places.text = (lucid_str){ w.text, w.n };
    input_html.read(&w, &(struct sink){ .self = b, .block = take_block });
}

static const struct item *
find_item(const struct book *b, const char *id)
{
    size_t i;

    return names_find(&b->names, id, &i) ? &b->items[i] : NULL;
}

static bool
read_chapters(struct book *b, struct archive *a)
{
    struct arena *own = a->arena, scratch = { .exhausted = own->exhausted };
    struct cleanup cleanup = cleanup_arena(&scratch);
    bool well = true;

    cleanup_push(own, &cleanup);
    for (size_t i = 0; i < b->spine_n && well; i++) {
        const struct item *item = find_item(b, b->spine[i]);
        lucid_str bytes;

        if (!item || item->contents)
            continue;
        arena_reset(&scratch);
        a->arena = &scratch;
        well = archive_read_all(a, item->path, &bytes);
        if (!well && a->problem)
            a->problem = arena_copy(own, str_from(a->problem)).p;
        a->arena = own;
        if (well)
            read_chapter(b, bytes, &scratch);
    }
    cleanup_pop(own, &cleanup);
    arena_free(&scratch);
    return well;
}

static bool
read_archive(struct archive *a, struct unpacked *to)
{
    struct book *b = NEW(to->arena, 1, struct book);
    struct xml container = { .self = b, .open = on_container };
    struct xml package = { .self = b, .open = on_package };

    b->arena = b->passages.arena = to->arena;
    if (!xml_read(&container, a, "META-INF/container.xml"))
        return false;
    if (!b->package) {
        a->problem = "it names no package";
        return false;
    }
    names_begin(&b->names, a, to->arena);
    if (!xml_read(&package, a, b->package) || !names_are_all(&b->names, a, "parts"))
        return false;
    if (b->long_spine) {
        a->problem = arena_format(a->arena, "it has more than %d chapters", MOST_CHAPTERS);
        return false;
    }
    if (!document_metadata(a, b->package, to) || !read_chapters(b, a))
        return false;
    passages_finish(&b->passages, to);
    return true;
}

static enum unpacking
unpack(lucid_str bytes, struct unpacked *to)
{
    return document_open(bytes, to, "META-INF/container.xml", "", read_archive);
}

const struct input input_epub = {
    .name = "epub",
    .what = "books: EPUB",
    .extensions = ".epub",
    .whole = true,
    .read = read_passages,
    .tagged = true,
    .file = "a book (EPUB)",
    .missing = archive_missing,
    .unpack = unpack,
};
