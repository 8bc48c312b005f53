export { babe } from './babe.js';
export { signsOf } from './newswcl-portrayals.js';
