// The bulk mutation that last named a write, and the latest run of each bulk mutation with a key.

const bulks = (text: string, integer: string) => `
CREATE TABLE bulks (
  key_hash ${text} PRIMARY KEY,
  run_id ${text} NOT NULL,
  holder ${text} NOT NULL,
  targets ${integer} NOT NULL,
  ended_at ${integer},
  expires_at ${integer} NOT NULL
)`;

const both = [
  'CREATE INDEX writes_by_bulk ON writes (bulk_hash) WHERE bulk_hash IS NOT NULL',
  'CREATE INDEX bulks_by_expiry ON bulks (expires_at)',
];

export const sqlite = ['ALTER TABLE writes ADD COLUMN bulk_hash TEXT', `${bulks('TEXT', 'INTEGER')} STRICT`, ...both];

export const postgres = ['ALTER TABLE writes ADD COLUMN bulk_hash text', bulks('text', 'bigint'), ...both];
