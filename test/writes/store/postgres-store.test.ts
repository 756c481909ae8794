import { describe } from 'vitest';
import { postgresBench, postgresServer } from './benches.ts';
import { describeStore } from './contract.ts';

const server = await postgresServer();

// Skipped, and said to be so in the summary, where no PostgreSQL answers.
describe.skipIf(server === null)(
  'rows 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 423, 426, 432, 433',
  { meta: { service: 'PostgreSQL' } },
  () => describeStore('PostgreSQL', () => postgresBench(server ?? '')),
);
