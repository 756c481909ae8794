import { describe, it } from 'vitest';
import { postgresBench, postgresServer } from './benches.ts';
import { describeStore } from './contract.ts';

const server = await postgresServer();

if (server === null) {
  describe('the write store in PostgreSQL', () => {
    it.skip('needs a PostgreSQL at 127.0.0.1:5432 or TEST_DATABASE_URL: nothing of this adapter was tested', () => {});
  });
} else {
  describeStore('PostgreSQL', () => postgresBench(server));
}
