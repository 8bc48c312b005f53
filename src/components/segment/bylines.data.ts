/** Lower-case words that may stand between the names and offices of a byline. */
export const SMALL = new Set(
  'and in of the for at with de da del der van von bin bint ibn al el la le correspondent correspondents editor staff writer writers reporter reporters news agencies analyst columnist contributor chief foreign diplomatic political defence defense security additional reporting updated published special to our own senior deputy associate affairs global world agency desk service international guest fellow research from via on'.split(
    ' ',
  ),
);

/** What may follow "By" when it is not a name: "By Tuesday", "By The Numbers". */
export const NOT_NAMES = new Set(
  'the a an this that his her their its our all any january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday contrast comparison then now far early late mid'.split(
    ' ',
  ),
);

export const AGENCIES = new Set(
  'reuters ap afp tass interfax xinhua anadolu aa irna isna dpa efe ansa upi bloomberg ria sputnik cnn bbc npr associated press agence france presse agencies staff'.split(
    ' ',
  ),
);

/** Offices that a closing line about the author names. */
export const OFFICES =
  /\b(?:is|was|are|heads|leads|writes|covers|teaches|works|reports|serves|directs|chairs)\b[^.]{0,80}\b(?:fellow|professor|lecturer|researcher|scholar|analyst|columnist|journalist|correspondent|editor|reporter|writer|contributor|author|director|diplomat|ambassador|historian|programme|program|institute|institution|university|council|foundation|centre|center|newspaper|magazine|desk|member of parliament|political scientist|expert)\b/i;
