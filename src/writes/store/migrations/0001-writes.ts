// Writes, the replicas that hold them, and the epoch, a number that increases with each batch that is sent.

const tables = (text: string, integer: string) => `
CREATE TABLE writes (
  operation_id ${text} PRIMARY KEY,
  caller ${text} NOT NULL,
  key_hash ${text} UNIQUE,
  args_hash ${text} NOT NULL,
  action ${text} NOT NULL,
  tenant ${text} NOT NULL,
  person ${text} NOT NULL,
  method_id ${text},
  state ${text} NOT NULL CHECK (state IN ('CLAIMED', 'SENT', 'DONE')),
  holder ${text} NOT NULL,
  send_id ${text},
  epoch ${integer},
  claimed_at ${integer} NOT NULL,
  sent_at ${integer},
  arrives_by ${integer},
  outcome ${text},
  is_unknown ${integer} NOT NULL DEFAULT 0,
  expires_at ${integer} NOT NULL,
  CHECK ((state = 'DONE') = (outcome IS NOT NULL)),
  CHECK (state <> 'SENT' OR (sent_at IS NOT NULL AND arrives_by IS NOT NULL AND send_id IS NOT NULL))
)`;

const indexes = [
  // Orders the writes to one person: a second one cannot be sent while this one is open.
  `CREATE UNIQUE INDEX one_sent_for_each_person ON writes (tenant, person) WHERE state = 'SENT'`,
  `CREATE INDEX writes_open ON writes (claimed_at) WHERE state <> 'DONE'`,
  'CREATE INDEX writes_by_caller ON writes (caller)',
  'CREATE INDEX writes_by_expiry ON writes (expires_at)',
];

export const sqlite = [
  `${tables('TEXT', 'INTEGER')} STRICT`,
  ...indexes,
  'CREATE TABLE instances (id TEXT PRIMARY KEY, alive_until INTEGER NOT NULL) STRICT',
  'CREATE TABLE epochs (value INTEGER NOT NULL) STRICT',
  'INSERT INTO epochs VALUES (0)',
  'CREATE TABLE secrets (check_hash TEXT NOT NULL) STRICT',
];

export const postgres = [
  tables('text', 'bigint'),
  ...indexes,
  'CREATE TABLE instances (id text PRIMARY KEY, alive_until bigint NOT NULL)',
  'CREATE SEQUENCE epochs',
  'CREATE TABLE secrets (check_hash text NOT NULL)',
];
