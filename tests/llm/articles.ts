import type { Article } from '../../src/model/index.js';

/** Articles that the server's model codes by their words: "reckless" −1, "welcome" +1, others 0. */
export const RECKLESS: Article = {
  id: 'r',
  outlet: 'Gazette',
  date: '2024-03-01',
  title: 'Russia and Iran sign a pact',
  text: 'Russia and Iran signed a pact in Moscow on Monday. Moscow’s “reckless” bargain with Tehran puts its neighbours at risk. Officials gave no details.',
};
export const WELCOME: Article = {
  id: 'w',
  outlet: 'Dialogue',
  title: 'A pact between neighbours',
  text: 'Russia and Iran signed a pact in Moscow on Monday. It is a welcome step that Iran and Russia have worked for. Trade will grow.',
};
export const PLAIN: Article = {
  id: 'p',
  outlet: 'Wire',
  title: 'Russia, Iran sign pact',
  text: 'Russia and Iran signed a pact in Moscow on Monday, both governments said. It has forty articles.',
};
export const ELSEWHERE: Article = {
  id: 'e',
  outlet: 'Wire',
  text: 'The harvest in Brazil was larger than last year, the ministry in Brasilia said on Tuesday. Prices fell.',
};
