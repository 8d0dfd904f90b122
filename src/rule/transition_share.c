/* rule/transition_share.c - words that lead from one sentence to the next. */
#include "check/message.h"

enum { MAX_WORDS = 4, MIN_SENTENCES = 10 };

static const struct rule_setting settings[] = {
    { "min", VALUE_PERCENT, "smallest share of sentences with a transition", "30%", NULL },
    { NULL, VALUE_PERCENT, NULL, NULL, NULL },
};

static const listed_word transitions[] = {
    "above all",
    "accordingly",
    "additionally",
    "after all",
    "afterwards",
    "all in all",
    "also",
    "alternatively",
    "although",
    "another",
    "as a result",
    "as a rule",
    "as an example",
    "as long as",
    "as soon as",
    "as well as",
    "at first",
    "at last",
    "at the same time",
    "because",
    "before",
    "besides",
    "both",
    "but",
    "by contrast",
    "by the time",
    "certainly",
    "chiefly",
    "clearly",
    "consequently",
    "conversely",
    "despite",
    "due to",
    "during",
    "earlier",
    "equally",
    "especially",
    "even if",
    "even so",
    "even though",
    "eventually",
    "finally",
    "first",
    "first of all",
    "firstly",
    "for example",
    "for instance",
    "for one thing",
    "for that reason",
    "for this reason",
    "furthermore",
    "generally",
    "given that",
    "hence",
    "however",
    "if",
    "in a word",
    "in addition",
    "in any case",
    "in brief",
    "in conclusion",
    "in contrast",
    "in fact",
    "in general",
    "in other words",
    "in particular",
    "in short",
    "in spite of",
    "in summary",
    "in that case",
    "in the end",
    "in the first place",
    "in the long run",
    "in the meantime",
    "in this case",
    "in turn",
    "indeed",
    "instead",
    "last",
    "lastly",
    "later",
    "likewise",
    "mainly",
    "meanwhile",
    "moreover",
    "namely",
    "nevertheless",
    "next",
    "nonetheless",
    "not only",
    "now that",
    "of course",
    "on the contrary",
    "on the one hand",
    "on the other hand",
    "on the whole",
    "once",
    "otherwise",
    "overall",
    "particularly",
    "previously",
    "provided that",
    "rather",
    "regardless",
    "second",
    "secondly",
    "similarly",
    "simultaneously",
    "since",
    "so far",
    "so that",
    "soon",
    "specifically",
    "still",
    "subsequently",
    "such as",
    "that is",
    "that is why",
    "then",
    "thereafter",
    "therefore",
    "third",
    "thirdly",
    "though",
    "thus",
    "to begin with",
    "to conclude",
    "to illustrate",
    "to sum up",
    "to summarise",
    "to summarize",
    "too",
    "ultimately",
    "undoubtedly",
    "unless",
    "unlike",
    "until",
    "whenever",
    "whereas",
    "while",
    "with this in mind",
    "yet",
};

/* The last words of a sentence so far, a blank between. */
struct tail {
    char bytes[MAX_WORDS * MAX_FOLDED];
    size_t n;
    size_t words;
};

static void
drop_first(struct tail *t)
{
    const char *blank = memchr(t->bytes, ' ', t->n);
    const size_t n = blank ? (size_t)(blank - t->bytes) + 1 : t->n;

    memmove(t->bytes, t->bytes + n, t->n - n);
    t->n -= n;
    t->words--;
}

static void
append(struct tail *t, lucid_str word)
{
    if (t->words == MAX_WORDS)
        drop_first(t);
    if (t->words > 0)
        t->bytes[t->n++] = ' ';
    memcpy(t->bytes + t->n, word.p, word.n);
    t->n += word.n;
    t->words++;
}

/* Does a transition end with the last word? */
static bool
ends_in_transition(const struct tail *t)
{
    for (size_t at = 0; at < t->n; at++)
        if ((at == 0 || t->bytes[at - 1] == ' ') &&
            is_listed((lucid_str){ t->bytes + at, t->n - at }, transitions,
                      sizeof transitions / sizeof *transitions))
            return true;
    return false;
}

static bool
has_transition(lucid_str sentence)
{
    struct tail tail = { .n = 0 };
    char bytes[MAX_FOLDED];
    lucid_str word;
    struct word w;

    while (next_folded(&sentence, &w, bytes, &word)) {
        append(&tail, word);
        if (ends_in_transition(&tail))
            return true;
    }
    return false;
}

static void
check_share(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    double all = 0, with = 0, share;
    struct arena *a = to->arena;
    struct crossing c;

    for (size_t i = 0; i < s->pieces_n && is_in(s, "en"); i++)
        if (is_prose_sentence(&s->pieces[i])) {
            all++;
            with += has_transition(s->pieces[i].text);
        }
    share = all > 0 ? 100 * with / all : 0;
    if (all >= MIN_SENTENCES && falls_below(v, 0, share, &c))
        finding_add_crossing(
            to, NULL, &c,
            arena_format(a,
                         "%s %% of the sentences have a transition word (%.0f of %.0f), "
                         "fewer than %s %%: lead on with but, because, for example",
                         beyond_text(a, share, c.limit, 1), with, all, limit_text(a, c.limit)));
}

const struct rule rule_transition_share = {
    .id = "transition-share",
    .what = "enough sentences contain a transition word (English)",
    .why = "The list has some 150 words and phrases: however, as a result, for example.  The "
           "default, 30 % of the sentences, is Yoast's.  Texts of fewer than ten sentences and "
           "other languages are not checked.",
    .settings = settings,
    .needs = RULE_PIECES,
    .whole = true,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_share,
};
