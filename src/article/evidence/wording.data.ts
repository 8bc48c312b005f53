/** Denials, exculpations and what is said not to be so. */
export const DENIED =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed)? (?:the )?(?:claims?|accusations?|allegations?|charges?)|declin(?:e|es|ed) to|no comment|clear(?:s|ed) of|threw out|dismiss(?:es|ed)|no evidence|not believe|baseless|unfounded|exonerat\w+|acquit\w+)\b/i;

/** Bad things that happen to somebody, or somewhere. */
export const SUFFERED =
  /\b(?:invasion of|attack(?:s|ed)? on|war (?:in|against|on)|sanctions? (?:on|against)|kill(?:ed|s|ing)|murder\w*|victims?|bomb(?:ed|ing|ings) (?:of|in)|strikes? (?:on|in|against)|crisis in|annexation of|withdraw\w* from|troops (?:in|from))\b/i;

/** Contact that says nothing of anybody's worth. */
export const CONTACT =
  /\b(?:met|meet(?:s|ing)?|talks|telephon\w+|phone call|visit(?:s|ed)?|summit|thank(?:s|ed)?|congratulat\w+|discuss\w*|announc\w+|sign(?:s|ed)|agree[ds]?|agreement|statement|spokes\w+)\b/i;

/** Words that hardly anybody uses without a view. */
export const BLAME =
  /\b(?:regimes?|brutal\w*|thugs?|tyran\w+|dictator\w*|autocrat\w*|aggress\w+|barbar\w+|rogue|evil|liar|lies|lied|lying|corrupt\w*|crook\w*|reckless\w*|shameful\w*|disgrac\w+|cynical\w*|murderous|genocid\w+|crimes?|criminal\w*|terror\w*|threat\w*|menac\w+|danger\w*|bull(?:y|ies|ied|ying)|blackmail\w*|propaganda|meddl\w+|interfer\w+|illegal\w*|violat\w+|fail(?:s|ed|ure|ing)?|disast\w+|weak\w*|fool\w*|incompeten\w+|hypocri\w+|betray\w*|abandon\w*|oppress\w*|repress\w*|cruel\w*|atrocit\w+|destabili\w+|malign|hostil\w+|hack(?:ing|ed)|invad\w+|hatred|scandal\w*|insane|stupid|ridiculous|horrible|terrible)\b/gi;

export const PRAISE =
  /\b(?:reliabl\w+|trust\w*|friend\w*|success\w*|great|strong|courag\w+|brave\w*|wise\w*|admir\w+|prais\w+|honou?r\w*|respect\w*|important role|constructive|peaceful|progress|stabil\w+|legitimate|proud\w*|hero(?:es|ic)?|leader(?:ship)?|best|right|welcome\w*|help\w*|support\w*|generous\w*|patien\w+|benefit\w*|achiev\w+|skil\w+|masterful|credit|good)\b/gi;
