/** A text, and "kind | content | speaker | cue" for every quotation in it, in order. Invented. `-` where there is none. */
export type Row = readonly [text: string, ...expected: string[]];

export const DIRECT: readonly Row[] = [
  ['“We will stay,” Putin said.', 'direct | We will stay, | Putin | said'],
  ['"We will stay," Putin said.', 'direct | We will stay, | Putin | said'],
  ["''We will stay,'' Putin said.", 'direct | We will stay, | Putin | said'],
  ["``We will stay,'' Putin said.", 'direct | We will stay, | Putin | said'],
  ['„We will stay“, Putin said.', 'direct | We will stay | Putin | said'],
  ['«We will stay», Putin said.', 'direct | We will stay | Putin | said'],
  ['‘We won’t leave,’ Putin said.', 'direct | We won’t leave, | Putin | said'],
  ["'We will stay,' Putin said.", 'direct | We will stay, | Putin | said'],
  ['“We will stay,” said Putin.', 'direct | We will stay, | Putin | said'],
  ['“We will stay,” said Anna Weiss, a lawyer from Bonn.', 'direct | We will stay, | Anna Weiss | said'],
  ['“Will they stay?” he asked.', 'direct | Will they stay? | he | asked'],
  ['Putin said: “We will stay.”', 'direct | We will stay. | Putin | said'],
  ['Putin said, “We will stay.”', 'direct | We will stay. | Putin | said'],
  [
    '“We will stay,” the minister added, “as long as we must.”',
    'direct | We will stay, | the minister | added',
    'direct | as long as we must. | the minister | added',
  ],
  [
    '“We will stay,” he said. “Nobody asked us to leave.”',
    'direct | We will stay, | he | said',
    'direct | Nobody asked us to leave. | he | said',
  ],
  [
    '“The port is closed to them,” Peskov, the spokesman, told reporters.',
    'direct | The port is closed to them, | Peskov | told',
  ],
  ['“It is over for good,” tweeted Erdogan.', 'direct | It is over for good, | Erdogan | tweeted'],
  ['“It is over for good,” according to the ministry.', 'direct | It is over for good, | the ministry | according to'],
  ['“It is over for good,” Weiss was cited as saying.', 'direct | It is over for good, | Weiss | was cited as saying'],
  ['The envoy replied, “Not while I am here.”', 'direct | Not while I am here. | The envoy | replied'],
  [
    '“Nobody told us anything about it,” complained a sailor.',
    'direct | Nobody told us anything about it, | a sailor | complained',
  ],
];

export const INDIRECT: readonly Row[] = [
  ['Putin said that the deal was dead.', 'indirect | the deal was dead | Putin | said'],
  ['Putin said the deal was dead.', 'indirect | the deal was dead | Putin | said'],
  ['The deal was dead, Putin said.', 'indirect | The deal was dead | Putin | said'],
  ['The deal was dead, Putin said on Monday.', 'indirect | The deal was dead | Putin | said'],
  ['The deal was dead, said Putin.', 'indirect | The deal was dead | Putin | said'],
  [
    'The deal, Putin said, was dead from the start.',
    'indirect | The deal | Putin | said',
    'indirect | was dead from the start | Putin | said',
  ],
  ['According to the ministry, the port is closed.', 'indirect | the port is closed | the ministry | According to'],
  ['The port is closed, according to the ministry.', 'indirect | The port is closed | the ministry | according to'],
  ['Officials said on Friday that the port was closed.', 'indirect | the port was closed | Officials | said'],
  ['The ministry told reporters that the port was closed.', 'indirect | the port was closed | The ministry | told'],
  ['Critics say the plan will fail.', 'indirect | the plan will fail | Critics | say'],
  ['The general warned that winter would be hard.', 'indirect | winter would be hard | The general | warned'],
  ['Erdogan vowed to rebuild the bridge.', 'indirect | to rebuild the bridge | Erdogan | vowed'],
  ['The minister denied that she had lied.', 'indirect | she had lied | The minister | denied'],
  ['Tehran claims the ship was empty.', 'indirect | the ship was empty | Tehran | claims'],
  ['The envoy, who arrived on Monday, said talks would resume.', 'indirect | talks would resume | The envoy | said'],
  [
    'He said the port was closed, adding that it would stay so.',
    'indirect | the port was closed | he | said',
    'indirect | it would stay so | he | adding',
  ],
  ['Weiss said in a statement that the court had erred.', 'indirect | the court had erred | Weiss | said'],
  ['The paper reported that prices had doubled.', 'indirect | prices had doubled | The paper | reported'],
  ['The union called for a strike.', 'indirect | a strike | The union | called for'],
  [
    'A spokesman for the army announced that the road was open.',
    'indirect | the road was open | A spokesman for the army | announced',
  ],
  ['Putin made it clear that nobody would leave.', 'indirect | nobody would leave | Putin | made it clear'],
  ['Analysts expect that prices will fall.', 'indirect | prices will fall | Analysts | expect'],
  ['The senator condemned the raid.', 'indirect | the raid | The senator | condemned'],
  ['She wondered why nobody had called.', 'indirect | why nobody had called | She | wondered'],
  ['Nobody heard her claim that the port was closed.', 'indirect | the port was closed | her | claim'],
  ["It rests on Tehran's allegation that Ankara cheated.", 'indirect | Ankara cheated | Tehran | allegation'],
  ['The claim that failed was withdrawn.'],
  ['A general who had worked in Bonn said that winter was near.', 'indirect | winter was near | A general | said'],
  ['Erdogan flew to Moscow to say that nobody would leave.', 'indirect | nobody would leave | Erdogan | say'],
  [
    'Weiss urged Tehran to say that the port was open.',
    'indirect | Tehran to say that the port was open | Weiss | urged',
    'indirect | the port was open | Tehran | say',
  ],
  [
    'Prices fell, according to the state-run harbour agency.',
    'indirect | Prices fell | the state-run harbour agency | according to',
  ],
  ['The report, released in May, found that the dam was unsafe.', 'indirect | the dam was unsafe | The report | found'],
];

export const MIXED: readonly Row[] = [
  [
    'Putin said the deal was “dead and buried for ever”.',
    'indirect | the deal was “dead and buried for ever | Putin | said',
    'direct | dead and buried for ever | Putin | said',
  ],
  ['The so-called “peace plan” failed.', 'scare | peace plan | - | -'],
  ['The “volunteers” crossed the river at night.', 'scare | volunteers | - | -'],
  ['He starred in “The Long Road Home” last year.'],
  ['She moved to “Old Harbour Street” in May.'],
  ["The dogs' tails and the cats' ears were wet."],
  ['It’s the workers’ party, isn’t it?'],
  ['Nothing happened on Monday.'],
  ['The ship left the port and the crew slept.'],
  ['“”'],
  [''],
];

export const PARAGRAPHS: readonly Row[] = [
  ['“We came in spring, Putin said.\nIt rained.', 'direct | We came in spring, Putin said. | - | -'],
  [
    '“We came in spring,” Weiss said.\n“We left in autumn and never came back.”',
    'direct | We came in spring, | Weiss | said',
    'direct | We left in autumn and never came back. | Weiss | said',
  ],
  [
    'Weiss told the court:\n“We left in autumn and never came back.”',
    'direct | We left in autumn and never came back. | Weiss | told',
  ],
  [
    'Weiss was calm. She said she had no regrets. “It had to be done by somebody.”',
    'indirect | she had no regrets | She | said',
    'direct | It had to be done by somebody. | She | said',
  ],
];
