import type { ReactNode } from 'react';
import { Document } from '@/components/document';

/** The frame of the page that judges hosts. */
export default function Layout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>;
}
