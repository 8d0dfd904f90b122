# packaging.mk - what somebody without a compiler installs: Debian packages, static programs,
# an image for containers, and the release that has them all.
#
# Nothing here is built by plain make, or wanted by it.
packaging := src/packaging
# The time that is written into archives: when the last commit was made.
EPOCH = $(or $(SOURCE_DATE_EPOCH),$(shell git log -1 --format=%ct 2>/dev/null),0)

# ---- the sources of the libraries, which npm.mk uses too

bundled := utf8proc/utf8proc.o cjson/cJSON.o md4c/src/md4c.o \
    $(addprefix libyaml/src/,api.o parser.o reader.o scanner.o)
BUNDLED = $(addprefix -I$(B)/sources/,include utf8proc md4c/src libyaml/include) -DUTF8PROC_STATIC
BUNDLED_FLAGS = -w -DYAML_VERSION_MAJOR=0 -DYAML_VERSION_MINOR=2 -DYAML_VERSION_PATCH=5 \
    '-DYAML_VERSION_STRING="0.2.5"' -DMD4C_USE_UTF8

# Of utf8proc, a quarter of what is linked in would be tables for functions that nobody calls.

$(B)/sources.stamp: $(packaging)/sources.sh $(packaging)/sources.txt $(packaging)/trim_utf8proc.py
	@mkdir -p $(@D)
	$(call say,GET,$(B)/sources)$Qsh $< $(B)/sources
	$Qpython3 $(packaging)/trim_utf8proc.py $(B)/sources/utf8proc
	$Qtouch $@

# ---- the trigrams of languages, packed, for what is to be small; npm.mk uses them too

# What is compiled with them for where they are unpacked, and what read/language/trigrams.c calls
# its function then.
unpacking := profiles profiles_walk grams_walk range
packed_names := -Dtrigrams_add=trigrams_add_unpacked
packed_profiles := $(B)/packed/profiles.c
unpack := src/bindings/npm/host

$(B)/packed/pack: $(addprefix src/bindings/npm/,pack_profiles.c range_write.c trigrams_table.c) \
    $(unpack)/grams_walk.c $(unpack)/profiles_walk.c $(wildcard src/bindings/npm/*.h $(unpack)/*.h) \
    $(B)/read/language/profiles_table.o
	@mkdir -p $(@D)
	$(call say,CC,$@)$Q$(CC) -std=c11 -Isrc $(WARNINGS) -O1 -o $@ $(filter %.c %.o,$^)

$(packed_profiles): $(B)/packed/pack
	$(call say,GEN,$@)$Q$< > $@.new && mv $@.new $@

# ---- the characters of encodings, packed, for the static programs

# musl's iconv, whose tables are a tenth of the program, with those of charsets.c instead.
small_iconv := charsets_packed iconv charsets charsets_walk
musl_locale := $(B)/sources/musl/src/locale

$(B)/packed/pack_charsets: $(addprefix src/bindings/npm/,pack_charsets.c charsets_walk.c range_write.c charsets.h range_write.h) \
    $(unpack)/range.h $(B)/sources.stamp
	@mkdir -p $(@D)
	$(call say,CC,$@)$Q$(CC) -std=c11 -Isrc -isystem $(musl_locale) $(WARNINGS) -Wno-missing-braces -O1 -o $@ $(filter %.c,$^)

$(B)/packed/charsets_packed.c: $(B)/packed/pack_charsets
	$(call say,GEN,$@)$Q$< > $@.new && mv $@.new $@

$(B)/packed/iconv.c: $(packaging)/trim_iconv.py $(B)/sources.stamp
	@mkdir -p $(@D)
	$(call say,GEN,$@)$Qpython3 $< $(musl_locale)/iconv.c > $@.new && mv $@.new $@

# ---- the lists of words of languages, end to end

lists := $(wildcard src/lang/*.c)

$(B)/packed/lang/%.c: src/lang/%.c $(packaging)/pack_lists.py
	@mkdir -p $(@D)
	$(call say,GEN,$@)$Qpython3 $(packaging)/pack_lists.py $< > $@.new && mv $@.new $@

.PRECIOUS: $(B)/packed/lang/%.c

# ---- licences

# Whose work is in a program, with the notices that they ask for.
notices := LICENSE $(wildcard src/*/ORIGIN.md src/*/*/ORIGIN.md) src/unicode/LICENSE.unicode
licences := $(addprefix $(B)/sources/,utf8proc/LICENSE.md cjson/LICENSE md4c/LICENSE.md \
    libyaml/License musl/COPYRIGHT)

