/* lang/pl.c - Polish. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "abp",     "adm",    "adw",   "al",    "alb",      "ang",  "arch",   "asp",   "b",      "bp",
    "br",      "bryg",   "brz",   "bł",    "c.d",      "cd",   "chor",   "cz",    "czerw",  "czw",
    "czyt",    "dn",     "doc",   "dol",   "dosł",     "dot",  "dr",     "droga", "ds",     "dypl",
    "dyr",     "dz",     "dł",    "e.m",   "em",       "ew",   "ewent",  "fab",   "fil",    "fot",
    "fr",      "franc",  "g",     "gen",   "geogr",    "gm",   "godz",   "gosp",  "gr",     "grudz",
    "gł",      "h",      "hab",   "hist",  "hiszp",    "hr",   "insp",   "inż",   "it",     "j",
    "jn",      "jw",     "jęz",   "kan",   "kancel",   "kard", "kier",   "kl",    "kol",    "kom",
    "kpn",     "kpr",    "kpt",   "kr",    "ks",       "kw",   "kwiet",  "kś",    "lab",    "lek",
    "lic",     "listop", "lit",   "lm",    "lp",       "lut",  "m",      "m.in",  "mar",    "mec",
    "med",     "mgr",    "mies",  "min",   "mjr",      "ml",   "mld",    "mln",   "mr",     "mrs",
    "ms",      "mt",     "muz",   "mł",    "nacz",     "nad",  "nadkom", "nadl",  "nast",   "nauk",
    "nazw",    "nb",     "niedz", "niem",  "np",       "nr",   "nt",     "nw",    "o",      "obr",
    "obw",     "odc",    "ok",    "okr",   "oo",       "op",   "oprac",  "ord",   "os",     "osob",
    "p",       "pap",    "paźdz", "pl",    "plk",      "pn",   "po",     "pod",   "podkom", "pok",
    "pol",     "polit",  "pom",   "pon",   "por",      "pow",  "poz",    "poł",   "ppor",   "ppłk",
    "prem",    "prez",   "proc",  "prof",  "prok",     "prow", "przed",  "przew", "przeł",  "przyp",
    "ps",      "pseud",  "psych", "pt",    "publ",     "pw",   "płd",    "płk",   "płn",    "radz",
    "red",     "ref",    "rej",   "reż",   "rkp",      "rodz", "ros",    "rozdz", "rozp",   "rtm",
    "ryc",     "rys",    "s",     "sek",   "sekr",     "sen",  "sierp",  "sierż", "skr",    "sob",
    "sp",      "spec",   "społ",  "stow",  "str",      "stud", "stycz",  "sw",    "sygn",   "szer",
    "szt",     "t",      "tab",   "techn", "tel",      "teol", "tj",     "tow",   "tyg",    "tys",
    "tyt",     "tzn",    "tzw",   "tłum",  "ub",       "ukr",  "ul",     "uniw",  "ur",     "ust",
    "uz",      "ver",    "vs",    "wg",    "wiceprez", "wlk",  "woj",    "wrześ", "wsch",   "wsp",
    "współcz", "wspł",   "wt",    "ww",    "wyd",      "wydz", "wym",    "wyst",  "wł",     "właśc",
    "z",       "zabyt",  "zach",  "zakł",  "zam",      "zast", "zaw",    "zał",   "zb",     "zdr",
    "zm",      "zn",     "zob",   "zw",    "zwł",      "łac",  "łot",    "śp",    "śr",     "św",
    "św.p",    "żyd",
};

static const listed_word ending[] = {
    "a.m", "bros",  "cdn",  "co", "corp", "etc", "in", "inc", "itd", "itp",   "jr", "ltd",  "n.e",
    "p.m", "p.n.e", "ph.d", "r",  "s.a",  "sr",  "st", "u.k", "u.s", "u.s.a", "w",  "wiek", "z.o.o",
};

static const listed_word before_number[] = {
    "art", "fig", "godz", "nr", "p",   "par", "pkt", "poz", "rozdz",
    "rys", "s",   "str",  "t",  "tab", "tel", "tom", "ust", "vol",
};

static const listed_word dates[] = {
    "czerwca",  "czerwiec", "grudnia",     "grudzień",     "kwiecień", "kwietnia", "lipca",
    "lipiec",   "listopad", "listopada",   "lutego",       "luty",     "maj",      "maja",
    "marca",    "marzec",   "październik", "października", "sierpień", "sierpnia", "styczeń",
    "stycznia", "wiek",     "wieku",       "wrzesień",     "września",
};

static const listed_word speech[] = {
    "dodał",         "dodała",     "krzyknął",    "krzyknęła", "mruknął",  "odpowiedział",
    "odpowiedziała", "powiedział", "powiedziała", "rzekł",     "rzekła",   "spytał",
    "spytała",       "szepnął",    "szepnęła",    "zapytał",   "zapytała",
};

static const listed_word exclaiming[] = {
    "yahoo",
    "yum",
};

static const listed_word stop[] = {
    "a",        "aby",      "albo",     "ale",       "ani",       "aż",     "bardzo",  "bez",
    "bo",       "bowiem",   "by",       "bym",       "być",       "był",    "była",    "było",
    "były",     "choć",     "choćby",   "ci",        "co",        "coś",    "czy",     "czyli",
    "dla",      "dlaczego", "dlatego",  "do",        "dopiero",   "dużo",   "dziś",    "gdy",
    "gdyby",    "gdyż",     "gdzie",    "go",        "i",         "ich",    "ile",     "im",
    "inne",     "inny",     "innych",   "iż",        "ja",        "jak",    "jaka",    "jaki",
    "jakie",    "jakiś",    "jako",     "je",        "jeden",     "jedna",  "jednak",  "jednakże",
    "jednym",   "jego",     "jej",      "jemu",      "jest",      "jestem", "jeśli",   "jeżeli",
    "już",      "ją",       "każdy",    "kiedy",     "kilka",     "kto",    "ktoś",    "która",
    "które",    "którego",  "której",   "który",     "których",   "którym", "którzy",  "ku",
    "lecz",     "lub",      "ma",       "mają",      "mamy",      "mi",     "mimo",    "między",
    "mnie",     "moja",     "może",     "można",     "my",        "mój",    "na",      "nad",
    "nam",      "nami",     "nas",      "nasz",      "natomiast", "nawet",  "nic",     "nich",
    "nie",      "niego",    "niej",     "niektórzy", "nigdy",     "nim",    "nią",     "niż",
    "no",       "o",        "obok",     "od",        "ok",        "on",     "ona",     "one",
    "oni",      "ono",      "oprócz",   "oraz",      "po",        "pod",    "podczas", "pomimo",
    "ponad",    "ponadto",  "ponieważ", "potem",     "przed",     "przede", "przez",   "przy",
    "raz",      "również",  "się",      "skąd",      "sobie",     "sposób", "swoje",   "są",
    "ta",       "tak",      "taki",     "takie",     "także",     "tam",    "te",      "tego",
    "tej",      "temu",     "ten",      "też",       "to",        "tobie",  "trzeba",  "tu",
    "tutaj",    "twój",     "ty",       "tych",      "tylko",     "tym",    "u",       "w",
    "wam",      "was",      "we",       "według",    "wiele",     "więc",   "wszyscy", "wszystkie",
    "wszystko", "wtedy",    "wy",       "właśnie",   "z",         "za",     "zatem",   "zawsze",
    "zaś",      "ze",       "żaden",    "że",        "żeby",
};

static const listed_word prepositions[] = {
    "bez", "dla",   "do", "ku",     "między",  "na",    "nad",   "o",
    "od",  "około", "po", "pod",    "podczas", "przed", "przez", "przy",
    "u",   "w",     "we", "według", "z",       "za",    "ze",
};

static const struct syllable_rule rules[] = {
    { "Oli|V", 1 }, { "Ori|V", 1 }, { "^nieu", 2 }, { "nauk", 2 }, { "i|V", 0 },
    { "^nau", 2 },  { "^zau", 2 },  { "au", 1 },    { "eu", 1 },
};

static const listed_word spelled[] = {
    "abw", "agd", "agh", "ak",  "awf", "cba", "cia", "dna", "fbi", "hiv", "ibm", "ipn",
    "iq",  "nba", "onz", "pko", "pzu", "ue",  "uj",  "url", "usa", "usb", "uw",
};

static const struct word_rules words = {
    .vowels = "aeiouyąęó",
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

const struct language language_pl = {
    .code = "pl",
    .name = "Polish",
    .knows = KNOWS_SYLLABLES | KNOWS_PREPOSITIONS,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    LIST(exclaiming),
    .listed = listed_pl,
    .ordinal_stop = true,
    LIST(stop),
    .look_up = look_up,
    .numbers = &number_words_pl,
};
