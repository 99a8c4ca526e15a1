import { usePlace } from '../house/place.ts';
import { type AdminMessages, adminMessages } from './messages.ts';

export const useMessages = (): AdminMessages => adminMessages[usePlace().language];
