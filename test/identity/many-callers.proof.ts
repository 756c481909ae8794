// Ten thousand callers, of whom five hundred tokens are kept.
import './many-callers.test.ts';
