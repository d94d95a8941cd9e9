import '../../components/base.css';
import '../../components/welcome/welcome.css';
import { browser } from 'wxt/browser';
import { mount, Page } from '../../components/page';
import { Welcome, type WelcomeActions } from '../../components/welcome/welcome';
import { background } from '../../messaging/client';
import { watchSettings } from '../../messaging/watch-settings';

const actions: WelcomeActions = {
  openSettings: () => void browser.runtime.openOptionsPage(),
  shortcuts: async () => {
    const commands = await browser.commands.getAll();
    return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
  },
};

mount(
  <Page background={background} watch={watchSettings}>
    <Welcome actions={actions} />
  </Page>,
);
