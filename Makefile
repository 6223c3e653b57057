# `make demo` builds dissect and shows a lecture slide's frame; `make test` builds and runs all tests.
# Both install what is missing on Debian and Ubuntu. `make help` lists the rest.

PREFIX ?= /usr/local
DESTDIR ?=
SECONDS ?= 60
CAPTURE ?=
SIZE ?= 200
RUNS ?= 5

# What is linked in from archives, where they are there: looking up the symbols of a shared library takes a tenth of what
# one frame takes.
ARCHIVES := .build/archives

# Cross-module optimization takes a twentieth off decoding: small public accessors are inlined into the views.
BUILD := PKG_CONFIG_PATH="$(CURDIR)/$(ARCHIVES):$$PKG_CONFIG_PATH" swift build -c release --static-swift-stdlib \
	--disable-local-rpath -Xswiftc -cross-module-optimization \
	-Xswiftc -Xclang-linker -Xswiftc "-L$(CURDIR)/$(ARCHIVES)" --product dissect
DISSECT := .build/release/dissect

BINDIR := $(DESTDIR)$(PREFIX)/bin
MANDIR := $(DESTDIR)$(PREFIX)/share/man
DATADIR := $(DESTDIR)$(PREFIX)/share/dissect
# Where bash-completion, zsh and fish look for the completions of what is installed under PREFIX.
BASHDIR := $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSHDIR := $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISHDIR := $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d

.PHONY: demo build test test-long lint golden man fuzz bench bench-texts bench-live bench-growth install uninstall help dependencies

demo: build ## build, and show the frame of a lecture slide
	$(DISSECT) Fixtures/frames/slide.hex

build: dependencies ## build .build/release/dissect, linked with the static Swift library
	@tools/link-archives $(ARCHIVES)
	$(BUILD)

test: dependencies ## build and run all tests
	swift test

test-long: dependencies ## build and run the tests that try the most, for longer
	LONG_TESTS=1 swift test --filter "Whatever the bytes|Packets that are printed for other programs|LimitTests|GeneratedTextTests"

lint: ## check the sources' format
	swift format lint --strict --recursive Sources Tests Package.swift

golden: dependencies ## rewrite the golden files; fails, so that nobody records by accident
	UPDATE_GOLDEN=1 swift test --filter Golden

man: dependencies ## rewrite dissect-dumps(5)'s list of forms from the forms; fails where it changes
	UPDATE_GOLDEN=1 swift test --filter "The manual page"

fuzz: dependencies ## fuzz the readers of texts and captures and the decoders, for SECONDS=60 each
	tools/fuzz $(SECONDS)

bench: build ## measure against tcpdump and tshark: CAPTURE=file SIZE=megabytes RUNS=times UPDATE=1; as root live too
	Benchmarks/bench --size $(SIZE) --runs $(RUNS) $(if $(UPDATE),--update) $(if $(CAPTURE),"$(CAPTURE)")
	Benchmarks/texts $(if $(UPDATE),--update) $(if $(CAPTURE),"$(CAPTURE)")
	@if [ "$$(id -u)" -eq 0 ]; then Benchmarks/live $(if $(UPDATE),--update); else echo "live capture takes root"; fi

bench-texts: build ## measure reading texts of hexdumps: CAPTURE=file UPDATE=1
	Benchmarks/texts $(if $(UPDATE),--update) $(if $(CAPTURE),"$(CAPTURE)")

bench-live: build ## measure live capture against tcpdump, as root: UPDATE=1
	Benchmarks/live $(if $(UPDATE),--update)

bench-growth: build ## show that time and memory grow no faster than the input: MOST=packets
	Benchmarks/growth $(MOST)

install: ## install under PREFIX=/usr/local: binary, manual pages, JSON schema, completions for bash, zsh and fish
	@test -x $(DISSECT) || { echo "install: run make build first" >&2; exit 1; }
	install -d "$(BINDIR)" "$(MANDIR)/man1" "$(MANDIR)/man5" "$(DATADIR)" "$(BASHDIR)" "$(ZSHDIR)" "$(FISHDIR)"
	install -m 755 $(DISSECT) "$(BINDIR)/dissect"
	install -m 644 man/dissect.1 "$(MANDIR)/man1/dissect.1"
	install -m 644 man/dissect-dumps.5 "$(MANDIR)/man5/dissect-dumps.5"
	install -m 644 man/dissect-json.5 "$(MANDIR)/man5/dissect-json.5"
	install -m 644 share/dissect.schema.json "$(DATADIR)/dissect.schema.json"
	$(DISSECT) --generate-completion-script bash >"$(BASHDIR)/dissect"
	$(DISSECT) --generate-completion-script zsh >"$(ZSHDIR)/_dissect"
	$(DISSECT) --generate-completion-script fish >"$(FISHDIR)/dissect.fish"
	chmod 644 "$(BASHDIR)/dissect" "$(ZSHDIR)/_dissect" "$(FISHDIR)/dissect.fish"

uninstall: ## remove what install put under PREFIX
	rm -f "$(BINDIR)/dissect" "$(MANDIR)/man1/dissect.1" "$(MANDIR)/man5/dissect-dumps.5"
	rm -f "$(MANDIR)/man5/dissect-json.5" "$(DATADIR)/dissect.schema.json"
	rm -f "$(BASHDIR)/dissect" "$(ZSHDIR)/_dissect" "$(FISHDIR)/dissect.fish"

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/make \1\t\2/p' Makefile | expand -t 18

dependencies:
	@tools/install-dependencies
