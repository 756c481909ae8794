// What a write changes and when its outcome was stored, for the question which other writes a read may show. Null for
// writes of an earlier version.

const added = (text: string, integer: string) => [
  `ALTER TABLE writes ADD COLUMN resource ${text}`,
  `ALTER TABLE writes ADD COLUMN done_at ${integer}`,
  'CREATE INDEX writes_by_person ON writes (person) WHERE sent_at IS NOT NULL',
];

export const sqlite = added('TEXT', 'INTEGER');

export const postgres = added('text', 'bigint');
