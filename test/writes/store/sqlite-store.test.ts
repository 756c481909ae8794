import { describe } from 'vitest';
import { sqliteBench } from './benches.ts';
import { describeStore } from './contract.ts';

describe('rows 176, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 423, 426, 432, 433', () => {
  describeStore('SQLite', sqliteBench);
});
