import { deviceRecorder } from '../record/device.ts';
import { memoryRecorder } from '../record/memory.ts';

/** `?preview` records nothing: for those who look before they assign or teach. */
export const preview = new URLSearchParams(location.search).has('preview');

export const openStorage = (): Storage => localStorage;

const device = deviceRecorder(openStorage, window);

/** The one record of this page. */
export const recorder = preview ? memoryRecorder(device.settings()) : device;
