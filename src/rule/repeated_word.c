/* rule/repeated_word.c - "the the". */
#include "check/message.h"
#include "unicode/utf8.h"

static const struct rule_setting settings[] = {
    { "allow", VALUE_LIST, "more words that may occur twice in a row", NULL, NULL },
    { NULL, VALUE_LIST, NULL, NULL, NULL },
};

/* A language, and its words of which twice is right: "he had had", "that that", and
 * what is said twice for the sake of it. */
static const char *const twice[][32] = {
    { "de", "das", "dem", "den", "der", "die", "sie", NULL },
    { "en",  "aye",  "blah",  "bye",  "cha",   "chop", "had",  "ha",    "haha", "he",  "hear",
      "hee", "hey",  "ho",    "hush", "knock", "many", "my",   "night", "no",   "now", "oh",
      "so",  "that", "there", "tsk",  "tut",   "very", "well", "yeah",  "yes",  NULL },
    { "fr", "nous", "vous", NULL },
    { "it", "piano", "quasi", NULL },
    { "nl", "dat", "die", NULL },
};

static bool
is_one_of_those(const char *const *list, lucid_str word)
{
    for (; *list; list++)
        if (str_equal(str_from(*list), word))
            return true;
    return false;
}

static bool
may_repeat(const char *language, const struct rule_value *allow, lucid_str word)
{
    for (size_t i = 0; i < allow->list_n; i++)
        if (str_equal_nocase(allow->list[i], word))
            return true;
    for (size_t i = 0; i < sizeof twice / sizeof *twice; i++)
        if (strcmp(twice[i][0], language) == 0 && is_one_of_those(twice[i] + 1, word))
            return true;
    return false;
}

/* Is there nothing but white space, and what does not show, between two words? */
static bool
is_only_space(lucid_str between)
{
    bool space = false;
    size_t n;

    for (; between.n > 0; between = str_after(between, n)) {
        const uint32_t cp = utf8_decode(between, &n);
        const unsigned bits = cp <= 0x10FFFF ? properties_of(cp)->bits : 0;

        if (cp != UTF8_MASKED && !(bits & (P_SPACE | P_FORMAT)))
            return false;
        space |= (bits & P_SPACE) != 0;
    }
    return space;
}

/* A word seen before: its fold and its place. */
struct seen {
    char bytes[MAX_FOLDED];
    lucid_str folded;
    struct word word;
};

static bool
is_repeated(const struct seen *first, const struct seen *second)
{
    const struct word *x = &first->word, *y = &second->word;
    const char *end = x->text.p + x->text.n;

    if (!str_equal(first->folded, second->folded) || y->number || y->cjk || y->unspaced)
        return false;
    /* "Duran Duran" is a name, "x x" are letters */
    if ((x->capital && y->capital) || (second->folded.n < 2 && second->folded.p[0] != 'a'))
        return false;
    return is_only_space((lucid_str){ end, end < y->text.p ? (size_t)(y->text.p - end) : 0 });
}

static void
check_sentence(const struct rule_value *allow, const struct subject *s, const struct piece *p,
               struct findings *to)
{
    struct seen seen[2] = { { .folded = { NULL, 0 } }, { .folded = { NULL, 0 } } };
    struct seen *before = &seen[0], *now = &seen[1];
    lucid_str rest = p->text;

    while (next_folded(&rest, &now->word, now->bytes, &now->folded)) {
        struct seen *spare = before;

        if (before->folded.n > 0 && is_repeated(before, now) &&
            !may_repeat(s->report->language, allow, now->folded)) {
            struct piece here = *p;

            here.text =
                (lucid_str){ before->word.text.p,
                             (size_t)(now->word.text.p + now->word.text.n - before->word.text.p) };
            here.offset = p->offset + (uint64_t)(here.text.p - p->text.p);
            if (finding_is_wanted(to, &here, to->severity))
                finding_add(to, &here, 2, 1,
                            arena_format(to->arena,
                                         "'%.*s' stands 2 times in a row, more than 1: "
                                         "drop one",
                                         (int)now->folded.n, now->folded.p));
        }
        before = now;
        now = spare;
    }
}

static void
check_repeats(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    for (size_t i = 0; i < s->pieces_n; i++)
        if (s->pieces[i].level == SCOPE_SENTENCE)
            check_sentence(&v->of[0], s, &s->pieces[i], to);
}

const struct rule rule_repeated_word = {
    .id = "repeated-word",
    .what = "no word occurs twice in a row",
    .why = "Words are compared within a sentence, across line ends too, if only white space "
           "separates them.  Names (Duran Duran), numbers, and words that English and some other "
           "languages double (had had, that that) are ignored; `allow` adds to them.",
    .settings = settings,
    .needs = RULE_PIECES,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_repeats,
};
