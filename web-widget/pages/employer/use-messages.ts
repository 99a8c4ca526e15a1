import { usePlace } from '../house/place.ts';
import { type EmployerMessages, employerMessages } from './messages.ts';

export const useMessages = (): EmployerMessages => employerMessages[usePlace().language];
