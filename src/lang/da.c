/* lang/da.c - Danish. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "adj",  "adm",  "adr",   "afd",  "afs",   "alm",    "ang",   "anm",     "apr",   "aug",
    "bd",   "bibl", "bl.a",  "bogh", "ca",    "cand",   "civ",   "cpr",     "d.d",   "d.v.s",
    "d.å",  "dav",  "dec",   "dir",  "dr",    "dvs",    "e.l",   "e.v.t",   "eks",   "ekskl",
    "eksp", "evt",  "f.eks", "feb",  "fhv",   "fig",    "fl",    "flg",     "fmd",   "foreg",
    "forf", "forh", "forts", "fr",   "fre",   "frk",    "fx",    "gl",      "gns",   "gr",
    "hhv",  "hist", "hr",    "hrs",  "iflg",  "ifm",    "ift",   "ing",     "inkl",  "jan",
    "jf",   "jfr",  "jul",   "jun",  "jur",   "kap",    "kapt",  "kbh",     "kgl",   "kl",
    "komm", "kr",   "kv",    "lat",  "ldr",   "lic",    "lør",   "m.a.o",   "m.h.t", "maks",
    "mar",  "max",  "mdr",   "med",  "mht",   "min",    "mio",   "mr",      "mrd",   "mrs",
    "ms",   "mt",   "mvh",   "nov",  "nr",    "nuv",    "o.a",   "oberstl", "obs",   "off",
    "okt",  "omkr", "ons",   "opl",  "overs", "oversk", "p.g.a", "p.t",     "pct",   "pga",
    "pgf",  "pkt",  "prof",  "prs",  "r",     "ref",    "resp",  "s.d",     "s.u",   "sek",
    "sekr", "sept", "skt",   "sml",  "spec",  "stk",    "str",   "stud",    "søn",   "t.eks",
    "tdl",  "th",   "tidl",  "tirs", "tlf",   "tlfnr",  "tors",  "udg",     "udt",   "univ",
    "v",    "vedr", "vs",    "årg",  "økon",
};

static const listed_word ending[] = {
    "a.m", "a/s", "aps",  "bros", "co",  "corp", "e.kr", "etc",   "f.kr", "inc",
    "jr",  "ltd", "m.fl", "m.m",  "m.v", "mfl",  "mia",  "mv",    "o.l",  "o.lign",
    "osv", "p.m", "ph.d", "sr",   "st",  "u.k",  "u.s",  "u.s.a",
};

static const listed_word before_number[] = {
    "art", "fig", "kap", "kl", "nr", "p", "pkt", "s", "side", "stk", "tlf", "vol",
};

static const listed_word dates[] = {
    "april",  "august",    "december", "februar", "fredag",  "januar",     "juli",
    "juni",   "lørdag",    "maj",      "mandag",  "marts",   "november",   "oktober",
    "onsdag", "september", "søndag",   "tirsdag", "torsdag", "århundrede",
};

static const listed_word speech[] = {
    "hviskede", "mumlede", "råbte", "sagde", "siger", "spurgte", "svarede", "tænkte", "udbrød",
};

static const listed_word exclaiming[] = {
    "yahoo",
    "yum",
};

static const listed_word stop[] = {
    "ad",      "af",      "alle",    "alt",    "altså",   "anden",    "andet",    "andre",
    "at",      "bag",     "begge",   "blev",   "blive",   "bliver",   "burde",    "bør",
    "da",      "de",      "dem",     "den",    "denne",   "der",      "derefter", "deres",
    "derfor",  "derimod", "desuden", "det",    "dette",   "dig",      "din",      "dine",
    "disse",   "dit",     "dog",     "du",     "efter",   "eftersom", "ej",       "eller",
    "en",      "end",     "endelig", "endnu",  "er",      "et",       "eter",     "fik",
    "flere",   "for",     "fordi",   "forud",  "fra",     "få",       "får",      "før",
    "først",   "gennem",  "gik",     "går",    "ham",     "han",      "hans",     "har",
    "havde",   "have",    "hel",     "hende",  "hendes",  "her",      "hos",      "hun",
    "hvad",    "hvem",    "hver",    "hvilke", "hvilken", "hvis",     "hvor",     "hvordan",
    "hvorfor", "hvornår", "i",       "idag",   "ifølge",  "igen",     "ikke",     "imellem",
    "imens",   "imod",    "ind",     "indtil", "ingen",   "intet",    "ja",       "jeg",
    "jer",     "jeres",   "jo",      "kan",    "kom",     "kun",      "kunne",    "lad",
    "lav",     "let",     "man",     "mange",  "med",     "mellem",   "men",      "mens",
    "mere",    "mig",     "min",     "mine",   "mit",     "mod",      "må",       "måske",
    "nej",     "nogen",   "noget",   "nogle",  "nu",      "når",      "næste",    "og",
    "også",    "om",      "op",      "os",     "over",    "på",       "samt",     "samtidig",
    "se",      "selv",    "senere",  "ser",    "sig",     "sin",      "sine",     "sit",
    "skal",    "skulle",  "som",     "stadig", "store",   "så",       "sådan",    "sådanne",
    "thi",     "til",     "trods",   "ud",     "uden",    "udover",   "under",    "undtagen",
    "var",     "ved",     "vi",      "via",    "vil",     "ville",    "vor",      "vore",
    "vores",   "vær",     "være",    "været",
};

static const listed_word prepositions[] = {
    "ad",      "af",   "at", "bag",   "efter", "for",    "fra",   "før",
    "gennem",  "hos",  "i",  "inden", "med",   "mellem", "mod",   "om",
    "omkring", "over", "på", "til",   "trods", "uden",   "under", "ved",
};

static const struct syllable_rule rules[] = {
    { "au", 1 },
    { "eu", 1 },
};

static const listed_word spelled[] = {
    "cia", "dna", "em", "eu", "fbi", "hiv", "ibm", "it", "mba", "nba", "url", "usa", "usb", "uv",
};

static const struct word_rules words = {
    .vowels = "aeiouyæøåéäöüóáèêí",
    .letter_names = "w3z2",
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

const struct language language_da = {
    .code = "da",
    .name = "Danish",
    .knows = KNOWS_SYLLABLES | KNOWS_PREPOSITIONS,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    LIST(exclaiming),
    .listed = listed_da,
    .ordinal_stop = true,
    LIST(stop),
    .look_up = look_up,
    .numbers = &number_words_da,
};
