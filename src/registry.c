/* registry.c - the plug-ins, made of the folders by the Makefile. */
#include "command.h"
#include "input.h"
#include "metric.h"
#include "output.h"

#define INPUT(name)   extern const struct input input_##name;
#define METRIC(name)  extern const struct metric metric_##name;
#define OUTPUT(name)  extern const struct output output_##name;
#define COMMAND(name) extern const struct command command_##name;
#include "plugins.def"

#undef INPUT
#undef METRIC
#undef OUTPUT
#undef COMMAND
#define INPUT(name) &input_##name,
#define METRIC(name)
#define OUTPUT(name)
#define COMMAND(name)
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
#undef COMMAND
#define OUTPUT(name)
#define COMMAND(name) &command_##name,
const struct command *const commands[] = {
#include "plugins.def"
    NULL
};
