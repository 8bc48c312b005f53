import { analyze, builtInData, createRegistry } from 'standpoint';

const registry = createRegistry(builtInData(), {
  name: 'my-actors',
  version: '1',
  actors: [
    { id: 'ACME', name: 'Acme Energy', kind: 'organization', aliases: ['Acme'], nominals: ['the gas giant'] },
    { id: 'ACME:doe', name: 'Jane Doe', kind: 'person', partOf: 'ACME' },
  ],
});

const text = 'Jane Doe praised Ankara on Monday. Critics accused the gas giant, Acme, of bribery.';
for (const { actor, rule, confidence } of analyze({ id: '1', outlet: 'Wire', text }, { registry }).mentions) {
  console.log(actor, rule, confidence);
}
