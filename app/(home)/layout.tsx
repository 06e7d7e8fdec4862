import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Document } from '@/components/document';

export const metadata: Metadata = {
  title: 'Fixdex: Windows hotfixes by symptom, file and version',
  description: 'Find the Windows hotfix from the words of the symptom, a file name, a version or an event.',
};

/** The frame of the start page, whose own search box makes one in the header needless. */
export default function Layout({ children }: { children: ReactNode }) {
  return <Document searchInHeader={false}>{children}</Document>;
}
