# Everything a newcomer needs: `make up` to see it, `make test` to check it. `make help` lists the rest.
PYTHON ?= python3
KAKEHASHI := .venv/bin/kakehashi
MAKEFLAGS += --no-print-directory

.DEFAULT_GOAL := help
.PHONY: help setup up test-setup test check format bench openapi train clean

help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

setup: python ## Set up environments, widgets, index, Rasa model, database and the sample city
	@$(PYTHON) bootstrap.py
	@$(KAKEHASHI) build

up: setup ## Set up what is stale, then start everything (Ctrl-C stops it)
	@exec $(KAKEHASHI) up

.PHONY: python
python:
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 or 3.12 is needed: install it, or name it with PYTHON=…"; exit 1; }

test-setup: python
	@$(PYTHON) bootstrap.py --test
	@$(KAKEHASHI) build
	@.venv/bin/python tests/install_system_packages.py

test: test-setup ## Run every test: Python, bot, widgets, and the whole in a real browser
	@cd widgets && npm run --silent test
	@.venv/bin/python -m pytest

check: python ## Lint, types, content, docs
	@$(PYTHON) bootstrap.py --test
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/kakehashi lint
	@cd widgets && npm run --silent lint && npm run --silent typecheck && npm run --silent size

format: ## Format Python and the widgets
	@.venv/bin/ruff format .
	@.venv/bin/ruff check --fix .
	@cd widgets && npm run --silent format

bench: setup ## Measure against peers in the same run; SIZES="1000 1000000" for other sizes
	@$(PYTHON) bootstrap.py --bench
	@.venv/bin/python -m tests.load

openapi: ## Export docs/openapi.json
	@$(KAKEHASHI) openapi docs/openapi.json

train: ## Train the Rasa model anew and validate its data
	@$(KAKEHASHI) build
	@cd bot && .venv/bin/python launcher.py data validate

clean: ## Remove everything that was built (not var/, where the data is)
	rm -rf .venv bot/.venv bot/models bot/data/generated widgets/node_modules widgets/dist
