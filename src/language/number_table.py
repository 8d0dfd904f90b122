#!/usr/bin/env python3
"""Write number_table.c: how many syllables the numbers of a language have.

    python3 src/language/number_table.py > src/language/number_table.c
    python3 src/language/number_table.py CODE N...     (the number words themselves)

Read from the number words below, whose syllables are parted by a "·": as they are said, not as
they are hyphenated (Swedish trettio, Norwegian elleve).  Compared with espeak-ng on 326 numbers,
and with what python3-num2words spells."""
import sys

# 0 to 19 and, behind the stroke, the tens from 20 on.
SMALL = {
    "bg": "ну·ла е·дин две три че·ти·ри пет шест се·дем о·сем де·вет де·сет е·ди·на·де·сет "
          "два·на·де·сет три·на·де·сет че·ти·ри·на·де·сет пет·на·де·сет шест·на·де·сет "
          "се·дем·на·де·сет о·сем·на·де·сет де·вет·на·де·сет | два·де·сет три·де·сет "
          "че·ти·ри·де·сет пет·де·сет шест·де·сет се·дем·де·сет о·сем·де·сет де·вет·де·сет",
    "cs": "nu·la je·den dva tři čty·ři pět šest se·dm o·sm de·vět de·set je·de·náct dva·náct "
          "tři·náct čtr·náct pat·náct šest·náct se·dm·náct o·sm·náct de·va·te·náct | dva·cet "
          "tři·cet čty·ři·cet pa·de·sát še·de·sát se·dm·de·sát o·sm·de·sát de·va·de·sát",
    "da": "nul en to tre fi·re fem seks syv ot·te ni ti elle·ve tolv tret·ten fjor·ten fem·ten "
          "seks·ten syt·ten at·ten nit·ten | ty·ve tre·dve fyr·re halv·treds tres halv·fjerds firs "
          "halv·fems",
    "de": "null eins zwei drei vier fünf sechs sie·ben acht neun zehn elf zwölf drei·zehn vier·zehn "
          "fünf·zehn sech·zehn sieb·zehn acht·zehn neun·zehn | zwan·zig drei·ßig vier·zig fünf·zig "
          "sech·zig sieb·zig acht·zig neun·zig",
    "el": "μη·δέν έ·να δύ·ο τρί·α τέσ·σε·ρα πέ·ντε έ·ξι ε·φτά ο·χτώ εν·νιά δέ·κα έ·ντε·κα δώ·δε·κα "
          "δε·κα·τρί·α δε·κα·τέσ·σε·ρα δε·κα·πέ·ντε δε·κα·έ·ξι δε·κα·ε·φτά δε·κα·ο·χτώ δε·κα·εν·νιά "
          "| εί·κο·σι τριά·ντα σα·ρά·ντα πε·νή·ντα ε·ξή·ντα ε·βδο·μή·ντα ο·γδό·ντα ε·νε·νή·ντα",
    "es": "ce·ro u·no dos tres cua·tro cin·co seis sie·te o·cho nue·ve diez on·ce do·ce tre·ce "
          "ca·tor·ce quin·ce die·ci·séis die·ci·sie·te die·cio·cho die·ci·nue·ve | vein·te trein·ta "
          "cua·ren·ta cin·cuen·ta se·sen·ta se·ten·ta o·chen·ta no·ven·ta",
    "fr": "zé·ro un deux trois quatre cinq six sept huit neuf dix onze douze treize qua·torze quinze "
          "seize dix·sept dix·huit dix·neuf | vingt trente qua·rante cin·quante soi·xante - "
          "qua·tre·vingt -",
    "hu": "nul·la egy ket·tő há·rom négy öt hat hét nyolc ki·lenc tíz ti·zen·egy ti·zen·ket·tő "
          "ti·zen·há·rom ti·zen·négy ti·zen·öt ti·zen·hat ti·zen·hét ti·zen·nyolc ti·zen·ki·lenc "
          "| húsz har·minc negy·ven öt·ven hat·van het·ven nyolc·van ki·lenc·ven",
    "it": "ze·ro u·no du·e tre quat·tro cin·que sei set·te ot·to no·ve die·ci un·di·ci do·di·ci "
          "tre·di·ci quat·tor·di·ci quin·di·ci se·di·ci di·cias·set·te di·ciot·to di·cian·no·ve "
          "| ven·ti tren·ta qua·ran·ta cin·quan·ta ses·san·ta set·tan·ta ot·tan·ta no·van·ta",
    "nb": "null én to tre fi·re fem seks sju åt·te ni ti elle·ve tolv tret·ten fjor·ten fem·ten "
          "seks·ten syt·ten at·ten nit·ten | tju·e tret·ti før·ti fem·ti seks·ti syt·ti åt·ti nit·ti",
    "nl": "nul een twee drie vier vijf zes ze·ven acht ne·gen tien elf twaalf der·tien veer·tien "
          "vijf·tien zes·tien ze·ven·tien acht·tien ne·gen·tien | twin·tig der·tig veer·tig vijf·tig "
          "zes·tig ze·ven·tig tach·tig ne·gen·tig",
    "pl": "ze·ro je·den dwa trzy czte·ry pięć sześć sie·dem o·siem dzie·więć dzie·sięć je·de·na·ście "
          "dwa·na·ście trzy·na·ście czter·na·ście pięt·na·ście szes·na·ście sie·dem·na·ście "
          "o·siem·na·ście dzie·więt·na·ście | dwa·dzie·ścia trzy·dzie·ści czter·dzie·ści "
          "pięć·dzie·siąt sześć·dzie·siąt sie·dem·dzie·siąt o·siem·dzie·siąt dzie·więć·dzie·siąt",
    "pt": "ze·ro um dois três qua·tro cin·co seis se·te oi·to no·ve dez on·ze do·ze tre·ze ca·tor·ze "
          "quin·ze de·zes·seis de·zes·se·te de·zoi·to de·ze·no·ve | vin·te trin·ta qua·ren·ta "
          "cin·quen·ta ses·sen·ta se·ten·ta oi·ten·ta no·ven·ta",
    "ro": "ze·ro u·nu doi trei pa·tru cinci șa·se șap·te opt no·uă ze·ce un·spre·ze·ce doi·spre·ze·ce "
          "trei·spre·ze·ce pai·spre·ze·ce cinci·spre·ze·ce șai·spre·ze·ce șap·te·spre·ze·ce "
          "opt·spre·ze·ce no·uă·spre·ze·ce | do·uă·zeci trei·zeci pa·tru·zeci cinci·zeci șai·zeci "
          "șap·te·zeci opt·zeci no·uă·zeci",
    "ru": "ноль о·дин два три че·ты·ре пять шесть семь во·семь де·вять де·сять о·дин·над·цать "
          "две·над·цать три·над·цать че·тыр·над·цать пят·над·цать шест·над·цать сем·над·цать "
          "во·сем·над·цать де·вят·над·цать | два·дцать три·дцать со·рок пять·де·сят шесть·де·сят "
          "семь·де·сят во·семь·де·сят де·вя·но·сто",
    "sk": "nu·la je·den dva tri šty·ri päť šesť se·dem o·sem de·väť de·sať je·de·násť dva·násť "
          "tri·násť štr·násť pät·násť šest·násť se·dem·násť o·sem·násť de·vät·násť | dvad·sať "
          "trid·sať šty·rid·sať päť·de·siat šesť·de·siat se·dem·de·siat o·sem·de·siat de·väť·de·siat",
    "sv": "noll ett två tre fy·ra fem sex sju åt·ta ni·o ti·o el·va tolv tret·ton fjor·ton fem·ton "
          "sex·ton sjut·ton ar·ton nit·ton | tju·go tret·tio fyr·tio fem·tio sex·tio sjut·tio "
          "åt·tio nit·tio",
    "tr": "sı·fır bir i·ki üç dört beş al·tı ye·di se·kiz do·kuz on on·bir on·i·ki on·üç on·dört "
          "on·beş on·al·tı on·ye·di on·se·kiz on·do·kuz | yir·mi o·tuz kırk el·li alt·mış yet·miş "
          "sek·sen dok·san",
    "uk": "нуль о·дин два три чо·ти·ри п'ять шість сім ві·сім де·в'ять де·сять о·ди·над·цять "
          "два·над·цять три·над·цять чо·тир·над·цять п'ят·над·цять шіст·над·цять сім·над·цять "
          "ві·сім·над·цять де·в'ят·над·цять | два·дцять три·дцять со·рок п'ят·де·сят шіст·де·сят "
          "сім·де·сят ві·сім·де·сят де·в'я·но·сто",
}

