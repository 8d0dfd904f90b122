# npm.mk - lucid as WebAssembly: the npm package and the web page.
#
# What JavaScript has not (threads, libraries to load) is replaced by host/, what it has
# (files, processes) is asked of it there.  The readers of archives and the stems of keywords
# are left out, and say so.  Of the same objects two modules are linked: the program with the
# library, for the package, and the library alone, for the page.
N = $(B)/wasm
npm := src/bindings/npm
WASM_CC ?= clang
$(eval $(call keep,wasm/page/plugins.def,$(call plugins,in,INPUT) $(call plugins,metric,METRIC) \
    OUTPUT(ndjson) $(call plugins,rule,RULE)))

# It is fetched and compiled each time it is used, so it is small, but for where the time goes.
WASM_FLAGS = --target=wasm32-wasi -std=c11 -D_POSIX_C_SOURCE=200809L -Oz -msimd128 -DNDEBUG \
    -flto -ffunction-sections -fdata-sections -fvisibility=hidden -MMD -MP
WASM_INCLUDES = -isystem $(npm)/host -I$(B) -Iinclude -Isrc $(BUNDLED)

wasm_objects := $(N)/packed_profiles.o $(patsubst $(B)/%,$(N)/objects/%, \
    $(filter-out %/profiles_table.o,$(objects)) $(B)/schema_texts.o \
    $(addprefix $(B)/bindings/npm/,lucid_wasm.o $(patsubst $(npm)/%.c,%.o,$(wildcard $(npm)/host/*.c))))
wasm_libraries := $(addprefix $(N)/libraries/,$(bundled))
$(eval $(call keep,wasm/compile.flags,$(WASM_CC) $(WASM_FLAGS) $(WASM_INCLUDES) $(BUNDLED_FLAGS)))

WASM_COMPILE = $(WASM_CC) $(WASM_FLAGS) $(WARNINGS) $(WASM_INCLUDES)

$(N)/objects/%.o: src/%.c $(N)/compile.flags $(B)/sources.stamp | $(B)/plugins.def
	@mkdir -p $(@D)
	$(call say,WASM,$<)$Q$(WASM_COMPILE) -c -o $@ $<

$(patsubst src/%.c,$(N)/objects/%.o,$(lists)): $(N)/objects/%.o: $(B)/packed/%.c $(N)/compile.flags $(B)/sources.stamp | $(B)/plugins.def
	@mkdir -p $(@D)
	$(call say,WASM,$<)$Q$(WASM_COMPILE) -c -o $@ $<

$(N)/objects/%.o: $(B)/%.c $(N)/compile.flags $(B)/sources.stamp
	@mkdir -p $(@D)
	$(call say,WASM,$<)$Q$(WASM_COMPILE) -c -o $@ $<

$(N)/page/plugins.o: src/plugins.c $(N)/page/plugins.def $(N)/compile.flags $(B)/sources.stamp
	$(call say,WASM,$<)$Q$(WASM_CC) $(WASM_FLAGS) -I$(N)/page $(WASM_INCLUDES) -c -o $@ $<

# Without the table: host/profiles.c makes it when it is wanted.
$(N)/packed_profiles.o: $(packed_profiles) $(N)/compile.flags
	$(call say,WASM,$<)$Q$(WASM_CC) $(WASM_FLAGS) -c -o $@ $<

$(N)/objects/read/language/trigrams.o: WASM_COMPILE += $(packed_names)
$(patsubst %,$(N)/objects/bindings/npm/host/%.o,$(unpacking)): WASM_COMPILE += -O2
$(patsubst %,$(N)/objects/%/%.o,$(hot_folders)): WASM_COMPILE += -O2

# host/process.c calls it.
$(N)/objects/main.o: WASM_COMPILE += -Dmain=lucid_main -Wno-missing-prototypes

# Its functions are called from JavaScript.
$(N)/objects/bindings/npm/lucid_wasm.o: WARNINGS += -Wno-missing-prototypes

$(N)/libraries/%.o: $(B)/sources.stamp $(N)/compile.flags
	@mkdir -p $(@D)
	$(call say,WASM,$*.c)$Q$(WASM_CC) $(WASM_FLAGS) $(BUNDLED_FLAGS) $(WASM_INCLUDES) -c -o $@ $(B)/sources/$*.c

# What core.js calls, in lucid_wasm.c, and command.js, in host/process.c.
wasm_exports := room free_room analyser free_analyser set error version analyse check json sentences words

# The default stack of 64 KiB lies above the data and runs into it; this one is large, and
# where it ends there is a trap.  With -O2 itself clang would run wasm-opt where it is
# installed, which makes the module no smaller, and another one.
WASM_LINK = $(WASM_CC) -flto --target=wasm32-wasi -mexec-model=reactor -Wl,-O2 -Wl,--gc-sections \
    -Wl,--strip-all -Wl,-z,stack-size=1048576 -Wl,--stack-first $(addprefix -Wl$(comma)--export=,$(wasm_exports))

$(N)/lucid.wasm: $(wasm_objects) $(wasm_libraries)
	$(call say,LINK,$@)$Q$(WASM_LINK) -Wl,--export=program -o $@ $^ -lm

$(N)/page/lucid.wasm: $(N)/page/plugins.o $(filter-out %/objects/plugins.o,$(wasm_objects)) $(wasm_libraries)
	$(call say,LINK,$@)$Q$(WASM_LINK) -o $@ $^ -lm

npm: $(N)/package/package.json         ## build the npm package: build/wasm/package

npm_files := $(wildcard $(npm)/package/*)
npm_licences := utf8proc/LICENSE.md cjson/LICENSE md4c/LICENSE.md libyaml/License

$(N)/package/package.json: $(N)/lucid.wasm $(npm_files) include/lucid.h $(npm)/README.md
	@mkdir -p $(@D)
	$(call say,PACKAGE,$(@D))$Qcp $(npm_files) $(N)/lucid.wasm $(npm)/README.md LICENSE $(@D)
	$Q(cd $(B)/sources && tail -n +1 $(npm_licences)) > $(@D)/LICENSE.libraries
	$Qsed 's/"version": ".*"/"version": "$(VERSION)"/' $(npm)/package/package.json > $@

web: $(B)/web/index.html               ## build the web page: build/web

web := $(addprefix $(npm)/web/,page.js page.css index.html)

# One script instead of modules, and the code in another: a page that is a file loads neither
# modules nor data.
$(B)/web/index.html: $(N)/package/package.json $(N)/page/lucid.wasm $(web) src/out/html/page.css
	@mkdir -p $(@D)
	$(call say,PAGE,$(@D))$Q{ echo '(function () {'; \
	    sed '/^import /d; s/^export //' $(npm)/package/encodings.js $(npm)/package/core.js; \
	    echo 'self.createLucid = createLucid; }());'; } > $(@D)/lucid.js
	$Q{ printf 'self.lucidWasm = "'; gzip -9nc $(N)/page/lucid.wasm | base64 -w 0; echo '";'; } > $(@D)/wasm.js
	$Qcp src/out/html/page.css $(@D)/report.css
	$Qcp LICENSE $(N)/package/LICENSE.libraries $(web) $(@D)

-include $(wildcard $(wasm_objects:.o=.d))
.PHONY: npm web
