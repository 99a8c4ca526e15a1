import { openPage } from '../house/open-page.tsx';
import { Document } from './document.tsx';

void openPage(Document);
