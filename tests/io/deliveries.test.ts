import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/io/index.js';
import { folder, readCleanly } from './folder.js';

async function read(text: string, name = 'delivery.txt') {
  const path = await folder({ [name]: text });
  const { articles, warnings } = await readCorpus(path);
  return { articles, warnings: warnings.map(({ message }) => message.slice(path.length + 1)) };
}

const FERRY =
  'The minister said the ferry would sail again.\nHe did not say when, and the harbour\nmaster would not guess.\n\nAnna Roth waits for it all the same.';

const OLDER = `


                               1 of 2 DOCUMENTS


                                 The Elbe Post

                              July 19, 2022 Tuesday
                              Late Edition - Final

Ferry will sail, and nobody knows when it
will come back

BYLINE: By ANNA ROTH and
 TOM VAAL

SECTION: Section A; Column 0; Foreign Desk; Pg. 1

LENGTH: 812 words

DATELINE: WISMAR

${FERRY}

URL: http://elbe.example/1

LOAD-DATE: July 20, 2022

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                     Copyright 2022 The Elbe Post Company
                              All Rights Reserved


                               2 of 2 DOCUMENTS


                     Copyright 2022 Marsh Media
                              All Rights Reserved
                              Marsh Courier

                              20 July 2022

LENGTH: 90 words

HEADLINE: No ferry yet

BODY:

NEW WISMAR: The quay is empty. LENGTH of the queue: none.

LOAD-DATE: July 21, 2022
`;

const NEWER = `Date and Time: Wednesday, July 27, 2022 10:15 AM CET
Job Number: 176543210
Documents (2)
1. Ferry will sail
Client/Matter: -None-
2. No ferry yet
Client/Matter: -None-
Page 1 of 2
Ferry will sail
The Elbe Post
July 19, 2022 Tuesday
Late Edition - Final
Copyright 2022 The Elbe Post Company All Rights Reserved
Section: Section A; Column 0; Foreign Desk; Pg. 1
Length: 812 words
Byline: By Anna Roth
Body

The minister said the ferry would sail again.
Page 2 of 2
Ferry will sail
Anna Roth waits for it all the same.

Classification

Language: ENGLISH
Publication-Type: Newspaper
Load-Date: July 20, 2022
End of Document

No ferry yet

Marsh Courier

July 20, 2022

Copyright 2022 Marsh Media

Length: 90 words

Body

The quay is empty.

Load-Date: July 21, 2022

End of Document
`;

const CODES = `HD        Ferry will sail, and nobody
          knows when
BY        By Anna Roth
WC        812 words
PD        19 July 2022
SN        The Elbe Post
SC        ELBP
LA        English
CY        Copyright 2022. The Elbe Post Company.
LP        The minister said the ferry would sail again.
TD        IN the harbour nobody would guess when.

          Anna Roth waits for it all the same.
NS        gtrans : Transport
AN        Document ELBP000020220719ei7j0001x

HD
No ferry yet
PD
20 July 2022
SN
Marsh Courier
LA
English
LP
The quay is empty.
AN
Document MARC000020220720ei7k00002
`;

const PLAIN = `Ferry will sail

By Anna Roth
812 words
19 July 2022
11:30 PM
The Elbe Post
ELBP
1
English
Copyright 2022. The Elbe Post Company. All Rights Reserved.

The minister said the ferry would sail again.

Anna Roth waits for it all the same.

Document ELBP000020220719ei7j0001x

No ferry yet
90 words
20 July 2022
Marsh Courier
MARC
English
(c) 2022 Marsh Media

The quay is empty.

Document MARC000020220720ei7k00002

Search Summary
Text ferry
Date All Dates
`;

const SECOND = { outlet: 'Marsh Courier', date: '2022-07-20', title: 'No ferry yet' };

describe('deliveries of many documents in one file', () => {
  it('of LexisNexis with fields in capitals: lines are put together, what stands behind is left out', async () => {
    const articles = await readCleanly({ 'delivery.txt': OLDER });
    expect(articles).toEqual([
      {
        id: 'delivery.txt#4',
        outlet: 'The Elbe Post',
        date: '2022-07-19',
        title: 'Ferry will sail, and nobody knows when it will come back',
        text: 'The minister said the ferry would sail again. He did not say when, and the harbour master would not guess.\n\nAnna Roth waits for it all the same.',
        url: 'http://elbe.example/1',
        language: 'en',
        meta: { byline: 'By ANNA ROTH and TOM VAAL', section: 'Section A; Column 0; Foreign Desk; Pg. 1' },
      },
      { id: 'delivery.txt#43', ...SECOND, text: 'NEW WISMAR: The quay is empty. LENGTH of the queue: none.' },
    ]);
  });

  it('of Nexis with "End of Document": a cover page and marks of pages are left out', async () => {
    const articles = await readCleanly({ 'delivery.txt': NEWER });
    expect(articles).toMatchObject([
      { id: 'delivery.txt#9', outlet: 'The Elbe Post', date: '2022-07-19', title: 'Ferry will sail', language: 'en' },
      { ...SECOND, text: 'The quay is empty.' },
    ]);
    expect(articles[0]?.text).toBe(
      'The minister said the ferry would sail again.\nAnna Roth waits for it all the same.',
    );
  });

  it('of Factiva with codes, in one line or above each other', async () => {
    const articles = await readCleanly({ 'delivery.txt': CODES });
    expect(articles).toMatchObject([
      {
        id: 'ELBP000020220719ei7j0001x',
        outlet: 'The Elbe Post',
        date: '2022-07-19',
        title: 'Ferry will sail, and nobody knows when',
        text: 'The minister said the ferry would sail again.\n\nIN the harbour nobody would guess when.\n\nAnna Roth waits for it all the same.',
        language: 'en',
        meta: { byline: 'By Anna Roth' },
      },
      { id: 'MARC000020220720ei7k00002', ...SECOND, text: 'The quay is empty.' },
    ]);
  });

  it('of Factiva without codes', async () => {
    const articles = await readCleanly({ 'delivery.txt': PLAIN });
    expect(articles).toMatchObject([
      {
        id: 'ELBP000020220719ei7j0001x',
        outlet: 'The Elbe Post',
        date: '2022-07-19',
        title: 'Ferry will sail',
        text: 'The minister said the ferry would sail again.\n\nAnna Roth waits for it all the same.',
        meta: { byline: 'By Anna Roth' },
      },
      { id: 'MARC000020220720ei7k00002', ...SECOND, text: 'The quay is empty.' },
    ]);
  });

  it('are none where an article only speaks of such things', async () => {
    const text =
      'Document\n\nBody\n\nThe court has read 3 of 40 documents. HD screens went dark.\nAN hour later it was the end of document leaks.';
    const { articles } = await read(text);
    expect(articles.map((article) => article.text)).toEqual([text]);
  });
});
