# lucid - readability and word counts.  `make help` lists the targets.
PREFIX ?= /usr/local
CC ?= cc
CFLAGS ?= -O2 -g
B ?= build

WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes \
    -Wmissing-prototypes -Wvla -Wcast-qual -Wundef -Wwrite-strings -Wformat=2 \
    -Wdouble-promotion
LIBS = -lutf8proc -lcjson -lmd4c -lyaml -lxml2 -lm
ALL_CFLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L $(WARNINGS) -Iinclude -Isrc -I$(B) \
    -I/usr/include/libxml2 -fvisibility=hidden -fPIC -MMD -MP $(CFLAGS) $(CPPFLAGS)

all: $(B)/lucid

sources = $(wildcard src/*.c src/*/*.c)
objects = $(patsubst src/%.c,$(B)/%.o,$(sources))

# One file is one plug-in: src/out/json.c must define output_json.
plugins = $(patsubst src/$1/%.c,$2(%),$(sort $(wildcard src/$1/*.c)))

$(B)/plugins.def: FORCE
	@mkdir -p $(@D)
	@printf '%s\n' $(foreach p,$(call plugins,in,INPUT) $(call plugins,metric,METRIC) \
	    $(call plugins,out,OUTPUT) $(call plugins,command,COMMAND),'$p') > $@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

$(B)/%.o: src/%.c | $(B)/plugins.def
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -c -o $@ $<

$(B)/lucid: $(objects)
	$(CC) $(ALL_CFLAGS) -o $@ $(objects) $(LDFLAGS) $(LIBS)

clean:
	rm -rf $(B)

-include $(objects:.o=.d)
FORCE:
.PHONY: all clean FORCE
