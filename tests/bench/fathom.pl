# fathom.pl FILE - the scores of Lingua::EN::Fathom.
use strict;
use warnings;
use Lingua::EN::Fathom;

my $text = Lingua::EN::Fathom->new;
$text->analyse_file(shift);
print join(' ', $text->fog, $text->kincaid, $text->flesch, $text->num_words), "\n";
