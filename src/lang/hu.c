/* lang/hu.c - Hungarian. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "aug",  "bek",   "cca",  "cs",   "csüt", "d",    "dec",  "dr",    "du",  "e.i",   "ea",
    "ed",   "em",    "ev",   "f",    "febr", "fszt", "gen",  "gimn",  "gr",  "gör",   "h",
    "hg",   "hiv",   "hrsz", "hétf", "ifj",  "ill",  "im",   "ind",   "ing", "isk",   "iskk",
    "jan",  "jz",    "júl",  "jún",  "k",    "kb",   "ker",  "kf",    "kir", "kk",    "km",
    "kn",   "korm",  "kp",   "krt",  "kv",   "köv",  "l",    "lat",   "ld",  "lk",    "m",
    "magy", "max",   "mb",   "megj", "min",  "mk",   "mr",   "mrs",   "ms",  "mt",    "márc",
    "nov",  "ny",    "nyug", "okt",  "olv",  "op",   "orsz", "oszt",  "p",   "pf",    "pl",
    "pol",  "prof",  "pt",   "r",    "rd",   "ref",  "s",    "sgt",   "sz",  "szept", "szerk",
    "szfv", "szfőv", "szig", "szo",  "szoc", "szt",  "tc",   "tel",   "tkp", "tksz",  "tszf",
    "tul",  "u",     "ua",   "ui",   "uo",   "uu",   "v",    "vasút", "vez", "vki",   "vm",
    "vs",   "vö",    "zs",   "ált",  "ápr",  "évf",  "özv",  "ún",
};

static const listed_word ending[] = {
    "a.m", "bros", "bt",  "co",   "corp", "db", "etc", "i.e", "i.sz", "i.u", "inc",   "jr",  "kft",
    "ltd", "nyrt", "p.m", "ph.d", "rt",   "sr", "st",  "stb", "u.k",  "u.s", "u.s.a", "zrt", "út",
};

static const listed_word before_number[] = {
    "bek", "fej", "fig", "nr", "o", "old", "p", "sz", "tel", "vol", "évf",
};

static const listed_word dates[] = {
    "augusztus", "december", "február", "január",     "január-i", "július",    "június",  "május",
    "március",   "november", "október", "szeptember", "század",   "században", "századi", "április",
};

static const listed_word speech[] = {
    "felelte",  "gondolta", "kiáltotta", "kérdezte",   "mondta",
    "mormogta", "suttogta", "szólt",     "válaszolta",
};

static const listed_word stop[] = {
    "a",       "abban",        "ahhoz",   "ahogy",   "ahol",      "aki",      "akik",    "akkor",
    "alatt",   "amely",        "amelyek", "ami",     "amíg",      "annak",    "arra",    "az",
    "azok",    "azon",         "azonban", "azt",     "aztán",     "azután",   "be",      "belül",
    "benne",   "bár",          "cikk",    "csak",    "de",        "e",        "ebben",   "eddig",
    "egy",     "egyes",        "egyik",   "egyéb",   "egész",     "el",       "ellen",   "elő",
    "először", "előtt",        "ennek",   "erre",    "ez",        "ezek",     "ezen",    "ezt",
    "ezért",   "fel",          "felé",    "ha",      "hanem",     "hiszen",   "hogy",    "hogyan",
    "igen",    "ill",          "illetve", "is",      "ismét",     "itt",      "jó",      "ki",
    "kívül",   "köszönhetően", "között",  "közül",   "le",        "legalább", "lehet",   "lenne",
    "lett",    "maga",         "meg",     "mellett", "mely",      "melyek",   "mert",    "mi",
    "minden",  "mindig",       "mint",    "mivel",   "miért",     "most",     "már",     "más",
    "még",     "míg",          "nagyon",  "ne",      "nekem",     "neki",     "nem",     "nincs",
    "noha",    "olyan",        "ott",     "persze",  "például",   "s",        "saját",   "se",
    "sem",     "semmi",        "sok",     "során",   "szerint",   "szinte",   "számára", "tehát",
    "továbbá", "több",         "ugyanis", "utolsó",  "után",      "vagy",     "vagyis",  "valaki",
    "valami",  "való",         "van",     "vannak",  "vele",      "vissza",   "viszont", "volna",
    "volt",    "voltak",       "voltam",  "által",   "általában", "át",       "én",      "így",
    "össze",   "úgy",          "új",      "ő",       "ők",
};

static const struct word_rules words = {
    .vowels = "aeiouáéíóöőúüű",
    LIST(stop),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_hu = {
    .code = "hu",
    .name = "Hungarian",
    .knows = KNOWS_SYLLABLES,
    .listed = listed_hu,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    .ordinal_stop = true,
    LIST(stop),
    .look_up = look_up,
    .numbers = &number_words_hu,
};
