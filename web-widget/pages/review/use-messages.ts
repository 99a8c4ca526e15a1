import { usePlace } from '../house/place.ts';
import { type ReviewMessages, reviewMessages } from './messages.ts';

export const useMessages = (): ReviewMessages => reviewMessages[usePlace().language];
