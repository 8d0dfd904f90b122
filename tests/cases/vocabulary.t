==== The vocabulary is bounded, and the report says so.
$ printf 'One two three four five.\n' | lucid --max-vocabulary 3 -f json | grep -o -e '"unique_words":[0-9]*' -e 'vocabulary is full' | sort -u
"unique_words":3
vocabulary is full
$ lucid --max-vocabulary none
lucid: --max-vocabulary: 'none' is not a number from 1 to 16000000
Try 'lucid --help'.
[2]
