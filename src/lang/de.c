/* lang/de.c - German. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "abb",     "abg",  "abk",    "abs",  "abschn",    "abt",    "adj",    "adr",  "allg",   "anm",
    "apl",     "apr",  "aufl",   "aug",  "ausg",      "b",      "bd",     "bde",  "bearb",  "beil",
    "bes",     "betr", "bez",    "bsp",  "bspw",      "bzgl",   "bzw",    "ca",   "d.h",    "d.i",
    "dez",     "dgl",  "di",     "dipl", "dipl.-ing", "do",     "doz",    "dr",   "dt",     "eigtl",
    "einschl", "engl", "entspr", "erw",  "evtl",      "f",      "fa",     "fam",  "feb",    "febr",
    "forts",   "fr",   "franz",  "frl",  "geb",       "gebr",   "gegr",   "gem",  "gez",    "ggf",
    "ggfs",    "ggü",  "griech", "h.c",  "hptm",      "hr",     "hrn",    "hrsg", "i.a",    "i.d.r",
    "i.v",     "ing",  "inh",    "inkl", "insb",      "insbes", "jan",    "jh",   "jhd",    "jhdt",
    "jul",     "jun",  "kap",    "kath", "kfm",       "kgl",    "kl",     "lat",  "lfd",    "lt",
    "med",     "mi",   "min",    "mind", "mio",       "mo",     "mr",     "mrd",  "mrs",    "ms",
    "mt",      "mwst", "nachf",  "nov",  "o.g",       "oberst", "obj",    "od",   "okt",    "pf",
    "pfr",     "phil", "prof",   "prot", "reg",       "resp",   "rev",    "s.o",  "s.u",    "sa",
    "sen",     "sept", "sog",    "std",  "stellv",    "str",    "svw",    "tsd",  "u.a",    "u.u",
    "urspr",   "usf",  "v.a",    "verf", "verh",      "vgl",    "vollst", "vorm", "vors",   "vs",
    "wg",      "z.b",  "z.t",    "z.z",  "zit",       "zt",     "ztr",    "zzgl", "österr",
};

static const listed_word ending[] = {
    "a.d", "a.m", "bros", "chr",   "co",    "corp", "etc", "ff",    "gmbh",
    "inc", "j.r", "jr",   "ltd",   "n.chr", "o.ä",  "p.m", "ph.d",  "sr",
    "st",  "u.k", "u.s",  "u.s.a", "u.s.w", "u.ä",  "usw", "v.chr",
};

static const listed_word before_number[] = {
    "abb", "abs", "abschn", "art", "aufl",  "bd",  "bde", "bl",  "fig", "heft", "kap", "nr",
    "nrn", "p",   "pos",    "s",   "seite", "tab", "tel", "vol", "z",   "ziff", "§",
};

static const listed_word dates[] = {
    "apr",         "april",        "aug",          "august",      "dez",          "dezember",
    "dienstag",    "donnerstag",   "feb",          "febr",        "februar",      "freitag",
    "jahrhundert", "jahrhunderte", "jahrhunderts", "jahrtausend", "jahrtausends", "jan",
    "januar",      "jul",          "juli",         "jun",         "juni",         "jänner",
    "mai",         "mittwoch",     "montag",       "mär",         "märz",         "nov",
    "november",    "okt",          "oktober",      "samstag",     "sep",          "sept",
    "september",   "sonnabend",    "sonntag",
};

static const listed_word speech[] = {
    "antwortete", "bemerkte", "brummte", "dachte", "entgegnete", "erklärte", "erwiderte",
    "flüsterte",  "fragt",    "fragte",  "fügte",  "lachte",     "meinte",   "murmelte",
    "rief",       "sagt",     "sagte",   "schrie", "sprach",
};

static const listed_word exclaiming[] = {
    "yahoo",
    "yum",
};

static const listed_word stop[] = {
    "aber",    "alle",       "allem",   "allen",    "aller",        "allerdings", "alles",
    "als",     "also",       "am",      "an",       "andere",       "anderen",    "anderer",
    "auch",    "auf",        "aus",     "ausser",   "ausserdem",    "bei",        "beide",
    "beim",    "bereits",    "bevor",   "bis",      "da",           "dabei",      "dadurch",
    "dafür",   "dagegen",    "daher",   "dahin",    "damals",       "damit",      "danach",
    "dann",    "daran",      "darauf",  "daraus",   "darf",         "darin",      "darum",
    "darüber", "das",        "dass",    "davon",    "davor",        "dazu",       "dein",
    "deine",   "dem",        "den",     "denn",     "dennoch",      "der",        "deren",
    "des",     "deshalb",    "dessen",  "desto",    "die",          "dies",       "diese",
    "diesem",  "diesen",     "dieser",  "dieses",   "doch",         "dort",       "du",
    "durch",   "dürfen",     "ein",     "eine",     "einem",        "einen",      "einer",
    "eines",   "einige",     "einigen", "einiger",  "einmal",       "er",         "erst",
    "es",      "etwa",       "etwas",   "euch",     "euer",         "eure",       "falls",
    "für",     "gegen",      "gestern", "gibt",     "habe",         "haben",      "hat",
    "hatte",   "hatten",     "heute",   "hier",     "hin",          "hinter",     "hätte",
    "ich",     "ihm",        "ihn",     "ihnen",    "ihr",          "ihre",       "ihrem",
    "ihren",   "ihrer",      "ihres",   "im",       "immer",        "in",         "indem",
    "ins",     "insgesamt",  "ist",     "ja",       "je",           "jede",       "jedem",
    "jeden",   "jeder",      "jedes",   "jedoch",   "jemand",       "jene",       "jetzt",
    "kann",    "kein",       "keine",   "keinem",   "keinen",       "keiner",     "können",
    "könnte",  "man",        "manche",  "manchmal", "mehr",         "mein",       "meine",
    "meinem",  "meinen",     "meiner",  "mich",     "mir",          "mit",        "muss",
    "müssen",  "nach",       "nachdem", "nachher",  "natürlich",    "neben",      "nein",
    "nicht",   "nichts",     "nie",     "niemand",  "noch",         "nun",        "nur",
    "ob",      "obwohl",     "oder",    "ohne",     "schliesslich", "sehr",       "sein",
    "seine",   "seinem",     "seinen",  "seiner",   "seit",         "seitdem",    "selbst",
    "sich",    "sie",        "sind",    "so",       "sobald",       "sogar",      "solche",
    "soll",    "sollen",     "sollte",  "sondern",  "sonst",        "sowie",      "trotzdem",
    "um",      "und",        "uns",     "unser",    "unsere",       "unter",      "viele",
    "vielen",  "vielleicht", "vom",     "von",      "vor",          "wann",       "war",
    "waren",   "warum",      "was",     "weder",    "wegen",        "weil",       "weiter",
    "welche",  "welcher",    "wenn",    "wer",      "werden",       "wie",        "wieder",
    "will",    "wir",        "wird",    "wo",       "wobei",        "wohl",       "wollen",
    "worden",  "wurde",      "wurden",  "während",  "zu",           "zudem",      "zuerst",
    "zum",     "zunächst",   "zur",     "zwar",     "zwischen",     "über",       "überdies",
};

static const listed_word prepositions[] = {
    "am",     "an",  "auf", "aus", "bei",  "bis",   "durch", "für",      "gegen",
    "hinter", "im",  "in",  "mit", "nach", "neben", "ohne",  "seit",     "um",
    "unter",  "vom", "von", "vor", "zu",   "zum",   "zur",   "zwischen", "über",
};

static const struct syllable_rule rules[] = {
    { "^beere", 2 },  { "^beet", 1 },   { "^beef", 1 },    { "^be|e", 1 },   { "^geest", 1 },
    { "^ge|e", 1 },   { "^bio", 2 },    { "bio|l", 2 },    { "^dia", 2 },    { "^dio", 2 },
    { "^via", 2 },    { "^io", 2 },     { "^koo", 2 },     { "^zoolo", 3 },  { "gois", 2 },
    { "heroi", 3 },   { "maisch", 1 },  { "aisch", 2 },    { "aik", 2 },     { "ois|ch", 2 },
    { "nge|e", 1 },   { "een$", 2 },    { "läum", 2 },     { "näum$", 2 },   { "seum", 2 },
    { "Ori|a", 1 },   { "Ori|o", 1 },   { "Ori|u", 1 },    { "Oli|a", 1 },   { "Oli|o", 1 },
    { "Oli|ent", 1 }, { "qu", 0 },      { "^beinh", 2 },   { "^beirr", 2 },  { "naiv", 2 },
    { "kraine", 3 },  { "^image$", 2 }, { "^images$", 2 }, { "^milieu", 2 }, { "uance", 2 },
    { "alance", 2 },  { "^beurt", 2 },  { "^bei", 1 },     { "^beu", 1 },    { "^be|i", 1 },
    { "^geist", 1 },  { "^geig", 1 },   { "^geiz", 1 },    { "^geier", 2 },  { "^geiss", 1 },
    { "^ge|i", 1 },   { "^ge|u", 1 },   { "tion", 1 },     { "sion", 1 },    { "xion", 1 },
    { "eum$", 2 },    { "äu", 1 },      { "eau", 1 },      { "aa", 1 },      { "ee", 1 },
    { "oo", 1 },      { "ieu", 2 },     { "ie$", 1 },      { "ieh", 1 },     { "ie", 1 },
    { "ei", 1 },      { "ai", 1 },      { "ey", 1 },       { "ay", 1 },      { "au", 1 },
    { "eu", 1 },      { "oi", 1 },      { "ou", 1 },       { "ui$", 1 },     { "i|a", 0 },
    { "i|o", 0 },     { "i|u", 0 },
};

static const listed_word spelled[] = {
    "adac",  "afd", "ag",  "agb", "akw", "aok",  "ard", "bip", "bka",  "cdu", "cia",  "csu",
    "ddr",   "dna", "edv", "eeg", "eg",  "ekd",  "ekg", "em",  "eth",  "eu",  "eugh", "evp",
    "ewg",   "ezb", "faz", "fbi", "fpö", "gez",  "hiv", "ibm", "ice",  "ig",  "ihk",  "imf",
    "iq",    "it",  "iwf", "ki",  "nsu", "oecd", "op",  "orf", "osze", "sed", "spö",  "ubs",
    "udssr", "uhf", "ukw", "url", "usa", "usb",  "uv",  "öbb", "öpnv", "övp",
};

static const struct word_rules words = {
    .vowels = "aeiouyäöüáàâéèêëíìîïóòôúùûãõåæœø",
    .letter_names = "y3",
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

const struct language language_de = {
    .code = "de",
    .name = "German",
    .knows = KNOWS_SYLLABLES | KNOWS_PREPOSITIONS,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    LIST(exclaiming),
    .listed = listed_de,
    .ordinal_stop = true,
    .look_up = look_up,
    .numbers = &number_words_de,
};
