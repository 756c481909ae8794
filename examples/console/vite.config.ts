import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/console/',
  plugins: [react()],
  define: { 'globalThis.__DEV__': 'false' },
  // No inlined assets or module shim: the page's policy allows its own files only.
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
