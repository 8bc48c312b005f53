import type { Roles } from './roles.js';

/** Which of the roles are filled, as eight bits. */
export function filledRoles(roles: Roles): number {
  return (
    (roles.chain.length > 0 ? 1 : 0) |
    (roles.passive ? 2 : 0) |
    (roles.predicate >= 0 ? 4 : 0) |
    (roles.owned >= 0 ? 8 : 0) |
    (roles.preposition >= 0 ? 16 : 0) |
    (roles.governor >= 0 ? 32 : 0) |
    (roles.agentOf >= 0 ? 64 : 0) |
    (roles.joined ? 128 : 0)
  );
}
