/* lang/pt.c - Portuguese. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "abr",   "abrev", "adj",     "adm",    "adv",   "ago",  "alm",    "ant",   "ap",     "apart",
    "aprox", "apto",  "arq",     "arts",   "assoc", "atte", "av",     "bibl",  "brig",   "cap",
    "capit", "capt",  "card",    "cat",    "cav",   "cel",  "cf",     "cient", "cj",     "clín",
    "cmte",  "cod",   "col",     "com",    "comdt", "comp", "comte",  "con",   "cons",   "contr",
    "coop",  "coord", "corresp", "créd",   "cx",    "cód",  "d",      "def",   "deleg",  "dep",
    "dept",  "depto", "des",     "desemb", "dez",   "dipl", "dir",    "disc",  "disp",   "dist",
    "div",   "doc",   "docs",    "dr",     "dra",   "dras", "drs",    "ed",    "ed.º",   "edif",
    "educ",  "elet",  "emb",     "enc",    "enf",   "eng",  "enga",   "esc",   "esp",    "espec",
    "est",   "estr",  "ex",      "excia",  "exec",  "exma", "exmo",   "exp",   "fac",    "fasc",
    "fem",   "fev",   "fig",     "fl",     "fls",   "fol",  "fr",     "fund",  "gab",    "gal",
    "gen",   "gov",   "gên",     "hab",    "hist",  "ibid", "id",     "il",    "ilma",   "ilmo",
    "ilust", "imp",   "incl",    "ind",    "inf",   "ing",  "insp",   "inst",  "int",    "introd",
    "ital",  "jan",   "jud",     "jul",    "jur",   "lab",  "lat",    "lgo",   "lic",    "liv",
    "livr",  "loc",   "lot",     "maj",    "mat",   "mens", "min",    "mlle",  "mme",    "mod",
    "mons",  "mr",    "mrs",     "ms",     "mt",    "mun",  "mus",    "máq",   "máx",    "méd",
    "n.º",   "nac",   "nov",     "nº",     "núm",   "obs",  "of",     "op",    "ord",    "org",
    "orç",   "p.ex",  "pe",      "pp",     "pref",  "pres", "presid", "proc",  "proc.º", "prof",
    "profa", "profs", "pron",    "prop",   "prov",  "próx", "publ",   "pág",   "págs",   "pç",
    "pça",   "qua",   "quart",   "qui",    "ref",   "refs", "reg",    "rel",   "rep",    "repr",
    "resp",  "rev",   "revmo",   "rod",    "s.m",   "s.s",  "sarg",   "secr",  "seg",    "sen",
    "seç",   "sgto",  "sing",    "soc",    "sra",   "sras", "srs",    "srta",  "ss",     "sta",
    "sto",   "subst", "sup",     "supl",   "sáb",   "séc",  "tab",    "tb",    "tel",    "telef",
    "ten",   "term",  "trad",    "transv", "trat",  "trav", "trv",    "tít",   "univ",   "urb",
    "v",     "v.exa", "vc",      "veread", "vid",   "vig",  "visc",   "vl",    "vols",   "vs",
};

static const listed_word ending[] = {
    "a.c", "a.m",  "al",  "bros", "cia", "co", "corp", "d.c", "e.u.a", "etc", "inc",   "jr",
    "ltd", "ltda", "p.m", "ph.d", "s.a", "sr", "st",   "sáb", "u.k",   "u.s", "u.s.a",
};

static const listed_word before_number[] = {
    "art", "arts", "cap", "fig", "figs", "fl",   "fls", "inc", "n",    "no",
    "nº",  "núm",  "p",   "pp",  "pág",  "págs", "tel", "vol", "vols",
};

static const listed_word dates[] = {
    "abril",   "agosto",   "dezembro", "domingo",  "fevereiro", "janeiro", "julho",
    "junho",   "maio",     "março",    "novembro", "outubro",   "quarta",  "quinta",
    "segunda", "setembro", "sexta",    "sábado",   "terça",
};

static const listed_word speech[] = {
    "acrescentou", "afirmou", "disse",     "exclamou", "explicou",  "gritou",
    "murmurou",    "pensou",  "perguntou", "replicou", "respondeu", "sussurrou",
};

static const listed_word exclaiming[] = {
    "yahoo",
    "yum",
};

static const listed_word stop[] = {
    "a",      "ainda",   "algum",    "alguma",   "algumas", "alguns",  "alguém", "ali",
    "além",   "ao",      "aos",      "apenas",   "apesar",  "após",    "aquela", "aquelas",
    "aquele", "aqueles", "aquilo",   "as",       "assim",   "até",     "cada",   "com",
    "como",   "contra",  "contudo",  "da",       "das",     "daí",     "de",     "dela",
    "dele",   "deles",   "depois",   "desde",    "dessa",   "desse",   "desta",  "deste",
    "do",     "dos",     "durante",  "e",        "ela",     "elas",    "ele",    "eles",
    "em",     "embora",  "enquanto", "entre",    "era",     "eram",    "essa",   "essas",
    "esse",   "esses",   "esta",     "estas",    "estava",  "este",    "estes",  "está",
    "estão",  "eu",      "foi",      "for",      "foram",   "há",      "isso",   "isto",
    "já",     "la",      "lhe",      "lhes",     "logo",    "lá",      "mais",   "mas",
    "me",     "mesmo",   "meu",      "meus",     "minha",   "minhas",  "muita",  "muitas",
    "muito",  "muitos",  "na",       "nas",      "nem",     "nenhum",  "nessa",  "nesse",
    "nesta",  "neste",   "no",       "nos",      "nossa",   "nosso",   "num",    "numa",
    "nunca",  "não",     "nós",      "o",        "onde",    "os",      "ou",     "outra",
    "outras", "outro",   "outros",   "para",     "pela",    "pelas",   "pelo",   "pelos",
    "pois",   "por",     "porque",   "portanto", "porém",   "quais",   "qual",   "qualquer",
    "quando", "quanto",  "quase",    "que",      "quem",    "quê",     "se",     "segundo",
    "seja",   "sem",     "sempre",   "sendo",    "ser",     "será",    "seu",    "seus",
    "si",     "sido",    "sim",      "sob",      "sobre",   "sua",     "suas",   "são",
    "só",     "tal",     "também",   "tanto",    "te",      "tem",     "ter",    "teu",
    "teve",   "tinha",   "tinham",   "toda",     "todas",   "todavia", "todo",   "todos",
    "tu",     "tua",     "tudo",     "tão",      "têm",     "um",      "uma",    "umas",
    "uns",    "vai",     "você",     "vocês",    "vos",     "à",       "às",     "é",
};

static const listed_word prepositions[] = {
    "a",     "ante",    "ao",      "após",    "até",   "com", "contra", "da",   "de",
    "desde", "do",      "durante", "em",      "entre", "na",  "no",     "para", "pela",
    "pelo",  "perante", "por",     "segundo", "sem",   "sob", "sobre",  "à",
};

/* As spoken in Brazil: no vowel is dropped. */
static const struct syllable_rule rules[] = {
    { "^ao$", 1 },     { "^aos$", 1 }, { "^usp$", 2 }, { "^reu|nV", 2 }, { "^reu|t", 2 },
    { "^rei|nic", 2 }, { "qu|a", 0 },  { "qu", 0 },    { "gu|V", 0 },    { "gü|V", 0 },
    { "ãe", 1 },       { "ão", 1 },    { "õe", 1 },    { "ãi", 1 },      { "ai|nh", 2 },
    { "ui|nh", 2 },    { "oi|nh", 2 }, { "ai|m$", 2 }, { "ui|m$", 2 },   { "ai|n$", 2 },
    { "ai|r$", 2 },    { "ai|z$", 2 }, { "ai|l$", 2 }, { "ui|r$", 2 },   { "ui|z$", 2 },
    { "ai|nC", 2 },    { "oi|nC", 2 }, { "oi|mC", 2 }, { "ui|nC", 2 },   { "au", 1 },
    { "ai", 1 },       { "ei", 1 },    { "oi", 1 },    { "ui", 1 },      { "eu", 1 },
    { "ou", 1 },       { "iu", 1 },    { "ái", 1 },    { "éi", 1 },      { "ói", 1 },
    { "áu", 1 },       { "éu", 1 },    { "êi", 1 },    { "ôi", 1 },      { "âi", 1 },
    { "C<y$", 1 },     { "C<y|C", 1 },
};

