# lucid - readability and word counts.  `make help` lists the targets.
PREFIX ?= /usr/local
LIBDIR ?= $(PREFIX)/lib
CC ?= cc
CFLAGS ?= -O2 -g
B ?= build
override API := $(shell sed -n 's/^\#define LUCID_API_VERSION *\([0-9]*\)$$/\1/p' include/lucid.h)
override VERSION := $(shell sed -n 's/^\#define LUCID_VERSION *"\(.*\)"$$/\1/p' include/lucid.h)

# As many jobs as there are processors, unless -j says otherwise.
ifeq ($(MAKELEVEL),0)
MAKEFLAGS += -j$(shell nproc 2>/dev/null || echo 2)
endif
# "make clean all" cleans first.
ifneq ($(filter clean uninstall,$(MAKECMDGOALS)),)
.NOTPARALLEL:
endif
# A make of its own that builds what a test or a demonstration needs; the output of a
# compiler stays in one piece.
BUILD = --no-print-directory --output-sync=target
ifeq ($(filter demo check check-built check-python check-everywhere fuzz torture test-programs lint tables bench%,$(MAKECMDGOALS)),)
MAKEFLAGS += --output-sync=target
endif
# Scripts that call make choose their own jobs.
SCRIPT = env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL B=$(B)

# One short line for each command; V=1 shows the commands, -s nothing.
Q := $(if $(filter 1,$V),,@)
SAY := $(if $(filter 1,$V)$(findstring s,$(firstword -$(MAKEFLAGS))),,yes)
say = $(if $(SAY),$(info $1	$2))

comma := ,
WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes \
    -Wmissing-prototypes -Wvla -Wcast-qual -Wundef -Wwrite-strings -Wformat=2 \
    -Wdouble-promotion
SONAME = liblucid.so.$(API)
# Word, OpenDocument and EPUB need libzip and libexpat: without them, or with DOCUMENTS=no,
# lucid is built without these formats and says so.  libzip is loaded when it is needed
# (src/in/document/archive.c), by the name that programs linked to it would load.
DOCUMENTS ?= $(shell printf '\#include <zip.h>\n\#include <expat.h>\n' | \
    $(CC) $(CPPFLAGS) -E - >/dev/null 2>&1 && echo yes || echo no)
ifeq ($(DOCUMENTS),yes)
LIBZIP := $(shell readlink "$$($(CC) -print-file-name=libzip.so)")
EXPAT = -lexpat
endif
# Stems of keywords need libstemmer, which is loaded like libzip (src/language/stemmer.c): without
# it, or with STEMS=no, lucid is built without them and says so.
STEMS ?= $(shell printf '\#include <libstemmer.h>\n' | \
    $(CC) $(CPPFLAGS) -E - >/dev/null 2>&1 && echo yes || echo no)
ifeq ($(STEMS),yes)
LIBSTEMMER := $(shell readlink "$$($(CC) -print-file-name=libstemmer.so)" | cut -d . -f 1-3)
endif
LIBS = -lutf8proc -lcjson -lmd4c -lyaml $(EXPAT) -lm -pthread
# To load a library takes 40 us of the millisecond that a short run takes: the program
# has those in it that come as archives, and a bit each for the 11,000 pointers of its
# tables.  PROGRAM_LIBS='$(LIBS)' RELOCATE= is the usual way.
archive = $(or $(filter /%,$(shell $(CC) -print-file-name=lib$1.a)),-l$1)
PROGRAM_LIBS = $(call archive,utf8proc) -lcjson -lmd4c $(call archive,yaml) \
    $(if $(EXPAT),$(call archive,expat)) -lm -pthread
RELOCATE := $(shell getconf GNU_LIBC_VERSION 2>/dev/null | \
    awk '{ split($$2, v, "."); if (v[1] > 2 || v[2] >= 36) print "-Wl,-z,pack-relative-relocs" }')
BASE = -std=c11 -D_POSIX_C_SOURCE=200809L -Iinclude -Isrc -I$(B) \
    $(if $(LIBZIP),-DLUCID_DOCUMENTS '-DLUCID_LIBZIP="$(LIBZIP)"') \
    $(if $(LIBSTEMMER),'-DLUCID_LIBSTEMMER="$(LIBSTEMMER)"')
