// Loaded before a gateway: replaces its store of writes by one that keeps nothing, to measure what the store costs.

import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const isStore = found.url.endsWith('/src/writes/store/open.ts') && !context.parentURL?.endsWith('/no-store.ts');
    return isStore ? { ...found, url: new URL('./no-store.ts', import.meta.url).href } : found;
  },
});
