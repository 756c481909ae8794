// Thousands of random scripts of faults for each action, and of mutations over both protocols.
import './properties.test.ts';
import './lost-connections.test.ts';
