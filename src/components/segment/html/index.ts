// Imported by src/io alone: whoever bundles the rest does not need the packages for HTML.
export { readHtml } from './html.js';
