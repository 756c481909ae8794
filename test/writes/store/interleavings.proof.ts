// Ten times as many orders of steps.
import './interleavings.test.ts';
