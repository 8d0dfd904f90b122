/* lang/cs.c - Czech. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "abs",  "ak",       "akad",  "al",    "angl", "ap",    "arch",  "arcib", "bc",     "bisk",
    "bl",   "bm",       "bývej", "břez",  "ca",   "cca",   "cit",   "dept",  "dipl",   "doc",
    "dop",  "dr",       "dtto",  "dub",   "ev",   "event", "evt",   "fa",    "fig",    "fil",
    "fr",   "franc",    "gen",   "geogr", "gram", "gymn",  "hist",  "hl",    "hr",     "ibid",
    "ing",  "inž",      "j",     "jap",   "jm",   "judr",  "kap",   "kapt",  "kard",   "kol",
    "kpt",  "ks",       "kupř",  "květ",  "kč",   "kř",    "lat",   "list",  "lit",    "lékař",
    "m",    "mat.-fyz", "max",   "mgr",   "mil",  "min",   "mj",    "mjr",   "mld",    "mmj",
    "mn",   "mr",       "mrs",   "ms",    "mt",   "mudr",  "mvdr",  "n.m",   "nadpor", "např",
    "nem",  "npor",     "nám",   "násl",  "obr",  "odb",   "odd",   "odst",  "ok",     "okr",
    "op",   "orig",     "os",    "p",     "phdr", "pl",    "plk",   "po",    "podpor", "polit",
    "popř", "por",      "poz",   "pozn",  "poř",  "pplk",  "ppor",  "pprap", "prap",   "prof",
    "prom", "pros",     "pá",    "pí",    "pč",   "př",    "předn", "přibl", "příp",   "přír",
    "pův",  "red",      "resp",  "rndr",  "rozš", "roč",   "rtm",   "s",     "sb",     "sek",
    "sl",   "slov",     "soc",   "sou",   "srov", "srp",   "srv",   "st",    "stol",   "str",
    "stč",  "stř",      "sv",    "t",     "tab",  "tel",   "ter",   "tis",   "tj",     "tr",
    "tzn",  "tzv",      "tř",    "ul",    "univ", "uved",  "uč",    "v",     "var",    "vl",
    "vojt", "vrch",     "vs",    "vyd",   "vz",   "vč",    "zal",   "zast",  "zdr",    "zejm",
    "zkr",  "zn",       "zvl",   "zák",   "září", "út",    "úř",    "č",     "červ",   "čes",
    "čet",  "čl",       "čt",    "čís",   "ř",    "řec",   "ředit", "říj",   "řím",    "šl",
    "ž",    "žid",
};

static const listed_word ending[] = {
    "a.m", "a.s",   "aj",   "apod", "atd", "atp", "bros", "co",    "corp",   "etc",
    "hod", "inc",   "jr",   "k.s",  "ltd", "n.l", "p.m",  "ph.d",  "př.n.l", "r",
    "s.p", "s.r.o", "spol", "sr",   "st",  "u.k", "u.s",  "u.s.a",
};

static const listed_word before_number[] = {
    "fig", "kap", "nr",  "obr", "odst", "p", "s",  "sb",
    "str", "tab", "tel", "vol", "§",    "č", "čl", "čís",
};

static const listed_word dates[] = {
    "březen",   "března",    "duben",    "dubna",    "květen",   "května", "leden",   "ledna",
    "listopad", "listopadu", "prosince", "prosinec", "srpen",    "srpna",  "století", "září",
    "únor",     "února",     "červen",   "července", "červenec", "června", "říjen",   "října",
};

static const listed_word speech[] = {
    "dodal",     "dodala", "křikl",   "odpověděl", "odpověděla", "pravil", "zašeptal",
    "zašeptala", "zeptal", "zeptala", "zvolal",    "zvolala",    "řekl",   "řekla",
};

static const listed_word exclaiming[] = {
    "yahoo",
    "yum",
};

static const listed_word stop[] = {
    "a",       "aby",      "ale",     "ani",   "ano",    "asi",   "až",     "bez",   "bude",
    "budou",   "by",       "byl",     "byla",  "byli",   "bylo",  "být",    "co",    "což",
    "další",   "deset",    "dnes",    "do",    "dále",   "ho",    "i",      "ih",    "in",
    "jak",     "jako",     "jaký",    "je",    "jeho",   "jej",   "jejich", "její",  "jen",
    "jestli",  "jestliže", "ještě",   "ji",    "jich",   "jim",   "jiné",   "již",   "jsem",
    "jsi",     "jsme",     "jsou",    "jste",  "já",     "jí",    "k",      "kam",   "kde",
    "kdo",     "kdy",      "když",    "ke",    "která",  "které", "který",  "kteří", "ku",
    "mají",    "mezi",     "mi",      "mne",   "mnoho",  "mu",    "my",     "má",    "máme",
    "mít",     "můj",      "může",    "na",    "nad",    "naše",  "ne",     "nebo",  "neboť",
    "nebyl",   "nechť",    "nejsou",  "není",  "než",    "nic",   "nich",   "nám",   "nás",
    "ním",     "o",        "od",      "ode",   "on",     "ona",   "oni",    "ono",   "pak",
    "po",      "pod",      "podle",   "pokud", "potom",  "poté",  "pouze",  "pro",   "proto",
    "protože", "proč",     "před",    "přes",  "přesto", "při",   "s",      "se",    "si",
    "sice",    "své",      "svého",   "svůj",  "ta",     "tak",   "také",   "takže", "tam",
    "tato",    "te",       "tedy",    "ten",   "tento",  "teď",   "ti",     "to",    "toho",
    "tohoto",  "tom",      "tomu",    "tu",    "tuto",   "tvůj",  "ty",     "tyto",  "u",
    "už",      "v",        "ve",      "vy",    "vám",    "vás",   "váš",    "více",  "však",
    "vše",     "všechny",  "všichni", "z",     "za",     "zda",   "zde",    "ze",    "či",
    "že",
};

static const listed_word prepositions[] = {
    "bez", "do",   "k",    "ke",  "mezi", "na", "nad", "o", "od", "po", "pod", "podle",
    "pro", "před", "přes", "při", "s",    "se", "u",   "v", "ve", "z",  "za",  "ze",
};

static const struct syllable_rule rules[] = {
    { "pouč", 2 },   { "použ", 2 },  { "^pouk", 2 },  { "^poupr", 2 }, { "^pousm", 2 },
    { "^pouva", 3 }, { "^douč", 2 }, { "^doupr", 2 }, { "^neuro", 2 }, { "^neutr", 1 },
    { "^ne|u", 1 },  { "^za|u", 1 }, { "^naou", 3 },  { "^na|u", 1 },  { "ou", 1 },
    { "au", 1 },     { "eu", 1 },    { "Cr|C", 1 },   { "Cl|C", 1 },   { "Cr$", 1 },
    { "Cl$", 1 },
};

static const listed_word spelled[] = {
    "cia", "dna", "eu",  "fbi", "hiv", "ibm", "iq",  "mba",
    "nba", "ods", "osn", "uk",  "url", "usa", "usb", "uv",
};

static const struct word_rules words = {
    .vowels = "aeiouyáéíóúůýěäöü",
    .letter_names = "w3y3",
    LIST(spelled),
    LIST(rules),
    LIST(stop),
    LIST(prepositions),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_cs = {
    .code = "cs",
    .name = "Czech",
    .knows = KNOWS_SYLLABLES | KNOWS_PREPOSITIONS,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    LIST(exclaiming),
    .listed = listed_cs,
    .ordinal_stop = true,
    LIST(stop),
    .look_up = look_up,
    .numbers = &number_words_cs,
};
