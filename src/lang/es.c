/* lang/es.c - Spanish. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "abr",   "acad",  "adj",   "adm",    "admin",  "admón",  "afma",    "afmo",    "ago",
    "alfz",  "almte", "amb",   "apdo",   "aprox",  "arq",    "arqueol", "arz",     "asoc",
    "atte",  "aux",   "av",    "avda",   "ayte",   "bco",    "bda",     "bibl",    "bo",
    "c",     "cap",   "capt",  "cat",    "cit",    "clas",   "cmdte",   "cnel",    "col",
    "comp",  "conj",  "const", "coord",  "cra",    "crio",   "cte",     "ctra",    "ctral",
    "círc",  "cód",   "d",     "d.a",    "dcha",   "delg",   "dep",     "depto",   "dic",
    "dir",   "disp",  "dist",  "dn",     "dna",    "doc",    "dpto",    "dr",      "dra",
    "dras",  "dres",  "dto",   "dña",    "e.g",    "ed",     "edif",    "edit",    "ej",
    "ejem",  "ejto",  "emmo",  "ene",    "entlo",  "esc",    "esp",     "esq",     "exc",
    "excma", "excmo", "exp",   "ext",    "fac",    "fca",    "fdez",    "fdo",     "feb",
    "fig",   "flia",  "fol",   "fr",     "fray",   "fund",   "g",       "gdez",    "glez",
    "gnral", "gob",   "gral",  "gta",    "gto",    "gén",    "hdez",    "hist",    "hno",
    "hnos",  "ib",    "ibid",  "ibíd",   "igl",    "ilma",   "ilmo",    "ilust",   "impr",
    "impto", "incl",  "ing",   "inst",   "intdte", "intl",   "izdo",    "izq",     "izqda",
    "j.c",   "jue",   "jul",   "jun",    "kg",     "km.º",   "lda",     "ldo",     "lib",
    "lic",   "licda", "loc",   "lun",    "lám",    "magfco", "marq",    "mens",    "mié",
    "miérc", "mm",    "mons",  "mr",     "mrs",    "ms",     "mt",      "mtez",    "mtra",
    "mtro",  "mun",   "mzo",   "n.º",    "nac",    "nov",    "ntra",    "ntro",    "núm",
    "obs",   "oct",   "oft",   "op",     "ord",    "org",    "p.ej",    "pal",     "pbro",
    "pcia",  "pdo",   "pdta",  "pdte",   "pf",     "pje",    "pl",      "plza",    "polig",
    "políg", "por",   "pp",    "pral",   "pref",   "presb",  "prof",    "profa",   "profs",
    "prov",  "pte",   "pza",   "pág",    "págs",   "pár",    "párr",    "q.e.p.d", "r.d",
    "rda",   "rdo",   "reg",   "rep",    "repúbl", "rev",    "rte",     "rvda",    "rvdo",
    "s.a.r", "s.m",   "s.s",   "sdad",   "secr",   "sept",   "sgte",    "sgto",    "sig",
    "sigs",  "sing",  "soc",   "sra",    "sras",   "sres",   "srta",    "srtas",   "ss",
    "sta",   "stgo",  "sto",   "subdir", "subof",  "supl",   "supte",   "sáb",     "súbd",
    "tel",   "teléf", "tfno",  "tlfno",  "tnte",   "trad",   "transv",  "trat",    "tte",
    "tít",   "univ",  "univs", "urb",    "urbz",   "v",      "vda",     "vdo",     "vid",
    "vie",   "vols",  "vs",    "vto",    "íd",
};

static const listed_word ending[] = {
    "a.c",      "a.m",   "al",  "bros",  "c.a", "co",   "corp", "cía",   "d.c",   "ee.uu",
    "ee.uu.aa", "etc",   "inc", "jr",    "ltd", "ltda", "p.m",  "ph.d",  "rr.hh", "s.a",
    "s.l",      "s.r.l", "sr",  "ss.mm", "st",  "u.k",  "u.s",  "u.s.a", "ud",    "uds",
};

static const listed_word before_number[] = {
    "art", "arts", "cap", "caps", "fig",  "figs", "ley", "n",   "no",  "nro",  "nº",
    "núm", "p",    "pp",  "pág",  "págs", "t",    "tel", "tlf", "vol", "vols",
};

static const listed_word dates[] = {
    "abril",     "agosto",  "diciembre",  "domingo",   "enero",  "febrero", "jueves",
    "julio",     "junio",   "lunes",      "martes",    "marzo",  "mayo",    "miércoles",
    "noviembre", "octubre", "septiembre", "setiembre", "sábado", "viernes",
};

static const listed_word speech[] = {
    "afirmó",  "añadió", "contestó", "dijo",    "exclamó",   "explicó", "gritó",
    "murmuró", "pensó",  "preguntó", "replicó", "respondió", "susurró",
};

static const listed_word exclaiming[] = {
    "yahoo",
    "yum",
};

static const listed_word stop[] = {
    "a",          "actualmente",
    "además",     "ahora",
    "ahí",        "al",
    "algo",       "alguna",
    "algunas",    "alguno",
    "algunos",    "algún",
    "allí",       "ambos",
    "ante",       "antes",
    "aparte",     "apenas",
    "aquel",      "aquella",
    "aquellas",   "aquello",
    "aquellos",   "aquí",
    "así",        "aunque",
    "aún",        "bajo",
    "bien",       "cada",
    "casi",       "como",
    "con",        "contra",
    "cual",       "cuales",
    "cualquier",  "cuando",
    "cuanto",     "cuya",
    "cuyo",       "cuál",
    "cuáles",     "cuándo",
    "cuántos",    "cómo",
    "de",         "debido",
    "del",        "desde",
    "después",    "donde",
    "dos",        "durante",
    "dónde",      "e",
    "el",         "ella",
    "ellas",      "ello",
    "ellos",      "en",
    "entonces",   "entre",
    "era",        "eran",
    "es",         "esa",
    "esas",       "ese",
    "eso",        "esos",
    "esta",       "estaba",
    "estaban",    "estar",
    "estas",      "este",
    "esto",       "estos",
    "está",       "están",
    "finalmente", "fue",
    "fueron",     "gracias",
    "ha",         "había",
    "habían",     "hace",
    "hacia",      "han",
    "hasta",      "hay",
    "incluso",    "la",
    "las",        "le",
    "les",        "lo",
    "los",        "luego",
    "me",         "mediante",
    "mi",         "mientras",
    "mis",        "mucho",
    "muchos",     "muy",
    "más",        "mí",
    "nada",       "ni",
    "ninguna",    "ningún",
    "no",         "nos",
    "nosotros",   "nuestra",
    "nuestro",    "nuestros",
    "nunca",      "o",
    "otra",       "otras",
    "otro",       "otros",
    "para",       "pero",
    "poco",       "por",
    "porque",     "posteriormente",
    "pues",       "que",
    "quien",      "quienes",
    "quién",      "qué",
    "se",         "sea",
    "según",      "ser",
    "si",         "sido",
    "siempre",    "sin",
    "sino",       "sobre",
    "solo",       "son",
    "su",         "sus",
    "sí",         "sólo",
    "tal",        "también",
    "tampoco",    "tan",
    "tanto",      "te",
    "ti",         "tiene",
    "tienen",     "toda",
    "todas",      "todavía",
    "todo",       "todos",
    "tras",       "tu",
    "tus",        "tú",
    "un",         "una",
    "unas",       "uno",
    "unos",       "usted",
    "ustedes",    "y",
    "ya",         "yo",
    "él",
};

static const listed_word prepositions[] = {
    "a",     "al",    "ante",  "bajo", "con", "contra", "de",  "desde", "durante", "en",
    "entre", "hacia", "hasta", "para", "por", "según",  "sin", "sobre", "tras",
};

static const struct syllable_rule rules[] = {
    { "Ci|i", 1 }, { "qu", 0 },  { "gu|e", 0 }, { "gu|i", 0 }, { "gu|é", 0 }, { "gu|í", 0 },
    { "^y$", 1 },  { "ay$", 1 }, { "ey$", 1 },  { "oy$", 1 },  { "uy$", 1 },  { "y$", 1 },
    { "i|V", 0 },  { "u|V", 0 }, { "ü|V", 0 },  { "ai", 1 },   { "ei", 1 },   { "oi", 1 },
    { "au", 1 },   { "eu", 1 },  { "ou", 1 },   { "ái", 1 },   { "éi", 1 },   { "ói", 1 },
    { "áu", 1 },   { "éu", 1 },  { "óu", 1 },
};

static const listed_word spelled[] = {
    "adn", "bbva", "dni",  "erc", "fbi", "fmi", "hiv", "ibm", "itv", "mba", "nba",
    "oms", "ong",  "rtve", "tve", "uci", "ue",  "ugt", "url", "usb", "uv",  "vih",
};

static const struct word_rules words = {
    .vowels = "aeiouáéíóúüà",
    .letter_names = "f2h2j2l2m2n2r2s2w4x2y2z2",
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

const struct language language_es = {
    .code = "es",
    .name = "Spanish",
    .knows = KNOWS_SYLLABLES | KNOWS_PREPOSITIONS,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    LIST(exclaiming),
    .listed = listed_es,
    LIST(stop),
    .look_up = look_up,
    .numbers = &number_words_es,
};
