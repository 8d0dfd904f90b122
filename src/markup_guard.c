#include "markup_guard.h"
void guard_markdown(struct canvas *c){(void)c;}
