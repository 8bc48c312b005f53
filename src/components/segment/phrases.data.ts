import type { SegmentKind } from '../../model/index.js';

/**
 * What follows a line of page furniture:
 * `story` other stories, usually to the end; `links` a few titles; `comments` readers' words; `form` the form to write one;
 * `end` the article is over.
 */
type Opens = 'story' | 'links' | 'comments' | 'form' | 'end';

/** A phrase of page furniture in normal form: lower case, numbers as `#`, marks as spaces. */
export interface Phrase {
  readonly kind: SegmentKind;
  readonly opens?: Opens;
  /** Longest block, in characters, that the phrase may begin. */
  readonly longest?: number;
  /** The phrase must be followed by a colon, dash or bar: "More: …", not "More than …". */
  readonly colon?: true;
  /** Only after the article has begun: "Opinion: …" on top is a headline. */
  readonly inside?: true;
}

type Rows = readonly (readonly [phrases: string, phrase: Phrase])[];

/** Blocks that consist of the phrase. Phrases of one row are separated by `|`. */
export const WHOLE: Rows = [
  [
    'latest news|latest stories|latest|other news|more news|more stories|other stories|more headlines|top stories|in other news|news in brief|next article|previous article|next story|next post|previous post|from our partners|from around the web|around the web|from the web|sponsored content|promoted stories|promoted content|sponsored stories|our other articles',
    { kind: 'related', opens: 'story' },
  ],
  [
    'read more|read also|read next|read on|also read|see also|see more|related|related articles|related article|related stories|related story|related news|related posts|related topics|related content|related coverage|related links|related reading|related publications|more on this|more on this story|more on this topic|more coverage|most read|most popular|most viewed|popular now|recommended|recommended for you|recommended reading|recommended stories|you may also like|you might also like|you may like|you may also be interested in|trending|trending now|what to read next|editors picks|editor s picks|don t miss|further reading|up next|watch|watch now|watch next|top picks|keep reading|continue reading|full story|more like this|similar articles|explore more|go deeper|in this story|from the archive',
    { kind: 'related', opens: 'links' },
  ],
  [
    'comments|comment|# comments|# comment|comments #|reader comments|readers comments|view comments|show comments|view all comments|# responses|one response|# replies|join the conversation|join the discussion|what readers say|your comments|have your say|comments are closed|comments closed|no comments|no comments yet|start the discussion',
    { kind: 'comment', opens: 'comments' },
  ],
  ['liked by # people|liked by # person|liked by # persons|liked by you|# likes|# like', { kind: 'comment' }],
  [
    'leave a reply|leave a comment|leave a reply cancel reply|post a comment|write a comment|add a comment|add comment|submit a comment|cancel reply|leave your comment|log in to comment|login to comment|sign in to comment|log in to reply|you must be logged in to post a comment|post comment|submit comment',
    { kind: 'comment-form', opens: 'form' },
  ],
  [
    'advertisement|advertisements|advert|ad|ads|sponsored|advertising|article continues below|article continues below this advertisement|article continues after advertisement|story continues below advertisement|story continues below|story continues|continue reading below|skip advertisement|remove ads|skip to content|skip to main content|menu|search|home|login|log in|sign in|sign up|register|subscribe|subscribe now|subscribe today|donate|donate now|support us|become a member|back to top|top|load more|show more|view more|click here|share|share this|share this article|share this story|share this post|share article|share on facebook|share on twitter|share on whatsapp|share via email|share link|copy link|link copied|tweet|post|pin|pin it|email|e mail|print|print this article|print this page|save|save article|bookmark|listen|listen to article|listen to this article|listen to this story|play video|play audio|pause|loading|follow|follow us|follow us on social media|follow us on twitter|follow us on facebook|follow us on telegram|follow us on google news|facebook|twitter|telegram|whatsapp|linkedin|reddit|instagram|youtube|rss|pocket|flipboard|facebook twitter|facebook twitter email|share tweet|share tweet email|facebook twitter linkedin|like|like this|like loading|like this loading|share this like this loading|close|expand|collapse|previous|prev|newsletter|newsletters|our newsletters|privacy policy|cookie policy|terms of use|terms and conditions|terms of service|contact us|contact|about us|accept|accept all|accept cookies|reject all|manage cookies|all rights reserved|copyright|breaking|breaking news|live|exclusive|video|photos|gallery|audio|podcast|transcript|tags|topics|# min read|# minute read|# minutes read|# mins read|reading time # min|reading time # minutes|# min|# views|# shares|font size|text size|a a|this article is more than # year old|this article is more than # years old|this article is more than # months old|our standards the thomson reuters trust principles|report this ad|powered by',
    { kind: 'boilerplate' },
  ],
];

