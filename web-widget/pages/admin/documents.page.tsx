import { openPage } from '../house/open-page.tsx';
import { Documents } from './documents.tsx';

void openPage(Documents);