# 100 alone, then 100 to 900 where more follows.
HUNDREDS = {
    "bg": "сто сто две·ста три·ста че·ти·ри·сто·тин пет·сто·тин шест·сто·тин се·дем·сто·тин "
          "о·сем·сто·тин де·вет·сто·тин",
    "cs": "sto sto dvě·stě tři·sta čty·ři·sta pět·set šest·set se·dm·set o·sm·set de·vět·set",
    "el": "ε·κα·τό ε·κα·τόν δια·κό·σια τρια·κό·σια τε·τρα·κό·σια πε·ντα·κό·σια ε·ξα·κό·σια "
          "ε·φτα·κό·σια ο·χτα·κό·σια εν·νια·κό·σια",
    "es": "cien cien·to dos·cien·tos tres·cien·tos cua·tro·cien·tos qui·nien·tos seis·cien·tos "
          "se·te·cien·tos o·cho·cien·tos no·ve·cien·tos",
    "fr": "cent cent deux·cents trois·cents quatre·cents cinq·cents six·cents sept·cents huit·cents "
          "neuf·cents",
    "hu": "száz száz két·száz há·rom·száz négy·száz öt·száz hat·száz hét·száz nyolc·száz "
          "ki·lenc·száz",
    "it": "cen·to cen·to du·e·cen·to tre·cen·to quat·tro·cen·to cin·que·cen·to sei·cen·to "
          "set·te·cen·to ot·to·cen·to no·ve·cen·to",
    "pl": "sto sto dwie·ście trzy·sta czte·ry·sta pięć·set sześć·set sie·dem·set o·siem·set "
          "dzie·więć·set",
    "pt": "cem cen·to du·zen·tos tre·zen·tos qua·tro·cen·tos qui·nhen·tos seis·cen·tos se·te·cen·tos "
          "oi·to·cen·tos no·ve·cen·tos",
    "ro": "o·su·tă o·su·tă do·uă·su·te trei·su·te pa·tru·su·te cinci·su·te șa·se·su·te șap·te·su·te "
          "opt·su·te no·uă·su·te",
    "ru": "сто сто две·сти три·ста че·ты·ре·ста пять·сот шесть·сот семь·сот во·семь·сот де·вять·сот",
    "sk": "sto sto dve·sto tri·sto šty·ri·sto päť·sto šesť·sto se·dem·sto o·sem·sto de·väť·sto",
    "tr": "yüz yüz i·ki·yüz üç·yüz dört·yüz beş·yüz al·tı·yüz ye·di·yüz se·kiz·yüz do·kuz·yüz",
    "uk": "сто сто дві·сті три·ста чо·ти·ри·ста п'ят·сот шіст·сот сім·сот ві·сім·сот де·в'ят·сот",
}
# Elsewhere it is the number and this word; 100 alone.
HUNDRED = {
    "da": ("et·hun·dre·de", "hun·dre·de"),
    "de": ("ein·hun·dert", "hun·dert"),
    "nb": ("ett·hun·dre", "hun·dre"),
    "nl": ("hon·derd", "hon·derd"),
    "sv": ("ett·hun·dra", "hun·dra"),
}

