# postgres.mk - lucid in PostgreSQL: `make postgres`, then `make install-postgres` as root.
#
# PG_CONFIG names the pg_config of another server than the first in PATH.
PG_CONFIG ?= pg_config
postgres := $(B)/postgres
postgres_make = $(MAKE) --no-print-directory -s -C $(postgres) \
    -f '$(CURDIR)/src/bindings/postgres/Makefile' PG_CONFIG='$(PG_CONFIG)' LUCID='$(CURDIR)' \
    LUCID_BUILD='$(abspath $(B))' LUCID_LIBS='$(LIBS)' \
    LUCID_CFLAGS='$(WARNINGS) -ffile-prefix-map=$(CURDIR)=.'

postgres: $(postgres)/lucid.so         ## build the PostgreSQL extension: build/postgres (PG_CONFIG='...': of that server)

# For another server it is built again.
$(eval $(call keep,postgres/server,$(PG_CONFIG) $(shell $(PG_CONFIG) --version 2>/dev/null)))

$(postgres)/lucid.so: $(wildcard src/bindings/postgres/*) $(B)/liblucid.a $(postgres)/server
	$(call say,POSTGRES,$@)$Qrm -f $(postgres)/*.o $@
	+$Q$(postgres_make) all

install-postgres: $(postgres)/lucid.so ## install the PostgreSQL extension where its server looks for it (DESTDIR)
	+$Q$(postgres_make) install

.PHONY: postgres install-postgres
