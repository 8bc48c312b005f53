import { FUNCTION_WORDS } from '../../events/index.js';

/** What the wording of outlets passes over: function words, and further ones, contractions, numbers and time. */
export const STOP_WORDS = `${FUNCTION_WORDS}
above according across ago almost along already amid anybody anyone aren't can't comes couldn't didn't doesn't don't earlier
everybody everyone everything gave gets goes gone hadn't hasn't haven't he'd he'll he's i i'd i'll i'm i've including isn't it'd
it'll it's likely makes making maybe moreover nearly ones otherwise ourselves quite recent recently saying seen she'd she'll she's
shouldn't somebody takes taking that's there's they'd they'll they're they've third time times tomorrow four five six seven eight
nine ten using wasn't ways we'd we'll we're we've weren't what's who's whoever whole won't wouldn't you'd you'll you're you've
yourself day days week weeks month months hundred thousand million billion percent january february march april june july august
september october november december monday tuesday wednesday thursday friday saturday sunday
`;
