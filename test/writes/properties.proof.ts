// A thousand random scripts of faults for each action.
import './properties.test.ts';
