/* test_languages.c - words of other languages: syllables, stop words, ideograms. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "language/language.h"
#include "unicode/utf8.h"

static struct word_facts
look_up(const struct language *in, const char *word)
{
    char folded[256];

    return in->look_up((lucid_str){ folded, utf8_fold(str_from(word), folded) });
}

/* Words, each with its number of syllables. */
static const struct row {
    const char *code, *words;
} rows[] = {
    { "en",
      "HTML 4 CSVs 3 VMs 2 DNS 3 HTTPS 5 URLs 3 GPUs 3 JSON 2 YAML 2 iOS 3 MySQL 4 KPI 3 simile 3 "
      "psst 1 hmm 1 rhythms 2 NATO 2" },
    { "de", "Haus 1 Häuser 2 Feuer 2 Auge 2 Leute 2 Boot 1 Meer 1 Theater 3 Quelle 2 "
            "Nation 2 Nationen 3 Spanien 2 beinhalten 4 beeilen 3 geirrt 2 Ei 1 Wien 1 "
            "Straße 2 Mayer 2 Lehrerin 3 Universität 5 Radio 2 Museum 3 Bauer 2 neue 2 "
            "sehen 2 Europäer 4 Region 2 Aktion 2 Bibel 2 Geige 2 Beispiel 2 beurteilen 4 "
            "Chaos 2 vier 1 ihre 2 Knie 1 beerben 3 Beeren 2 Beet 1 geeignet 3 ungeeignet 4 "
            "Geest 1 Biochemie 4 Diagramm 3 Ideen 3 heroisch 3 archaisch 3 Patriot 3 "
            "Bibliothek 4 LKW 3 NRW 3 CDU 3 EZB 3 ÖPNV 4 KI 2 NATO 2 online 2 Teams 1" },
    { "fr", "maison 2 chat 1 belle 1 petite 2 eau 1 beau 1 oiseau 2 quatre 1 souvent 2 "
            "chantaient 2 bouteille 2 fille 1 famille 2 travail 2 nuit 1 lui 1 pied 1 lion 1 "
            "nation 2 les 1 le 1 je 1 que 1 samedi 2 vie 1 rue 1 journée 2 mangeait 2 loin 1 "
            "yeux 1 pays 2 août 1 ville 1 garçon 2 table 1 homme 1 femmes 1 cheval 2 "
            "château 2 école 2 musée 2 créer 2 poète 2 intelligent 4 elle 1 une 1 faire 1 "
            "comme 1 grande 1 vraiment 2 aujourd'hui 3 mission 2 section 2 pension 2 client 2 "
            "oublier 3 février 3 ouvrière 3 arrivent 2 chantent 1 cherchent 1 mettent 1 vent 1 "
            "content 2 argent 2 cruauté 3 fluide 1 prouesse 2 jouer 1 jouera 2 passera 2 "
            "chanterions 3 épicerie 3 piller 2 SNCF 4 TGV 3 WWW 9 RATP 4 OTAN 2 team 1" },
    { "es", "casa 2 agua 2 guerra 2 guitarra 3 queso 2 ciudad 2 país 2 causa 2 deuda 2 "
            "aéreo 4 muy 1 rey 1 pingüino 3 leer 2 río 2 Europa 3 viuda 2 cuídate 3 playa 2 "
            "y 1 construcción 3 huevo 2 teatro 3" },
    { "it",
      "casa 2 giorno 2 figlio 2 acqua 2 guerra 2 uomo 2 piano 2 zio 2 mio 2 famiglia 3 "
      "aereo 4 città 2 perché 2 chiesa 2 euro 2 pizza 2 quando 2 pausa 2 italiano 4 "
      "scienza 2 ciò 1 già 1 cui 1 tue 2 io 2 geologia 5 geografia 5 gelateria 5 materia 3 "
      "grazia 2 Francia 2 magia 3 follia 3 DVD 3 SMS 6 HIV 4 NATO 2 terapia 4 anemia 4 accademia 4 "
      "utopia 4 armonia 4 cerimonia 4 trattoria 4 vittoria 3 insonnia 3 addio 3 olio 2" },
    { "pt", "casa 2 água 2 mãe 1 pão 1 país 2 rainha 3 ruim 2 sair 2 muito 2 guerra 2 "
            "quero 2 dia 2 rio 2 saúde 3 língua 2 coração 3 europeu 3 aos 1 caos 2 CD 2 PT 2 "
            "ajuda 3 glória 3 névoa 3 estrela 3 incluindo 4 coincide 4 reunir 3 reinar 2 Nery 2" },
    { "pt-PT", "casa 2 água 2 pão 1 dia 2 rio 2 alegria 4 glória 2 armário 3 sérios 2 tênue 2 "
               "vácuo 2 névoa 2 áreas 2 fósseis 2 caía 3 período 4 estrela 2 espelho 2 esta 2 "
               "estes 2 essência 3 noite 2 telefone 4 teatro 3 CD 2" },
    { "nl", "huis 1 mooi 1 nieuw 1 zee 1 zeeën 2 koe 1 politie 3 koffie 2 vrouw 1 "
            "bijzonder 3 geïnteresseerd 5 eeuw 1 leeuw 1 quiz 1 museum 3 kraai 1 vóór 1 geëerd 2 "
            "geëindigd 3 actie 2 action 2 sociaal 2 officieel 3 "
            "miljoen 2 essentieel 3 religieus 4 patiënt 2 display 2 voetbalteam 3 NS 2 website 2" },
    { "sv", "hus 1 station 2 flicka 2 restaurang 3 euro 2 sju 1 människa 3" },
    { "da", "hus 1 smørrebrød 3 Europa 3" },
    { "nb", "øy 1 arbeid 2 norge 2 bukse 2" },
    { "pl", "dom 1 pies 1 niebo 2 Polska 2 auto 2 nauka 3 ziemia 2 radio 2 klientka 3 nieustanny 4 "
            "PKP 3" },
    { "cs", "dům 1 mouka 2 vlk 1 prst 1 krk 1 vítr 2 Petr 2 auto 2 škola 2 jablko 3 nauka 3 "
            "poutník 2 použít 3 poučení 4 doutník 2 neurčitý 4 neuron 2" },
    { "hu", "ház 1 alma 2 fiú 2 nyár 1 könyv 1" },
    { "tr", "ev 1 kitap 2 saat 2 öğretmen 3" },
    { "ro", "casă 2 lupi 1 floare 2 pâine 2 copii 2" },
    { "ru", "дом 1 вода 2 моя 2 здравствуйте 3 ФСБ 3 СССР 4 в 1" },
    { "uk", "вода 2" },
    { "bg", "вода 2" },
    { "sk", "dom 1 vlk 1 piatok 2 kôň 1" },
    { "el", "νερό 2 ουρανός 3 και 1 παιδί 2" },
};

