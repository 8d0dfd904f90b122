==== The report comes again on each save, with what has changed and how far it is to the goal.
< a.md
---
word_goal: 40
---
The sea is calm. The moon is up.
<<
$ lucid watch a.md > said 2>&1 & until grep -qs Goal said; do sleep 0.1; done; echo 'And now there is more of it.' >> a.md; until [ $(grep -c Goal said) = 2 ]; do sleep 0.1; done; kill $!; wait; sed -n -e '/^Changed/p' -e '/^Goal/p' -e '/ words ·.*aloud/p' said
8 words · 2 sentences · 2 s to read, 3 s aloud
Changed        nothing since the start
Goal           ████░░░░░░░░░░░░░░░░  8 of 40 words, 20 %, 32 to go
15 words · 3 sentences · 4 s to read, 6 s aloud
Changed        words +7 (8 → 15) ...
Goal           ████████░░░░░░░░░░░░  15 of 40 words, 37 %, 25 to go

==== A file that another takes the place of is watched on, and one that is gone is waited for.
< a.md
One two three.
<<
$ lucid watch --goal 4 a.md > said 2>&1 & until grep -qs Goal said; do sleep 0.1; done; mv a.md b.md; until grep -qs gone said; do sleep 0.1; done; echo 'One two three four.' > c.md; mv c.md a.md; until [ $(grep -c Goal said) = 2 ]; do sleep 0.1; done; kill $!; wait; grep -e ^Goal -e gone said
Goal           ███████████████░░░░░  3 of 4 words, 75 %, 1 to go
lucid: a.md: it is gone; waiting for it
Goal           ████████████████████  4 of 4 words, 100 %, reached

==== A configuration that changes changes the report, and one that is wrong is said.
< a.md
One two-three four.
<<
$ lucid watch a.md > said 2>&1 & until grep -qs Changed said; do sleep 0.1; done; echo 'words: uax29' > .lucid.yaml; until [ $(grep -c Changed said) = 2 ]; do sleep 0.1; done; echo 'words: most' > .lucid.yaml; until grep -qs 'must be' said; do sleep 0.1; done; rm .lucid.yaml; until [ $(grep -c Changed said) = 3 ]; do sleep 0.1; done; kill $!; wait; grep -e ' words · 1 s' -e must said
3 words · 1 sentence · 1 s to read, 1 s aloud
4 words · 1 sentence · 1 s to read, 2 s aloud
lucid: .lucid.yaml:1:8: words must be one of: ...
3 words · 1 sentence · 1 s to read, 1 s aloud
==== It watches one file that is there.
$ lucid watch; lucid watch nofile; lucid watch articles/tides.md articles/tides.md; lucid watch - < articles/tides.md; lucid watch -f json articles/tides.md; lucid watch --goal 0 articles/tides.md; lucid --goal 8 articles/tides.md
lucid: watch: name one file
lucid: nofile: No such file or directory
lucid: watch: name one file
lucid: watch: name one file
lucid: format 'json' is not for lucid watch
Try 'lucid --help'.
lucid: --goal: '0' is not a number from 1 to 1000000000
Try 'lucid --help'.
lucid: --goal is for lucid watch
Try 'lucid --help'.
[2]