/* As spoken in Portugal: a vowel before another one behind the stress is a glide (história), and
 * the e of es- before a consonant is silent (estado) unless stressed (este) or before s (essência).
 * Other vowels are reduced, not dropped. */
static const struct syllable_rule european[] = {
    { "'<i|V$", 0 },   { "'<i|Vs$", 0 }, { "'<u|V$", 0 },   { "'<u|Vs$", 0 },
    { "'<e|a$", 0 },   { "'<e|as$", 0 }, { "'<e|o$", 0 },   { "'<e|os$", 0 },
    { "'<o|a$", 0 },   { "'<o|as$", 0 }, { "^es|s", 1 },    { "^es|ta$", 1 },
    { "^es|tas$", 1 }, { "^es|te$", 1 }, { "^es|tes$", 1 }, { "^es|C", 0 },
};

static const listed_word spelled[] = {
    "adn", "dna", "eua", "fbi", "fmi",  "hiv",  "ibge", "ibm", "icms", "inss",
    "mba", "nba", "oms", "ue",  "ufmg", "ufrj", "url",  "usb", "uti",  "uv",
};

#define WORDS                                                                                      \
    .vowels = "aeiouáâãàéêíóôõúü", .accented = "áâéêíóôú", .letter_names = "f2h2j2l2m2n2r2s2w3y3", \
    LIST(spelled), LIST(rules), LIST(stop), LIST(prepositions)

static const struct word_rules brazilian_words = { WORDS };
static const struct word_rules european_words = { WORDS, .norm_rules = european,
                                                  .norm_rules_n =
                                                      sizeof european / sizeof *european };

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&brazilian_words, folded);
}

static struct word_facts
look_up_european(lucid_str folded)
{
    return word_rules_look_up(&european_words, folded);
}

#define PORTUGUESE                                                                                 \
    .code = "pt", .name = "Portuguese", .knows = KNOWS_SYLLABLES | KNOWS_PREPOSITIONS,             \
    LIST(abbreviations), LIST(ending), LIST(before_number), LIST(dates), LIST(speech),             \
    LIST(exclaiming), .listed = listed_pt, LIST(stop), .numbers = &number_words_pt

static const struct language in_portugal = { PORTUGUESE, .norm = "pt-PT",
                                             .look_up = look_up_european };

const struct language language_pt = {
    PORTUGUESE,
    .norm = "pt-BR",
    .elsewhere = &in_portugal,
    .look_up = look_up,
};
