# lucid - readability and word counts.  `make help` lists the targets.
PREFIX ?= /usr/local
CC ?= cc
CFLAGS ?= -O2 -g
B ?= build
VERSION = 0.1.0
API = 1# LUCID_API_VERSION: what the library is linked by

WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes \
    -Wmissing-prototypes -Wvla -Wcast-qual -Wundef -Wwrite-strings -Wformat=2 \
    -Wdouble-promotion
LIBS = -lutf8proc -lcjson -lmd4c -lyaml -lm -pthread
# To load a library takes 40 us of the millisecond that a short run takes: the program
# has those in it that come as archives, and a bit each for the 11,000 pointers of its
# tables.  PROGRAM_LIBS='$(LIBS)' RELOCATE= is the usual way.
archive = $(or $(filter /%,$(shell $(CC) -print-file-name=lib$1.a)),-l$1)
PROGRAM_LIBS = $(call archive,utf8proc) -lcjson -lmd4c $(call archive,yaml) -lm -pthread
RELOCATE := $(shell getconf GNU_LIBC_VERSION 2>/dev/null | \
    awk '{ split($$2, v, "."); if (v[1] > 2 || v[2] >= 36) print "-Wl,-z,pack-relative-relocs" }')
BASE = -std=c11 -D_POSIX_C_SOURCE=200809L -Iinclude -Isrc -I$(B)
COMPILE = $(CC) $(BASE) $(WARNINGS) -fvisibility=hidden -fPIC -MMD -MP $(CFLAGS) $(CPPFLAGS)

all: $(B)/lucid                        ## build the program: build/lucid

sources := $(filter-out src/bindings/%,$(wildcard src/*.c src/*/*.c src/*/*/*.c))
objects := $(patsubst src/%.c,$(B)/%.o,$(sources))
# What only the program needs: no part of the library.
program_folders := io fix options run command
program := $(filter $(addprefix $(B)/,main.o commands.o $(addsuffix /%,$(program_folders))),$(objects))
library := $(filter-out $(program),$(objects))

