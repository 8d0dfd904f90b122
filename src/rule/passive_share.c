/* rule/passive_share.c - not too many sentences in the passive: an estimate. */
#include "check/message.h"

enum { MAX_BETWEEN = 3, SHORTEST = 4 };

static const struct rule_setting settings[] = {
    { "max", VALUE_PERCENT, "largest share of passive sentences", "10%", NULL },
    { NULL, VALUE_PERCENT, NULL, NULL, NULL },
};

static const listed_word forms_of_be[] = {
    "am", "are", "be", "been", "being", "is", "was", "were"
};

/* May stand between a form of be and its participle, beside adverbs in -ly. */
static const listed_word between[] = {
    "all",        "almost",   "already",   "also",       "always",     "badly",    "been",
    "being",      "best",     "both",      "clearly",    "completely", "either",   "entirely",
    "even",       "ever",     "far",       "finally",    "first",      "formally", "fully",
    "generally",  "hardly",   "here",      "highly",     "just",       "largely",  "later",
    "least",      "less",     "long",      "mainly",     "merely",     "more",     "mostly",
    "much",       "nearly",   "neither",   "never",      "newly",      "not",      "now",
    "often",      "once",     "only",      "originally", "partly",     "perhaps",  "possibly",
    "previously", "probably", "quickly",   "quite",      "rarely",     "rather",   "really",
    "recently",   "seldom",   "simply",    "so",         "sometimes",  "soon",     "still",
    "then",       "there",    "therefore", "thus",       "today",      "together", "too",
    "twice",      "usually",  "very",      "well",       "widely",     "yet",
};

/* Past participles that do not end in -ed. */
static const listed_word irregular[] = {
    "arisen",     "awoken",     "beaten",   "become",    "begun",     "bent",          "bet",
    "bitten",     "bled",       "blown",    "born",      "borne",     "bought",        "bound",
    "bred",       "broadcast",  "broken",   "brought",   "built",     "burnt",         "burst",
    "cast",       "caught",     "chosen",   "clung",     "come",      "cost",          "crept",
    "cut",        "dealt",      "done",     "drawn",     "driven",    "drunk",         "dug",
    "eaten",      "fallen",     "fed",      "felt",      "fled",      "flown",         "flung",
    "forbidden",  "forecast",   "foreseen", "foretold",  "forgiven",  "forgone",       "forgotten",
    "fought",     "found",      "frozen",   "given",     "gone",      "got",           "gotten",
    "ground",     "grown",      "heard",    "held",      "hewn",      "hidden",        "hit",
    "hung",       "hurt",       "kept",     "known",     "laid",      "lain",          "led",
    "lent",       "let",        "lit",      "lost",      "made",      "meant",         "met",
    "misheard",   "mislaid",    "misled",   "misread",   "mistaken",  "misunderstood", "mown",
    "outdone",    "overcome",   "overdone", "overheard", "overpaid",  "overrun",       "oversold",
    "overtaken",  "overthrown", "paid",     "proven",    "put",       "quit",          "read",
    "rebuilt",    "redone",     "remade",   "repaid",    "reset",     "resold",        "rethought",
    "retold",     "rewritten",  "ridden",   "run",       "rung",      "said",          "sat",
    "sawn",       "seen",       "sent",     "set",       "sewn",      "shaken",        "shed",
    "shone",      "shorn",      "shot",     "shown",     "shrunk",    "shut",          "slain",
    "slept",      "slid",       "slung",    "sold",      "sought",    "sown",          "spat",
    "spelt",      "spent",      "spilt",    "split",     "spoken",    "spread",        "sprung",
    "spun",       "stolen",     "stood",    "strewn",    "stricken",  "struck",        "strung",
    "stuck",      "stung",      "sung",     "sunk",      "swept",     "swollen",       "sworn",
    "swum",       "swung",      "taken",    "taught",    "thought",   "thrown",        "thrust",
    "told",       "torn",       "trodden",  "undercut",  "undergone", "underpaid",     "understood",
    "undertaken", "undone",     "upheld",   "upset",     "wept",      "withdrawn",     "withheld",
    "withstood",  "woken",      "won",      "worn",      "wound",     "woven",         "written",
    "wrung",
};

