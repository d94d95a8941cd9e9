export interface Wiring {
  /** Where Marionette listens. */
  readonly port: number;
  /** Where the demo server listens. */
  readonly proxy: number;
  /** Extension id → host of its pages. */
  readonly uuids: Readonly<Record<string, string>>;
}

/** What a quiet Firefox needs in its profile: remote control, our proxy, no errands of its own. */
export function preferences({ port, proxy, uuids }: Wiring): string {
  const values = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    // A temporary add-on is taken out when Firefox closes; its storage must outlive that.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
    'dom.securecontext.allowlist': 'www.dawn.com,tribune.com.pk',
    // As readers have it; remote control would switch it off.
    'fission.bfcacheInParent': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.disabledForTesting': true,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.blocklist.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'intl.accept_languages': 'en-GB',
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}
