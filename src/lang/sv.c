/* lang/sv.c - Swedish. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "adj",   "afr",   "allm",   "amir",     "ang",    "anm",   "apr",   "aug",    "avd",   "avs",
    "bearb", "bil",   "bitr",   "bl.a",     "bla",    "ca",    "d.v.s", "dec",    "dir",   "dr",
    "dvs",   "e.d",   "e.o",    "eg",       "enl",    "ev",    "exkl",  "f.d",    "f.n",   "f.ö",
    "fam",   "feb",   "febr",   "ff",       "fig",    "forts", "fr",    "fr.o.m", "fre",   "följ",
    "förb",  "föreg", "förf",   "förk",     "gen",    "ggr",   "gm",    "h.k.h",  "hist",  "hr",
    "högst", "i.a",   "i.st.f", "ing",      "inkl",   "inst",  "jan",   "jfr",    "jur",   "kand",
    "kap",   "kapt",  "kl",     "kungl",    "landsh", "lat",   "lic",   "lt",     "löjtn", "lör",
    "m.a.o", "mag",   "max",    "med",      "milj",   "min",   "motsv", "mr",     "mrs",   "ms",
    "mt",    "mån",   "n.b",    "nov",      "nr",     "nuv",   "näml",  "o.dyl",  "obs",   "okt",
    "omkr",  "ons",   "op",     "ordf",     "ordf.s", "p.g.a", "p.s",   "pers",   "pga",   "prof",
    "ref",   "reg",   "resp",   "rev",      "s.k",    "sekr",  "sept",  "sid",    "sign",  "sp",
    "spec",  "st.f",  "stf",    "sön",      "t.ex",   "t.h",   "t.o.m", "t.v",    "tekn",  "tel",
    "tex",   "tf",    "tis",    "tors",     "u.a",    "univ",  "utg",   "v.g",    "vard",  "vers",
    "vs",    "äv",    "övers",  "överstel",
};

static const listed_word ending[] = {
    "a.m",  "bros", "co",  "corp", "d.y",   "d.ä", "e.kr",  "etc", "f.kr",
    "inc",  "jr",   "ltd", "m.fl", "m.m",   "o.d", "o.s.v", "osv", "p.m",
    "ph.d", "sr",   "st",  "u.k",  "u.p.a", "u.s", "u.s.a", "v.v",
};

static const listed_word before_number[] = {
    "art", "fig", "kap", "kl", "nr", "s", "sid", "st", "tel", "vol",
};

static const listed_word dates[] = {
    "april",  "augusti",   "december", "februari", "fredag",  "januari",  "juli",
    "juni",   "lördag",    "maj",      "mars",     "måndag",  "november", "oktober",
    "onsdag", "september", "söndag",   "tisdag",   "torsdag",
};

static const listed_word speech[] = {
    "frågade", "mumlade", "ropade", "sa",      "sade",    "skrek",
    "svarade", "säger",   "tänkte", "undrade", "utbrast", "viskade",
};

static const listed_word exclaiming[] = {
    "yahoo",
    "yum",
};

static const listed_word stop[] = {
    "all",   "alla",      "allt",     "alltså",  "att",     "av",         "bara",     "bland",
    "blev",  "bli",       "blir",     "båda",    "både",    "de",         "dem",      "den",
    "denna", "dennes",    "deras",    "dess",    "dessa",   "dessutom",   "det",      "detta",
    "dig",   "din",       "dina",     "ditt",    "du",      "där",        "därefter", "därför",
    "då",    "efter",     "eftersom", "efteråt", "eller",   "emellertid", "en",       "enligt",
    "er",    "ett",       "fast",     "fick",    "finns",   "flera",      "for",      "från",
    "få",    "får",       "för",      "före",    "förutom", "genom",      "hade",     "han",
    "hans",  "har",       "hela",     "henne",   "hennes",  "hon",        "honom",    "hos",
    "hur",   "här",       "i",        "ibland",  "icke",    "igen",       "in",       "ingen",
    "inget", "inom",      "inte",     "ja",      "jag",     "jämfört",    "kan",      "kommer",
    "kring", "kunde",     "man",      "med",     "medan",   "mellan",     "men",      "mer",
    "mig",   "min",       "mina",     "mitt",    "mot",     "mycket",     "många",    "måste",
    "nej",   "ni",        "nog",      "nu",      "när",     "nästan",     "någon",    "något",
    "några", "och",       "också",    "ofta",    "om",      "oss",        "på",       "redan",
    "samt",  "samtidigt", "sedan",    "ser",     "sig",     "sin",        "sina",     "sitt",
    "ska",   "skall",     "skulle",   "som",     "står",    "så",         "sådan",    "sådana",
    "te",    "till",      "trots",    "två",     "under",   "upp",        "ut",       "utan",
    "vad",   "var",       "vara",     "varför",  "varit",   "varje",      "vem",      "vi",
    "vid",   "vidare",    "vilka",    "vilken",  "vilket",  "visst",      "vår",      "våra",
    "vårt",  "än",        "ändå",     "är",      "även",    "åt",         "över",
};

static const listed_word prepositions[] = {
    "av",    "bakom", "bland", "efter", "enligt", "från",   "för",  "före", "genom",
    "hos",   "i",     "inom",  "kring", "med",    "mellan", "mot",  "om",   "på",
    "sedan", "till",  "under", "utan",  "vid",    "åt",     "över",
};

static const struct syllable_rule rules[] = {
    { "tion", 1 }, { "sion", 1 }, { "gion", 1 }, { "au", 1 }, { "eu", 1 },
};

static const listed_word spelled[] = {
    "ab",  "abb", "abf", "aik", "cia", "dna", "em",  "eu",  "fbi", "hiv",
    "ibm", "iq",  "it",  "mba", "nba", "tco", "url", "usa", "usb", "uv",
};

static const struct word_rules words = {
    .vowels = "aeiouyåäöéàáüèêëíóúæø",
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

const struct language language_sv = {
    .code = "sv",
    .name = "Swedish",
    .knows = KNOWS_SYLLABLES | KNOWS_PREPOSITIONS,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    LIST(exclaiming),
    .listed = listed_sv,
    LIST(stop),
    .look_up = look_up,
    .numbers = &number_words_sv,
};
