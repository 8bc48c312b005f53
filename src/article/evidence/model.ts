import evidence from '../../../models/evidence.json' with { type: 'json' };
import type { EvidenceModel } from './chances.js';

/** When a sentence may be quoted. Learned; see `models/README.md`. */
export const EVIDENCE_MODEL: EvidenceModel = evidence;
