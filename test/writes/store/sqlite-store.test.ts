import { sqliteBench } from './benches.ts';
import { describeStore } from './contract.ts';

describeStore('SQLite', sqliteBench);
