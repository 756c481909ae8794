// Pauses that Graph asked for, which replicas tell each other. A file is shared by nobody on another machine.

export const sqlite: readonly string[] = [];

export const postgres = ['CREATE TABLE pauses (pause text PRIMARY KEY, until bigint NOT NULL)'];
