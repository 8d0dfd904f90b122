/* formula/bands.h - a score in words: the scales that formula/formulas.def names. */
#ifndef LUCID_FORMULA_BANDS_H
#define LUCID_FORMULA_BANDS_H

const char *band_none(double value);
const char *band_grade(double value);       /* school years of the United States */
const char *band_flesch(double value);      /* Flesch 1949, table 5 */
const char *band_dale_chall(double value);  /* Dale and Chall 1948, p. 18 */
const char *band_cloze(double value);       /* Chall and Dale 1995: cloze to grade */
const char *band_lix(double value);         /* Bjornsson 1968 */
const char *band_rix(double value);         /* Anderson 1983 */
const char *band_elf(double value);         /* Fang 1966 */
const char *band_eflaw(double value);       /* McAlpine 2006 */
const char *band_inflesz(double value);     /* Barrio-Cantalejo 2008 */
const char *band_gulpease(double value);    /* Lucisano and Piemontese 1988 */
const char *band_schulstufe(double value);  /* Bamberger and Vanecek 1984 */
const char *band_school_year(double value); /* of the country whose texts it was fitted on */
const char *band_atesman(double value);     /* Atesman 1997, p. 73 */
const char *band_cetinkaya(double value);   /* Cetinkaya 2010 */
const char *band_mu(double value);          /* Munoz Baquedano and Munoz Urra 2006 */
const char *band_fog_pl(double value);      /* Pracownia Prostej Polszczyzny 2012 */
const char *band_bezirci(double value);     /* Bezirci and Yilmaz 2010 */
const char *band_lucid_ease(double value);  /* the grades, by formula/ease_fit.py */

#endif
