// For a SENT write that no replica holds: the throttling response that Graph gave to it, which may be untrue.

export const sqlite = ['ALTER TABLE writes ADD COLUMN refusal TEXT'];

export const postgres = ['ALTER TABLE writes ADD COLUMN refusal text'];