# What makes a fault hard to use: the first line that the compiler knows, of x86, of ARM, of
# clang before 16 and of others.  HARDENING= is without.
stack := -fstack-protector-strong -fstack-clash-protection -ftrivial-auto-var-init=zero
old_clang := -enable-trivial-auto-var-init-zero-knowing-it-will-be-removed-from-clang
HARDENING := $(shell for all in '$(stack) -fcf-protection=full' '$(stack) -mbranch-protection=standard' \
    '$(stack) $(old_clang) -fcf-protection=full' '$(stack) $(old_clang) -mbranch-protection=standard' \
    '$(stack)' '-fstack-protector-strong'; do \
    $(CC) -Werror $$all -S -o /dev/null -x c /dev/null 2>/dev/null && echo "$$all" && break; done)
# Only what is optimised can be fortified, and sanitizers look closer.
FORTIFY := $(if $(filter -O -O1 -O2 -O3 -Os -Og,$(CFLAGS)),$(if $(findstring -fsanitize,$(CFLAGS))$(findstring \
    FORTIFY_SOURCE,$(CFLAGS) $(CPPFLAGS)),,$(if $(HARDENING),-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)))
# A tool in the program reads and writes files of its own: there is no sandbox then.
WATCHED := $(if $(findstring coverage,$(CFLAGS))$(findstring -fprofile,$(CFLAGS))$(findstring \
    -fsanitize,$(CFLAGS)),-DLUCID_WATCHED)
# Addresses of functions are written before the program begins, and are read-only then.
HARDENED_LINK := $(if $(HARDENING),-Wl$(comma)-z$(comma)relro -Wl$(comma)-z$(comma)now -Wl$(comma)-z$(comma)noexecstack) \
    $(if $(findstring -fcf-,$(HARDENING)),-Wl$(comma)-z$(comma)shstk)
FLAGS = $(CC) $(BASE) $(WARNINGS) -fvisibility=hidden -fPIC -MMD -MP $(HARDENING) $(FORTIFY) $(WATCHED) $(CFLAGS) $(CPPFLAGS)
# Messages and debug information must not depend on where the clone is.
COMPILE = $(FLAGS) '-ffile-prefix-map=$(CURDIR)=.' $(if $(MAKE_TERMERR),-fdiagnostics-color)

all: $(B)/lucid                        ## build the program: build/lucid

# REPLACED: what packaging.mk has in another form.
sources := $(filter-out src/bindings/% $(REPLACED),$(wildcard src/*.c src/*/*.c src/*/*/*.c))
objects := $(patsubst src/%.c,$(B)/%.o,$(sources)) $(B)/html_assets.o
# What only the program needs: no part of the library.
program_folders := io sandbox git fix options run serve command
program := $(filter $(addprefix $(B)/,main.o commands.o $(addsuffix /%,$(program_folders))),$(objects))
library := $(filter-out $(program),$(objects))

