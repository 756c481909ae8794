// Each single bit of a token, and ten times as many other changes.
import './hostile-tokens.test.ts';
