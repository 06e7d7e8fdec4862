import { describe, expect, test } from 'vitest';
import { boilerplateKind } from './boilerplate';

describe('a standing sentence that says something of its own is no standing sentence', () => {
  test.each([
    'This is intended to correct only the failure in Storport.sys.',
    'A supported hotfix is available that replaces KB900002.',
    'A supported hotfix is available; it sets the value EnableLegacyLock.',
    'The manifest files and the mum files are in C:\\Windows\\winsxs.',
    'A supported hotfix is available for error 0xC000009A.',
    'Microsoft has confirmed this problem in Windows 2000 Service Pack 3.',
    'If you are not severely affected by this, wait for Service Pack 2.',
  ])('%s', (text) => {
    expect(boilerplateKind(text)).toBeNull();
  });

  test.each([
    [
      'It comes with a security catalog (KB900001.cat) that has a Microsoft digital signature.',
      'security-catalog',
    ],
    ['Microsoft has confirmed the problem in the products listed under "Applies to".', 'confirmation'],
    ['http://support.microsoft.com/contactus/?ws=support', 'support-costs'],
  ])('%s', (text, kind) => {
    expect(boilerplateKind(text)).toBe(kind);
  });
});
