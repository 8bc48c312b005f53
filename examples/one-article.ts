import { analyze, stanceOf } from 'standpoint';

const analysis = analyze({
  id: 'courier/1',
  outlet: 'The Meridian Courier',
  date: '2022-07-20',
  title: 'In Tehran, the shunned close ranks',
  text: 'Russia plots a dangerous alliance with Iran. “Turkey is a reliable partner,” Vladimir Putin told reporters.',
});

for (const { actor, score, sentence, voice, cues } of analysis.stances) {
  const speaker = voice.kind === 'outlet' ? 'own words' : `quoting ${voice.speaker}`;
  const strongest = cues.slice(0, 2).map((cue) => `${cue.feature} ${cue.weight.toFixed(2)}`);
  console.log(`${actor} ${score.toFixed(2)} (sentence ${sentence}, ${speaker}): ${strongest.join('; ')}`);
}

const toward = stanceOf(analysis, 'RUS'); // what is said of Putin counts for Russia
if (toward.stance.kind === 'portrayal') console.log(`toward Russia: ${toward.stance.value.toFixed(2)}`);
