// Of a SENT write that nobody has in hand: Graph's refusal for the moment, which may be untrue.

export const sqlite = ['ALTER TABLE writes ADD COLUMN refusal TEXT'];

export const postgres = ['ALTER TABLE writes ADD COLUMN refusal text'];
