==== What Spark and Hadoop start, from names on lines.
< a.txt
The moon is late. The tide is later.
<<
< the other's.txt
A tide that comes in, and a tide that goes out.
<<
< map.sh
cut -f 2- | xargs -r -d '\n' lucid -f ndjson --with vocabulary
<<
$ ls *.txt > names; lucid -f json *.txt > whole
$ xargs -r -d '\n' lucid -f ndjson --with vocabulary < names | lucid merge -f json > spark
$ awk '{ print NR "\t" $0 }' names | sh map.sh | lucid merge -f json > hadoop
$ python3 -c "import json; print([json.load(open(f))['total'] == json.load(open('whole'))['total'] for f in ('spark', 'hadoop')])"
[True, True]
$ xargs -r -d '\n' lucid -f ndjson < /dev/null

==== Jobs of an array share a list of names, and go on when they are started again.
< job
lucid -f ndjson --with vocabulary --files-from0 list --shard $1/4 --resume part.$1 >> part.$1
<<
$ mkdir d; for i in $(seq 40); do echo "The boat$i comes in. It leaves by $i." > d/$i.txt; done
$ find d -type f -print0 > list; lucid -f json d > whole
$ for i in 1 2 3 4; do sh job $i; done; truncate -s -100 part.2; for i in 2 4; do sh job $i; done
$ lucid merge -f json --last part.* > merged
$ python3 -c "import json; print(json.load(open('merged'))['total'] == json.load(open('whole'))['total'])"
True

==== Rows of a table have their words beside them.
$ sqlite3 :memory: ".load $BUILD/sqlite/lucid" "CREATE TABLE posts(id INTEGER, body TEXT)" "INSERT INTO posts VALUES (1, 'Sea sea sea and sea.'), (2, 'Four.')" "ALTER TABLE posts ADD COLUMN words INTEGER GENERATED ALWAYS AS (lucid_words(body))" "SELECT id, words FROM posts" "CREATE INDEX i ON posts(lucid_words(body))" "SELECT posts.id, term, count FROM posts, lucid_keywords(posts.body) WHERE lucid_words(posts.body) = 5 LIMIT 1"
1|5
2|1
1|sea|4
