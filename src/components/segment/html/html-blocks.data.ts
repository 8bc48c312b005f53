import type { SegmentKind } from '../../../model/index.js';

export const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG MATH IFRAME OBJECT CANVAS VIDEO AUDIO SELECT TEXTAREA INPUT TITLE META LINK'.split(
    ' ',
  ),
);

export const BLOCK = new Set(
  'HTML BODY P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV UL OL LI DL DT DD TABLE THEAD TBODY TR FIGURE FIGCAPTION BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 FORM FIELDSET HR ADDRESS DETAILS SUMMARY BUTTON CAPTION'.split(
    ' ',
  ),
);

export const HINTS = new Map<string, SegmentKind>([
  ['H1', 'subheading'],
  ['H2', 'subheading'],
  ['H3', 'subheading'],
  ['H4', 'subheading'],
  ['H5', 'subheading'],
  ['H6', 'subheading'],
  ['LI', 'list'],
  ['FIGCAPTION', 'caption'],
  ['NAV', 'boilerplate'],
  ['FOOTER', 'boilerplate'],
  ['FORM', 'boilerplate'],
  ['BUTTON', 'boilerplate'],
  ['ASIDE', 'related'],
]);

export const CLASSES: readonly (readonly [RegExp, SegmentKind])[] = [
  [/\b(?:photo-?|image-?|caption-?)?credit\b|\bphotographer\b/i, 'credit'],
  [/\b(?:wp-)?caption(?:-text)?\b/i, 'caption'],
  [/\b(?:comments?-(?:list|body|content|text)|disqus_thread)\b/i, 'comment'],
  // What readers elsewhere posted, and what the article says itself in larger letters.
  [/\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|reddit-(?:embed|card)|fb-(?:post|video))\b/i, 'related'],
  [/\b(?:bluesky-embed|mastodon-embed|text-post-media|telegram-post|pull-?quote)\b/i, 'related'],
];