# One file is one plug-in: src/out/json.c must define output_json.
plugins = $(patsubst src/$1/%.c,$2(%),$(sort $(wildcard src/$1/*.c)))

# $(call keep,NAME,TEXT): a file that is written only when its text changes.
define keep
$(B)/$1: $(if $(subst <$(strip $2)>,,<$(strip $(file <$(B)/$1))>),FORCE)
	@mkdir -p $$(@D)
	@printf '%s\n' $(foreach word,$(subst ','\'',$2),'$(word)') > $$@
endef
# What was built with other flags, or for another place, is built again.
$(eval $(call keep,plugins.def,$(call plugins,in,INPUT) $(call plugins,metric,METRIC) \
    $(call plugins,out,OUTPUT) $(call plugins,rule,RULE) $(call plugins,command,COMMAND)))
$(eval $(call keep,compile.flags,$(FLAGS)))
$(eval $(call keep,link.flags,$(AR) $(HARDENED_LINK) $(LDFLAGS) $(RELOCATE) $(PROGRAM_LIBS) $(LIBS) $(objects)))
$(eval $(call keep,prefix,$(PREFIX) $(LIBDIR)))

# What shells know by name, made of the tables in the program.
completions := $(B)/completions/lucid $(B)/completions/_lucid $(B)/completions/lucid.fish
generated_manuals := $(B)/lucid-metrics.7 $(B)/lucid-languages.7
schemas := $(patsubst src/schema/%,$(B)/schema/%,$(wildcard src/schema/*.json))

# The counts and the inputs stand once, in their tables.
$(schemas): $(B)/schema/%: src/schema/% src/schema/expand.awk include/counts.def include/distinct.def \
    $(B)/plugins.def
	@mkdir -p $(@D)
	$(call say,GEN,$@)$Qawk -f src/schema/expand.awk include/counts.def include/distinct.def $(B)/plugins.def $< > $@.new
	$Qmv $@.new $@

# The program has the schemas in it.
$(B)/schema_texts.c: src/schema/embed.sh $(schemas)
	$(call say,GEN,$@)$Qsh $(filter-out FORCE,$^) > $@.new && mv $@.new $@

$(B)/schema_texts.o: $(B)/schema_texts.c $(B)/compile.flags
	$(call say,CC,$<)$Q$(COMPILE) -c -o $@ $<

# The style and the script of the HTML page, with their hashes.
$(B)/html_assets.c: src/out/html/embed.sh src/out/html/page.css src/out/html/page.js
	@mkdir -p $(@D)
	$(call say,GEN,$@)$Qsh $^ > $@.new && mv $@.new $@

$(B)/html_assets.o: $(B)/html_assets.c $(B)/compile.flags
	$(call say,CC,$<)$Q$(COMPILE) -c -o $@ $<

$(B)/%.o: src/%.c $(B)/compile.flags | $(B)/plugins.def
	@mkdir -p $(@D)
	$(call say,CC,$<)$Q$(COMPILE) -c -o $@ $<

# Loops over vectors: -O2 of gcc leaves most of them as they are.
FAST = -O3
$(B)/lang/english/net.o $(B)/lang/english/net_avx2.o $(B)/tokens/classify.o: COMPILE += $(FAST)
$(addprefix $(B)/,measure/jackknife.o formula/formulas.o measure/scores.o): \
    COMPILE += $(FAST) -fno-math-errno -fno-trapping-math

# The linker writes here and there, and a file that came in small pieces is mapped in
# small pieces: a copy saves 60 us of each start.
$(B)/lucid: $(objects) $(B)/schema_texts.o $(B)/link.flags
	$(call say,LINK,$@)$Q$(COMPILE) -pie -o $@.new $(objects) $(B)/schema_texts.o $(RELOCATE) $(HARDENED_LINK) $(LDFLAGS) $(PROGRAM_LIBS)
	$Qrm -f $@
	$Qcp $@.new $@
	$Qrm $@.new

lib: $(B)/liblucid.a $(B)/liblucid.so $(B)/lucid.pc  ## build the library

# D: without dates and owners.
$(B)/liblucid.a: $(library) $(B)/link.flags
	$(call say,AR,$@)$Qrm -f $@
	$Q$(AR) rcsD $@ $(library)

$(B)/liblucid.so: $(library) $(B)/link.flags
	$(call say,LINK,$@)$Q$(COMPILE) -shared -Wl,-soname,$(SONAME) -o $@ $(library) $(HARDENED_LINK) $(LDFLAGS) $(LIBS)

$(B)/lucid.pc: Makefile include/lucid.h $(B)/prefix $(B)/link.flags
	$(call say,GEN,$@)@mkdir -p $(@D)
	$Qprintf '%s\n' 'prefix=$(PREFIX)' 'libdir=$(patsubst $(PREFIX)/%,$${prefix}/%,$(LIBDIR))' 'includedir=$${prefix}/include' '' \
	    'Name: lucid' 'Description: readability and word counts of a text' \
	    'Version: $(VERSION)' 'Libs: -L$${libdir} -llucid' 'Libs.private: $(LIBS)' \
	    'Cflags: -I$${includedir}/lucid' > $@

$(B)/lucid-%.7: man/%.sh $(B)/lucid
	$(call say,GEN,$@)$Qsh $< $(B)/lucid > $@.new && mv $@.new $@

$(B)/completions/lucid: SHELL_OF = bash
$(B)/completions/_lucid: SHELL_OF = zsh
$(B)/completions/lucid.fish: SHELL_OF = fish
$(completions): $(B)/lucid
	@mkdir -p $(@D)
	$(call say,GEN,$@)$Q$(B)/lucid completions $(SHELL_OF) > $@.new && mv $@.new $@

sqlite: $(B)/sqlite/lucid.so           ## build the SQLite extension: build/sqlite/lucid.so

# nodelete: if memory is too short to take back what was registered, it must stay.
$(B)/sqlite/lucid.so: src/bindings/sqlite.c $(B)/liblucid.a $(B)/compile.flags
	@mkdir -p $(@D)
	$(call say,LINK,$@)$Q$(COMPILE) -shared -Wl,-z,nodelete -o $@ $< $(B)/liblucid.a $(HARDENED_LINK) $(LDFLAGS) $(LIBS)

# The Python package: a source distribution with the library's sources in core/, and a wheel
# made of it, for CPython since 3.9.  The system's Python has Debian's packages.
PYTHON ?= $(firstword $(wildcard /usr/bin/python3) python3)
python_files := $(wildcard src/bindings/python/* src/bindings/python/lucid/*.py*)

python: $(B)/python/site/lucid/__init__.py  ## build the Python package: build/python/dist

$(B)/python/site/lucid/__init__.py: $(B)/liblucid.a $(B)/lucid.pc $(python_files)
	$(call say,PYTHON,$(B)/python/dist)$Qrm -rf $(B)/python && mkdir -p $(B)/python/core/src
	$Qcp -R src/bindings/python/. $(B)/python
	$Qcp -R Makefile LICENSE include man $(B)/python/core
	$Qcp -R $(filter-out src/bindings src/packaging,$(wildcard src/*)) $(B)/python/core/src
	$Qcd $(B)/python && LUCID_BUILD='$(abspath $(B))' \
	    $(PYTHON) -m build --no-isolation . > build.log 2>&1 || { cat build.log; exit 1; }
	$Q$(PYTHON) -m zipfile -e $(B)/python/dist/*.whl $(B)/python/site

demo:                                  ## install missing packages (NEED=no: do not), build, report on an article
	@sh .ci/need build
	@$(MAKE) $(BUILD) all
	$(B)/lucid tests/articles/tides.md

parts := $(wildcard src/packaging/*.mk src/bindings/*/*.mk)
include $(parts)

# ---- tests

units := $(patsubst tests/unit/%.c,$(B)/tests/%,$(wildcard tests/unit/test_*.c)) \
    $(patsubst tests/conformance/%.c,$(B)/conformance/%,$(wildcard tests/conformance/*.c))

$(B)/tests/%: tests/unit/%.c $(B)/liblucid.a $(B)/compile.flags
	@mkdir -p $(@D)
	$(call say,CC,$<)$Q$(COMPILE) -o $@ $< $(B)/liblucid.a $(LDFLAGS) -lcmocka $(LIBS)

# What it wraps may be told to fail.
$(B)/tests/test_memory: LDFLAGS += -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=aligned_alloc

$(B)/conformance/%: tests/conformance/%.c $(B)/liblucid.a $(B)/compile.flags
	@mkdir -p $(@D)
	$(call say,CC,$<)$Q$(COMPILE) -o $@ $< $(B)/liblucid.a $(LDFLAGS) $(LIBS)

$(B)/coverage/%: tests/coverage/%.c $(B)/liblucid.a $(B)/compile.flags
	@mkdir -p $(@D)
	$(call say,CC,$<)$Q$(COMPILE) -o $@ $< $(B)/liblucid.a $(LDFLAGS) $(LIBS)

# A target a file, all of them in a program that runs them over files, and in one for libFuzzer
# (FUZZ_ENGINE=-fsanitize=fuzzer), which is the target that it is called as.
FUZZ_ENGINE =
FUZZ_PORTABLE = $(B)/portable/liblucid.so
FUZZ_COMPILE = $(COMPILE) -Itests/fuzz/common -I$(B)/fuzz '-DFUZZ_PORTABLE="$(FUZZ_PORTABLE)"'
fuzz_names := $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/*.c))
fuzz_objects := $(fuzz_names:%=$(B)/fuzz/target/%.o) \
    $(patsubst %,$(B)/fuzz/common/%.o,format fuzz program zip) $(B)/fuzz/main.o \
    $(filter-out $(B)/main.o,$(objects)) $(B)/schema_texts.o
$(eval $(call keep,fuzz/targets.def,$(patsubst %,TARGET(%),$(fuzz_names))))

$(B)/fuzz/main.o: src/main.c $(B)/compile.flags
	@mkdir -p $(@D)
	$(call say,CC,$<)$Q$(COMPILE) -Dmain=lucid_main -Wno-missing-prototypes -c -o $@ $<

$(B)/fuzz/common/%.o: tests/fuzz/common/%.c $(B)/fuzz/targets.def $(B)/compile.flags
	@mkdir -p $(@D)
	$(call say,CC,$<)$Q$(FUZZ_COMPILE) -c -o $@ $<

$(B)/fuzz/target/%.o: tests/fuzz/%.c $(B)/compile.flags
	@mkdir -p $(@D)
	$(call say,CC,$<)$Q$(FUZZ_COMPILE) -DLLVMFuzzerTestOneInput=target_$* -c -o $@ $<

$(B)/fuzz/replay: $(B)/fuzz/common/replay.o $(fuzz_objects)
	$(call say,LINK,$@)$Q$(COMPILE) -o $@ $^ $(LDFLAGS) $(LIBS)

$(B)/fuzz/engine: $(B)/fuzz/common/engine.o $(fuzz_objects)
	$(call say,LINK,$@)$Q$(COMPILE) $(FUZZ_ENGINE) -o $@ $^ $(LDFLAGS) $(LIBS)
	$Qfor name in $(fuzz_names); do ln -sf engine $(@D)/$$name; done

# They link as another program would, with nothing but the public header.
examples := $(patsubst tests/examples/%.c,$(B)/examples/%,$(wildcard tests/examples/*.c))

$(B)/examples/%: tests/examples/%.c include/lucid.h $(B)/liblucid.a $(B)/compile.flags
	@mkdir -p $(@D)
	$(call say,CC,$<)$Q$(CC) -std=c11 -Iinclude $(WARNINGS) $(CFLAGS) -o $@ $< $(B)/liblucid.a $(LDFLAGS) $(LIBS)

check:                                 ## install missing packages (NEED=no: do not), build, run every test
	@sh .ci/need build check
	@$(MAKE) $(BUILD) test-programs
	@$(SCRIPT) sh tests/run

check-built:                           ## the same without installing anything
	@$(MAKE) $(BUILD) test-programs
	@$(SCRIPT) sh tests/run

FUZZ_SECONDS ?= 60
fuzz:                                  ## search for input that breaks it (FUZZ_SECONDS=60 a target; FUZZ='markdown html': these)
	@sh .ci/need build fuzz
	@$(MAKE) $(BUILD) all
	@$(SCRIPT) python3 tests/fuzz/run $(B) --seconds $(FUZZ_SECONDS) $(FUZZ)

check-python:                          ## build the Python package and test it
	@sh .ci/need build python
	@$(MAKE) $(BUILD) all python
	@$(SCRIPT) python3 tests/python/run $(B)

check-everywhere:                      ## what takes long, or needs programs of npm
	@sh .ci/need build site everywhere python wasm torture fuzz packages installs postgres
	@$(MAKE) $(BUILD) all lib sqlite $(generated_manuals)
	@$(SCRIPT) sh tests/everywhere/run

torture:                               ## fail allocations and system calls in turn (TORTURE=--short: a sample)
	@sh .ci/need build torture
	@$(MAKE) $(BUILD) all lib sqlite
	@$(SCRIPT) sh tests/torture/run $(TORTURE)

code-coverage:                         ## lines and branches of src/ that tests reach, of a build of its own
	@sh .ci/need build check coverage
	@$(SCRIPT) sh tests/code_coverage/run $(B)/code-coverage

mutants:                               ## change operators of src/ one at a time: do the tests see it? (MUTANTS='--sample 9 src/word')
	@sh .ci/need build check
	@$(SCRIPT) python3 tests/mutants/run $(B)/mutants $(MUTANTS)

test-programs: $(B)/lucid lib $(schemas) $(generated_manuals) $(completions) $(units) $(examples) $(B)/sqlite/lucid.so \
    $(B)/coverage/coverage $(B)/fuzz/replay

TEXTS ?= README.md CONTRIBUTING.md CHANGELOG.md $(wildcard tests/articles/*.md)
coverage: $(B)/coverage/coverage       ## how often an interval holds the true score (TEXTS='...': of other texts)
	$< $(TEXTS)

lint:                                  ## compiler warnings as errors, formatters, analysers
	@sh .ci/need build check lint
	@$(SCRIPT) sh .ci/lint

site: $(B)/lucid $(generated_manuals)   ## the documentation for a browser: build/site/index.html
	@sh .ci/need site
	$(call say,GEN,$(B)/site)$Qpython3 man/site/make.py $(B)

pictures: $(B)/lucid                   ## draw the terminal that README.md shows again: .github/*.svg
	python3 tests/picture/draw.py $(B) --write

tables:                                ## regenerate the tables
	@sh .ci/need build tables
	$(SCRIPT) sh .ci/tables

bench:                                 ## compare speed with other programs (BENCH='--size 64' for less)
	@sh .ci/need bench
	@$(MAKE) $(BUILD) all
	@$(SCRIPT) sh tests/bench/run $(BENCH)

bench-check:                           ## the same; fail if a goal is missed
	@sh .ci/need bench
	@$(MAKE) $(BUILD) all
	@$(SCRIPT) sh tests/bench/run --check $(BENCH)

# ---- installation

D := $(DESTDIR)$(PREFIX)
L := $(DESTDIR)$(LIBDIR)
manuals := $(wildcard man/*.[1-8]) $(generated_manuals)
headers := $(wildcard include/*.h)
# The SQLite extension needs the header of SQLite (libsqlite3-dev) to be built.
extension := $(if $(filter install,$(MAKECMDGOALS)),$(shell echo '\#include <sqlite3ext.h>' | \
    $(CC) $(CPPFLAGS) -E - >/dev/null 2>&1 && echo $(B)/sqlite/lucid.so))
# The linker's cache knows the libraries of the running system.
ldconfig = @if [ -z '$(DESTDIR)' ] && [ "$$(id -u)" = 0 ]; then case '$(PREFIX)' in /usr | /usr/local) \
    PATH=$$PATH:/usr/sbin:/sbin; ! command -v ldconfig >/dev/null || ldconfig ;; esac; fi

install: $(B)/lucid lib $(schemas) $(generated_manuals) $(completions) $(extension)  ## install program, library, SQLite extension, man pages, completions (PREFIX, LIBDIR, DESTDIR)
	$(call say,INSTALL,$(D))@$(if $(extension),,echo 'install: no sqlite3ext.h: the SQLite extension is left out')
	$Qinstall -d $(D)/bin $(D)/include/lucid $(L)/pkgconfig $(D)/share/lucid
	$Qinstall -m 755 $(B)/lucid $(D)/bin/lucid
	$Qset -e; for page in $(manuals); do \
	    install -d $(D)/share/man/man$${page##*.}; \
	    install -m 644 $$page $(D)/share/man/man$${page##*.}; \
	done
	$Qinstall -m 644 $(schemas) $(D)/share/lucid
	$Qinstall -d $(D)/share/bash-completion/completions $(D)/share/zsh/site-functions \
	    $(D)/share/fish/vendor_completions.d
	$Qinstall -m 644 $(B)/completions/lucid $(D)/share/bash-completion/completions/lucid
	$Qinstall -m 644 $(B)/completions/_lucid $(D)/share/zsh/site-functions/_lucid
	$Qinstall -m 644 $(B)/completions/lucid.fish $(D)/share/fish/vendor_completions.d/lucid.fish
	$Qinstall -m 644 $(headers) $(D)/include/lucid
	$Qinstall -m 644 $(B)/liblucid.a $(L)/liblucid.a
	$Qinstall -m 755 $(B)/liblucid.so $(L)/liblucid.so.$(VERSION)
	$Qln -sf liblucid.so.$(VERSION) $(L)/$(SONAME)
	$Qln -sf $(SONAME) $(L)/liblucid.so
	$Qinstall -m 644 $(B)/lucid.pc $(L)/pkgconfig/lucid.pc
	$(if $(extension),$Qinstall -d $(L)/lucid && install -m 755 $(extension) $(L)/lucid/lucid.so)
	$(ldconfig)

uninstall:                             ## remove what install put there
	$(call say,REMOVE,$(D))$Qrm -rf $(D)/share/lucid $(D)/include/lucid $(L)/lucid
	$Qrm -f $(D)/bin/lucid $(L)/pkgconfig/lucid.pc \
	    $(D)/share/bash-completion/completions/lucid $(D)/share/zsh/site-functions/_lucid \
	    $(D)/share/fish/vendor_completions.d/lucid.fish \
	    $(L)/liblucid.a $(L)/liblucid.so $(L)/$(SONAME) $(L)/$(SONAME).* \
	    $(L)/liblucid.so.$(VERSION) \
	    $(foreach page,$(manuals),$(D)/share/man/man$(subst .,,$(suffix $(page)))/$(notdir $(page)))
	$(ldconfig)

clean:                                 ## remove what was built
	rm -rf $(B)

help:                                  ## print this list
	@sed -n 's/^\([a-z][a-z0-9-]*\):.*## /\1\t/p' Makefile $(parts) | expand -t 14

-include $(objects:.o=.d) $(units:=.d) $(wildcard $(B)/fuzz/*.d $(B)/fuzz/*/*.d)
FORCE:
.PHONY: all lib sqlite python demo check check-built check-python check-everywhere torture coverage code-coverage mutants fuzz lint site pictures tables bench bench-check install uninstall clean help FORCE
