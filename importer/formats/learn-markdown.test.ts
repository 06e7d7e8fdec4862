import { expect, test } from 'vitest';
import { articleOf, shortRows } from '../testing/import-text';

/** An article in the shape in which the vendor publishes such pages today. */
const PAGE = `Wording: restated
---
title: Second look at a queue is refused
description: How to let a program look at a queue twice.
ms.date: 03/09/2021
ms.reviewer: somebody
---
# A second look at a message queue is refused

A fix for queues on Windows Vista that refuse to be looked at twice.

_Original product version:_ &nbsp; Windows Vista, Windows Server 2008  
_Original KB number:_ &nbsp; 990123

## Symptoms

Two programs look at one queue:

- The first of them keeps the queue open.
- The second is told:

> Not allowed

> [!NOTE]
> Starting both programs again does not help.

## Cause

The queue counts its readers wrongly.

## Hotfix information

### Prerequisites

The fix needs Windows Vista Service Pack 2 (SP2) or Windows Server 2008 Service Pack 2 (SP2). See [Where service packs are found](https://support.microsoft.com/help/990124).

### Registry information

No registry changes are required.

### Restart requirement

You do not have to restart the computer after you apply this hotfix.

### Hotfix replacement information

This hotfix does not replace a previously released hotfix.

### File information

Dates and times are in Coordinated Universal Time (UTC).

- Windows Vista and Windows Server 2008 file information notes

  > [!IMPORTANT]
  > One package serves both systems.

  - The number tells the branch:

    | Version                        | Product                               | SR_Level | Service branch |
    |--------------------------------|---------------------------------------|----------|----------------|
    | 6.0.600<br/> 2 .<br/> 22 *xxx* | Windows Vista and Windows Server 2008 | SP2      | LDR            |
    |                                |                                       |          |                |

- For all supported x86-based versions of Windows Server 2008 and of Windows Vista

  | File name | File version   | File size | Date        | Time  | Platform |
  |-----------|----------------|-----------|-------------|-------|----------|
  | Queue.dll | 6.0.6002.22801 | 741,376   | 14-Feb-2012 | 09:12 | x86      |
  |           |                |           |             |       |          |

- For all supported IA-64-based versions of Windows Server 2008

  | File name | File version   | File size | Date        | Time  | Platform |
  |-----------|----------------|-----------|-------------|-------|----------|
  | Queue.dll | 6.0.6002.22801 | 2,117,632 | 14-Feb-2012 | 08:47 | IA-64    |
  |           |                |           |             |       |          |

## More information

Windows 7 has a like fault, see [A queue that keeps its memory](https://support.microsoft.com/help/990125).

### Additional file information

- Additional files for all supported x86-based versions of Windows Vista and of Windows Server 2008

  |File name|File version|File size|Date (UTC)|Time (UTC)|
  |---|---|---|---|---|
  |Update.mum|Not applicable|1,804|14-Feb-2012 |20:01|
  |X86_lantern_31bf3856ad364e35_<br/>6.0.6002.22801_none_0a1b2c3d4e5f6071.manifest|Not applicable|715|14-Feb-2012|20:01|

## Applies to

- Windows Vista Business
- Windows Server 2008 Standard
`;

const article = articleOf(PAGE.split('\n'), { document: 'KB990123.md' });

test('a page of the vendor in Markdown has its number, day and products', () => {
  expect([article.kb, article.lastReview, article.source.wording]).toEqual([
    990123,
    '2021-03-09',
    'restated',
  ]);
  expect(article.appliesTo).toEqual([
    'Windows Vista',
    'Windows Server 2008',
    'Windows Vista Business',
    'Windows Server 2008 Standard',
  ]);
});

test('its tables stand in lists, with empty rows below and names that are broken', () => {
  expect(article.fileTables.map(({ platform, role, files }) => [platform, role, files.length])).toEqual([
    ['x86', 'payload', 1],
    ['IA-64', 'payload', 1],
    ['x86', 'manifest', 2],
  ]);
  expect(shortRows(article)).toEqual([
    'Queue.dll 6.0.6002.22801 741376 2012-02-14T09:12Z x86 - - ×1',
    'Queue.dll 6.0.6002.22801 2117632 2012-02-14T08:47Z IA-64 - - ×1',
    'Update.mum - 1804 2012-02-14T20:01Z - - - ×1',
    'X86_lantern_31bf3856ad364e35_6.0.6002.22801_none_0a1b2c3d4e5f6071.manifest - 715 2012-02-14T20:01Z - - - ×1',
  ]);
});

test('the version that its rule stands for is put together from three lines', () => {
  expect(article.branchRules.map(({ pattern, milestone, branch }) => [pattern, milestone, branch])).toEqual([
    ['6.0.6002.22xxx', 'SP2', 'LDR'],
  ]);
});

test('its note, its links to articles and what the fix needs are read, and nothing is left over', () => {
  expect(article.sections.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'note')).toEqual([
    {
      type: 'note',
      tone: 'note',
      blocks: [{ type: 'paragraph', text: 'Starting both programs again does not help.' }],
    },
    {
      type: 'note',
      tone: 'important',
      blocks: [{ type: 'paragraph', text: 'One package serves both systems.' }],
    },
  ]);
  expect(article.references).toEqual([
    { kb: 990124, title: 'Where service packs are found' },
    { kb: 990125, title: 'A queue that keeps its memory' },
  ]);
  expect([article.hotfix?.restart, article.hotfix?.registryChange, article.hotfix?.replaces]).toEqual([
    'not-required',
    false,
    [],
  ]);
  expect(article.hotfix?.prerequisites.map(({ servicePack }) => servicePack)).toEqual(['SP2', 'SP2']);
  expect(article.source.unplaced).toEqual([]);
});