/* Words in -ed that are no participle, or that tell a state. */
static const listed_word states[] = {
    "accustomed", "aged",        "ashamed",    "bed",       "bored",       "breed",     "concerned",
    "creed",      "crooked",     "deed",       "delighted", "embarrassed", "exceed",    "excited",
    "exhausted",  "experienced", "feed",       "freed",     "greed",       "heed",      "hundred",
    "indeed",     "infrared",    "interested", "jagged",    "married",     "naked",     "need",
    "pleased",    "proceed",     "ragged",     "red",       "reed",        "relaxed",   "retired",
    "rugged",     "sacred",      "satisfied",  "scared",    "seed",        "shed",      "skilled",
    "sled",       "speed",       "steed",      "succeed",   "supposed",    "surprised", "talented",
    "tired",      "weed",        "wicked",     "worried",   "wretched",
};

#define IS_IN(word, list) is_listed((word), (list), sizeof(list) / sizeof *(list))

static bool
ends_in(lucid_str word, lucid_str end)
{
    return word.n > end.n && str_equal(str_after(word, word.n - end.n), end);
}

static bool
is_participle(lucid_str word)
{
    if (IS_IN(word, irregular))
        return true;
    return word.n >= SHORTEST && ends_in(word, S("ed")) && !IS_IN(word, states);
}

/* "wasn't", "isn't" are forms of be too. */
static bool
is_be(lucid_str word)
{
    if (ends_in(word, S("n't")))
        word.n -= 3;
    return IS_IN(word, forms_of_be);
}

/* A form of be, then a participle within three words, adverbs between. */
static bool
is_passive(lucid_str sentence)
{
    char bytes[MAX_FOLDED];
    unsigned since = MAX_BETWEEN; /* words since a form of be */
    lucid_str word;
    struct word w;

    while (next_folded(&sentence, &w, bytes, &word)) {
        if (is_be(word)) {
            since = 0;
            continue;
        }
        if (since < MAX_BETWEEN && is_participle(word))
            return true;
        if (since < MAX_BETWEEN && (IS_IN(word, between) || ends_in(word, S("ly"))))
            since++;
        else
            since = MAX_BETWEEN;
    }
    return false;
}

static void
check_share(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    const struct piece *first = NULL;
    double all = 0, passive = 0, share;
    struct arena *a = to->arena;
    struct crossing c;

    for (size_t i = 0; i < s->pieces_n && is_in(s, "en"); i++) {
        const struct piece *p = &s->pieces[i];

        if (!is_prose_sentence(p))
            continue;
        all++;
        if (!is_passive(p->text))
            continue;
        passive++;
        first = first ? first : p;
    }
    share = all > 0 ? 100 * passive / all : 0;
    if (passive >= 2 && exceeds(v, 0, share, &c))
        finding_add_crossing(
            to, first, &c,
            arena_format(a,
                         "about %s %% of the sentences are passive (%s), more than "
                         "%s %%: say who does it, here first",
                         beyond_text(a, share, c.limit, 1),
                         arena_format(a, "an estimate, %.0f of %.0f", passive, all),
                         limit_text(a, c.limit)));
}

const struct rule rule_passive_share = {
    .id = "passive-share",
    .what = "few sentences are passive (English; an estimate)",
    .why =
        "The estimate is made by rules, without parsing: a form of be, followed within three words "
        "by a past participle, with nothing but adverbs in between.  Participles are words in -ed "
        "and a list of irregular ones.  Some adjectives are mistaken for passives, and passives "
        "with get are missed.  The default, 10 %, is Yoast's.  Other languages are not checked.",
    .settings = settings,
    .needs = RULE_PIECES,
    .whole = true,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_share,
};
