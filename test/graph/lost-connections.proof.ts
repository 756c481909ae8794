// Connections that die while a roll-out of a thousand people is on its way.
import './lost-connections.test.ts';