# Thousand, million, milliard and billion: with their "one"; behind two to four, and behind others.
SCALES = {
    "bg": "хи·ля·да хи·ля·ди хи·ля·ди, е·дин·ми·ли·он ми·ли·о·на ми·ли·о·на, "
          "е·дин·ми·ли·ард ми·ли·ар·да ми·ли·ар·да, е·дин·три·ли·он три·ли·о·на три·ли·о·на",
    "cs": "ti·síc ti·sí·ce ti·síc, mi·li·on mi·li·o·ny mi·li·o·nů, mi·li·ar·da mi·li·ar·dy mi·li·ard, "
          "bi·li·on bi·li·o·ny bi·li·o·nů",
    "da": "et·tu·sind tu·sind tu·sind, en·mil·li·on mil·li·o·ner mil·li·o·ner, "
          "en·mil·li·ard mil·li·ar·der mil·li·ar·der, en·bil·li·on bil·li·o·ner bil·li·o·ner",
    "de": "ein·tau·send tau·send tau·send, ei·ne·mil·li·on mil·li·o·nen mil·li·o·nen, "
          "ei·ne·mil·li·ar·de mil·li·ar·den mil·li·ar·den, ei·ne·bil·li·on bil·li·o·nen bil·li·o·nen",
    "el": "χί·λια χι·λιά·δες χι·λιά·δες, έ·να·ε·κα·τομ·μύ·ριο ε·κα·τομ·μύ·ρια ε·κα·τομ·μύ·ρια, "
          "έ·να·δι·σε·κα·τομ·μύ·ριο δι·σε·κα·τομ·μύ·ρια δι·σε·κα·τομ·μύ·ρια, "
          "έ·να·τρι·σε·κα·τομ·μύ·ριο τρι·σε·κα·τομ·μύ·ρια τρι·σε·κα·τομ·μύ·ρια",
    "es": "mil mil mil, un·mi·llón mi·llo·nes mi·llo·nes, mil·mi·llo·nes mil·mi·llo·nes "
          "mil·mi·llo·nes, un·bi·llón bi·llo·nes bi·llo·nes",
    "fr": "mille mille mille, un·mi·llion mi·llions mi·llions, un·mi·lliard mi·lliards mi·lliards, "
          "un·bi·llion bi·llions bi·llions",
    "hu": "e·zer e·zer e·zer, egy·mil·li·ó mil·li·ó mil·li·ó, egy·mil·li·árd mil·li·árd mil·li·árd, "
          "egy·bil·li·ó bil·li·ó bil·li·ó",
    "it": "mil·le mi·la mi·la, un·mi·lio·ne mi·lio·ni mi·lio·ni, un·mi·liar·do mi·liar·di mi·liar·di, "
          "un·bi·lio·ne bi·lio·ni bi·lio·ni",
    "nb": "ett·tu·sen tu·sen tu·sen, en·mil·li·on mil·li·o·ner mil·li·o·ner, "
          "en·mil·li·ard mil·li·ar·der mil·li·ar·der, en·bil·li·on bil·li·o·ner bil·li·o·ner",
    "nl": "dui·zend dui·zend dui·zend, een·mil·joen mil·joen mil·joen, een·mil·jard mil·jard mil·jard, "
          "een·bil·joen bil·joen bil·joen",
    "pl": "ty·siąc ty·sią·ce ty·się·cy, mi·lion mi·lio·ny mi·lio·nów, mi·liard mi·liar·dy mi·liar·dów, "
          "bi·lion bi·lio·ny bi·lio·nów",
    "pt": "mil mil mil, um·mi·lhão mi·lhões mi·lhões, um·bi·lhão bi·lhões bi·lhões, "
          "um·tri·lhão tri·lhões tri·lhões",
    "ro": "o·mi·e mii mii, un·mi·li·on mi·li·oa·ne mi·li·oa·ne, un·mi·li·ard mi·li·ar·de mi·li·ar·de, "
          "un·tri·li·on tri·li·oa·ne tri·li·oa·ne",
    "ru": "ты·ся·ча ты·ся·чи ты·сяч, мил·ли·он мил·ли·о·на мил·ли·о·нов, "
          "мил·ли·ард мил·ли·ар·да мил·ли·ар·дов, трил·ли·он трил·ли·о·на трил·ли·о·нов",
    "sk": "ti·síc ti·síc ti·síc, mi·li·ón mi·li·ó·ny mi·li·ó·nov, mi·li·ar·da mi·li·ar·dy mi·li·árd, "
          "bi·li·ón bi·li·ó·ny bi·li·ó·nov",
    "sv": "ett·tu·sen tu·sen tu·sen, en·mil·jon mil·jo·ner mil·jo·ner, "
          "en·mil·jard mil·jar·der mil·jar·der, en·bil·jon bil·jo·ner bil·jo·ner",
    "tr": "bin bin bin, bir·mil·yon mil·yon mil·yon, bir·mil·yar mil·yar mil·yar, "
          "bir·tril·yon tril·yon tril·yon",
    "uk": "ти·ся·ча ти·ся·чі ти·сяч, міль·йон міль·йо·ни міль·йо·нів, "
          "міль·ярд міль·яр·ди міль·яр·дів, трильйон триль·йо·ни триль·йо·нів",
}

