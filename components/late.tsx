import type { ComponentType } from 'preact';
import { useText } from './i18n';
import { Skeleton, Trouble } from './trouble';
import { useLoad } from './use-load';

/** A view whose script is brought when it is first opened. */
export function late<Props extends object>(bring: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let brought: ComponentType<Props> | null = null;
  return function Late(props: Props) {
    const t = useText();
    const [state, again] = useLoad(async () => {
      brought ??= await bring();
    }, 'view');
    // Brought before, it is there at once.
    const View = brought;
    if (View !== null) return <View {...props} />;
    if (state.kind === 'failed') return <Trouble reason={state.reason} onRetry={again} />;
    return <Skeleton label={t('popup.reading')} />;
  };
}
