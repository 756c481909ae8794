// Nothing looks for open writes by their age any more: an index that every write entered and left.

export const sqlite = ['DROP INDEX writes_open'];

export const postgres = ['DROP INDEX writes_open'];
