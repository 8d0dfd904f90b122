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

/* The stress that makes -ia and -ie two syllables is not written: the endings
 * that have it are named. */
static const struct syllable_rule rules[] = {
    { "^Oli|V", 1 },    { "^Ori|V", 1 },    { "^sOri|V", 1 },   { "^io$", 2 },
    { "^Cià$", 1 },     { "^Ciè$", 1 },     { "^Ciò$", 1 },     { "^Ciù$", 1 },
    { "qu", 0 },        { "^Cui$", 1 },     { "^Cuò$", 1 },     { "^CuV$", 2 },
    { "onesia$", 3 },   { "inesia$", 3 },   { "materia$", 3 },  { "materie$", 3 },
    { "miseria$", 3 },  { "miserie$", 3 },  { "arteria$", 3 },  { "arterie$", 3 },
    { "^seria$", 2 },   { "^serie$", 2 },   { "^ferie$", 2 },   { "iberia$", 3 },
    { "nigeria$", 3 },  { "eri|a$", 2 },    { "eri|e$", 2 },    { "logi|a$", 2 },
    { "logi|e$", 2 },   { "grafi|a$", 2 },  { "grafi|e$", 2 },  { "nomi|a$", 2 },
    { "nomi|e$", 2 },   { "crazi|a$", 2 },  { "crazi|e$", 2 },  { "archi|a$", 2 },
    { "archi|e$", 2 },  { "tomi|a$", 2 },   { "tomi|e$", 2 },   { "scopi|a$", 2 },
    { "scopi|e$", 2 },  { "foni|a$", 2 },   { "foni|e$", 2 },   { "pati|a$", 2 },
    { "pati|e$", 2 },   { "metri|a$", 2 },  { "metri|e$", 2 },  { "iatri|a$", 3 },
    { "iatri|e$", 3 },  { "opedi|a$", 3 },  { "opedi|e$", 3 },  { "fobi|a$", 2 },
    { "fobi|e$", 2 },   { "gogi|a$", 2 },   { "gogi|e$", 2 },   { "algi|a$", 2 },
    { "algi|e$", 2 },   { "ergi|a$", 2 },   { "ergi|e$", 2 },   { "urgi|a$", 2 },
    { "urgi|e$", 2 },   { "atti|a$", 2 },   { "atti|e$", 2 },   { "gori|a$", 2 },
    { "gori|e$", 2 },   { "teori|a$", 3 },  { "teori|e$", 3 },  { "ranzi|a$", 2 },
    { "ranzi|e$", 2 },  { "polizi|a$", 3 }, { "polizi|e$", 3 }, { "pulizi|a$", 3 },
    { "pulizi|e$", 3 }, { "elosi|a$", 3 },  { "elosi|e$", 3 },  { "oesi|a$", 3 },
    { "oesi|e$", 3 },   { "ntasi|a$", 2 },  { "ntasi|e$", 2 },  { "rtesi|a$", 2 },
    { "rtesi|e$", 2 },  { "stesi|a$", 2 },  { "stesi|e$", 2 },  { "anasi|a$", 3 },
    { "anasi|e$", 3 },  { "elodi|a$", 3 },  { "elodi|e$", 3 },  { "rmaci|a$", 2 },
    { "rmaci|e$", 2 },  { "rovi|a$", 2 },   { "rovi|e$", 2 },   { "olli|a$", 2 },
    { "olli|e$", 2 },   { "pagni|a$", 2 },  { "pagni|e$", 2 },  { "roni|a$", 2 },
    { "roni|e$", 2 },   { "nni|a$", 1 },    { "nni|e$", 1 },    { "fezi|a$", 2 },
    { "fezi|e$", 2 },   { "mazi|a$", 2 },   { "mazi|e$", 2 },   { "eresi|a$", 3 },
    { "eresi|e$", 3 },  { "nesi|a$", 2 },   { "nesi|e$", 2 },   { "crisi|a$", 2 },
    { "crisi|e$", 2 },  { "bbazi|a$", 2 },  { "bbazi|e$", 2 },  { "magi|a$", 2 },
    { "magi|e$", 2 },   { "bugi|a$", 2 },   { "bugi|e$", 2 },   { "sofi|a$", 2 },
    { "sofi|e$", 2 },   { "iù$", 1 },       { "^gi|V", 0 },     { "^ci|V", 0 },
    { "^CiV$", 2 },     { "ci|V", 0 },      { "gi|V", 0 },      { "gli|V", 0 },
    { "gu|V", 0 },      { "io$", 1 },       { "ia$", 1 },       { "ie$", 1 },
    { "ii$", 1 },       { "i|V", 0 },       { "u|V", 0 },       { "ai", 1 },
    { "ei", 1 },        { "oi", 1 },        { "au", 1 },        { "eu", 1 },
};

static const listed_word spelled[] = {
    "cgil", "dna", "fbi", "fmi", "hiv", "ibm", "mba", "nba",
    "oms",  "ong", "pci", "ue",  "url", "usb", "uv",
};

static const struct word_rules words = {
    .vowels = "aeiouàèéìíòóùú",
    .letter_names = "f2h2j3k2l2m2n2r2s2w3x2y3z2",
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

const struct language language_it = {
    .code = "it",
    .name = "Italian",
    .knows = KNOWS_SYLLABLES | KNOWS_PREPOSITIONS,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    LIST(exclaiming),
    .listed = listed_it,
    .look_up = look_up,
    .numbers = &number_words_it,
};