# One file is one plug-in: src/out/json.c must define output_json.
plugins = $(patsubst src/$1/%.c,$2(%),$(sort $(wildcard src/$1/*.c)))

$(B)/plugins.def: FORCE
	@mkdir -p $(@D)
	@printf '%s\n' $(foreach p,$(call plugins,in,INPUT) $(call plugins,metric,METRIC) \
	    $(call plugins,out,OUTPUT) $(call plugins,rule,RULE) \
	    $(call plugins,command,COMMAND),'$p') > $@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

$(B)/%.o: src/%.c | $(B)/plugins.def
	@mkdir -p $(@D)
	$(COMPILE) -c -o $@ $<

# Loops over vectors: -O2 of gcc leaves most of them as they are.
$(B)/lang/english/net.o $(B)/lang/english/net_avx2.o $(B)/tokens/classify.o: COMPILE += -O3
$(addprefix $(B)/,measure/bootstrap.o measure/resample.o formula/formulas.o measure/scores.o \
    measure/percentiles.o measure/percentiles_avx2.o): \
    COMPILE += -O3 -fno-math-errno -fno-trapping-math

# The linker writes here and there, and a file that came in small pieces is mapped in
# small pieces: a copy saves 60 us of each start.
$(B)/lucid: $(objects)
	$(COMPILE) -o $@.new $(objects) $(RELOCATE) $(LDFLAGS) $(PROGRAM_LIBS)
	rm -f $@
	cp $@.new $@
	rm $@.new

lib: $(B)/liblucid.a $(B)/liblucid.so $(B)/lucid.pc  ## build the library

$(B)/liblucid.a: $(library)
	rm -f $@
	$(AR) rcs $@ $(library)

$(B)/liblucid.so: $(library)
	$(COMPILE) -shared -Wl,-soname,liblucid.so.$(API) -o $@ $(library) $(LDFLAGS) $(LIBS)

$(B)/lucid.pc: Makefile
	@mkdir -p $(@D)
	printf '%s\n' 'prefix=$(PREFIX)' 'libdir=$${prefix}/lib' 'includedir=$${prefix}/include' '' \
	    'Name: lucid' 'Description: readability and word counts of a text' \
	    'Version: $(VERSION)' 'Libs: -L$${libdir} -llucid' 'Libs.private: $(LIBS)' \
	    'Cflags: -I$${includedir}/lucid' > $@

$(B)/lucid-metrics.7: man/metrics.sh $(B)/lucid
	sh man/metrics.sh $(B)/lucid > $@.new && mv $@.new $@

sqlite: $(B)/sqlite/lucid.so           ## build the SQLite extension: build/sqlite/lucid.so

$(B)/sqlite/lucid.so: src/bindings/sqlite.c $(B)/liblucid.a
	@mkdir -p $(@D)
	$(COMPILE) -shared -o $@ $< $(B)/liblucid.a $(LDFLAGS) $(LIBS)

demo:                                  ## install what is missing, build, report on an article
	@sh .ci/need build
	@$(MAKE) -s all
	$(B)/lucid tests/articles/tides.md

# ---- tests

units := $(patsubst tests/unit/%.c,$(B)/tests/%,$(wildcard tests/unit/test_*.c)) \
    $(patsubst tests/conformance/%.c,$(B)/conformance/%,$(wildcard tests/conformance/*.c))

$(B)/tests/%: tests/unit/%.c $(B)/liblucid.a
	@mkdir -p $(@D)
	$(COMPILE) -o $@ $< $(B)/liblucid.a $(LDFLAGS) -lcmocka $(LIBS)

# What it wraps may be told to fail.
$(B)/tests/test_memory: LDFLAGS += -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=aligned_alloc

$(B)/conformance/%: tests/conformance/%.c $(B)/liblucid.a
	@mkdir -p $(@D)
	$(COMPILE) -o $@ $< $(B)/liblucid.a $(LDFLAGS) $(LIBS)

# They link as another program would, with nothing but the public header.
examples := $(patsubst tests/examples/%.c,$(B)/examples/%,$(wildcard tests/examples/*.c))

$(B)/examples/%: tests/examples/%.c include/lucid.h $(B)/liblucid.a
	@mkdir -p $(@D)
	$(CC) -std=c11 -Iinclude $(WARNINGS) $(CFLAGS) -o $@ $< $(B)/liblucid.a $(LDFLAGS) $(LIBS)

check:                                 ## install what is missing, build, run every test
	@sh .ci/need build check
	@$(MAKE) -s check-built

check-built: $(B)/lucid $(units) $(examples) $(B)/sqlite/lucid.so
	@B=$(B) sh tests/run

lint:                                  ## warnings as errors, formatters, analysers
	@sh .ci/need build check lint
	@B=$(B) sh .ci/lint

tables:                                ## make the generated tables again
	@sh .ci/need build tables
	sh .ci/tables

bench: $(B)/lucid                      ## compare with peers, as ratios (BENCH='--size 64' for less)
	@sh .ci/need bench
	@B=$(B) sh tests/bench/run $(BENCH)

bench-check: $(B)/lucid                ## the same; fail where a figure is missed
	@sh .ci/need bench
	@B=$(B) sh tests/bench/run --check $(BENCH)

D = $(DESTDIR)$(PREFIX)

install: $(B)/lucid lib $(B)/lucid-metrics.7  ## install program, library and man pages (PREFIX, DESTDIR)
	install -d $(D)/bin $(D)/include/lucid $(D)/lib/pkgconfig $(D)/share/man/man1 $(D)/share/man/man3 \
	    $(D)/share/man/man5 $(D)/share/man/man7 $(D)/share/lucid
	install -m 755 $(B)/lucid $(D)/bin/lucid
	install -m 644 man/lucid.1 $(D)/share/man/man1/lucid.1
	install -m 644 man/liblucid.3 $(D)/share/man/man3/liblucid.3
	install -m 644 man/lucid.yaml.5 $(D)/share/man/man5/lucid.yaml.5
	install -m 644 man/lucid-scale.7 $(D)/share/man/man7/lucid-scale.7
	install -m 644 $(B)/lucid-metrics.7 $(D)/share/man/man7/lucid-metrics.7
	install -m 644 src/schema/*.schema.json $(D)/share/lucid
	install -m 644 include/lucid.h $(D)/include/lucid
	install -m 644 $(B)/liblucid.a $(D)/lib/liblucid.a
	install -m 755 $(B)/liblucid.so $(D)/lib/liblucid.so.$(API)
	ln -sf liblucid.so.$(API) $(D)/lib/liblucid.so
	install -m 644 $(B)/lucid.pc $(D)/lib/pkgconfig/lucid.pc

uninstall:                             ## remove what install put there
	rm -rf $(D)/share/lucid
	rm -f $(D)/bin/lucid $(D)/share/man/man1/lucid.1 $(D)/share/man/man5/lucid.yaml.5 \
	    $(D)/share/man/man7/lucid-scale.7 $(D)/share/man/man7/lucid-metrics.7 \
	    $(D)/lib/pkgconfig/lucid.pc \
	    $(D)/include/lucid/lucid.h $(D)/share/man/man3/liblucid.3 \
	    $(D)/lib/liblucid.a $(D)/lib/liblucid.so*

clean:                                 ## remove what was built
	rm -rf $(B)

help:                                  ## print this list
	@sed -n 's/^\([a-z][a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

-include $(objects:.o=.d) $(units:=.d)
FORCE:
.PHONY: all lib sqlite demo check check-built lint tables bench bench-check install uninstall clean help FORCE
