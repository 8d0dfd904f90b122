/* lang/ro.c - Romanian. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "adj", "adv", "alin", "ap",   "apr",  "aug",  "av",  "bd",   "bl",  "c.f", "cca",  "cf",  "col",
    "com", "cpt", "dec",  "dl",   "dlor", "dna",  "dr",  "dvs",  "ed",  "et",  "ex",   "fam", "feb",
    "fig", "gen", "gl",   "hr",   "i.e",  "ian",  "inf", "ing",  "joi", "jud", "lit",  "lt",  "lun",
    "max", "mie", "min",  "mr",   "mrs",  "ms",   "mt",  "mun",  "noi", "nr",  "obs",  "oct", "op",
    "p.s", "pag", "pct",  "pers", "prof", "pt",   "reg", "resp", "s.n", "sc",  "sept", "sf",  "sg",
    "soc", "sq",  "str",  "subl", "tel",  "trad", "v",   "vin",  "vs",  "șos",
};

static const listed_word ending[] = {
    "a.c",  "a.m", "bros",  "co", "corp", "d.hr", "e.n", "etc",   "inc",   "jr",   "ltd", "p.m",
    "ph.d", "s.a", "s.r.l", "sr", "st",   "u.k",  "u.s", "u.s.a", "î.e.n", "î.hr", "ș.a", "ș.a.m.d",
};

static const listed_word before_number[] = {
    "alin", "art", "cap", "fig", "nr", "p", "pag", "pct", "pp", "str", "tel", "vol",
};

static const listed_word dates[] = {
    "aprilie", "august", "decembrie", "februarie", "ianuarie",  "iulie",
    "iunie",   "mai",    "martie",    "noiembrie", "octombrie", "septembrie",
};

static const listed_word speech[] = {
    "adăugă", "murmură", "răspunse", "spuse", "strigă", "zise", "întrebă", "șopti",
};

static const listed_word stop[] = {
    "a",       "abia",     "acea",   "aceasta", "această", "aceea",  "acei",     "aceia",
    "acel",    "acela",    "acele",  "acest",   "acesta",  "aceste", "acestea",  "acești",
    "acolo",   "acum",     "adică",  "ai",      "aici",    "al",     "ale",      "alt",
    "alta",    "alte",     "alți",   "am",      "apoi",    "ar",     "are",      "astfel",
    "asupra",  "atunci",   "atât",   "au",      "avea",    "avem",   "azi",      "așa",
    "ba",      "bine",     "ca",     "cam",     "care",    "ce",     "cea",      "cei",
    "cel",     "cele",     "celor",  "chiar",   "cine",    "cineva", "cu",       "cum",
    "cumva",   "când",     "că",     "căci",    "către",   "da",     "dacă",     "dar",
    "dat",     "datorită", "de",     "deci",    "decât",   "deja",   "deoarece", "departe",
    "despre",  "deși",     "din",    "după",    "e",       "ea",     "ei",       "el",
    "ele",     "era",      "erau",   "este",    "eu",      "fi",     "fie",      "fiecare",
    "fiind",   "foarte",   "fost",   "fără",    "iar",     "la",     "le",       "li",
    "lor",     "lui",      "mai",    "mea",     "mei",     "mele",   "mereu",    "mi",
    "mie",     "mult",     "multe",  "mulți",   "ne",      "nici",   "nimic",    "niște",
    "noastre", "noi",      "nostru", "nu",      "o",       "ori",    "oricare",  "pe",
    "pentru",  "peste",    "poate",  "prea",    "prin",    "până",   "sa",       "sale",
    "sau",     "se",       "spre",   "sub",     "sunt",    "să",     "te",       "toate",
    "tot",     "toți",     "tu",     "un",      "una",     "unde",   "unei",     "unele",
    "unii",    "unor",     "unui",   "voi",     "vom",     "vor",    "vreo",     "îi",
    "îl",      "îmi",      "în",     "înainte", "încă",    "între",  "întrucât", "îți",
    "și",
};

static const listed_word prepositions[] = {
    "cu", "către",  "de",    "despre", "din",  "după", "fără", "la", "lângă",
    "pe", "pentru", "peste", "prin",   "până", "spre", "sub",  "în", "între",
};

static const struct syllable_rule rules[] = {
    { "^Ci$", 1 }, { "CCi$", 1 }, { "Ci$", 0 }, { "Ce|a", 0 }, { "ai", 1 },
    { "ei", 1 },   { "oi", 1 },   { "ui", 1 },  { "ăi", 1 },   { "âi", 1 },
    { "îi", 1 },   { "au", 1 },   { "eu", 1 },  { "ou", 1 },   { "ău", 1 },
    { "iu", 1 },   { "oa", 1 },   { "i|V", 0 }, { "u|V", 0 },
};

static const struct word_rules words = {
    .vowels = "aeiouăâî",
    LIST(rules),
    LIST(stop),
    LIST(prepositions),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_ro = {
    .code = "ro",
    .name = "Romanian",
    .knows = KNOWS_SYLLABLES | KNOWS_PREPOSITIONS,
    .listed = listed_ro,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    LIST(stop),
    .look_up = look_up,
    .numbers = &number_words_ro,
};
