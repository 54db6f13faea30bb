/** The unit tests alone, for mutation testing. */
import { unit } from '../../jest.config.js';

export default unit;