DECIMAL = {
    "bg": "за·пе·та·я", "cs": "ce·lá", "da": "kom·ma", "de": "kom·ma", "el": "κόμ·μα",
    "es": "co·ma", "fr": "vir·gule", "hu": "e·gész", "it": "vir·go·la", "nb": "kom·ma",
    "nl": "kom·ma", "pl": "prze·ci·nek", "pt": "vír·gu·la", "ro": "vir·gu·lă", "ru": "за·пя·та·я",
    "sk": "ce·lá", "sv": "kom·ma", "tr": "vir·gül", "uk": "ко·ма",
}

# What stands between tens and units, which come first in some.
AND = {"bg": "и", "da": "og", "de": "und", "es": "y", "fr": "et", "nl": "en", "pt": "e", "ro": "și"}
UNITS_FIRST = {"da", "de", "nl"}

# Of number_words.h.
FLAGS = {
    "bg": "NUMBER_AND_LAST", "cs": "NUMBER_FEW", "da": "NUMBER_AND_REST | NUMBER_YEARS",
    "de": "NUMBER_YEARS | NUMBER_DIGITS", "es": "NUMBER_SHORT_ONE", "hu": "NUMBER_SHORT_TWO", "nb": "NUMBER_AND_REST | NUMBER_YEARS", "nl": "NUMBER_YEARS",
    "pl": "NUMBER_FEW_ENDING", "pt": "NUMBER_AND_REST | NUMBER_AND_HUNDREDS", "ro": "NUMBER_OF",
    "ru": "NUMBER_FEW_ENDING | NUMBER_ONE_ENDING", "sk": "NUMBER_FEW", "sv": "NUMBER_YEARS",
    "uk": "NUMBER_FEW_ENDING | NUMBER_ONE_ENDING",
}


