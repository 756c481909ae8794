#!/usr/bin/env node
// Where the process of the command line begins. What is compiled is kept on disk for the next start, but only of what is
// loaded after this has been asked for.

import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./command-line.ts');