$(B)/LICENCES: $(notices)
	@mkdir -p $(@D)
	$Qtail -n +1 $^ > $@

# ---- Debian packages

deb: $(B)/deb/build.log                ## build the Debian packages: build/deb

$(B)/deb/build.log: $(B)/LICENCES $(if $(filter deb release,$(MAKECMDGOALS)),$(shell find include man src -type f)) Makefile README.md
	$(call say,DEB,$(B)/deb)$Q$(SCRIPT) sh $(packaging)/deb.sh $(B)/deb $(VERSION) $(API) $(EPOCH) $<

# ---- static programs

# musl for the processor of this machine is Debian's; for the other it is built.
static_musl := $(B)/static/musl/bin/musl-gcc
STATIC_CC_x86_64 ?= musl-gcc
STATIC_CC_aarch64 ?= $(static_musl)
# A program at a fixed address needs no relocation, which would take time and a tenth of the
# file; musl does not mark its code as a target of branches, so there is no use in doing so here.
# Threads of musl have 128 KiB of stack unless the program asks for more.
STATIC_FLAGS = -DLUCID_SMALL -Os -fno-pic -ffunction-sections -fdata-sections -fno-unwind-tables \
    -fno-asynchronous-unwind-tables -flto -flto-partition=one $(BUNDLED)
STATIC_LDFLAGS = -static -no-pie -s -w -Wl,--gc-sections,-z,noseparate-code -Wl,-z,stack-size=8388608 -Wl,--build-id=none

$(static_musl): $(B)/sources.stamp
	@mkdir -p $(B)/static/musl-build
	$(call say,BUILD,musl)$Qcd $(B)/static/musl-build && \
	    { CC=aarch64-linux-gnu-gcc $(abspath $(B))/sources/musl/configure --target=aarch64-linux-gnu \
	    --prefix=$(abspath $(B))/static/musl --disable-shared --enable-wrapper=gcc && \
	    $(MAKE) -s install; } > build.log 2>&1 || { tail -n 20 build.log >&2; exit 1; }

# $(call static_program,ARCHITECTURE,WHAT IT NEEDS)
define static_program
$$(eval $$(call keep,static/$1/libraries.flags,$$(STATIC_CC_$1) $$(STATIC_FLAGS) $$(BUNDLED_FLAGS)))

$(B)/static/$1/libraries/%.o: $(B)/sources.stamp $(B)/static/$1/libraries.flags $2
	@mkdir -p $$(@D)
	$$(call say,CC,$$*.c ($1))$$Q$$(STATIC_CC_$1) $$(STATIC_FLAGS) $$(BUNDLED_FLAGS) -ffile-prefix-map=$(B)/= -c -o $$@ $(B)/sources/$$*.c

$(B)/static/$1/packed/profiles_packed.o: $(packed_profiles) $2
	@mkdir -p $$(@D)
	$$(call say,CC,$$< ($1))$$Q$$(STATIC_CC_$1) $$(STATIC_FLAGS) -c -o $$@ $$<

$(B)/static/$1/packed/iconv.o $(B)/static/$1/packed/charsets_packed.o: $(B)/static/$1/packed/%.o: $(B)/packed/%.c $(B)/static/$1/libraries.flags $2
	@mkdir -p $$(@D)
	$$(call say,CC,$$< ($1))$$Q$$(STATIC_CC_$1) $$(STATIC_FLAGS) -w -D_XOPEN_SOURCE=700 -Isrc -isystem $(musl_locale) -c -o $$@ $$<

