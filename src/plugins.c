/* plugins.c - the plug-ins of the library, made of the folders by the Makefile. */
#include "read/input.h"
#include "measure/metric.h"
#include "write/output.h"
#include "check/rule.h"

#define COMMAND(name)
#define INPUT(name)  extern const struct input input_##name;
#define METRIC(name) extern const struct metric metric_##name;
#define OUTPUT(name) extern const struct output output_##name;
#define RULE(name)   extern const struct rule rule_##name;
#include "plugins.def"

#undef INPUT
#undef METRIC
#undef OUTPUT
#undef RULE
#define INPUT(name) &input_##name,
#define METRIC(name)
#define OUTPUT(name)
#define RULE(name)
const struct input *const inputs[] = {
#include "plugins.def"
    NULL
};

#undef INPUT
#undef METRIC
#define INPUT(name)
#define METRIC(name) &metric_##name,
const struct metric *const metrics[] = {
#include "plugins.def"
    NULL
};

#undef METRIC
#undef OUTPUT
#define METRIC(name)
#define OUTPUT(name) &output_##name,
const struct output *const outputs[] = {
#include "plugins.def"
    NULL
};

#undef OUTPUT
#undef RULE
#define OUTPUT(name)
#define RULE(name) &rule_##name,
const struct rule *const rules[] = {
#include "plugins.def"
    NULL
};
