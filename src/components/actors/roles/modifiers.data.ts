import { wordSet } from '../../../core/index.js';

/** First words of names that have an article: "the U.S.", "the Netherlands". */
export const WITH_ARTICLE =
  wordSet(`us usa uk uae drc dprk united netherlands philippines bahamas gambia maldives seychelles comoros solomon marshall czech
  dominican central democratic vatican soviet`);

/** Capitalised words for those who act for a state or organ: "CIA Director", "U.S. Senators", "Iran Foreign Minister". */
export const TITLES =
  wordSet(`acting admiral agent agents ambassador ambassadors army attorney attorneys border chairman chairwoman chancellor chief
  commander commanders congressman congressmen congresswoman consul defence defense deputy director directors embassy emir
  emperor energy envoy envoys finance foreign general government governor governors interior judge judges justice king
  lawmakers leader leaders marine marines mayor minister ministers national navy officer officers official officials oil
  parliament premier president prime prince princess queen representative representatives secretary secretaries senator
  senators special spokesman spokesperson spokeswoman supreme treasury vice`);
