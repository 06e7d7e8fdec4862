import type { SectionKind } from '@/schema/article';

/** Beginnings of paragraphs that tell which section they open where its heading is lost, lower case. */
const OPENINGS: readonly { kind: SectionKind; starts: readonly string[] }[] = [
  {
    kind: 'cause',
    starts: [
      'this issue occurs because',
      'this problem occurs because',
      'this behavior occurs because',
      'this error occurs because',
      'this issue occurs when',
      'this problem occurs when',
      'this issue is caused by',
      'this problem is caused by',
      'this behavior is caused by',
      'the issue occurs because',
      'the problem occurs because',
      'the cause is',
      'the cause of this',
    ],
  },
  {
    kind: 'resolution',
    starts: [
      'a supported hotfix',
      'a hotfix ',
      'an update is available',
      'a fix is available',
      'to resolve this',
      'to fix this',
      'this issue is fixed',
      'this issue is resolved',
      'this problem is fixed',
      'this problem was fixed',
      'install this hotfix',
      'apply this hotfix',
    ],
  },
  { kind: 'workaround', starts: ['to work around this', 'as a workaround'] },
  { kind: 'status', starts: ['microsoft has confirmed'] },
];

/** The section that a paragraph opens by its first words, or null where they do not tell. */
export function openedSection(text: string): SectionKind | null {
  const lower = text.slice(0, 60).toLowerCase();
  return OPENINGS.find(({ starts }) => starts.some((start) => lower.startsWith(start)))?.kind ?? null;
}
