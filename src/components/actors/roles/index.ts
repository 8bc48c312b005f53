export { roleOf } from './roles.js';