/** Names of sections: page furniture above the headline and below the article, a subheading within it. */
export const SECTIONS: ReadonlySet<string> = new Set(
  'news|world|world news|international|international news|foreign|foreign affairs|politics|political|opinion|opinions|comment is free|commentary|analysis|editorial|editorials|perspective|perspectives|features|feature|business|economy|markets|finance|sport|sports|culture|technology|tech|science|health|society|defence|defense|security|diplomacy|energy|europe|asia|africa|americas|middle east|middle east news|russia|ukraine|iran|turkey|syria|us news|uk news|war in ukraine|home news|home world|regions|global|column|columns|blog|blogs|interview|interviews|special report|explainer|longread|long read'.split(
    '|',
  ),
);

/** Blocks that begin with the phrase. */
export const START: Rows = [
  [
    'also in|also in the|elsewhere in the|elsewhere on|more from|more by|more stories from|more news from|latest from|latest news from|other stories in',
    { kind: 'related', opens: 'story', longest: 160, inside: true },
  ],
  [
    'read more about|read more on|read more at|read more|read also|also read|see also|read next|read the full|read our|related coverage|related article|related articles|related story|related stories|related publications|related video|recommended reading|click here to|you may also like|more on this story|play video',
    { kind: 'related', longest: 200, inside: true },
  ],
  [
    'more|also|related|watch|listen|video|photos|gallery|opinion|analysis|editorial|explainer|go deeper|timeline|podcast|in pictures|in depth|don t miss|see|read|recommended|from the archives|background|further reading|watch live|full coverage',
    { kind: 'related', longest: 160, colon: true, inside: true },
  ],
  [
    'one thought on|# thoughts on|# responses to|one response to|# comments on|comments on',
    { kind: 'comment', opens: 'comments', longest: 160 },
  ],
  [
    'leave a reply|leave a comment|your email address will not be published|your e mail address will not be published|fill in your details below|you are commenting using|this site uses akismet|save my name email and website|notify me of new|notify me of followup|required fields are marked|please log in to comment|sign in to join|please read our comment|comments are moderated|comments will be moderated',
    { kind: 'comment-form', opens: 'form', longest: 240 },
  ],
  [
    'sign up for|sign up to|sign up now|subscribe to our|subscribe to the|subscribe for|get our|get the latest|get breaking news|join our|join us on|follow us on|follow us|find us on|like us on|share this|download our|download the app|support our|support independent|donate to|become a member|become a subscriber|become a supporter|help us keep|help keep|to read the full|this content is|to continue reading|already a subscriber|already have an account|we use cookies|this website uses cookies|this site uses cookies|by continuing to|by using this|please enable|your browser|story continues|article continues|listen to this|listen to article|our standards|our newsletter|click to share|have a tip|got a tip|do you have a story|receive our|enter your email|thank you for reading|thank you for subscribing|thank you for signing|you have reached your|a post shared by|view this post on|pic twitter com',
    { kind: 'boilerplate', longest: 160 },
  ],
  [
    'support|follow|subscribe|newsletter|telegram|contact|tip us|tags|topics|topic|tagged|filed under|keywords|categories|category|posted in|share|find us',
    { kind: 'boilerplate', longest: 160, colon: true, inside: true },
  ],
  [
    'copyright #|copyright by|copyright the|all rights reserved|published under|reprinted with',
    { kind: 'boilerplate', longest: 240, inside: true },
  ],
  [
    'about the author|about the authors|about the writer|about our author|about the contributor|the author is|the author was|the authors are|the writer is|the writer was',
    { kind: 'author', opens: 'end', longest: 500, inside: true },
  ],
  [
    'additional reporting by|reporting by|report by|with reporting by|with reporting from|with additional reporting|edited by|editing by|writing by|compiled by|translated by|translation by|with inputs from|with input from|with agency inputs|with agencies|the associated press contributed|reuters contributed',
    { kind: 'byline', opens: 'end', longest: 240, inside: true },
  ],
  [
    'the views expressed|views expressed|the opinions expressed|opinions expressed|the views and opinions expressed|views and opinions expressed|the views in this|the opinions in this|the editorial team does not|the editorial board does not|the editorial staff does not|the editors do not|the editorial office|disclaimer|this article does not|this material does not|the content of this article|the content of this publication|the content of this website|opinions in this',
    { kind: 'disclaimer', opens: 'end', longest: 600 },
  ],
  [
    'editor s note|editors note|editors notes|a note from the editor|correction|clarification|publisher s note|note from the editor|disclosure',
    { kind: 'disclaimer', longest: 500, colon: true },
  ],
  [
    'this article was originally|this article was first|this article first appeared|this article originally|this article appeared|this article is republished|this article was published|this article was amended|this article has been updated|this article has been amended|this article has been corrected|this article has been edited|this article has been translated|this article is part of|this article was produced|this piece was first|this piece was originally|this piece first appeared|this piece originally|this story was originally|this story was first|this story first appeared|this story originally|this story has been updated|this story has been corrected|this story was updated|this post was originally|this post originally|this text was first|this essay was first|this essay first|this commentary was first|this commentary first|originally published|first published in|first published on|first published by|republished with|republished from|reprinted from|a version of this article|a version of this story|an earlier version of this|this is an edited version|this op ed was',
    { kind: 'disclaimer', longest: 500 },
  ],
  [
    'enlarge this image|enlarge image|toggle caption|image caption|image source|image copyright|media caption|video caption|photo caption|hide caption|caption|file photo|file picture|file image|file pic|in this file photo|in this photo|in this image released|in this image provided|in this handout|this handout|a handout photo|this photo released|this photo provided|this photo shows|this image released|this image provided|pictured above|view image',
    { kind: 'caption', longest: 400 },
  ],
  ['photo|photos by|image|picture|pictured|caption|media', { kind: 'caption', longest: 300, colon: true }],
];