$(B)/static/$1/lists/%.o: $(B)/packed/lang/%.c $(wildcard src/language/*.h src/language/*.def) $(B)/static/$1/libraries.flags $2
	@mkdir -p $$(@D)
	$$(call say,CC,$$< ($1))$$Q$$(STATIC_CC_$1) $$(STATIC_FLAGS) -std=c11 -D_POSIX_C_SOURCE=200809L -Iinclude -Isrc -c -o $$@ $$<

$(B)/static/$1/packed/%.o: src/bindings/npm/%.c src/bindings/npm/charsets.h $(unpack)/range.h $(B)/static/$1/libraries.flags $2
	@mkdir -p $$(@D)
	$$(call say,CC,$$< ($1))$$Q$$(STATIC_CC_$1) $$(STATIC_FLAGS) -std=c11 -D_POSIX_C_SOURCE=200809L -Isrc -c -o $$@ $$<

$(B)/static/$1/packed/%.o: $(unpack)/%.c $(wildcard $(unpack)/*.h) $(B)/static/$1/libraries.flags $2
	@mkdir -p $$(@D)
	$$(call say,CC,$$< ($1))$$Q$$(STATIC_CC_$1) $$(STATIC_FLAGS) -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -c -o $$@ $$<

$(B)/static/$1/lucid: $(addprefix $(B)/static/$1/libraries/,$(bundled)) \
    $(patsubst src/lang/%.c,$(B)/static/$1/lists/%.o,$(lists)) \
    $(patsubst %,$(B)/static/$1/packed/%.o,profiles_packed $(unpacking) $(small_iconv)) $2 FORCE
	$$Q$$(MAKE) $$(BUILD) NEED=no B=$(B)/static/$1 CC='$$(STATIC_CC_$1)' CFLAGS='$$(STATIC_FLAGS)' CPPFLAGS= \
	    LDFLAGS='$$(STATIC_LDFLAGS)' DOCUMENTS=no STEMS=no RELOCATE= HARDENING='$$(stack)' FAST= HOT=-O2 \
	    REPLACED='src/read/language/profiles_table.c $(lists)' RENAMED='$(packed_names)' \
	    PROGRAM_LIBS='$$(filter %.o,$$^) -lm' $(B)/static/$1/lucid
endef
$(eval $(call static_program,x86_64,))
$(eval $(call static_program,aarch64,$(static_musl)))

# They are small, but for where the time goes.
hot_folders := count lang/english sentence tokens unicode word
$(patsubst %,$(B)/%/%.o,$(hot_folders)): COMPILE += $(HOT)
$(B)/read/language/trigrams.o: COMPILE += $(RENAMED)

static: $(B)/static/x86_64/lucid       ## build the program that needs no library: build/static/x86_64/lucid

static-aarch64: $(B)/static/aarch64/lucid  ## the same for 64-bit ARM

$(B)/static/LICENCES: $(B)/LICENCES $(B)/sources.stamp
	@mkdir -p $(@D)
	$Qtail -n +1 $< $(licences) > $@

# ---- an image for containers

oci: $(B)/static/oci/lucid-oci.tar     ## build an image for containers: build/static/oci/lucid-oci.tar

$(B)/static/oci/lucid-oci.tar: $(B)/static/x86_64/lucid $(B)/static/LICENCES $(addprefix $(packaging)/,oci.sh oci_pack.py)
	$(call say,IMAGE,$@)$Qsh $(packaging)/oci.sh $(B)/static $(VERSION) $(EPOCH) $(B)/static/LICENCES

# ---- all of it

HOME_PAGE ?= https://example.org/lucid

release: deb oci static static-aarch64 $(generated_manuals) $(completions)  ## build all that is published, with checksums and a list of parts (KEY=FILE signs it): build/release
	$(call say,RELEASE,$(B)/release)$Qsh $(packaging)/release.sh $(B) $(VERSION) $(EPOCH) $(HOME_PAGE) '$(KEY)'

.PHONY: oci release deb static static-aarch64
