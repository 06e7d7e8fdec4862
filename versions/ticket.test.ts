import { expect, test } from 'vitest';
import { ticketAsMarkdown, ticketAsText } from './ticket';
import type { Verdict } from './verdict';

const verdict: Verdict = {
  kb: 990001,
  title: 'A volume *goes* [offline](http://x)\n# now',
  verdict: 'not-fixed',
  reason: 'Volsnap.sys 6.1.7601.22380 is on the LDR branch and below 6.1.7601.22948 of KB990001.',
  file: 'Volsnap.sys',
  have: '6.1.7601.22380',
  need: '6.1.7601.22948',
  branch: 'LDR branch (inferred from the version)',
  fixedBy: { kb: 990001, version: '6.1.7601.22948' },
  command: null,
  prerequisites: { met: true, sentence: 'Needs Windows 7 SP1; this host has it.' },
  restart: 'required',
};
const facts = { pageOf: (kb: number) => `https://fixdex.example/kb/${kb}/`, dataDate: '2026-11-20' };

test('plain text holds everything a colleague needs', () => {
  expect(ticketAsText([verdict], facts)).toBe(
    [
      'KB990001 A volume *goes* [offline](http://x) # now - Not fixed',
      '  File: Volsnap.sys',
      '  Have: 6.1.7601.22380',
      '  Need: 6.1.7601.22948',
      '  Branch: LDR branch (inferred from the version)',
      '  Reason: Volsnap.sys 6.1.7601.22380 is on the LDR branch and below 6.1.7601.22948 of KB990001.',
      '  Would be fixed by: KB990001 (6.1.7601.22948)',
      '  Prerequisites: Needs Windows 7 SP1; this host has it.',
      '  Restart: required',
      '  Page: https://fixdex.example/kb/990001/',
      '',
      'Data of 2026-11-20.',
    ].join('\n'),
  );
});

test('a title cannot change the Markdown around it', () => {
  const [heading] = ticketAsMarkdown([verdict], facts).split('\n');
  expect(heading).toBe('### KB990001 A volume \\*goes\\* \\[offline\\](http://x) \\# now - Not fixed');
});

test('the command of an unknown verdict is part of it', () => {
  const unknown = { ...verdict, verdict: 'unknown' as const, command: 'systeminfo' };
  expect(ticketAsMarkdown([unknown], { ...facts, dataDate: null })).toContain(
    '- **Run to find out:** systeminfo',
  );
});

test('the version of an article that cannot be compared is shipped, not needed', () => {
  const text = ticketAsText([{ ...verdict, verdict: 'not-comparable' }], facts);
  expect(text).toContain('  Ships: 6.1.7601.22948');
  expect(text).not.toContain('Need:');
});

test('verdicts that compare nothing are left out beside others, and counted', () => {
  const aside = { ...verdict, kb: 990002, verdict: 'not-comparable' as const };
  for (const text of [ticketAsText([verdict, aside], facts), ticketAsMarkdown([verdict, aside], facts)]) {
    expect(text).not.toContain('KB990002');
    expect(text).toContain('Left out as not comparable with this host: 1.');
  }
  expect(ticketAsText([aside], facts)).toContain('KB990002');
});
