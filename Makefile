# `make demo` builds dissect and shows a lecture slide's frame; `make test` builds and runs all tests.
# Both install what is missing on Debian and Ubuntu. The other targets are for who works on dissect.

PREFIX ?= /usr/local
BUILD := swift build -c release --static-swift-stdlib

.PHONY: demo build test lint

demo: build
	.build/release/dissect Fixtures/frames/slide.hex

build: dependencies
	$(BUILD)

test: dependencies
	swift test

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

.PHONY: dependencies
dependencies:
	@tools/install-dependencies
