import type { ComponentChildren } from 'preact';

/** A name at the head of a line, in its own direction. The dot to what follows stays with it: no line begins with one. */
export function Voice(props: {
  readonly isStrong?: boolean;
  readonly isLast?: boolean;
  readonly children: ComponentChildren;
}) {
  const { isStrong = false, isLast = false, children } = props;
  return (
    <>
      <span class="voice">
        <bdi class={isStrong ? 'strong' : undefined}>{children}</bdi>
        {!isLast && '\u00a0·'}
      </span>
      {!isLast && ' '}
    </>
  );
}
