/* lang/pl.c - Polish. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "abp",   "al",      "alb",   "ang",   "b",    "bp",    "br",    "bryg", "brz",    "bł",
    "c.d",   "cd",      "cz",    "czw",   "czyt", "dn",    "doc",   "dol",  "dot",    "dr",
    "droga", "ds",      "dypl",  "dyr",   "dz",   "dł",    "e.m",   "ew",   "ewent",  "fil",
    "fot",   "fr",      "g",     "gen",   "gm",   "godz",  "gosp",  "gr",   "h",      "hab",
    "hist",  "hr",      "inż",   "it",    "j",    "jn",    "jw",    "kan",  "kard",   "kl",
    "kol",   "kpt",     "kr",    "ks",    "kś",   "lab",   "lek",   "lic",  "lit",    "lm",
    "lp",    "m",       "m.in",  "mar",   "mec",  "med",   "mgr",   "mies", "min",    "mjr",
    "ml",    "mld",     "mln",   "mr",    "mrs",  "ms",    "mt",    "nad",  "nadkom", "nazw",
    "niedz", "niem",    "nr",    "nt",    "nw",   "o",     "obr",   "ok",   "oo",     "op",
    "os",    "p",       "pap",   "pl",    "plk",  "pn",    "po",    "pod",  "podkom", "pok",
    "pol",   "polit",   "pon",   "por",   "pow",  "poz",   "poł",   "ppor", "ppłk",   "proc",
    "prof",  "przed",   "przeł", "przyp", "ps",   "pseud", "psych", "pt",   "płd",    "płk",
    "płn",   "red",     "ref",   "rej",   "reż",  "rodz",  "ros",   "rtm",  "ryc",    "rys",
    "s",     "sek",     "sen",   "sierż", "sob",  "sp",    "spec",  "stow", "str",    "sw",
    "t",     "tab",     "tel",   "tj",    "tow",  "tyg",   "tys",   "tzn",  "tzw",    "tłum",
    "ub",    "ul",      "ur",    "ust",   "uz",   "ver",   "vs",    "wg",   "woj",    "wsch",
    "wsp",   "współcz", "wt",    "wyd",   "wyst", "wł",    "z",     "zach", "zam",    "zast",
    "zaw",   "zał",     "zb",    "zm",    "zob",  "zw",    "łac",   "śp",   "śr",     "św",
    "żyd",
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
