// Thousands of random scripts of faults for each action, and 20,000 mutations over both protocols.
import './properties.test.ts';
import './lost-connections.test.ts';
