import type { ReactElement } from 'react';

/** Answers with a React element as plain HTML, without any runtime. */
export async function renderDocument(element: ReactElement): Promise<Response> {
  // A static import is refused in a route handler.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return new Response(`<!DOCTYPE html>${renderToStaticMarkup(element)}`, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
