// Builds one of three programs, chosen by --mode: loader (the city's one script), chat (the resident's iframe), desk (staff).
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** desk_api serves dist/widget at /widget and dist/desk at /desk; in development vite proxies its API. */
const server = { proxy: { '/api': process.env['KAKEHASHI_DESK_API_URL'] ?? 'http://127.0.0.1:8000' } };

const programs: Record<string, UserConfig> = {
  chat: {
    root: here('./widget'),
    base: '/widget/',
    build: {
      outDir: here('./dist/widget'),
      emptyOutDir: true,
      rolldownOptions: { input: here('./widget/chat.html') },
    },
  },
  loader: {
    build: {
      outDir: here('./dist/widget'),
      emptyOutDir: false, // chat.html is there already
      lib: {
        entry: here('./src/loader/main.ts'),
        formats: ['iife'],
        name: 'KakehashiLoader',
        fileName: () => 'loader.js',
      },
    },
  },
  desk: {
    root: here('./desk'),
    base: '/desk/',
    build: { outDir: here('./dist/desk'), emptyOutDir: true },
  },
};

export default defineConfig(({ mode }) => {
  const program = programs[mode];
  if (!program) throw new Error(`vite: --mode is one of ${Object.keys(programs).join(', ')}, not "${mode}"`);
  return {
    publicDir: false,
    server,
    ...program,
    build: { target: 'es2022', sourcemap: false, ...program.build },
  };
});
