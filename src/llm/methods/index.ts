export { type AuditOptions, type CodingAudit, codingAudit } from './audit.js';
export { describeMethods, type MethodsText } from './describe-methods.js';
