// Every hostile value for every argument and input field.
import './hostile-inputs.test.ts';
