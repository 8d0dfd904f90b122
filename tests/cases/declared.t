==== Which last lines declare a count, alone and behind an end mark.
< lines
Word count about 551
About 551 words
Actual word count 551
Approx word count 551
Approximate words: 551
Approximately 551 words
Article word count 551
Word count at 551
Body word count: 551
Circa 551 words
Est. word count: 551
Estimated words: 551
Exact word count 551
Final word count 551
Word count for this post: 551
Words in the story: 551
The word count is 551
Length: 551 words
Length 551
No of words 551
Number of words 551
Page words: 551
Total 551
Total: 551
Total 551 words
Story total: 551 words
Total count 551
Count: 551
Count 551
Words 551
Wrods: 551
Wods 551
Swords 551
W.C. 551
WC 551
WC: 551
Word cont 551
Wrd cont 551
Wrd cnt 551
Wrd cn 551
Wdcoun 551
Worm hunt 551
Wordcount=551
Word_count: 551
"Word count": 551
- Word count: 551
+ 551 words
> 551 words
# Word count 551
#551
=551=
~551
-551
551 words
551 word
551 wrods
551 wordsss
551 wor
551 swords
551-words
551 words.
551 words - not counting the title
551 (words)
551 words (without notes)
551 words today
Word count: 551 without the title
Word count: 551 with the title
Word count: 551 approximately
Word count: 551 excl. notes
Word count: 551 2007
Word count: 551 552
Word count: 5 51
Word count: 1 551
Word count: 1,551
Word count: 1.551
Word count: 1'551
Word count: 1,55
Word count: 1,5511
Word count: 1551,551
Word count: 1,551,551
Word count: 11,551,551
Word count: 111,551,551
Word count: 1,111,551,551
Word count: 999999999
Word count: 9999999999
Word count: 0
Word count: 0551
Word count: 551/600
Word count: 551 - 600
Word count (551)
[Word count] 551
{words 551}
(words 551
(551)
(551 words)
[551]
Words
Word count
Word count:
Number of the words of this text in the story: 551
Approximate total number of the words in this post: 551
Word & count: 551
Word &amp; count 551
Word count&nbsp;551
<b>Word count</b> 551
<p>Word count 551</p>
Wörd count 551
Word count — 551
Word count 551 wörds
Word count: 551 including notes and some other things of the stox
Word count: 551 including notes and some other things of the storx
Word count: 551, keyword: snow and some other things of the story that are x
Word count: 551, keyword: snow and some other things of the story that are tx
<<
< make.py
for i, line in enumerate(open('lines', encoding='utf-8')):
    for name, head in ('a', ''), ('m', 'PPPPP\n'):
        with open('%03d%s.txt' % (i, name), 'w', encoding='utf-8') as f:
            f.write('The kettle sang while the snow fell.\nNobody came to the door.\n\n' + head + line)
<<
< show.py
import json, sys
lines, found = open('lines', encoding='utf-8').read().splitlines(), {}
for row in sys.stdin:
    record = json.loads(row)
    declared = record['declared']
    found[record['path']] = str(declared['words']) if declared and declared.get('words') else '-'
for i, line in enumerate(lines):
    print('%s | %s | %s' % (found['%03da.txt' % i], found['%03dm.txt' % i], line))
<<
$ python3 make.py && lucid -f ndjson [0-9]*.txt | python3 show.py
551 | 551 | Word count about 551
- | - | About 551 words
551 | 551 | Actual word count 551
551 | 551 | Approx word count 551
551 | 551 | Approximate words: 551
- | - | Approximately 551 words
551 | 551 | Article word count 551
551 | 551 | Word count at 551
551 | 551 | Body word count: 551
- | - | Circa 551 words
551 | 551 | Est. word count: 551
551 | 551 | Estimated words: 551
551 | 551 | Exact word count 551
551 | 551 | Final word count 551
551 | 551 | Word count for this post: 551
551 | 551 | Words in the story: 551
551 | 551 | The word count is 551
551 | 551 | Length: 551 words
- | 551 | Length 551
551 | 551 | No of words 551
551 | 551 | Number of words 551
551 | 551 | Page words: 551
- | 551 | Total 551
- | 551 | Total: 551
551 | 551 | Total 551 words
551 | 551 | Story total: 551 words
551 | 551 | Total count 551
551 | 551 | Count: 551
- | 551 | Count 551
- | 551 | Words 551
551 | 551 | Wrods: 551
- | 551 | Wods 551
- | 551 | Swords 551
- | - | W.C. 551
551 | 551 | WC 551
551 | 551 | WC: 551
551 | 551 | Word cont 551
551 | 551 | Wrd cont 551
- | 551 | Wrd cnt 551
- | - | Wrd cn 551
- | - | Wdcoun 551
- | 551 | Worm hunt 551
551 | 551 | Wordcount=551
551 | 551 | Word_count: 551
551 | 551 | "Word count": 551
551 | 551 | - Word count: 551
- | - | + 551 words
- | - | > 551 words
551 | 551 | # Word count 551
- | - | #551
- | - | =551=
- | - | ~551
- | - | -551
551 | 551 | 551 words
551 | 551 | 551 word
551 | 551 | 551 wrods
- | - | 551 wordsss
- | - | 551 wor
551 | 551 | 551 swords
551 | 551 | 551-words
551 | 551 | 551 words.
- | - | 551 words - not counting the title
- | 551 | 551 (words)
551 | 551 | 551 words (without notes)
- | - | 551 words today
551 | 551 | Word count: 551 without the title
- | - | Word count: 551 with the title
551 | 551 | Word count: 551 approximately
551 | 551 | Word count: 551 excl. notes
- | - | Word count: 551 2007
551552 | 551552 | Word count: 551 552
- | - | Word count: 5 51
1551 | 1551 | Word count: 1 551
1551 | 1551 | Word count: 1,551
1551 | 1551 | Word count: 1.551
1551 | 1551 | Word count: 1'551
- | - | Word count: 1,55
- | - | Word count: 1,5511
- | - | Word count: 1551,551
1551551 | 1551551 | Word count: 1,551,551
11551551 | 11551551 | Word count: 11,551,551
111551551 | 111551551 | Word count: 111,551,551
- | - | Word count: 1,111,551,551
999999999 | 999999999 | Word count: 999999999
- | - | Word count: 9999999999
- | - | Word count: 0
551 | 551 | Word count: 0551
- | - | Word count: 551/600
- | - | Word count: 551 - 600
551 | 551 | Word count (551)
- | - | [Word count] 551
551 | 551 | {words 551}
551 | 551 | (words 551
- | 551 | (551)
551 | 551 | (551 words)
- | 551 | [551]
- | - | Words
- | - | Word count
- | - | Word count:
- | - | Number of the words of this text in the story: 551
- | - | Approximate total number of the words in this post: 551
- | - | Word & count: 551
- | - | Word &amp; count 551
551 | 551 | Word count&nbsp;551
551 | 551 | <b>Word count</b> 551
551 | 551 | <p>Word count 551</p>
551 | 551 | Wörd count 551
551 | 551 | Word count — 551
551 | 551 | Word count 551 wörds
551 | 551 | Word count: 551 including notes and some other things of the stox
- | - | Word count: 551 including notes and some other things of the storx
551 | 551 | Word count: 551, keyword: snow and some other things of the story that are x
- | - | Word count: 551, keyword: snow and some other things of the story that are tx

==== The head and the end of a long text declare, what stands between them does not.
< make.py
prose = 'The kettle sang while the snow fell. Nobody came to the door.\n\n' * 4000
heads = {'label': 'Snow\n\nWord count: 551\n\n', 'own-line': 'Snow\n\nWord Count:\n551\n\n', 'tag': '<b>Word count</b> 551\n\n', 'mark': 'PPPPP\n\n',
         'p': 'p P p P\n\n', 'html': '<p>Snow</p>\n<p>Word count: 551</p>\n', 'prose': 'I wrote 551 words.\n\n', 'none': '', 'late': '\n' * 30 + 'Word count: 551\n\n'}
for name, head in heads.items():
    open(name + '.md', 'w').write(head + prose)
    open(name + '-cr.md', 'w').write((head + prose).replace('\n', '\r'))
open('end.md', 'w').write(prose + 'Word count: 551\n')
open('end-mark.md', 'w').write(prose + 'PPPPP\n\n551\n' + 'A note. ' * 300 + '\n')
open('middle.md', 'w').write(prose + 'Word count: 551\n\n' + prose)
open('middle-mark.md', 'w').write(prose + 'PPPPP\n\nWord count: 551\n\n' + prose)
<<
< show.py
import json, sys
for row in sys.stdin:
    r = json.loads(row)
    print(r['path'], r['counts']['words'], *(r['declared'] and [r['declared'][k] for k in ('words', 'where', 'line', 'form')] or ['-']))
<<
$ python3 make.py; lucid -f ndjson --metrics ari *.md | python3 show.py
end-mark.md 48000 551 trailer 8003 N
end.md 48000 551 trailer 8001 Word count: N
html-cr.md 48001 551 header 2 Word count: N
html.md 48001 551 header 2 Word count: N
label-cr.md 48001 551 header 3 Word count: N
label.md 48001 551 header 3 Word count: N
late-cr.md 48000 551 header 31 Word count: N
late.md 48000 551 header 31 Word count: N
mark-cr.md 48001 -
mark.md 48001 -
middle-mark.md 48000 551 trailer 8003 Word count: N
middle.md 96003 -
none-cr.md 48000 -
none.md 48000 -
own-line-cr.md 48001 551 header 3 Word Count: N
own-line.md 48001 551 header 3 Word Count: N
p-cr.md 48004 -
p.md 48004 -
prose-cr.md 48004 -
prose.md 48004 -
tag-cr.md 48000 551 header 1 Word count</b> N
tag.md 48000 551 header 1 Word count</b> N

==== Of two that may declare the surer does, and of two as sure the one nearer to the mark.
< texts
Word count 551|PPPPP|812
812|PPPPP|Word count 551
551 words|PPPPP|Total 812
Total 812|PPPPP|551 words
551|PPPPP|812
Word count 551||PPPPP||812 words
Words 551|Word count 812
Word count 551|Word count 812
551 words|812 words|PPPPP
812 words||551 words|PPPPP
PPPPP|551 words|812 words
PPPPP|551|Word count 812
PPPPP||551||812
Count 551|PPPPP|A note.|Word count 812
PPPPP|Word count|551|812
Word count <551>
<551 words>
Word count < 551 >
Word count </b>551<!-- x -->
Word count <3 551
Word count<br>551<br/>
<!-- Word count 551 -->
<? Word count 551 ?>
<<
< make.py
for i, text in enumerate(open('texts')):
    open('%02d.md' % i, 'w').write('The kettle sang while the snow fell.\n\n' + text.strip('\n').replace('|', '\n') + '\n')
<<
< show.py
import json, sys
texts = open('texts').read().splitlines()
for text, row in zip(texts, sys.stdin):
    d = json.loads(row)['declared']
    print(text, '=', d['words'] if d else '-', d['form'] if d else '')
<<
$ python3 make.py; lucid -f ndjson --metrics ari *.md | python3 show.py
Word count 551|PPPPP|812 = 551 Word count N
812|PPPPP|Word count 551 = 551 Word count N
551 words|PPPPP|Total 812 = 812 Total N
Total 812|PPPPP|551 words = 551 N words
551|PPPPP|812 = 812 N
Word count 551||PPPPP||812 words = 551 Word count N
Words 551|Word count 812 = 812 Word count N
Word count 551|Word count 812 = 812 Word count N
551 words|812 words|PPPPP = 812 N words
812 words||551 words|PPPPP = 551 N words
PPPPP|551 words|812 words = 551 N words
PPPPP|551|Word count 812 = 812 Word count N
PPPPP||551||812 = 551 N
Count 551|PPPPP|A note.|Word count 812 = 812 Word count N
PPPPP|Word count|551|812 = 551 Word count N
Word count <551> = - 
<551 words> = - 
Word count < 551 > = - 
Word count </b>551<!-- x --> = 551 Word count </b>N
Word count <3 551 = - 
Word count<br>551<br/> = 551 Word count N
<!-- Word count 551 --> = - 
<? Word count 551 ?> = - 

==== Front matter in JSON ends where its bracket does, and what is cut or crossed is text.
$ for text in '{"title": "A"}' '{"title": "A"]' '{"a": [1, {"b": "}"}]}' '{"a": "\"}"}' '{"a": 1}}' '{"a": {"b": 1}' '[1]' '{}' '{"a": "x' '{"a": ]}' '{"keywords": ["a", "b"], "language": "de"}'; do printf '%s\nThree words here.\n' "$text" > a.md; echo "$text = $(lucid -q a.md 2>&1)"; done
{"title": "A"} = 3 words  a.md
{"title": "A"] = 5 words  a.md
{"a": [1, {"b": "}"}]} = 3 words  a.md
{"a": "\"}"} = 3 words  a.md
{"a": 1}} = 5 words  a.md
{"a": {"b": 1} = 6 words  a.md
[1] = 4 words  a.md
{} = 3 words  a.md
{"a": "x = 5 words  a.md
{"a": ]} = 4 words  a.md
{"keywords": ["a", "b"], "language": "de"} = 3 words  a.md

==== Any three lines at the end of an article: which number is declared, and which lines are no words of the article.
< make.py
import itertools
lines = {'L': 'Word count %d', 'W': '%d words', 'N': '%d', 'T': 'Word count:', 'P': 'PPPPP', 'a': 'A note.', '_': ''}
for row in itertools.product(lines, repeat=4):
    if not any(c in 'NW' for c in row) and row.count('L') < 2 or row[0] == '_' == row[3] or 'a' in row[:2]:
        continue
    text = '\n'.join(lines[c] % n if '%' in lines[c] else lines[c] for c, n in zip(row, (551, 612, 733, 894)))
    with open(''.join(row) + '.md', 'w') as f:
        f.write('The kettle sang while the snow fell.\nNobody came to the door.\n\n' + text + '\n')
<<
< show.py
import json, sys
said = {}
for line in sys.stdin:
    r = json.loads(line)
    d = r['declared']
    said.setdefault('%s %s' % (d['words'] if d else '-', r['counts']['words'] - 12), []).append(r['path'][:-3])
for what, rows in sorted(said.items()):
    print(what, *rows)
<<
$ python3 make.py; lucid -f ndjson --metrics ari *.md | python3 show.py | fold -w 110 -s
- 0 PPaN PPaW PTaN PTaW P_aN P_aW _PaN _PaW
- 1 N___ ___N
- 10 WLLW WLLa
- 2 NN__ N_N_ N__N TPaN TPaW _N_N __NN
- 3 NNN_ NN_N NTPP NTPT NTP_ NTPa NT_P NT__ NW__ N_NN N_TP N_T_ N__T N__a N_aP N_a_ WN__ _NNN _NTP _N_T _N_a 
_NaP __NT __NW __Na __WN __aN
- 4 NNNN NNTP NNT_ NNW_ NN_T NN_a NNaP NNa_ NWN_ NW_N N_NT N_NW N_Na N_WN N_aN WNN_ WN_N WTPP WTPT WTP_ WTPa 
WT_P WT__ WW__ _NNT _NNW _NNa _NWN _NaN _WNN _WTP _WaP __WT __WW __Wa __aW
- 5 NLN_ NNNT NNNW NNNa NNWN NNaN NTNN NTTP NTT_ NT_T NT_a NTaP NTa_ NWNN NWTP NWT_ NWW_ NW_T NW_a NWaP NWa_ 
N_TT N_Ta N_WT N_WW N_Wa N_aT N_aW N_aa T_aN WNNN WNTP WNT_ WNW_ WN_T WN_a WNaP WNa_ WWN_ WW_N _NLN _NTT _NTa 
_NWT _NWW _NWa _NaT _NaW _Naa _TaN _WNT _WNW _WNa _WWN _WaN
- 6 NLNN NLW_ NLaP NLa_ NNLN NNTT NNTa NNWT NNWW NNWa NNaT NNaW NNaa NTNW NTNa NTWN NTaN NWNT NWNW NWNa NWWN 
NWaN T_aW WLN_ WNNT WNNW WNNa WNWN WNaN WTNN WTTP WTT_ WT_T WT_a WTaP WTa_ WWNN WWTP WWT_ WWW_ WW_T WW_a WWaP 
WWa_ _NLW _NLa _TaW _WLN _WTT _WTa _WWT _WWW _WWa _WaT _WaW _Waa
- 7 NLNT NLNW NLNa NLWN NLaN NNLW NNLa NTTT NTTa NTWW NTWa NTaT NTaW NTaa NWLN NWTT NWTa NWWT NWWW NWWa NWaT 
NWaW NWaa TTaN WLNN WLW_ WLaP WLa_ WNLN WNTT WNTa WNWT WNWW WNWa WNaT WNaW WNaa WTNW WTNa WTWN WTaN WWNT WWNW 
WWNa WWWN WWaN _WLW _WLa
- 8 NLLN NLWT NLWW NLWa NLaT NLaW NLaa NWLW NWLa TTaW WLNT WLNW WLNa WLWN WLaN WNLW WNLa WTTT WTTa WTWW WTWa 
WTaT WTaW WTaa WWLN WWTT WWTa WWWT WWWW WWWa WWaT WWaW WWaa
- 9 NLLW NLLa WLLN WLWT WLWW WLWa WLaT WLaW WLaa WWLW WWLa
551 0 LPNL LPNN LPNP LPNT LPNW LPN_ LPNa LPPN LPPW LPTL LPWL LPWN LPWP LPWT LPWW LPW_ LPWa LP_N LP_W LPaL 
LPaN LPaW L_PN L_PW NPPP NPPT NPP_ NPPa NPTP NPTT NPT_ NPTa NP_P NP_T NP__ NP_a NPaN NPaP NPaT NPaW NPa_ NPaa 
N_PP N_PT N_P_ N_Pa N__P WPNN WPNP WPNT WPNW WPN_ WPNa WPPN WPPP WPPT WPP_ WPPa WPTP WPTT WPT_ WPTa WP_N WP_P 
WP_T WP__ WP_a WPaN WPaP WPaT WPaW WPa_ WPaa W_PN W_PP W_PT W_P_ W_Pa W__P W___
551 1 LNPN LNPP LNPT LNPW LNP_ LNPa LN_P LN__ L_NP L_N_ L__N W_NP W_N_ W__N
551 2 LNNP LNN_ LN_N LTPN LTPW LWPN LWPP LWPT LWPW LWP_ LWPa LW_P LW__ L_NN L_WP L_W_ L__W W_NN W_TP W_T_ 
W__T W__a W_aP W_a_
551 3 LNNN LNTP LNT_ LNWP LNW_ LN_T LN_W LN_a LNaP LNa_ LWNP LWN_ LW_N L_NT L_NW L_Na L_WN L_aN W_NT W_NW 
W_Na W_WN W_aN
551 4 LLNP LLN_ LNNT LNNW LNNa LNWN LNaN LTNN LWNN LWTP LWT_ LWWP LWW_ LW_T LW_W LW_a LWaP LWa_ L_WT L_WW 
L_Wa L_aW W_TT W_Ta W_WT W_WW W_Wa W_aT W_aW W_aa
551 5 LLNN LLWP LLW_ LLaP LLa_ LNLN LNTT LNTa LNWT LNWW LNWa LNaT LNaW LNaa LTNW LTNa LTWN LTaN LWNT LWNW 
LWNa LWWN LWaN
551 6 LLNT LLNW LLNa LLWN LLaN LNLW LNLa LTWW LTWa LTaW LWLN LWTT LWTa LWWT LWWW LWWa LWaT LWaW LWaa
551 7 LLLN LLWT LLWW LLWa LLaT LLaW LLaa LWLW LWLa
551 8 LLLW LLLa
612 0 PLLL PLLN PLLP PLLT PLLW PLL_ PLLa PLNL PLNN PLNP PLNT PLNW PLN_ PLNa PLPL PLPN PLPW PLTL PLTN PLTW 
PLWL PLWN PLWP PLWT PLWW PLW_ PLWa PL_L PL_N PL_W PLaL PLaN PLaW PNLN PNLW PNLa PNNN PNNP PNNT PNNW PNN_ PNNa 
PNPN PNPP PNPT PNP_ PNPa PNTP PNTT PNT_ PNTa PNWN PNWT PNWW PNW_ PNWa PN_N PN_P PN_T PN__ PN_a PNaN PNaP PNaT 
PNaW PNa_ PNaa PWLN PWLW PWLa PWNN PWNP PWNT PWNW PWN_ PWNa PWPN PWPP PWPT PWPW PWP_ PWPa PWTP PWTT PWT_ PWTa 
PWWN PWWP PWWT PWWW PWW_ PWWa PW_N PW_P PW_T PW_W PW__ PW_a PWaN PWaP PWaT PWaW PWa_ PWaa TNPN TNPP TNPT TNPW 
TNP_ TNPa TN_P TN__ TWPN TWPP TWPT TWPW TWP_ TWPa TW_P TW__ _LPN _LPW _NPP _NPT _NPa _N_P _WPN _WPP _WPT _WPa 
_W_P
612 1 NLPN NLPP NLPT NLPW NLP_ NLPa NL_P NL__ NNPP NNPT NNP_ NNPa NN_P NWPN NWPP NWPT NWP_ NWPa NW_P TNNP 
TNN_ TN_N TWNP TWN_ TW_N _LNP _L_N _W_N
612 2 NL_N TLPN TLPW TNNN TNTP TNT_ TNWP TNW_ TN_T TN_W TN_a TNaP TNa_ TWNN TWTP TWT_ TWWP TWW_ TW_T TW_W 
TW_a TWaP TWa_ WLPN WLPP WLPT WLPW WLP_ WLPa WL_P WL__ WNPP WNPT WNP_ WNPa WN_P WWPN WWPP WWPT WWP_ WWPa WW_P 
_LNN _LWP _L_W _W_T _W_a
612 3 LLPN LLPP LLPT LLPW LLP_ LLPa LL_P LL__ NLTP NLT_ NL_T NL_W NL_a TLNP TLN_ TL_N TNNT TNNW TNNa TNWN 
TNaN TWNT TWNW TWNa TWWN TWaN WL_N _LNT _LNW _LNa _LWN _LaN
612 4 LL_N TLNN TLWP TLW_ TL_W TNLN TNTT TNTa TNWT TNWW TNWa TNaT TNaW TNaa TWLN TWTT TWTa TWWT TWWW TWWa 
TWaT TWaW TWaa WLTP WLT_ WL_T WL_W WL_a _LLN _LWT _LWW _LWa _LaW
612 5 LLTP LLT_ LL_T LL_W LL_a NLTT NLTa TLNT TLNW TLNa TLWN TLaN TNLW TNLa TWLW TWLa _LLW _LLa
612 6 TLLN TLWT TLWW TLWa TLaW WLTT WLTa
612 7 LLTT LLTa TLLW TLLa
733 0 LPLL LPLN LPLP LPLT LPLW LPL_ LPLa NPLL NPLN NPLP NPLT NPLW NPL_ NPLa NPNN NPNP NPNT NPNW NPN_ NPNa 
NPWN NPWP NPWT NPWW NPW_ NPWa PNLP PNLT PNL_ PNWP PPLL PPLN PPLW PPNN PPNP PPNT PPNW PPN_ PPNa PPWN PPWP PPWT 
PPWW PPW_ PPWa PTLL PTLN PTLW PTNL PTNN PTNP PTNT PTNW PTN_ PTNa PTWL PTWN PTWP PTWT PTWW PTW_ PTWa PWLP PWLT 
PWL_ P_LL P_LN P_LW P_NN P_NP P_NT P_NW P_N_ P_Na P_WN P_WP P_WT P_WW P_W_ P_Wa T_NP T_N_ T_WP T_W_ WPLL WPLN 
WPLP WPLT WPLW WPL_ WPLa WPWN WPWP WPWT WPWW WPW_ WPWa _PLL _PLN _PLW _PNN _PNP _PNT _PNW _PNa _PWN _PWP _PWT 
_PWW _PWa _TNP _TWP __NP __WP
733 1 NTNP NTN_ NTWP NTW_ N_LP N_L_ N_NP N_WP N_W_ T_NN T_WN _NLP _NNP _NWP _TNN _TWN __LN
733 2 NNLP NNL_ NNNP NNWP N_LN TPLL TPLN TPLW TPNN TPNP TPNT TPNW TPN_ TPNa TPWN TPWP TPWT TPWW TPW_ TPWa 
TTNP TTN_ TTWP TTW_ T_NT T_NW T_Na T_WT T_WW T_Wa WTNP WTN_ WTWP WTW_ W_LP W_L_ W_WP W_W_ _TNT _TNW _TNa _TWT 
_TWW _TWa _WLP _WNP _WWP __LW
733 3 LTNP LTN_ LTWP LTW_ L_LP L_L_ NTLP NTL_ NTNT NTWT NWLP NWL_ NWNP NWWP N_LT N_LW N_La TNLP TNL_ TTNN 
TTWN T_LN WNLP WNL_ WNNP WNWP W_LN _LLP _NLT _TLN
733 4 LNLP LNL_ L_LN NLLP NLL_ NLNP NLWP NNLT NTLN TTNT TTNW TTNa TTWT TTWW TTWa TWLP TWL_ T_LW WTLP WTL_ 
WTNT WTWT WWLP WWL_ WWNP WWWP W_LT W_LW W_La _TLW _WLT
733 5 LTLP LTL_ LTNT LTWT LWLP LWL_ L_LT L_LW L_La NTLT NTLW NTLa NWLT TLLP TLL_ TNLT TTLN WLLP WLL_ WLNP 
WLWP WNLT WTLN _LLT
733 6 LLLP LLL_ LNLT LTLN NLLT TTLW TWLT WTLT WTLW WTLa WWLT
733 7 LTLT LTLW LTLa LWLT TLLT WLLT
733 8 LLLT
894 0 LPPL LPTN LPTW LP_L L_PL NPNL NPPL NPPN NPPW NPTL NPTN NPTW NPWL NP_L NP_N NP_W NPaL N_PL N_PN N_PW 
PNLL PNNL PNPL PNPW PNTL PNTN PNTW PNWL PN_L PN_W PNaL PPNL PPPN PPPW PPTN PPTW PPWL PP_N PP_W PTPN PTPW PTTN 
PTTW PT_N PT_W PWLL PWNL PWPL PWTL PWTN PWTW PWWL PW_L PWaL P_NL P_PN P_PW P_TN P_TW P_WL P__N P__W TNPL TWPL 
T__N T__W WPNL WPPL WPPW WPTL WPTN WPTW WPWL WP_L WP_W WPaL W_PL W_PW _LPL _NPL _NPN _NPW _PNL _PPN _PPW _PTN 
_PTW _PWL _P_N _P_W _T_N _T_W _WPL _WPW __PN __PW __TN __TW ___W
894 1 LNPL NLPL NNPL NNPN NNPW NT_N NT_W NWPL NWPW N_TN N_TW N__L N__W _NTN _NTW _N_L _N_W __NL
894 2 LTPL LWPL NNTN NNTW NN_L NN_W N_NL TLPL TPNL TPPN TPPW TPTN TPTW TPWL TP_N TP_W TT_N TT_W T_PN T_PW 
T_TN T_TW WLPL WNPL WNPN WNPW WT_N WT_W WWPL WWPW W_TN W_TW W__L W__W _NNL _TPN _TPW _TTN _TTW _WTN _WTW _W_L 
_W_W __WL
894 3 LLPL LT_N LT_W L_TN L_TW L__L NNNL NTPL NTPN NTPW NTTN NTTW NT_L NWTN NWTW NW_L NW_W N_TL N_WL N_aL 
TNTN TNTW TN_L T_NL WNTN WNTW WN_L WN_W W_NL _LTN _LTW _L_L _NTL _NWL _NaL _TNL _WNL __LL
894 4 LNTN LNTW LN_L L_NL NLTN NLTW NL_L NNTL NNWL NNaL NTNL NWNL N_LL TNNL TTPN TTPW TTTN TTTW TWTN TWTW 
TW_L T_WL WNNL WTPL WTPN WTPW WTTN WTTW WT_L WWTN WWTW WW_L WW_W W_TL W_WL W_aL _LNL _NLL _TWL _WTL _WWL _WaL
894 5 LNNL LTTN LTTW LT_L LWTN LWTW LW_L L_TL L_WL L_aL NLNL NNLL NTTL NTWL NTaL NWTL NWWL NWaL TLTN TLTW 
TL_L TNTL TNWL TNaL TTNL TWNL T_LL WLTN WLTW WL_L WNTL WNWL WNaL WTNL WWNL W_LL _LTL _LWL _LaL _TLL _WLL
894 6 LLTN LLTW LL_L LNTL LNWL LNaL LTNL LWNL L_LL NLTL NLWL NLaL NTLL NWLL TLNL TNLL TTWL TWTL TWWL TWaL 
WLNL WNLL WTTL WTWL WTaL WWTL WWWL WWaL _LLL
894 7 LLNL LNLL LTTL LTWL LTaL LWTL LWWL LWaL NLLL TLTL TLWL TLaL TTLL TWLL WLTL WLWL WLaL WTLL WWLL
894 8 LLTL LLWL LLaL LTLL LWLL TLLL WLLL
894 9 LLLL

==== A long text declares what a short one does, whatever stands at its head and its end.
< make.py
short = 'The kettle sang while the snow fell. Nobody came to the door.\n\n' * 60
long = short * 20
heads, ends = [], []
for first in ('A', '\u2018a', '\u2019a', '\u201ca', '\u201da', '\u201ea', '"a', "'a", '\u00c9', '\u2014a', '\u6f22', '7', '* a', '# a', '> a', 'Pa', 'p '):
    for before in 0, 1, 18, 19, 20, 21:
        for declares in 'Word count: 551', 'PPPPP', 'P*P*P P':
            heads.append((first + ' line\n') * before + declares + '\n')
for mark in 'PPPPP', 'pppp', 'PPP', 'PPPp', 'P P P P', '<p>PPPPP', 'End', 'PPPP and more':
    for between in '', '\n', '\n\n', 'A note.\n', '```\ncode\n```\n', '``` a ` b\n', '~~~\n', '~~~ x ~ y\n', '````\n```\n````\n', '``\n':
        ends += [between + mark + '\n' + '\n' * (k % 2) + '551 words\n' + 'A note.\n' * k for k in (0, 39, 40)]
rows = [(h, '') for h in heads] + [('', e) for e in ends]
for i, (head, end) in enumerate(rows):
    for name, middle in ('long', long), ('short', short):
        with open('%s%04d.md' % (name, i), 'w') as f:
            f.write(head + '\n' + middle + end)
<<
< show.py
import json, sys
found, kinds = {}, {}
for row in sys.stdin:
    r = json.loads(row)
    d = r['declared'] or {}
    what = d.get('words'), d.get('where'), d.get('form')
    kinds[what] = kinds.get(what, 0) + 1
    words, prose = r['counts']['words'], 12 * 60 * (20 if r['path'].startswith('long') else 1)
    words -= prose * (words >= prose)
    found.setdefault(r['path'].strip('longshrt'), []).append((words, *what))
print([(name, pair) for name, pair in sorted(found.items()) if pair[0] != pair[1]])
print(len(found), sorted(kinds.items(), key=str))
<<
$ python3 make.py; lucid -f ndjson --metrics ari *.md | python3 show.py
[]
546 [((551, 'header', 'Word count: N'), 136), ((551, 'trailer', 'N words'), 192), ((None, None, None), 764)]

==== Which labels have their number behind which sign, or on the next line, alone and behind an end mark.
< make.py
labels = ('Word count', 'Words', 'Word total', 'Total', 'Total words', 'Count', 'Length', 'Story', 'WC', 'Number of words', 'Story total', 'Wrods', 'Sum', 'Note', 'Pages')
for i, label in enumerate(labels):
    for k, between in enumerate((': ', ' ', '; ', '\n', ':\n', ';\n', ': \n', '.\n', ')\n', ':\n\n', ' -\n', '**\n', ':**\n')):
        for m, mark in enumerate(('', 'PPPPP\n')):
            with open('%02d-%02d-%d.txt' % (i, k, m), 'w') as f:
                f.write('The kettle sang while the snow fell.\nNobody came to the door.\n\n' + mark + label + between + '551\n')
<<
< show.py
import json, sys
found = {}
for row in sys.stdin:
    r = json.loads(row)
    what = r['declared'] and r['declared']['words'], r['counts']['words'] - 12
    found.setdefault(r['path'][:2] + r['path'][5:7], []).append('-' if not what[0] else 'D' if what[1] == 0 else '%+d' % what[1])
for name, row in found.items():
    print(name, *row)
<<
$ python3 make.py; lucid -f ndjson --metrics ari *.txt | python3 show.py
00-0 D D - D D D D D D D D D D
00-1 D D - D D D D D D D D D D
01-0 D - - - D - D - - D - - D
01-1 D D - - D - D - - D - - D
02-0 D - - - D - D - - D - - D
02-1 D D - - D - D - - D - - D
03-0 - - - - - - - - - - - - -
03-1 D D - - - - - - - - - - -
04-0 D D - - D - D - - D - - D
04-1 D D - - D - D - - D - - D
05-0 D - - - - - - - - - - - -
05-1 D D - - - - - - - - - - -
06-0 - - - - - - - - - - - - -
06-1 D D - - - - - - - - - - -
07-0 - - - - - - - - - - - - -
07-1 - - - - - - - - - - - - -
08-0 D D - D D D D D D D D D D
08-1 D D - D D D D D D D D D D
09-0 D D - - D - D - - D - - D
09-1 D D - - D - D - - D - - D
10-0 - - - - - - - - - - - - -
10-1 D D - - - - - - - - - - -
11-0 D - - - D - D - - D - - D
11-1 D D - - D - D - - D - - D
12-0 - - - - - - - - - - - - -
12-1 - - - - - - - - - - - - -
13-0 - - - - - - - - - - - - -
13-1 - - - - - - - - - - - - -
14-0 - - - - - - - - - - - - -
14-1 - - - - - - - - - - - - -

==== A count that is meant and cannot be read keeps the gate shut, and is not declared once more.
< make.py
for i, last in enumerate(('Word Count 99 9', 'Word Count: nine', '**Wordcount:** ?', '| Word Count | 9 |', 'Words: many', 'Word Count',
                          'Word counts differ.', 'Notes.', 'Word Count: x\n\nWord Count 5', '')):
    open('mark%d.md' % i, 'w').write('One two three four five.\n\nPPPPP\n\n%s\n' % last)
for i, key in enumerate(('wordcount: nine', 'word_count: -5', 'wordCount: [5]', 'word-count: 5.5', 'words: many', 'wordcount:',
                         'wordcount: ~', 'wordcount: x\nword_count: 5')):
    open('key%d.md' % i, 'w').write('---\ntitle: T\n%s\n---\n\nOne two three four five.\n' % key)
open('toml.md', 'w').write('+++\nwordcount = "five"\n+++\n\nOne two three four five.\n')
<<
$ python3 make.py; lucid check --no-config .
./key0.md:3:1: error: the word count of the front matter is no number; it has 5 words [declared-count]
./key1.md:3:1: error: the word count of the front matter is no number; it has 5 words [declared-count]
./key2.md:3:1: error: the word count of the front matter is no number; it has 5 words [declared-count]
./key3.md:3:1: error: the word count of the front matter is no number; it has 5 words [declared-count]
./mark0.md:5:1: error: a word count is named behind the end mark, and none can be read; it has 5 words [declared-count]
./mark1.md:5:1: error: a word count is named behind the end mark, and none can be read; it has 5 words [declared-count]
./mark2.md:5:1: error: a word count is named behind the end mark, and none can be read; it has 5 words [declared-count]
./mark3.md:5:1: error: a word count is named behind the end mark, and none can be read; it has 5 words [declared-count]
./mark4.md:5:1: error: a word count is named behind the end mark, and none can be read; it has 5 words [declared-count]
./mark5.md:5:1: error: a word count is named behind the end mark, and none can be read; it has 5 words [declared-count]
./toml.md:2:1: error: the word count of the front matter is no number; it has 5 words [declared-count]
[1]
$ lucid check --no-config --declare mark1.md; lucid check --no-config --fix mark1.md key0.md | wc -l; tail -n 1 mark1.md; lucid mark1.md 2>&1 | grep warning:
lucid: mark1.md: declares a count that cannot be read: it gets no other
mark1.md:5:1: error: a word count is named behind the end mark, and none can be read; it has 5 words [declared-count]
2
Word Count: nine
mark1.md:3:1: warning: 3 words after the end mark not counted
mark1.md:5:1: warning: a word count is named behind the end mark, and none can be read
