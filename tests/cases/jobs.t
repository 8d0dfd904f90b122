==== Threads change neither what is written nor its order.
$ for i in $(seq 40); do printf 'Article %s.\n\nThe cat of %s sat there. It was a %sth day.\n' $i $i $i > $i.txt; done
$ lucid -f json *.txt nofile > one.json 2> one.err || true
$ lucid -j 3 -f json *.txt nofile > three.json 2> three.err || true
$ cmp one.json three.json && cmp one.err three.err && lucid -q -j 3 *.txt | tail -n 1
      520 words  total of 40 files
$ lucid -j auto -f json *.txt nofile > auto.json 2> auto.err || true
$ cmp one.json auto.json && cmp one.err auto.err
$ lucid -j many 1.txt
lucid: --jobs: 'many' is neither auto nor a number from 1 to 64
Try 'lucid --help'.
[2]
==== Threads that share a large text change nothing either.
$ python3 $TESTS/cases/pieces.py
done
