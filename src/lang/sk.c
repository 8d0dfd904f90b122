/* lang/sk.c - Slovak. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "adj",  "akad", "al",      "apr",  "arch", "arm",       "aug",  "bc",  "bl",  "blž",   "c",
    "ca",   "cca",  "cit",     "dec",  "dipl", "dipl.-ing", "doc",  "dr",  "ev",  "event", "feb",
    "fig",  "fr",   "franc",   "gen",  "gréc", "hl",        "i",    "ing", "inž", "it",    "j",
    "jan",  "judr", "kap",     "kol",  "kpt",  "ks",        "l",    "lat", "lic", "m",     "max",
    "mesd", "mgr",  "mgr.art", "mil",  "min",  "mj",        "mld",  "mr",  "mrs", "ms",    "mt",
    "mudr", "mvdr", "napr",    "nasl", "nem",  "nitr",      "nov",  "nám", "obr", "odd",   "ods",
    "okr",  "okt",  "op",      "os",   "p",    "paeddr",    "phdr", "pi",  "pl",  "plk",   "po",
    "por",  "pov",  "pozn",    "pr",   "prof", "prot",      "písm", "r",   "red", "resp",  "rndr",
    "rod",  "roč",  "rus",     "rím",  "s",    "sek",       "sept", "sg",  "skr", "skup",  "sl",
    "slov", "sp",   "stor",    "str",  "sv",   "sz",        "t",    "tab", "tel", "tis",   "tj",
    "tr",   "tzn",  "tzv",     "ul",   "ut",   "v",         "vl",   "vs",  "vyd", "vým",   "vč",
    "z",    "zač",  "zb",      "zl",   "zn",   "zv",        "zák",  "ú",   "č",   "čes",   "čl",
    "čís",  "š",    "špec",    "št",   "ž",
};

static const listed_word ending[] = {
    "a.i",   "a.m",  "a.s", "apod", "atp", "atď", "bros",  "co",    "corp", "etc",
    "hod",   "inc",  "jr",  "k.s",  "ltd", "n.l", "p.m",   "p.n.l", "ph.d", "s.p",
    "s.r.o", "spol", "sr",  "st",   "u.k", "u.s", "u.s.a", "v.o.s",
};

static const listed_word before_number[] = {
    "fig", "kap", "nr",  "obr", "ods", "p", "s",  "str",
    "tab", "tel", "vol", "zb",  "§",   "č", "čl", "čís",
};

static const listed_word dates[] = {
    "apríl",    "apríla",    "august",    "augusta",  "december", "decembra", "február",
    "februára", "január",    "januára",   "júl",      "júla",     "jún",      "júna",
    "marca",    "marec",     "máj",       "mája",     "november", "novembra", "október",
    "októbra",  "september", "septembra", "storočia", "storočie", "storočí",
};

static const listed_word speech[] = {
    "dodal",    "dodala", "odpovedal", "odpovedala", "povedal",  "povedala",
    "reagoval", "spýtal", "spýtala",   "uviedol",    "zašepkal", "zvolal",
};

static const listed_word stop[] = {
    "a",     "aby",   "aj",    "ak",    "ako",     "aký",    "ale",     "alebo", "ani",   "asi",
    "až",    "bez",   "bol",   "bola",  "boli",    "bolo",   "bude",    "budú",  "by",    "byť",
    "cez",   "dnes",  "do",    "ešte",  "ho",      "hoci",   "i",       "iba",   "ich",   "im",
    "iné",   "ja",    "je",    "jeho",  "jej",     "k",      "kam",     "každý", "kde",   "keď",
    "keďže", "kto",   "ktorá", "ktoré", "ktorí",   "ktorý",  "ktorých", "ku",    "lebo",  "len",
    "ma",    "majú",  "mať",   "medzi", "mi",      "mnoho",  "my",      "má",    "môj",   "môže",
    "na",    "nad",   "naša",  "nech",  "než",     "nie",    "nič",     "nám",   "nás",   "o",
    "od",    "okrem", "on",    "ona",   "oni",     "ono",    "po",      "pod",   "podľa", "pokiaľ",
    "potom", "pre",   "pred",  "preto", "pretože", "prečo",  "pri",     "práve", "s",     "sa",
    "si",    "sme",   "so",    "som",   "ste",     "svoj",   "svoje",   "sú",    "ta",    "tak",
    "také",  "takže", "tam",   "teda",  "ten",     "tento",  "tieto",   "to",    "toho",  "tohto",
    "tom",   "tomu",  "toto",  "tu",    "ty",      "táto",   "u",       "už",    "v",     "vo",
    "vy",    "vám",   "vás",   "váš",   "však",    "všetci", "všetko",  "z",     "za",    "zo",
    "áno",   "či",    "čo",    "ďalej", "ďalší",   "že",
};

static const listed_word prepositions[] = {
    "bez",   "cez", "do",   "k",   "ku", "medzi", "na", "nad", "o",  "od", "po", "pod",
    "podľa", "pre", "pred", "pri", "s",  "so",    "u",  "v",   "vo", "z",  "za", "zo",
};

static const struct syllable_rule rules[] = {
    { "ia", 1 },   { "ie", 1 },   { "iu", 1 }, { "ou", 1 }, { "au", 1 },
    { "Cr|C", 1 }, { "Cl|C", 1 }, { "ŕ", 1 },  { "ĺ", 1 },
};

static const struct word_rules words = {
    .vowels = "aeiouyáéíóúýäô",
    LIST(rules),
    LIST(stop),
    LIST(prepositions),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_sk = {
    .code = "sk",
    .name = "Slovak",
    .knows = KNOWS_SYLLABLES | KNOWS_PREPOSITIONS,
    .listed = listed_sk,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    .ordinal_stop = true,
    LIST(stop),
    .look_up = look_up,
    .numbers = &number_words_sk,
};
