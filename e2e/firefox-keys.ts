/** Keys without a letter, as the remote control calls them. */
export const keys = {
  escape: '\uE00C',
  alt: '\uE00A',
  f10: '\uE03A',
  right: '\uE014',
  down: '\uE015',
  enter: '\uE007',
} as const;
