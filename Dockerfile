# desk_api, worker and city website. The same commands run without containers: see desk_api/cli/processes.py.
FROM node:20-bookworm-slim AS widgets
WORKDIR /app/widgets
COPY widgets/package.json widgets/package-lock.json widgets/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY widgets/ ./
RUN npm run build

FROM python:3.11-slim-bookworm
WORKDIR /app
ENV PYTHONUNBUFFERED=1
COPY constraints.txt pyproject.toml README.md ./
COPY knowledge/ knowledge/
COPY desk_api/ desk_api/
RUN python -m pip install --no-cache-dir -c constraints.txt --editable .
COPY widgets/city/ widgets/city/
COPY --from=widgets /app/widgets/dist widgets/dist
RUN useradd --create-home kakehashi && mkdir -p var && chown -R kakehashi var
USER kakehashi
EXPOSE 8000
CMD ["kakehashi", "serve", "--host", "0.0.0.0"]