static void
syllables(void **state)
{
    unsigned wrong = 0;

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct language *in = language_find(str_from(rows[i].code));
        char word[64];
        unsigned expected;
        int length;

        assert_non_null(in);
        for (const char *at = rows[i].words; sscanf(at, "%63s %u%n", word, &expected, &length) == 2;
             at += length) {
            unsigned got = look_up(in, word).syllables;

            if (got != expected)
                print_error("%s: %s: %u, not %u\n", rows[i].code, word, got, expected);
            wrong += got != expected;
        }
    }
    assert_int_equal(wrong, 0);
}

/* A country chooses the norm, where its language has several. */
static void
norms(void **state)
{
    static const struct {
        const char *tag, *norm;
    } tags[] = { { "pt", "pt-BR" },          { "por", "pt-BR" },         { "pt-br", "pt-BR" },
                 { "pt_BR.UTF-8", "pt-BR" }, { "pt-Latn", "pt-BR" },     { "pt-PT", "pt-PT" },
                 { "PT_pt", "pt-PT" },       { "por-PT", "pt-PT" },      { "pt-Latn-PT", "pt-PT" },
                 { "pt-AO", "pt-PT" },       { "pt-PT-ao1990", "pt-PT" } };

    (void)state;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
        const struct language *in = language_find(str_from(tags[i].tag));

        assert_string_equal(in->code, "pt");
        assert_string_equal(in->norm, tags[i].norm);
        assert_ptr_equal(language_find(str_from(language_tag(in))), in);
    }
    assert_null(language_find(S("de-AT"))->norm);
}

static void
stop_words(void **state)
{
    (void)state;
    assert_true(look_up(language_find(S("de")), "Und").flags & WORD_STOP);
    assert_true(look_up(language_find(S("fr")), "Les").flags & WORD_STOP);
    assert_true(look_up(language_find(S("ru")), "Она").flags & WORD_STOP);
    assert_true(look_up(language_find(S("es")), "según").flags & WORD_PREPOSITION);
    assert_false(look_up(language_find(S("de")), "Haus").flags & WORD_STOP);
}

/* What a language is said to know of its words is what it knows. */
static void
known_words(void **state)
{
    static const char *const some[] = { "of",  "in", "de",  "в",   "w",  "v",   "på",
                                        "met", "до", "από", "til", "на", "din", "za" };

    (void)state;
    for (size_t i = 0; languages[i]; i++) {
        unsigned flags = 0;

        for (size_t j = 0; j < sizeof some / sizeof *some; j++)
            flags |= look_up(languages[i], some[j]).flags;
        assert_int_equal((languages[i]->knows & KNOWS_PREPOSITIONS) != 0,
                         (flags & WORD_PREPOSITION) != 0);
        assert_int_equal((languages[i]->knows & KNOWS_PRONOUNS) != 0,
                         (look_up(languages[i], "they").flags & WORD_PRONOUN) != 0);
    }
}

/* Any language, any bytes: a word has a syllable at least. */
static void
any_word(void **state)
{
    static const char *const words[] = { "",     "'",  "x",    "123",      "\xc3",
                                         "\xff", "語", "한국", "e\xcc\x81" };

    (void)state;
    for (size_t i = 0; languages[i]; i++)
        for (size_t j = 0; j < sizeof words / sizeof *words; j++)
            assert_true(languages[i]->look_up(str_from(words[j])).syllables >= 1);
    assert_int_equal(look_up(language_find(S("ja")), "雨").syllables, 1);
    assert_int_equal(look_up(&language_unknown, "beautiful").syllables, 3);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(syllables),   cmocka_unit_test(norms),    cmocka_unit_test(stop_words),
        cmocka_unit_test(known_words), cmocka_unit_test(any_word),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
