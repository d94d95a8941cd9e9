import { foundWords } from '../../core/search/found-words';

/** A text with the words marked that answer what was looked for. */
export function FoundText(props: { readonly text: string; readonly query: string }) {
  const { text, query } = props;
  let at = 0;
  const parts = foundWords(text, query).flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
