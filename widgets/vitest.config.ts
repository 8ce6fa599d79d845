// Unit tests: a simulated browser, no network.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    onConsoleLog: (log) => !log.includes('Lit is in dev mode'),
    setupFiles: ['src/testing/setup.ts'],
    // One simulated browser per worker is many times faster; the set-up file empties it before each test.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