def syllables(word):
    return word.count("·") + 1


def below_hundred(code):
    """The words of 0 to 99."""
    small, tens = (part.split() for part in SMALL[code].split("|"))
    words = list(small)
    for n in range(20, 100):
        ten, unit = tens[n // 10 - 2], n % 10
        if code == "fr" and n // 10 in (7, 9):
            base = tens[n // 10 - 3]
            words.append(base + ("·et·" if n == 71 else "·") + small[10 + unit])
        elif unit == 0:
            words.append(ten)
        elif code == "it" and unit in (1, 8):         # ventuno, trentotto
            words.append(ten[:-1] + small[unit])
        elif code == "es" and n < 30:                 # veintiuno and veintiocho: iu, io
            words.append("vein·t" + "i" + small[unit] if unit in (1, 8) else "vein·ti·" + small[unit])
        elif code == "hu" and n < 30:
            words.append("hu·szon·" + small[unit])
        elif code == "fr":
            words.append(ten + ("·et·" if unit == 1 and n < 70 else "·") + small[unit])
        elif code in UNITS_FIRST:
            words.append("·".join((small[unit], AND[code], ten)))
        elif code in AND:
            words.append("·".join((ten, AND[code], small[unit])))
        else:
            words.append(ten + "·" + small[unit])
    return words


def hundreds(code):
    if code in HUNDREDS:
        return HUNDREDS[code].split()
    alone, word = HUNDRED[code]
    small = SMALL[code].split()
    return [alone, alone] + [small[n] + "·" + word for n in range(2, 10)]


def digits(words):
    counts = [syllables(word) for word in words]
    assert max(counts) < 10
    return "".join(map(str, counts))


def write_table(codes):
    print("/* language/number_table.c - made by number_table.py: the syllables of number words. */")
    print('#include "language/number_words.h"')
    for code in codes:
        scales = [form.split() for form in SCALES[code].split(",")]
        below = digits(below_hundred(code))
        print("\nconst struct number_words number_words_%s = {" % code)
        print('    .below_hundred = "%s"' % below[:50])
        print('                     "%s",' % below[50:])
        print('    .hundreds = "%s",' % digits(hundreds(code)))
        print("    .scales = { %s }," %
              ", ".join("{ %s }" % ", ".join(str(syllables(word)) for word in scale) for scale in scales))
        print("    .decimal = %d," % syllables(DECIMAL[code]))
        if code in FLAGS:
            print("    .flags = %s," % FLAGS[code])
        print("};")


if len(sys.argv) > 1:
    words = below_hundred(sys.argv[1])
    for number in map(int, sys.argv[2:]):
        print(number, words[number])
else:
    write_table(sorted(SMALL))
