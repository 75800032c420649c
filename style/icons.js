/** Icons of bootstrap-italia that the pages use; the files in icons/ are added to them. */
export const icons = [
  'it-arrow-right', 'it-burger', 'it-calendar', 'it-check', 'it-check-circle', 'it-chevron-left', 'it-chevron-right', 'it-clock',
  'it-close', 'it-copy', 'it-download', 'it-error', 'it-expand', 'it-external-link', 'it-file', 'it-flag', 'it-funnel',
  'it-help', 'it-help-circle', 'it-hearing', 'it-inbox', 'it-info-circle', 'it-key', 'it-list', 'it-locked', 'it-logout',
  'it-mail', 'it-map-marker', 'it-pencil', 'it-plus', 'it-print', 'it-refresh', 'it-search', 'it-settings',
  'it-star-full', 'it-telephone', 'it-user', 'it-video', 'it-warning-circle',
];
