/* lang/nl.c - Dutch. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "a.d.h.v", "a.u.b", "aanh",  "aant",    "adj",    "afb",   "afd",   "afk",   "afl",   "afz",
    "alg",     "apr",   "arr",   "aug",     "bc",     "bijl",  "bijv",  "bisch", "blz",   "bv",
    "bvba",    "ca",    "cf",    "cie",     "d.d",    "d.m.v", "d.w.z", "dec",   "dhr",   "di",
    "dir",     "div",   "do",    "dr",      "dra",    "drs",   "ds",    "e.e.a", "ed",    "evt",
    "excl",    "fa",    "fam",   "feb",     "febr",   "fig",   "gebr",  "gem",   "gen",   "genl",
    "hfdst",   "hist",  "hs",    "i.c",     "i.h.a",  "i.o",   "i.p.v", "i.s.m", "i.t.t", "i.v.m",
    "id",      "incl",  "ing",   "inkl",    "inl",    "int",   "ir",    "jan",   "jhr",   "jkvr",
    "jl",      "k.k",   "kap",   "kapt",    "kard",   "kol",   "kon",   "l.s",   "lt",    "luit",
    "m.a.w",   "m.b.t", "m.b.v", "m.i",     "m.i.v",  "m.u.v", "maj",   "max",   "mej",   "mevr",
    "mgr",     "min",   "minn",  "mr",      "mrs",    "mrt",   "ms",    "mt",    "mw",    "n.a.v",
    "ned",     "nl",    "nov",   "nr",      "nrs",    "o.a",   "o.b.v", "o.i.d", "o.i.v", "o.l.v",
    "o.m",     "okt",   "ong",   "oorspr",  "op.cit", "opm",   "p.a",   "pag",   "par",   "pl",
    "plm",     "pos",   "pres",  "prof",    "prov",   "q.q",   "red",   "resp",  "s.v.p", "secr",
    "sept",    "sgt",   "stg",   "str",     "t.a.v",  "t.b.v", "t.g.v", "t.h.v", "t.n.v", "t.o.v",
    "t.w",     "tab",   "tel",   "toel",    "uitg",   "univ",  "v",     "v.a",   "v.d",   "v.h",
    "vb",      "verg",  "vert",  "vgl",     "vnl",    "voorz", "vr",    "vs",    "vz",    "w.o",
    "wed",     "wnd",   "wo",    "z.g.a.n", "z.i",    "za",    "zg",    "zgn",   "zr",
};

static const listed_word ending[] = {
    "a.m", "b.v", "bros",  "chr", "co",  "corp", "e.d", "enz", "etc", "inc", "jr",    "ltd",
    "mld", "mln", "n.chr", "n.v", "p.m", "ph.d", "sr",  "st",  "u.k", "u.s", "u.s.a", "v.chr",
};

static const listed_word before_number[] = {
    "afb", "art", "bijl", "blz", "fig", "hfst", "nr", "nrs", "p", "pag", "tel", "vol",
};

static const listed_word street[] = { "ln", "pl", "str" };

static const listed_word dates[] = {
    "april",     "augustus", "december", "dinsdag",  "donderdag", "februari", "januari",
    "juli",      "juni",     "maandag",  "maart",    "mei",       "november", "oktober",
    "september", "vrijdag",  "woensdag", "zaterdag", "zondag",
};

static const listed_word speech[] = {
    "antwoordde", "dacht",  "fluisterde", "lachte", "mompelde", "riep",
    "schreeuwde", "vraagt", "vroeg",      "zegt",   "zei",
};

static const listed_word exclaiming[] = {
    "yahoo",
    "yum",
};

static const listed_word stop[] = {
    "aan",       "achter",  "af",      "al",        "alle",     "alleen",  "alles",    "als",
    "altijd",    "ander",   "andere",  "anderen",   "beide",    "ben",     "bij",      "binnen",
    "boven",     "buiten",  "daar",    "daarbij",   "daardoor", "daarmee", "daarna",   "daarom",
    "dan",       "dat",     "de",      "der",       "deze",     "die",     "dit",      "doch",
    "doen",      "door",    "dus",     "dwars",     "een",      "eens",    "eerst",    "elke",
    "en",        "enkele",  "er",      "eveneens",  "gaat",     "ge",      "geen",     "geweest",
    "haar",      "had",     "hadden",  "heb",       "hebben",   "heeft",   "hem",      "het",
    "hier",      "hij",     "hoe",     "hoewel",    "hun",      "ieder",   "iedereen", "iemand",
    "iets",      "ik",      "in",      "is",        "ja",       "je",      "jij",      "jou",
    "jullie",    "kan",     "kunnen",  "later",     "maar",     "me",      "meer",     "men",
    "met",       "mij",     "mijn",    "misschien", "moet",     "moeten",  "na",       "naar",
    "naast",     "nadat",   "net",     "niemand",   "niet",     "niets",   "nog",      "nooit",
    "nu",        "of",      "om",      "omdat",     "onder",    "ons",     "ontrent",  "ook",
    "op",        "over",    "reeds",   "sinds",     "sommige",  "steeds",  "te",       "tegen",
    "tenslotte", "terwijl", "tijdens", "toch",      "toen",     "tot",     "tussen",   "u",
    "uit",       "uw",      "vaak",    "van",       "vanaf",    "vandaag", "vanwege",  "veel",
    "verder",    "volgens", "voor",    "vooral",    "waar",     "waarbij", "waarom",   "wanneer",
    "want",      "waren",   "was",     "wat",       "we",       "wel",     "welke",    "werd",
    "werden",    "wie",     "wij",     "wil",       "worden",   "wordt",   "zal",      "ze",
    "zelf",      "zich",    "zij",     "zijn",      "zo",       "zoals",   "zodat",    "zodra",
    "zonder",    "zou",     "zouden",  "zowel",
};

static const listed_word prepositions[] = {
    "aan",  "achter", "bij", "binnen", "door",  "in",      "langs", "met",    "na",
    "naar", "naast",  "om",  "onder",  "op",    "over",    "sinds", "tegen",  "tijdens",
    "tot",  "tussen", "uit", "van",    "vanaf", "volgens", "voor",  "zonder",
};

static const struct syllable_rule rules[] = {
    { "^geij", 2 }, { "ïe", 1 },    { "^beij", 2 },  { "áá", 1 },    { "éé", 1 },    { "óó", 1 },
    { "úú", 1 },    { "íé", 1 },    { "óé", 1 },     { "úí", 1 },    { "éí", 1 },    { "ëi", 1 },
    { "ëe", 1 },    { "ëu", 1 },    { "tion", 1 },   { "sioe", 1 },  { "ciaa", 1 },  { "tiaa", 1 },
    { "ci|al", 0 }, { "ti|al", 0 }, { "tiën|t", 1 }, { "tiël", 1 },  { "ciël", 1 },  { "sion", 1 },
    { "ieuze", 3 }, { "ay$", 1 },   { "ay|C", 1 },   { "cieel", 1 }, { "tieel", 1 }, { "ilieu", 2 },
    { "ieus", 2 },  { "qu", 0 },    { "eum$", 2 },   { "aai", 1 },   { "ooi", 1 },   { "oei", 1 },
    { "eeu", 1 },   { "ieu", 1 },   { "eau", 1 },    { "aa", 1 },    { "ee", 1 },    { "oo", 1 },
    { "uu", 1 },    { "oe", 1 },    { "ie", 1 },     { "ij", 1 },    { "ui", 1 },    { "eu", 1 },
    { "ei", 1 },    { "ou", 1 },    { "au", 1 },     { "ai", 1 },    { "oi", 1 },    { "y|V", 0 },
};

static const listed_word spelled[] = {
    "abn", "aivd", "anwb", "aow", "cao", "cda",  "cia", "dna", "eg",  "ehbo", "eu",   "fbi",
    "hbo", "hiv",  "ibm",  "ict", "iq",  "it",   "mba", "mbo", "nba", "pvda", "rivm", "tu",
    "url", "usa",  "usb",  "uva", "uwv", "vmbo", "vu",  "vwo", "wao", "wia",  "wmo",
};

static const struct word_rules words = {
    .vowels = "aeiouyáàâäéèêëíìîïóòôöúùûü",
    .letter_names = "y2",
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

const struct language language_nl = {
    .code = "nl",
    .name = "Dutch",
    .knows = KNOWS_SYLLABLES | KNOWS_PREPOSITIONS,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(street),
    LIST(dates),
    LIST(speech),
    LIST(exclaiming),
    .listed = listed_nl,
    LIST(stop),
    .look_up = look_up,
    .numbers = &number_words_nl,
};
