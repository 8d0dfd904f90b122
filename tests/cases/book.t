==== A book has limits for all of its files together, held with --total alone.
< .lucid.yaml
total: {min: 20, max: 30}
<<
< a.md
One two three four five six seven eight.
<<
< b.md
One two three four five six seven eight nine ten.
<<
$ rm -r articles; lucid check; lucid check --total; lucid check --total -f tsv | cut -f 1-9; lucid check --total --exit-zero > /dev/null; echo $?
.lucid.yaml:1:14: error: 18 words in 2 files, fewer than 20: 2 to go [total]
path	line	column	end_line	end_column	severity	rule	value	limit
.lucid.yaml	1	14			error	total	18	20
0
$ echo 'Eleven twelve.' >> b.md; lucid check --total; cat b.md a.md > c.md; lucid check --total; lucid check --print-config a.md | grep total
.lucid.yaml:1:23: error: 40 words in 3 files, more than 30: cut 10 [total]
total.min: 20  # .lucid.yaml:1:14
total.max: 30  # .lucid.yaml:1:23
$ rm c.md; lucid check --total a.md b.md nofile; echo $?; lucid check --total -f json a.md | python3 -c "import json,sys; d=json.load(sys.stdin); print([(f['path'], [x['rule'] for x in f['findings']]) for f in d['files']])"
lucid: nofile: No such file or directory
2
[('a.md', []), ('.lucid.yaml', ['total'])]

==== Of files that cannot be read, only that is said.
$ lucid check --total nofile
lucid: nofile: No such file or directory
[2]

==== What cannot be held is said.
< a.md
One two.
<<
$ lucid check --total --no-config a.md; lucid check --total --staged; lucid diff --total a.md a.md
lucid: --total: there is no limit: total: {min: 60000} in .lucid.yaml
lucid: --total is of all files, not of those that are staged
Try 'lucid --help'.
lucid: --total is for lucid report, check
Try 'lucid --help'.
[2]
$ mkdir x y; cp a.md x; cp a.md y; echo 'total.min: 1' > x/.lucid.yaml; echo 'total: {min: 2}' > y/.lucid.yaml; lucid check --total x; lucid check --total x y; echo 'total: {most: 2}' > x/.lucid.yaml; lucid check x
lucid: --total: the files have different limits: check those of each configuration apart
lucid: x/.lucid.yaml:1:9: total has min and max, words of all files together
[2]
