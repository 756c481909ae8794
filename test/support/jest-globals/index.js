// Jest's globals for suites of others that are written for Jest: Vitest runs them (docs/adr/0012).

import { afterEach as runAfterEach } from 'vitest';

export { afterAll, beforeAll, beforeEach, describe, expect, it, test, vi as jest } from 'vitest';

/** Jest hands a hook with a parameter a function to call when it is done. */
export const afterEach = (hook) => runAfterEach(() => (hook.length === 0 ? hook() : new Promise((done) => hook(done))));