/** Blocks in the comment zone that belong to the form; elsewhere they mean nothing. */
export const FORM: readonly string[] =
  'name|your name|email|e mail|your email|your e mail|website|your website|comment|your comment|message|reply|replies|cancel reply|cancel|submit|send|post comment|preview|logo|log in|log out|change|change account|connecting to|twitter picture|facebook photo|google photo|wordpress com logo|gravatar|address never made public|email required|name required|required|enter your comment here|fill in your|you are commenting|notify me|this site uses|learn how your comment|your email address|required fields|save my name|please log in|please enter|please note|captcha|i m not a robot|terms|privacy|by commenting|by posting|comments are|comments closed|type here|characters left|# characters|login with|sign in with|connect with|powered by disqus|subscribe|sort by|newest|oldest|best|load more|older comments|newer comments'.split(
    '|',
  );

/** Word groups of which one must stand in a closing statement that gives the views to somebody else. */
export const DISCLAIMING: readonly string[] = [
  'necessarily reflect',
  'necessarily represent',
  'necessarily those of',
  'necessarily share',
  'necessarily coincide',
  'necessarily endorse',
  'always share the opinion',
  'always share the view',
  'always coincide',
  'are those of the author',
  "are the author's own",
  'are solely those of',
  'are the sole responsibility',
];
