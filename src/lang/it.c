/* lang/it.c - Italian. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "agg",  "ago",  "all",   "amm",   "apr",   "arch",  "art",      "avv",    "c.c",      "ca",
    "cap",  "cav",  "cfr",   "cod",   "comm",  "cons",  "coop",     "cpt",    "d.ssa",    "dep",
    "dev",  "dic",  "dir",   "dis",   "distr", "dott",  "dott.ssa", "dr",     "dr.ssa",   "ecc.mo",
    "ed",   "egr",  "es",    "f.lli", "fam",   "feb",   "fig",      "gen",    "gent",     "gent.ma",
    "geom", "gio",  "giov",  "giu",   "ibid",  "id",    "ill",      "ing",    "insp",     "lett",
    "lib",  "lt",   "lun",   "mag",   "mar",   "mart",  "max",      "mer",    "min",      "mons",
    "mr",   "mrs",  "ms",    "mt",    "n",     "nob",   "nov",      "on",     "op",       "ott",
    "p.es", "pag",  "pagg",  "par",   "pp",    "pref",  "preg",     "prof",   "prof.ssa", "profs",
    "prov", "pt",   "rag",   "reg",   "rev",   "rif",   "rit",      "s",      "sab",      "sc",
    "sec",  "seg",  "sen",   "sez",   "sig",   "sig.a", "sig.na",   "sig.ra", "sigg",     "sim",
    "soc",  "sott", "spett", "ss",    "succ",  "suor",  "sup",      "tav",    "tel",      "ten",
    "trad", "uff",  "v",     "vd",    "ved",   "ven",   "vers",     "voll",   "vs",
};

static const listed_word ending[] = {
    "a.c", "a.m",  "bros",  "co",    "corp",  "d.c", "ecc", "etc", "inc", "jr",    "ltd",
    "p.m", "ph.d", "s.n.c", "s.p.a", "s.r.l", "sr",  "st",  "u.k", "u.s", "u.s.a",
};

static const listed_word before_number[] = {
    "art", "artt", "cap", "fig", "n",   "nn",  "no",  "p",
    "pag", "pagg", "par", "pp",  "tab", "tav", "tel", "vol",
};

static const listed_word dates[] = {
    "agosto",   "aprile",  "dicembre", "domenica",  "febbraio", "gennaio", "giovedì",
    "giugno",   "luglio",  "lunedì",   "maggio",    "martedì",  "marzo",   "mercoledì",
    "novembre", "ottobre", "sabato",   "settembre", "venerdì",
};

static const listed_word speech[] = {
    "aggiunse", "chiese", "disse",   "domandò", "esclamò", "gridò",
    "mormorò",  "pensò",  "replicò", "rispose", "spiegò",  "sussurrò",
};

static const listed_word exclaiming[] = {
    "yahoo",
    "yum",
};

static const listed_word stop[] = {
    "a",       "abbiamo", "ad",     "agli",    "ai",      "al",     "alcune", "alcuni", "all",
    "alla",    "alle",    "allo",   "allora",  "altre",   "altri",  "altro",  "anche",  "ancora",
    "anzi",    "appena",  "avere",  "aveva",   "avevano", "bene",   "c'è",    "che",    "chi",
    "ci",      "ciò",     "col",    "come",    "con",     "contro", "così",   "cui",    "da",
    "dagli",   "dai",     "dal",    "dall",    "dalla",   "dalle",  "dallo",  "degli",  "dei",
    "del",     "dell",    "della",  "delle",   "dello",   "dentro", "di",     "dopo",   "dove",
    "dunque",  "durante", "e",      "ecco",    "ed",      "egli",   "ella",   "era",    "erano",
    "esse",    "essere",  "essi",   "esso",    "fa",      "fino",   "fra",    "fu",     "furono",
    "già",     "gli",     "ha",     "hanno",   "ho",      "i",      "il",     "in",     "infatti",
    "inoltre", "invece",  "io",     "la",      "le",      "lei",    "li",     "lo",     "loro",
    "lui",     "là",      "ma",     "mai",     "me",      "meno",   "mentre", "mi",     "mia",
    "mie",     "miei",    "mio",    "molti",   "molto",   "ne",     "negli",  "nei",    "nel",
    "nell",    "nella",   "nelle",  "nello",   "nessuno", "niente", "noi",    "non",    "nostra",
    "nostro",  "nulla",   "né",     "o",       "oggi",    "ogni",   "oltre",  "oppure", "ora",
    "per",     "perché",  "perciò", "però",    "più",     "poco",   "poi",    "poiché", "prima",
    "proprio", "può",     "qua",    "qualche", "quale",   "quali",  "quando", "quanto", "quasi",
    "quegli",  "quei",    "quel",   "quella",  "quelle",  "quello", "questa", "queste", "questi",
    "questo",  "qui",     "quindi", "se",      "secondo", "sei",    "sempre", "senza",  "si",
    "sia",     "siamo",   "siete",  "solo",    "sono",    "sopra",  "sotto",  "sta",    "stata",
    "stato",   "su",      "sua",    "sue",     "sugli",   "sui",    "sul",    "sull",   "sulla",
    "sulle",   "sullo",   "suo",    "suoi",    "tale",    "tali",   "tanto",  "te",     "ti",
    "tra",     "tu",      "tua",    "tue",     "tuo",     "tuoi",   "tutta",  "tutte",  "tutti",
    "tutto",   "un",      "una",    "uno",     "va",      "vi",     "voi",    "vostra", "vostro",
    "è",
};

static const listed_word prepositions[] = {
    "a",     "ad",    "al",      "alla", "alle",    "con", "contro", "da",  "dal",
    "dalla", "del",   "di",      "dopo", "durante", "fra", "in",     "nel", "nella",
    "per",   "prima", "secondo", "su",   "sul",     "tra", "verso",
};

static const struct syllable_rule rules[] = {
    { "iù$", 1 },  { "^gi|V", 0 }, { "^ci|V", 0 }, { "^CiV$", 2 }, { "ci|V", 0 },
    { "gi|V", 0 }, { "gli|V", 0 }, { "qu", 0 },    { "gu|V", 0 },  { "io$", 1 },
    { "ia$", 1 },  { "ie$", 1 },   { "ii$", 1 },   { "i|V", 0 },   { "u|V", 0 },
    { "ai", 1 },   { "ei", 1 },    { "oi", 1 },    { "au", 1 },    { "eu", 1 },
};

static const struct word_rules words = {
    .vowels = "aeiouàèéìíòóùú",
    LIST(rules),
    LIST(stop),
    LIST(prepositions),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_it = {
    .code = "it",
    .name = "Italian",
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    LIST(exclaiming),
    .listed = listed_it,
    .look_up = look_up,
};
