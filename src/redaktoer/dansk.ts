/**
 * The form is in Danish until another language is chosen: by itself it follows the browser's. It reads what is stored
 * as soon as it is imported, so this module is imported before it.
 */
const PREFERENCES = 'sveltia-cms.prefs';

const stored: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}');
localStorage.setItem(PREFERENCES, JSON.stringify({ locale: 'da', ...(typeof stored === 'object' ? stored : {}) }));
