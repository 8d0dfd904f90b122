/* lang/nb.c - Norwegian. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "adm",   "adr",   "al",   "alm", "ang", "aug",   "avd",  "avs",   "bl.a",  "ca",  "des",
    "dir",   "dr",    "dvs",  "e.l", "eks", "ekskl", "evt",  "f.eks", "feb",   "fhv", "fig",
    "fork",  "fr",    "fre",  "frk", "fvt", "gen",   "gl",   "gr",    "hhv",   "hr",  "iflg",
    "ifm",   "inkl",  "inst", "jan", "jf",  "jfr",   "kap",  "kgl",   "kl",    "kr",  "lør",
    "m.a.o", "m.h.t", "maks", "med", "mht", "min",   "mr",   "mrd",   "mrs",   "ms",  "mt",
    "nov",   "nr",    "o.a",  "obs", "off", "okt",   "ol",   "ons",   "p.g.a", "p.t", "pga",
    "pkt",   "pr",    "prof", "prp", "ref", "resp",  "s.k",  "s.u",   "s.å",   "sek", "sept",
    "siv",   "soc",   "stk",  "str", "søn", "t.o.m", "tirs", "tlf",   "tors",  "ult", "utg",
    "vedr",  "vha",   "vs",
};

static const listed_word ending[] = {
    "a.m",  "bros", "co",  "corp", "e.kr", "etc",  "f.kr", "inc", "jr",  "ltd", "m.fl",  "m.m",
    "mill", "mv",   "o.l", "osv",  "p.m",  "ph.d", "sr",   "st",  "u.k", "u.s", "u.s.a",
};

static const listed_word before_number[] = {
    "art", "fig", "kap", "kl", "nr", "p", "pkt", "s", "side", "stk", "tlf", "vol",
};

static const listed_word dates[] = {
    "april",  "august",    "desember", "februar", "fredag",  "januar",   "juli",
    "juni",   "lørdag",    "mai",      "mandag",  "mars",    "november", "oktober",
    "onsdag", "september", "søndag",   "tirsdag", "torsdag", "århundre", "århundret",
};

static const listed_word speech[] = {
    "hvisket", "mumlet", "ropte", "sa", "sier", "spurte", "svarte", "tenkte", "utbrøt",
};

static const listed_word exclaiming[] = {
    "yahoo",
    "yum",
};

static const listed_word stop[] = {
    "alle",       "alt",   "altså",   "andre",   "at",    "av",       "bare",   "begge",
    "ble",        "bli",   "blir",    "bort",    "både",  "da",       "de",     "deg",
    "dem",        "den",   "denne",   "der",     "deres", "deretter", "derfor", "dersom",
    "dessuten",   "det",   "dette",   "din",     "dine",  "disse",    "ditt",   "du",
    "eller",      "en",    "enn",     "er",      "et",    "eter",     "etter",  "fikk",
    "flere",      "for",   "fordi",   "fra",     "får",   "før",      "først",  "gjennom",
    "ha",         "hadde", "han",     "hans",    "har",   "hele",     "henne",  "hennes",
    "her",        "hos",   "hun",     "hva",     "hvem",  "hver",     "hvilke", "hvilken",
    "hvis",       "hvor",  "hvordan", "hvorfor", "i",     "ifølge",   "igjen",  "ikke",
    "imidlertid", "ingen", "inn",     "innen",   "ja",    "jeg",      "kan",    "kom",
    "kun",        "kunne", "man",     "mange",   "med",   "meg",      "mellom", "men",
    "mens",       "mer",   "min",     "mine",    "mitt",  "mot",      "mye",    "må",
    "måtte",      "ned",   "nei",     "noe",     "noen",  "nå",       "når",    "og",
    "også",       "om",    "opp",     "oss",     "over",  "på",       "samme",  "samt",
    "seg",        "selv",  "siden",   "sin",     "sine",  "sitt",     "skal",   "skulle",
    "slik",       "som",   "så",      "sånn",    "til",   "tilbake",  "under",  "ut",
    "uten",       "var",   "ved",     "vi",      "via",   "videre",   "vil",    "ville",
    "vår",        "våre",  "være",    "vært",
};

static const listed_word prepositions[] = {
    "av",  "bak",    "blant", "etter", "for",  "fra", "før",   "gjennom", "hos",   "i",    "innen",
    "med", "mellom", "mot",   "om",    "over", "på",  "siden", "til",     "under", "uten", "ved",
};

static const struct syllable_rule rules[] = {
    { "ei", 1 }, { "ai", 1 }, { "øy", 1 }, { "au", 1 }, { "eu", 1 },
};

static const listed_word spelled[] = {
    "cia", "dna", "em", "eu", "fbi", "hiv", "ibm", "mba", "nba", "uio", "url", "usa", "usb", "uv",
};

static const struct word_rules words = {
    .vowels = "aeiouyæøåéèêóòôàäöü",
    .letter_names = "w3",
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

const struct language language_nb = {
    .code = "nb",
    .name = "Norwegian",
    .knows = KNOWS_SYLLABLES | KNOWS_PREPOSITIONS,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    LIST(exclaiming),
    .listed = listed_nb,
    .ordinal_stop = true,
    LIST(stop),
    .look_up = look_up,
    .numbers = &number_words_nb,
};
