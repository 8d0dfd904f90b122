#include "markup_indent.h"
bool is_indented_prose(lucid_str b){(void)b;return false;}
