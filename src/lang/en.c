/* lang/en.c - English; its words are in the lexicon. */
#include "lang/english/lexicon.h"
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "a.k.a", "adj",     "adm",     "adv",  "amb",    "approx", "assoc", "asst",   "attn",  "atty",
    "attys", "bldg",    "brig",    "capt", "cf",     "cl",     "cllr",  "cmdr",   "cmdt",  "co-op",
    "col",   "comdr",   "const",   "cpl",  "dept",   "det",    "dipl",  "dir",    "dr",    "drs",
    "e.g",   "ens",     "esp",     "excl", "f.e",    "f.k.a",  "fr",    "gen",    "gens",  "gov",
    "govs",  "govt",    "hon",     "hrs",  "i.e",    "incl",   "insp",  "insts",  "intl",  "lieut",
    "lt",    "lt.-col", "lt.-gen", "maj",  "messrs", "mfg",    "mgr",   "mister", "mlle",  "mme",
    "mons",  "mr",      "mrs",     "ms",   "msgr",   "mt",     "mts",   "mx",     "n.k.a", "natl",
    "nee",   "op",      "ord",     "orig", "p.s",    "pfc",    "pres",  "prin",   "prof",  "profs",
    "prov",  "ps",      "pvt",     "ref",  "rep",    "repr",   "reps",  "resp",   "revd",  "rt",
    "sen",   "sens",    "sfc",     "sgt",  "sr.a",   "srta",   "ste",   "supt",   "surg",  "treas",
    "usu",   "v",       "var",     "viz",  "voc",    "vs",     "wg",
};

static const listed_word ending[] = {
    "a.d",   "a.m",   "abbr", "abr",     "al",    "alt", "assn", "ave", "avg",   "b.a",   "b.c",
    "b.c.e", "b.s",   "blvd", "bros",    "c.e",   "co",  "corp", "cos", "cp",    "ct",    "d.c",
    "d.d.s", "deg",   "dist", "dr.phil", "e.u",   "ed",  "eds",  "esq", "et.al", "etc",   "ext",
    "fig.s", "ft",    "gal",  "hr",      "hwy",   "in",  "inc",  "ind", "jnr",   "jr",    "lb",
    "lbs",   "ll.b",  "ll.d", "ltd",     "m.a",   "m.d", "m.p",  "m.s", "med",   "mfr",   "min",
    "mins",  "misc",  "mo",   "mos",     "mph",   "n.b", "nr",   "oz",  "p.m",   "p.o",   "ph.d",
    "pkwy",  "plc",   "pty",  "qt",      "r.i.p", "rd",  "rev",  "sec", "secs",  "sq",    "sr",
    "st",    "ste.p", "tbsp", "tel",     "temp",  "tsp", "u.k",  "u.n", "u.s",   "u.s.a", "u.s.s.r",
    "univ",  "w.r.t", "wk",   "wks",     "yd",    "yds", "yr",   "yrs",
};

static const listed_word before_number[] = {
    "a.d",  "approx", "apr",  "art",  "aug", "c",    "ca",    "ch",   "chap",  "chaps", "circa",
    "cl",   "col",    "cols", "dec",  "ed",  "eq",   "eqn",   "eqns", "eqs",   "est",   "ex",
    "feb",  "fig",    "figs", "fl",   "fn",  "fri",  "ibid",  "ill",  "illus", "jan",   "jul",
    "jun",  "lot",    "mar",  "max",  "min", "mon",  "n",     "no",   "nos",   "nov",   "nr",
    "nrs",  "oct",    "op",   "p",    "par", "para", "paras", "pg",   "pgs",   "pl",    "pp",
    "pt",   "pts",    "qq",   "ques", "rd",  "re",   "rs",    "rt",   "sat",   "sec",   "secs",
    "sect", "sep",    "sept", "ser",  "ss",  "sun",  "tab",   "thu",  "thur",  "thurs", "tue",
    "tues", "ver",    "vol",  "vols", "wed",
};

static const listed_word dates[] = {
    "apr",     "april",     "aug",      "august", "bst",      "cdt",       "central",  "cest",
    "cet",     "cst",       "ct",       "dec",    "december", "eastern",   "edt",      "est",
    "et",      "feb",       "february", "fri",    "friday",   "gmt",       "jan",      "january",
    "jul",     "july",      "jun",      "june",   "mar",      "march",     "may",      "mdt",
    "mon",     "monday",    "mountain", "mst",    "mt",       "nov",       "november", "oct",
    "october", "pacific",   "pdt",      "pst",    "pt",       "sat",       "saturday", "sep",
    "sept",    "september", "sun",      "sunday", "thu",      "thur",      "thurs",    "thursday",
    "tue",     "tues",      "tuesday",  "utc",    "wed",      "wednesday",
};

static const listed_word speech[] = {
    "added",       "adds",       "admitted",  "agreed",    "announced", "answered",  "answers",
    "argued",      "asked",      "asks",      "assented",  "barked",    "began",     "begged",
    "bellowed",    "breathed",   "called",    "calls",     "chirped",   "commanded", "complained",
    "continued",   "cooed",      "cried",     "cries",     "croaked",   "declared",  "demanded",
    "echoed",      "ejaculated", "enquired",  "exclaimed", "explained", "exploded",  "faltered",
    "gasped",      "groaned",    "growled",   "grumbled",  "hissed",    "inquired",  "insisted",
    "interrupted", "joked",      "moaned",    "mumbled",   "murmured",  "muttered",  "objected",
    "observed",    "ordered",    "panted",    "pleaded",   "prayed",    "protested", "pursued",
    "queried",     "questioned", "quipped",   "quoth",     "reasoned",  "recalled",  "remarked",
    "repeated",    "replied",    "replies",   "responded", "retorted",  "returned",  "roared",
    "said",        "says",       "screamed",  "screeched", "shouted",   "shrieked",  "sighed",
    "snapped",     "snarled",    "sneered",   "snorted",   "sobbed",    "squeaked",  "squealed",
    "stammered",   "stated",     "stuttered", "suggested", "thought",   "thundered", "told",
    "urged",       "ventured",   "wailed",    "warned",    "whimpered", "whined",    "whispered",
    "wondered",    "wrote",      "yelled",    "yelped",
};

static const listed_word exclaiming[] = {
    "jeopardy",
    "wham",
    "yahoo",
    "yum",
};

const struct language language_en = {
    .code = "en",
    .name = "English",
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    LIST(exclaiming),
    .listed = listed_en,
    .knows = KNOWS_SYLLABLES | KNOWS_PREPOSITIONS | KNOWS_PRONOUNS | KNOWS_FAMILIAR_WORDS |
             KNOWS_FREQUENCIES,
    .for_all = true,
    .look_up = english_look_up,
    .expect = english_expect,
    .is_stop = english_is_stop,
    .known = english_known_flags,
    .spoken = english_spoken_number_syllables,
};
