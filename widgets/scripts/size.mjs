// Fails when the loader, which every page of the city's website downloads, outgrows its budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_BYTES = 6_000;
const loader = readFileSync(new URL('../dist/widget/loader.js', import.meta.url));
const size = gzipSync(loader, { level: 9 }).length;
console.log(`loader.js: ${size} bytes gzipped (${loader.length} plain), budget ${BUDGET_BYTES}`);
if (size > BUDGET_BYTES) process.exit(1);
