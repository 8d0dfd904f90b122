==== Texts are scored where they live.
$ sqlite3 :memory: ".load $BUILD/sqlite/lucid" "SELECT lucid_words('One two three. Four.')"
4
$ sqlite3 :memory: ".load $BUILD/sqlite/lucid" "SELECT round(lucid_metric('The cat sat on the mat.', 'flesch_reading_ease'), 3)"
116.145
$ sqlite3 :memory: ".load $BUILD/sqlite/lucid" "SELECT lucid_words(NULL) IS NULL, lucid_metric('', 'smog') IS NULL"
1|1
$ sqlite3 :memory: ".load $BUILD/sqlite/lucid" "SELECT lucid_metric('One.', 'nonsense')"
Error: stepping, lucid_metric: no such metric
[1]

==== Sentences, the declared count and the grade of a row; NULL is unknown.
$ sqlite3 :memory: ".load $BUILD/sqlite/lucid" "SELECT lucid_sentences('One two. Three.'), lucid_declared('One.' || char(10) || char(10) || 'Word Count 7'), lucid_declared('One.') IS NULL, lucid_grade('') IS NULL, lucid_grade(NULL) IS NULL"
2|7|1|1|1
$ sqlite3 :memory: ".load $BUILD/sqlite/lucid" "SELECT round(lucid_grade(readfile('articles/tides.md')), 2)"; lucid -f tsv --columns grade --precision 2 articles/tides.md | tail -n 1
6.45
6.45

==== The same as the program counts, and rows do not touch each other.
$ sqlite3 :memory: ".load $BUILD/sqlite/lucid" "CREATE TABLE p(b)" "INSERT INTO p VALUES (readfile('articles/tides.md')), ('One two.'), (readfile('articles/tides.md'))" "SELECT group_concat(lucid_words(b), ' ') FROM p"
393 2 393

==== Keywords are a table.
$ sqlite3 :memory: ".load $BUILD/sqlite/lucid" "SELECT term, count FROM lucid_keywords('The moon and the moon. A tide, a tide, a tide.') ORDER BY count DESC"
tide|3
moon|2
$ sqlite3 :memory: ".load $BUILD/sqlite/lucid" "WITH p(b) AS (VALUES ('sea sea'), ('sun sun sun')) SELECT term, count FROM p, lucid_keywords(p.b) k"
sea|2
sun|3

==== They are fit for views of a database that is not trusted.
$ sqlite3 :memory: ".load $BUILD/sqlite/lucid" "PRAGMA trusted_schema = OFF" "CREATE TABLE p(b)" "INSERT INTO p VALUES ('One two.')" "CREATE VIEW v AS SELECT lucid_words(b) AS words, (SELECT count(*) FROM lucid_keywords(b)) AS terms FROM p" "SELECT words, terms FROM v"
2|0

==== What cannot be loaded leaves nothing behind: functions in use cannot be replaced.
$ printf "SELECT load_extension('%s/sqlite/lucid');\nSELECT lucid_words('One two.');\n" "$BUILD" | sqlite3 -cmd ".load $BUILD/sqlite/lucid" :memory: 2>&1 | tail -n 1
2
