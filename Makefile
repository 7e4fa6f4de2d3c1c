# wirestate: everything that a person runs. `make` alone lists it.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
MAKEFLAGS += --no-print-directory

.PHONY: help setup check test verify proofs agree lint docs system system-record system-verify system-tcp system-browser system-interop interop generate traces clean
.DELETE_ON_ERROR:

help:
	@echo "make setup   the virtual environment in .venv (the other targets do it when it is due)"
	@echo "make check   give a verdict on every trace in traces/ and compare with the manifest"
	@echo "make test    all tests, with branch coverage"
	@echo "make verify  prove every property of the model, and show that every known bug breaks one"
	@echo "make proofs  the same, everything searched for anew, and kept in model/data/proofs: after the model or a property changed"
	@echo "make agree   the same, and the explicit search and SPIN asked whether they agree: about an hour of CPU (make system-verify: what SPIN needs)"
	@echo "make lint    ruff, mypy, import directions"
	@echo "make docs    the documentation as pages, in site/"
	@echo "make generate  make the files again that are made from the model"
	@echo "make system-tcp  what the tests against the kernel's TCP need besides (ip; without it, root and /dev/net/tun they are skipped)"
	@echo "make system-browser  what the tests of the report need besides (chromium; without it they are skipped)"
	@echo "make interop  the reference with other implementations, in both roles (make system-interop: what they need)"
	@echo "make system  what the system must have and lacks (openssl; as root, with apt-get)"
	@echo "make system-verify  what a second engine for the proofs needs besides (spin, a C compiler)"
	@echo "make traces  make the traces again that are made by hand or from others (make system-record: what recording needs)"

setup: $(STAMP)

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "wirestate needs Python 3.11 or newer: make setup PYTHON=python3.12" >&2; exit 1; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'setuptools>=77' wheel
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

check: $(STAMP)
	$(BIN)/wirestate check traces/ --manifest traces/manifest.toml

test: $(STAMP)
	@command -v openssl >/dev/null || { echo "the tests need openssl: make system" >&2; exit 1; }
	$(BIN)/pytest -n auto --dist worksteal -rs --cov --cov-report=term $(TESTS)

verify: $(STAMP)
	$(BIN)/wirestate verify --mutants

proofs: $(STAMP)
	$(BIN)/wirestate verify --mutants --renew

agree: $(STAMP)
	$(BIN)/wirestate verify --mutants --agree

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

system:
	@command -v openssl >/dev/null && $(PYTHON) -c 'import ensurepip' 2>/dev/null && echo "nothing is missing" || \
		{ test "$$(id -u)" = 0 || { echo "make system installs packages: run it as root" >&2; exit 1; }; \
		  apt-get update -q && apt-get install -y -q --no-install-recommends openssl python3-venv; }

system-record: system
	@which tcpdump ip nft ethtool >/dev/null && echo "recording needs nothing more" || \
		{ test "$$(id -u)" = 0 || { echo "make system-record installs packages: run it as root" >&2; exit 1; }; \
		  apt-get update -q && apt-get install -y -q --no-install-recommends tcpdump iproute2 nftables ethtool; }

system-verify: system
	@which spin cc >/dev/null && echo "the second engine needs nothing more" || \
		{ test "$$(id -u)" = 0 || { echo "make system-verify installs packages: run it as root" >&2; exit 1; }; \
		  apt-get update -q && apt-get install -y -q --no-install-recommends spin gcc libc6-dev; }

system-tcp: system
	@which ip >/dev/null && echo "the tests against the kernel's TCP need nothing more" || \
		{ test "$$(id -u)" = 0 || { echo "make system-tcp installs packages: run it as root" >&2; exit 1; }; \
		  apt-get update -q && apt-get install -y -q --no-install-recommends iproute2; }

system-browser: system
	@command -v chromium >/dev/null && echo "the tests of the report need nothing more" || \
		{ test "$$(id -u)" = 0 || { echo "make system-browser installs packages: run it as root" >&2; exit 1; }; \
		  apt-get update -q && apt-get install -y -q --no-install-recommends chromium fonts-dejavu-core; }

system-interop: system
	@which gnutls-serv gnutls-cli node java javac stdbuf >/dev/null && echo "the peers are there" || \
		{ test "$$(id -u)" = 0 || { echo "make system-interop installs packages: run it as root" >&2; exit 1; }; \
		  apt-get update -q && apt-get install -y -q --no-install-recommends gnutls-bin nodejs openjdk-17-jdk-headless; }

interop: $(STAMP)
	$(BIN)/python -m tests.interop.run

docs: $(STAMP)
	@$(BIN)/python -c 'import sphinx, furo, myst_parser' 2>/dev/null || \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs site
	@echo "site/index.html"

generate: $(STAMP)
	$(BIN)/wirestate generate

traces: $(STAMP)
	$(BIN)/python traces/edit.py

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage .import_linter_cache site docs/generated src/*.egg-info
